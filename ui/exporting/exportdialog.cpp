// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/exporting/exportdialog.h"

#include "app/core/draftcopies.h"
#include "app/document/transcriptdocument.h"
#include "app/meetings/basename.h"
#include "ui/exporting/checkfindings.h"
#include "ui/session/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int sentenceWidth = 440; ///< pixels; the least a sentence in the form gets
constexpr int formatsInRow = 3;

} // namespace

ExportDialog::ExportDialog(TranscriptDocument &document, MeetingExporter &exporter, Settings &settings,
                           const QString &sourcePath, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_exporter(exporter)
    , m_settings(settings)
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Export"));
    m_pages->addWidget(makeForm());
    m_pages->addWidget(makeResult());
    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (confirmOverwriting(wantedPaths()))
            startExport();
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_running)
            m_exporter.cancel();
        else
            reject();
    });
    m_watch.setInterval(100);
    connect(&m_watch, &QTimer::timeout, this, &ExportDialog::showStage);
    connect(m_leaks, &CheckFindings::turnWanted, this, &ExportDialog::goTo);
    connect(m_findings, &CheckFindings::turnWanted, this, &ExportDialog::goTo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    resize(620, 500);

    // The name offered is the edition's: a record's own title could name whom it must not.
    const Transcript &transcript = m_document.transcript();
    const ReviewCopy copy = makeReviewCopy(transcript, m_exporter.policyFor(transcript));
    m_name->setText(suggestedBaseName(copy.content().meeting));
    m_folder->setText(sourcePath.isEmpty() ? m_settings.lastFolder() : QFileInfo(sourcePath).absolutePath());
    updateForm();
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
    m_allowRepeated =
        new QCheckBox(tr("Words taken bac&k in one place may stand in others that are not marked"), page);

    m_times = new QCheckBox(tr("Print when each turn &began"), page);
    m_times->setObjectName(u"times"_s);

    m_headingEach = new QCheckBox(
        tr("Markdown with a heading for each paragraph, as the archive had it until &2020"), page);
    m_headingEach->setChecked(m_document.transcript().meeting.markdownForm.headingPer ==
                              MarkdownForm::HeadingPer::Paragraph);

    auto *formats = new QGridLayout;
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
        const int place = static_cast<int>(m_formats.size());
        formats->addWidget(box, place / formatsInRow, place % formatsInRow);
        m_formats.append({format, box});
    }
    formats->setColumnStretch(formatsInRow, 1);

    m_folder = new QLineEdit(page);
    m_folder->setAccessibleName(tr("Folder"));
    auto *browse = new QPushButton(tr("&Choose…"), page);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Folder for the files"), m_folder->text());
        if (!folder.isEmpty())
            m_folder->setText(folder);
    });
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);
    m_name = new QLineEdit(page);
    m_name->setAccessibleName(tr("File name"));
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
    form->addRow(QString(), m_allowRepeated);
    form->addRow(QString(), m_times);
    form->addRow(tr("Formats:"), formats);
    form->addRow(QString(), m_headingEach);
    auto *folderLabel = new QLabel(tr("&Folder:"), page);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folderRow);
    form->addRow(tr("File &name:"), m_name);
    form->addRow(m_message);
    m_progress = new QProgressBar(page);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();
    form->addRow(m_progress);
    m_leaks = new CheckFindings(page);
    form->addRow(m_leaks);
    return page;
}

QWidget *ExportDialog::makeResult()
{
    auto *page = new QWidget(this);
    m_table = new QTableWidget(0, 4, page);
    m_table->setAccessibleName(tr("Files written"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Size"), tr("SHA-256"), QString()});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_findings = new CheckFindings(page);
    auto *folder = new QPushButton(tr("Show in &folder"), page);
    connect(folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->text())); });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new QLabel(tr("Written after a search for words that were taken back:"), page));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_findings, 1);
    layout->addWidget(folder, 0, Qt::AlignLeft);
    return page;
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

void ExportDialog::updateForm()
{
    const bool isPublic = edition() == Edition::Public;
    const Result<void> allowed = m_exporter.mayBePublishedToday(m_document.transcript());
    m_earlyLabel->setText(allowed ? QString() : allowed.error().message);
    // A stacked page does not ask wrapped labels how high they are.
    m_earlyLabel->setMinimumHeight(m_earlyLabel->heightForWidth(sentenceWidth));
    m_earlyLabel->setVisible(isPublic && !allowed);
    m_earlyReason->setVisible(isPublic && !allowed);
    m_allowRepeated->setVisible(edition() != Edition::Working && !m_document.transcript().requests.isEmpty());
    const bool isReview = edition() == Edition::Review;
    m_form->setRowVisible(m_reviewer, isReview);
    m_form->setRowVisible(m_ownWords, isReview && !review().speaker.isNull());
    m_message->clear();
}

/// The label under which the reader of a review copy is printed; empty for everybody.
QString ExportDialog::reviewerInName() const
{
    if (edition() != Edition::Review || review().speaker.isNull())
        return {};
    const Transcript &transcript = m_document.transcript();
    const ReviewCopy copy = makeReviewCopy(transcript, m_exporter.policyFor(transcript), review());
    QString name = copy.content().reviewer;
    static const QRegularExpression unfit(u"[/\\\\:*?\"<>|\\s]+"_s);
    return name.isEmpty() ? QString() : u'-' + name.replace(unfit, u"_"_s);
}

QStringList ExportDialog::wantedPaths() const
{
    QStringList paths;
    const QString name = m_name->text().trimmed() + reviewerInName();
    for (const auto &[format, box] : m_formats) {
        if (box->isChecked())
            paths.append(QDir(m_folder->text()).filePath(name + u'.' + suffixOf(format)));
    }
    return paths;
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

void ExportDialog::startExport()
{
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
    beginRun();
    exportNext();
}

void ExportDialog::exportNext()
{
    if (m_waiting.isEmpty()) {
        endRun();
        m_settings.setLastFolder(m_folder->text());
        keepReason();
        showResult();
        Q_EMIT exported();
        return;
    }
    ExportRequest request;
    request.path = m_waiting.takeFirst();
    request.edition = edition();
    request.review = review();
    request.earlyReason = m_earlyReason->text();
    request.times = m_times->isChecked() ? TurnTimes::Print : TurnTimes::Omit;
    request.markdown.headings =
        m_headingEach->isChecked() ? MarkdownOptions::Headings::Paragraph : MarkdownOptions::Headings::Turn;
    if (m_allowRepeated->isChecked())
        request.repeatedWords = ExportRequest::RepeatedWords::Allow;
    m_message->setText(tr("Writing %1…").arg(QFileInfo(request.path).fileName()));
    m_exporter.exportMeeting(
        m_document.transcript(), request, [this, guard = QPointer(this)](const Result<ExportedFile> &file) {
            if (!guard)
                return;
            if (!file) {
                endRun();
                showError(file.error().message);
                m_leaks->setFindings(findingsOf(m_exporter.leaks(), m_document.transcript()));
                Q_EMIT exported();
                return;
            }
            m_files.append(*file);
            exportNext();
        });
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
        m_progress->setRange(0, 0);
        m_progress->setFormat(tr("Making the PDF…"));
        return;
    case ExportStage::Kind::Searching:
        m_progress->setRange(0, 100);
        m_progress->setValue(stage.percent);
        m_progress->setFormat(tr("Searching for words that were taken back… %p %"));
        return;
    }
}

void ExportDialog::goTo(TurnId turn)
{
    Q_EMIT turnWanted(turn);
    reject();
}

void ExportDialog::keepReason()
{
    const QString reason = m_earlyReason->text().trimmed();
    if (edition() != Edition::Public || reason.isEmpty() || m_earlyReason->isHidden())
        return;
    PublicationRule rule = m_document.transcript().rule;
    rule.earlyReleases.append({m_exporter.now(), reason});
    m_document.apply(SetRule{rule}, {tr("Keep the reason for publishing early"), {}, {}, {}});
}

void ExportDialog::showError(const QString &sentence)
{
    m_message->setText(u"▲ "_s + sentence);
    m_message->setMinimumHeight(m_message->heightForWidth(sentenceWidth));
}

void ExportDialog::showResult()
{
    m_table->setRowCount(0);
    QList<CheckFinding> findings;
    for (const ExportedFile &file : std::as_const(m_files)) {
        addResultRow(file);
        findings += findingsOf(file, m_document.transcript());
    }
    m_findings->setFindings(findings);
    m_pages->setCurrentIndex(1);
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
    auto *open = new QToolButton(m_table);
    open->setText(tr("Open"));
    open->setAccessibleName(tr("Open %1").arg(QFileInfo(file.path).fileName()));
    connect(open, &QToolButton::clicked, this,
            [path = file.path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    m_table->setCellWidget(row, 3, open);
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
