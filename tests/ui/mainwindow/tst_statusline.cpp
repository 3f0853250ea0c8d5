// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/statusline.h"

#include "app/core/edits.h"
#include "tests/support/inventedmeeting.h"
#include "tests/ui/mainwindow/windowservices.h"
#include "ui/session/meetingfile.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_services = std::make_unique<WindowServices>();
        open(smallMeeting().transcript);
    }
    void cleanup()
    {
        m_line.reset();
        m_file.reset();
        m_document.reset();
    }

    void safetyIsToldInWordsInEveryState()
    {
        QVERIFY2(safety().contains(u"no file yet"_s), qPrintable(safety()));
        type();
        QVERIFY2(safety().contains(u"not saved yet"_s), qPrintable(safety()));

        bool told = false;
        const auto done = [&](const MeetingFile::Outcome &) { told = true; };
        m_file->save(m_services->at(u"a.verbatim"_s), MeetingFile::OutsideChange::Refuse, done);
        QVERIFY2(safety().contains(u"saving"_s), qPrintable(safety()));
        QVERIFY(QTest::qWaitFor([&] { return told; }, 20'000));
        QVERIFY2(safety().contains(u"saved 10:33:07"_s), qPrintable(safety()));

        type();
        told = false;
        m_file->save(m_services->at(u"gone/a.verbatim"_s), MeetingFile::OutsideChange::Refuse, done);
        QVERIFY(QTest::qWaitFor([&] { return told; }, 20'000));
        QVERIFY2(safety().contains(u"could not be saved"_s), qPrintable(safety()));
        QCOMPARE(label(u"Safety of what was typed"_s)->toolTip(), m_file->failure());
    }

    void everyStateHasADotOfItsOwnColourAndForm()
    {
        const QString before = safety();
        type();
        QVERIFY(safety().contains(m_services->theme.colours().undecided.name()));
        QVERIFY(before.contains(m_services->theme.colours().soft.name()));
        m_services->theme.apply(*qApp, ThemeChoice::Dark);
        QVERIFY(safety().contains(m_services->theme.colours().undecided.name()));
    }

    void undecidedRequestsAreCountedAndLeadToThem()
    {
        auto *button = m_line->findChild<QToolButton *>();
        QVERIFY(!button->isVisibleTo(m_line.get()));
        RedactionRequest request = m_document->transcript().requests.first();
        request.decision = Decision::Undecided;
        QVERIFY(m_document->apply(setRequest(request), {u"Reopen"_s, {}, {}, {}}));
        QVERIFY(button->isVisibleTo(m_line.get()));
        QCOMPARE(button->text(), u"1 request(s) undecided"_s);
        const QSignalSpy activated(m_line.get(), &StatusLine::undecidedActivated);
        button->click();
        QCOMPARE(activated.size(), 1);
        m_document->undoStack()->undo();
        QVERIFY(!button->isVisibleTo(m_line.get()));
    }

    void theDayOfPublicationFollowsTheMeeting()
    {
        const QLabel *day = label(u"Day of publication"_s);
        QVERIFY2(day->text().contains(u"4 Dec"_s), qPrintable(day->text()));
        MeetingInfo meeting = m_document->transcript().meeting;
        meeting.date = {};
        QVERIFY(m_document->apply(SetMeeting{meeting}, {u"Change"_s, {}, {}, {}}));
        QVERIFY2(day->text().contains(u"unknown"_s), qPrintable(day->text()));
        QVERIFY(!day->toolTip().isEmpty());
    }

    void whatIsPublishedIsToldAsPublished()
    {
        PublishedEdition edition;
        edition.at = QDateTime(QDate(2026, 12, 9), QTime(10, 0));
        QVERIFY(m_document->apply(SetPublished{{edition}}, {u"Publish"_s, {}, {}, {}}));
        const QLabel *day = label(u"Day of publication"_s);
        QVERIFY2(day->text().contains(u"published on"_s) && day->text().contains(u"9 Dec"_s),
                 qPrintable(day->text()));
        QVERIFY(!day->text().contains(u"May be published"_s));
        m_document->undoStack()->undo();
        QVERIFY2(day->text().contains(u"4 Dec"_s), qPrintable(day->text()));
    }

    void charactersFollowEveryEdit()
    {
        for (int i = 0; i < 3; ++i) {
            type();
            verifyCounts();
        }
        const Turn last = m_document->transcript().turns.last();
        QVERIFY(
            m_document->apply(ReplaceText{last.id, 0, last.text.size(), {}, {}}, {u"Delete"_s, {}, {}, {}}));
        verifyCounts();
        QVERIFY(
            m_document->apply(removeTurns(m_document->transcript(), {last.id}), {u"Remove"_s, {}, {}, {}}));
        verifyCounts();
        while (m_document->undoStack()->canUndo()) {
            m_document->undoStack()->undo();
            verifyCounts();
        }
    }

    void theZoomIsToldInPercent()
    {
        m_line->setZoom(1.25);
        QCOMPARE(label(u"Zoom of the words"_s)->text(), u"125 %"_s);
    }

    void theWordsOfTheLineAreReadOut()
    {
        open(smallMeeting().transcript);
        m_line->setZoom(1.2);
        for (QLabel *label : m_line->findChildren<QLabel *>()) {
            const QString words = label->text().section(u"&nbsp; "_s, -1); // without the dot
            QVERIFY2(!words.isEmpty() && label->accessibleName().endsWith(words),
                     qPrintable(label->accessibleName()));
        }
    }

private:
    void open(const Transcript &transcript)
    {
        m_document = std::make_unique<TranscriptDocument>(transcript);
        m_file = std::make_unique<MeetingFile>(*m_document, m_services->clock);
        m_line = std::make_unique<StatusLine>(*m_document, *m_file, *m_services);
    }
    void type()
    {
        const TurnId turn = m_document->transcript().turns.at(1).id;
        QVERIFY(m_document->apply(ReplaceText{turn, 0, 0, u"𠮷 e\u0301"_s, {}}, {u"Typing"_s, {}, {}, {}}));
    }
    void verifyCounts()
    {
        const Statistics counts = statisticsOf(m_document->transcript());
        QCOMPARE(label(u"Length of the record"_s)->text(),
                 u"%1 turn(s) · %2 characters"_s.arg(counts.turns).arg(counts.characters));
    }
    /// Read out as its name and its words.
    QLabel *label(const QString &name) const
    {
        for (QLabel *label : m_line->findChildren<QLabel *>()) {
            if (label->accessibleName().startsWith(name + u": "_s))
                return label;
        }
        return nullptr;
    }
    QString safety() const { return label(u"Safety of what was typed"_s)->text(); }

    std::unique_ptr<WindowServices> m_services;
    std::unique_ptr<TranscriptDocument> m_document;
    std::unique_ptr<MeetingFile> m_file;
    std::unique_ptr<StatusLine> m_line;
};

QTEST_MAIN(TestStatusLine)

#include "tst_statusline.moc"
