// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QColor>
#include <QPageLayout>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace verbatim {

/// A page of the browser engine that shows what it is given, from memory, without scripts and without a
/// network.
///
/// The engine is in a library of its own that is loaded with the first page: linked to the program it would
/// double the time until the window is there, for what most sessions need once or never.
class WebPage
{
public:
    struct Events
    {
        std::function<void(bool ok)> loaded;
        std::function<void()> engineStopped; ///< the process that draws the page has ended
    };

    /// Why there can be no page in this process; nothing where there can. Does not load the engine.
    static std::optional<Error> obstacle();
    static Result<std::unique_ptr<WebPage>> create(const Events &events);

    virtual ~WebPage() = default;

    /// Serves that document at an address of that name and shows it, scrolled to the element of that id where
    /// there is one. Nothing else can be reached from then on.
    virtual void show(const QString &name, const QString &elementId, const QByteArray &html) = 0;
    /// Serves nothing any more; what is shown stays.
    virtual void withdraw() = 0;
    /// The name that is shown, and the title of the document.
    virtual QString shownName() const = 0;
    virtual QString title() const = 0;
    /// Gives the PDF later, or nothing where it failed or the engine stopped: always once, and behind
    /// engineStopped. The page must live until then: the engine still calls it. One print at a time.
    virtual void print(const QPageLayout &layout, std::function<void(const QByteArray &)> done) = 0;
    /// Ends the process that draws the page; engineStopped tells when it has ended. Nothing happens where
    /// there is none.
    virtual void stopEngine() = 0;
    /// A widget that shows the page; it must go before the page.
    virtual QWidget *makeView(const QColor &ground, QWidget *parent) = 0;
};

/// What the library of the engine exports: makes a page, for create().
using MakeWebPage = WebPage *(*)(const WebPage::Events &events);
inline constexpr const char *makeWebPageSymbol = "verbatimMakeWebPage";

} // namespace verbatim
