// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/pagefonts.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

QByteArray pageOf(const QByteArray &style, const QByteArray &words)
{
    return "<!doctype html>\n<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
           "'none'; style-src 'sha256-old='\"><style>" +
           style + "</style></head>\n<body><p>" + words + "</p></body></html>\n";
}

/// The font that the page gives the family; one that is not valid where it gives none.
QRawFont fontOf(const QByteArray &page, const QByteArray &family)
{
    const QRegularExpression rule(
        u"font-family: \"%1\"; font-weight: 400; font-style: normal; font-display: swap; src: url\\(data:font/ttf;base64,([^)]*)\\)"_s
            .arg(QString::fromUtf8(family)));
    QRawFont font;
    font.loadFromData(QByteArray::fromBase64(rule.match(QString::fromUtf8(page)).captured(1).toLatin1()), 12,
                      QFont::PreferNoHinting);
    return font;
}

} // namespace

class TestPageFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hasFonts = QFontDatabase::families().contains(u"TW-Sung"_s) &&
                     QFontDatabase::families().contains(u"TW-Sung-Ext-B"_s);
    }

    void aLargeFontIsCutDownToTheCharactersOfThePage()
    {
        if (!m_hasFonts)
            QSKIP("The font TW-Sung (fonts-cns11643-sung) is not installed.");
        const QByteArray page =
            pageWithFonts(pageOf(R"(:root { --serif: "TW-Sung", serif; })", "會議 &#x4E2D;&#25991;"));
        QVERIFY(page.contains("font-src data:;"));
        QVERIFY2(page.size() < 200'000, qPrintable(QString::number(page.size())));
        const QRawFont font = fontOf(page, "TW-Sung");
        QVERIFY(font.isValid());
        for (const char16_t character : u"會議中文 a~")
            QVERIFY2(character == 0 || font.supportsCharacter(QChar(character)),
                     qPrintable(QString(QChar(character))));
        QVERIFY(!font.supportsCharacter(u'逐'));
    }

    void everyFontOfTheListGetsWhatTheOnesBeforeLack()
    {
        if (!m_hasFonts)
            QSKIP("The font TW-Sung (fonts-cns11643-sung) is not installed.");
        const QByteArray page =
            pageWithFonts(pageOf(R"(:root { --serif: "TW-Sung", "TW-Sung-Ext-B"; })", "議𠀋"));
        QVERIFY(!fontOf(page, "TW-Sung").supportsCharacter(0x2000BU));
        const QRawFont second = fontOf(page, "TW-Sung-Ext-B");
        QVERIFY(second.supportsCharacter(0x2000BU));
        QVERIFY(!second.supportsCharacter(u'議'));
    }

    void theSamePageGivesTheSameBytes()
    {
        const QByteArray page = pageOf(R"(:root { --serif: "TW-Sung"; })", "會議");
        QCOMPARE(pageWithFonts(page), pageWithFonts(page));
    }

    void whatNeedsNoCuttingStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("style");
        QTest::newRow("no font named") << QByteArray("p { margin: 0; }");
        QTest::newRow("not installed") << QByteArray(R"(p { --a: "No Such Font"; })");
        QTest::newRow("small") << QByteArray(R"(p { --a: "Liberation Serif"; })");
        QTest::newRow("no TrueType") << QByteArray(R"(p { --a: "Noto Serif CJK TC"; })");
        QTest::newRow("no font of the text") << QByteArray(R"(h2 { font-family: "TW-Sung"; })");
        QTest::newRow("a font of the page's own")
            << QByteArray(R"(@font-face { font-family: "TW-Sung"; src: local("X"); } p { --a: "TW-Sung"; })");
    }

    void whatNeedsNoCuttingStaysAsItIs()
    {
        QFETCH(QByteArray, style);
        const QByteArray page = pageOf(style, "會議");
        QCOMPARE(pageWithFonts(page), page);
    }

    void namesInTheWordsOfThePageAreNoFonts()
    {
        const QByteArray page = pageOf("p { margin: 0; }", "\"TW-Sung\"");
        QCOMPARE(pageWithFonts(page), page);
    }

private:
    bool m_hasFonts = false;
};

QTEST_MAIN(TestPageFonts)

#include "tst_pagefonts.moc"
