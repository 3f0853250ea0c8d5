// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/webengine/enginewebpage.h"

#include <QTimer>
#include <QWebEngineUrlScheme>
#include <QWebEngineView>

#include <csignal>
#include <utility>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

QUrl addressOf(const QString &name)
{
    return QUrl(QString::fromLatin1(PageServer::scheme()) + u':' + name);
}

/// Must be known before the first profile.
void registerScheme()
{
    if (!QWebEngineUrlScheme::schemeByName(PageServer::scheme()).name().isEmpty())
        return;
    QWebEngineUrlScheme scheme(PageServer::scheme());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

} // namespace

EngineWebPage::EngineWebPage(const Events &events)
    : m_page(&m_profile)
{
    keepOffTheRecord(m_profile);
    m_profile.setUrlRequestInterceptor(&m_guard);
    m_profile.installUrlSchemeHandler(PageServer::scheme(), &m_server);
    QObject::connect(&m_page, &QWebEnginePage::loadFinished, &m_page, events.loaded);
    QObject::connect(&m_page, &QWebEnginePage::renderProcessTerminated, &m_page,
                     [this, engineStopped = events.engineStopped] {
                         // Later: the engine still tells its own parts of it, the one that prints too.
                         QTimer::singleShot(0, &m_page, [this] { printStopped(); });
                         engineStopped();
                     });
    QObject::connect(&m_page, &QWebEnginePage::pdfPrintingFinished, &m_page,
                     [this] { printEnded(m_heldBack.value_or(QByteArray())); });
}

EngineWebPage::~EngineWebPage()
{
    m_printed = nullptr; // a page that goes answers whatever was asked, with nothing
}

void EngineWebPage::show(const QString &name, const QString &elementId, const QByteArray &html)
{
    QUrl address = addressOf(name);
    m_server.serve(address, html);
    if (!elementId.isEmpty())
        address.setFragment(elementId);
    m_page.show(address);
}

void EngineWebPage::withdraw()
{
    m_server.serve({}, {});
}

QString EngineWebPage::shownName() const
{
    return m_page.url().path();
}

QString EngineWebPage::title() const
{
    return m_page.title();
}

void EngineWebPage::print(const QPageLayout &layout, std::function<void(const QByteArray &)> done)
{
    m_printed = std::move(done);
    // Whoever asks for the words makes the engine lay out the page as on a screen, which reads the fonts that
    // stand in it: what is laid out for paper first would be printed with others.
    m_page.toPlainText([this, layout](const QString &) {
        if (!m_printed || m_heldBack)
            return;
        m_page.printToPdf(
            [this](const QByteArray &pdf) {
                if (m_heldBack)
                    m_heldBack = pdf;
                else
                    printEnded(pdf);
            },
            layout);
    });
}

/// Qt says nothing of a print whose process has ended, but a task that is to end it waits in Chromium's queue
/// and calls the page: a page that goes before is a crash. A PDF without a file name is refused by a task
/// behind that one, and Qt tells that.
void EngineWebPage::printStopped()
{
    if (!m_printed || m_heldBack)
        return;
    m_heldBack.emplace();
    m_page.printToPdf(QString());
}

void EngineWebPage::printEnded(const QByteArray &pdf)
{
    m_heldBack.reset();
    if (const auto printed = std::exchange(m_printed, nullptr))
        printed(pdf);
}

void EngineWebPage::stopEngine()
{
    // Chromium knows no other way to end a print.
    if (const qint64 process = m_page.renderProcessPid(); process > 0)
        ::kill(static_cast<pid_t>(process), SIGKILL);
}

QWidget *EngineWebPage::makeView(const QColor &ground, QWidget *parent)
{
    m_page.setBackgroundColor(ground);
    auto *view = new QWebEngineView(parent);
    view->setContextMenuPolicy(Qt::NoContextMenu);
    view->setPage(&m_page);
    return view;
}

} // namespace verbatim

extern "C" Q_DECL_EXPORT verbatim::WebPage *verbatimMakeWebPage(const verbatim::WebPage::Events &events)
{
    verbatim::registerScheme();
    return new verbatim::EngineWebPage(events);
}
