// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Every window that shows words of the record is opened on a meeting with words that were taken back, and
// all that a program on the accessibility bus can ask for is read: without the user's leave none of them is
// there, with it all that the window shows are.

#include "app/spelling/spellchecker.h"
#include "tests/support/accessibletree.h"
#include "tests/support/deskmeetings.h"
#include "tests/support/fixedclock.h"
#include "tests/support/requests.h"
#include "tests/ui/mainwindow/windowservices.h"
#include "ui/attendance/attendancedialog.h"
#include "ui/calendar/confirmationsdialog.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/signoffdialog.h"
#include "ui/find/findbar.h"
#include "ui/find/placesdialog.h"
#include "ui/find/renamedialog.h"
#include "ui/history/comparisondialog.h"
#include "ui/history/purgedialog.h"
#include "ui/history/recordwindow.h"
#include "ui/history/versionlistdialog.h"
#include "ui/issues/issuepanel.h"
#include "ui/live/typingaidsdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/meetingdialog.h"
#include "ui/mainwindow/quitdialog.h"
#include "ui/mainwindow/windowmanager.h"
#include "ui/panels/spokenwords.h"
#include "ui/redaction/amenddialog.h"
#include "ui/redaction/redactionpanel.h"
#include "ui/redaction/requestdialog.h"
#include "ui/session/recoverydialog.h"
#include "ui/speakers/raisedhands.h"
#include "ui/speakers/raisedhandsmodel.h"
#include "ui/speakers/speakerdialog.h"
#include "ui/speakers/speakerpanel.h"
#include "ui/speakers/speakerpicker.h"
#include "ui/theme/theme.h"
#include "ui/turns/turnview.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

QStringList eventsTold;

void keepEvent(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted)
        eventsTold += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    if (event->type() == QAccessible::TextRemoved)
        eventsTold += static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
    if (event->type() == QAccessible::TextUpdated) {
        const auto *update = static_cast<QAccessibleTextUpdateEvent *>(event);
        eventsTold += update->textRemoved() + update->textInserted();
    }
    if (event->type() == QAccessible::ValueChanged)
        eventsTold += static_cast<QAccessibleValueChangeEvent *>(event)->value().toString();
}

// The passage that waits, its pieces, the person to be replaced, the words off the record.
const QString passage = u"祕密採購的 paln 價格是三百萬元"_s;
const QStringList passagePieces{u"祕密"_s, u"採購"_s, u"paln"_s, u"三百萬"_s};
const QString person = u"陳怡君"_s;
const QString offRecord = u"請大家別寫下來"_s;

Transcript meeting()
{
    Transcript transcript = talk({u"我要說的是"_s + passage + u"，請先保密。"_s,
                                  u"謝謝陳怡君的說明，這一段可以公開。"_s, offRecord, u"散會。"_s});
    transcript.meeting.title = u"第一次會議"_s;
    transcript.turns.modify(2).record = RecordState::OffRecord;
    ask(transcript, 1, passage, Wish::Withhold, Decision::Undecided).note = passage;
    RedactionRequest name;
    name.id = RequestId(200);
    name.wish = Wish::Pseudonymise;
    name.decision = Decision::Accepted;
    name.requester = SpeakerId(2);
    name.person = SpeakerId(1);
    name.pseudonym = u"甲君"_s;
    transcript.requests.append(name);
    return transcript;
}

} // namespace

class TestScreenReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::installUpdateHandler(keepEvent); // before anything keeps something back
        m_spelling = std::move(*SpellChecker::loadSystem());
    }
    void init() { m_document = std::make_unique<TranscriptDocument>(meeting()); }
    void cleanup()
    {
        setWithheldWordsForScreenReaders(WithheldWords::KeptBack);
        m_document.reset();
    }

    void theRecord()
    {
        auto view = std::make_unique<TurnView>(*m_document, m_theme);
        for (const quint64 turn : {1U, 2U, 3U, 4U}) {
            view->setCaret({TurnId(turn), 1, 1});
            proveBoth(view.get(), passagePieces + QStringList{person, offRecord});
        }
    }

    void theMenuOfAMisspeltWord()
    {
        TurnView view(*m_document, m_theme);
        view.setSpellChecker(m_spelling.get());
        view.resize(900, 700);
        view.show();
        const qsizetype at = m_document->transcript().turns.at(0).text.indexOf(u"paln"_s) + 1;
        view.setCaret({TurnId(1), at, at});
        for (const WithheldWords choice : {WithheldWords::KeptBack, WithheldWords::Spoken}) {
            setWithheldWordsForScreenReaders(choice);
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
            QApplication::sendEvent(view.viewport(), &event);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu && menu->actions().size() > 6); // a suggestion for the word among them
            const QString told = everythingSpoken(menu);
            QVERIFY2(told.contains(menu->actions().first()->text()) == (choice == WithheldWords::Spoken),
                     qPrintable(menu->actions().first()->text() + u": "_s + told));
            menu->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void theFoundPlaces()
    {
        auto bar = std::make_unique<FindBar>(*m_document, m_theme, [] { return Caret(); });
        bar->open(FindBar::Mode::Find);
        bar->findField()->setText(u"的"_s);
        QTRY_COMPARE(bar->hits().size(), 3);
        bar->findField()->setText(u"採購"_s);
        QTRY_COMPARE(bar->hits().size(), 1);
        proveBoth(bar.get(), passagePieces + QStringList{person});
    }

    void everyPlace()
    {
        PlacesDialog dialog(*m_document, u"採購"_s, m_theme);
        proveBoth(&dialog, passagePieces + QStringList{person});
    }

    void everyPlaceOfAName()
    {
        PlacesDialog dialog(*m_document, person, m_theme);
        proveBoth(&dialog, {person});
    }

    void theFindings()
    {
        LiveFindings findings(*m_document);
        findings.setSpellChecker(m_spelling.get());
        IssuePanel panel(*m_document, findings, m_theme);
        QTRY_VERIFY(findings.isSettled() && panel.count() > 0);
        QCoreApplication::processEvents();
        proveBoth(&panel, {u"paln"_s});
    }

    void theComparisonOfVersions()
    {
        // The version before: nobody had asked for anything, and the words were slightly others.
        Transcript before = m_document->transcript();
        before.requests.clear();
        before.turns.modify(0).text.replace(u"三百萬"_s, u"三百零一萬"_s);
        before.turns.modify(1).text += u"好。"_s;
        before.turns.modify(2).text += u"真的。"_s;
        ComparisonDialog dialog({u"11:04"_s, before}, {u"現在"_s, m_document->transcript()}, m_theme);
        proveBoth(&dialog, passagePieces + QStringList{u"三百零一"_s, person, offRecord});
    }

    void theRequests()
    {
        RedactionPanel panel(*m_document, m_clock, m_theme);
        proveBoth(&panel, passagePieces + QStringList{person});
    }

    void beforeAndAfter()
    {
        RedactionPanel panel(*m_document, m_clock, m_theme);
        panel.show();
        for (const quint64 request : {100U, 200U}) {
            panel.selectRequest(RequestId(request));
            panel.showEffect();
            QDialog *dialog = opened();
            QVERIFY(dialog);
            proveBoth(dialog, {request == 100 ? u"採購"_s : person});
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void theFormOfARequest()
    {
        for (RedactionRequest request : m_document->transcript().requests) {
            const bool isName = request.wish == Wish::Pseudonymise;
            if (!isName)
                request.wish = Wish::Amend;
            RequestDialog dialog(m_document->transcript(), request, m_theme);
            proveBoth(&dialog, isName ? QStringList{person} : passagePieces + QStringList{person});
        }
    }

    void theChoicesOfAList()
    {
        RequestDialog dialog(m_document->transcript(), m_document->transcript().requests.last(), m_theme);
        for (const QComboBox *choices : dialog.findChildren<QComboBox *>()) {
            for (int row = 0; row < choices->count(); ++row) {
                const QModelIndex index = choices->model()->index(row, 0);
                const QString spoken = index.data(Qt::AccessibleTextRole).toString();
                QVERIFY2(!choices->itemText(row).contains(person) || !spoken.isEmpty(), "the name is read");
                QVERIFY2(!spoken.contains(person), qPrintable(spoken));
            }
        }
    }

    void amending()
    {
        AmendDialog dialog(m_document->transcript().requests.first(), {}, m_theme);
        proveBoth(&dialog, passagePieces);
    }

    void typingIntoAFormTellsNothing()
    {
        AmendDialog dialog(m_document->transcript().requests.first(), {}, m_theme);
        auto *field = dialog.findChild<QPlainTextEdit *>();
        QAccessible::queryAccessibleInterface(field);
        // Without a screen reader Qt sends no events, so the handler is given them here.
        const QAccessible::UpdateHandler tell = QAccessible::installUpdateHandler(nullptr);
        QAccessible::installUpdateHandler(tell);
        const auto toldOf = [&] {
            eventsTold.clear();
            QAccessibleTextInsertEvent insertion(field, 0, u"祕密"_s);
            tell(&insertion);
            QAccessibleTextRemoveEvent removal(field, 0, u"祕密"_s);
            tell(&removal);
            QAccessibleTextUpdateEvent update(field, 0, u"祕"_s, u"密"_s);
            tell(&update);
            QAccessibleValueChangeEvent value(field, passage);
            tell(&value);
            return eventsTold.join(u'|');
        };
        const QString kept = toldOf();
        QCOMPARE(eventsTold.size(), 4);
        QVERIFY2(kept.contains(SpokenWords::sign) && !kept.contains(u'祕') && !kept.contains(u'密'),
                 qPrintable(kept));
        setWithheldWordsForScreenReaders(WithheldWords::Spoken);
        QCOMPARE(toldOf(), u"祕密|祕密|祕密|"_s + passage);
    }

    void thePeople()
    {
        SpeakerPanel panel(*m_document, m_theme);
        panel.raisedHands()->hands()->raise(SpeakerId(1));
        proveBoth(&panel, {person});
        const Transcript &transcript = m_document->transcript();
        SpeakerDialog dialog(transcript, *transcript.speaker(SpeakerId(1)), m_theme);
        proveBoth(&dialog, {person});
        SpeakerPicker picker(transcript.speakers, SpeakerChoiceModel::Offer::Speakers, m_theme);
        picker.choices()->setKeptBackNames(namesKeptBack(transcript));
        proveBoth(&picker, {person});
    }

    void theFormsOfTheMeetingAndItsPeople()
    {
        MeetingInfo info = m_document->transcript().meeting;
        info.title = u"與陳怡君的會議"_s;
        info.attendance = {u"陳怡君 處長"_s};
        info.agenda = {u"祕密採購的 paln 價格是三百萬元"_s};
        QVERIFY(m_document->apply(SetMeeting{info}, {u"Change"_s, {}, {}, {}}));
        const Transcript &transcript = m_document->transcript();
        MeetingDialog meeting(transcript, m_clock.today());
        proveBoth(&meeting, passagePieces + QStringList{person});
        AttendanceDialog attendance(transcript, m_theme);
        proveBoth(&attendance, {person});
        RenameDialog rename(*m_document, SpeakerId(1), m_theme);
        proveBoth(&rename, {person});
        QVERIFY(!rename.windowTitle().contains(person));
    }

    void theSearchFollowsARequestThatComesLater()
    {
        RedactionRequest name = m_document->transcript().requests.last();
        QVERIFY(m_document->apply(SetRequest{name.id, std::nullopt, -1}, {u"Remove"_s, {}, {}, {}}));
        auto bar = std::make_unique<FindBar>(*m_document, m_theme, [] { return Caret(); });
        bar->open(FindBar::Mode::Find);
        const auto *choices = bar->findChild<QComboBox *>();
        const int row = choices->findText(person, Qt::MatchContains);
        QVERIFY(row >= 0);
        QVERIFY(choices->itemData(row, Qt::AccessibleTextRole).toString().contains(person));
        m_document->undoStack()->undo();
        QVERIFY(!choices->itemData(row, Qt::AccessibleTextRole).toString().contains(person));
        setWithheldWordsForScreenReaders(WithheldWords::Spoken); // in the settings, while the bar is open
        QVERIFY(choices->itemData(row, Qt::AccessibleTextRole).toString().contains(person));
    }

    void theWholeWindow()
    {
        WindowServices services;
        const QString path = writeMeeting(services.at(u"meeting.verbatim"_s), meetingThatNamesThePerson());
        WindowManager manager(services);
        MainWindow *window = manager.openFile(path);
        QVERIFY(window);
        QVERIFY(!window->windowTitle().contains(person));
        for (QDockWidget *dock : window->findChildren<QDockWidget *>())
            dock->show();
        for (QMenu *menu : window->findChildren<QMenu *>())
            Q_EMIT menu->aboutToShow();
        auto *grid = window->findChild<MonthGrid *>();
        grid->goTo(meetingThatNamesThePerson().rule.signOffs.first().date);
        QVERIFY(grid->cellFor(grid->focusDay()).reason.contains(person));
        proveBoth(window, passagePieces + QStringList{person, offRecord});
        for (const QMenu *menu : window->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) // also for the session's menu bars
                QVERIFY2(!action->text().contains(person), qPrintable(action->text()));
        }
    }

    void frozenVersions()
    {
        // Nobody had asked for anything then, and one turn was in other words.
        Transcript before = m_document->transcript();
        before.requests.clear();
        before.turns.modify(1).text += u"好。"_s;
        const Transcript &present = m_document->transcript();
        const QString name = u"陳怡君看過的版本"_s;
        const Version version{name, QDateTime(QDate(2026, 11, 20), QTime(11, 4)), 1, {}, before};
        VersionListDialog list({u"Versions"_s, u"Where"_s, u"None"_s}, {version}, present, m_theme);
        proveBoth(&list, {person});
        RecordWindow window(before, present, name, {}, m_theme);
        proveBoth(&window, passagePieces + QStringList{person, offRecord});
        QVERIFY2(!window.windowTitle().contains(person), qPrintable(window.windowTitle()));
        // A request that comes while the window is open.
        const Turn &closing = m_document->transcript().turns.at(3);
        RedactionRequest late;
        late.id = RequestId(300);
        late.requester = closing.speaker;
        late.passages = {anchorOnTurn(closing)};
        QVERIFY(everythingSpoken(&window).contains(u"散會"_s));
        QVERIFY(m_document->apply(SetRequest{late.id, late, -1}, {u"Ask"_s, {}, {}, {}}));
        QVERIFY(!everythingSpoken(&window).contains(u"散會"_s));
        // Who had another name then.
        const QString formerName = u"陳依君"_s;
        for (Speaker &speaker : before.speakers)
            speaker.name.replace(person, formerName);
        ComparisonDialog renamed({u"11:04"_s, before}, {u"現在"_s, present}, m_theme);
        proveBoth(&renamed, {person, formerName});
        ComparisonDialog comparison({name, before}, {u"現在"_s, present}, m_theme);
        QVERIFY2(!comparison.windowTitle().contains(person), qPrintable(comparison.windowTitle()));
        proveBoth(&comparison, {person});
    }

    void thePurgeThatIsPrepared()
    {
        const auto preview = [](OffRecordNotes) {
            return PurgeDialog::Preview{{u"1 passage"_s}, {u"Also elsewhere: “祕密”"_s}, {u"祕密"_s}};
        };
        PurgeDialog dialog(m_document->transcript().meeting, 1, preview, m_theme);
        proveBoth(&dialog, {u"祕密"_s});
        QVERIFY(everythingSpoken(&dialog).contains(u"Also elsewhere"_s));
    }

    void theGlossary()
    {
        TypingAidsDialog dialog({{}, {}, {person}, true});
        keepFromScreenReaders(&dialog, spokenFormOf(m_document->transcript()));
        proveBoth(&dialog, {person});
    }

    void theSignaturesThatAreMissing()
    {
        const Transcript transcript = meetingThatNamesThePerson();
        const SpokenForm spoken = spokenFormOf(transcript);
        ConfirmationsDialog confirmations(transcript, m_clock, spoken);
        proveBoth(&confirmations, {person});
        SignOffDialog signOffs(transcript.rule.signOffs, m_clock, spoken);
        proveBoth(&signOffs, {person});
    }

    void theQuestionsBetweenSessions()
    {
        const Transcript transcript = meetingThatNamesThePerson();
        QuitDialog quit({{transcript.meeting.title, {}, spokenFormOf(transcript)}}, m_theme);
        proveBoth(&quit, {person});
        Recovery recovery;
        recovery.content.transcript = transcript;
        RecoveryDialog dialog({{u"/state/a.journal"_s, {}, recovery}}, m_theme);
        proveBoth(&dialog, {person});
    }

    void whatNobodyMindsIsTold()
    {
        TurnView view(*m_document, m_theme);
        view.resize(900, 600);
        view.show();
        view.setCaret({TurnId(4), 0, 0});
        const QString all = everythingSpoken(&view);
        for (const QString &part : {u"我要說的是"_s, u"這一段可以公開"_s, u"散會"_s, u"林召集人"_s})
            QVERIFY2(all.contains(part), qPrintable(all));
    }

private:
    /// Wherever the forms of a meeting let people be named.
    static Transcript meetingThatNamesThePerson()
    {
        Transcript transcript = meeting();
        transcript.meeting.id = MeetingId(77);
        transcript.meeting.title = u"與陳怡君的會議"_s;
        transcript.meeting.date = {2026, 11, 20};
        transcript.meeting.attendance = {u"陳怡君 處長"_s};
        transcript.meeting.agenda = {u"陳怡君報告"_s};
        transcript.rule.draftSent = {2026, 11, 21};
        transcript.rule.reviewUntil = {2026, 11, 25};
        transcript.rule.signOffs = {{u"陳怡君處長"_s, SignOffState::Dated, {2026, 11, 27}, {}, {}},
                                    {u"陳怡君局長"_s, SignOffState::Pending, {}, {}, {}}};
        return transcript;
    }

    static QDialog *opened()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(window);
            if (dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    /// That none of the words is told, and with the user's leave each of them.
    static void proveBoth(QWidget *window, const QStringList &words)
    {
        window->resize(900, 700);
        window->show();
        QCoreApplication::processEvents();
        const QString kept = everythingSpoken(window);
        for (const QString &word : words)
            QVERIFY2(!kept.contains(word, Qt::CaseInsensitive), qPrintable(linesWith(word, kept)));
        setWithheldWordsForScreenReaders(WithheldWords::Spoken);
        const QString told = everythingSpoken(window);
        setWithheldWordsForScreenReaders(WithheldWords::KeptBack);
        for (const QString &word : words)
            QVERIFY2(told.contains(word), qPrintable(word + u": "_s + told));
    }

    FixedClock m_clock{QDate(2026, 11, 20)};
    Theme m_theme;
    std::unique_ptr<SpellChecker> m_spelling;
    std::unique_ptr<TranscriptDocument> m_document;
};

QTEST_MAIN(TestScreenReaders)
#include "tst_screenreaders.moc"
