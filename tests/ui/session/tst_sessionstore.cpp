// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/sessionstore.h"

#include <QDir>
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
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

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
        QCOMPARE(files().size(), 1);
        QVERIFY(!(QFileInfo(files().first()).permissions() & others));
    }

    void programsThatRunAtTheSameTimeKeepWhatIsOpenInEach()
    {
        const SessionWindow one{u"/meetings/a.verbatim"_s, {}, {}, {}, 1};
        const SessionWindow other{u"/meetings/b.verbatim"_s, {}, {}, {}, 2};
        {
            SessionStore first(path());
            SessionStore second(path());
            first.write({one});
            second.write({other});
            QTRY_COMPARE(files().size(), 2);
            // A third that starts now takes nothing away from those that run.
            SessionStore third(path());
            QVERIFY(third.read().isEmpty());
            third.write({});
            QTRY_COMPARE(files().size(), 3);
        }
        SessionStore next(path());
        const QList<SessionWindow> windows = next.read();
        QCOMPARE(windows.size(), 2);
        QVERIFY(windows.contains(one) && windows.contains(other));
    }

    void whatWasTakenOverIsNotTakenTwice()
    {
        const SessionWindow window{u"/meetings/a.verbatim"_s, {}, {}, {}, 1};
        SessionStore(path()).write({window});
        {
            SessionStore next(path());
            QCOMPARE(next.read().size(), 1);
            // Its windows are being opened: one that starts meanwhile leaves them alone.
            QVERIFY(SessionStore(path()).read().isEmpty());
            next.write({window});
        }
        QCOMPARE(files().size(), 1);
        QCOMPARE(SessionStore(path()).read(), QList{window});
    }

    void aFileThatTwoProgramsHadOpenIsOpenedOnce()
    {
        {
            SessionStore first(path());
            SessionStore second(path());
            first.write({{u"/meetings/a.verbatim"_s, {}, {}, {}, 1}});
            second.write({{u"/meetings/a.verbatim"_s, {}, {}, {}, 2}});
        }
        QCOMPARE(SessionStore(path()).read().size(), 1);
    }

    void aFirstStartHasNoSession()
    {
        QVERIFY(SessionStore(m_folder->filePath(u"absent"_s)).read().isEmpty());
    }

    void rubbishIsNoSession()
    {
        for (const QByteArray &bytes : {QByteArray("{"), QByteArray(R"({"windows": [7, {"path": 3}, {}]})"),
                                        QByteArray("\xff\xfe\0", 3)}) {
            QVERIFY(QDir().mkpath(path()));
            QFile file(path() + u"/1.json"_s);
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
    QString path() const { return m_folder->filePath(u"new/sessions"_s); }
    QStringList files() const
    {
        QStringList files;
        for (const QFileInfo &file : QDir(path()).entryInfoList({u"*.json"_s}, QDir::Files))
            files.append(file.filePath());
        return files;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSessionStore)

#include "tst_sessionstore.moc"
