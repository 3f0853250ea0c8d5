// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/pdf/webpage.h"
#include "app/webengine/enginepage.h"

#include <optional>

namespace verbatim {

/// A WebPage by Qt WebEngine, with a profile of its own that keeps nothing.
class EngineWebPage final : public WebPage
{
public:
    explicit EngineWebPage(const Events &events);
    /// A print that runs is not told the end.
    ~EngineWebPage() override;

    void show(const QString &name, const QString &elementId, const QByteArray &html) override;
    void withdraw() override;
    QString shownName() const override;
    QString title() const override;
    void print(const QPageLayout &layout, std::function<void(const QByteArray &)> done) override;
    void stopEngine() override;
    QWidget *makeView(const QColor &ground, QWidget *parent) override;

private:
    void printStopped();
    void printEnded(const QByteArray &pdf);

    // In this order: a page must go before its profile and both before what they call.
    PageServer m_server;
    RequestGuard m_guard;
    QWebEngineProfile m_profile;                       // without a name: nothing of it reaches the disk
    std::function<void(const QByteArray &)> m_printed; ///< of the print that runs; empty where none does
    std::optional<QByteArray> m_heldBack;              ///< what it gave, while the end of it is waited for
    EnginePage m_page;
};

} // namespace verbatim
