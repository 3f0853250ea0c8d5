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

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (info.requestUrl().scheme().toLatin1() != PageServer::scheme())
        info.block(true);
}

EnginePage::EnginePage(QWebEngineProfile *profile)
    : QWebEnginePage(profile)
{
    QWebEngineSettings *own = settings();
    own->setAttribute(QWebEngineSettings::JavascriptEnabled, false);
    own->setAttribute(QWebEngineSettings::PluginsEnabled, false);
    own->setAttribute(QWebEngineSettings::LocalStorageEnabled, false);
    own->setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, false);
    own->setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, false);
    own->setAttribute(QWebEngineSettings::DnsPrefetchEnabled, false);
    own->setAttribute(QWebEngineSettings::ErrorPageEnabled, false);
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
