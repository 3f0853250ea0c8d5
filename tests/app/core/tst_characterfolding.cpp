// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/characterfolding.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestCharacterFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLooksTheSameIsTheSame_data()
    {
        QTest::addColumn<char32_t>("typed");
        QTest::addColumn<QString>("compared");
        QTest::newRow("case") << U'A' << u"a"_s;
        QTest::newRow("full width") << U'Ａ' << u"a"_s;
        QTest::newRow("Kangxi radical") << U'\x2f29' << u"小"_s;
        QTest::newRow("radical of the supplement") << U'\x2ea9' << u"王"_s;
        QTest::newRow("compatibility ideograph") << U'\xf9e4' << u"理"_s;
        QTest::newRow("composed letter") << U'é' << u"e\u0301"_s;
        QTest::newRow("Han character") << U'明' << u"明"_s;
        QTest::newRow("beyond the first plane") << U'𠮷' << u"𠮷"_s;
    }

    void whatLooksTheSameIsTheSame()
    {
        QFETCH(char32_t, typed);
        QFETCH(QString, compared);
        QCOMPARE(foldedCharacter(typed), compared);
    }

    void whatAReaderDoesNotSeeIsDropped()
    {
        for (const char32_t unseen : {U' ', U'\n', U'*', U'<', U'\x200b', U'\xad', U'\xfeff', U'\x3000',
                                      U'\x2028', U'\xe0100', U'\x3164', U'·', U'．'})
            QVERIFY2(isDroppedByFolding(unseen), qPrintable(QString::number(uint(unseen), 16)));
        for (const char32_t seen : {U'a', U'7', U'王', U'，', U'。', U'é'})
            QVERIFY2(!isDroppedByFolding(seen), qPrintable(QString::number(uint(seen), 16)));
    }

    /// They are found by bisection.
    void everyRadicalIsFound()
    {
        for (const auto &[radical, character] :
             {std::pair(U'\x2e81', u"厂"_s), std::pair(U'\x2ef2', u"亀"_s), std::pair(U'\x2eb0', u"纟"_s),
              std::pair(U'\x2ea5', u"爫"_s), std::pair(U'\x2ecf', u"邑"_s), std::pair(U'\x2eca', u"𧾷"_s)})
            QCOMPARE(foldedCharacter(radical), character);
        QCOMPARE(foldedCharacter(U'\x2e80'), QString(QChar(0x2e80)));
    }
};

Q_DECLARE_METATYPE(char32_t)
QTEST_APPLESS_MAIN(TestCharacterFolding)
#include "tst_characterfolding.moc"
