// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/verbatimfile.h"
#include "tests/app/cli/ranverbatim.h"
#include "tests/support/canarymeeting.h"
#include "tests/support/inventedmeeting.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

const QByteArray record =
    "# 2026-11-20 資料開放小組\n\n### 林召集人：\n我們開始。\n\n### Mark Lee:\nThank you.\n";

} // namespace

class TestConvertCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_decided = writeFile(m_folder->filePath(u"decided.verbatim"_s), decidedFile());
        m_open = writeFile(m_folder->filePath(u"open.verbatim"_s), undecidedFile());
        m_record = writeFile(m_folder->filePath(u"2026-11-20-a.md"_s), record);
    }

    void aRecordBecomesAWorkingFileAndComesBack()
    {
        const QString working = at(u"a.verbatim"_s);
        QCOMPARE(runVerbatim({u"convert"_s, m_record, u"-o"_s, working}).out, working + u'\n');
        QVERIFY(readVerbatim(contentOf(working), working).ok());
        const QString back = at(u"back.md"_s);
        QCOMPARE(runVerbatim({u"convert"_s, working, u"-o"_s, back}).status, ExitStatus::Done);
        QCOMPARE(contentOf(back), record);
    }

    void everyFormatIsWrittenAndThoseThatCanBeReadComeBack()
    {
        for (const QString &suffix : {u"akn"_s, u"an.xml"_s, u"csv"_s}) {
            const QString path = at(u"a."_s + suffix);
            const RanVerbatim ran = runVerbatim({u"convert"_s, m_record, u"-o"_s, path});
            QVERIFY2(ran.status == ExitStatus::Done, qPrintable(ran.err));
            QVERIFY(contentOf(path).size() > 100);
        }
        for (const QString &suffix : {u"akn"_s, u"an.xml"_s}) {
            const QString back = at(u"back.md"_s);
            QCOMPARE(runVerbatim({u"convert"_s, at(u"a."_s + suffix), u"-o"_s, back}).status,
                     ExitStatus::Done);
            QCOMPARE(contentOf(back), record);
        }
        const QString xml = at(u"a.xml"_s);
        QCOMPARE(runVerbatim({u"convert"_s, m_record, u"-o"_s, xml}).status, ExitStatus::Done);
        QCOMPARE(contentOf(xml), contentOf(at(u"a.akn"_s)));
    }

    void subtitlesNeedTimesAndRecordsOfRecordingsHaveThem()
    {
        const RanVerbatim ran = runVerbatim({u"convert"_s, m_record, u"-o"_s, at(u"a.vtt"_s)});
        QCOMPARE(ran.status, ExitStatus::No);
        QVERIFY2(ran.err.contains(u"times"_s), qPrintable(ran.err));
        const QString heard = writeFile(
            at(u"2026-11-20-b.json"_s),
            QByteArray("{'segments':[{'start':1.5,'end':2,'text':'我們開始。','speaker':'林召集人'}]}")
                .replace('\'', '"'));
        const QString subtitles = at(u"b.srt"_s);
        QCOMPARE(runVerbatim({u"convert"_s, heard, u"-o"_s, subtitles}).status, ExitStatus::Done);
        QVERIFY(contentOf(subtitles).startsWith("1\n00:00:01,500 --> "));
        QVERIFY(contentOf(subtitles).contains("林召集人：我們開始。"));
    }

    void aHeadingForEachParagraphIsWrittenOnRequest()
    {
        const QString text = writeFile(at(u"2026-11-20-c.md"_s), "# 2026-11-20 T\n\n### 甲：\n一\n\n二\n");
        const QString old = at(u"old.md"_s);
        QCOMPARE(runVerbatim({u"convert"_s, text, u"-o"_s, old, u"--headings"_s, u"paragraph"_s}).status,
                 ExitStatus::Done);
        QCOMPARE(contentOf(old), QByteArray("# 2026-11-20 T\n\n### 甲：\n一\n\n### 甲：\n二\n"));
        const QString back = at(u"back.md"_s);
        QCOMPARE(runVerbatim({u"convert"_s, old, u"-o"_s, back, u"--headings"_s, u"turn"_s}).status,
                 ExitStatus::Done);
        QCOMPARE(contentOf(back), contentOf(text));
        QCOMPARE(runVerbatim({u"convert"_s, old, u"-o"_s, back, u"--headings"_s, u"line"_s}).status,
                 ExitStatus::WrongUsage);
    }

    void jsonTellsWhatWasWritten()
    {
        const QString page = at(u"a.html"_s);
        const RanVerbatim ran = runVerbatim({u"convert"_s, u"--json"_s, m_decided, u"-o"_s, page});
        QVERIFY2(ran.status == ExitStatus::Done, qPrintable(ran.err));
        const QJsonValue file = ran.json()[u"files"].toArray().first();
        const QByteArray bytes = contentOf(page);
        QCOMPARE(file[u"input"].toString(), m_decided);
        QCOMPARE(file[u"output"].toString(), page);
        QCOMPARE(file[u"size"].toInteger(), bytes.size());
        QCOMPARE(file[u"sha256"].toString().toLatin1(),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    void editionsDifferAsTheyShould()
    {
        const auto written = [&](const QString &edition) {
            const QString path = at(edition + u".txt"_s);
            const RanVerbatim ran =
                runVerbatim({u"convert"_s, m_decided, u"-o"_s, path, u"--edition"_s, edition});
            return ran.status == ExitStatus::Done ? contentOf(path) : ran.err.toUtf8();
        };
        const QByteArray secret = u"內部底價"_s.toUtf8();
        const QByteArray words = u"以上報告。"_s.toUtf8();
        for (const QString &edition : {u"public"_s, u"review"_s, u"working"_s})
            QVERIFY2(written(edition).contains(words), written(edition).constData());
        QVERIFY(!written(u"public"_s).contains(secret));
        QVERIFY(!written(u"review"_s).contains(secret));
        QVERIFY(written(u"working"_s).contains(secret));
    }

    void aReviewCopyIsForOneSpeaker()
    {
        const QString path = at(u"review.txt"_s);
        const auto written = [&](const QStringList &options) {
            const RanVerbatim ran =
                runVerbatim(QStringList{u"convert"_s, m_open, u"-o"_s, path, u"--edition"_s, u"review"_s,
                                        u"--allow-repeated"_s} +
                            options);
            return ran.status == ExitStatus::Done ? QString::fromUtf8(contentOf(path)) : ran.err;
        };
        const QString own = written({u"--for"_s, u"Mark Lee"_s});
        QVERIFY2(own.contains(u"供Mark Lee確認"_s), qPrintable(own));
        QVERIFY2(own.contains(u"〔待決定：agreement〕"_s), qPrintable(own));
        const QString others = written({u"--for"_s, u"陳怡君"_s});
        QVERIFY2(others.contains(u"以上報告"_s) && !others.contains(u"agreement"_s), qPrintable(others));
        const QString part = written({u"--for"_s, u"Mark Lee"_s, u"--own-words"_s});
        QVERIFY2(part.contains(u"agreement"_s) && !part.contains(u"謝謝怡君"_s), qPrintable(part));
        QVERIFY(!written({}).contains(u"agreement"_s));
        QVERIFY(written({u"--for"_s, u"王大明"_s}).contains(u"林召集人"_s));
    }

    void theDayIsKeptUnlessThereIsAReason()
    {
        const QString page = at(u"a.html"_s);
        const QDate early(2026, 12, 3);
        const RanVerbatim refused = runVerbatim({u"convert"_s, m_decided, u"-o"_s, page}, early);
        QCOMPARE(refused.status, ExitStatus::No);
        QVERIFY(refused.out.isEmpty());
        QVERIFY2(refused.err.contains(u"4 Dec"_s) && refused.err.contains(m_decided),
                 qPrintable(refused.err));
        QVERIFY(!QFile::exists(page));

        QCOMPARE(
            runVerbatim({u"convert"_s, m_decided, u"-o"_s, page, u"--force-reason"_s, u" "_s}, early).status,
            ExitStatus::WrongUsage);
        QCOMPARE(
            runVerbatim({u"convert"_s, m_decided, u"-o"_s, page, u"--force-reason"_s, u"all agreed"_s}, early)
                .status,
            ExitStatus::Done);
        QVERIFY(QFile::exists(page));
    }

    void withRecordTheMeetingKeepsWhatWasPublished()
    {
        const QString out = at(u"out/"_s);
        const QStringList call{u"convert"_s, m_decided, u"-o"_s, out, u"--to"_s, u"html,md"_s};
        QCOMPARE(runVerbatim(call).status, ExitStatus::Done);
        const auto publishedIn = [this] {
            return readVerbatim(contentOf(m_decided), m_decided).value().file.transcript.published;
        };
        QVERIFY(publishedIn().isEmpty());
        QCOMPARE(runVerbatim(call + QStringList{u"--record"_s}).status, ExitStatus::Done);
        QCOMPARE(publishedIn().size(), 1);
        QCOMPARE(publishedIn().first().files.size(), 2);
        const QByteArray page = contentOf(out + u"decided.html"_s);
        QCOMPARE(publishedIn().first().files.first().sha256,
                 QCryptographicHash::hash(page, QCryptographicHash::Sha256).toHex());

        VerbatimFile changed = readVerbatim(contentOf(m_decided), m_decided).value().file;
        changed.transcript.turns.modify(changed.transcript.turns.size() - 1).text += u"又及。"_s;
        writeFile(m_decided, writeVerbatim(changed));
        QCOMPARE(runVerbatim(call + QStringList{u"--record"_s, u"--correction"_s, u"漏了一句"_s}).status,
                 ExitStatus::Done);
        QCOMPARE(publishedIn().size(), 2);
        QCOMPARE(publishedIn().last().number, 1);
        QVERIFY(contentOf(out + u"decided.html"_s).contains("漏了一句"));
    }

    void aLookReachesThePageAndAnUnfitOneIsRefused()
    {
        QVERIFY(QDir().mkpath(at(u"look"_s)));
        writeFile(at(u"look/letterhead.txt"_s), "海風市政府\n");
        const QString page = at(u"a.html"_s);
        const QStringList call{u"convert"_s, m_decided,     u"-o"_s,       page,
                               u"--look"_s,  at(u"look"_s), u"--summary"_s};
        QCOMPARE(runVerbatim(call).status, ExitStatus::Done);
        QVERIFY(contentOf(page).contains("<span>海風市政府</span>"));
        QVERIFY(contentOf(page).contains("id=\"summary\""));
        writeFile(at(u"look/style.css"_s), "@import 'x';");
        const RanVerbatim refused = runVerbatim(call);
        QCOMPARE(refused.status, ExitStatus::No);
        QVERIFY2(refused.err.contains(u"style.css"), qPrintable(refused.err));
    }

    void anUndecidedMeetingIsRefusedAndTheOldFileStays()
    {
        const QString page = writeFile(at(u"a.html"_s), "older");
        const RanVerbatim ran =
            runVerbatim({u"convert"_s, m_open, u"-o"_s, page, u"--force-reason"_s, u"now"_s});
        QCOMPARE(ran.status, ExitStatus::No);
        QVERIFY2(ran.err.contains(u", turn "_s), qPrintable(ran.err));
        QVERIFY2(!ran.err.contains(u"agreement"_s), qPrintable(ran.err)); // it may go into a log
        QCOMPARE(contentOf(page), QByteArray("older"));
        const RanVerbatim json = runVerbatim({u"convert"_s, u"--json"_s, m_open, u"-o"_s, page});
        QCOMPARE(json.status, ExitStatus::No);
        QVERIFY(json.json()[u"files"].toArray().first()[u"error"].toString().contains(u", turn "_s));
    }

    void wordsThatCannotBeToldAreNeverPrintedUnasked()
    {
        InventedMeeting meeting = smallMeeting();
        const SpeakerId speaker = meeting.transcript.speakers.first().id;
        const TurnId turn = meeting.say(speaker, u"我用過 Zyx 那套，代號是 七Q。"_s);
        meeting.say(speaker, u"Zyx 很好。"_s);
        for (const QString &word : {u"我"_s, u"Zyx"_s})
            meeting.request(turn, word, Wish::Withhold, Decision::Accepted);
        VerbatimFile file;
        file.transcript = meeting.transcript;
        const QString record = writeFile(at(u"short.verbatim"_s), writeVerbatim(file));
        const QStringList call{u"convert"_s, record, u"-o"_s, at(u"short.txt"_s)};
        const QString number = QString::number(meeting.transcript.turns.size() - 1);
        const auto tells = [](const QString &text) {
            return text.contains(u"我"_s) || text.contains(u"Zyx"_s);
        };

        const RanVerbatim refused = runVerbatim(call);
        QCOMPARE(refused.status, ExitStatus::No);
        QVERIFY2(refused.err.contains(u"turn "_s + QString::number(meeting.transcript.turns.size())),
                 qPrintable(refused.err));
        QVERIFY2(!tells(refused.err + refused.out), qPrintable(refused.err));
        QVERIFY(runVerbatim(call + QStringList{u"--show-words"_s}).err.contains(u"“Zyx”"_s));

        const QStringList allowed = call + QStringList{u"--allow-repeated"_s};
        const RanVerbatim ran = runVerbatim(allowed);
        QVERIFY2(ran.status == ExitStatus::Done, qPrintable(ran.err));
        QCOMPARE(ran.err.count(u"in turn "_s + number), 2);
        QVERIFY2(!tells(ran.err + ran.out), qPrintable(ran.err));
        QVERIFY2(!tells(runVerbatim(allowed + QStringList{u"--json"_s}).out), "JSON goes into logs as well");
        const QString shown = runVerbatim(allowed + QStringList{u"--show-words"_s}).err;
        QVERIFY2(shown.contains(u"“我”"_s) && shown.contains(u"“Zyx”"_s), qPrintable(shown));
    }

    void nothingThatIsPrintedHoldsAWithheldWord()
    {
        QRandomGenerator random(20261129);
        qsizetype words = 0;
        for (int i = 0; i < 40; ++i) {
            CanaryMeeting meeting = canaryMeeting(random);
            // Half of them can't be published: what is said about that is no place for words either.
            if (i % 2 == 0 && !meeting.transcript.requests.isEmpty())
                meeting.transcript.requests.first().decision = Decision::Undecided;
            VerbatimFile file;
            file.transcript = meeting.transcript;
            const QString record = writeFile(at(u"random.verbatim"_s), writeVerbatim(file));
            for (const QString &option : {u"--json"_s, u"--allow-repeated"_s}) {
                const RanVerbatim ran = runVerbatim({u"convert"_s, record, u"-o"_s, at(u"random.txt"_s),
                                                     option, u"--force-reason"_s, u"a proof"_s});
                for (const QString &word : std::as_const(meeting.canaries)) {
                    QVERIFY2(!ran.out.contains(word) && !ran.err.contains(word),
                             qPrintable(u"meeting %1: "_s.arg(i) + ran.out + ran.err));
                    ++words;
                }
            }
        }
        QVERIFY(words > 100);
    }

    void aWorkingFileIsNeverAPublicEdition()
    {
        const QString copy = at(u"copy.verbatim"_s);
        for (const QString &edition : {u"public"_s, u"review"_s}) {
            const RanVerbatim ran =
                runVerbatim({u"convert"_s, m_decided, u"-o"_s, copy, u"--edition"_s, edition});
            QCOMPARE(ran.status, ExitStatus::No);
            QVERIFY(!QFile::exists(copy));
        }
        QCOMPARE(runVerbatim({u"convert"_s, m_decided, u"-o"_s, copy}).status, ExitStatus::Done);
        QCOMPARE(contentOf(copy), decidedFile());
    }

    void aFileIsNotWrittenOverItself()
    {
        const RanVerbatim ran = runVerbatim({u"convert"_s, m_record, u"-o"_s, m_record});
        QCOMPARE(ran.status, ExitStatus::No);
        QVERIFY2(ran.err.contains(m_record), qPrintable(ran.err));
        QCOMPARE(contentOf(m_record), record);

        const QString link = at(u"link.md"_s);
        QVERIFY(QFile::link(m_record, link));
        QCOMPARE(runVerbatim({u"convert"_s, m_record, u"-o"_s, link}).status, ExitStatus::No);
        QCOMPARE(contentOf(m_record), record);
    }

    void aFolderTakesEveryRecordInEveryFormat()
    {
        const QString folder = at(u"out/deep"_s);
        const RanVerbatim ran = runVerbatim(
            {u"convert"_s, m_decided, m_record, u"-o"_s, folder + u'/', u"--to"_s, u"html,txt,verbatim"_s});
        QVERIFY2(ran.status == ExitStatus::Done, qPrintable(ran.err));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 6);
        QVERIFY(QFile::exists(folder + u"/2026-11-20-a.html"_s));
        QVERIFY(!contentOf(folder + u"/decided.html"_s).contains(u"內部底價"_s.toUtf8()));
    }

    void oneRefusedRecordDoesNotKeepTheOthers()
    {
        const QString folder = at(u"out/"_s);
        const RanVerbatim ran = runVerbatim(
            {u"convert"_s, m_open, at(u"absent.md"_s), m_record, u"-o"_s, folder, u"--to"_s, u"html"_s});
        QCOMPARE(ran.status, ExitStatus::No);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"2026-11-20-a.html"_s});
        QCOMPARE(ran.err.count(u"\nverbatim: "_s) + 1, 2);
    }

    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QStringList() << u"record"_s;
        QTest::newRow("no output") << QStringList{u"a.md"_s} << u"-o"_s;
        QTest::newRow("unknown suffix") << QStringList{u"a.md"_s, u"-o"_s, u"a.docx"_s} << u".html"_s;
        QTest::newRow("folder without a format") << QStringList{u"a.md"_s, u"-o"_s, u"out/"_s} << u"--to"_s;
        QTest::newRow("two records, no format")
            << QStringList{u"a.md"_s, u"b.md"_s, u"-o"_s, u"out"_s} << u"--to"_s;
        QTest::newRow("format without a folder")
            << QStringList{u"a.md"_s, u"-o"_s, u"a.html"_s, u"--to"_s, u"html"_s} << u"--to"_s;
        QTest::newRow("unknown format")
            << QStringList{u"a.md"_s, u"-o"_s, u"out/"_s, u"--to"_s, u"docx"_s} << u"docx"_s;
        QTest::newRow("two records of one name")
            << QStringList{u"x/a.md"_s, u"y/a.md"_s, u"-o"_s, u"out/"_s, u"--to"_s, u"html"_s} << u"a.html"_s;
        QTest::newRow("unknown edition")
            << QStringList{u"a.md"_s, u"-o"_s, u"a.html"_s, u"--edition"_s, u"final"_s} << u"final"_s;
        QTest::newRow("a person without a review copy")
            << QStringList{u"a.md"_s, u"-o"_s, u"a.html"_s, u"--for"_s, u"A"_s} << u"--edition review"_s;
        QTest::newRow("a draft to be kept as published")
            << QStringList{u"a.md"_s, u"-o"_s, u"a.html"_s, u"--edition"_s, u"review"_s, u"--record"_s}
            << u"--record"_s;
        QTest::newRow("unknown paper")
            << QStringList{u"a.md"_s, u"-o"_s, u"a.pdf"_s, u"--paper"_s, u"A3"_s} << u"Letter"_s;
        QTest::newRow("own words of nobody")
            << QStringList{u"a.md"_s, u"-o"_s, u"a.html"_s, u"--own-words"_s} << u"--for"_s;
    }

    void wrongUsageIsTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const RanVerbatim ran = runVerbatim(QStringList{u"convert"_s} + arguments);
        QCOMPARE(ran.status, ExitStatus::WrongUsage);
        QVERIFY2(ran.err.contains(word), qPrintable(ran.err));
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!QFile::exists(u"out"_s));
    }

    void anOtherCalendarDecidesTheDay()
    {
        const QString calendar =
            writeFile(at(u"office.csv"_s), "# authority: Office of tests\n# source: invented\n# version: 7\n"
                                           "# first: 2026-01-01\n# last: 2026-12-31\n"
                                           "date,is_working_day,name\n2026-12-04,0,Day of rest\n");
        const QString page = at(u"a.html"_s);
        const QStringList call = {u"convert"_s, m_decided, u"-o"_s, page, u"--calendar"_s, calendar};
        QCOMPARE(runVerbatim(call).status, ExitStatus::No);
        QCOMPARE(runVerbatim(call, QDate(2026, 12, 7)).status, ExitStatus::Done);
    }

    void issuesOfTheRecordGoToStandardError()
    {
        const QString odd = writeFile(at(u"2026-11-19-a.md"_s), record);
        const RanVerbatim ran = runVerbatim({u"convert"_s, odd, u"-o"_s, at(u"a.verbatim"_s)});
        QCOMPARE(ran.status, ExitStatus::Done);
        QVERIFY2(ran.err.startsWith(odd + u":1: "_s), qPrintable(ran.err));
        QCOMPARE(ran.out, at(u"a.verbatim"_s) + u'\n');
    }

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_decided;
    QString m_open;
    QString m_record;
};

QTEST_GUILESS_MAIN(TestConvertCommand)

#include "tst_convertcommand.moc"
