// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/edits.h"
#include "tests/support/fixedclock.h"
#include "tests/ui/turns/randomedits.h"
#include "ui/theme/theme.h"
#include "ui/turns/turndelegate.h"
#include "ui/turns/turnlistmodel.h"
#include "ui/turns/turnview.h"

#include <QAccessible>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const Gesture gesture{u"A gesture"_s, Gesture::Merging::Separate, {}, {}};

/// What of a widget was painted since it was last cleared.
class PaintedArea : public QObject
{
public:
    explicit PaintedArea(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }
    int top() const { return m_area.boundingRect().top(); }
    int height() const { return m_area.boundingRect().height(); }
    void clear() { m_area = {}; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_area += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

private:
    QRegion m_area;
};

/// The same picture, but for the rounding of half-covered pixels.
bool looksLike(const QImage &one, const QImage &other)
{
    constexpr int rounding = 2; // of 255
    if (one.size() != other.size())
        return false;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            if (std::abs(qRed(a) - qRed(b)) > rounding || std::abs(qGreen(a) - qGreen(b)) > rounding ||
                std::abs(qBlue(a) - qBlue(b)) > rounding)
                return false;
        }
    }
    return true;
}

/// A meeting on the screen.
struct Sheet
{
    explicit Sheet(const Transcript &transcript)
        : document(transcript)
        , view(document, theme)
    {
        view.resize(900, 600);
        view.show();
        view.setFocus();
        view.activateWindow();
    }

    const Turn &turn(int row) const { return document.transcript().turns.at(row); }
    TurnEditor &editor() { return *view.editor(); }
    QString editorText() const { return view.editor()->toPlainText(); }
    int row() const { return view.currentIndex().row(); }

    void caretTo(int row, qsizetype position) { view.setCaret({turn(row).id, position, position}); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view.editor(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString &text) { commit(text); }
    void compose(const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(view.editor(), &event);
    }
    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(view.editor(), &event);
    }

    Theme theme;
    TranscriptDocument document;
    TurnView view;
};

Transcript meetingOf(const QStringList &texts)
{
    Transcript transcript = inventedMeeting(static_cast<int>(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i)
        transcript.turns.modify(i).text = texts.at(i);
    return transcript;
}

QImage blank(const QSize &size, qreal scale)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

class TestTurnView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composingIsNoEditAndCommittingIsOne()
    {
        Sheet sheet(meetingOf({u"我們先請他"_s}));
        sheet.caretTo(0, 4);
        QSignalSpy edits(&sheet.document, &TranscriptDocument::changed);
        for (const QString &preedit : {u"ㄓ"_s, u"ㄓㄨ"_s, u"主"_s, u"主席"_s})
            sheet.compose(preedit);
        QCOMPARE(edits.count(), 0);
        QVERIFY(sheet.editor().isComposing());
        sheet.commit(u"主席"_s);
        QCOMPARE(edits.count(), 1);
        const Edit edit = edits.at(0).at(0).value<Edit>();
        QCOMPARE(std::get<ReplaceText>(edit), (ReplaceText{sheet.turn(0).id, 4, 0, u"主席"_s, {}}));
        QCOMPARE(sheet.turn(0).text, u"我們先請主席他"_s);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 6, 6}));
    }

    void keysDuringACompositionDoNothing()
    {
        Sheet sheet(meetingOf({u"一"_s, u"二"_s}));
        sheet.caretTo(1, 0);
        sheet.compose(u"ㄕㄨ"_s);
        QSignalSpy edits(&sheet.document, &TranscriptDocument::changed);
        sheet.press(Qt::Key_Return);
        sheet.press(Qt::Key_Return, Qt::ControlModifier);
        sheet.press(Qt::Key_1);
        sheet.press(Qt::Key_Backspace);
        sheet.press(Qt::Key_Up);
        QCOMPARE(edits.count(), 0);
        QCOMPARE(sheet.row(), 1);
        QVERIFY(sheet.editor().isComposing());
    }

    void noShortcutFiresIntoAComposition()
    {
        Sheet sheet(meetingOf({u"一"_s}));
        sheet.compose(u"ㄕ"_s);
        QKeyEvent digit(QEvent::ShortcutOverride, Qt::Key_1, Qt::ControlModifier);
        digit.ignore();
        QCoreApplication::sendEvent(&sheet.editor(), &digit);
        QVERIFY(digit.isAccepted());
    }

    void aStretchOffTheRecordTakesWhatIsTypedNext()
    {
        Sheet sheet(meetingOf({u"前面的話。"_s, u"後面的話。"_s}));
        sheet.caretTo(0, 5);
        sheet.view.beginStretch(RecordState::OffRecord);
        sheet.type(u"私下說的"_s);
        QCOMPARE(sheet.document.transcript().turns.size(), 3);
        QCOMPARE(sheet.turn(0).text, u"前面的話。"_s);
        QCOMPARE(sheet.turn(1).text, u"私下說的"_s);
        QCOMPARE(sheet.turn(1).record, RecordState::OffRecord);
        QCOMPARE(sheet.turn(1).speaker, sheet.turn(0).speaker);
        sheet.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sheet.turn(2).record, RecordState::OffRecord);
        sheet.type(u"還是私下"_s);
        sheet.view.insertTurnAfter(sheet.turn(0).speaker);
        QCOMPARE(sheet.turn(3).record, RecordState::OffRecord);

        sheet.view.beginStretch(RecordState::OnRecord);
        QCOMPARE(sheet.row(), 3); // it had no text yet
        QCOMPARE(sheet.turn(3).record, RecordState::OnRecord);
        sheet.type(u"又公開了"_s);
        sheet.view.insertTurnAfter(sheet.turn(0).speaker);
        QCOMPARE(sheet.turn(4).record, RecordState::OnRecord);
    }

    void endingAStretchBeginsATurnOnTheRecord()
    {
        Sheet sheet(meetingOf({u"話"_s}));
        sheet.view.beginStretch(RecordState::OffRecord);
        sheet.type(u"私下"_s);
        sheet.view.beginStretch(RecordState::OnRecord);
        QCOMPARE(sheet.document.transcript().turns.size(), 3);
        sheet.type(u"公開"_s);
        QCOMPARE(sheet.turn(1).text, u"私下"_s);
        QCOMPARE(sheet.turn(2).text, u"公開"_s);
        QCOMPARE(sheet.turn(2).record, RecordState::OnRecord);
    }

    void theFirstTurnOfAMeetingMayBeOffTheRecord()
    {
        Sheet sheet{Transcript()};
        sheet.view.beginStretch(RecordState::OffRecord);
        sheet.type(u"開會前"_s);
        QCOMPARE(sheet.turn(0).record, RecordState::OffRecord);
    }

    void splitsOfATurnOffTheRecordStayOff()
    {
        Transcript transcript = meetingOf({u"私下說的話"_s, u"公開"_s});
        transcript.turns.modify(0).record = RecordState::OffRecord;
        Sheet sheet(transcript);
        sheet.caretTo(0, 2);
        sheet.view.splitAtCaret();
        QCOMPARE(sheet.turn(1).record, RecordState::OffRecord);
        sheet.view.insertTurnAfter({}); // behind the stretch
        QCOMPARE(sheet.turn(2).record, RecordState::OnRecord);
        sheet.caretTo(0, 2);
        sheet.view.insertTurnAfter({}); // inside it
        QCOMPARE(sheet.turn(1).record, RecordState::OffRecord);
    }

    void turnsOfDifferentStateAreNotMerged()
    {
        Transcript transcript = meetingOf({u"公開"_s, u"私下"_s});
        transcript.turns.modify(1).record = RecordState::OffRecord;
        Sheet sheet(transcript);
        QSignalSpy refused(&sheet.view, &TurnView::refused);
        sheet.caretTo(1, 0);
        sheet.press(Qt::Key_Backspace);
        sheet.caretTo(0, 2);
        sheet.press(Qt::Key_Delete);
        QCOMPARE(refused.count(), 2);
        QCOMPARE(sheet.document.transcript(), transcript);
    }

    void selectedTurnsChangeTheirState()
    {
        Sheet sheet(meetingOf({u"一"_s, u"二"_s, u"三"_s}));
        sheet.view.selectAllTurns();
        sheet.view.setRecordStateOfSelectedTurns(RecordState::OffRecord);
        for (const Turn &turn : sheet.document.transcript().turns)
            QCOMPARE(turn.record, RecordState::OffRecord);
        sheet.document.undoStack()->undo();
        for (const Turn &turn : sheet.document.transcript().turns)
            QCOMPARE(turn.record, RecordState::OnRecord);
    }

    void refusedTypingChangesNothingAndSaysWhy()
    {
        const Transcript transcript = meetingOf({u"一二"_s, u"三"_s});
        Sheet sheet(transcript);
        QSignalSpy refused(&sheet.view, &TurnView::refused);
        sheet.view.setRefusal(u"Not now."_s);
        sheet.view.beginStretch(RecordState::OffRecord);
        sheet.caretTo(1, 0);
        QGuiApplication::clipboard()->setText(u"貼上"_s);
        sheet.press(Qt::Key_A);
        sheet.press(Qt::Key_Return);
        sheet.press(Qt::Key_Return, Qt::ControlModifier);
        sheet.press(Qt::Key_Backspace);
        sheet.press(Qt::Key_V, Qt::ControlModifier);
        sheet.type(u"字"_s); // as an input method does
        sheet.view.paste();
        sheet.view.insertTurnAfter({});
        sheet.view.insertNote(u"（笑）"_s, TurnView::NotePlace::AtCaret);
        QCOMPARE(sheet.turn(0).text, u"一二"_s);
        QCOMPARE(sheet.turn(1).text, u"三"_s);
        QCOMPARE(sheet.document.transcript(), transcript);
        QVERIFY(refused.count() >= 7);
        QCOMPARE(refused.first().first().toString(), u"Not now."_s);
        sheet.press(Qt::Key_Up);
        QCOMPARE(sheet.row(), 0);
        sheet.view.setRefusal({});
        sheet.type(u"零"_s);
        QCOMPARE(sheet.turn(0).text.size(), 3);
    }

    void whatIsOffTheRecordIsHatched()
    {
        Transcript transcript = meetingOf({u"一"_s, u"二"_s, u"三"_s});
        Sheet sheet(transcript);
        sheet.caretTo(0, 0);
        const QModelIndex index = sheet.view.model()->index(2, 0);
        const auto lines = [&] {
            const QRect row = sheet.view.visualRect(index);
            const QImage image = sheet.view.viewport()->grab(row).toImage();
            const QRgb paper = image.pixel(image.width() - 1, 2);
            int different = 0; // in a strip to the right of the words
            for (int x = image.width() / 2; x < image.width(); ++x)
                different += image.pixel(x, image.height() / 2) != paper ? 1 : 0;
            return different;
        };
        QCOMPARE(lines(), 0);
        const TurnId id = sheet.turn(2).id;
        sheet.document.apply(changeRecordState(transcript, {id}, RecordState::OffRecord), gesture);
        QVERIFY(lines() > 10);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(u"Off the record"_s));
    }

    void turnsOfAMeetingOfTodayAreStamped()
    {
        const QDateTime now(QDate(2026, 11, 20), QTime(10, 24, 31, 500));
        const FixedClock clock(now);
        Transcript transcript = meetingOf({u"一二"_s});
        transcript.meeting.date = QDate(2026, 11, 20);
        Sheet sheet(transcript);
        sheet.view.setClock(&clock);
        sheet.caretTo(0, 2);
        sheet.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sheet.turn(1).began, QDateTime(QDate(2026, 11, 20), QTime(10, 24, 31)));
        sheet.type(u"三四"_s);
        sheet.caretTo(1, 1);
        sheet.view.splitAtCaret();
        QVERIFY(!sheet.turn(2).began.isValid()); // nobody knows when that was said
    }

    void turnsAddedToAnOldRecordAreNotStamped()
    {
        const FixedClock clock(QDate(2026, 11, 20));
        Transcript transcript = meetingOf({u"一"_s});
        transcript.meeting.date = QDate(2026, 11, 1);
        Sheet sheet(transcript);
        sheet.view.setClock(&clock);
        sheet.view.insertTurnAfter({});
        QVERIFY(!sheet.turn(1).began.isValid());
    }

    void theFirstWordStampsTheFirstTurn()
    {
        const FixedClock clock(QDate(2026, 11, 20));
        Sheet sheet{Transcript()};
        sheet.view.setClock(&clock);
        sheet.type(u"開"_s);
        QCOMPARE(sheet.turn(0).began, clock.now());
    }

    void anAbbreviationIsExpandedAndUndoneByItself()
    {
        Sheet sheet(meetingOf({u"參加"_s}));
        sheet.view.setExpansions({{u"ogp"_s, u"開放政府夥伴聯盟（OGP）"_s}});
        sheet.caretTo(0, 2);
        for (const int key : {Qt::Key_O, Qt::Key_G, Qt::Key_P, Qt::Key_Space})
            sheet.press(key);
        const QString expanded = u"參加開放政府夥伴聯盟（OGP）"_s;
        QTRY_COMPARE(sheet.turn(0).text, expanded);
        QCOMPARE(sheet.view.caret().position, expanded.size());
        sheet.document.undoStack()->undo();
        QCOMPARE(sheet.turn(0).text.toLower(), u"參加ogp "_s);
        sheet.press(Qt::Key_X);
        QCoreApplication::processEvents();
        QCOMPARE(sheet.turn(0).text.toLower(), u"參加ogp x"_s);
    }

    void nothingIsExpandedIntoAComposition()
    {
        Sheet sheet(meetingOf({u""_s}));
        sheet.view.setExpansions({{u"ogp"_s, u"開放政府夥伴聯盟（OGP）"_s}});
        for (const QString &letter : {u"o"_s, u"g"_s, u"p"_s, u"，"_s})
            sheet.commit(letter);
        sheet.compose(u"ㄓ"_s);
        QCoreApplication::processEvents();
        QCOMPARE(sheet.turn(0).text, u"ogp，"_s);
        QVERIFY(sheet.editor().isComposing());
    }

    void whatWasTypedOnMeanwhileStaysBehindTheExpansion()
    {
        Sheet sheet(meetingOf({u""_s}));
        sheet.view.setExpansions({{u"ogp"_s, u"夥伴"_s}});
        for (const QString &letter : {u"o"_s, u"g"_s, u"p"_s, u"，"_s, u"很"_s, u"快"_s})
            sheet.commit(letter);
        QTRY_COMPARE(sheet.turn(0).text, u"夥伴，很快"_s);
        QCOMPARE(sheet.view.caret().position, 5);
    }

    void notesGoToTheCaretOrATurnOfTheirOwn()
    {
        Sheet sheet(meetingOf({u"好的。"_s}));
        sheet.caretTo(0, 2);
        sheet.view.insertNote(u"（笑）"_s, TurnView::NotePlace::AtCaret);
        QCOMPARE(sheet.turn(0).text, u"好的（笑）。"_s);
        QCOMPARE(sheet.view.caret().position, 5);
        sheet.view.insertNote(u"（中場休息）"_s, TurnView::NotePlace::OwnTurn);
        QCOMPARE(sheet.turn(1).text, u"（中場休息）"_s);
        QCOMPARE(sheet.turn(1).kind, TurnKind::Narrative);
        sheet.view.insertTurnAfter({});
        sheet.view.insertNote(u"（鼓掌）"_s, TurnView::NotePlace::OwnTurn);
        QCOMPARE(sheet.document.transcript().turns.size(), 3);
        QCOMPARE(sheet.turn(2).kind, TurnKind::Narrative);
    }

    void hidingTimesKeepsTheRowsRight()
    {
        Transcript transcript = meetingOf({u"一"_s, u"二"_s});
        transcript.turns.modify(0).began = QDateTime(QDate(2026, 11, 20), QTime(10, 24));
        Sheet sheet(transcript);
        const int before = sheet.view.visualRect(sheet.view.model()->index(1, 0)).top();
        sheet.view.setTimesShown(false);
        QVERIFY(sheet.view.visualRect(sheet.view.model()->index(1, 0)).top() <= before);
        sheet.view.setTimesShown(true);
        QCOMPARE(sheet.view.visualRect(sheet.view.model()->index(1, 0)).top(), before);
    }

    void undoIsLeftToTheDocument()
    {
        Sheet sheet(meetingOf({u"一"_s}));
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QCoreApplication::sendEvent(&sheet.editor(), &undo);
        QVERIFY(!undo.isAccepted());

        sheet.caretTo(0, 1);
        sheet.type(u"二"_s);
        QCOMPARE(sheet.turn(0).text, u"一二"_s);
        sheet.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sheet.turn(0).text, u"一"_s);
        QCOMPARE(sheet.editorText(), u"一"_s);
        sheet.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(sheet.turn(0).text, u"一二"_s);
    }

    void anotherFocusKeepsTheHalfTypedSyllable()
    {
        Sheet sheet(meetingOf({u"一"_s}));
        QLineEdit other;
        other.show();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        sheet.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sheet.view));
        sheet.view.setFocus();
        sheet.caretTo(0, 1);
        sheet.compose(u"二"_s);
        other.activateWindow();
        other.setFocus();
        QTRY_COMPARE(sheet.turn(0).text, u"一二"_s);
    }

    void anotherTurnKeepsTheHalfTypedSyllable()
    {
        Sheet sheet(meetingOf({u"一"_s, u"三"_s}));
        sheet.caretTo(0, 1);
        sheet.compose(u"二"_s);
        sheet.caretTo(1, 0);
        QCOMPARE(sheet.turn(0).text, u"一二"_s);
        QCOMPARE(sheet.turn(1).text, u"三"_s);
        QCOMPARE(sheet.editorText(), u"三"_s);
    }

    void typingAmongLikeLettersKeepsAPassageWhereItIs()
    {
        Transcript transcript = meetingOf({u"aaab"_s});
        RedactionRequest request;
        request.id = RequestId(5);
        request.passages = {anchorOnRange(transcript.turns.at(0), {0, 3})};
        transcript.requests = {request};
        Sheet sheet(transcript);
        sheet.caretTo(0, 0);
        sheet.press(Qt::Key_A);
        QCOMPARE(sheet.document.transcript().requests.at(0).passages.at(0).range, (TextRange{1, 3}));
    }

    void enterMakesAParagraph()
    {
        Sheet sheet(meetingOf({u"一二"_s}));
        sheet.caretTo(0, 1);
        sheet.press(Qt::Key_Return);
        QCOMPARE(sheet.turn(0).text, u"一\n二"_s);
        sheet.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(sheet.turn(0).text, u"一\n\u2028二"_s);
        sheet.document.undoStack()->undo();
        sheet.document.undoStack()->undo();
        QCOMPARE(sheet.editorText(), u"一二"_s);
    }

    void undoOfTypingRestoresTheSelection()
    {
        Sheet sheet(meetingOf({u"一二三"_s, u"四"_s}));
        const Caret selection{sheet.turn(0).id, 1, 3};
        sheet.view.setCaret(selection);
        sheet.press(Qt::Key_X);
        QCOMPARE(sheet.turn(0).text, u"一x"_s);
        sheet.caretTo(1, 0);
        sheet.document.undoStack()->undo();
        QCOMPARE(sheet.view.caret(), selection);
        sheet.document.undoStack()->redo();
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 2, 2}));
    }

    void splittingAndUndoRestoreTextAndCaret()
    {
        Sheet sheet(meetingOf({u"前言"_s, u"第一段第二段"_s}));
        sheet.caretTo(1, 3);
        sheet.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sheet.document.transcript().turns.size(), 3);
        QCOMPARE(sheet.turn(1).text, u"第一段"_s);
        QCOMPARE(sheet.turn(2).text, u"第二段"_s);
        QCOMPARE(sheet.turn(2).speaker, sheet.turn(1).speaker);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(2).id, 0, 0}));
        QCOMPARE(sheet.editorText(), u"第二段"_s);

        sheet.document.undoStack()->undo();
        QCOMPARE(sheet.turn(1).text, u"第一段第二段"_s);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(1).id, 3, 3}));
        QCOMPARE(sheet.editorText(), u"第一段第二段"_s);
        sheet.document.undoStack()->redo();
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(2).id, 0, 0}));
    }

    void aSplitAtTheEndStartsAnEmptyTurn()
    {
        Sheet sheet(meetingOf({u"一"_s}));
        sheet.caretTo(0, 1);
        sheet.press(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        QCOMPARE(sheet.document.transcript().turns.size(), 2);
        QCOMPARE(sheet.turn(0).text, u"一"_s);
        QVERIFY(sheet.turn(1).text.isEmpty());
        QCOMPARE(sheet.row(), 1);
    }

    void behindAHeadingOrANarrativeWhoSpokeBeforeGoesOn()
    {
        for (const TurnKind kind : {TurnKind::Heading, TurnKind::Narrative}) {
            Transcript transcript = meetingOf({u"一"_s, u"二"_s, u"（笑）"_s});
            transcript.turns.modify(2).kind = kind;
            transcript.turns.modify(2).speaker = {};
            Sheet sheet(transcript);
            sheet.caretTo(2, 3);
            sheet.press(Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(sheet.turn(3).kind, TurnKind::Speech);
            QCOMPARE(sheet.turn(3).speaker, sheet.turn(1).speaker);
            QCOMPARE(sheet.turn(3).opening,
                     kind == TurnKind::Narrative ? TurnOpening::Continued : TurnOpening::Labelled);
            QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(3).id, 0, 0}));
        }
        Transcript heading = meetingOf({u"一、報告"_s});
        heading.turns.modify(0).kind = TurnKind::Heading;
        heading.turns.modify(0).speaker = {};
        Sheet sheet(heading);
        sheet.caretTo(0, 4);
        sheet.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sheet.turn(1).kind, TurnKind::Speech);
        QVERIFY(sheet.turn(1).speaker.isNull());
    }

    void whoWasOffTheRecordIsNamedWhenHeGoesOn()
    {
        Transcript transcript = meetingOf({u"一"_s, u"二"_s, u"（笑）"_s});
        transcript.turns.modify(1).record = RecordState::OffRecord;
        transcript.turns.modify(2).kind = TurnKind::Narrative;
        Sheet sheet(transcript);
        sheet.caretTo(2, 3);
        sheet.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sheet.turn(3).speaker, sheet.turn(1).speaker);
        QCOMPARE(sheet.turn(3).opening, TurnOpening::Labelled);
    }

    void whoGoesOnStaysInTheMarkOfTheWholeTurn()
    {
        Transcript transcript = meetingOf({u"一"_s});
        RedactionRequest request;
        request.id = RequestId(5);
        request.passages = {anchorOnTurn(transcript.turns.at(0))};
        transcript.requests = {request};
        Sheet sheet(transcript);
        sheet.caretTo(0, 1);
        sheet.press(Qt::Key_Return, Qt::ControlModifier);
        sheet.type(u"二"_s);
        QCOMPARE(sheet.document.transcript().requests.at(0).passages,
                 (QList<TextAnchor>{anchorOnTurn(sheet.turn(0)), anchorOnTurn(sheet.turn(1))}));
        sheet.document.undoStack()->undo();
        sheet.document.undoStack()->undo();
        QVERIFY(sheet.document.transcript() == transcript);
        // Somebody else was not asked about.
        sheet.view.insertTurnAfter(sheet.document.transcript().speakers.at(1).id);
        QCOMPARE(sheet.document.transcript().requests.at(0).passages.size(), 1);
    }

    void backspaceAtTheStartMerges()
    {
        Sheet sheet(meetingOf({u"前言"_s, u"後語"_s}));
        sheet.caretTo(1, 0);
        sheet.press(Qt::Key_Backspace);
        QCOMPARE(sheet.document.transcript().turns.size(), 1);
        QCOMPARE(sheet.turn(0).text, u"前言\n後語"_s);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 3, 3}));
        sheet.document.undoStack()->undo();
        QCOMPARE(sheet.document.transcript().turns.size(), 2);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(1).id, 0, 0}));
        QCOMPARE(sheet.editorText(), u"後語"_s);
    }

    void deleteAtTheEndMerges()
    {
        Sheet sheet(meetingOf({u"前言"_s, u"後語"_s}));
        sheet.caretTo(0, 2);
        sheet.press(Qt::Key_Delete);
        QCOMPARE(sheet.turn(0).text, u"前言\n後語"_s);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 2, 2}));
    }

    void arrowsCrossTurnsAndKeepTheirPlaceInTheLine()
    {
        Sheet sheet(meetingOf({u"一二三四五六七八"_s, u"短"_s, u"甲乙丙丁戊己庚辛"_s}));
        sheet.caretTo(0, 6);
        sheet.press(Qt::Key_Down);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(1).id, 1, 1}));
        sheet.press(Qt::Key_Down);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(2).id, 6, 6}));
        sheet.press(Qt::Key_Up);
        sheet.press(Qt::Key_Up);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 6, 6}));
        sheet.press(Qt::Key_End);
        sheet.press(Qt::Key_Right);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(1).id, 0, 0}));
        sheet.press(Qt::Key_Left);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 8, 8}));
        sheet.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(2).id, 8, 8}));
        sheet.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 0, 0}));
    }

    void pageKeysReachEveryTurnAndComeBack()
    {
        Sheet sheet(inventedMeeting(60));
        sheet.caretTo(0, 0);
        int last = -1;
        int pages = 0;
        while (sheet.row() > last && pages < 100) {
            last = sheet.row();
            sheet.press(Qt::Key_PageDown);
            QVERIFY(
                sheet.view.viewport()->rect().intersects(sheet.view.visualRect(sheet.view.currentIndex())));
            ++pages;
        }
        QCOMPARE(sheet.row(), 59);
        while (sheet.row() > 0 && pages-- > -100)
            sheet.press(Qt::Key_PageUp);
        QCOMPARE(sheet.row(), 0);
    }

    void escapeDiscardsNothing()
    {
        Sheet sheet(meetingOf({u"一"_s}));
        sheet.caretTo(0, 1);
        sheet.type(u"二"_s);
        sheet.press(Qt::Key_Escape);
        QCOMPARE(sheet.turn(0).text, u"一二"_s);
        QCOMPARE(sheet.editorText(), u"一二"_s);
    }

    void typingIntoAnEmptyMeetingBeginsATurn()
    {
        Sheet sheet({});
        QVERIFY(sheet.view.caret().turn.isNull());
        QVERIFY(sheet.view.selectedPassages().isEmpty());
        sheet.compose(u"ㄉㄚ"_s);
        QCOMPARE(sheet.document.transcript().turns.size(), 0);
        sheet.commit(u"大家好"_s);
        QCOMPARE(sheet.document.transcript().turns.size(), 1);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 3, 3}));
        sheet.type(u"。"_s);
        QCOMPARE(sheet.turn(0).text, u"大家好。"_s);
        sheet.document.undoStack()->undo();
        sheet.document.undoStack()->undo();
        QCOMPARE(sheet.document.transcript().turns.size(), 0);
        QCOMPARE(sheet.editorText(), QString());
        sheet.document.undoStack()->redo();
        QCOMPARE(sheet.editorText(), u"大家好"_s);
    }

    void pastedTextIsCleanedAndOneStep()
    {
        Sheet sheet(meetingOf({u"一"_s}));
        sheet.caretTo(0, 1);
        auto *mime = new QMimeData;
        mime->setHtml(u"<b>二</b>"_s);
        mime->setText(u"二\r\n\r\n三\u0007四"_s);
        QGuiApplication::clipboard()->setMimeData(mime);
        sheet.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(sheet.turn(0).text, u"一二\n三四"_s);
        QCOMPARE(sheet.editorText(), u"一二\n三四"_s);
        QCOMPARE(sheet.document.undoStack()->count(), 1);
    }

    void copiedTextIsPlain()
    {
        Sheet sheet(meetingOf({u"一\n二"_s}));
        sheet.press(Qt::Key_A, Qt::ControlModifier);
        sheet.press(Qt::Key_C, Qt::ControlModifier);
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(mime->text(), u"一\n二"_s);
        QVERIFY(!mime->hasHtml());
    }

    void otherProgramsGetNothingThatIsTakenBackOrMayBe()
    {
        Transcript transcript = meetingOf({u"前祕密後"_s, u"又說祕密"_s, u"七"_s});
        RedactionRequest request;
        request.id = RequestId(5);
        request.passages = {anchorOnRange(transcript.turns.at(0), {1, 2}),
                            anchorOnRange(transcript.turns.at(1), {2, 2})};
        transcript.requests = {request};
        Sheet sheet(transcript);
        const QClipboard *clipboard = QGuiApplication::clipboard();
        // Inside of one turn.
        sheet.view.setCaret({sheet.turn(0).id, 0, 4});
        sheet.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard->text(), u"前（依發言者請求不予公開）後"_s);
        // Over turns.
        sheet.view.setCaret({sheet.turn(1).id, 0, 4, sheet.turn(0).id});
        sheet.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!clipboard->text().contains(u"祕密"_s));
        QVERIFY(clipboard->text().contains(u"又說（依發言者請求不予公開）"_s));
        // As a deliberate copy.
        sheet.view.copyWithWithheldWords();
        QVERIFY(clipboard->text().contains(u"又說祕密"_s));
        sheet.view.setCaret({sheet.turn(0).id, 0, 4});
        sheet.view.copyWithWithheldWords();
        QCOMPARE(clipboard->text(), u"前祕密後"_s);
    }

    void noFormatOfACopyHoldsWhatIsKeptBack()
    {
        Transcript transcript = meetingOf({u"前祕密後"_s, u"又說祕密"_s, u"不紀錄的"_s});
        RedactionRequest request;
        request.id = RequestId(5);
        request.passages = {anchorOnRange(transcript.turns.at(0), {1, 2}),
                            anchorOnRange(transcript.turns.at(1), {2, 2})};
        transcript.requests = {request};
        transcript.turns.modify(2).record = RecordState::OffRecord;
        Sheet sheet(transcript);
        const auto everyFormat = [] {
            const QMimeData *data = QGuiApplication::clipboard()->mimeData();
            QByteArray all;
            for (const QString &format : data->formats())
                all += data->data(format);
            return QString::fromUtf8(all);
        };
        // A program that keeps a history of the clipboard takes them all.
        sheet.view.setCaret({sheet.turn(0).id, 0, 4});
        sheet.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(!everyFormat().contains(u"祕密"_s), qPrintable(everyFormat()));
        sheet.press(Qt::Key_X, Qt::ControlModifier);
        QVERIFY2(!everyFormat().contains(u"祕密"_s), qPrintable(everyFormat()));
        sheet.document.undoStack()->undo();
        sheet.view.setCaret({sheet.turn(2).id, 0, 4, sheet.turn(0).id});
        sheet.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(!everyFormat().contains(u"祕密"_s) && !everyFormat().contains(u"不紀錄"_s),
                 qPrintable(everyFormat()));
        // Another Verbatim may have turns of which nothing is kept back.
        sheet.document.apply(removeRequest(request.id), gesture);
        sheet.view.setCaret({sheet.turn(1).id, 0, 4, sheet.turn(0).id});
        sheet.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->formats().size(), 2);
    }

    void whatIsMarkedAfterItWasCopiedIsKeptBackToo()
    {
        Sheet sheet(meetingOf({u"前祕密後"_s, u"別人說"_s}));
        const QClipboard *clipboard = QGuiApplication::clipboard();
        // Selecting words makes them the primary selection: before anybody could mark them.
        sheet.view.setCaret({sheet.turn(0).id, 1, 3});
        sheet.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard->text(), u"祕密"_s);
        RedactionRequest request;
        request.id = RequestId(5);
        request.passages = {anchorOnRange(sheet.turn(0), {1, 2})};
        sheet.document.apply(setRequest(request), gesture);
        QVERIFY2(!clipboard->text().contains(u"祕密"_s), qPrintable(clipboard->text()));
        // Also when the words stand elsewhere now.
        sheet.caretTo(0, 0);
        sheet.type(u"大家"_s);
        QVERIFY2(!clipboard->text().contains(u"祕密"_s), qPrintable(clipboard->text()));
        // It is still pasted here as it was.
        sheet.caretTo(1, 3);
        sheet.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(sheet.turn(1).text, u"別人說祕密"_s);
    }

    void whatWasCopiedOutlivesTheWindowWithoutWhatIsKeptBack()
    {
        const QClipboard *clipboard = QGuiApplication::clipboard();
        {
            Sheet sheet(meetingOf({u"前祕密後"_s}));
            sheet.view.setCaret({sheet.turn(0).id, 0, 4});
            sheet.press(Qt::Key_C, Qt::ControlModifier);
            RedactionRequest request;
            request.id = RequestId(5);
            request.passages = {anchorOnRange(sheet.turn(0), {1, 2})};
            sheet.document.apply(setRequest(request), gesture);
            sheet.view.hide();
        }
        QCOMPARE(clipboard->text(), u"前（依發言者請求不予公開）後"_s);
        {
            Sheet sheet(meetingOf({u"公開的話"_s}));
            sheet.view.setCaret({sheet.turn(0).id, 0, 4});
            sheet.press(Qt::Key_C, Qt::ControlModifier);
        }
        QCOMPARE(clipboard->text(), u"公開的話"_s);
    }

    void cuttingAndPastingHereLosesNoWithheldWord()
    {
        Transcript transcript = meetingOf({u"前祕密後"_s, u"二"_s});
        RedactionRequest request;
        request.id = RequestId(5);
        request.passages = {anchorOnRange(transcript.turns.at(0), {1, 2})};
        transcript.requests = {request};
        Sheet sheet(transcript);
        sheet.view.setCaret({sheet.turn(0).id, 0, 4});
        sheet.press(Qt::Key_X, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"祕密"_s));
        sheet.caretTo(1, 1);
        sheet.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(sheet.turn(1).text, u"二前祕密後"_s);
    }

    void selectionGivesPassages()
    {
        Sheet sheet(meetingOf({u"一二三"_s, u"四五六"_s, u"七"_s}));
        sheet.view.setCaret({sheet.turn(1).id, 2, 1});
        QCOMPARE(sheet.view.selectedPassages(), QList<TextAnchor>{anchorOnRange(sheet.turn(1), {1, 1})});
        sheet.caretTo(1, 1);
        QCOMPARE(sheet.view.selectedPassages(), QList<TextAnchor>{anchorOnTurn(sheet.turn(1))});
        sheet.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(sheet.view.selectedPassages(), (QList<TextAnchor>{anchorOnRange(sheet.turn(1), {1, 2}),
                                                                   anchorOnRange(sheet.turn(2), {0, 1})}));
        sheet.press(Qt::Key_Escape);
        sheet.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(sheet.view.selectedTurns().size(), 1);
        sheet.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(sheet.view.selectedTurns().size(), 3);
        sheet.press(Qt::Key_Right);
        QCOMPARE(sheet.view.selectedTurns().size(), 1);
    }

    void shiftClickInTheGutterSelectsTurnsAndDeleteIsOneStep()
    {
        Sheet sheet(meetingOf({u"一"_s, u"二"_s, u"三"_s, u"四"_s}));
        sheet.caretTo(1, 0);
        const QRect third = sheet.view.visualRect(sheet.view.model()->index(2, 0));
        const auto *delegate = static_cast<TurnDelegate *>(sheet.view.itemDelegate());
        QTest::mouseClick(sheet.view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          QPoint(delegate->metrics().gutterLeft(), third.center().y()));
        QCOMPARE(sheet.view.selectedTurns(), (QList<TurnId>{sheet.turn(1).id, sheet.turn(2).id}));
        sheet.press(Qt::Key_Delete);
        QCOMPARE(sheet.document.transcript().turns.size(), 2);
        QCOMPARE(sheet.editorText(), u"四"_s);
        sheet.document.undoStack()->undo();
        QCOMPARE(sheet.document.transcript().turns.size(), 4);
        QCOMPARE(sheet.row(), 1);
    }

    // Words selected over several turns

    void keysSelectAcrossTurnsAndBack()
    {
        Sheet sheet(meetingOf({u"一二三"_s, u"四五六"_s, u"七八九"_s}));
        sheet.caretTo(0, 2);
        sheet.press(Qt::Key_Right, Qt::ShiftModifier);
        sheet.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(1).id, 2, 0, sheet.turn(0).id}));
        sheet.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(sheet.view.selectedPassages(), (QList<TextAnchor>{anchorOnRange(sheet.turn(0), {2, 1}),
                                                                   anchorOnRange(sheet.turn(1), {0, 1})}));
        QCOMPARE(sheet.editor().textCursor().selectedText(), u"四"_s);
        sheet.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(2).id, 2, 1, sheet.turn(0).id}));
        QCOMPARE(sheet.view.selectedTurns().size(), 3);
        sheet.press(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 2, 0}));
        QVERIFY(!sheet.view.selectedSpan());
        sheet.press(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(2).id, 2, 3, sheet.turn(0).id}));
        sheet.press(Qt::Key_Up, Qt::ShiftModifier);
        sheet.press(Qt::Key_Left, Qt::ShiftModifier);
        sheet.press(Qt::Key_Left, Qt::ShiftModifier);
        sheet.press(Qt::Key_Left, Qt::ShiftModifier);
        sheet.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 2, 3}));
    }

    void pageKeysSelectAcrossTurns()
    {
        Sheet sheet(inventedMeeting(60));
        sheet.caretTo(2, 1);
        sheet.press(Qt::Key_PageDown, Qt::ShiftModifier);
        QVERIFY(sheet.row() > 4);
        QCOMPARE(sheet.view.caret().anchorTurn, sheet.turn(2).id);
        sheet.press(Qt::Key_PageUp, Qt::ShiftModifier);
        sheet.press(Qt::Key_PageUp, Qt::ShiftModifier);
        QVERIFY(sheet.row() <= 2);
    }

    void movingOnDropsTheSelection()
    {
        Sheet sheet(meetingOf({u"一二三"_s, u"四五六"_s}));
        const Caret selection{sheet.turn(1).id, 1, 0, sheet.turn(0).id};
        for (const int key : {Qt::Key_Home, Qt::Key_End, Qt::Key_Up, Qt::Key_Escape}) {
            sheet.view.setCaret(selection);
            QVERIFY(sheet.view.selectedSpan());
            sheet.press(key);
            QVERIFY(!sheet.view.selectedSpan());
            QVERIFY(!sheet.editor().textCursor().hasSelection());
        }
        sheet.view.setCaret(selection);
        sheet.press(Qt::Key_Left);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 1, 1}));
        sheet.view.setCaret(selection);
        sheet.press(Qt::Key_Right);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(1).id, 0, 0}));
    }

    void deletingOverTurnsIsOneStepAndUndoSelectsAgain()
    {
        Transcript transcript = meetingOf({u"一二三"_s, u"四五六"_s, u"七八九"_s});
        RedactionRequest request;
        request.id = RequestId(5);
        request.passages = {anchorOnRange(transcript.turns.at(2), {0, 3})};
        transcript.requests = {request};
        Sheet sheet(transcript);
        const Caret selection{sheet.turn(2).id, 1, 1, sheet.turn(0).id};
        for (const int key : {Qt::Key_Delete, Qt::Key_Backspace}) {
            sheet.view.setCaret(selection);
            sheet.press(key);
            QCOMPARE(sheet.document.transcript().turns.size(), 2);
            QCOMPARE(sheet.turn(0).text, u"一"_s);
            QCOMPARE(sheet.turn(1).text, u"八九"_s);
            QCOMPARE(sheet.turn(1).speaker, transcript.turns.at(2).speaker);
            QCOMPARE(sheet.document.transcript().requests.at(0).passages,
                     QList<TextAnchor>{anchorOnRange(sheet.turn(1), {0, 2})});
            QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 1, 1}));
            QCOMPARE(sheet.editorText(), u"一"_s);
            QCOMPARE(sheet.document.undoStack()->index(), 1);
            sheet.document.undoStack()->undo();
            QVERIFY(sheet.document.transcript() == transcript);
            QCOMPARE(sheet.view.caret(), selection);
        }
    }

    void typingOverTurnsIsOneStep()
    {
        Sheet sheet(meetingOf({u"一二三"_s, u"四五六"_s, u"七八九"_s}));
        const Transcript before = sheet.document.transcript();
        const Caret selection{sheet.turn(0).id, 1, 1, sheet.turn(2).id}; // backwards
        const auto typings = {std::function<void()>([&] { sheet.press(Qt::Key_X); }),
                              std::function<void()>([&] { sheet.commit(u"字"_s); }),
                              std::function<void()>([&] { sheet.press(Qt::Key_Return); })};
        QStringList typed;
        for (const auto &typing : typings) {
            sheet.view.setCaret(selection);
            typing();
            typed.append(sheet.turn(0).text);
            QCOMPARE(sheet.turn(1).text, u"八九"_s);
            QCOMPARE(sheet.editorText(), sheet.turn(0).text);
            QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 2, 2}));
            sheet.document.undoStack()->undo();
            QVERIFY(sheet.document.transcript() == before);
            QCOMPARE(sheet.view.caret(), selection);
        }
        QCOMPARE(typed, QStringList({u"一x"_s, u"一字"_s, u"一\n"_s}));
    }

    void typingOverAllTurnsIsOneStep()
    {
        Sheet sheet(meetingOf({u"一二三"_s, u"四五六"_s, u"七八九"_s}));
        const Transcript before = sheet.document.transcript();
        QGuiApplication::clipboard()->setText(u"貼"_s);
        const auto typings = {std::function<void()>([&] { sheet.press(Qt::Key_X); }),
                              std::function<void()>([&] { sheet.commit(u"字"_s); }),
                              std::function<void()>([&] { sheet.press(Qt::Key_V, Qt::ControlModifier); })};
        for (const auto &typing : typings) {
            sheet.caretTo(1, 0);
            sheet.press(Qt::Key_A, Qt::ControlModifier);
            sheet.press(Qt::Key_A, Qt::ControlModifier);
            QCOMPARE(sheet.view.selectedPassages().at(2), anchorOnTurn(sheet.turn(2)));
            typing();
            QCOMPARE(sheet.document.transcript().turns.size(), 1);
            QCOMPARE(sheet.turn(0).text.size(), 1);
            QCOMPARE(sheet.document.undoStack()->index(), 1);
            sheet.document.undoStack()->undo();
            QVERIFY(sheet.document.transcript() == before);
        }
    }

    void aCompositionOverTurnsFindsThemGone()
    {
        Sheet sheet(meetingOf({u"一二三"_s, u"四五六"_s, u"七八九"_s}));
        sheet.view.setCaret({sheet.turn(2).id, 1, 1, sheet.turn(0).id});
        sheet.compose(u"ㄓ"_s);
        QVERIFY(sheet.editor().isComposing());
        QCOMPARE(sheet.turn(1).text, u"八九"_s);
        sheet.commit(u"中"_s);
        QCOMPARE(sheet.turn(0).text, u"一中"_s);
        sheet.document.undoStack()->undo();
        sheet.document.undoStack()->undo();
        QCOMPARE(sheet.document.transcript().turns.size(), 3);
    }

    void draggingSelectsFromOneTurnIntoAnother()
    {
        Sheet sheet(meetingOf({u"甲乙丙丁戊己庚辛"_s, u"子丑寅卯"_s, u"甲乙丙丁戊己庚辛"_s}));
        const auto *delegate = static_cast<TurnDelegate *>(sheet.view.itemDelegate());
        const TypeSetting &setting = delegate->metrics().setting(TurnKind::Speech);
        const auto at = [&](int row, int character) {
            const QRect rect = sheet.view.visualRect(sheet.view.model()->index(row, 0));
            return QPoint(setting.left + character * setting.font.pixelSize() + 2,
                          rect.top() + delegate->metrics().paddingAbove(TurnKind::Speech) +
                              setting.lineHeight / 2);
        };
        QWidget *sheetArea = sheet.view.viewport();
        const auto drag = [&](QWidget *grabber, QPoint to) {
            const QPoint global = sheetArea->mapToGlobal(to);
            QMouseEvent move(QEvent::MouseMove, grabber->mapFromGlobal(global), global, Qt::NoButton,
                             Qt::LeftButton, {});
            QCoreApplication::sendEvent(grabber, &move);
        };
        // From a painted row, which becomes the editor's under the mouse.
        sheet.caretTo(2, 0);
        QTest::mousePress(sheetArea, Qt::LeftButton, {}, at(0, 3));
        drag(sheetArea, at(1, 2));
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(1).id, 3, 2, sheet.turn(0).id}));
        drag(sheetArea, at(2, 5));
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(2).id, 3, 5, sheet.turn(0).id}));
        drag(sheetArea, at(0, 6));
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 3, 6}));
        QTest::mouseRelease(sheetArea, Qt::LeftButton, {}, at(0, 6));
        // From within the editor, which goes along.
        sheet.caretTo(2, 0);
        QWidget *words = sheet.editor().viewport();
        QTest::mousePress(words, Qt::LeftButton, {}, words->mapFrom(sheetArea, at(2, 5)));
        drag(words, at(0, 1));
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 5, 1, sheet.turn(2).id}));
        QTest::mouseRelease(words, Qt::LeftButton, {}, words->mapFrom(sheetArea, at(0, 1)));
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(0).id, 5, 1, sheet.turn(2).id}));
        // Shift and a click move its end.
        QTest::mouseClick(sheetArea, Qt::LeftButton, Qt::ShiftModifier, at(1, 1));
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(1).id, 5, 1, sheet.turn(2).id}));
        QTest::mouseClick(words, Qt::LeftButton, Qt::ShiftModifier, words->mapFrom(sheetArea, at(1, 3)));
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(1).id, 5, 3, sheet.turn(2).id}));
        QTest::mouseClick(words, Qt::LeftButton, {}, words->mapFrom(sheetArea, at(1, 2)));
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(1).id, 2, 2}));
    }

    void aSelectionOverTurnsIsPaintedAsTheEditorShowsIt()
    {
        const QString text = u"我們先請 agreement 說明。"_s;
        Sheet sheet(meetingOf({text, text, text.repeated(5) + u'\n' + text, text}));
        sheet.view.setCaret({sheet.turn(3).id, 3, 4, sheet.turn(0).id});
        sheet.view.clearFocus();
        const QImage span = sheet.view.grab().toImage();
        const auto rowOf = [&](const QImage &image, int row) {
            const auto *delegate = static_cast<TurnDelegate *>(sheet.view.itemDelegate());
            QRect words = sheet.view.visualRect(sheet.view.model()->index(row, 0));
            words.setLeft(delegate->metrics().setting(TurnKind::Speech).left);
            words.setRight(delegate->metrics().right() - 10);
            return image.copy(words);
        };
        // The middle row, once painted by the delegate and once by the editor.
        sheet.view.setCaret({sheet.turn(2).id, 0, sheet.turn(2).text.size()});
        sheet.view.clearFocus();
        const QImage edited = sheet.view.grab().toImage();
        const QColor highlight = sheet.editor().palette().color(QPalette::Inactive, QPalette::Highlight);
        const auto highlighted = [&highlight](const QImage &image) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == highlight ? 1 : 0;
            }
            return count;
        };
        const int inEditor = highlighted(rowOf(edited, 2));
        QVERIFY(inEditor > 1000);
        QCOMPARE(highlighted(rowOf(span, 2)), inEditor);
        QVERIFY(highlighted(rowOf(span, 0)) > 0);
        QVERIFY(highlighted(rowOf(span, 0)) < highlighted(rowOf(span, 1)));
        QVERIFY(highlighted(rowOf(span, 3)) > 0);
        QCOMPARE(highlighted(rowOf(edited, 1)), 0);
    }

    void copiedTurnsNameTheirSpeakersAndComeBackWithThem()
    {
        Sheet sheet(meetingOf({u"一二三"_s, u"四五六"_s, u"七八九"_s}));
        sheet.view.setCaret({sheet.turn(1).id, 1, 2, sheet.turn(0).id});
        sheet.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"林召集人：\n二三\n\n陳怡君：\n四五"_s);

        sheet.caretTo(2, 3);
        sheet.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(sheet.document.transcript().turns.size(), 5);
        QCOMPARE(sheet.turn(3).text, u"二三"_s);
        QCOMPARE(sheet.turn(3).speaker, sheet.turn(0).speaker);
        QCOMPARE(sheet.turn(4).speaker, sheet.turn(1).speaker);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(4).id, 2, 2}));
        sheet.document.undoStack()->undo();
        QCOMPARE(sheet.document.transcript().turns.size(), 3);
        QCOMPARE(sheet.document.undoStack()->index(), 0);

        Transcript other = meetingOf({u""_s});
        other.speakers.removeLast();
        other.speakers.removeLast();
        Sheet elsewhere(other);
        elsewhere.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(elsewhere.document.transcript().speakers.size(), 2);
        QCOMPARE(elsewhere.document.transcript().speakers.last().name, u"陳怡君"_s);
        QCOMPARE(elsewhere.turn(1).text, u"四五"_s);
        QCOMPARE(elsewhere.document.undoStack()->index(), 1);
        elsewhere.document.undoStack()->undo();
        QVERIFY(elsewhere.document.transcript() == other);
    }

    void cutTurnsArePastedWithTheirMarks()
    {
        Transcript transcript = meetingOf({u"一二三"_s, u"四五六"_s, u"七八九"_s});
        RedactionRequest request;
        request.id = RequestId(5);
        request.passages = {anchorOnRange(transcript.turns.at(1), {1, 2})};
        transcript.requests = {request};
        Sheet sheet(transcript);
        sheet.view.setCaret({sheet.turn(1).id, 3, 3, sheet.turn(0).id});
        sheet.press(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(sheet.document.transcript().turns.size(), 2);
        sheet.caretTo(1, 3);
        sheet.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(sheet.turn(2).text, u"四五六"_s);
        QCOMPARE(sheet.document.transcript().requests.at(0).passages,
                 QList<TextAnchor>{anchorOnRange(sheet.turn(2), {1, 2})});
    }

    void pastingOverTurnsIsOneStep()
    {
        Sheet sheet(meetingOf({u"一二三"_s, u"四五六"_s, u"七八九"_s}));
        const Transcript before = sheet.document.transcript();
        const Caret selection{sheet.turn(2).id, 1, 1, sheet.turn(0).id};
        QGuiApplication::clipboard()->setText(u"新\n\n字"_s);
        sheet.view.setCaret(selection);
        sheet.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(sheet.turn(0).text, u"一新\n字"_s);
        QCOMPARE(sheet.turn(1).text, u"八九"_s);
        sheet.document.undoStack()->undo();
        QVERIFY(sheet.document.transcript() == before);

        sheet.view.setCaret({sheet.turn(1).id, 0, 3, sheet.turn(0).id});
        sheet.press(Qt::Key_C, Qt::ControlModifier);
        sheet.view.setCaret(selection);
        sheet.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(sheet.document.transcript().turns.size(), 4);
        QCOMPARE(sheet.turn(0).text, u"一"_s);
        QCOMPARE(sheet.turn(1).text, u"一二三"_s);
        QCOMPARE(sheet.turn(3).text, u"八九"_s);
        sheet.document.undoStack()->undo();
        QVERIFY(sheet.document.transcript() == before);
        QCOMPARE(sheet.view.caret(), selection);
    }

    void textFromElsewhereBecomesTurns()
    {
        Sheet sheet(meetingOf({u"一二三"_s}));
        sheet.caretTo(0, 3);
        QGuiApplication::clipboard()->setText(u"林召集人：\r\n各位好。\r\n\r\n王小姐：\r\n謝謝。"_s);
        sheet.view.pasteAsTurns();
        QCOMPARE(sheet.document.transcript().turns.size(), 3);
        QCOMPARE(sheet.turn(1).text, u"各位好。"_s);
        QCOMPARE(sheet.turn(1).speaker, sheet.turn(0).speaker);
        QCOMPARE(sheet.turn(2).text, u"謝謝。"_s);
        QCOMPARE(sheet.document.transcript().speakers.last().name, u"王小姐"_s);
        QCOMPARE(sheet.document.undoStack()->index(), 1);
        sheet.document.undoStack()->undo();
        QCOMPARE(sheet.document.transcript().speakers.size(), 3);
    }

    void aSelectionOutlivesEditsFromElsewhere()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            Sheet sheet(inventedMeeting(12));
            for (int step = 0; step < 60; ++step) {
                const TurnList &turns = sheet.document.transcript().turns;
                if (turns.size() > 1 && random.bounded(2) == 0) {
                    const Turn &a = turns.at(random.bounded(static_cast<int>(turns.size())));
                    const Turn &b = turns.at(random.bounded(static_cast<int>(turns.size())));
                    sheet.view.setCaret({b.id, random.bounded(static_cast<int>(a.text.size()) + 1),
                                         random.bounded(static_cast<int>(b.text.size()) + 1), a.id});
                }
                editAtRandom(sheet.document, random);
                if (random.bounded(4) == 0)
                    sheet.press(Qt::Key_Delete);
                QCOMPARE(sheet.editorText(), turns.isEmpty() ? QString() : sheet.turn(sheet.row()).text);
                if (const auto span = sheet.view.selectedSpan())
                    QVERIFY(turns.find(span->from.turn)->text.size() >= span->from.position &&
                            turns.find(span->to.turn)->text.size() >= span->to.position);
            }
        }
    }

    void removingEverythingLeavesAnEmptySheet()
    {
        Sheet sheet(meetingOf({u"一"_s, u"二"_s}));
        sheet.view.selectAllTurns();
        sheet.view.removeSelectedTurns();
        QCOMPARE(sheet.document.transcript().turns.size(), 0);
        QCOMPARE(sheet.editorText(), QString());
        sheet.type(u"新"_s);
        QCOMPARE(sheet.turn(0).text, u"新"_s);
    }

    void aSpeakerKeyStartsATurnOrTakesTheEmptyOne()
    {
        Sheet sheet(meetingOf({u"一"_s}));
        const SpeakerId second = sheet.document.transcript().speakers.at(1).id;
        const SpeakerId third = sheet.document.transcript().speakers.at(2).id;
        sheet.view.insertTurnAfter(second);
        QCOMPARE(sheet.document.transcript().turns.size(), 2);
        sheet.view.insertTurnAfter(third);
        QCOMPARE(sheet.document.transcript().turns.size(), 2);
        QCOMPARE(sheet.turn(1).speaker, third);
        QCOMPARE(sheet.view.caret().turn, sheet.turn(1).id);
    }

    void speakerAndKindOfSeveralTurnsAreOneStep()
    {
        Sheet sheet(meetingOf({u"一"_s, u"二"_s, u"三"_s}));
        sheet.view.selectAllTurns();
        sheet.view.setSpeakerOfSelectedTurns(sheet.document.transcript().speakers.at(1).id);
        QCOMPARE(sheet.turn(0).speaker, sheet.turn(2).speaker);
        QCOMPARE(sheet.document.undoStack()->count(), 1);
        sheet.view.setKindOfSelectedTurns(TurnKind::Narrative);
        QCOMPARE(sheet.turn(2).kind, TurnKind::Narrative);
        QCOMPARE(sheet.document.undoStack()->count(), 2);
    }

    void showsAPassageFarAway()
    {
        Sheet sheet(inventedMeeting(400));
        const Turn &far = sheet.turn(350);
        sheet.view.showPassage(anchorOnRange(far, {1, 2}));
        QCOMPARE(sheet.row(), 350);
        QVERIFY(sheet.view.viewport()->rect().contains(sheet.editor().geometry().topLeft()));
        QCOMPARE(sheet.view.selectedPassages(), QList<TextAnchor>{anchorOnRange(far, {1, 2})});
    }

    void followsAnyEditsFromElsewhere_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }

    void followsAnyEditsFromElsewhere()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Sheet sheet(inventedMeeting(20));
        for (int step = 0; step < 120; ++step) {
            editAtRandom(sheet.document, random);
            if (random.bounded(3) == 0)
                sheet.type(u"字a"_s);
            if (random.bounded(5) == 0 && !sheet.document.transcript().turns.isEmpty()) {
                const int size = static_cast<int>(sheet.document.transcript().turns.size());
                sheet.caretTo(random.bounded(size), random.bounded(9));
            }
            if (sheet.document.transcript().turns.isEmpty()) {
                QCOMPARE(sheet.editorText(), QString());
                continue;
            }
            QVERIFY(sheet.view.currentIndex().isValid());
            QCOMPARE(sheet.view.caret().turn, sheet.turn(sheet.row()).id);
            QCOMPARE(sheet.editorText(), sheet.turn(sheet.row()).text);
        }
        rowsStandOneBelowTheOther(sheet);
    }

    static void rowsStandOneBelowTheOther(Sheet &sheet)
    {
        QTest::qWait(50); // every row is measured by then, or else later ones are estimates: both stand below
        const auto *delegate = static_cast<TurnDelegate *>(sheet.view.itemDelegate());
        const auto *model = sheet.view.model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QRect rect = sheet.view.visualRect(model->index(row, 0));
            QCOMPARE(rect.height(), delegate->measuredHeight(sheet.turn(row)));
            if (row > 0)
                QCOMPARE(rect.top(), sheet.view.visualRect(model->index(row - 1, 0)).bottom() + 1);
        }
    }

    void aChangeElsewhereLeavesACompositionAlone()
    {
        Sheet sheet(meetingOf({u"一"_s, u"二"_s}));
        sheet.caretTo(1, 1);
        sheet.compose(u"ㄙㄢ"_s);
        sheet.document.apply(ReplaceText{sheet.turn(0).id, 0, 0, u"零"_s, {}}, gesture);
        QVERIFY(sheet.editor().isComposing());
        sheet.commit(u"三"_s);
        QCOMPARE(sheet.turn(1).text, u"二三"_s);
    }

    void openingARowMovesNoPixelOfItsWords_data()
    {
        QTest::addColumn<qreal>("zoom");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("plain") << 1.0 << 1.0;
        QTest::newRow("zoomed") << 1.3 << 1.0;
        QTest::newRow("small") << 0.7 << 1.0;
        QTest::newRow("huge") << 3.0 << 1.0;
        QTest::newRow("scaled") << 1.0 << 1.5;
        QTest::newRow("scaled twice") << 1.1 << 2.0;
    }

    void openingARowMovesNoPixelOfItsWords()
    {
        QFETCH(qreal, zoom);
        QFETCH(qreal, scale);
        const QString longText =
            u"我們辦公室先擬了政委對 OGP 負責 IRM 的主管一封信，agreement 如下：contract當地的專家，"_s;
        Transcript transcript =
            meetingOf({u"短"_s, longText.repeated(6), longText + u'\n' + longText + u"\n\n最後\u2028一行 😀"_s,
                       u"Only Latin words, which have another height of line."_s, u""_s});
        transcript.turns.modify(3).kind = TurnKind::Heading;
        RedactionRequest request;
        request.id = RequestId(5);
        request.passages = {anchorOnRange(transcript.turns.at(1), {3, 120}),
                            anchorOnRange(transcript.turns.at(2), {5, longText.size() + 4})};
        transcript.requests = {request};
        Sheet sheet(transcript);
        sheet.view.setZoom(zoom);
        for (int row = 0; row < transcript.turns.size(); ++row) {
            sheet.caretTo((row + 1) % 5, 0);
            const QModelIndex index = sheet.view.model()->index(row, 0);
            const QRect before = sheet.view.visualRect(index);
            sheet.caretTo(row, 0);
            sheet.view.clearFocus(); // no caret
            QCOMPARE(sheet.view.visualRect(index).size(), before.size());
            const auto [painted, edited] = wordsOfRow(sheet, index, scale);
            QCOMPARE(edited, painted);
        }
    }

    void anotherLineIsPaintedWithoutThoseAboveIt()
    {
        const QString paragraph = u"字"_s.repeated(20);
        Sheet sheet(meetingOf({QStringList(12, paragraph).join(u'\n')}));
        sheet.caretTo(0, 8 * 21 + 10);
        QTest::qWait(50);
        PaintedArea editorPainted(sheet.editor().viewport());
        PaintedArea sheetPainted(sheet.view.viewport());
        editorPainted.clear();
        sheetPainted.clear();
        const int height = sheet.editor().height();
        sheet.press(Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY(sheet.editor().height() > height);
        QVERIFY(editorPainted.height() > 0);
        QVERIFY2(editorPainted.top() > height / 2, qPrintable(QString::number(editorPainted.top())));
        QVERIFY(sheetPainted.top() > sheet.editor().y() + height / 2);
    }

    void aMarkThatOnlyMovesAlongIsNotPaintedAgain()
    {
        const QString paragraph = u"字"_s.repeated(60);
        Transcript transcript = meetingOf({QStringList(5, paragraph).join(u'\n') + u"\n找"_s + paragraph});
        RedactionRequest request;
        request.id = RequestId(5);
        request.passages = {anchorOnRange(transcript.turns.at(0), {4 * 61 + 3, 20})};
        transcript.requests = {request};
        Sheet sheet(transcript);
        sheet.view.setHighlighter([](const Turn &turn) {
            return QList<TextRange>{{turn.text.indexOf(u'找'), 1}};
        });
        sheet.caretTo(0, 10);
        QTest::qWait(50);
        PaintedArea painted(sheet.editor().viewport());
        painted.clear();
        sheet.type(u"新"_s);
        QTest::qWait(50);
        QVERIFY(painted.height() > 0);
        QVERIFY2(painted.height() < sheet.editor().height() / 3,
                 qPrintable(QString::number(painted.height())));
        QCOMPARE(sheet.document.transcript().requests.first().passages.first().range.start, 4 * 61 + 4);
    }

    /// The words of the row with the editor as the delegate and as the editor draw them, without a ground.
    static std::pair<QImage, QImage> wordsOfRow(Sheet &sheet, const QModelIndex &index, qreal scale)
    {
        auto *delegate = static_cast<TurnDelegate *>(sheet.view.itemDelegate());
        QRect words = sheet.editor().geometry();
        if (sheet.turn(index.row()).kind == TurnKind::Heading)
            words.setWidth(qRound(sheet.editor().lastLineEnd()) + 4); // the rest is the delegate's rule
        QImage painted = blank(words.size(), scale);
        QImage edited = painted;
        QPainter delegatePainter(&painted);
        delegatePainter.translate(-words.topLeft());
        delegatePainter.setClipRect(words);
        QStyleOptionViewItem option;
        option.rect = sheet.view.visualRect(index);
        delegate->setEdited({}, 0);
        delegate->paint(&delegatePainter, option, index);
        QPainter editorPainter(&edited);
        sheet.editor().viewport()->render(&editorPainter, {}, {}, QWidget::RenderFlags());
        return {painted, edited};
    }

    void whatIsOnTheScreenIsWhatAFullRepaintWouldShow_data()
    {
        QTest::addColumn<int>("repeated");
        QTest::addColumn<RecordState>("record");
        QTest::newRow("a turn") << 20 << RecordState::OnRecord;
        QTest::newRow("off the record") << 20 << RecordState::OffRecord;
        QTest::newRow("a long turn") << 500 << RecordState::OnRecord;
    }

    void whatIsOnTheScreenIsWhatAFullRepaintWouldShow()
    {
        QFETCH(const int, repeated);
        QFETCH(const RecordState, record);
        QGuiApplication::styleHints()->setCursorFlashTime(0);
        Transcript transcript =
            meetingOf({u"前"_s, u"甲乙丙 agreement 丁"_s.repeated(repeated) + u"\n第二段"_s, u"後"_s});
        transcript.turns.modify(1).record = record;
        RedactionRequest request;
        request.id = RequestId(5);
        request.passages = {anchorOnRange(transcript.turns.at(1), {30, 90})};
        transcript.requests = {request};
        Sheet sheet(transcript);
        QVERIFY(QTest::qWaitForWindowActive(&sheet.view));
        QRandomGenerator random(3);
        for (int step = 0; step < 60; ++step) {
            const int row = std::min(1, sheet.view.model()->rowCount() - 1); // turns that were joined are one
            const int size = static_cast<int>(sheet.turn(row).text.size());
            const int place = random.bounded(size + 1);
            const int kind = random.bounded(5);
            const bool selects = kind == 0;
            sheet.editor().commitComposition(); // as a click elsewhere does
            sheet.view.setCaret({sheet.turn(row).id, selects ? random.bounded(size + 1) : place, place});
            QCoreApplication::processEvents();
            if (kind == 1)
                sheet.press(Qt::Key_Return);
            else if (kind == 2)
                sheet.press(Qt::Key_Backspace);
            else if (kind == 3)
                sheet.compose(u"ㄓㄨㄥ"_s);
            else
                sheet.type(u"中 w"_s);
            QCoreApplication::processEvents();
            const QImage shown = sheet.view.screen()->grabWindow(sheet.view.winId()).toImage();
            if (shown.isNull())
                QSKIP("This platform does not show what is on its screen.");
            const QImage wanted = sheet.view.grab().toImage();
            QVERIFY(looksLike(shown, wanted));
        }
    }

    void assistiveTechnologySeesAListOfTurns()
    {
        Sheet sheet(meetingOf({u"一"_s, u"二"_s}));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&sheet.view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QAccessibleInterface *first = list->child(0);
        QVERIFY(first);
        QVERIFY(first->text(QAccessible::Name).contains(u"林召集人"_s));
    }

    void assistiveTechnologyHearsSpeakerTextAndMarksOfEachRow()
    {
        Transcript transcript = meetingOf({u"一二三"_s, u"（笑）"_s, u"四"_s});
        transcript.turns.modify(1).kind = TurnKind::Narrative;
        transcript.turns.modify(1).speaker = {};
        transcript.turns.modify(2).record = RecordState::OffRecord;
        RedactionRequest request;
        request.id = RequestId(5);
        request.passages = {anchorOnRange(transcript.turns.at(0), {1, 2})};
        transcript.requests = {request};
        Sheet sheet(transcript);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&sheet.view);
        QVERIFY(list && list->tableInterface());
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->tableInterface()->rowCount(), 3);
        const auto name = [list](int row) {
            return list->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
        };
        QCOMPARE(name(0), u"林召集人: 一(Undecided)"_s);
        QCOMPARE(name(1), u"Note: （笑）"_s);
        QVERIFY(name(2).startsWith(u"Off the record"_s));
        QVERIFY(name(2).endsWith(u"Mark Lee"_s)); // and no word of it
    }

    void assistiveTechnologyKnowsTheCurrentRowAndWhatIsTyped()
    {
        Sheet sheet(meetingOf({u"一二三"_s, u"四"_s}));
        QVERIFY(QTest::qWaitForWindowActive(&sheet.view));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&sheet.view);
        for (const int row : {1, 0}) {
            sheet.caretTo(row, 1);
            QAccessibleInterface *cell = list->tableInterface()->cellAt(row, 0);
            QVERIFY(cell->state().selected || cell->state().focused);
            const QList<QAccessibleInterface *> selected = list->tableInterface()->selectedCells();
            QCOMPARE(selected.size(), 1);
            QCOMPARE(selected.first()->text(QAccessible::Name), cell->text(QAccessible::Name));
        }
        QAccessibleInterface *words = QAccessible::queryAccessibleInterface(&sheet.editor());
        QVERIFY(words && words->textInterface());
        QCOMPARE(words->role(), QAccessible::EditableText);
        QCOMPARE(words->text(QAccessible::Name), u"Words of 林召集人"_s);
        QCOMPARE(words->textInterface()->text(0, 3), u"一二三"_s);
        QCOMPARE(words->textInterface()->cursorPosition(), 1);
        QVERIFY(words->state().focused);
        sheet.view.insertTurnAfter(sheet.turn(1).speaker);
        QCOMPARE(list->tableInterface()->rowCount(), 3);
    }

    void theNameAsksForTheSpeakerMenu()
    {
        Sheet sheet(meetingOf({u"一"_s, u"二"_s}));
        QSignalSpy spy(&sheet.view, &TurnView::speakerMenuRequested);
        const auto *delegate = static_cast<TurnDelegate *>(sheet.view.itemDelegate());
        const QRect row = sheet.view.visualRect(sheet.view.model()->index(1, 0));
        QTest::mouseClick(sheet.view.viewport(), Qt::LeftButton, {},
                          delegate->nameRect(sheet.turn(1), row).center());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(0).value<TurnId>(), sheet.turn(1).id);
        sheet.press(Qt::Key_F2);
        QCOMPARE(spy.count(), 2);
    }

    void aClickPutsTheCaretWhereItWas()
    {
        Sheet sheet(meetingOf({u"一"_s, u"甲乙丙丁戊己庚辛"_s}));
        sheet.caretTo(0, 0);
        const auto *delegate = static_cast<TurnDelegate *>(sheet.view.itemDelegate());
        const TypeSetting &setting = delegate->metrics().setting(TurnKind::Speech);
        const QRect row = sheet.view.visualRect(sheet.view.model()->index(1, 0));
        const int em = setting.font.pixelSize();
        QTest::mouseClick(sheet.view.viewport(), Qt::LeftButton, {},
                          QPoint(setting.left + 3 * em + 2, row.top() + setting.lineHeight / 2));
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn(1).id, 3, 3}));
    }

    void whatASearchFindsIsBoxedInTheOpenTurnAndInTheOthers()
    {
        Sheet sheet(meetingOf({u"一二三\n四二"_s, u"二一"_s, u"三"_s}));
        sheet.caretTo(0, 0);
        const QColor ground = sheet.theme.colours().accentGround;
        const auto boxedPixels = [&](int row) {
            const QImage shown = sheet.view.viewport()
                                     ->grab(sheet.view.visualRect(sheet.view.model()->index(row, 0)))
                                     .toImage()
                                     .convertToFormat(QImage::Format_RGB32);
            int count = 0;
            for (int y = 0; y < shown.height(); ++y) {
                for (int x = 0; x < shown.width(); ++x)
                    count += shown.pixelColor(x, y) == ground ? 1 : 0;
            }
            return count;
        };
        QCOMPARE(boxedPixels(0), 0);
        sheet.view.setHighlighter([](const Turn &turn) {
            QList<TextRange> found;
            for (qsizetype at = turn.text.indexOf(u'二'); at >= 0; at = turn.text.indexOf(u'二', at + 1))
                found.append({at, 1});
            return found;
        });
        const int one = boxedPixels(1);
        QVERIFY(one > 50);
        QVERIFY(boxedPixels(0) > one + one / 2); // two of them, in the editor
        QCOMPARE(boxedPixels(2), 0);
        sheet.caretTo(2, 0);
        sheet.type(u"二"_s);
        QVERIFY(boxedPixels(2) > 50); // follows the typing
        sheet.view.setHighlighter({});
        QCOMPARE(boxedPixels(0) + boxedPixels(1) + boxedPixels(2), 0);
    }

    void theCaretStaysInSightWhileALongTurnGrows()
    {
        Sheet sheet(inventedMeeting(40));
        sheet.caretTo(39, sheet.turn(39).text.size());
        for (int i = 0; i < 300; ++i) {
            sheet.type(u"說"_s);
            const QRect caret = sheet.editor().cursorRect().translated(sheet.editor().pos());
            QVERIFY(sheet.view.viewport()->rect().contains(caret));
        }
        rowsStandOneBelowTheOther(sheet);
    }
};

QTEST_MAIN(TestTurnView)
#include "tst_turnview.moc"
