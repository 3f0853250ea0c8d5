// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/redaction/requestregister.h"

#include "tests/support/canarymeeting.h"
#include "tests/support/independentsearch.h"
#include "tests/support/requests.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

Transcript meeting()
{
    Transcript t = talk({u"前=祕密,計畫後"_s, u"別人說<b>話</b>"_s, u"不紀錄的話"_s});
    t.meeting.title = u"祕密計畫會議"_s;
    t.meeting.date = QDate(2026, 11, 20);
    RedactionRequest &first = ask(t, 1, u"=祕密,計畫"_s, Wish::Amend);
    first.replacement = u"＝公開"_s;
    first.note = u"+886 的註記"_s;
    first.decidedBy = u"@chair"_s;
    first.history = {{QDateTime(QDate(2026, 11, 20), QTime(10, 0)),
                      u"陳怡君"_s,
                      Decision::Undecided,
                      {},
                      RequestAction::Recorded}};
    ask(t, 2, {}, Wish::Withhold, Decision::Undecided).requester = SpeakerId(1);
    t.turns.modify(2).record = RecordState::OffRecord;
    return t;
}

} // namespace

class TestRequestRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestAndStretchIsARow()
    {
        const QList<QStringList> rows = registerRows(meeting(), RegisterWords::Print);
        QCOMPARE(rows.size(), 4);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows.first().size());
        QVERIFY(rows.at(1).contains(u"=祕密,計畫"_s));
        QVERIFY(rows.at(2).join(u'|').contains(u"another speaker's words"_s));
        QVERIFY(rows.at(3).contains(u"Off the record"_s));
    }

    void theFormWithoutWordsHasNoneOfRandomMeetings()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("VERBATIM_PROOF_MEETINGS", &given);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"register.txt"_s);
        QRandomGenerator random(20261129);
        qsizetype shown = 0;
        for (int i = 0; i < (given ? wanted : 100); ++i) {
            const CanaryMeeting meeting = canaryMeeting(random);
            const IndependentSearch search(meeting.canaries);
            const auto foundIn = [&](const QByteArray &bytes) {
                QFile file(path);
                if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                    return QStringList{u"nothing was written"_s};
                file.close();
                return search.foundIn(path);
            };
            const QDate today(2026, 12, 9);
            for (const QByteArray &bytes : {registerCsv(meeting.transcript, RegisterWords::Omit),
                                            registerHtml(meeting.transcript, RegisterWords::Omit, today)}) {
                const QStringList found = foundIn(bytes);
                QVERIFY2(found.isEmpty(), qPrintable(u"meeting %1: %2"_s.arg(i).arg(found.join(u", "_s))));
            }
            shown += foundIn(registerCsv(meeting.transcript, RegisterWords::Print)).size();
        }
        QVERIFY(shown > 100); // otherwise their absence would prove nothing
    }

    void theFormWithoutWordsHasNone()
    {
        Transcript t = meeting();
        RedactionRequest &pseudonym = ask(t, 1, {}, Wish::Pseudonymise);
        pseudonym.passages.clear();
        pseudonym.person = SpeakerId(1);
        pseudonym.pseudonym = u"甲君"_s;
        const QByteArray csv = registerCsv(t, RegisterWords::Omit);
        const QByteArray html = registerHtml(t, RegisterWords::Omit, QDate(2026, 12, 4));
        for (const QString &words : {u"祕密"_s, u"別人說"_s, u"不紀錄的話"_s, u"＝公開"_s, u"註記"_s}) {
            QVERIFY2(!csv.contains(words.toUtf8()), qPrintable(words));
            QVERIFY2(!html.contains(words.toUtf8()), qPrintable(words));
        }
        QVERIFY(registerRows(t, RegisterWords::Omit).at(3).contains(u"甲君"_s));
    }

    void noCellIsCalculated()
    {
        const QByteArray bytes = registerCsv(meeting(), RegisterWords::Print);
        QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
        const QString csv = QString::fromUtf8(bytes);
        for (const QString &cell : {u"\"'=祕密,計畫\""_s, u",'＝公開"_s, u"'+886"_s, u",'@chair,"_s})
            QVERIFY2(csv.contains(cell), qPrintable(csv));
        const QStringList lines = csv.split(u"\r\n"_s);
        for (const QString &line : lines)
            QVERIFY(line.isEmpty() || !QStringView(u"=+-@＝＋－＠").contains(line.front()));
    }

    void thePageHasEveryCellInFourColumns()
    {
        const Transcript transcript = meeting();
        const QString page =
            QString::fromUtf8(registerHtml(transcript, RegisterWords::Print, QDate(2026, 12, 4)));
        QCOMPARE(page.count(u"<th>"_s), 4); // more have no room on paper
        for (const QStringList &row : registerRows(transcript, RegisterWords::Print).mid(1)) {
            for (const QString &cell : row)
                QVERIFY2(page.contains(cell.toHtmlEscaped()), qPrintable(cell));
        }
        QCOMPARE(page.count(u"<tbody>"_s), registerRows(transcript, RegisterWords::Print).size() - 1);
    }

    void thePageSaysThatItIsAnInsidePaperAndIsInert()
    {
        const QString page =
            QString::fromUtf8(registerHtml(meeting(), RegisterWords::Print, QDate(2026, 12, 4)));
        QVERIFY(page.contains(u"must not leave the office"_s));
        QVERIFY(page.contains(u"別人說&lt;b&gt;"_s));
        QVERIFY(page.contains(u"<title>"_s + registerTitle(meeting(), RegisterWords::Print).toHtmlEscaped()));
        QVERIFY(!page.contains(u"<script"_s));
    }
};

QTEST_GUILESS_MAIN(TestRequestRegister)
#include "tst_requestregister.moc"
