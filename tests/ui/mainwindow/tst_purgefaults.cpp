// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/support/faultysystem.h"
#include "tests/ui/mainwindow/purgedesk.h"

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualStride = 25;

/// 1 strikes every call; the suite takes some of them.
int stride()
{
    const int wanted = qEnvironmentVariableIntValue("VERBATIM_FAULT_STRIDE");
    return wanted > 0 ? wanted : usualStride;
}

} // namespace

/// A purge with one call of the system after the other failing under it.
class TestPurgeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFailingCallLeavesWordsWithoutAWord_data();
    void noFailingCallLeavesWordsWithoutAWord();

private:
    void purgeUnder(const Fault &fault);

    int m_calls = 0;
    int m_told = 0;
};

void TestPurgeFaults::noFailingCallLeavesWordsWithoutAWord_data()
{
    QTest::addColumn<Fault::Effect>("effect");
    QTest::addColumn<int>("errorNumber");
    QTest::addColumn<Fault::Lasting>("lasting");
    QTest::newRow("EIO") << Fault::Effect::Fail << EIO << Fault::Lasting::Once;
    QTest::newRow("ENOSPC") << Fault::Effect::Fail << ENOSPC << Fault::Lasting::Once;
    QTest::newRow("EACCES") << Fault::Effect::Fail << EACCES << Fault::Lasting::Once;
    QTest::newRow("short writes") << Fault::Effect::Shorten << 0 << Fault::Lasting::Once;
    QTest::newRow("dead disk") << Fault::Effect::Fail << EIO << Fault::Lasting::FromThenOn;
}

void TestPurgeFaults::purgeUnder(const Fault &fault)
{
    PurgeDesk desk;
    desk.fill();
    Fault placed = fault;
    placed.folder = QFileInfo(desk.home()).canonicalFilePath().toStdString();
    armFault(placed);
    const PurgeCommand::Outcome outcome = desk.command->purge(OffRecordNotes::Remove, u"吳承翰"_s);
    m_calls = static_cast<int>(disarmFault().size());
    m_told += outcome.problems.isEmpty() ? 0 : 1;

    const QStringList holding = desk.holding();
    const bool isClean = holding.isEmpty();
    QVERIFY2(isClean || !outcome.problems.isEmpty(), qPrintable(holding.join(u'\n')));
    const Result<VerbatimReading> read = readVerbatim(contentOf(desk.path()), desk.path());
    QVERIFY2(read.ok() && read->issues.isEmpty(), "the file is neither old nor new");
    QVERIFY(desk.document->transcript().turns.first().text.endsWith(lastWords));
    QVERIFY(!outcome.problems.isEmpty() || read->file.transcript.turns.first().text.endsWith(lastWords));

    // What was told can be mended once the disk works again.
    desk.save();
    QVERIFY(!contentOf(desk.path()).contains(secret.toUtf8()));
    QVERIFY(contentOf(desk.path()).contains(lastWords.toUtf8()));
}

void TestPurgeFaults::noFailingCallLeavesWordsWithoutAWord()
{
    QFETCH(Fault::Effect, effect);
    QFETCH(int, errorNumber);
    QFETCH(Fault::Lasting, lasting);
    purgeUnder({});
    const int calls = m_calls;
    QVERIFY(calls > 40);
    m_told = 0;
    int struck = 0;
    for (int n = 1; n <= calls; n += stride()) {
        ++struck;
        purgeUnder({{}, effect, n, errorNumber, lasting, {}});
        if (QTest::currentTestFailed())
            qFatal("call %d of %d", n, calls);
    }
    qInfo("%d of %d calls struck, %d times something was told", struck, calls, m_told);
    QVERIFY(effect == Fault::Effect::Shorten || m_told > 0);
}

QTEST_MAIN(TestPurgeFaults)
#include "tst_purgefaults.moc"
