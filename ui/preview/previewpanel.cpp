// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/preview/previewpanel.h"

#include "app/pdf/pdfpage.h"
#include "app/pdf/pdfprinter.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWebEngineProfile>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int quietMilliseconds = 400; ///< without a change, before the page is made again

} // namespace

PreviewPanel::PreviewPanel(TranscriptDocument &document, const MeetingExporter &exporter, const Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_exporter(exporter)
    , m_theme(theme)
    , m_edition(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_sentence(new QLabel(this))
{
    m_edition->setAccessibleName(tr("Edition shown"));
    m_edition->addItem(tr("Public edition"), QVariant::fromValue(static_cast<int>(Edition::Public)));
    m_edition->addItem(tr("Review copy for speakers"),
                       QVariant::fromValue(static_cast<int>(Edition::Review)));
    m_edition->addItem(tr("Working copy"), QVariant::fromValue(static_cast<int>(Edition::Working)));
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(24);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pages->addWidget(m_sentence);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->addWidget(new QLabel(tr("Preview"), this));
    bar->addStretch();
    bar->addWidget(m_edition);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(quietMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &PreviewPanel::refresh);
    connect(&m_document, &TranscriptDocument::changed, this, [this] { m_delay.start(); });
    connect(m_edition, &QComboBox::currentIndexChanged, this, &PreviewPanel::refresh);
}

PreviewPanel::~PreviewPanel()
{
    delete m_view;
}

Edition PreviewPanel::edition() const
{
    return static_cast<Edition>(m_edition->currentData().toInt());
}

void PreviewPanel::setEdition(Edition edition)
{
    m_edition->setCurrentIndex(m_edition->findData(static_cast<int>(edition)));
}

QString PreviewPanel::refusal() const
{
    return m_pages->currentWidget() == m_sentence ? m_sentence->text() : QString();
}

void PreviewPanel::setCurrentTurn(TurnId turn)
{
    if (turn == m_turn)
        return;
    m_turn = turn;
    if (isVisible() && m_webPage && !m_page.isEmpty() && !m_delay.isActive())
        load();
}

void PreviewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_delay.start(0);
}

void PreviewPanel::startWebEngine()
{
    m_handler = std::make_unique<PdfSchemeHandler>();
    m_guard = std::make_unique<PdfRequestGuard>();
    m_profile = std::make_unique<QWebEngineProfile>(); // without a name: nothing of it reaches the disk
    m_profile->setUrlRequestInterceptor(m_guard.get());
    m_profile->installUrlSchemeHandler(PdfSchemeHandler::scheme(), m_handler.get());
    m_webPage = std::make_unique<PdfPage>(m_profile.get());
    m_webPage->setBackgroundColor(m_theme.colours().paper);
    m_view = new QWebEngineView(this);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setPage(m_webPage.get());
    m_view->setAccessibleName(tr("Preview"));
    m_pages->addWidget(m_view);
    connect(m_webPage.get(), &QWebEnginePage::loadFinished, this, [this](bool ok) {
        if (ok)
            Q_EMIT shown();
        else
            showSentence(tr("The page could not be shown. Export it as HTML to look at it in a browser."));
    });
    connect(m_webPage.get(), &QWebEnginePage::renderProcessTerminated, this, [this] {
        showSentence(
            tr("The browser engine stopped; the text is safe. The preview comes back with the next change."));
        m_page.clear();
    });
}

void PreviewPanel::refresh()
{
    if (!isVisible())
        return;
    const Transcript &transcript = m_document.transcript();
    const Result<QByteArray> page = editionPage(transcript, edition(), m_exporter.policyFor(transcript));
    if (!page) {
        m_page.clear();
        showSentence(page.error().message);
        return;
    }
    if (const std::optional<Error> obstacle = PdfPrinter::obstacle()) {
        m_page = *page;
        showSentence(obstacle->message);
        return;
    }
    if (*page == m_page && m_pages->currentWidget() == m_view)
        return;
    m_page = *page;
    if (!m_webPage)
        startWebEngine();
    load();
}

void PreviewPanel::load()
{
    const QString address =
        u"%1:preview-%2"_s.arg(QString::fromLatin1(PdfSchemeHandler::scheme())).arg(++m_loads);
    m_handler->serve(QUrl(address), m_page);
    m_webPage->show(QUrl(m_turn.isNull() ? address : address + u"#t-"_s + m_turn.toString()));
    m_pages->setCurrentWidget(m_view);
}

void PreviewPanel::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_pages->setCurrentWidget(m_sentence);
    Q_EMIT shown();
}

} // namespace verbatim
