// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/core/publictranscript.h"
#include "app/core/statistics.h"
#include "app/spelling/rosterwords.h"
#include "app/spelling/spellchecker.h"
#include "app/storage/verbatimfile.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

const QDate signedOff(2026, 12, 9);

RedactionPolicy policyOf(QDate day)
{
    RedactionPolicy policy;
    policy.onDay = day;
    policy.publicationDay = day;
    return policy;
}

} // namespace

/// The sample meeting shows every side of the program: it is read by people, by the scripts and by tests.
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsAsTheProgramWritesIt();
    void aDozenPeopleSpeak();
    void everyKindOfTurnIsThere();
    void everyWishAndEveryDecisionIsThere();
    void noPassageIsGone();
    void oneSignOffIsPending();
    void thePublicEditionIsRefusedAndSaysWhy();
    void threeTypingErrorsWaitToBeFound();
    void theDecidedMeetingHoldsNothingThatWasTakenBack();

private:
    QByteArray m_bytes;
    Transcript m_meeting;
};

void TestSample::initTestCase()
{
    const QString name =
        QStringLiteral(VERBATIM_SOURCE_DIR) + u"/resources/sample/2026-11-20-bus-arrival-data.verbatim"_s;
    QFile file(name);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    m_bytes = file.readAll();
    const Result<VerbatimReading> reading = readVerbatim(m_bytes, name);
    QVERIFY2(reading.ok(), reading.ok() ? "" : qPrintable(reading.error().message));
    QVERIFY2(reading->issues.isEmpty(),
             reading->issues.isEmpty() ? "" : qPrintable(reading->issues.first().message));
    m_meeting = reading->file.transcript;
}

void TestSample::itIsAsTheProgramWritesIt()
{
    VerbatimFile file;
    file.transcript = m_meeting;
    QCOMPARE(writeVerbatim(file), m_bytes);
}

void TestSample::aDozenPeopleSpeak()
{
    QVERIFY(statisticsOf(m_meeting).speakers >= 12);
    QCOMPARE(statisticsOf(m_meeting).speakers, m_meeting.speakers.size());
    QVERIFY(m_meeting.turns.size() >= 45);
}

void TestSample::everyKindOfTurnIsThere()
{
    for (const TurnKind kind : {TurnKind::Speech, TurnKind::Narrative, TurnKind::Heading}) {
        QVERIFY(std::any_of(m_meeting.turns.begin(), m_meeting.turns.end(),
                            [kind](const Turn &turn) { return turn.kind == kind; }));
    }
    QVERIFY(std::any_of(m_meeting.turns.begin(), m_meeting.turns.end(),
                        [](const Turn &turn) { return turn.opening == TurnOpening::Continued; }));
    QVERIFY(std::any_of(m_meeting.turns.begin(), m_meeting.turns.end(),
                        [](const Turn &turn) { return turn.paragraphs().size() > 4; }));
}

void TestSample::everyWishAndEveryDecisionIsThere()
{
    const QList<RedactionRequest> &requests = m_meeting.requests;
    for (const Wish wish : {Wish::Amend, Wish::Delete, Wish::Withhold, Wish::Pseudonymise, Wish::HoldUntil}) {
        QVERIFY2(std::any_of(requests.begin(), requests.end(),
                             [wish](const RedactionRequest &request) {
                                 return request.wish == wish && request.decision == Decision::Accepted;
                             }),
                 qPrintable(u"no accepted wish %1"_s.arg(static_cast<int>(wish))));
    }
    const auto decided = [&requests](Decision decision) {
        return std::count_if(requests.begin(), requests.end(), [decision](const RedactionRequest &request) {
            return request.decision == decision;
        });
    };
    QVERIFY(decided(Decision::Declined) >= 1);
    QVERIFY(decided(Decision::Withdrawn) >= 1);
    QCOMPARE(decided(Decision::Undecided), 2);
}

void TestSample::noPassageIsGone()
{
    for (const RedactionRequest &request : m_meeting.requests) {
        QVERIFY(request.wish == Wish::Pseudonymise || !request.passages.isEmpty());
        for (const TextAnchor &passage : request.passages) {
            QVERIFY2(resolve(passage, m_meeting.turns).has_value(), qPrintable(passage.quoted));
        }
    }
}

void TestSample::oneSignOffIsPending()
{
    const QList<SignOff> &signOffs = m_meeting.rule.signOffs;
    QCOMPARE(std::count_if(signOffs.begin(), signOffs.end(),
                           [](const SignOff &one) { return one.state == SignOffState::Pending; }),
             1);
}

void TestSample::thePublicEditionIsRefusedAndSaysWhy()
{
    const Result<PublicTranscript> edition = redact(m_meeting, policyOf(signedOff));
    QVERIFY(!edition.ok());
    QVERIFY2(edition.error().message.contains(u"呂孟岳"_s), qPrintable(edition.error().message));
    QVERIFY2(edition.error().message.contains(u"Nora Lindqvist"_s), qPrintable(edition.error().message));
}

void TestSample::threeTypingErrorsWaitToBeFound()
{
    const auto checker = SpellChecker::loadSystem();
    QVERIFY2(checker.ok(), "the package hunspell-en-us is needed");
    checker.value()->setAccepted(rosterWords(m_meeting));
    QStringList found;
    for (const Turn &turn : m_meeting.turns) {
        for (const TextRange &word : checker.value()->misspelt(turn.text)) {
            found << turn.text.mid(word.start, word.length);
        }
    }
    QCOMPARE(found, (QStringList{u"timestmap"_s, u"recieve"_s, u"uncertianty"_s}));
}

void TestSample::theDecidedMeetingHoldsNothingThatWasTakenBack()
{
    Transcript decided = m_meeting;
    for (RedactionRequest &request : decided.requests) {
        if (request.decision == Decision::Undecided) {
            request.decision = Decision::Accepted;
        }
    }
    const Result<PublicTranscript> edition = redact(decided, policyOf(signedOff));
    QVERIFY2(edition.ok(), edition.ok() ? "" : qPrintable(edition.error().message));

    QString printed = edition->content().meeting.attendance.join(u'\n');
    for (const PrintedSpeaker &speaker : edition->content().speakers) {
        printed += speaker.label + u'\n';
    }
    for (const PrintedTurn &turn : edition->content().turns) {
        for (const PrintedParagraph &paragraph : turn.paragraphs) {
            for (const PrintedRun &run : paragraph) {
                printed += run.text;
            }
            printed += u'\n';
        }
    }
    const QStringList words = withheldWords(decided, signedOff);
    QVERIFY(words.size() >= 7);
    for (const QString &word : words) {
        QVERIFY2(!printed.contains(word), qPrintable(word));
    }
    QVERIFY(printed.contains(u"市民甲"_s));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
