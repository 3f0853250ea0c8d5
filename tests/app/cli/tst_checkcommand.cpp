// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/verbatimfile.h"
#include "tests/app/cli/ranverbatim.h"
#include "tests/support/inventedmeeting.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_decided = writeFile(m_folder.filePath(u"decided.verbatim"_s), decidedFile());
        m_open = writeFile(m_folder.filePath(u"open.verbatim"_s), undecidedFile());
    }

    void aMeetingWithNothingOpenMayGoOut()
    {
        const RanVerbatim ran = runVerbatim({u"check"_s, m_decided});
        QVERIFY2(ran.status == ExitStatus::Done, qPrintable(ran.out + ran.err));
        QVERIFY(ran.err.isEmpty());
        const QJsonObject json = runVerbatim({u"check"_s, u"--json"_s, m_decided}).json();
        QVERIFY(json.contains(u"questions"));
        QVERIFY(json[u"questions"].toArray().isEmpty());
    }

    void whatToLookAtIsToldByItsTurnAndNotByItsWords()
    {
        const QString record = writeFile(m_folder.filePath(u"2026-11-20-a.md"_s),
                                         "# 2026-11-20 會議\n\n### 陳怡君：\n好。\n\n### Mark Lee:\nHi.\n\n"
                                         "### 陳怡君：\n寄到 a.b@example.org 吧。\n\n### Mark Lee:\nOk.\n");
        const RanVerbatim ran = runVerbatim({u"check"_s, record});
        QVERIFY2(ran.out.contains(u"turn 3: A mail address would be published."), qPrintable(ran.out));
        QVERIFY(!ran.out.contains(u"a.b@"));
        const QJsonArray list = runVerbatim({u"check"_s, u"--json"_s, record}).json()[u"checklist"].toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first()[u"turn"].toInt(), 3);
    }

    void everyOpenQuestionIsTold()
    {
        const RanVerbatim ran = runVerbatim({u"check"_s, m_open}, QDate(2026, 12, 3));
        QCOMPARE(ran.status, ExitStatus::No);
        QVERIFY2(ran.out.contains(u"4 Dec"_s), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(u", turn "_s), qPrintable(ran.out));
        QVERIFY2(!ran.out.contains(u"agreement"_s), qPrintable(ran.out));
        const RanVerbatim json = runVerbatim({u"check"_s, u"--json"_s, m_open}, QDate(2026, 12, 3));
        QCOMPARE(json.status, ExitStatus::No);
        QCOMPARE(json.json()[u"questions"].toArray().size(), 2);
    }

    void aCleanFileIsClean()
    {
        const QString page = writeFile(m_folder.filePath(u"a.html"_s), "<p>以上報告。</p>");
        const RanVerbatim ran = runVerbatim({u"check"_s, m_decided, page});
        QVERIFY2(ran.status == ExitStatus::Done, qPrintable(ran.out));
        QVERIFY2(ran.out.contains(page), qPrintable(ran.out));
        const QJsonArray files =
            runVerbatim({u"check"_s, u"--json"_s, m_decided, page}).json()[u"files"].toArray();
        QCOMPARE(files.size(), 1);
        QVERIFY(files.first()[u"leaks"].toArray().isEmpty());
    }

    void aLeakIsFoundAndNamed()
    {
        const QString clean = writeFile(m_folder.filePath(u"a.html"_s), "<p>以上報告。</p>");
        const QString page = writeFile(m_folder.filePath(u"b.html"_s), "<p>ok</p><p>內部<b>底</b>價</p>");
        const RanVerbatim ran = runVerbatim({u"check"_s, m_decided, clean, page});
        QCOMPARE(ran.status, ExitStatus::No);
        QVERIFY2(ran.out.contains(page + u": what was taken back in turn"_s), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(u"line 1"_s), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(u"ok ▒▒"_s), qPrintable(ran.out));
        QVERIFY2(!ran.out.contains(u"底"_s), "what is printed may be kept in a log");
        const RanVerbatim json =
            runVerbatim({u"check"_s, u"--json"_s, u"--show-words"_s, m_decided, clean, page});
        QCOMPARE(json.status, ExitStatus::No);
        const QJsonArray files = json.json()[u"files"].toArray();
        QCOMPARE(files.size(), 2);
        QVERIFY(files.at(0)[u"leaks"].toArray().isEmpty());
        QStringList words;
        for (const QJsonValue &leak : files.at(1)[u"leaks"].toArray()) {
            words.append(leak[u"word"].toString());
            QVERIFY(!leak[u"place"].toString().isEmpty());
        }
        QVERIFY2(words.contains(u"內部底價"_s), qPrintable(words.join(u',')));
    }

    void aWordTooShortToBeToldIsNeverPassedSilently()
    {
        InventedMeeting meeting = smallMeeting();
        meeting.request(meeting.transcript.turns.last().id, u"我"_s, Wish::Withhold, Decision::Accepted);
        meeting.request(meeting.transcript.turns.last().id, u"API"_s, Wish::Withhold, Decision::Accepted);
        meeting.say(meeting.transcript.speakers.first().id, u"這個 API 很好。"_s);
        VerbatimFile file;
        file.transcript = meeting.transcript;
        const QString record = writeFile(m_folder.filePath(u"short.verbatim"_s), writeVerbatim(file));
        const QString page = writeFile(m_folder.filePath(u"a.html"_s), "<p>以上報告。</p>");
        const RanVerbatim ran = runVerbatim({u"check"_s, record, page});
        QCOMPARE(ran.status, ExitStatus::No);
        QCOMPARE(ran.out.count(u"can't be checked"_s), 2);
        QVERIFY2(!ran.out.contains(u"API"_s), qPrintable(ran.out));
        const RanVerbatim looked = runVerbatim({u"check"_s, u"--accept-unchecked"_s, record, page});
        QCOMPARE(looked.status, ExitStatus::Done);
        QCOMPARE(looked.out.count(u"can't be checked"_s), 2);
        const QJsonObject json =
            runVerbatim({u"check"_s, u"--json"_s, u"--show-words"_s, record, page}).json();
        const QJsonObject checked = json[u"files"].toArray().first().toObject();
        QCOMPARE(checked[u"uncheckable"].toArray(), QJsonArray{u"我"_s});
        QCOMPARE(checked[u"repeated"].toArray(), QJsonArray{u"API"_s});
    }

    void aPageThatCanNotBeReadIsNotVouchedFor()
    {
        // Its font has no Unicode map, so nobody knows what the codes show.
        const QString paper =
            writeFile(m_folder.filePath(u"a.pdf"_s),
                      "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                      "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                      "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                      "4 0 obj<</Length 30>>stream\nBT /F1 12 Tf <00010002> Tj ET \nendstream endobj\n"
                      "5 0 obj<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts"
                      "[<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo"
                      "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>endobj\n"
                      "trailer<</Root 1 0 R/Size 6>>\n%%EOF\n");
        const RanVerbatim ran = runVerbatim({u"check"_s, m_decided, paper});
        QCOMPARE(ran.status, ExitStatus::No);
        QVERIFY2(ran.out.contains(u"page 1"_s), qPrintable(ran.out + ran.err));
        const QJsonObject json = runVerbatim({u"check"_s, u"--json"_s, m_decided, paper}).json();
        QCOMPARE(json[u"files"].toArray().first()[u"unreadable"].toArray().size(), 1);
    }

    void theFontsOfAPdfAreTold()
    {
        const QByteArray head =
            "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
            "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
            "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R "
            "/Resources << /Font << /F 5 0 R >> >> >> endobj\n"
            "5 0 obj << /Type /Font /Subtype /TrueType /BaseFont /Nowhere "
            "/ToUnicode 6 0 R >> endobj\n"
            "6 0 obj << /Length 33 >> stream\nbeginbfchar <41> <0041> endbfchar\nendstream "
            "endobj\n4 0 obj << /Length 22 >> stream\nBT /F 9 Tf (A) Tj ET  \nendstream endobj\n"
            "trailer << /Root 1 0 R /Size 7 >>\nstartxref\n0\n%%EOF\n";
        const QString paper = writeFile(m_folder.filePath(u"a.pdf"_s), head);
        const RanVerbatim ran = runVerbatim({u"check"_s, m_decided, paper});
        QVERIFY2(ran.out.contains(u"font Nowhere: TrueType, not embedded"_s), qPrintable(ran.out));
        QCOMPARE(ran.status, ExitStatus::Done); // it looks otherwise elsewhere, but nothing leaves with it
        const QJsonArray fonts = runVerbatim({u"check"_s, u"--json"_s, m_decided, paper})
                                     .json()[u"files"]
                                     .toArray()
                                     .first()[u"fonts"]
                                     .toArray();
        QCOMPARE(fonts.size(), 1);
    }

    void theNameOfTheFileIsSearchedToo()
    {
        const QString page = writeFile(m_folder.filePath(u"內部底價.html"_s), "<p>ok</p>");
        QCOMPARE(runVerbatim({u"check"_s, m_decided, page}).status, ExitStatus::No);
    }

    void undecidedRequestsDoNotKeepFilesFromBeingSearched()
    {
        const QString page = writeFile(m_folder.filePath(u"a.html"_s), "<p>以上報告。</p>");
        QCOMPARE(runVerbatim({u"check"_s, m_open, page}).status, ExitStatus::Done);
    }

    void aRecordIsNeeded() { QCOMPARE(runVerbatim({u"check"_s}).status, ExitStatus::WrongUsage); }

    void whatCanNotBeReadIsRefused()
    {
        const QString absent = m_folder.filePath(u"absent.html"_s);
        for (const QStringList &files :
             {QStringList{absent}, QStringList{m_decided, absent}, QStringList{m_decided, m_folder.path()}}) {
            const RanVerbatim ran = runVerbatim(QStringList{u"check"_s} + files);
            QCOMPARE(ran.status, ExitStatus::No);
            QVERIFY2(ran.err.count(u'\n') == 1, qPrintable(ran.err));
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_decided;
    QString m_open;
};

QTEST_GUILESS_MAIN(TestCheckCommand)

#include "tst_checkcommand.moc"
