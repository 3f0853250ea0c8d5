// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/settingsdialog.h"

#include "ui/session/settings.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDir>
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
    QString shown;

protected:
    void openFolder(const QString &folder) override { shown = folder; }
};

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsShownAndWhatIsAcceptedIsSet()
    {
        Settings settings(m_folder.filePath(u"settings.ini"_s));
        QCOMPARE(settings.autosaveMinutes(), 2);
        QCOMPARE(settings.reopening(), Settings::Reopening::LastSession);
        {
            SettingsDialog dialog(settings, m_folder.path(), m_theme);
            auto *minutes = dialog.findChild<QSpinBox *>();
            QCOMPARE(minutes->value(), 2);
            minutes->setValue(7);
            box(dialog, u"Open again"_s)->setChecked(false);
            dialog.accept();
        }
        QCOMPARE(settings.autosaveMinutes(), 7);
        QCOMPARE(settings.reopening(), Settings::Reopening::Nothing);
        SettingsDialog dialog(settings, m_folder.path(), m_theme);
        QCOMPARE(dialog.findChild<QSpinBox *>()->value(), 7);
        QVERIFY(!box(dialog, u"Open again"_s)->isChecked());
        box(dialog, u"Save meetings"_s)->setChecked(false);
        QVERIFY(!dialog.findChild<QSpinBox *>()->isEnabled());
        dialog.accept();
        QCOMPARE(settings.autosaveMinutes(), 0);
    }

    void whatIsCancelledIsNotSet()
    {
        Settings settings(m_folder.filePath(u"cancelled.ini"_s));
        SettingsDialog dialog(settings, m_folder.path(), m_theme);
        dialog.findChild<QSpinBox *>()->setValue(30);
        dialog.reject();
        QCOMPARE(settings.autosaveMinutes(), 2);
    }

    void itSaysWhereJournalsLieAndShowsThem()
    {
        Settings settings(m_folder.filePath(u"places.ini"_s));
        QuietDialog dialog(settings, m_folder.path(), m_theme);
        const auto *path = dialog.findChild<QLineEdit *>();
        QCOMPARE(path->text(), QDir::toNativeSeparators(m_folder.path()));
        QVERIFY(path->isReadOnly());
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Show folder"_s)
                button->click();
        }
        QCOMPARE(dialog.shown, m_folder.path());
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
