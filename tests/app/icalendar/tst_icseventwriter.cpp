// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/icalendar/calendarfile.h"
#include "app/icalendar/icseventwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const QDateTime changed(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC);

IcsEvent dayEvent(const QString &summary)
{
    return {u"m1-publication@verbatimminutes.org"_s, {2026, 12, 9}, summary, u"why; and, how"_s, changed};
}

QByteArray written(const QList<IcsEvent> &events)
{
    const Result<QByteArray> bytes = writeIcsEvents(events);
    return bytes ? *bytes : QByteArray();
}

int sequenceIn(const QByteArray &bytes)
{
    const qsizetype at = bytes.indexOf("SEQUENCE:") + 9;
    return bytes.mid(at, bytes.indexOf('\r', at) - at).toInt();
}

} // namespace

class tst_IcsEventWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventHasItsDayAndWhatAnUpdateNeeds()
    {
        const QByteArray bytes = written({dayEvent(u"可公開：會議"_s)});
        for (const QByteArray &line :
             {QByteArray("BEGIN:VCALENDAR"), QByteArray("VERSION:2.0"), QByteArray("METHOD:PUBLISH"),
              QByteArray("UID:m1-publication@verbatimminutes.org"), QByteArray("DTSTART;VALUE=DATE:20261209"),
              QByteArray("DTEND;VALUE=DATE:20261210"), QByteArray("DTSTAMP:20261125T090000Z"),
              QByteArray("LAST-MODIFIED:20261125T090000Z"), QByteArray("TRANSP:TRANSPARENT"),
              QByteArray("DESCRIPTION:why\\; and\\, how")})
            QVERIFY2(bytes.contains(line + "\r\n"), bytes.constData());
        QVERIFY(bytes.contains("SUMMARY:" + u"可公開：會議"_s.toUtf8()));
    }

    void aLaterChangeHasAHigherSequence()
    {
        IcsEvent later = dayEvent(u"A"_s);
        later.changed = changed.addSecs(60);
        later.day = {2026, 12, 10};
        QVERIFY(sequenceIn(written({dayEvent(u"A"_s)})) > 0);
        QVERIFY(sequenceIn(written({later})) > sequenceIn(written({dayEvent(u"A"_s)})));
        IcsEvent far = later;
        far.changed = QDateTime(QDate(2400, 1, 1), QTime(0, 0), Qt::UTC);
        QVERIFY(sequenceIn(written({far})) > sequenceIn(written({later})));
    }

    void longTitlesAreFoldedInLinesOf75Bytes()
    {
        const QByteArray bytes = written({dayEvent(u"逐字稿公開時程"_s.repeated(30))});
        QVERIFY(!bytes.isEmpty());
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY(line.size() <= 77); // with the carriage return, and the blank of a folded line
    }

    void lineBreaksAndControlsOfATitleBecomeOneLine()
    {
        const QByteArray bytes = written({dayEvent(u"a\nEND:VEVENT\r\nb\x01"_s)});
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(bytes.count("END:VEVENT\r\n"), 1);
    }

    void whatIsWrittenIsACalendarThatOurReaderReads()
    {
        const Result<CalendarReading> reading =
            readCalendarFile(written({dayEvent(u"A"_s)}), u"dates.ics"_s, QDate(2026, 11, 25));
        QVERIFY(reading);
        QCOMPARE(reading->calendar.day({2026, 12, 9})->name, u"A"_s);
    }
};

QTEST_APPLESS_MAIN(tst_IcsEventWriter)
#include "tst_icseventwriter.moc"
