// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/redaction/registerdialog.h"

#include "app/pdf/pdfprinter.h"
#include "tests/support/fixedclock.h"
#include "tests/support/requests.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

class TestRegisterDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTheWordsUnlessTheyAreChosen()
    {
        Transcript t = talk({u"前祕密後"_s});
        ask(t, 1, u"祕密"_s);
        RegisterDialog dialog(t, {}, m_printer, m_clock, m_theme);
        const QString path = m_folder.filePath(u"register.csv"_s);
        QSignalSpy written(&dialog, &RegisterDialog::written);
        dialog.writeTo(path);
        QCOMPARE(written.size(), 1);
        QVERIFY(!contentOf(path).contains(u"祕密"_s.toUtf8()));
        dialog.setWords(RegisterWords::Print);
        dialog.writeTo(path);
        QVERIFY(contentOf(path).contains(u"祕密"_s.toUtf8()));
        QVERIFY(dialog.message().contains(path));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        RegisterDialog dialog(talk({}), {}, m_printer, m_clock, m_theme);
        dialog.writeTo(m_folder.filePath(u"nowhere/register.html"_s));
        QVERIFY(dialog.message().contains(u"nowhere"_s));
    }

    void itIsOfferedInTheFolderOfTheMeeting()
    {
        RegisterDialog dialog(talk({}), m_folder.path(), m_printer, m_clock, m_theme);
        QString offered;
        QTimer::singleShot(0, &dialog, [&offered] {
            auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (files)
                offered = files->directory().path() + u'|' + files->selectedFiles().value(0);
            QApplication::activeModalWidget()->close();
        });
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"CSV"_s))
                button->click();
        }
        QCOMPARE(offered, m_folder.path() + u'|' + m_folder.filePath(u"register.csv"_s)); // it has no date
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    PdfPrinter m_printer;
    FixedClock m_clock{QDate(2026, 12, 4)};
    Theme m_theme;
};

QTEST_MAIN(TestRegisterDialog)
#include "tst_registerdialog.moc"
