// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/sharedscreen/sharedwindow.h"

#include "app/document/transcriptdocument.h"
#include "ui/panels/windowsize.h"
#include "ui/sharedscreen/sharedpage.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextFrame>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qreal enlarged = 2.1; // times the words of the sheet, at zoom 1
constexpr qreal zoomStep = 1.1;
constexpr int longestLineEms = 34;
constexpr int leastMargin = 32; // pixels

/// For a style sheet.
QString quotedFamilies(const QFont &font)
{
    QStringList quoted;
    for (const QString &family : font.families())
        quoted.append(u"'%1'"_s.arg(family));
    return quoted.join(u", "_s);
}

} // namespace

SharedWindow::SharedWindow(const TranscriptDocument &document, const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_document(document)
    , m_theme(theme)
    , m_words(new QTextBrowser(this))
{
    m_words->setAccessibleName(tr("Words for the room"));
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setOpenLinks(false);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setContextMenuPolicy(Qt::NoContextMenu);
    m_words->installEventFilter(this);
    m_words->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    resizeWithinScreen(*this, {1100, 700});

    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &SharedWindow::refresh);
    // Not started anew by every key: whoever types without a pause is read without one.
    connect(&document, &TranscriptDocument::changed, this, [this] {
        if (isVisible() && !m_delay.isActive())
            m_delay.start();
    });
    connect(&theme, &Theme::changed, this, &SharedWindow::restyle);
    restyle();
}

void SharedWindow::setZoom(qreal zoom)
{
    const qreal bounded = std::clamp(zoom, minimumZoom, maximumZoom);
    if (qFuzzyCompare(bounded, m_zoom))
        return;
    m_zoom = bounded;
    restyle();
    Q_EMIT zoomChanged(m_zoom);
}

void SharedWindow::restyle()
{
    const Colours &colours = m_theme.colours();
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, colours.paper);
    palette.setColor(QPalette::Window, colours.paper);
    palette.setColor(QPalette::Text, colours.ink);
    setPalette(palette);
    m_words->setPalette(palette);
    setAutoFillBackground(true);

    QTextDocument *page = m_words->document();
    const QFont font = m_theme.wordsFont(m_zoom * enlarged);
    page->setDefaultFont(font);
    page->setDefaultStyleSheet(
        u"p { line-height: 150%; margin: 0 0 %1px 0 }"
        ".name { color: %2; font-family: %5; font-weight: bold; margin-top: %3px; margin-bottom: 0 }"
        ".narrative, .withheld { color: %4 }"
        ".heading { color: %4; font-family: %5; font-weight: bold; margin-top: %3px }"_s
            .arg(font.pixelSize() / 4)
            .arg(colours.accent.name())
            .arg(font.pixelSize() * 2 / 3)
            .arg(colours.soft.name(), quotedFamilies(m_theme.interfaceFont())));
    m_page.clear();
    refresh();
}

void SharedWindow::refresh()
{
    updateTitle();
    const QString page = sharedPage(makeSharedView(m_document.transcript()));
    if (page == m_page && !page.isEmpty())
        return;
    m_page = page;
    m_words->setHtml(page);
    const int em = m_words->document()->defaultFont().pixelSize();
    const int margin = std::max(leastMargin, (width() - longestLineEms * em) / 2);
    QTextFrameFormat frame = m_words->document()->rootFrame()->frameFormat();
    frame.setLeftMargin(margin);
    frame.setRightMargin(margin);
    frame.setTopMargin(em);
    frame.setBottomMargin(em * 2);
    m_words->document()->rootFrame()->setFrameFormat(frame);
    followTheEnd();
}

void SharedWindow::followTheEnd()
{
    m_words->verticalScrollBar()->setValue(m_words->verticalScrollBar()->maximum());
}

void SharedWindow::updateTitle()
{
    // The edition's own title: the record's could name whom it must not.
    const QString title = makeSharedView(m_document.transcript(), 0).content().meeting.title;
    setWindowTitle(title.isEmpty() ? tr("Shared screen") : tr("%1 – shared screen").arg(title));
}

bool SharedWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (!wheel->modifiers().testFlag(Qt::ControlModifier))
            return false;
        if (wheel->angleDelta().y() != 0)
            setZoom(wheel->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
        return true;
    }
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        event->ignore();
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return event->isAccepted();
    }
    return QWidget::eventFilter(watched, event);
}

void SharedWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Equal)
        setZoom(m_zoom * zoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom / zoomStep);
    else if (event->key() == Qt::Key_0 && event->modifiers().testFlag(Qt::ControlModifier))
        setZoom(1.0);
    else if (event->key() == Qt::Key_F11)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else if (event->key() == Qt::Key_Escape && isFullScreen())
        showNormal();
    else
        event->ignore();
}

void SharedWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_page.clear();
    refresh();
}

void SharedWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_page.clear();
    refresh();
}

void SharedWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace verbatim
