// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// How much was taken back can't be told from an export: its bytes are the same for one character and for
// twenty.

#include "app/meetings/basename.h"
#include "app/meetings/meetingexporter.h"
#include "app/pdf/pdfprinter.h"
#include "app/publication/officecalendars.h"
#include "tests/support/fixedclock.h"
#include "tests/support/inventedmeeting.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

constexpr qsizetype lengths[] = {1, 2, 3, 4, 20};

/// A meeting in which so many characters are taken back as the wish says.
InventedMeeting meetingWithout(qsizetype length, Wish wish)
{
    InventedMeeting meeting;
    const QString hidden = u"鱻犇羴驫淼焱垚晶森鑫磊轟聶姦品毳矗蠱雥麤"_s.first(length);
    const SpeakerId chair = meeting.addSpeaker(u"林召集人"_s);
    const SpeakerId other = meeting.addSpeaker(wish == Wish::Pseudonymise ? hidden : u"陳怡君"_s);
    meeting.addTurn(TurnKind::Heading, {}, u"一、報告"_s);
    const TurnId turn = meeting.say(chair, u"我們先談「"_s + hidden + u"」這件事，再談別的。"_s);
    meeting.say(other, u"以上報告。"_s);
    for (qsizetype i = 0; i < meeting.transcript.turns.size(); ++i) // subtitles are nothing without
        meeting.transcript.turns.modify(i).began = QDateTime(QDate(2026, 11, 20), QTime(10, int(i)));
    if (wish == Wish::Pseudonymise) {
        meeting.transcript.meeting.title += hidden;
        meeting.transcript.meeting.attendance = {hidden + u"（主席）"_s};
        meeting.transcript.speakers[1].furtherNames = {hidden + hidden};
        meeting.transcript.speakers[1].role = hidden + u"主任"_s;
    }
    RedactionRequest &request = meeting.request(turn, hidden, wish, Decision::Accepted);
    request.holdUntil = QDate(2099, 1, 1);
    request.replacement = u"那"_s;
    if (wish == Wish::Pseudonymise) {
        request.passages.clear();
        request.person = other;
        request.pseudonym = u"某甲"_s;
    }
    return meeting;
}

} // namespace

class TestLengthSecrecy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLengthIsNotInTheBytes_data();
    void theLengthIsNotInTheBytes();
    void theLengthIsNotInTheNameOfTheFile();

private:
    QByteArray exported(const Transcript &transcript, const QString &suffix)
    {
        ExportRequest request;
        request.path = m_folder.filePath(u"record."_s + suffix);
        request.earlyReason = u"a proof"_s;
        const Result<ExportedFile> file = m_exporter.exportAndWait(transcript, request);
        if (!file)
            qWarning() << file.error().message;
        QFile written(request.path);
        return file && written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 12, 9)};
    OfficeCalendars m_calendars = shippedCalendars();
    PdfPrinter m_printer;
    MeetingExporter m_exporter{m_printer, m_calendars, m_clock};
};

void TestLengthSecrecy::theLengthIsNotInTheBytes_data()
{
    QTest::addColumn<Wish>("wish");
    QTest::newRow("withheld") << Wish::Withhold;
    QTest::newRow("deleted") << Wish::Delete;
    QTest::newRow("amended") << Wish::Amend;
    QTest::newRow("held") << Wish::HoldUntil;
    QTest::newRow("a name") << Wish::Pseudonymise;
}

void TestLengthSecrecy::theLengthIsNotInTheBytes()
{
    QFETCH(Wish, wish);
    for (const QString &suffix : exportSuffixes()) {
        const QByteArray one = exported(meetingWithout(1, wish).transcript, suffix);
        QVERIFY(!one.isEmpty());
        for (const qsizetype length : lengths) {
            const QByteArray bytes = exported(meetingWithout(length, wish).transcript, suffix);
            QVERIFY2(bytes == one, qPrintable(u"%1 characters in %2"_s.arg(length).arg(suffix)));
        }
    }
}

void TestLengthSecrecy::theLengthIsNotInTheNameOfTheFile()
{
    QSet<QString> names;
    for (const qsizetype length : lengths) {
        const InventedMeeting meeting = meetingWithout(length, Wish::Pseudonymise);
        names.insert(suggestedBaseName(meeting.redacted()->content().meeting));
    }
    QCOMPARE(names.size(), 1);
    QVERIFY(names.values().first().contains(u"某甲"));
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    TestLengthSecrecy test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lengthsecrecy.moc"
