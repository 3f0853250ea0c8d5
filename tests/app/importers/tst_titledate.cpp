// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/titledate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TitleDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreSplit_data();
    void titlesAreSplit();
    void aFileNameTellsItsDay_data();
    void aFileNameTellsItsDay();
};

void TitleDateTest::titlesAreSplit_data()
{
    using Place = TitleDate::Place;
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<Place>("place");

    const auto row = [](const char *name, const QString &line, const QString &title, QDate date,
                        Place place) { QTest::newRow(name) << line << title << date << place; };
    const QDate day(2016, 2, 4);
    row("archive", u"2016-02-04 座談會"_s, u"座談會"_s, day, Place::InFront);
    row("two blanks", u"2016-02-04  \u00a0座談會 "_s, u"座談會"_s, day, Place::InFront);
    row("slashes", u"2016/2/4 座談會"_s, u"座談會"_s, day, Place::InFront);
    row("together", u"20160204 「座談會」"_s, u"「座談會」"_s, day, Place::InFront);
    row("only a date", u"2016-02-04"_s, QString(), day, Place::InFront);
    row("in brackets", u"座談會（2016-02-04）"_s, u"座談會（2016-02-04）"_s, day, Place::Within);
    row("in words", u"2016 年 2 月 4 日座談會"_s, u"2016 年 2 月 4 日座談會"_s, day, Place::Within);
    row("of the republic", u"105年2月4日座談會"_s, u"105年2月4日座談會"_s, day, Place::Within);
    row("a year", u"1999年會議"_s, u"1999年會議"_s, QDate(), Place::None);
    row("month and day", u"8/3 會議"_s, u"8/3 會議"_s, QDate(), Place::None);
    row("no such day", u"2016-02-30 會議"_s, u"2016-02-30 會議"_s, QDate(), Place::None);
    row("a long number", u"201602041 會議"_s, u"201602041 會議"_s, QDate(), Place::None);
    row("mixed marks", u"2016-02/04 會議"_s, u"2016-02/04 會議"_s, QDate(), Place::None);
    row("no year of ours", u"0016-02-04 會議"_s, u"0016-02-04 會議"_s, QDate(), Place::None);
}

void TitleDateTest::titlesAreSplit()
{
    QFETCH(QString, line);
    QFETCH(QString, title);
    QFETCH(QDate, date);
    QFETCH(TitleDate::Place, place);
    const TitleDate result = splitTitle(line);
    QCOMPARE(result.title, title);
    QCOMPARE(result.date, date);
    QCOMPARE(result.place, place);
}

void TitleDateTest::aFileNameTellsItsDay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("date");

    QTest::newRow("archive") << u"2016-02-04-座談會.md"_s << QDate(2016, 2, 4);
    QTest::newRow("path") << u"/2015-01-01/2016-02-04-座談會.md"_s << QDate(2016, 2, 4);
    QTest::newRow("none") << u"1999年會議.md"_s << QDate();
    QTest::newRow("no such day") << u"2016-13-04-座談會.md"_s << QDate();
}

void TitleDateTest::aFileNameTellsItsDay()
{
    QFETCH(QString, name);
    QFETCH(QDate, date);
    QCOMPARE(dateInFileName(name), date);
}

QTEST_GUILESS_MAIN(TitleDateTest)
#include "tst_titledate.moc"
