// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/textdifference.h"

#include "tests/support/randomtranscript.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

/// The earlier text with every change carried out.
QString applied(const QString &before, const QString &after, const QList<TextChange> &changes)
{
    QString result = before;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        result.replace(change->before.start, change->before.length,
                       after.mid(change->after.start, change->after.length));
    return result;
}

QStringList removedWords(const QString &before, const QString &after)
{
    QStringList words;
    for (const TextChange &change : textChanges(before, after))
        words.append(before.mid(change.before.start, change.before.length));
    return words;
}

QStringList addedWords(const QString &before, const QString &after)
{
    QStringList words;
    for (const TextChange &change : textChanges(before, after))
        words.append(after.mid(change.after.start, change.after.length));
    return words;
}

} // namespace

class TestTextDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTextHasNoChange()
    {
        QVERIFY(textChanges(u"大家好"_s, u"大家好"_s).isEmpty());
        QVERIFY(textChanges({}, {}).isEmpty());
    }

    void chineseIsComparedCharacterByCharacter()
    {
        QCOMPARE(removedWords(u"預計十月開始試辦。"_s, u"預計九月開始試辦。"_s), QStringList{u"十"_s});
        QCOMPARE(addedWords(u"預計十月開始試辦。"_s, u"預計九月開始試辦。"_s), QStringList{u"九"_s});
    }

    void aLatinWordIsOneSign()
    {
        QCOMPARE(removedWords(u"這份contract要簽"_s, u"這份contrast要簽"_s), QStringList{u"contract"_s});
        QCOMPARE(addedWords(u"在2025年"_s, u"在2026年"_s), QStringList{u"2026"_s});
    }

    void anInsertionTakesNothingAway()
    {
        const QList<TextChange> changes = textChanges(u"我同意。"_s, u"我完全同意。"_s);
        QCOMPARE(changes, QList<TextChange>({{{1, 0}, {1, 2}}}));
    }

    void separateChangesStaySeparate()
    {
        QCOMPARE(textChanges(u"甲說明預算，乙沒有意見。"_s, u"丙說明預算，乙沒有看法。"_s).size(), 2);
    }

    void noCharacterIsCutInTwo()
    {
        const QString before = u"家人👩‍👩‍👧來"_s;
        const QString after = u"家人👩‍👧來"_s;
        QCOMPARE(removedWords(before, after), QStringList{u"👩‍👩‍👧"_s});
        QCOMPARE(removedWords(u"𠮷田"_s, u"𠮶田"_s), QStringList{u"𠮷"_s});
    }

    void theChangesMakeTheLaterTextOfAnyTwo()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 2000; ++round) {
            const QString before = randomText(random, random.bounded(60));
            QString after = before;
            for (int edit = random.bounded(4); edit >= 0; --edit) {
                const auto at = random.bounded(static_cast<int>(after.size()) + 1);
                after.replace(at, random.bounded(5), randomText(random, random.bounded(8)));
            }
            const QList<TextChange> changes = textChanges(before, after);
            QCOMPARE(applied(before, after, changes), after);
        }
    }

    void textsThatShareNothingAreOneChange()
    {
        const QString before = QString(40'000, u'甲');
        const QString after = QString(40'000, u'乙');
        QCOMPARE(textChanges(before, after), QList<TextChange>({{{0, 40'000}, {0, 40'000}}}));
    }

    void similarityTellsAnEditFromAnotherSentence()
    {
        QCOMPARE(similarity(u"預計十月開始"_s, u"預計十月開始"_s), 1.0);
        QVERIFY(similarity(u"預計十月開始試辦三個月。"_s, u"預計九月開始試辦三個月。"_s) > 0.6);
        QVERIFY(similarity(u"預計十月開始試辦三個月。"_s, u"沒有其他意見，散會。"_s) < 0.2);
        QCOMPARE(similarity(u"甲"_s, u"乙"_s), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestTextDifference)
#include "tst_textdifference.moc"
