// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/settings/settingsfile.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsReadAtOnceAndAfterwards()
    {
        {
            SettingsFile file(path());
            file.setValue(u"group/one"_s, 7);
            file.setValue(u"two"_s, QStringList{u"甲"_s, u"乙, 丙"_s});
            QCOMPARE(file.value(u"group/one"_s).toInt(), 7);
        }
        const SettingsFile file(path());
        QCOMPARE(file.value(u"group/one"_s).toInt(), 7);
        QCOMPARE(file.value(u"two"_s).toStringList(), (QStringList{u"甲"_s, u"乙, 丙"_s}));
        QCOMPARE(file.value(u"absent"_s, 3).toInt(), 3);
    }

    void whatIsRemovedIsGone()
    {
        SettingsFile file(path());
        file.setValue(u"three"_s, 1);
        file.remove(u"three"_s);
        file.flush();
        QVERIFY(!QSettings(path(), QSettings::IniFormat).contains(u"three"_s));
        QVERIFY(!file.value(u"three"_s).isValid());
    }

    void whatAnotherProgramSetStays()
    {
        SettingsFile file(path());
        QSettings(path(), QSettings::IniFormat).setValue(u"theirs"_s, 1);
        file.setValue(u"mine"_s, 2);
        file.flush();
        const QSettings stored(path(), QSettings::IniFormat);
        QCOMPARE(stored.value(u"theirs"_s).toInt(), 1);
        QCOMPARE(stored.value(u"mine"_s).toInt(), 2);
    }

    void theLastOfManyValuesIsKept()
    {
        {
            SettingsFile file(path());
            for (int i = 0; i < 200; ++i)
                file.setValue(u"many"_s, i);
        }
        QCOMPARE(SettingsFile(path()).value(u"many"_s).toInt(), 199);
    }

private:
    QString path() const { return m_folder.filePath(u"settings.ini"_s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSettingsFile)

#include "tst_settingsfile.moc"
