// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewUserGetsTheUsual()
    {
        const Settings settings(file());
        QVERIFY(settings.recentFiles().isEmpty());
        QCOMPARE(settings.themeChoice(), ThemeChoice::System);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.zoom(), 1.0);
        QVERIFY(settings.windowGeometry().isEmpty());
        QVERIFY(settings.windowState().isEmpty());
        QCOMPARE(settings.lastFolder(), QDir::homePath());
    }

    void everythingIsThereAfterTheNextStart()
    {
        {
            Settings settings(file());
            settings.addRecentFile(u"/srv/會議 一.verbatim"_s);
            settings.setThemeChoice(ThemeChoice::Dark);
            settings.setLanguage(u"zh_TW"_s);
            settings.setZoom(1.4);
            settings.setWindow("geometry\0x"_ba, "state"_ba);
            settings.setLastFolder(m_folder->path());
        }
        const Settings settings(file());
        QCOMPARE(settings.recentFiles(), QStringList{u"/srv/會議 一.verbatim"_s});
        QCOMPARE(settings.themeChoice(), ThemeChoice::Dark);
        QCOMPARE(settings.language(), u"zh_TW"_s);
        QCOMPARE(settings.zoom(), 1.4);
        QCOMPARE(settings.windowGeometry(), "geometry\0x"_ba);
        QCOMPARE(settings.windowState(), "state"_ba);
        QCOMPARE(settings.lastFolder(), m_folder->path());
    }

    void foldersOfOurFilesAreRememberedForTheDesk()
    {
        const DeskFolder tree{u"/srv/2026"_s, DeskFolder::Depth::WithSubfolders};
        {
            Settings settings(file());
            QVERIFY(settings.deskFolders().isEmpty());
            settings.rememberFolderOf(u"/srv/a/會議.verbatim"_s);
            settings.rememberFolderOf(u"/srv/a/other.verbatim"_s);
            settings.rememberFolderOf(u"/home/downloads/record.md"_s);
            QCOMPARE(settings.deskFolders(), (DeskFolders{{u"/srv/a"_s, DeskFolder::Depth::Itself}}));
            settings.setDeskFolders(settings.deskFolders() + DeskFolders{tree});
            settings.rememberFolderOf(u"/srv/2026/spring/c.verbatim"_s);
            settings.rememberFolderOf(u"/srv/2026/d.verbatim"_s);
            settings.rememberFolderOf(u"/srv/2026b/e.verbatim"_s);
        }
        const Settings settings(file());
        QCOMPARE(settings.deskFolders(), (DeskFolders{tree,
                                                      {u"/srv/2026b"_s, DeskFolder::Depth::Itself},
                                                      {u"/srv/a"_s, DeskFolder::Depth::Itself}}));
    }

    void onlySoManyFoldersAreRemembered()
    {
        Settings settings(file());
        for (int i = 0; i <= Settings::maximumRememberedFolders; ++i)
            settings.rememberFolderOf(u"/srv/%1/a.verbatim"_s.arg(i));
        QCOMPARE(settings.deskFolders().size(), Settings::maximumRememberedFolders);
        QCOMPARE(settings.deskFolders().first().path, u"/srv/%1"_s.arg(Settings::maximumRememberedFolders));
    }

    void whatHelpsTypingIsRemembered()
    {
        const QList<Expansion> expansions = {{u"ogp"_s, u"開放政府夥伴聯盟（OGP）"_s},
                                             {u"a,b"_s, u"甲, 乙"_s}};
        {
            Settings settings(file());
            QVERIFY(settings.timesShown());
            QCOMPARE(settings.offRecordTyping(), Settings::OffRecordTyping::Allowed);
            QVERIFY(settings.expansions().isEmpty());
            settings.setTimesShown(false);
            settings.setOffRecordTyping(Settings::OffRecordTyping::Refused);
            settings.setExpansions(expansions);
            settings.setSharedZoom(1.7);
            settings.setSharedGeometry("g"_ba);
        }
        const Settings settings(file());
        QVERIFY(!settings.timesShown());
        QCOMPARE(settings.offRecordTyping(), Settings::OffRecordTyping::Refused);
        QCOMPARE(settings.expansions(), expansions);
        QCOMPARE(settings.sharedZoom(), 1.7);
        QCOMPARE(settings.sharedGeometry(), "g"_ba);
        QCOMPARE(settings.zoom(), 1.0);
    }

    void aZoomThatIsNoNumberIsTheUsualOne()
    {
        for (const QByteArray &written : {"nan"_ba, "-nan"_ba, "much"_ba, ""_ba}) {
            QFile ini(file());
            QVERIFY(ini.open(QIODevice::WriteOnly));
            ini.write("[General]\nzoom=" + written + "\n[shared]\nzoom=" + written + '\n');
            ini.close();
            QCOMPARE(Settings(file()).zoom(), 1.0);
            QCOMPARE(Settings(file()).sharedZoom(), 1.0);
        }
    }

    void eachLanguageHasItsNotes()
    {
        Settings settings(file());
        QVERIFY(settings.notes(u"zh-Hant-TW"_s).contains(u"（與會者皆無意見）"_s));
        QVERIFY(settings.notes(u"en"_s).contains(u"(laughter)"_s));
        settings.setNotes(u"zh"_s, {u"（鐘響）"_s});
        settings.flush();
        QCOMPARE(Settings(file()).notes(u"zh-Hant-TW"_s), QStringList{u"（鐘響）"_s});
        QCOMPARE(Settings(file()).notes(u"fr"_s), Settings::usualNotes(u"en"_s));
        settings.setNotes(u"zh"_s, {});
        settings.flush();
        QVERIFY(Settings(file()).notes(u"zh"_s).isEmpty());
    }

    void everyLookIsRemembered()
    {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::System}) {
            Settings(file()).setThemeChoice(choice);
            QCOMPARE(Settings(file()).themeChoice(), choice);
        }
    }

    void theLastFileStandsFirstAndNoneTwice()
    {
        Settings settings(file());
        for (const QString &path : {u"/a"_s, u"/b"_s, u"/c"_s, u"/a"_s})
            settings.addRecentFile(path);
        QCOMPARE(settings.recentFiles(), (QStringList{u"/a"_s, u"/c"_s, u"/b"_s}));
        settings.removeRecentFile(u"/c"_s);
        settings.removeRecentFile(u"/unknown"_s);
        QCOMPARE(settings.recentFiles(), (QStringList{u"/a"_s, u"/b"_s}));
        settings.clearRecentFiles();
        QVERIFY(settings.recentFiles().isEmpty());
    }

    void noMoreThanTenFilesAreRemembered()
    {
        Settings settings(file());
        for (int i = 0; i < 25; ++i)
            settings.addRecentFile(u"/file%1"_s.arg(i));
        QCOMPARE(settings.recentFiles().size(), Settings::maximumRecentFiles);
        QCOMPARE(settings.recentFiles().first(), u"/file24"_s);
        QCOMPARE(settings.recentFiles().last(), u"/file15"_s);
    }

    void aZoomOutOfReachOrWrittenByHandDoesNoHarm()
    {
        Settings settings(file());
        settings.setZoom(40);
        QCOMPARE(settings.zoom(), 3.0);
        settings.setZoom(0.01);
        QCOMPARE(settings.zoom(), 0.6);
        settings.flush();
        QSettings(file(), QSettings::IniFormat).setValue(u"zoom"_s, u"large"_s);
        QCOMPARE(Settings(file()).zoom(), 1.0);
    }

    void thePaperIsTheSystemsUntilItIsChosen()
    {
        Settings settings(m_folder->filePath(u"settings.ini"_s));
        QCOMPARE(settings.paper(), usualPaper(QLocale::system()));
        for (const Paper paper : {Paper::Letter, Paper::A4}) {
            settings.setPaper(paper);
            QCOMPARE(settings.paper(), paper);
        }
    }

    void aFolderThatIsGoneIsNotOffered()
    {
        Settings settings(file());
        settings.setLastFolder(m_folder->filePath(u"gone"_s));
        QCOMPARE(settings.lastFolder(), QDir::homePath());
    }

private:
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSettings)

#include "tst_settings.moc"
