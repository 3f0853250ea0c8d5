// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/preview/previewpanel.h"

#include "app/pdf/pdfprinter.h"
#include "app/pdf/webpage.h"
#include "tests/support/fixedclock.h"
#include "tests/support/inventedmeeting.h"
#include "tests/support/webengineprocess.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineView>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

InventedMeeting undecidedMeeting()
{
    InventedMeeting meeting = smallMeeting();
    meeting.request(meeting.transcript.turns.last().id, u"agreement"_s, Wish::Withhold, Decision::Undecided);
    return meeting;
}

} // namespace

class TestPreviewPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto error = WebPage::obstacle())
            QFAIL(qPrintable(error->message));
    }

    void anUndecidedPublicEditionIsASentenceAndNoPage()
    {
        open(undecidedMeeting().transcript);
        QSignalSpy shown(m_panel.get(), &PreviewPanel::shown);
        m_panel->show();
        QVERIFY(shown.size() == 1 || shown.wait(30'000));
        QCOMPARE(m_panel->edition(), Edition::Public);
        QVERIFY2(m_panel->refusal().contains(u"turn 7"_s), qPrintable(m_panel->refusal()));
        QVERIFY(!m_panel->refusal().contains(u"agreement"_s)); // which waits for a decision
        QVERIFY(m_panel->page().isEmpty());
        QVERIFY(!m_panel->findChild<QWebEngineView *>()); // for a sentence no browser is started
    }

    void theWorkingCopyIsShownWithEveryWord()
    {
        open(undecidedMeeting().transcript);
        m_panel->setEdition(Edition::Working);
        load();
        QVERIFY(m_panel->refusal().isEmpty());
        QVERIFY(m_panel->page().contains(u"內部底價"_s.toUtf8()));
        QVERIFY2(shownText().contains(u"內部底價"_s), qPrintable(shownText()));
    }

    void thePublicEditionIsShownWithoutWhatWasTakenBack()
    {
        open(smallMeeting().transcript);
        load();
        QVERIFY2(shownText().contains(u"以上報告。"_s), qPrintable(shownText()));
        QVERIFY(!shownText().contains(u"內部底價"_s));
        const Result<QByteArray> page = editionPage(m_document->transcript(), Edition::Public,
                                                    m_exporter.policyForPublishing(m_document->transcript()));
        QVERIFY(page.ok());
        QCOMPARE(m_panel->page(), *page);
    }

    void aSwitchShowsWhatIsWithheld()
    {
        open(smallMeeting().transcript);
        load();
        auto *box = m_panel->findChild<QCheckBox *>();
        QSignalSpy shown(m_panel.get(), &PreviewPanel::shown);
        box->setChecked(true);
        QVERIFY(shown.wait(30'000));
        QVERIFY2(shownText().contains(u"內部底價"_s), qPrintable(shownText()));
        box->setChecked(false);
        QVERIFY(shown.wait(30'000));
        QVERIFY(!shownText().contains(u"內部底價"_s));
        QCOMPARE(m_panel->edition(), Edition::Public);
    }

    void theLookOfTheExportIsShown()
    {
        open(smallMeeting().transcript);
        HtmlOptions options;
        options.look.letterhead = u"海風市政府"_s;
        m_panel->setPageOptions(options);
        load();
        QVERIFY2(shownText().contains(u"海風市政府"_s), qPrintable(shownText()));
    }

    void thePageOfATurnIsShown()
    {
        open(smallMeeting().transcript);
        m_panel->setCurrentTurn(m_document->transcript().turns.last().id);
        load();
        QVERIFY2(m_panel->refusal().isEmpty(), qPrintable(m_panel->refusal()));
        QVERIFY2(shownText().contains(u"以上報告。"_s), qPrintable(shownText()));
    }

    void itFollowsTheText()
    {
        open(smallMeeting().transcript);
        load();
        QSignalSpy shown(m_panel.get(), &PreviewPanel::shown);
        const TurnId turn = m_document->transcript().turns.last().id;
        QVERIFY(m_document->apply(ReplaceText{turn, 0, 0, u"剛剛才打的字"_s, {}}, {u"Typing"_s, {}, {}, {}}));
        QVERIFY(shown.wait(30'000));
        QVERIFY2(shownText().contains(u"剛剛才打的字"_s), qPrintable(shownText()));
        m_document->undoStack()->undo();
        QVERIFY(shown.wait(30'000));
        QVERIFY(!shownText().contains(u"剛剛才打的字"_s));
    }

    void aRequestThatIsReopenedTakesThePageAway()
    {
        open(smallMeeting().transcript);
        load();
        RedactionRequest request = m_document->transcript().requests.first();
        request.decision = Decision::Undecided;
        QSignalSpy shown(m_panel.get(), &PreviewPanel::shown);
        QVERIFY(m_document->apply(SetRequest{request.id, request}, {u"Reopen"_s, {}, {}, {}}));
        QVERIFY(shown.wait(30'000));
        QVERIFY(!m_panel->refusal().isEmpty());
        QVERIFY(m_panel->page().isEmpty());
        m_document->undoStack()->undo();
        QVERIFY(shown.wait(30'000));
        QVERIFY(m_panel->refusal().isEmpty());
    }

    void afterTheEngineStoppedThePageComesBackByItself()
    {
        open(smallMeeting().transcript);
        load();
        const Transcript before = m_document->transcript();
        QVERIFY(killRenderers() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->refusal().contains(u"by itself"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->refusal().isEmpty(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(shownText().contains(u"以上報告。"_s), 30'000);
        QCOMPARE(m_document->transcript(), before);
        QVERIFY(!m_document->isModified());
    }

    void aHiddenPanelDoesNothingUntilItIsShown()
    {
        open(smallMeeting().transcript);
        load();
        m_panel->hide();
        const QByteArray before = m_panel->page();
        const TurnId turn = m_document->transcript().turns.last().id;
        QVERIFY(m_document->apply(ReplaceText{turn, 0, 0, u"新的字"_s, {}}, {u"Typing"_s, {}, {}, {}}));
        QTest::qWait(700);
        QCOMPARE(m_panel->page(), before);
        load();
        QVERIFY(m_panel->page().contains(u"新的字"_s.toUtf8()));
    }

    void editionsAreChosenByName()
    {
        open(smallMeeting().transcript);
        const auto *box = m_panel->findChild<QComboBox *>();
        QCOMPARE(box->count(), 3);
        QVERIFY(!box->accessibleName().isEmpty());
        for (const Edition edition : {Edition::Review, Edition::Working, Edition::Public}) {
            m_panel->setEdition(edition);
            QCOMPARE(m_panel->edition(), edition);
        }
    }

private:
    void open(const Transcript &transcript)
    {
        m_panel.reset();
        m_document = std::make_unique<TranscriptDocument>(transcript);
        m_panel = std::make_unique<PreviewPanel>(*m_document, m_exporter, m_theme);
        m_panel->resize(600, 500);
    }

    void load()
    {
        QSignalSpy shown(m_panel.get(), &PreviewPanel::shown);
        m_panel->show();
        QVERIFY(shown.size() == 1 || shown.wait(60'000));
    }

    QString shownText() const
    {
        auto *view = m_panel->findChild<QWebEngineView *>();
        if (!view)
            return {};
        std::optional<QString> text;
        view->page()->toPlainText([&](const QString &plain) { text = plain; });
        return QTest::qWaitFor([&] { return text.has_value(); }, 30'000) ? *text : QString();
    }

    FixedClock m_clock{QDate(2026, 12, 4)};
    OfficeCalendars m_calendars = shippedCalendars();
    Theme m_theme;
    PdfPrinter m_printer;
    MeetingExporter m_exporter{m_printer, m_calendars, m_clock};
    std::unique_ptr<TranscriptDocument> m_document;
    std::unique_ptr<PreviewPanel> m_panel;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestPreviewPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_previewpanel.moc"
