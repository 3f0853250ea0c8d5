// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/edits.h"
#include "app/core/sharedview.h"
#include "app/document/transcriptdocument.h"
#include "ui/sharedscreen/sharedwindow.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

const Gesture gesture{u"A gesture"_s, Gesture::Merging::Separate, {}, {}};

Turn turnOf(quint64 id, const QString &text)
{
    Turn turn;
    turn.id = TurnId(id);
    turn.text = text;
    return turn;
}

Transcript meetingOf(int turns)
{
    Transcript transcript;
    for (int i = 1; i <= turns; ++i)
        transcript.turns.append(turnOf(static_cast<quint64>(i), u"第%1段的話"_s.arg(i)));
    return transcript;
}

} // namespace

class TestSharedWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFollowsWhatIsTypedToTheEnd()
    {
        TranscriptDocument document(meetingOf(60));
        SharedWindow window(document, m_theme);
        window.resize(800, 500);
        window.show();
        const QScrollBar *bar = window.words()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), bar->maximum());
        const QString words = QString(300, u'新');
        document.apply(ReplaceText{TurnId(60), 0, 0, words, {}}, gesture);
        QTRY_VERIFY(window.shownText().contains(words));
        QCOMPARE(bar->value(), bar->maximum());
    }

    void whatBecomesUndecidedOrOffTheRecordGoesAway()
    {
        TranscriptDocument document(meetingOf(3));
        SharedWindow window(document, m_theme);
        window.show();
        QVERIFY(window.shownText().contains(u"第3段的話"_s));
        RedactionRequest request;
        request.id = RequestId(1);
        request.passages = {anchorOnRange(document.transcript().turns.at(1), {3, 2})};
        document.apply(setRequest(request), gesture);
        QTRY_VERIFY(!window.shownText().contains(u"第2段的話"_s));
        QVERIFY(window.shownText().contains(u"第2段"_s));
        document.apply(changeRecordState(document.transcript(), {TurnId(3)}, RecordState::OffRecord),
                       gesture);
        QTRY_VERIFY(!window.shownText().contains(u"第3段"_s));
        document.apply(removeTurns(document.transcript(), {TurnId(1), TurnId(2)}), gesture);
        QTRY_COMPARE(window.shownText(), QString());
    }

    void whatIsTypedOffTheRecordIsNeverShown()
    {
        TranscriptDocument document(meetingOf(1));
        SharedWindow window(document, m_theme);
        window.show();
        Turn turn = turnOf(9, u"私"_s);
        turn.record = RecordState::OffRecord;
        document.apply(insertTurns(TurnId(1), {turn}), gesture);
        for (int i = 0; i < 20; ++i) {
            document.apply(ReplaceText{TurnId(9), 1, 0, u"私"_s, {}}, gesture);
            QTest::qWait(SharedWindow::delayMs / 4);
            QVERIFY(!window.shownText().contains(u"私"_s));
        }
    }

    void typingWithoutAPauseIsShownWithoutOne()
    {
        TranscriptDocument document(meetingOf(1));
        SharedWindow window(document, m_theme);
        window.show();
        bool seen = false;
        for (int i = 0; i < 100 && !seen; ++i) {
            document.apply(ReplaceText{TurnId(1), 0, 0, u"甲"_s, {}}, gesture);
            QTest::qWait(SharedWindow::delayMs / 8);
            seen = window.shownText().contains(u"甲"_s);
        }
        QVERIFY(seen);
    }

    void theTitleNamesNobodyWhoIsPseudonymised()
    {
        Transcript transcript = meetingOf(1);
        transcript.meeting.title = u"趙小美申訴案會議"_s;
        Speaker speaker;
        speaker.id = SpeakerId(1);
        speaker.name = u"趙小美"_s;
        transcript.speakers.append(speaker);
        RedactionRequest request;
        request.id = RequestId(1);
        request.wish = Wish::Pseudonymise;
        request.person = speaker.id;
        transcript.requests.append(request);
        TranscriptDocument document(transcript);
        SharedWindow window(document, m_theme);
        window.show();
        QVERIFY(!window.windowTitle().contains(u"趙小美"_s));
        QVERIFY(window.windowTitle().contains(u"申訴案"_s));
    }

    void theZoomIsItsOwnAndBounded()
    {
        TranscriptDocument document(meetingOf(1));
        SharedWindow window(document, m_theme);
        window.show();
        QSignalSpy changed(&window, &SharedWindow::zoomChanged);
        const int before = window.words()->document()->defaultFont().pixelSize();
        QTest::keyClick(window.words(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(window.zoom() > 1);
        QVERIFY(window.words()->document()->defaultFont().pixelSize() > before);
        QTest::keyClick(window.words(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(window.zoom(), 1.0);
        window.setZoom(99);
        QCOMPARE(window.zoom(), SharedWindow::maximumZoom);
        QCOMPARE(changed.count(), 3);
    }

    void itsLettersAreLargerThanThoseOfTheSheet()
    {
        TranscriptDocument document;
        const SharedWindow window(document, m_theme);
        QVERIFY(window.words()->document()->defaultFont().pixelSize() >= 2 * m_theme.wordsFont().pixelSize());
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestSharedWindow)
#include "tst_sharedwindow.moc"
