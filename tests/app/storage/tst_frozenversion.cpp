// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/frozenversion.h"

#include "app/storage/verbatimfile.h"
#include "tests/support/randomtranscript.h"

#include <QCryptographicHash>
#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

const QDateTime frozenAt(QDate(2026, 11, 20), QTime(11, 4));

Transcript readAgain(const Transcript &transcript)
{
    VerbatimFile file;
    file.transcript = transcript;
    return readVerbatim(writeVerbatim(file), u"x"_s)->file.transcript;
}

} // namespace

class TestFrozenVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasFrozenIsGivenBack()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            QRandomGenerator random(seed);
            const Transcript transcript = randomTranscript(random, 12);
            const Milestone milestone = freeze(transcript, MilestoneId(9), u"11:04 版本"_s, frozenAt);
            const Result<Transcript> thawed = frozenTranscript(milestone);
            QVERIFY(thawed.ok());
            Transcript expected = transcript;
            expected.milestones.clear();
            expected.published.clear();
            QVERIFY(*thawed == readAgain(expected));
        }
    }

    void theChecksumIsOfItsBytes()
    {
        QRandomGenerator random(1);
        const Milestone milestone = freeze(randomTranscript(random, 5), MilestoneId(9), u"甲"_s, frozenAt);
        QCOMPARE(milestone.sha256,
                 QCryptographicHash::hash(milestone.content, QCryptographicHash::Sha256).toHex());
        QCOMPARE(milestone.frozenAt, frozenAt);
    }

    void itOutlivesTheFileByteForByte()
    {
        QRandomGenerator random(2);
        Transcript transcript = randomTranscript(random, 5);
        const Milestone milestone = freeze(transcript, MilestoneId(9), u"甲"_s, frozenAt);
        transcript.milestones = {milestone};
        const Transcript read = readAgain(readAgain(transcript));
        QCOMPARE(read.milestones.size(), 1);
        QCOMPARE(read.milestones.first().content, milestone.content);
        QVERIFY(frozenTranscript(read.milestones.first()).ok());
    }

    void aVersionHoldsNoEarlierVersions()
    {
        QRandomGenerator random(3);
        Transcript transcript = randomTranscript(random, 5);
        transcript.milestones = {freeze(transcript, MilestoneId(9), u"甲"_s, frozenAt)};
        const Milestone second = freeze(transcript, MilestoneId(10), u"乙"_s, frozenAt);
        QCOMPARE(second.content, transcript.milestones.first().content);
    }

    void anyChangedByteIsNoticed()
    {
        QRandomGenerator random(4);
        const Milestone milestone = freeze(randomTranscript(random, 2), MilestoneId(9), u"11:04"_s, frozenAt);
        for (qsizetype i = 0; i < milestone.content.size(); i += 7) {
            Milestone changed = milestone;
            changed.content[i] = static_cast<char>(changed.content[i] ^ 1);
            const Result<Transcript> thawed = frozenTranscript(changed);
            QVERIFY(!thawed.ok());
            QVERIFY(thawed.error().message.contains(u"11:04"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestFrozenVersion)
#include "tst_frozenversion.moc"
