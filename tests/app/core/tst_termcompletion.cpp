// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/termcompletion.h"
#include "app/core/transcript.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestTermCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatinWordAtTheCaretIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("word");
        QTest::newRow("inside Chinese") << u"我們的civ"_s << 6 << u"civ"_s;
        QTest::newRow("the whole text") << u"Open"_s << 4 << u"Open"_s;
        QTest::newRow("with a digit behind") << u"v2tai"_s << 5 << u"v2tai"_s;
        QTest::newRow("behind a blank") << u"open gov"_s << 8 << u"gov"_s;
        QTest::newRow("not in the middle of a word") << u"open"_s << 2 << u""_s;
        QTest::newRow("no digits alone") << u"2026"_s << 4 << u""_s;
        QTest::newRow("no Chinese") << u"會議"_s << 2 << u""_s;
        QTest::newRow("nothing") << u""_s << 0 << u""_s;
    }
    void theLatinWordAtTheCaretIsFound()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        QFETCH(QString, word);
        const TextRange range = latinWordBefore(text, position);
        QCOMPARE(text.mid(range.start, range.length), word);
    }

    void onlyThreeLettersAndMoreAreCompleted()
    {
        const QStringList terms = {u"civic tech"_s, u"civil servant"_s};
        QVERIFY(!completionOf(u"ci", terms));
        QCOMPARE(completionOf(u"civ", terms), u"civic tech"_s);
        QCOMPARE(completionOf(u"CIVIL", terms), u"civil servant"_s);
        QVERIFY(!completionOf(u"civic tech", terms));
        QVERIFY(!completionOf(u"open", terms));
    }

    void theGlossaryComesBeforeTheNames()
    {
        Transcript transcript;
        transcript.meeting.glossary = {u"Marketplace"_s};
        Speaker speaker;
        speaker.name = u"Mark Example"_s;
        transcript.speakers.append(speaker);
        QCOMPARE(completionOf(u"mark", completionTerms(transcript)), u"Marketplace"_s);
        transcript.meeting.glossary.clear();
        QCOMPARE(completionOf(u"mark", completionTerms(transcript)), u"Mark Example"_s);
    }
};

QTEST_GUILESS_MAIN(TestTermCompletion)
#include "tst_termcompletion.moc"
