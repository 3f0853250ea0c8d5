// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/redaction/registerdialog.h"

#include "app/pdf/pdfprinter.h"
#include "tests/support/fixedclock.h"
#include "tests/support/requests.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
        RegisterDialog dialog(t, m_printer, m_clock, m_theme);
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
        RegisterDialog dialog(talk({}), m_printer, m_clock, m_theme);
        dialog.writeTo(m_folder.filePath(u"nowhere/register.html"_s));
        QVERIFY(dialog.message().contains(u"nowhere"_s));
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
