// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>

namespace verbatim {

/// Gives the one document of the current job from memory, and refuses every other address.
class PageServer final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    static QByteArray scheme();

    void serve(const QUrl &url, const QByteArray &html);
    void requestStarted(QWebEngineUrlRequestJob *request) override;

private:
    QUrl m_url;
    QByteArray m_html;
};

/// Blocks every request that is not for our own scheme.
class RequestGuard final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

/// A page without scripts that shows nothing but what it was told to show.
class EnginePage final : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit EnginePage(QWebEngineProfile *profile);

    /// Loads the address; every other navigation is refused.
    void show(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;

private:
    QUrl m_allowed;
};

} // namespace verbatim
