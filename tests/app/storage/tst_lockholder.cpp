// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/lockholder.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace verbatim;
using Standing = LockHolder::Standing;

/// Only what is certain is called certain.
class TestLockHolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisProcessIsPresent() { QCOMPARE(mine().standing(m_own, m_now), Standing::Present); }

    void aProcessThatEndedIsGone()
    {
        const pid_t child = fork();
        if (child == 0)
            _exit(0);
        waitpid(child, nullptr, 0);
        LockHolder holder = mine();
        holder.identity.pid = child;
        QCOMPARE(holder.standing(m_own, m_now), Standing::Gone);
    }

    void aLaterProcessWithTheSameNumberIsNotTheOwner()
    {
        LockHolder holder = mine();
        holder.identity.processStart -= 1;
        QCOMPARE(holder.standing(m_own, m_now), Standing::Gone);
    }

    void anotherNamespaceIsNotLookedIntoForNumbers()
    {
        LockHolder holder = mine();
        holder.identity.pidNamespace = u"pid:[1]"_s;
        holder.identity.pid = 4'000'000;
        QCOMPARE(holder.standing(m_own, m_now), Standing::Elsewhere);
    }

    void aMachineThatWasStartedAgainHasNoOwner()
    {
        LockHolder holder = mine();
        holder.identity.bootId = u"an earlier one"_s;
        holder.lastSeen = m_now.addSecs(-LockHolder::silentAfterSeconds - 1);
        QCOMPARE(holder.standing(m_own, m_now), Standing::Gone);
    }

    void aCopyOfThisMachineThatIsHeardOfIsNotGone()
    {
        LockHolder holder = mine();
        holder.identity.bootId = u"of the other copy"_s;
        QCOMPARE(holder.standing(m_own, m_now), Standing::Elsewhere);
    }

    void anotherMachineIsNeverCalledGone()
    {
        LockHolder holder = elsewhere();
        QCOMPARE(holder.standing(m_own, m_now), Standing::Elsewhere);
        holder.lastSeen = m_now.addYears(-1);
        QCOMPARE(holder.standing(m_own, m_now), Standing::Silent);
    }

    void aClockThatJumpsBackMakesNobodySilent()
    {
        QCOMPARE(elsewhere().standing(m_own, m_now.addDays(-3)), Standing::Elsewhere);
        QCOMPARE(mine().standing(m_own, m_now.addDays(30)), Standing::Present);
    }

    void itIsReadAsItWasWritten()
    {
        const LockHolder holder = mine();
        const std::optional<LockHolder> read = LockHolder::fromJson(holder.toJson());
        QVERIFY(read);
        QCOMPARE(read->identity, holder.identity);
        QCOMPARE(read->token, holder.token);
        QCOMPARE(read->since, holder.since.toUTC());
    }

    void whatIsNoLockIsNone()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), QByteArray("[1]"),
                                        QByteArray("\xff\x00{", 3), QByteArray(R"({"token": 7})")})
            QVERIFY2(!LockHolder::fromJson(bytes), bytes.constData());
    }

    void aNameOfSomebodyElseIsOneShortLine()
    {
        LockHolder holder = mine();
        holder.identity.user = u"A\nB "_s + QString(10'000, u'x');
        const std::optional<LockHolder> read = LockHolder::fromJson(holder.toJson());
        QVERIFY(read);
        QVERIFY(read->identity.user.startsWith(u"A B xxx"_s));
        QVERIFY(read->identity.user.size() <= 256);
    }

private:
    LockHolder mine() const { return {m_own, u"one"_s, m_now.addSecs(-600), m_now.addSecs(-5)}; }
    LockHolder elsewhere() const
    {
        LockHolder holder = mine();
        holder.identity.host = u"elsewhere"_s;
        holder.identity.machine = u"0123456789abcdef"_s;
        holder.identity.bootId = u"theirs"_s;
        return holder;
    }

    const LockIdentity m_own = LockIdentity::current();
    const QDateTime m_now = QDateTime(QDate(2026, 11, 25), QTime(10, 40));
};

QTEST_GUILESS_MAIN(TestLockHolder)
#include "tst_lockholder.moc"
