// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "tests/architecture/projectfiles.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace verbatim::architecture;
using namespace Qt::StringLiterals;

namespace {

/// Sentences of a .ts file that are not, or only half, translated.
QStringList unfinishedSentences(const QString &ts)
{
    QStringList unfinished;
    QString source;
    QXmlStreamReader reader(ts);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (reader.name() == u"source") {
            source = reader.readElementText();
        } else if (reader.name() == u"translation") {
            const bool open = reader.attributes().value(u"type"_s) == u"unfinished";
            const QString words = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            if (open || words.trimmed().isEmpty()) {
                unfinished << source;
            }
        }
    }
    if (reader.hasError()) {
        unfinished << reader.errorString();
    }
    return unfinished;
}

/// The places of a sentence that values are put in (%1, %L2, %n), each once, in order.
QStringList placesOf(const QString &sentence)
{
    static const QRegularExpression place(u"%(L?[0-9]+|n)"_s);
    QStringList places;
    for (const QRegularExpressionMatch &match : place.globalMatch(sentence)) {
        places << match.captured(1);
    }
    places.removeDuplicates();
    places.sort();
    return places;
}

/// Sentences of a .ts file whose translation has other places than they have: a value would be lost.
QStringList sentencesWithOtherPlaces(const QString &ts)
{
    QStringList found;
    QString source;
    QXmlStreamReader reader(ts);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (reader.name() == u"source") {
            source = reader.readElementText();
        } else if (reader.name() == u"translation" &&
                   placesOf(reader.readElementText(QXmlStreamReader::IncludeChildElements)) !=
                       placesOf(source)) {
            found << source;
        }
    }
    return found;
}

/// What a source includes first, without its brackets.
QString firstInclude(const QString &source)
{
    static const QRegularExpression include(u"^#include\\s+[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    return include.match(source).captured(1);
}

bool isOneOf(const QString &path, std::initializer_list<QStringView> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&path](QStringView ending) { return path.endsWith(ending); });
}

} // namespace

/// What the house rules ask of every file of the project.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceNamesItsLicence();
    void noFileLeavesWorkBehind();
    void noFileNamesOneMachine();
    void everySentenceIsTranslated();
    void anUnfinishedTranslationIsFound();
    void everyTranslationKeepsItsPlaces();
    void aTranslationThatLostAPlaceIsFound();
    void everySourceBeginsWithItsOwnHeader();
    void everyIconIsOfOneFamily();
};

void TestSources::everySourceNamesItsLicence()
{
    QStringList without;
    for (const QString &path : projectFiles()) {
        if (!isOneOf(path, {u".cpp", u".h", u".cmake", u"CMakeLists.txt", u"packaging/run", u"packaging/test",
                            u"packaging/bootstrap", u"packaging/environment", u".ci/run"})) {
            continue;
        }
        const QString head = readProjectFile(path).section(u'\n', 0, 2);
        if (!head.contains(u"SPDX-FileCopyrightText: 2026 The Verbatim authors"_s) ||
            !head.contains(u"SPDX-License-Identifier: MIT"_s)) {
            without << path;
        }
    }
    QVERIFY2(without.isEmpty(), qPrintable(u'\n' + without.join(u'\n')));
}

void TestSources::noFileLeavesWorkBehind()
{
    // Written in two halves, or this file would find itself.
    static const QRegularExpression leftover(u"\\b(TO"
                                             u"DO|FIX"
                                             u"ME|XX"
                                             u"X)\\b"_s);
    QStringList found;
    for (const QString &path : projectFiles()) {
        if (isOneOf(path,
                    {u".cpp", u".h", u".cmake", u".txt", u".sh", u".css", u".html", u".svg", u".xml"}) &&
            readProjectFile(path).contains(leftover)) {
            found << path;
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestSources::noFileNamesOneMachine()
{
    static const QRegularExpression machine(u"(^|[^\\w.<>])/(wo"
                                            u"rk|ho"
                                            u"me/[a-z]|ro"
                                            u"ot)/"_s);
    QStringList found;
    for (const QString &path : projectFiles()) {
        if (readProjectFile(path).contains(machine)) {
            found << path;
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestSources::everySentenceIsTranslated()
{
    const QString ts = readProjectFile(u"translations/verbatim_zh_TW.ts"_s);
    QVERIFY2(!ts.isEmpty(), "translations/verbatim_zh_TW.ts is missing or empty");
    const QStringList unfinished = unfinishedSentences(ts);
    QVERIFY2(unfinished.isEmpty(), qPrintable(u'\n' + unfinished.join(u'\n')));
}

void TestSources::anUnfinishedTranslationIsFound()
{
    const QString ts =
        u"<TS><context><message><source>Open</source><translation>開啟</translation></message>"
        u"<message><source>Save</source><translation type=\"unfinished\">儲存</translation></message>"
        u"<message><source>Close</source><translation></translation></message>"
        u"<message numerus=\"yes\"><source>%n turns</source><translation>"
        u"<numerusform>%n 段</numerusform></translation></message></context></TS>"_s;
    QCOMPARE(unfinishedSentences(ts), (QStringList{u"Save"_s, u"Close"_s}));
    QCOMPARE(unfinishedSentences(u"<TS><context>"_s).size(), 1);
}

void TestSources::everyTranslationKeepsItsPlaces()
{
    const QStringList found = sentencesWithOtherPlaces(readProjectFile(u"translations/verbatim_zh_TW.ts"_s));
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestSources::aTranslationThatLostAPlaceIsFound()
{
    const QString ts =
        u"<TS><context><message><source>%2, %1</source><translation>%1（%2）</translation></message>"
        u"<message><source>Not before %1</source><translation>尚未</translation></message>"
        u"<message numerus=\"yes\"><source>%n of %1</source><translation>"
        u"<numerusform>%n 段</numerusform></translation></message></context></TS>"_s;
    QCOMPARE(sentencesWithOtherPlaces(ts), (QStringList{u"Not before %1"_s, u"%n of %1"_s}));
}

/// So that the build shows of every header that it says all it needs.
void TestSources::everySourceBeginsWithItsOwnHeader()
{
    QCOMPARE(firstInclude(u"// words\n#include <QString>\n#include \"ui/a.h\"\n"_s), u"QString"_s);
    const QStringList files = projectFiles();
    const QSet<QString> all(files.begin(), files.end());
    int headers = 0;
    QStringList others;
    for (const QString &path : files) {
        const QString header = path.chopped(path.endsWith(u".cpp") ? 4 : 0) + u".h"_s;
        if (!all.contains(header)) {
            continue;
        }
        ++headers;
        if (firstInclude(readProjectFile(path)) != header) {
            others << path;
        }
    }
    QVERIFY(headers > 300);
    QVERIFY2(others.isEmpty(), qPrintable(u'\n' + others.join(u'\n')));
}

void TestSources::everyIconIsOfOneFamily()
{
    int icons = 0;
    for (const QString &path : projectFiles()) {
        if (!path.startsWith(u"resources/icons/"_s) || path.contains(u"org.verbatimminutes"_s)) {
            continue;
        }
        const QString svg = readProjectFile(path);
        // The theme replaces this one colour by the ink of the look.
        static const QRegularExpression otherColour(u"#(?!22252a)[0-9a-f]{3,6}"_s);
        QVERIFY2(svg.contains(u"viewBox=\"0 0 20 20\""_s), qPrintable(path));
        QVERIFY2(svg.contains(u"stroke-width=\"1.5\""_s), qPrintable(path));
        QVERIFY2(!svg.contains(otherColour), qPrintable(path));
        ++icons;
    }
    QVERIFY(icons >= 37);
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
