// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/webengine/enginepage.h"

#include <QBuffer>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestJob>

namespace verbatim {

QByteArray PageServer::scheme()
{
    return QByteArrayLiteral("verbatim-page");
}

void PageServer::serve(const QUrl &url, const QByteArray &html)
{
    m_url = url;
    m_html = html;
}

void PageServer::requestStarted(QWebEngineUrlRequestJob *request)
{
    // A fragment leads to a turn of the same page.
    const QUrl wanted = request->requestUrl().adjusted(QUrl::RemoveFragment);
    if (m_url.isEmpty() || wanted != m_url || request->requestMethod() != "GET") {
        request->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    auto *body = new QBuffer(request);
    body->setData(m_html);
    body->open(QIODevice::ReadOnly);
    request->reply(QByteArrayLiteral("text/html"), body);
}

void keepOffTheRecord(QWebEngineProfile &profile)
{
    Q_ASSERT(profile.isOffTheRecord());
    profile.setHttpCacheType(QWebEngineProfile::NoCache);
    profile.setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile.setSpellCheckEnabled(false);
}

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (info.requestUrl().scheme().toLatin1() != PageServer::scheme())
        info.block(true);
}

EnginePage::EnginePage(QWebEngineProfile *profile)
    : QWebEnginePage(profile)
{
    QWebEngineSettings *own = settings();
    // Our pages need none of this, and whoever finds a way out of their text shall have none of it either.
    for (const auto attribute :
         {QWebEngineSettings::JavascriptEnabled, QWebEngineSettings::JavascriptCanOpenWindows,
          QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::PluginsEnabled,
          QWebEngineSettings::PdfViewerEnabled, QWebEngineSettings::LocalStorageEnabled,
          QWebEngineSettings::LocalContentCanAccessRemoteUrls,
          QWebEngineSettings::LocalContentCanAccessFileUrls, QWebEngineSettings::AllowRunningInsecureContent,
          QWebEngineSettings::AutoLoadIconsForPage, QWebEngineSettings::HyperlinkAuditingEnabled,
          QWebEngineSettings::DnsPrefetchEnabled, QWebEngineSettings::NavigateOnDropEnabled,
          QWebEngineSettings::FullScreenSupportEnabled, QWebEngineSettings::ScreenCaptureEnabled,
          QWebEngineSettings::WebGLEnabled, QWebEngineSettings::ErrorPageEnabled})
        own->setAttribute(attribute, false);
    own->setAttribute(QWebEngineSettings::PrintElementBackgrounds, true);
}

void EnginePage::show(const QUrl &url)
{
    m_allowed = url;
    load(url);
}

bool EnginePage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    return isMainFrame && type == NavigationTypeTyped && url == m_allowed;
}

QWebEnginePage *EnginePage::createWindow(WebWindowType)
{
    return nullptr;
}

void EnginePage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int,
                                          const QString &)
{
    // Chromium quotes the page in its messages; none of it may reach a log.
}

} // namespace verbatim
