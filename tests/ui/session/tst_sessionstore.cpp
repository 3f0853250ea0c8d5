// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/sessionstore.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestSessionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasOpenIsReadAgain()
    {
        const QList<SessionWindow> windows = {
            {u"/meetings/第一次.verbatim"_s, QByteArray("\1\2\0\3", 4), "layout", TurnId(freshIdValue()), 17},
            {u"/meetings/b.verbatim"_s, {}, {}, {}, 0},
        };
        {
            SessionStore store(path());
            store.write(windows);
        }
        QCOMPARE(SessionStore(path()).read(), windows);
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path()).permissions() & others));
    }

    void aFirstStartHasNoSession() { QVERIFY(SessionStore(m_folder.filePath(u"absent"_s)).read().isEmpty()); }

    void rubbishIsNoSession()
    {
        for (const QByteArray &bytes : {QByteArray("{"), QByteArray(R"({"windows": [7, {"path": 3}, {}]})"),
                                        QByteArray("\xff\xfe\0", 3)}) {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            QVERIFY(SessionStore(path()).read().isEmpty());
        }
    }

    void theLastStateWins()
    {
        {
            SessionStore store(path());
            for (int i = 0; i < 20; ++i)
                store.write({{u"/meetings/a.verbatim"_s, {}, {}, {}, i}});
        }
        QCOMPARE(SessionStore(path()).read().value(0).position, 19);
    }

private:
    QString path() const { return m_folder.filePath(u"new/session.json"_s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSessionStore)

#include "tst_sessionstore.moc"
