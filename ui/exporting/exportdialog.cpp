// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/exporting/exportdialog.h"

#include "app/checklist/publicationchecklist.h"
#include "app/core/draftcopies.h"
#include "app/document/transcriptdocument.h"
#include "app/meetings/exportlookreader.h"
#include "ui/exporting/checkfindings.h"
#include "ui/exporting/showinfolder.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/panels/scrolledform.h"
#include "ui/panels/spokenwords.h"
#include "ui/panels/windowsize.h"
#include "ui/settings/settings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int sentenceWidth = 440; ///< pixels; the least a sentence in the form gets
constexpr int formatsInRow = 3;

/// A stacked page does not ask wrapped labels how high they are.
void keepHeight(QLabel &label)
{
    label.setMinimumHeight(label.text().isEmpty() ? 0 : std::max(0, label.heightForWidth(sentenceWidth)));
}

} // namespace

ExportDialog::ExportDialog(TranscriptDocument &document, MeetingExporter &exporter, Settings &settings,
                           const Places &places, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_exporter(exporter)
    , m_settings(settings)
    , m_places(places)
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Export"));
    m_formArea = scrolledForm(makeForm());
    m_pages->addWidget(m_formArea);
    m_pages->addWidget(m_checklistPage = makeChecklist());
    m_pages->addWidget(makeResult());
    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::proceed);
    connect(m_back, &QPushButton::clicked, this, &ExportDialog::showForm);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_running)
            m_exporter.cancel();
        else
            reject();
    });
    m_watch.setInterval(100);
    connect(&m_watch, &QTimer::timeout, this, &ExportDialog::showStage);
    for (const CheckFindings *list : {m_leaks, m_checklist, m_findings})
        connect(list, &CheckFindings::placeWanted, this, &ExportDialog::goTo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    const QString pattern = m_settings.exportNamePattern();
    m_name->setText(pattern.isEmpty() ? usualNamePattern() : pattern);
    m_folder->setText(m_places.source.isEmpty() ? m_settings.lastFolder()
                                                : QFileInfo(m_places.source).absolutePath());
    keepWordsFromScreenReaders();
    showForm();
    updateForm();
    const int around = 140; // the buttons, the margins and one more line
    resizeWithinScreen(*this, {680, m_formArea->widget()->sizeHint().height() + around});
}

/// What it says names people, and of a leak the words.
void ExportDialog::keepWordsFromScreenReaders()
{
    const SpokenForm form = [this](const QString &text) {
        QStringList found;
        for (const Leak &leak : m_exporter.leaks())
            found << leak.around << leak.word;
        return SpokenWords(m_document.transcript()).of(spokenWithout(found, text));
    };
    keepFromScreenReaders(m_reviewer, form);
    keepFromScreenReaders(this, form);
}

QWidget *ExportDialog::makeForm()
{
    auto *page = new QWidget(this);
    m_public = new QRadioButton(tr("&Public edition – without what speakers took back"), page);
    m_review = new QRadioButton(tr("&Review copy – a draft for the speakers to check"), page);
    m_working = new QRadioButton(tr("&Working copy – a draft with every word, for the office only"), page);
    m_public->setChecked(true);
    for (QRadioButton *button : {m_public, m_review, m_working})
        connect(button, &QRadioButton::toggled, this, &ExportDialog::updateForm);
    // The office works with the times; whoever else gets a copy sees them where asked.
    connect(m_working, &QRadioButton::toggled, this, [this](bool working) { m_times->setChecked(working); });

    m_reviewer = new QComboBox(page);
    m_reviewer->setAccessibleName(tr("Review copy for"));
    m_reviewer->addItem(tr("everybody"), QVariant::fromValue(quint64(0)));
    for (const Speaker &speaker : m_document.transcript().speakers)
        m_reviewer->addItem(speaker.name, QVariant::fromValue(speaker.id.value()));
    m_ownWords = new QCheckBox(tr("Onl&y this person's words, with one turn of context"), page);
    m_ownWords->setChecked(true);
    connect(m_reviewer, &QComboBox::currentIndexChanged, this, &ExportDialog::updateForm);

    m_earlyLabel = new QLabel(page);
    m_earlyLabel->setWordWrap(true);
    m_earlyReason = new QLineEdit(page);
    m_earlyReason->setPlaceholderText(tr("Reason for publishing before the day"));
    m_earlyReason->setAccessibleName(tr("Reason for publishing before the day"));
    m_correctionLabel = new QLabel(page);
    m_correctionLabel->setWordWrap(true);
    m_correctionReason = new QLineEdit(page);
    m_correctionReason->setPlaceholderText(tr("What was corrected, and why (will be printed)"));
    m_correctionReason->setAccessibleName(tr("What was corrected, and why"));
    m_allowRepeated =
        new QCheckBox(tr("Words taken bac&k in one place may stand in others that are not marked"), page);

    m_times = new QCheckBox(tr("Print when each turn &began"), page);
    m_times->setObjectName(u"times"_s);

    m_headingEach = new QCheckBox(
        tr("Markdown with a heading for each paragraph, as the archive had it until &2020"), page);
    m_headingEach->setChecked(m_document.transcript().meeting.markdownForm.headingPer ==
                              MarkdownForm::HeadingPer::Paragraph);

    auto *formats = new QGridLayout;
    formats->setHorizontalSpacing(20);
    const std::pair<FileFormat, QString> choices[] = {{FileFormat::Html, tr("&HTML")},
                                                      {FileFormat::Pdf, tr("P&DF")},
                                                      {FileFormat::Markdown, tr("&Markdown")},
                                                      {FileFormat::PlainText, tr("Plain &text")},
                                                      {FileFormat::AkomaNtoso, tr("&Akoma Ntoso 3.0")},
                                                      {FileFormat::SayIt, tr("Akoma Ntoso for &SayIt")},
                                                      {FileFormat::Odt, tr("OpenDoc&ument text")},
                                                      {FileFormat::Csv, tr("CSV, a row a turn")},
                                                      {FileFormat::WebVtt, tr("Subtitles, Web&VTT")},
                                                      {FileFormat::SubRip, tr("Subtit&les, SRT")}};
    for (const auto &[format, text] : choices) {
        auto *box = new QCheckBox(text, page);
        box->setChecked(format == FileFormat::Html || format == FileFormat::Pdf);
        connect(box, &QCheckBox::toggled, this, &ExportDialog::updateName);
        const int place = static_cast<int>(m_formats.size());
        formats->addWidget(box, place / formatsInRow, place % formatsInRow);
        m_formats.append({format, box});
    }
    formats->setColumnStretch(formatsInRow, 1);

    m_paper = new QComboBox(page);
    m_paper->setAccessibleName(tr("Paper of the PDF"));
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(m_settings.paper())));
    for (const auto &[format, box] : std::as_const(m_formats)) {
        if (format == FileFormat::Pdf)
            connect(box, &QCheckBox::toggled, this,
                    [this](bool chosen) { m_form->setRowVisible(m_paper, chosen); });
    }

    QLayout *folderRow = makeFolderRow(page);
    m_name = new QLineEdit(page);
    m_name->setAccessibleName(tr("File name"));
    m_name->setToolTip(
        tr("{date}, {title}, {edition}, {correction} and {for} stand for what the edition itself "
           "says; anything else is taken as it is typed."));
    m_nameShown = new QLabel(page);
    m_nameShown->setWordWrap(true);
    connect(m_name, &QLineEdit::textChanged, this, &ExportDialog::updateName);
    QLayout *lookRow = makeLookRow(page);
    m_summary = new QCheckBox(tr("L&ist in HTML and PDF what was amended and withheld"), page);
    m_summary->setChecked(m_settings.exportSummary());
    m_keep = new QCheckBox(
        tr("Keep in the record that this was p&ublished, with the files and their SHA-256"), page);
    m_keep->setChecked(true);
    m_message = new QLabel(page);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    auto *editions = new QVBoxLayout;
    for (QRadioButton *button : {m_public, m_review, m_working})
        editions->addWidget(button);
    form->addRow(tr("Edition:"), editions);
    m_form = form;
    form->addRow(tr("F&or:"), m_reviewer);
    form->addRow(QString(), m_ownWords);
    form->addRow(QString(), m_earlyLabel);
    form->addRow(QString(), m_earlyReason);
    form->addRow(QString(), m_correctionLabel);
    form->addRow(QString(), m_correctionReason);
    form->addRow(QString(), m_allowRepeated);
    form->addRow(QString(), m_times);
    form->addRow(tr("Formats:"), formats);
    form->addRow(QString(), m_headingEach);
    form->addRow(tr("Paper of the PDF:"), m_paper);
    auto *folderLabel = new QLabel(tr("&Folder:"), page);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folderRow);
    form->addRow(tr("File &name:"), m_name);
    form->addRow(QString(), m_nameShown);
    auto *lookLabel = new QLabel(tr("Loo&k:"), page);
    lookLabel->setBuddy(m_look);
    form->addRow(lookLabel, lookRow);
    form->addRow(QString(), m_summary);
    form->addRow(QString(), m_keep);
    form->addRow(m_message);
    m_progress = new QProgressBar(page);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();
    form->addRow(m_progress);
    m_leaks = new CheckFindings(page);
    form->addRow(m_leaks);
    return page;
}

QLayout *ExportDialog::makeFolderRow(QWidget *page)
{
    m_folder = new QLineEdit(page);
    m_folder->setAccessibleName(tr("Folder"));
    auto *browse = new QPushButton(tr("&Choose…"), page);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Folder for the files"), m_folder->text());
        if (!folder.isEmpty())
            m_folder->setText(folder);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    return row;
}

QLayout *ExportDialog::makeLookRow(QWidget *page)
{
    m_look = new QComboBox(page);
    m_look->setAccessibleName(tr("Look of HTML and PDF"));
    auto *make = new QPushButton(tr("New &look…"), page);
    connect(make, &QPushButton::clicked, this, &ExportDialog::makeLook);
    auto *change = new QPushButton(tr("Chan&ge…"), page);
    change->setToolTip(
        tr("Opens the folder of the look: letterhead.txt, logo.png and style.css, which says what "
           "can be changed."));
    connect(change, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QDir(m_places.looks).filePath(m_look->currentData().toString())));
    });
    connect(m_look, &QComboBox::currentIndexChanged, change,
            [this, change] { change->setEnabled(!m_look->currentData().toString().isEmpty()); });
    fillLooks();
    m_look->setCurrentIndex(std::max(0, m_look->findData(m_settings.exportLook())));
    change->setEnabled(!m_look->currentData().toString().isEmpty());
    auto *row = new QHBoxLayout;
    row->addWidget(m_look, 1);
    row->addWidget(make);
    row->addWidget(change);
    return row;
}

void ExportDialog::fillLooks()
{
    m_look->clear();
    m_look->addItem(tr("Plain"), QString());
    for (const QString &name : exportLooksIn(m_places.looks))
        m_look->addItem(name, name);
}

void ExportDialog::makeLook()
{
    const QString name =
        QInputDialog::getText(this, tr("New look"), tr("Name of the look, such as that of the office:"))
            .trimmed();
    if (name.isEmpty())
        return;
    QDir().mkpath(m_places.looks);
    const Result<QString> made = makeExportLook(m_places.looks, name);
    if (!made) {
        showError(made.error().message);
        return;
    }
    fillLooks();
    m_look->setCurrentIndex(m_look->findData(name));
    m_message->setText(
        tr("Put the name of the office into letterhead.txt, a logo beside it as logo.png, and change "
           "style.css as it says; the next export has it."));
    QDesktopServices::openUrl(QUrl::fromLocalFile(*made));
}

QWidget *ExportDialog::makeChecklist()
{
    auto *page = new QWidget(this);
    m_checklistLabel = new QLabel(page);
    m_checklistLabel->setWordWrap(true);
    m_checklist = new CheckFindings(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_checklistLabel);
    layout->addWidget(m_checklist, 1);
    return page;
}

QWidget *ExportDialog::makeResult()
{
    auto *page = new QWidget(this);
    m_table = new QTableWidget(0, 3, page);
    m_table->setAccessibleName(tr("Files written"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Size"), tr("SHA-256")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_kept = new QLabel(page);
    m_kept->setWordWrap(true);
    m_findings = new CheckFindings(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new QLabel(tr("Written after a search for words that were taken back:"), page));
    layout->addWidget(m_table, 1);
    layout->addLayout(makeFileButtons(page));
    layout->addWidget(m_kept);
    layout->addWidget(m_findings, 1);
    return page;
}

QLayout *ExportDialog::makeFileButtons(QWidget *page)
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, auto action) {
        auto *button = new QPushButton(text, page);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    add(tr("&Open"), [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(chosenPath())); });
    add(tr("Show in &folder"), [this] { showInFolder(chosenPath()); });
    add(tr("Copy &path"), [this] { QGuiApplication::clipboard()->setText(chosenPath()); });
    add(tr("Copy &SHA-256"), [this] {
        // The form of sha256sum, so that a reader can check the files.
        QString sums;
        for (const ExportedFile &file : std::as_const(m_files))
            sums +=
                QString::fromLatin1(file.sha256.toHex()) + u"  "_s + QFileInfo(file.path).fileName() + u'\n';
        QGuiApplication::clipboard()->setText(sums);
    });
    row->addStretch();
    return row;
}

QString ExportDialog::chosenPath() const
{
    const int row = std::max(0, m_table->currentRow());
    return row < m_files.size() ? m_files.at(row).path : QString();
}

void ExportDialog::setEdition(Edition edition)
{
    m_public->setChecked(edition == Edition::Public);
    m_review->setChecked(edition == Edition::Review);
    m_working->setChecked(edition == Edition::Working);
}

Edition ExportDialog::edition() const
{
    if (m_review->isChecked())
        return Edition::Review;
    return m_working->isChecked() ? Edition::Working : Edition::Public;
}

void ExportDialog::setFolder(const QString &folder)
{
    m_folder->setText(folder);
}

void ExportDialog::setBaseName(const QString &name)
{
    m_name->setText(name);
}

QString ExportDialog::baseName() const
{
    return baseNameFrom(m_name->text(), m_parts);
}

/// What the edition says, and not the record: the record's own title could name whom it must not.
NameParts ExportDialog::nameParts() const
{
    const Transcript &transcript = m_document.transcript();
    const RedactionPolicy policy = m_exporter.policyFor(transcript);
    // As everybody may read it, also where the copy is for one.
    NameParts parts{makeReviewCopy(transcript, policy).content().meeting,
                    tr("public", "an edition, in a file name"),
                    correctionNumber(),
                    {}};
    if (edition() == Edition::Review) {
        parts.edition = tr("review", "an edition, in a file name");
        parts.reader = makeReviewCopy(transcript, policy, review()).content().reviewer;
    } else if (edition() == Edition::Working) {
        parts.edition = tr("working", "an edition, in a file name");
    }
    return parts;
}

void ExportDialog::setCorrectionReason(const QString &reason)
{
    m_correctionReason->setText(reason);
}

/// Of the edition that would be made now; 0 for a first one.
int ExportDialog::correctionNumber() const
{
    const QList<PublishedEdition> &published = m_document.transcript().published;
    if (edition() != Edition::Public || published.isEmpty())
        return 0;
    return published.last().number + (m_exporter.wouldCorrect(m_document.transcript()) ? 1 : 0);
}

void ExportDialog::setFormats(const QList<FileFormat> &formats)
{
    for (const auto &[format, box] : std::as_const(m_formats))
        box->setChecked(formats.contains(format));
}

void ExportDialog::setEarlyReason(const QString &reason)
{
    m_earlyReason->setText(reason);
}

void ExportDialog::setReview(const ReviewScope &scope)
{
    m_reviewer->setCurrentIndex(m_reviewer->findData(QVariant::fromValue(scope.speaker.value())));
    m_ownWords->setChecked(scope.extent == ReviewScope::Extent::OwnWords);
}

ReviewScope ExportDialog::review() const
{
    const SpeakerId speaker(m_reviewer->currentData().toULongLong());
    const bool own = !speaker.isNull() && m_ownWords->isChecked();
    return {speaker, own ? ReviewScope::Extent::OwnWords : ReviewScope::Extent::WholeRecord};
}

QString ExportDialog::message() const
{
    return m_message->text();
}

Paper ExportDialog::paper() const
{
    return static_cast<Paper>(m_paper->currentData().toInt());
}

void ExportDialog::updateForm()
{
    const bool isPublic = edition() == Edition::Public;
    const Result<void> allowed = m_exporter.mayBePublishedToday(m_document.transcript());
    m_earlyLabel->setText(allowed ? QString() : allowed.error().message);
    keepHeight(*m_earlyLabel);
    m_earlyLabel->setVisible(isPublic && !allowed);
    m_earlyReason->setVisible(isPublic && !allowed);
    m_allowRepeated->setVisible(edition() != Edition::Working && !m_document.transcript().requests.isEmpty());
    m_parts = nameParts();
    const QList<PublishedEdition> &published = m_document.transcript().published;
    const bool corrects = !published.isEmpty() && m_parts.correction > published.last().number;
    if (corrects) {
        const QDate day = published.last().at.date();
        m_correctionLabel->setText(
            tr("This is not what was published on %1 any more: it will be correction %2, and say "
               "what changed.")
                .arg(QLocale().toString(day, QLocale::ShortFormat))
                .arg(correctionNumber()));
        keepHeight(*m_correctionLabel);
    }
    m_form->setRowVisible(m_correctionLabel, corrects);
    m_form->setRowVisible(m_correctionReason, corrects);
    m_form->setRowVisible(m_summary, isPublic);
    m_form->setRowVisible(m_keep, isPublic);
    updateName();
    const bool isReview = edition() == Edition::Review;
    m_form->setRowVisible(m_reviewer, isReview);
    m_form->setRowVisible(m_ownWords, isReview && !review().speaker.isNull());
    m_message->clear();
}

void ExportDialog::updateName()
{
    QStringList suffixes;
    for (const auto &[format, box] : std::as_const(m_formats)) {
        if (box->isChecked())
            suffixes.append(u'.' + suffixOf(format));
    }
    m_nameShown->setText(baseName() + u"  "_s + suffixes.join(u' '));
    keepHeight(*m_nameShown);
}

QStringList ExportDialog::wantedPaths() const
{
    QStringList paths;
    const QString name = baseName();
    for (const auto &[format, box] : m_formats) {
        if (box->isChecked())
            paths.append(QDir(m_folder->text()).filePath(name + u'.' + suffixOf(format)));
    }
    return paths;
}

Result<HtmlOptions> ExportDialog::pageOptions() const
{
    HtmlOptions options;
    if (m_summary->isChecked())
        options.summary = HtmlOptions::Summary::Shown;
    const QString name = m_look->currentData().toString();
    if (name.isEmpty())
        return options;
    const Result<ExportLook> look = readExportLook(QDir(m_places.looks).filePath(name));
    if (!look)
        return look.error();
    options.look = *look;
    return options;
}

bool ExportDialog::confirmOverwriting(const QStringList &paths)
{
    QStringList existing;
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            existing.append(QFileInfo(path).fileName());
    }
    if (existing.isEmpty())
        return true;
    return QMessageBox::question(
               this, tr("Replace files?"),
               tr("There already are in this folder: %1. Replace them?").arg(existing.join(tr(", ")))) ==
           QMessageBox::Yes;
}

void ExportDialog::showForm()
{
    m_pages->setCurrentIndex(0);
    m_back->hide();
    m_export->setText(tr("&Export"));
}

void ExportDialog::proceed()
{
    const bool looked = m_pages->currentWidget() == m_checklistPage;
    if (edition() == Edition::Public && !looked) {
        const QList<ChecklistItem> items =
            publicationChecklist(m_document.transcript(), m_exporter.now().date());
        if (!items.isEmpty()) {
            m_checklistLabel->setText(tr("Before this is published, look at %n place(s):", nullptr,
                                         static_cast<int>(items.size())));
            m_checklist->setFindings(findingsOf(items, m_document.transcript()));
            m_pages->setCurrentWidget(m_checklistPage);
            m_back->show();
            m_export->setText(tr("&Export all the same"));
            return;
        }
    }
    if (confirmOverwriting(wantedPaths()))
        startExport();
}

void ExportDialog::startExport()
{
    showForm();
    updateForm(); // the record may have been typed in since the dialog was opened
    m_message->clear();
    m_files.clear();
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || name.contains(u'/')) {
        showError(tr("The file name must not be empty or hold a “/”."));
        return;
    }
    m_waiting = wantedPaths();
    if (m_waiting.isEmpty()) {
        showError(tr("Choose at least one format."));
        return;
    }
    if (!QDir().mkpath(m_folder->text())) {
        showError(tr("The folder “%1” can't be made. Choose another one.").arg(m_folder->text()));
        return;
    }
    const Result<HtmlOptions> page = pageOptions();
    if (!page) {
        showError(page.error().message);
        return;
    }
    m_page = *page;
    m_exported = m_document.transcript();
    beginRun();
    exportNext();
}

ExportRequest ExportDialog::request(const QString &path) const
{
    ExportRequest request;
    request.path = path;
    request.edition = edition();
    request.review = review();
    request.earlyReason = m_earlyReason->text();
    request.paper = paper();
    request.times = m_times->isChecked() ? TurnTimes::Print : TurnTimes::Omit;
    request.markdown.headings =
        m_headingEach->isChecked() ? MarkdownOptions::Headings::Paragraph : MarkdownOptions::Headings::Turn;
    if (m_allowRepeated->isChecked())
        request.repeatedWords = ExportRequest::RepeatedWords::Allow;
    request.page = m_page;
    if (m_keep->isChecked())
        request.publication = ExportRequest::Publication::Today;
    request.correctionReason = m_correctionReason->text();
    return request;
}

void ExportDialog::exportNext()
{
    if (m_waiting.isEmpty()) {
        endRun();
        m_settings.setLastFolder(m_folder->text());
        m_settings.setPaper(paper());
        m_settings.setExportNamePattern(m_name->text() == usualNamePattern() ? QString() : m_name->text());
        m_settings.setExportLook(m_look->currentData().toString());
        m_settings.setExportSummary(m_summary->isChecked());
        m_kept->setText(keepPublished());
        showResult();
        Q_EMIT exported();
        return;
    }
    const QString path = m_waiting.takeFirst();
    m_message->setText(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    m_exporter.exportMeeting(m_exported, request(path),
                             [this, guard = QPointer(this)](const Result<ExportedFile> &file) {
                                 if (guard)
                                     take(file);
                             });
}

void ExportDialog::take(const Result<ExportedFile> &file)
{
    if (file) {
        m_files.append(*file);
        exportNext();
        return;
    }
    endRun();
    QString sentence = file.error().message;
    if (!m_files.isEmpty()) {
        QStringList names;
        for (const ExportedFile &written : std::as_const(m_files))
            names += QFileInfo(written.path).fileName();
        sentence += u'\n' + tr("These are written: %1.").arg(names.join(tr(", ")));
    }
    showError(sentence);
    m_leaks->setFindings(findingsOf(m_exporter.leaks(), m_exported));
    Q_EMIT exported();
}

void ExportDialog::beginRun()
{
    m_running = true;
    m_export->setEnabled(false);
    m_close->setText(tr("Cancel"));
    m_leaks->setFindings({});
    m_progress->show();
    m_watch.start();
    showStage();
    reveal(m_progress);
}

void ExportDialog::endRun()
{
    m_running = false;
    m_export->setEnabled(true);
    m_export->setFocus(); // it lost it when it could not be pressed
    m_close->setText(tr("Close"));
    m_progress->hide();
    m_watch.stop();
}

void ExportDialog::showStage()
{
    const ExportStage stage = m_exporter.stage();
    switch (stage.kind) {
    case ExportStage::Kind::Idle:
        return;
    case ExportStage::Kind::Printing:
        m_progress->setRange(0, stage.pages);
        m_progress->setValue(stage.page);
        m_progress->setFormat(tr("Making the PDF, about page %v of %m…"));
        return;
    case ExportStage::Kind::Finishing:
        m_progress->setRange(0, stage.pages);
        m_progress->setValue(stage.pages);
        m_progress->setFormat(tr("Numbering the pages of the PDF…"));
        return;
    case ExportStage::Kind::Searching:
        m_progress->setRange(0, 100);
        m_progress->setValue(stage.percent);
        m_progress->setFormat(tr("Searching for words that were taken back… %p %"));
        return;
    }
}

void ExportDialog::goTo(TurnId turn, const TextRange &range)
{
    Q_EMIT placeWanted(turn, range);
    reject();
}

/// Keeps in the record what was published, and why before its day; gives the sentence that says so.
QString ExportDialog::keepPublished()
{
    if (edition() != Edition::Public)
        return {};
    if (m_document.access() == TranscriptDocument::Access::ReadOnly)
        return tr("The record is read-only here: it does not keep that this was published.");
    const QString reason = m_earlyReason->text().trimmed();
    if (!reason.isEmpty() && !m_earlyReason->isHidden()) {
        PublicationRule rule = m_document.transcript().rule;
        rule.earlyReleases.append({m_exporter.now(), reason});
        m_document.apply(SetRule{rule}, {tr("Keep the reason for publishing early"), {}, {}, {}});
    }
    if (!m_keep->isChecked())
        return {};
    const Result<Edit> published = m_exporter.publishedEdit(m_exported, m_files, m_correctionReason->text());
    if (!published)
        return published.error().message;
    // What went out can't be called back by stepping back.
    m_document.applyLasting(*published);
    const PublishedEdition &last = m_document.transcript().published.last();
    const QString day = QLocale().toString(last.at.date(), QLocale::ShortFormat);
    return last.number == 0 ? tr("The record keeps day, files and SHA-256: published on %1.").arg(day)
                            : tr("The record keeps day, files and SHA-256: correction %1 on %2.")
                                  .arg(last.number)
                                  .arg(day);
}

void ExportDialog::showError(const QString &sentence)
{
    m_message->setText(u"▲ "_s + sentence);
    keepHeight(*m_message);
    reveal(m_message);
}

/// The form scrolls on a small screen: what it says now is not to be below its end.
void ExportDialog::reveal(QWidget *widget)
{
    QTimer::singleShot(0, this, [this, widget] { m_formArea->ensureWidgetVisible(widget); });
}

void ExportDialog::showResult()
{
    m_table->setRowCount(0);
    QList<CheckFinding> findings;
    for (const ExportedFile &file : std::as_const(m_files)) {
        addResultRow(file);
        findings += findingsOf(file, m_exported);
    }
    m_findings->setFindings(findings);
    m_kept->setVisible(!m_kept->text().isEmpty());
    keepHeight(*m_kept);
    m_table->selectRow(0);
    m_pages->setCurrentIndex(m_pages->count() - 1);
    m_export->hide();
    m_close->setDefault(true);
}

void ExportDialog::addResultRow(const ExportedFile &file)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *name = new QTableWidgetItem(QFileInfo(file.path).fileName());
    name->setToolTip(file.path);
    m_table->setItem(row, 0, name);
    m_table->setItem(row, 1, new QTableWidgetItem(QLocale().formattedDataSize(file.size)));
    const QString hash = QString::fromLatin1(file.sha256.toHex());
    auto *sum = new QTableWidgetItem(hash.first(12) + u'…');
    sum->setToolTip(hash);
    m_table->setItem(row, 2, sum);
}

void ExportDialog::done(int result)
{
    // Esc ends the export first; the dialog stays and says so.
    if (m_running)
        m_exporter.cancel();
    else
        QDialog::done(result);
}

} // namespace verbatim
