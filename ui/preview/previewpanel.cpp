// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/preview/previewpanel.h"

#include "app/pdf/webpage.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int caretRestsMilliseconds = 150; ///< holding an arrow key down loads no page for every turn passed
constexpr int quietMilliseconds = 400;      ///< without a change, before the page is made again
constexpr int backAfterMilliseconds = 1500;
constexpr int mostReturns = 3; ///< by itself: a page that always ends the engine must not do so for ever

} // namespace

PreviewPanel::PreviewPanel(TranscriptDocument &document, const MeetingExporter &exporter, const Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_exporter(exporter)
    , m_theme(theme)
    , m_edition(new QComboBox(this))
    , m_withheld(new QCheckBox(tr("Show what is withheld"), this))
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
    bar->addWidget(m_withheld);
    bar->addWidget(m_edition);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(quietMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &PreviewPanel::refresh);
    connect(&m_document, &TranscriptDocument::changed, this, [this] {
        m_returns = 0;
        m_delay.start();
    });
    m_follow.setSingleShot(true);
    m_follow.setInterval(caretRestsMilliseconds);
    connect(&m_follow, &QTimer::timeout, this, [this] {
        if (isVisible() && m_webPage && !m_page.isEmpty() && !m_delay.isActive())
            load();
    });
    connect(m_edition, &QComboBox::currentIndexChanged, this, &PreviewPanel::refresh);
    connect(m_withheld, &QCheckBox::toggled, this, [this](bool shown) {
        m_edition->setEnabled(!shown);
        refresh();
    });
}

PreviewPanel::~PreviewPanel()
{
    delete m_view;
}

Edition PreviewPanel::edition() const
{
    if (m_withheld->isChecked())
        return Edition::Working;
    return static_cast<Edition>(m_edition->currentData().toInt());
}

void PreviewPanel::setEdition(Edition edition)
{
    m_edition->setCurrentIndex(m_edition->findData(static_cast<int>(edition)));
}

void PreviewPanel::setPageOptions(const HtmlOptions &options)
{
    m_options = options;
    refresh();
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
    m_follow.start();
}

void PreviewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &PreviewPanel::refresh);
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
    Result<std::unique_ptr<WebPage>> page = WebPage::create({loaded, [this] { comeBack(); }});
    if (!page)
        return page.error();
    m_webPage = *std::move(page);
    m_view = m_webPage->makeView(m_theme.colours().paper, this);
    m_view->setAccessibleName(tr("Preview"));
    m_pages->addWidget(m_view);
    return {};
}

void PreviewPanel::comeBack()
{
    m_page.clear();
    if (++m_returns > mostReturns) {
        showSentence(
            tr("The browser engine stopped again and again; the text is safe. The preview comes back "
               "with the next change."));
        return;
    }
    showSentence(tr("The browser engine stopped; the text is safe. The preview comes back by itself."));
    QTimer::singleShot(backAfterMilliseconds, this, &PreviewPanel::refresh);
}

void PreviewPanel::refresh()
{
    if (!isVisible())
        return;
    const Transcript &transcript = m_document.transcript();
    const RedactionPolicy policy = m_exporter.mayBePublishedToday(transcript)
                                       ? m_exporter.policyForPublishing(transcript)
                                       : m_exporter.policyFor(transcript);
    const Result<QByteArray> page = editionPage(transcript, edition(), policy, m_options);
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
    m_pages->setCurrentWidget(m_view); // it has its size before the page looks for the turn
    m_webPage->show(u"preview-%1"_s.arg(++m_loads), element, m_page);
}

void PreviewPanel::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_pages->setCurrentWidget(m_sentence);
    Q_EMIT shown();
}

} // namespace verbatim
