// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/passagefinder.h"
#include "app/core/transcript.h"

#include "tests/support/testpaths.h"

#include <QFile>
#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

/// The places as they stand in the text.
QStringList found(const QStringList &words, const QString &text)
{
    QStringList places;
    for (const TextRange &range : PassageFinder(words).findIn(text))
        places.append(text.mid(range.start, range.length));
    return places;
}

} // namespace

class TestPassageFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundHoweverTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        const QString forms[] = {u"王小明"_s,
                                 u"王 小 明"_s,
                                 u"王　小明"_s,
                                 u"王\u200b小\u2060明"_s,
                                 u"王小\u00ad明"_s,
                                 u"王\ufeff小明"_s,
                                 u"王\u2f29明"_s,
                                 u"\u2ea9\u2e8c明"_s,
                                 u"王**小**明"_s,
                                 u"王</b>小明"_s,
                                 u"王小\n明"_s,
                                 u"王小\u2028明"_s,
                                 u"王&#23567;明"_s,
                                 u"王&#x5C0F;明"_s,
                                 u"%E7%8E%8B%E5%B0%8F%E6%98%8E"_s,
                                 u"\\u738b\\u5c0f\\u660e"_s,
                                 u"王小明\U000E0100"_s};
        for (const QString &form : forms)
            QTest::newRow(form.toUtf8().constData()) << form;
    }

    void wordsAreFoundHoweverTheyAreTyped()
    {
        QFETCH(QString, typed);
        QCOMPARE(found({u"王小明"_s}, u"前"_s + typed + u"後"_s), QStringList(typed));
    }

    void otherWordsAreNot()
    {
        for (const QString &other : {u"王先生"_s, u"小明"_s, u"王員"_s, u"明小王"_s, u"王，小明"_s})
            QVERIFY2(found({u"王小明"_s}, other).isEmpty(), qPrintable(other));
    }

    void widthAndCaseDoNotMatter()
    {
        QCOMPARE(found({u"Mark Lee"_s}, u"請 ＭＡＲＫ　lee 說明"_s), QStringList(u"ＭＡＲＫ　lee"_s));
        QCOMPARE(found({u"José"_s}, u"Jose\u0301 said"_s), QStringList(u"Jose\u0301"_s));
    }

    void shortLatinWordsAreNotFoundInsideOfLongerOnes()
    {
        QVERIFY(found({u"Lee"_s}, u"Leeds and sleep"_s).isEmpty());
        QCOMPARE(found({u"Lee"_s}, u"是Lee說的"_s), QStringList(u"Lee"_s));
    }

    void overlappingPlacesAreOne()
    {
        QCOMPARE(found({u"王小明"_s, u"小明天"_s}, u"說王小明天來"_s), QStringList(u"王小明天"_s));
    }

    void ofNothingNothingIsFound()
    {
        QVERIFY(PassageFinder({u" *_"_s, QString()}).isEmpty());
        QVERIFY(found({u""_s}, u"話"_s).isEmpty());
    }

    void noCharacterIsCut() { QCOMPARE(found({u"𠮷野"_s}, u"到𠮷 野家"_s), QStringList(u"𠮷 野"_s)); }

    void placesAreAnchorsInTheTurns()
    {
        Transcript transcript;
        Turn turn;
        turn.id = TurnId(1);
        turn.text = u"王小明來了"_s;
        transcript.turns.append(turn);
        turn.id = TurnId(2);
        turn.kind = TurnKind::Heading;
        turn.text = u"二、王 小明報告"_s;
        transcript.turns.append(turn);
        const QList<TextAnchor> places = PassageFinder({u"王小明"_s}).placesIn(transcript);
        QCOMPARE(places.size(), 2);
        QCOMPARE(places.last().turn, TurnId(2));
        QCOMPARE(places.last().quoted, u"王 小明"_s);
        QVERIFY(resolve(places.last(), transcript.turns));
    }

    void whatCanBeToldIsSaid()
    {
        QVERIFY(isTellable(u"王明"_s));
        QVERIFY(isTellable(u"abc"_s));
        QVERIFY(!isTellable(u"王"_s));
        QVERIFY(!isTellable(u"ok"_s));
        QVERIFY(!isTellable(u"……"_s));
        for (const QString &word : {u"AB"_s, u"12"_s, u"김"_s, QString(), u"\u2f29"_s})
            QVERIFY2(!isTellable(word), qPrintable(word));
        for (const QString &word : {u"王B"_s, u"123"_s, u"𠮷田"_s})
            QVERIFY2(isTellable(word), qPrintable(word));
    }

    /// Base64 and other names of the person are left to the leak check of finished files.
    void theVariantsOfTheCorpusAreToldApart()
    {
        QFile file(QStringLiteral(VERBATIM_CORPUS_DIR) + u"/unicode/redaction-variants.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The corpus is not here: set VERBATIM_CORPUS_DIR.");
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
        int checked = 0;
        for (const QString &line : lines) {
            const QStringList cells = line.split(u'\t');
            QString variant;
            for (const QString &code : cells.at(1).split(u' ', Qt::SkipEmptyParts)) {
                const char32_t character = code.mid(2).toUInt(nullptr, 16);
                variant += QString::fromUcs4(&character, 1);
            }
            const bool wanted = cells.at(2).startsWith(u"yes"_s);
            if (cells.at(2).contains(u"base64 of the UTF-8"_s))
                continue;
            QVERIFY2(PassageFinder({u"王小明"_s}).standsIn(variant) == wanted, qPrintable(line));
            ++checked;
        }
        QVERIFY(checked >= 20);
    }
};

QTEST_APPLESS_MAIN(TestPassageFinder)
#include "tst_passagefinder.moc"
