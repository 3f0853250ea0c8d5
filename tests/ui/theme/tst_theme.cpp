// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/support/testpaths.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

/// WCAG 2.2, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const QColor rgb = colour.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMeasureIsTheStandards()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void textCanBeReadOnItsGround_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }

    void textCanBeReadOnItsGround()
    {
        QFETCH(ThemeChoice, choice);
        m_theme.apply(*qApp, choice);
        const Colours &c = m_theme.colours();
        struct Pair
        {
            const char *name;
            QColor text;
            QColor ground;
        };
        const Pair pairs[] = {
            {"ink on paper", c.ink, c.paper},
            {"ink on furniture", c.ink, c.furniture},
            {"ink on accent ground", c.ink, c.accentGround},
            {"ink on undecided ground", c.ink, c.undecidedGround},
            {"ink on amended ground", c.ink, c.amendedGround},
            {"ink on deleted ground", c.ink, c.deletedGround},
            {"soft on paper", c.soft, c.paper},
            {"soft on furniture", c.soft, c.furniture},
            {"soft on accent ground", c.soft, c.accentGround},
            {"accent on paper", c.accent, c.paper},
            {"accent on furniture", c.accent, c.furniture},
            {"accent on its ground", c.accent, c.accentGround},
            {"text on accent", c.onAccent, c.accent},
            {"text on amended", c.onAccent, c.amended},
            {"undecided on paper", c.undecided, c.paper},
            {"undecided on furniture", c.undecided, c.furniture},
            {"undecided on its ground", c.undecided, c.undecidedGround},
            {"amended on paper", c.amended, c.paper},
            {"amended on furniture", c.amended, c.furniture},
            {"amended on its ground", c.amended, c.amendedGround},
            {"deleted on paper", c.deleted, c.paper},
            {"deleted on furniture", c.deleted, c.furniture},
            {"deleted on its ground", c.deleted, c.deletedGround},
            {"holiday on paper", c.holiday, c.paper},
            {"holiday on furniture", c.holiday, c.furniture},
        };
        for (const Pair &pair : pairs) {
            const double ratio = contrast(pair.text, pair.ground);
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(pair.name)).arg(ratio)));
        }
    }

    void speakersCanBeToldAndRead_data() { textCanBeReadOnItsGround_data(); }

    void speakersCanBeToldAndRead()
    {
        QFETCH(ThemeChoice, choice);
        m_theme.apply(*qApp, choice);
        const Colours &c = m_theme.colours();
        QSet<QRgb> different;
        for (int seat = 0; seat < 12; ++seat) {
            const QColor colour = m_theme.speakerColour(seat);
            different.insert(colour.rgb());
            for (const QColor &ground : {c.paper, c.furniture, c.accentGround, currentTurnGround()}) {
                QVERIFY2(
                    contrast(colour, ground) >= 4.5,
                    qPrintable(
                        u"seat %1 on %2: %3"_s.arg(seat).arg(ground.name()).arg(contrast(colour, ground))));
            }
        }
        QCOMPARE(different.size(), 12);
        QCOMPARE(m_theme.speakerColour(12), m_theme.speakerColour(0));
        QCOMPARE(m_theme.speakerColour(-1), m_theme.speakerColour(0));
    }

    void applyingALookChangesPaletteSheetAndTellsIt()
    {
        const QSignalSpy changed(&m_theme, &Theme::changed);
        m_theme.apply(*qApp, ThemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_theme.colours().dark);
        QCOMPARE(m_theme.choice(), ThemeChoice::Dark);
        QCOMPARE(qApp->palette().color(QPalette::Base), m_theme.colours().paper);
        QVERIFY(qApp->styleSheet().contains(m_theme.colours().furniture.name()));
        m_theme.apply(*qApp, ThemeChoice::Light);
        QVERIFY(!m_theme.colours().dark);
        QCOMPARE(qApp->palette().color(QPalette::Base), m_theme.colours().paper);
    }

    void everyColourNameOfTheSheetIsKnown()
    {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            m_theme.apply(*qApp, choice);
            QVERIFY(!qApp->styleSheet().isEmpty());
            const QString rules = qApp->styleSheet().section(u"*/"_s, 1);
            QVERIFY2(!rules.contains(u'@'), qPrintable(rules.mid(rules.indexOf(u'@'), 40)));
        }
    }

    void likeTheSystemIsWhatTheProgramBeganWith()
    {
        m_theme.apply(*qApp, ThemeChoice::System);
        const bool dark = m_theme.colours().dark;
        m_theme.apply(*qApp, dark ? ThemeChoice::Light : ThemeChoice::Dark);
        m_theme.apply(*qApp, ThemeChoice::System);
        QCOMPARE(m_theme.colours().dark, dark);
    }

    void everyIconIsDrawnAtEverySizeInTheInkOfTheLook()
    {
        const QStringList names =
            QDir(QStringLiteral(VERBATIM_SOURCE_DIR) + u"/resources/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(!names.isEmpty());
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            m_theme.apply(*qApp, choice);
            for (const QString &name : names) {
                const QIcon icon = m_theme.icon(name.chopped(4));
                QVERIFY2(!icon.isNull(), qPrintable(name));
                for (const int size : {16, 32})
                    QVERIFY2(hasInk(icon, size, QIcon::Normal), qPrintable(name));
                QVERIFY2(hasInk(icon, 16, QIcon::Disabled), qPrintable(name));
            }
        }
        QVERIFY(m_theme.icon(u"no-such-icon"_s).isNull());
    }

    void aDisabledIconIsFainter()
    {
        m_theme.apply(*qApp, ThemeChoice::Light);
        const QIcon icon = m_theme.icon(u"save"_s);
        QVERIFY(icon.pixmap(32, QIcon::Normal).toImage() != icon.pixmap(32, QIcon::Disabled).toImage());
    }

    void wordsAreSerifAndGrowWithTheZoom()
    {
        QCOMPARE(m_theme.wordsFont().styleHint(), QFont::Serif);
        QCOMPARE(m_theme.wordsFont(2).pixelSize(), 33);
        QVERIFY(m_theme.wordsFont().pixelSize() > m_theme.interfaceFont().pixelSize());
        QCOMPARE(m_theme.interfaceFont().pixelSize(), 14);
        QCOMPARE(m_theme.labelFont().pixelSize(), 12);
        QCOMPARE(m_theme.interfaceFont().styleHint(), QFont::SansSerif);
    }

private:
    /// The faint ground of the turn with the caret, as the view blends it over the paper.
    QColor currentTurnGround() const
    {
        constexpr double opacity = 0.6;
        const auto blend = [](int over, int under) { return qRound(over * opacity + under * (1 - opacity)); };
        const QColor over = m_theme.colours().accentGround;
        const QColor under = m_theme.colours().paper;
        return QColor(blend(over.red(), under.red()), blend(over.green(), under.green()),
                      blend(over.blue(), under.blue()));
    }

    static bool hasInk(const QIcon &icon, int size, QIcon::Mode mode)
    {
        const QImage image = icon.pixmap(size, mode).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 100)
                    return true;
            }
        }
        return false;
    }

    Theme m_theme;
};

QTEST_MAIN(TestTheme)

#include "tst_theme.moc"
