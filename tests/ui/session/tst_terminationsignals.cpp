// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/terminationsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace verbatim;

class TestTerminationSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachComesAsASignalOfQt()
    {
        const TerminationSignals signs;
        QSignalSpy received(&signs, &TerminationSignals::received);
        int expected = 0;
        for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
            QCOMPARE(::raise(signal), 0);
            QCOMPARE(received.size(), expected); // never within the handler
            ++expected;
            QTRY_COMPARE(received.size(), expected);
        }
    }

    void afterItsEndTheSystemDoesAsItDid()
    {
        {
            const TerminationSignals signs;
        }
        struct sigaction action = {};
        QCOMPARE(::sigaction(SIGTERM, nullptr, &action), 0);
        QVERIFY(action.sa_handler == SIG_DFL);
    }
};

QTEST_GUILESS_MAIN(TestTerminationSignals)

#include "tst_terminationsignals.moc"
