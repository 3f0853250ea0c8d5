// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/exporting/exportdialog.h"

#include "app/document/transcriptdocument.h"
#include "app/meetings/exportlookreader.h"
#include "app/pdf/pdfprinter.h"
#include "tests/support/accessibletree.h"
#include "tests/support/fixedclock.h"
#include "tests/support/inventedmeeting.h"
#include "ui/panels/spokenwords.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QProgressBar>
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
    void thePaperIsChosenAndRemembered();
    void aPdfThatIsCancelledLeavesOnlyWhatWasWrittenBefore();
    void whatWasTakenBackIsInNoneOfThem();
    void anUndecidedRequestIsASentenceAndNoFile();
    void beforeTheDayTheReasonLetsItOut();
    void whatIsMissingInTheFormIsASentence();
    void aFolderThatCanNotBeMadeIsASentence();
    void afterAnErrorItCanBeTriedAgain();
    void aReviewCopyForOneSpeakerHasHerNameAndNothingOfOthers();
    void whatWasPublishedIsKeptWithFilesAndHashes();
    void nothingIsKeptOfDraftsOrWhereItIsNotWanted();
    void aChangedRecordBecomesANumberedCorrection();
    void whatToLookAtComesFirstAndLeadsToItsPlace();
    void whatItFindsIsToldToNoScreenReader();
    void aRecordWithNothingToLookAtIsExportedAtOnce();
    void theNameFollowsAPattern();
    void aLookReachesThePage();
    void aLookThatIsUnfitIsASentenceAndNoFile();
    void pathsAndSumsAreCopied();

private:
    void open(const Transcript &transcript)
    {
        m_dialog.reset();
        m_document = std::make_unique<TranscriptDocument>(transcript);
        m_dialog = std::make_unique<ExportDialog>(
            *m_document, m_exporter, *m_settings,
            ExportDialog::Places{m_folder->filePath(u"in/a.verbatim"_s), m_folder->filePath(u"looks"_s)});
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
    OfficeCalendars m_calendars = shippedCalendars();
    PdfPrinter m_printer;
    MeetingExporter m_exporter{m_printer, m_calendars, m_clock};
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

void TestExportDialog::aReviewCopyForOneSpeakerHasHerNameAndNothingOfOthers()
{
    InventedMeeting meeting = smallMeeting();
    for (RedactionRequest &request : meeting.transcript.requests)
        request.decision = Decision::Undecided;
    open(meeting.transcript);
    QVERIFY(!isShown(named<QComboBox>(*m_dialog, u"Review copy for"_s)));
    m_dialog->setEdition(Edition::Review);
    QVERIFY(isShown(named<QComboBox>(*m_dialog, u"Review copy for"_s)));
    m_dialog->setReview({meeting.transcript.speakers.last().id, ReviewScope::Extent::WholeRecord});
    exportAs({FileFormat::PlainText});
    QVERIFY2(m_dialog->files().size() == 1, qPrintable(m_dialog->message()));
    QCOMPARE(written(), QStringList(u"minutes-Mark-Lee.txt"_s));
    const QByteArray bytes = contentOf(m_out + u"/minutes-Mark-Lee.txt"_s);
    for (const QString &secret : {u"9876"_s, u"內部底價"_s, u"數位組"_s})
        QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(secret));
    QVERIFY(bytes.contains("Mark Lee"));
}

void TestExportDialog::whatWasPublishedIsKeptWithFilesAndHashes()
{
    m_clock.set(QDate(2026, 12, 7).startOfDay());
    exportAs({FileFormat::Html, FileFormat::Markdown});
    const QList<PublishedEdition> &published = m_document->transcript().published;
    QCOMPARE(published.size(), 1);
    QCOMPARE(published.first().number, 0);
    QCOMPARE(published.first().at.date(), QDate(2026, 12, 7));
    QCOMPARE(published.first().files.size(), 2);
    const QByteArray page = contentOf(m_out + u"/minutes.html"_s);
    QCOMPARE(published.first().files.first().name, u"minutes.html"_s);
    QCOMPARE(published.first().files.first().size, page.size());
    QCOMPARE(published.first().files.first().sha256,
             QCryptographicHash::hash(page, QCryptographicHash::Sha256).toHex());
    QVERIFY(page.contains("datetime=\"2026-12-07\""));
    // The same once more is the same edition, and the page is the same page.
    m_clock.set(QDate(2026, 12, 8).startOfDay());
    exportAs({FileFormat::Html});
    QCOMPARE(m_document->transcript().published.size(), 1);
    QCOMPARE(contentOf(m_out + u"/minutes.html"_s), page);
    // Stepping back does not call back what went out.
    m_document->undo();
    QCOMPARE(m_document->transcript().published.size(), 1);
}

void TestExportDialog::nothingIsKeptOfDraftsOrWhereItIsNotWanted()
{
    m_dialog->setEdition(Edition::Review);
    exportAs({FileFormat::Html});
    QVERIFY(m_document->transcript().published.isEmpty());
    open(smallMeeting().transcript);
    withText<QCheckBox>(*m_dialog, u"Keep in the record"_s)->setChecked(false);
    exportAs({FileFormat::Html});
    QCOMPARE(m_dialog->files().size(), 1);
    QVERIFY(m_document->transcript().published.isEmpty());
}

void TestExportDialog::aChangedRecordBecomesANumberedCorrection()
{
    QVERIFY(!isShown(named<QLineEdit>(*m_dialog, u"What was corrected, and why"_s)));
    exportAs({FileFormat::Html});
    Transcript transcript = m_document->transcript();
    open(transcript);
    QVERIFY(!isShown(named<QLineEdit>(*m_dialog, u"What was corrected, and why"_s)));
    transcript.turns.modify(transcript.turns.size() - 1).text = u"我補充兩下。"_s;
    open(transcript);
    QVERIFY(isShown(named<QLineEdit>(*m_dialog, u"What was corrected, and why"_s)));
    m_dialog->setCorrectionReason(u"聽錯了"_s);
    m_dialog->setBaseName(u"{date}-{correction}"_s);
    QCOMPARE(m_dialog->baseName(), u"2026-11-20-correction-1"_s);
    exportAs({FileFormat::Html, FileFormat::PlainText});
    QCOMPARE(m_document->transcript().published.size(), 2);
    QCOMPARE(m_document->transcript().published.last().number, 1);
    QCOMPARE(m_document->transcript().published.last().reason, u"聽錯了"_s);
    QVERIFY(contentOf(m_out + u"/minutes.html"_s).contains("<strong>更正 1</strong>"));
    QVERIFY(contentOf(m_out + u"/minutes.txt"_s).contains("更正 1："));
}

void TestExportDialog::whatItFindsIsToldToNoScreenReader()
{
    InventedMeeting meeting = smallMeeting();
    Transcript &transcript = meeting.transcript;
    transcript.requests.clear();
    const SpeakerId speaker = transcript.speakers.first().id;
    const TurnId asked = meeting.say(speaker, u"內部底價 paln 是三百元。"_s);
    meeting.say(speaker, u"再說一次內部底價 paln。"_s);
    RedactionRequest withheld;
    withheld.id = RequestId(900);
    withheld.decision = Decision::Accepted;
    withheld.passages = {anchorOnRange(*transcript.turns.find(asked), {0, 9})};
    RedactionRequest name;
    name.id = RequestId(901);
    name.wish = Wish::Pseudonymise;
    name.decision = Decision::Accepted;
    name.person = transcript.speakers.last().id;
    name.pseudonym = u"甲君"_s;
    transcript.requests = {withheld, name};
    open(transcript);
    m_dialog->show();
    exportAs({FileFormat::Html});
    QVERIFY(written().isEmpty());
    auto *reviewers = named<QComboBox>(*m_dialog, u"Review copy for"_s);
    reviewers->setCurrentIndex(reviewers->findText(transcript.speakers.last().name));
    const QStringList words{u"內部底價"_s, u"paln"_s, transcript.speakers.last().name};
    for (const QString &word : words) {
        const QString kept = everythingSpoken(m_dialog.get());
        QVERIFY2(!kept.contains(word), qPrintable(linesWith(word, kept)));
        setWithheldWordsForScreenReaders(WithheldWords::Spoken);
        const QString told = everythingSpoken(m_dialog.get());
        setWithheldWordsForScreenReaders(WithheldWords::KeptBack);
        QVERIFY2(told.contains(word), qPrintable(word));
    }
}

void TestExportDialog::whatToLookAtComesFirstAndLeadsToItsPlace()
{
    InventedMeeting meeting = smallMeeting();
    const TurnId turn = meeting.say(meeting.transcript.speakers.first().id, u"寫信到 a@example.org 給我。"_s);
    open(meeting.transcript);
    m_dialog->setFolder(m_out);
    m_dialog->setFormats({FileFormat::Html});
    QSignalSpy wanted(m_dialog.get(), &ExportDialog::placeWanted);
    m_dialog->proceed();
    auto *list = named<QListWidget>(*m_dialog, u"What the check found and could not check"_s);
    for (QListWidget *one : m_dialog->findChildren<QListWidget *>())
        list = isShown(one) ? one : list;
    QVERIFY(isShown(list) && written().isEmpty());
    int row = 0;
    while (row < list->count() && !list->item(row)->text().contains(u"a@example.org"))
        ++row;
    QVERIFY(row < list->count());
    list->setCurrentRow(row);
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (isShown(button) && button->text().remove(u'&') == u"Go there")
            button->click();
    }
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<TurnId>(), turn);
    QCOMPARE(wanted[0][1].value<TextRange>(), (TextRange{4, 13}));
    // Having looked, the office exports all the same.
    open(meeting.transcript);
    m_dialog->setFolder(m_out);
    m_dialog->setFormats({FileFormat::Html});
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    m_dialog->proceed();
    QVERIFY(written().isEmpty());
    m_dialog->proceed();
    QVERIFY(exported.size() == 1 || exported.wait(60'000));
    QCOMPARE(written().size(), 1);
}

void TestExportDialog::aRecordWithNothingToLookAtIsExportedAtOnce()
{
    InventedMeeting meeting;
    const SpeakerId chen = meeting.addSpeaker(u"陳怡君"_s);
    meeting.say(chen, u"大家好。"_s);
    open(meeting.transcript);
    m_dialog->setFolder(m_out);
    m_dialog->setFormats({FileFormat::Html});
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    m_dialog->proceed();
    QVERIFY(exported.size() == 1 || exported.wait(60'000));
    QCOMPARE(written(), QStringList{u"2026-11-20-資料開放推動小組第-12-次會議.html"_s});
}

void TestExportDialog::theNameFollowsAPattern()
{
    QCOMPARE(named<QLineEdit>(*m_dialog, u"File name"_s)->text(), u"{date}-{title}"_s);
    m_dialog->setFolder(m_out);
    m_dialog->setBaseName(u"{title}-{edition}"_s);
    m_dialog->setFormats({FileFormat::PlainText});
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    m_dialog->startExport();
    QVERIFY(exported.size() == 1 || exported.wait(60'000));
    QCOMPARE(written(), QStringList{u"資料開放推動小組第-12-次會議-public.txt"_s});
    open(smallMeeting().transcript); // the next export has the same
    QCOMPARE(named<QLineEdit>(*m_dialog, u"File name"_s)->text(), u"{title}-{edition}"_s);
}

void TestExportDialog::aLookReachesThePage()
{
    const Result<QString> made = makeExportLook(m_folder->filePath(u"looks"_s), u"市政府"_s);
    QVERIFY(made.ok());
    open(smallMeeting().transcript);
    auto *look = named<QComboBox>(*m_dialog, u"Look of HTML and PDF"_s);
    QCOMPARE(look->count(), 2);
    look->setCurrentIndex(1);
    exportAs({FileFormat::Html});
    QVERIFY(contentOf(m_out + u"/minutes.html"_s).contains("<p class=\"letterhead\">"));
    QCOMPARE(m_settings->exportLook(), u"市政府"_s);
}

void TestExportDialog::aLookThatIsUnfitIsASentenceAndNoFile()
{
    const Result<QString> made = makeExportLook(m_folder->filePath(u"looks"_s), u"市政府"_s);
    QVERIFY(made.ok());
    QFile style(*made + u"/style.css"_s);
    QVERIFY(style.open(QIODevice::WriteOnly) &&
            style.write("h1 { background: url(http://example.org); }") > 0);
    style.close();
    open(smallMeeting().transcript);
    named<QComboBox>(*m_dialog, u"Look of HTML and PDF"_s)->setCurrentIndex(1);
    m_dialog->setFolder(m_out);
    m_dialog->startExport();
    QVERIFY2(m_dialog->message().contains(u"style.css"_s), qPrintable(m_dialog->message()));
    QVERIFY(written().isEmpty());
}

void TestExportDialog::pathsAndSumsAreCopied()
{
    exportAs({FileFormat::Markdown, FileFormat::PlainText});
    named<QTableWidget>(*m_dialog, u"Files written"_s)->selectRow(1);
    withText<QPushButton>(*m_dialog, u"Copy path"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_out + u"/minutes.txt"_s);
    withText<QPushButton>(*m_dialog, u"Copy SHA-256"_s)->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const QByteArray hash =
        QCryptographicHash::hash(contentOf(m_out + u"/minutes.md"_s), QCryptographicHash::Sha256).toHex();
    QCOMPARE(lines.first(), QString::fromLatin1(hash) + u"  minutes.md"_s);
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
    QCOMPARE(m_dialog->baseName(), u"2026-11-20-訪談某甲女士"_s);
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
    QVERIFY(!m_dialog->files().at(1).fonts.isEmpty());
    QVERIFY(m_dialog->files().at(1).withoutFont.isEmpty());
}

void TestExportDialog::thePaperIsChosenAndRemembered()
{
    auto *paper = named<QComboBox>(*m_dialog, u"Paper of the PDF"_s);
    QCOMPARE(paper->currentText(), u"A4"_s); // of the C locale
    m_dialog->setFormats({FileFormat::Html});
    QVERIFY(paper->isHidden());
    m_dialog->setFormats({FileFormat::Pdf});
    QVERIFY(!paper->isHidden());
    paper->setCurrentText(u"Letter"_s);
    exportAs({FileFormat::Pdf});
    QVERIFY2(m_dialog->files().size() == 1, qPrintable(m_dialog->message()));
    open(smallMeeting().transcript);
    QCOMPARE(named<QComboBox>(*m_dialog, u"Paper of the PDF"_s)->currentText(), u"Letter"_s);
    QProcess info;
    info.start(u"pdfinfo"_s, {m_out + u"/minutes.pdf"_s});
    QVERIFY(info.waitForFinished());
    QVERIFY(info.readAllStandardOutput().contains("letter"));
}

void TestExportDialog::aPdfThatIsCancelledLeavesOnlyWhatWasWrittenBefore()
{
    InventedMeeting meeting = smallMeeting();
    for (int i = 0; i < 1500; ++i)
        meeting.say(meeting.transcript.speakers.first().id, u"第 %1 段：資料開放要先看格式。"_s.arg(i));
    open(meeting.transcript);
    m_dialog->setFolder(m_out);
    m_dialog->setBaseName(u"minutes"_s);
    m_dialog->setFormats({FileFormat::Html, FileFormat::Pdf});
    m_dialog->resize(680, 400); // a low screen
    m_dialog->show();
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    m_dialog->startExport();
    auto *progress = named<QProgressBar>(*m_dialog, u"Progress of the export"_s);
    // Not the search through the page, which comes before.
    QTRY_VERIFY_WITH_TIMEOUT(progress->format().contains(u"page"_s) && progress->value() > 1, 60'000);
    QVERIFY(progress->maximum() > 10);
    QVERIFY(!progress->visibleRegion().isEmpty());
    withText<QPushButton>(*m_dialog, u"Cancel"_s)->click();
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY2(m_dialog->message().contains(u"it was not written"_s), qPrintable(m_dialog->message()));
    QVERIFY2(m_dialog->message().contains(u"These are written: minutes.html"_s),
             qPrintable(m_dialog->message()));
    QCOMPARE(QDir(m_out).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"minutes.html"_s});
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
    QVERIFY2(m_dialog->message().contains(u"turn 7"_s), qPrintable(m_dialog->message()));
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
