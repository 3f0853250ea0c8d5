// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/exporting/exportdialog.h"

#include "app/document/transcriptdocument.h"
#include "app/pdf/pdfprinter.h"
#include "tests/support/fixedclock.h"
#include "tests/support/inventedmeeting.h"
#include "ui/session/settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename Widget>
Widget *named(const QWidget &parent, const QString &accessibleName)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

template <typename Button>
Button *withText(const QWidget &parent, const QString &text)
{
    for (Button *button : parent.findChildren<Button *>()) {
        if (button->text().remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_out = m_folder->filePath(u"out"_s);
        m_clock.set(QDate(2026, 12, 4).startOfDay());
        open(smallMeeting().transcript);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_document.reset();
    }

    void itOffersThePublicEditionAsPageAndPaperBesideItsSource();
    void theNameOfferedIsTheEditions();
    void aReasonIsAskedForOnlyBeforeTheDayAndOnlyForThePublicEdition();
    void repeatedWordsAreAskedAboutOnlyWhereSomethingIsTakenBack();
    void timesAreForTheOfficeUnlessAskedFor();
    void filesAreWrittenAndShownWithTheirHash();
    void aPdfIsWrittenToo();
    void whatWasTakenBackIsInNoneOfThem();
    void anUndecidedRequestIsASentenceAndNoFile();
    void beforeTheDayTheReasonLetsItOut();
    void whatIsMissingInTheFormIsASentence();
    void aFolderThatCanNotBeMadeIsASentence();
    void afterAnErrorItCanBeTriedAgain();

private:
    void open(const Transcript &transcript)
    {
        m_dialog.reset();
        m_document = std::make_unique<TranscriptDocument>(transcript);
        m_dialog = std::make_unique<ExportDialog>(*m_document, m_exporter, *m_settings,
                                                  m_folder->filePath(u"in/a.verbatim"_s));
    }

    void exportAs(const QList<FileFormat> &formats)
    {
        m_dialog->setFolder(m_out);
        m_dialog->setBaseName(u"minutes"_s);
        m_dialog->setFormats(formats);
        QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
        m_dialog->startExport();
        QVERIFY(exported.size() == 1 || exported.wait(120'000));
    }

    QStringList written() const { return QDir(m_out).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    bool isShown(const QWidget *widget) const { return widget && widget->isVisibleTo(m_dialog.get()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    QString m_out;
    FixedClock m_clock{QDate(2026, 12, 4)};
    OfficeCalendar m_calendar = shippedOfficeCalendar();
    PdfPrinter m_printer;
    MeetingExporter m_exporter{m_printer, m_calendar, m_clock};
    std::unique_ptr<TranscriptDocument> m_document;
    std::unique_ptr<ExportDialog> m_dialog;
};

void TestExportDialog::itOffersThePublicEditionAsPageAndPaperBesideItsSource()
{
    QVERIFY(withText<QRadioButton>(*m_dialog, u"Public"_s)->isChecked());
    QVERIFY(withText<QCheckBox>(*m_dialog, u"HTML"_s)->isChecked());
    QVERIFY(withText<QCheckBox>(*m_dialog, u"PDF"_s)->isChecked());
    QVERIFY(!withText<QCheckBox>(*m_dialog, u"Markdown"_s)->isChecked());
    QVERIFY(!withText<QCheckBox>(*m_dialog, u"Plain text"_s)->isChecked());
    QCOMPARE(named<QLineEdit>(*m_dialog, u"Folder"_s)->text(), m_folder->filePath(u"in"_s));
    QVERIFY(m_dialog->message().isEmpty());
    QVERIFY(m_dialog->files().isEmpty());
}

void TestExportDialog::theNameOfferedIsTheEditions()
{
    Transcript transcript = smallMeeting().transcript;
    transcript.meeting.title = u"訪談陳怡君女士"_s;
    RedactionRequest request;
    request.id = RequestId(77);
    request.wish = Wish::Pseudonymise;
    request.person = transcript.speakers.at(1).id;
    request.pseudonym = u"某甲"_s;
    request.decision = Decision::Accepted;
    transcript.requests.append(request);
    open(transcript);
    QCOMPARE(named<QLineEdit>(*m_dialog, u"File name"_s)->text(), u"2026-11-20-訪談某甲女士"_s);
}

void TestExportDialog::aReasonIsAskedForOnlyBeforeTheDayAndOnlyForThePublicEdition()
{
    const QString name = u"Reason for publishing before the day"_s;
    QVERIFY(!isShown(named<QLineEdit>(*m_dialog, name)));
    m_clock.set(QDate(2026, 12, 3).startOfDay());
    open(smallMeeting().transcript);
    QVERIFY(isShown(named<QLineEdit>(*m_dialog, name)));
    for (const Edition edition : {Edition::Review, Edition::Working}) {
        m_dialog->setEdition(edition);
        QVERIFY(!isShown(named<QLineEdit>(*m_dialog, name)));
    }
    m_dialog->setEdition(Edition::Public);
    QVERIFY(isShown(named<QLineEdit>(*m_dialog, name)));
}

void TestExportDialog::repeatedWordsAreAskedAboutOnlyWhereSomethingIsTakenBack()
{
    QVERIFY(isShown(withText<QCheckBox>(*m_dialog, u"Words taken back"_s)));
    m_dialog->setEdition(Edition::Working);
    QVERIFY(!isShown(withText<QCheckBox>(*m_dialog, u"Words taken back"_s)));
    Transcript transcript = smallMeeting().transcript;
    transcript.requests.clear();
    open(transcript);
    QVERIFY(!isShown(withText<QCheckBox>(*m_dialog, u"Words taken back"_s)));
}

void TestExportDialog::timesAreForTheOfficeUnlessAskedFor()
{
    auto *times = m_dialog->findChild<QCheckBox *>(u"times"_s);
    QVERIFY(times && !times->isChecked());
    m_dialog->setEdition(Edition::Working);
    QVERIFY(times->isChecked());
    m_dialog->setEdition(Edition::Review);
    QVERIFY(!times->isChecked());
}

void TestExportDialog::filesAreWrittenAndShownWithTheirHash()
{
    exportAs({FileFormat::Html, FileFormat::Markdown, FileFormat::PlainText});
    QCOMPARE(written(), (QStringList{u"minutes.html"_s, u"minutes.md"_s, u"minutes.txt"_s}));
    QCOMPARE(m_dialog->files().size(), 3);
    const auto *table = named<QTableWidget>(*m_dialog, u"Files written"_s);
    QVERIFY(isShown(table));
    QCOMPARE(table->rowCount(), 3);
    for (int row = 0; row < table->rowCount(); ++row) {
        const QByteArray bytes = contentOf(QDir(m_out).filePath(table->item(row, 0)->text()));
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(table->item(row, 2)->toolTip().toLatin1(), hash);
        QVERIFY(hash.startsWith(table->item(row, 2)->text().chopped(1).toLatin1()));
    }
    QVERIFY(!isShown(withText<QPushButton>(*m_dialog, u"Export"_s)));
    QCOMPARE(m_settings->lastFolder(), m_out);
}

void TestExportDialog::aPdfIsWrittenToo()
{
    exportAs({FileFormat::Html, FileFormat::Pdf});
    QVERIFY2(m_dialog->files().size() == 2, qPrintable(m_dialog->message()));
    QVERIFY(contentOf(m_out + u"/minutes.pdf"_s).startsWith("%PDF-"));
}

void TestExportDialog::whatWasTakenBackIsInNoneOfThem()
{
    exportAs({FileFormat::Html, FileFormat::Markdown, FileFormat::PlainText});
    for (const QString &name : written()) {
        const QByteArray bytes = contentOf(QDir(m_out).filePath(name));
        QVERIFY2(!bytes.contains(u"內部底價"_s.toUtf8()), qPrintable(name));
        QVERIFY2(bytes.contains(u"以上報告。"_s.toUtf8()), qPrintable(name));
    }
}

void TestExportDialog::anUndecidedRequestIsASentenceAndNoFile()
{
    InventedMeeting meeting = smallMeeting();
    meeting.request(meeting.transcript.turns.last().id, u"agreement"_s, Wish::Withhold, Decision::Undecided);
    open(meeting.transcript);
    exportAs({FileFormat::Html, FileFormat::Pdf});
    QVERIFY2(m_dialog->message().contains(u"agreement"_s), qPrintable(m_dialog->message()));
    QVERIFY(written().isEmpty());
    QVERIFY(m_dialog->files().isEmpty());
}

void TestExportDialog::beforeTheDayTheReasonLetsItOut()
{
    m_clock.set(QDate(2026, 12, 3).startOfDay());
    open(smallMeeting().transcript);
    exportAs({FileFormat::Html});
    QVERIFY2(m_dialog->message().contains(u"4 Dec"_s), qPrintable(m_dialog->message()));
    QVERIFY(written().isEmpty());
    m_dialog->setEarlyReason(u"everybody has confirmed"_s);
    exportAs({FileFormat::Html});
    QCOMPARE(written(), QStringList{u"minutes.html"_s});
}

void TestExportDialog::whatIsMissingInTheFormIsASentence()
{
    m_dialog->setFolder(m_out);
    for (const QString &name : {QString(), u"  "_s, u"../minutes"_s}) {
        m_dialog->setBaseName(name);
        m_dialog->startExport();
        QVERIFY(!m_dialog->message().isEmpty());
    }
    m_dialog->setBaseName(u"minutes"_s);
    m_dialog->setFormats({});
    m_dialog->startExport();
    QVERIFY2(m_dialog->message().contains(u"format"_s), qPrintable(m_dialog->message()));
    QVERIFY(!QFile::exists(m_out));
    QVERIFY(!QFile::exists(m_folder->filePath(u"minutes.html"_s)));
}

void TestExportDialog::aFolderThatCanNotBeMadeIsASentence()
{
    QFile file(m_folder->filePath(u"taken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_dialog->setFolder(m_folder->filePath(u"taken/deep"_s));
    m_dialog->setFormats({FileFormat::Html});
    m_dialog->startExport();
    QVERIFY2(m_dialog->message().contains(u"taken/deep"_s), qPrintable(m_dialog->message()));
}

void TestExportDialog::afterAnErrorItCanBeTriedAgain()
{
    m_clock.set(QDate(2026, 12, 3).startOfDay());
    open(smallMeeting().transcript);
    exportAs({FileFormat::Html});
    QVERIFY(withText<QPushButton>(*m_dialog, u"Export"_s)->isEnabled());
    m_dialog->setEdition(Edition::Review);
    QVERIFY(m_dialog->message().isEmpty());
    exportAs({FileFormat::Html});
    QCOMPARE(written(), QStringList{u"minutes.html"_s});
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestExportDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exportdialog.moc"
