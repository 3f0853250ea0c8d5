// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/redaction/registerdialog.h"

#include "app/core/clock.h"
#include "app/pdf/pdfprinter.h"
#include "app/storage/atomicfile.h"
#include "ui/panels/hintlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

RegisterDialog::RegisterDialog(const Transcript &transcript, const QString &folder, PdfPrinter &printer,
                               const Clock &clock, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_transcript(transcript)
    , m_folder(folder)
    , m_printer(printer)
    , m_clock(clock)
    , m_without(new QRadioButton(tr("&Without the words – who, when, what was decided")))
    , m_with(new QRadioButton(tr("With the wor&ds – an inside paper that must not leave the office")))
    , m_message(new HintLabel(HintLabel::Tone::Soft, {}, theme))
{
    setWindowTitle(tr("Register of Redaction Requests"));
    m_without->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const std::pair<QString, QString> forms[] = {{u"csv"_s, tr("&Spreadsheet (CSV)…")},
                                                 {u"html"_s, tr("&Page (HTML)…")},
                                                 {u"pdf"_s, tr("Pape&r (PDF)…")}};
    for (const auto &[suffix, name] : forms) {
        QPushButton *button = buttons->addButton(name, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, [this, suffix = suffix] { chooseFile(suffix); });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_without);
    column->addWidget(m_with);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(520);
}

void RegisterDialog::setWords(RegisterWords words)
{
    (words == RegisterWords::Print ? m_with : m_without)->setChecked(true);
}

RegisterWords RegisterDialog::words() const
{
    return m_with->isChecked() ? RegisterWords::Print : RegisterWords::Omit;
}

QString RegisterDialog::message() const
{
    return m_message->text();
}

void RegisterDialog::chooseFile(const QString &suffix)
{
    QStringList parts{m_transcript.meeting.date.toString(Qt::ISODate), tr("register")};
    parts.removeAll(QString());
    const QString name = parts.join(u'-') + u'.' + suffix;
    const QString path =
        QFileDialog::getSaveFileName(this, windowTitle(), QDir(m_folder).filePath(name), u"*."_s + suffix);
    if (path.isEmpty())
        return;
    writeTo(QFileInfo(path).suffix().isEmpty() ? path + u'.' + suffix : path);
}

void RegisterDialog::writeTo(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"csv"_s) {
        finish(path, registerCsv(m_transcript, words()));
        return;
    }
    const QByteArray page = registerHtml(m_transcript, words(), m_clock.today());
    if (suffix != u"pdf"_s) {
        finish(path, page);
        return;
    }
    PdfJob job;
    job.html = page;
    job.title = registerTitle(m_transcript, words());
    job.language = QLocale().bcp47Name();
    job.date = m_clock.today();
    m_message->setText(tr("Printing…"));
    m_printer.print(job, [this, path, guard = QPointer(this)](const Result<QByteArray> &pdf) {
        if (!guard)
            return;
        if (pdf) {
            finish(path, *pdf);
            return;
        }
        m_message->setText(pdf.error().message);
        Q_EMIT written();
    });
}

void RegisterDialog::finish(const QString &path, const QByteArray &bytes)
{
    const Result<void> done = writeFileAtomically(path, bytes);
    m_message->setText(done ? tr("Written to %1.").arg(path) : done.error().message);
    Q_EMIT written();
}

} // namespace verbatim
