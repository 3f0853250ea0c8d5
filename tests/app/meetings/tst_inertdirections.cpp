// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Direction controls in every part of a record, exported in every format: none reaches over its turn, its
// label or its cell, no override leaves but in the archive's own form, and what people need who write from
// right to left is still there.

#include "app/icalendar/icseventwriter.h"
#include "app/meetings/meetingexporter.h"
#include "app/pdf/pdfprinter.h"
#include "app/publication/officecalendars.h"
#include "app/storage/verbatimfile.h"
#include "tests/support/fixedclock.h"
#include "tests/support/independentsearch.h"
#include "tests/support/opendirections.h"

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

const QString legitimate = u"قال \u2066Verbatim 1.0\u2069 هذا\u200f!"_s;

QStringList hostile()
{
    return {u"user\u202egnp.exe"_s,      u"\u202e明小王\u202c說"_s, u"\u2066\u2067\u2068abc"_s,
            u"\u2069\u202c\u2069到了"_s, u"**粗\u202e體** 字"_s,    u"甲&#x202e;乙"_s,
            u"قال \u2067abc"_s,          u"\u202d12\u2069"_s};
}

/// The text with something hostile, or a legitimate isolate, in every part.
Transcript meetingWith(const QString &text)
{
    Transcript transcript;
    transcript.meeting.title = transcript.meeting.place = text;
    transcript.meeting.date = QDate(2026, 11, 20);
    transcript.meeting.attendance = transcript.meeting.agenda = {text, u"其他"_s};
    Speaker speaker;
    speaker.id = SpeakerId(1);
    speaker.name = speaker.label = speaker.organisation = speaker.role = text;
    transcript.speakers = {speaker};
    quint64 id = 0;
    for (const TurnKind kind : {TurnKind::Heading, TurnKind::Narrative, TurnKind::Speech, TurnKind::Speech}) {
        Turn turn;
        turn.id = TurnId(++id);
        turn.kind = kind;
        turn.text = kind == TurnKind::Speech ? text + paragraphSeparator + u"然後"_s : text;
        turn.mediaTimeMs = static_cast<qint64>(id) * 4000;
        turn.began = QDateTime(transcript.meeting.date, QTime(10, 0, static_cast<int>(id)));
        if (kind == TurnKind::Speech)
            turn.speaker = speaker.id;
        transcript.turns.append(turn);
    }
    return transcript;
}

} // namespace

class TestInertDirections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingReachesOverWhatItStandsIn_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const QString &suffix : exportSuffixes()) {
            if (suffix != u"pdf"_s) // is printed from the page
                QTest::newRow(qPrintable(suffix)) << suffix;
        }
    }
    void nothingReachesOverWhatItStandsIn()
    {
        QFETCH(const QString, suffix);
        for (const QString &text : hostile()) {
            for (const Edition edition : {Edition::Public, Edition::Review, Edition::Working}) {
                const QString file = exported(meetingWith(text), suffix, edition);
                QVERIFY(!file.isEmpty());
                for (const QString &unit : unitsOf(file, suffix))
                    QVERIFY2(leavesNothingOpen(unit), qPrintable(text + u" → "_s + unit));
                if (suffix != u"md"_s)
                    QVERIFY2(!file.contains(QChar(0x202e)) && !file.contains(QChar(0x202d)),
                             qPrintable(file));
            }
        }
    }

    void whatPeopleNeedWhoWriteFromTheRightStays_data() { nothingReachesOverWhatItStandsIn_data(); }
    void whatPeopleNeedWhoWriteFromTheRightStays()
    {
        QFETCH(const QString, suffix);
        const QString file = exported(meetingWith(legitimate), suffix, Edition::Public);
        QVERIFY2(file.count(legitimate) >= 2, qPrintable(file));
    }

    void balancedControlsOfTheArchiveComeBackByteForByte()
    {
        Transcript transcript = meetingWith(u"題目"_s);
        const QString text = u"他說 \u202e明小王\u202c 與 \u2066x\u2069 和 \u202a0912\u202c"_s;
        transcript.turns.modify(2).text = text;
        QVERIFY(exported(transcript, u"md"_s, Edition::Public).contains(text));
    }

    void aWorkingFileShowsEveryControlAsAnEscape()
    {
        const QString text = u"甲\u202e乙"_s;
        VerbatimFile file;
        file.transcript = meetingWith(text);
        const QByteArray bytes = writeVerbatim(file);
        QVERIFY(!bytes.contains("\u202e") && bytes.contains("\\u202e"));
        const Result<VerbatimReading> back = readVerbatim(bytes, u"record"_s);
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message));
        QCOMPARE(back->file.transcript, file.transcript);
    }

    void anEventOfACalendarIsInert()
    {
        IcsEvent event;
        event.uid = u"1@verbatim"_s;
        event.day = QDate(2026, 12, 4);
        event.changed = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
        event.summary = u"會議\u202e甲"_s;
        event.description = u"قال \u2067abc"_s;
        const Result<QByteArray> written = writeIcsEvents({event});
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().message));
        const QString file = QString::fromUtf8(*written);
        QVERIFY2(leavesNothingOpen(file) && !file.contains(QChar(0x202e)), qPrintable(file));
    }

private:
    QString exported(const Transcript &transcript, const QString &suffix, Edition edition)
    {
        ExportRequest request;
        request.path = m_folder.filePath(u"record."_s + suffix);
        request.edition = edition;
        request.earlyReason = u"a proof"_s;
        request.times = TurnTimes::Print;
        const Result<ExportedFile> file = m_exporter.exportAndWait(transcript, request);
        if (!file) {
            qWarning("%s", qPrintable(file.error().message));
            return {};
        }
        if (suffix == u"odt"_s)
            return QString::fromUtf8(
                outputOf(u"unzip"_s, {u"-p"_s, request.path, u"content.xml"_s, u"meta.xml"_s}));
        QFile written(request.path);
        return written.open(QIODevice::ReadOnly) ? QString::fromUtf8(written.readAll()) : QString();
    }

    /// The paragraphs, labels, cells that a reader sees apart.
    static QStringList unitsOf(const QString &file, const QString &suffix)
    {
        if (suffix == u"csv"_s)
            return file.split(u'"');
        if (suffix == u"md"_s || suffix == u"txt"_s || suffix == u"vtt"_s || suffix == u"srt"_s)
            return file.split(u'\n');
        // Markup within a paragraph does not end it.
        QString blocks = file;
        static const QRegularExpression inlineTag(u"</?(em|strong|code|span|bdi|b|i|text:span)\\b[^>]*>"_s);
        blocks.remove(inlineTag);
        static const QRegularExpression tag(u"<[^>]*>"_s);
        return blocks.split(tag);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 12, 9)};
    OfficeCalendars m_calendars = shippedCalendars();
    PdfPrinter m_printer;
    MeetingExporter m_exporter{m_printer, m_calendars, m_clock};
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    TestInertDirections test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inertdirections.moc"
