// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/cutemphasis.h"

#include "app/core/publictranscript.h"
#include "tests/support/inventedmeeting.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

/// The text with the words cut out, and the signs that go with them.
QString without(const QString &words, QString text, TextCut::Instead instead)
{
    const qsizetype start = text.indexOf(words);
    const QList<TextRange> signs = emphasisCutBy({{{start, words.size()}, instead}}, text);
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        const bool isSign = std::ranges::any_of(
            signs, [at](const TextRange &sign) { return at >= sign.start && at < sign.end(); });
        if (isSign)
            text.remove(at, 1);
        else if (at >= start && at < start + words.size())
            text[at] = u'#';
    }
    return text;
}

} // namespace

class TestCutEmphasis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsThatMarkNothingGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("left");
        const auto row = [](const char *name, const QString &text, const QString &words,
                            const QString &left) { QTest::newRow(name) << text << words << left; };
        row("opened before", u"請**王**小明說"_s, u"王**小明"_s, u"請#####說"_s);
        row("closed behind", u"請王**小明**說"_s, u"王**小明"_s, u"請#####說"_s);
        row("words of others before", u"請**陳王**小明說"_s, u"王**小明"_s, u"請陳#####說"_s);
        row("words of others behind", u"請王*小明兄* 說"_s, u"王*小明"_s, u"請####兄 說"_s);
        row("all of it", u"請**王小明**說"_s, u"王小明"_s, u"請###說"_s);
        row("all of it and blanks", u"請*王小明 *說"_s, u"王小明"_s, u"請*### *說"_s);
        row("both within", u"請王*小*明說"_s, u"王*小*明"_s, u"請#####說"_s);
        row("both around more", u"請**王小明兄**說"_s, u"王小明"_s, u"請**###兄**說"_s);
        row("nested", u"請**王*小*明**說"_s, u"王*小"_s, u"請**###明**說"_s);
        row("half of a sign", u"請**王小明**說"_s, u"*王小明"_s, u"請####說"_s);
        row("no emphasis", u"2 * 3 王小明 * 4"_s, u"王小明"_s, u"2 * 3 ### * 4"_s);
        row("a name with underscores", u"a_王_b c_d_e"_s, u"王"_s, u"a_#_b c_d_e"_s);
        row("escaped", u"請\\*王小明\\*說"_s, u"王小明"_s, u"請\\*###\\*說"_s);
        row("over paragraphs", u"請**王\n小明**說"_s, u"小明"_s, u"請**王\n##**說"_s);
    }
    void signsThatMarkNothingGo()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QFETCH(const QString, left);
        QCOMPARE(without(words, text, TextCut::Instead::NoWords), left);
    }

    void newWordsKeepTheEmphasis()
    {
        QCOMPARE(without(u"王小明"_s, u"請**王小明**說"_s, TextCut::Instead::Words), u"請**###**說"_s);
        QCOMPARE(without(u"王**小明"_s, u"請**王**小明說"_s, TextCut::Instead::Words), u"請#####說"_s);
    }

    void anEditionHasNoStraySigns()
    {
        InventedMeeting meeting;
        const SpeakerId chair = meeting.addSpeaker(u"林召集人"_s);
        const SpeakerId person = meeting.addSpeaker(u"王小明"_s);
        const TurnId turn = meeting.say(
            chair, u"請**王**小明說，也請**陳王**小明說，*王小明*說：**很重要的事**，就是 **內部底價**。"_s);
        RedactionRequest &pseudonym =
            meeting.request(turn, QString(), Wish::Pseudonymise, Decision::Accepted);
        pseudonym.passages.clear();
        pseudonym.person = person;
        pseudonym.pseudonym = u"某甲"_s;
        meeting.request(turn, u"重要的事**"_s, Wish::Withhold, Decision::Accepted);
        meeting.request(turn, u"內部底價"_s, Wish::Delete, Decision::Accepted);
        const Result<PublicTranscript> edition = redact(meeting.transcript, {});
        QVERIFY2(edition.ok(), edition.ok() ? "" : qPrintable(edition.error().message));
        QString text;
        for (const PrintedRun &run : edition->content().turns.first().paragraphs.first())
            text += run.kind == PrintedRun::Kind::WithheldMark ? u"#"_s : run.text;
        QCOMPARE(text, u"請某甲說，也請陳某甲說，*某甲*說：很#，就是。"_s);
    }
};

QTEST_GUILESS_MAIN(TestCutEmphasis)
#include "tst_cutemphasis.moc"
