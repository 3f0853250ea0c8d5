// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QProxyStyle>
#include <QStyleOption>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int interfacePixels = 14;
constexpr int labelPixels = 12;
constexpr qreal wordsPixels = 16.5;
constexpr QStringView iconInk = u"#22252a"; // the stroke of every SVG under resources/icons

QIcon lineIcon(const QString &name, const QColor &normal, const QColor &disabled);

/// Fusion, with two things made readable: menus of full-width words, and boxes to tick in the dark; and with
/// our own cross in fields, for which Fusion would read through the icon themes of the desktop.
class ReadableFusion : public QProxyStyle
{
public:
    ReadableFusion()
        : QProxyStyle(u"Fusion"_s)
    {}

    /// Fusion measures the ink of a menu's entry, and then cuts what is wider than that by its advance.
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        constexpr int room = 8;
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return type == CT_MenuItem ? size + QSize(room, 0) : size;
    }

    /// Fusion outlines a box in a darker tone of the window, which cannot be told from a dark window.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!isBox || !button || option->palette.window().color().lightness() >= 128) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        QStyleOptionButton outlined(*button);
        outlined.palette.setColor(QPalette::Window,
                                  option->palette.color(QPalette::PlaceholderText).lighter(140));
        QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
    }

    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override
    {
        const QColor onBothPapers(0x80, 0x84, 0x8b);
        return which == SP_LineEditClearButton ? lineIcon(u"close"_s, onBothPapers, onBothPapers)
                                               : QProxyStyle::standardIcon(which, option, widget);
    }
};

Colours lightColours()
{
    Colours c;
    c.furniture = QColor(0xf6, 0xf5, 0xf2);
    c.paper = QColor(0xff, 0xfe, 0xfb);
    c.ink = QColor(0x22, 0x25, 0x2a);
    c.soft = QColor(0x60, 0x65, 0x6d);
    c.faint = QColor(0xa3, 0xa7, 0xad);
    c.line = QColor(0xe2, 0xdf, 0xd8);
    c.accent = QColor(0x1f, 0x5f, 0x8b);
    c.accentGround = QColor(0xe8, 0xf0, 0xf6);
    c.onAccent = QColor(0xff, 0xff, 0xff);
    c.undecided = QColor(0x92, 0x56, 0x00);
    c.undecidedGround = QColor(0xff, 0xf1, 0xd6);
    c.amended = QColor(0x2d, 0x6b, 0x46);
    c.amendedGround = QColor(0xe3, 0xf1, 0xe8);
    c.deleted = QColor(0xa8, 0x32, 0x2d);
    c.deletedGround = QColor(0xfd, 0xe8, 0xe6);
    c.holiday = QColor(0xb3, 0x48, 0x3f);
    return c;
}

Colours darkColours()
{
    Colours c;
    c.furniture = QColor(0x1d, 0x1f, 0x22);
    c.paper = QColor(0x25, 0x28, 0x2c);
    c.ink = QColor(0xe6, 0xe4, 0xdf);
    c.soft = QColor(0xa6, 0xaa, 0xb1);
    c.faint = QColor(0x70, 0x75, 0x7d);
    c.line = QColor(0x38, 0x3c, 0x42);
    c.accent = QColor(0x7f, 0xb8, 0xe0);
    c.accentGround = QColor(0x25, 0x37, 0x44);
    c.onAccent = QColor(0x14, 0x1b, 0x20);
    c.undecided = QColor(0xe6, 0xb3, 0x5a);
    c.undecidedGround = QColor(0x43, 0x36, 0x1d);
    c.amended = QColor(0x83, 0xc7, 0x9d);
    c.amendedGround = QColor(0x24, 0x39, 0x2d);
    c.deleted = QColor(0xf0, 0x96, 0x90);
    c.deletedGround = QColor(0x47, 0x29, 0x26);
    c.holiday = QColor(0xe0, 0x8a, 0x80);
    c.dark = true;
    return c;
}

// Neighbouring seats differ in lightness or hue for every kind of colour vision; each holds 4.5 : 1 on its
// paper and on the ground of the current turn.
constexpr std::array<QRgb, 12> lightSpeakers = {0xff1b66a6, 0xffa34b00, 0xff1b7446, 0xff7f3fa3,
                                                0xffa6223d, 0xff2a667a, 0xff6e5900, 0xffa82a78,
                                                0xff3f51a3, 0xff536200, 0xff874a2e, 0xff52606b};
constexpr std::array<QRgb, 12> darkSpeakers = {0xff7db8ec, 0xfff0a35e, 0xff6fcb9b, 0xffc79be6,
                                               0xfff28b9b, 0xff7cc4d6, 0xffd9bf52, 0xfff08cc4,
                                               0xffa5b0f2, 0xffb9cc5a, 0xffd9a083, 0xffb3bfca};

QPalette paletteFrom(const Colours &c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, c.furniture);
    set(QPalette::WindowText, c.ink);
    set(QPalette::Base, c.paper);
    set(QPalette::AlternateBase, c.furniture);
    set(QPalette::Text, c.ink);
    set(QPalette::PlaceholderText, c.soft);
    set(QPalette::Button, c.dark ? c.paper.lighter(115) : c.paper);
    set(QPalette::ButtonText, c.ink);
    set(QPalette::BrightText, c.deleted);
    set(QPalette::ToolTipBase, c.paper);
    set(QPalette::ToolTipText, c.ink);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.onAccent);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::Light, c.dark ? c.line.lighter(120) : c.paper);
    set(QPalette::Midlight, c.line);
    set(QPalette::Mid, c.line);
    set(QPalette::Dark, c.line.darker(120));
    set(QPalette::Shadow, c.dark ? QColor(0, 0, 0) : c.line.darker(150));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return palette;
}

QString styleSheetFrom(const Colours &c)
{
    QFile file(u":/style/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QStringView, QColor> tokens[] = {
        {u"@furniture", c.furniture},
        {u"@paper", c.paper},
        {u"@ink", c.ink},
        {u"@soft", c.soft},
        {u"@faint", c.faint},
        {u"@line", c.line},
        {u"@accentGround", c.accentGround},
        {u"@accent", c.accent},
        {u"@onAccent", c.onAccent},
        {u"@undecidedGround", c.undecidedGround},
        {u"@undecided", c.undecided},
        {u"@deleted", c.deleted},
    };
    for (const auto &[token, colour] : tokens)
        sheet.replace(token.toString(), colour.name());
    return sheet;
}

/// Draws an SVG at the size that is asked for, so that an icon is sharp at every scale.
class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QByteArray normal, QByteArray disabled)
        : m_normal(std::move(normal))
        , m_disabled(std::move(disabled))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(mode == QIcon::Disabled ? m_disabled : m_normal);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    QByteArray m_normal;
    QByteArray m_disabled;
};

QByteArray recoloured(QByteArray svg, const QColor &colour)
{
    return svg.replace(iconInk.toLatin1(), colour.name().toLatin1());
}

QIcon lineIcon(const QString &name, const QColor &normal, const QColor &disabled)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    return QIcon(new SvgIconEngine(recoloured(svg, normal), recoloured(svg, disabled)));
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_colours(lightColours())
{}

void Theme::apply(QApplication &application, ThemeChoice choice)
{
    if (!m_systemIsDark) {
        // Read once, before our own palette hides the system's.
        m_systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
        application.setStyle(new ReadableFusion); // the application owns it
    }
    m_choice = choice;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && *m_systemIsDark);
    m_colours = dark ? darkColours() : lightColours();
    application.setFont(interfaceFont());
    application.setPalette(paletteFrom(m_colours));
    application.setStyleSheet(styleSheetFrom(m_colours));
    Q_EMIT changed();
}

QColor Theme::speakerColour(int seat) const
{
    const auto &set = m_colours.dark ? darkSpeakers : lightSpeakers;
    return QColor::fromRgb(set[static_cast<size_t>(seat < 0 ? 0 : seat) % set.size()]);
}

QFont Theme::wordsFont(qreal zoom) const
{
    QFont font;
    font.setFamilies({u"Noto Serif"_s, u"Liberation Serif"_s, u"Noto Serif CJK TC"_s, u"TW-Sung"_s,
                      u"TW-Sung-Ext-B"_s, u"TW-Sung-Plus"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qRound(wordsPixels * zoom));
    return font;
}

QFont Theme::interfaceFont() const
{
    QFont font;
    font.setFamilies({u"Noto Sans CJK TC"_s, u"Noto Sans"_s, u"Liberation Sans"_s, u"sans-serif"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(interfacePixels);
    return font;
}

QFont Theme::labelFont() const
{
    QFont font = interfaceFont();
    font.setPixelSize(labelPixels);
    return font;
}

QIcon Theme::icon(const QString &name) const
{
    return lineIcon(name, m_colours.ink, m_colours.faint);
}

} // namespace verbatim
