// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/mainwindow.h"

#include "tests/ui/mainwindow/windowservices.h"
#include "ui/calendar/ruleform.h"
#include "ui/mainwindow/windowmanager.h"
#include "ui/preview/previewpanel.h"
#include "ui/redaction/redactionpanel.h"
#include "ui/redaction/requestdialog.h"
#include "ui/turns/turnview.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

/// Every action below the menu, separators left out.
QList<QAction *> actionsBelow(const QList<QAction *> &actions)
{
    QList<QAction *> all;
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        all.append(action);
        if (action->menu())
            all += actionsBelow(action->menu()->actions());
    }
    return all;
}

bool isForTheWholeWindow(const QAction *action)
{
    return action->shortcutContext() == Qt::WindowShortcut ||
           action->shortcutContext() == Qt::ApplicationShortcut;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        m_services = std::make_unique<WindowServices>();
        m_path = m_services->at(u"sample.verbatim"_s);
        writeFile(m_path, contentOf(sampleMeeting()));
        m_windows = std::make_unique<WindowManager>(*m_services);
        m_window = m_windows->openFile(m_path);
        QVERIFY(m_window);
        m_window->resize(1440, 900); // wider than the screen of the tests: nothing folds away
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    void cleanup() { m_windows.reset(); }

    void theSampleMeetingIsOpenAndSaved();
    void itsTitleNamesNobodyWhoIsToHaveAPseudonym();
    void everythingHasItsPlace();
    void everyMenuEntryHasWords();
    void noTwoActionsShareAKey();
    void whateverTakesTheFocusHasAName();
    void everyIconOfTheToolBarIsThere();
    void f2BelongsToWhereTheFocusIs();
    void ctrlMAsksForARequest();
    void whatMayOnlyBeReadOffersNoChange();
    void ctrlMWithoutAnAnswerChangesNothing();
    void ctrlSSavesWhatWasTyped();
    void anUnmodifiedWindowClosesWithoutAQuestion();
    void aModifiedWindowAsksBeforeItCloses();
    void thePreviewComesWithF8AndGoes();
    void aNarrowWindowKeepsTheWords();
    void theLookChangesWhileItIsOpen();

private:
    TurnView *turns() const { return m_window->findChild<TurnView *>(); }
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    void type()
    {
        const TurnId turn = m_window->document().transcript().turns.first().id;
        QVERIFY(m_window->document().apply(ReplaceText{turn, 0, 0, u"字"_s, {}}, {u"Typing"_s, {}, {}, {}}));
    }

    QString m_path;
    std::unique_ptr<WindowServices> m_services;
    std::unique_ptr<WindowManager> m_windows;
    QPointer<MainWindow> m_window;
};

void TestMainWindow::theSampleMeetingIsOpenAndSaved()
{
    const QString title = m_window->document().transcript().meeting.title;
    QVERIFY(!title.isEmpty());
    QVERIFY2(m_window->windowTitle().startsWith(title), qPrintable(m_window->windowTitle()));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!m_window->isUntouched());
    QCOMPARE(m_window->sourcePath(), m_path);
    type();
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->windowTitle().contains(u"[*]"_s));
}

void TestMainWindow::itsTitleNamesNobodyWhoIsToHaveAPseudonym()
{
    TranscriptDocument &document = m_window->document();
    const Speaker person = document.transcript().speakers.first();
    MeetingInfo meeting = document.transcript().meeting;
    meeting.title = u"與"_s + person.name + u"的會議"_s;
    QVERIFY(document.apply(SetMeeting{meeting}, {u"Change"_s, {}, {}, {}}));
    QVERIFY(m_window->windowTitle().contains(person.name));
    RedactionRequest request;
    request.id = RequestId(freshIdValue());
    request.wish = Wish::Pseudonymise;
    request.requester = person.id;
    request.person = person.id;
    QVERIFY(document.apply(SetRequest{request.id, request, -1}, {u"Ask"_s, {}, {}, {}}));
    QVERIFY2(!m_window->windowTitle().contains(person.name), qPrintable(m_window->windowTitle()));
    QVERIFY(m_window->windowTitle().contains(u"的會議"_s));
    document.undoStack()->undo();
    QVERIFY(m_window->windowTitle().contains(person.name));
}

void TestMainWindow::everythingHasItsPlace()
{
    for (const QString &name : {u"speakers"_s, u"requests"_s, u"issues"_s, u"calendar"_s}) {
        const auto *dock = m_window->findChild<QDockWidget *>(name);
        QVERIFY2(dock, qPrintable(name));
        QVERIFY2(!dock->windowTitle().isEmpty(), qPrintable(name));
        QVERIFY2(dock->widget(), qPrintable(name));
    }
    QVERIFY(m_window->centralWidget()->isAncestorOf(turns()) || m_window->centralWidget() == turns());
    QVERIFY(!m_window->findChild<PreviewPanel *>()); // the browser engine starts with the first preview
}

void TestMainWindow::everyMenuEntryHasWords()
{
    const QList<QAction *> actions = actionsBelow(m_window->menuBar()->actions());
    QVERIFY(actions.size() > 50);
    for (const QAction *entry : actions)
        QVERIFY2(!entry->text().trimmed().isEmpty(), qPrintable(entry->objectName()));
}

void TestMainWindow::noTwoActionsShareAKey()
{
    QHash<QKeySequence, QString> taken;
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (const QAction *entry : actions) {
        if (!isForTheWholeWindow(entry))
            continue;
        for (const QKeySequence &key : entry->shortcuts()) {
            if (key.isEmpty())
                continue;
            QVERIFY2(!taken.contains(key),
                     qPrintable(key.toString() + u": "_s + taken.value(key) + u" / "_s + entry->text()));
            taken.insert(key, entry->text());
        }
    }
    QVERIFY(taken.size() > 30);
    // A key of one panel that is also one of the window does neither.
    for (const QAction *entry : actions) {
        if (isForTheWholeWindow(entry))
            continue;
        for (const QKeySequence &key : entry->shortcuts())
            QVERIFY2(!taken.contains(key),
                     qPrintable(key.toString() + u": "_s + taken.value(key) + u" / "_s + entry->text()));
    }
}

void TestMainWindow::whateverTakesTheFocusHasAName()
{
    int named = 0;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" "_s +
                            widget->objectName() + u" in "_s +
                            QString::fromLatin1(widget->parent()->metaObject()->className())));
        ++named;
    }
    QVERIFY(named > 10);
}

void TestMainWindow::everyIconOfTheToolBarIsThere()
{
    for (const QString &name :
         {u"open"_s, u"save"_s, u"newTurn"_s, u"narrative"_s, u"mark"_s, u"preview"_s}) {
        QVERIFY2(action(name), qPrintable(name));
        QVERIFY2(!action(name)->icon().isNull(), qPrintable(name));
        QVERIFY2(!action(name)->toolTip().isEmpty(), qPrintable(name));
    }
}

void TestMainWindow::f2BelongsToWhereTheFocusIs()
{
    QStringList titles;
    const auto note = [&](QDialog *dialog) {
        titles.append(QString::fromLatin1(dialog->metaObject()->className()));
        dialog->reject();
    };
    auto *list = m_window->findChild<QDockWidget *>(u"speakers"_s)->findChild<QAbstractItemView *>();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    {
        const Answers answers({note});
        QTest::keyClick(list, Qt::Key_F2);
        QTRY_VERIFY2(answers.allGiven(), "nothing came up for the list of speakers");
    }
    QCOMPARE(titles, QStringList{u"verbatim::SpeakerDialog"_s});
}

void TestMainWindow::whatMayOnlyBeReadOffersNoChange()
{
    m_window->findChild<RedactionPanel *>()->goToNextUndecided();
    const auto isOffered = [this](const QString &text) {
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        for (const QAction *action : actions) {
            if (action->text().remove(u'&').section(u'\t', 0, 0) == text)
                return action->isEnabled();
        }
        qFatal("there is no “%s”", qPrintable(text));
    };
    const QStringList changing = {u"Accept"_s,
                                  u"Accept with Other Words…"_s,
                                  u"Decline"_s,
                                  u"Withdraw"_s,
                                  u"Change Details…"_s,
                                  u"Delete the Request"_s,
                                  u"Mark for redaction…"_s,
                                  u"Mark the whole turn…"_s,
                                  u"Mark all turns of the speaker…"_s,
                                  u"Mark every place with these words…"_s,
                                  u"Add a Speaker…"_s,
                                  u"Change the Speaker…"_s,
                                  u"Start a Turn"_s,
                                  u"Meeting details…"_s,
                                  u"New turn of…"_s,
                                  u"Find and replace…"_s,
                                  u"Cut"_s,
                                  u"Paste"_s,
                                  u"Paste as turns"_s,
                                  u"Freeze this version…"_s,
                                  u"Purge withheld words…"_s};
    const QStringList reading = {u"Go to Passage"_s, u"Before and After…"_s, u"Copy"_s,    u"Find…"_s,
                                 u"Save as…"_s,      u"Export…"_s,           u"Backups…"_s};
    auto *form = m_window->findChild<RuleForm *>();
    TranscriptDocument &document = m_window->document();
    for (const QString &word : {u"甲"_s, u"乙"_s})
        QVERIFY(document.apply(ReplaceText{document.transcript().turns.first().id, 0, 0, word, {}},
                               {word, {}, {}, {}}));
    document.undo(); // one step back, and one forward
    for (const auto access : {TranscriptDocument::Access::Writable, TranscriptDocument::Access::ReadOnly,
                              TranscriptDocument::Access::Writable}) {
        m_window->document().setAccess(access);
        const bool writable = access == TranscriptDocument::Access::Writable;
        for (const QString &text : changing)
            QVERIFY2(isOffered(text) == writable, qPrintable(text));
        for (const QString &text : reading)
            QVERIFY2(isOffered(text), qPrintable(text));
        QCOMPARE(form->isEnabled(), writable);
        for (const QString &step : {u"undo"_s, u"redo"_s})
            QCOMPARE(m_window->findChild<QAction *>(step)->isEnabled(), writable);
        // Nor when the history moves meanwhile.
        Q_EMIT document.undoStack()->canUndoChanged(true);
        QCOMPARE(m_window->findChild<QAction *>(u"undo"_s)->isEnabled(), writable);
    }
}

void TestMainWindow::ctrlMAsksForARequest()
{
    const qsizetype before = m_window->document().transcript().requests.size();
    const Turn &turn = m_window->document().transcript().turns.at(3);
    turns()->setCaret({turn.id, 0, 3});
    RedactionRequest asked;
    const Answers answers({[&](QDialog *dialog) {
        auto *form = qobject_cast<RequestDialog *>(dialog);
        QVERIFY(form);
        asked = form->request();
        form->accept();
        if (form->isVisible()) // something is missing: then the form says what
            form->reject();
    }});
    QTest::keyClick(m_window, Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(answers.allGiven());
    QCOMPARE(asked.passages.size(), 1);
    QCOMPARE(asked.passages.first().turn, turn.id);
    QCOMPARE(asked.passages.first().quoted, turn.text.first(3));
    QTRY_COMPARE(m_window->document().transcript().requests.size(), before + 1);
    QCOMPARE(m_window->document().transcript().requests.last().decision, Decision::Undecided);
}

void TestMainWindow::ctrlMWithoutAnAnswerChangesNothing()
{
    const Transcript before = m_window->document().transcript();
    const Answers answers({[](QDialog *dialog) { dialog->reject(); }});
    action(u"mark"_s)->trigger();
    QTRY_VERIFY(answers.allGiven());
    QVERIFY(m_window->document().transcript() == before);
    QVERIFY(!m_window->document().isModified());
}

void TestMainWindow::ctrlSSavesWhatWasTyped()
{
    type();
    const Answers answers({});
    QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->isWindowModified());
    QVERIFY(answers.allGiven());
    const Result<OpenedMeeting> saved = openMeeting(m_path);
    QVERIFY(saved.ok());
    QVERIFY(saved->file.transcript == m_window->document().transcript());
}

void TestMainWindow::anUnmodifiedWindowClosesWithoutAQuestion()
{
    const Answers answers({});
    QVERIFY(m_window->close());
    QTRY_VERIFY(!m_window);
    QVERIFY(answers.allGiven());
    QVERIFY(!m_services->settings.windowState().isEmpty());
}

void TestMainWindow::aModifiedWindowAsksBeforeItCloses()
{
    type();
    {
        const Answers answers({[](QDialog *dialog) { dialog->reject(); }});
        QVERIFY(!m_window->close());
        QVERIFY(answers.allGiven());
    }
    QVERIFY(m_window && m_window->isVisible());
    const Transcript typed = m_window->document().transcript();
    const Answers answers(
        {[](QDialog *dialog) { qobject_cast<QMessageBox *>(dialog)->button(QMessageBox::Save)->click(); }});
    m_window->close();
    QTRY_VERIFY(!m_window);
    QVERIFY(answers.allGiven());
    QVERIFY(openMeeting(m_path)->file.transcript == typed);
}

void TestMainWindow::thePreviewComesWithF8AndGoes()
{
    QTest::keyClick(m_window, Qt::Key_F8);
    const auto *preview = m_window->findChild<PreviewPanel *>();
    QVERIFY(preview);
    QTRY_VERIFY(preview->isVisible());
    QVERIFY(action(u"preview"_s)->isChecked());
    // The sample has undecided requests: there is a sentence and no page.
    QTRY_VERIFY(!preview->refusal().isEmpty());
    QTest::keyClick(m_window, Qt::Key_F8);
    QTRY_VERIFY(preview->isHidden());
    QVERIFY(!action(u"preview"_s)->isChecked());
}

void TestMainWindow::aNarrowWindowKeepsTheWords()
{
    const auto *requests = m_window->findChild<QDockWidget *>(u"requests"_s);
    const auto *speakers = m_window->findChild<QDockWidget *>(u"speakers"_s);
    m_window->resize(1440, 900);
    QTRY_VERIFY(!requests->isHidden() && !speakers->isHidden());
    m_window->resize(1024, 700);
    QTRY_VERIFY(requests->isHidden());
    QVERIFY(!speakers->isHidden());
    QCOMPARE(m_window->size(), QSize(1024, 700));
    m_window->resize(1440, 900);
    QTRY_VERIFY(!requests->isHidden());
}

void TestMainWindow::theLookChangesWhileItIsOpen()
{
    const QImage light = action(u"save"_s)->icon().pixmap(32).toImage();
    m_services->theme.apply(*qApp, ThemeChoice::Dark);
    QVERIFY(action(u"save"_s)->icon().pixmap(32).toImage() != light);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainwindow.moc"
