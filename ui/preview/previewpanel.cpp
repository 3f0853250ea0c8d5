// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/preview/previewpanel.h"

#include "app/pdf/webpage.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

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

std::optional<Error> PreviewPanel::startWebEngine()
{
    if (m_webPage)
        return {};
    const auto loaded = [this](bool ok) {
        if (ok)
            Q_EMIT shown();
        else
            showSentence(tr("The page could not be shown. Export it as HTML to look at it in a browser."));
    };
    const auto stopped = [this] {
        showSentence(
            tr("The browser engine stopped; the text is safe. The preview comes back with the next change."));
        m_page.clear();
    };
    Result<std::unique_ptr<WebPage>> page = WebPage::create({loaded, stopped});
    if (!page)
        return page.error();
    m_webPage = *std::move(page);
    m_view = m_webPage->makeView(m_theme.colours().paper, this);
    m_view->setAccessibleName(tr("Preview"));
    m_pages->addWidget(m_view);
    return {};
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
    if (const std::optional<Error> obstacle = startWebEngine()) {
        m_page = *page;
        showSentence(obstacle->message);
        return;
    }
    if (*page == m_page && m_pages->currentWidget() == m_view)
        return;
    m_page = *page;
    load();
}

void PreviewPanel::load()
{
    const QString element = m_turn.isNull() ? QString() : u"t-"_s + m_turn.toString();
    m_webPage->show(u"preview-%1"_s.arg(++m_loads), element, m_page);
    m_pages->setCurrentWidget(m_view);
}

void PreviewPanel::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_pages->setCurrentWidget(m_sentence);
    Q_EMIT shown();
}

} // namespace verbatim
