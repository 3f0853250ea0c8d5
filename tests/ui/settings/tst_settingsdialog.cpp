// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/settings/settingsdialog.h"

#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

/// Remembers what it was to show instead of starting another program.
class QuietDialog : public SettingsDialog
{
public:
    using SettingsDialog::SettingsDialog;
    QStringList shown;

protected:
    void openFolder(const QString &folder) override { shown.append(folder); }
};

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsButtonsAreInReachOnALowScreen()
    {
        Settings settings(m_folder.filePath(u"low.ini"_s));
        SettingsDialog dialog(settings, places(), m_theme);
        dialog.resize(620, 440);
        dialog.show();
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        QCOMPARE(dialog.height(), 440);
        QVERIFY(buttons->geometry().bottom() < dialog.height());
    }

    void screenReadersAreLetInByChoiceAlone()
    {
        Settings settings(m_folder.filePath(u"spoken.ini"_s));
        QCOMPARE(settings.screenReaderWords(), WithheldWords::KeptBack);
        {
            SettingsDialog dialog(settings, places(), m_theme);
            QCheckBox *let = box(dialog, u"Let screen"_s);
            QVERIFY(!let->isChecked());
            QVERIFY(let->accessibleDescription().contains(u"▒"_s)); // told where it stands
            let->setChecked(true);
            dialog.reject();
            QCOMPARE(withheldWordsForScreenReaders(), WithheldWords::KeptBack);
            dialog.accept();
        }
        QCOMPARE(settings.screenReaderWords(), WithheldWords::Spoken);
        QCOMPARE(withheldWordsForScreenReaders(), WithheldWords::Spoken); // at once
        SettingsDialog dialog(settings, places(), m_theme);
        QVERIFY(box(dialog, u"Let screen"_s)->isChecked());
        box(dialog, u"Let screen"_s)->setChecked(false);
        dialog.accept();
        QCOMPARE(withheldWordsForScreenReaders(), WithheldWords::KeptBack);
    }

    void whatIsSetIsShownAndWhatIsAcceptedIsSet()
    {
        Settings settings(m_folder.filePath(u"settings.ini"_s));
        QCOMPARE(settings.autosaveMinutes(), 2);
        QCOMPARE(settings.reopening(), Settings::Reopening::LastSession);
        {
            SettingsDialog dialog(settings, places(), m_theme);
            QCOMPARE(minutesOf(dialog)->value(), 2);
            minutesOf(dialog)->setValue(7);
            QCOMPARE(keptOf(dialog)->value(), settings.backupsKept());
            keptOf(dialog)->setValue(5);
            box(dialog, u"Open again"_s)->setChecked(false);
            dialog.accept();
        }
        QCOMPARE(settings.autosaveMinutes(), 7);
        QCOMPARE(settings.backupsKept(), 5);
        QCOMPARE(settings.reopening(), Settings::Reopening::Nothing);
        SettingsDialog dialog(settings, places(), m_theme);
        QCOMPARE(minutesOf(dialog)->value(), 7);
        QCOMPARE(keptOf(dialog)->value(), 5);
        QVERIFY(!box(dialog, u"Open again"_s)->isChecked());
        box(dialog, u"Save meetings"_s)->setChecked(false);
        QVERIFY(!minutesOf(dialog)->isEnabled());
        dialog.accept();
        QCOMPARE(settings.autosaveMinutes(), 0);
    }

    void whatIsCancelledIsNotSet()
    {
        Settings settings(m_folder.filePath(u"cancelled.ini"_s));
        SettingsDialog dialog(settings, places(), m_theme);
        minutesOf(dialog)->setValue(30);
        keptOf(dialog)->setValue(0);
        dialog.reject();
        QCOMPARE(settings.autosaveMinutes(), 2);
        QVERIFY(settings.backupsKept() > 0);
    }

    void itSaysWhereBackupsAndJournalsLieAndShowsThem()
    {
        Settings settings(m_folder.filePath(u"places.ini"_s));
        QuietDialog dialog(settings, places(), m_theme);
        QStringList told;
        for (const QLineEdit *path : dialog.findChildren<QLineEdit *>()) {
            if (path->accessibleName() != u"Folder"_s)
                continue;
            QVERIFY(path->isReadOnly());
            told.append(path->text());
        }
        QCOMPARE(told, (QStringList{QDir::toNativeSeparators(places().backups),
                                    QDir::toNativeSeparators(places().journals)}));
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Show folder"_s)
                button->click();
        }
        // A folder that is not made yet can't be shown.
        QCOMPARE(dialog.shown, QStringList{places().journals});
    }

    void aHandWrittenSettingIsKeptWithinItsRange()
    {
        Settings settings(m_folder.filePath(u"range.ini"_s));
        settings.setAutosaveMinutes(-4);
        QCOMPARE(settings.autosaveMinutes(), 0);
        settings.setAutosaveMinutes(100'000);
        QCOMPARE(settings.autosaveMinutes(), Settings::maximumAutosaveMinutes);
    }

private:
    SettingsDialog::Places places() const
    {
        return {m_folder.path(), m_folder.filePath(u"no backups yet"_s)};
    }
    static QSpinBox *minutesOf(const QDialog &dialog)
    {
        for (QSpinBox *field : dialog.findChildren<QSpinBox *>()) {
            if (field->accessibleName().startsWith(u"Minutes"_s))
                return field;
        }
        qFatal("there is no such field");
    }
    static QSpinBox *keptOf(const QDialog &dialog)
    {
        for (QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->text().startsWith(u"Earlier versions"_s))
                return qobject_cast<QSpinBox *>(label->buddy());
        }
        qFatal("there is no such field");
    }
    static QCheckBox *box(const QDialog &dialog, const QString &text)
    {
        for (QCheckBox *candidate : dialog.findChildren<QCheckBox *>()) {
            if (candidate->text().remove(u'&').startsWith(text))
                return candidate;
        }
        qFatal("there is no such box");
    }

    QTemporaryDir m_folder;
    Theme m_theme;
};

QTEST_MAIN(TestSettingsDialog)

#include "tst_settingsdialog.moc"
