// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/fileformat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestFileFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSuffixTellsTheFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<FileFormat>("format");
        QTest::newRow("working file") << u"/a/b/會議.verbatim"_s << FileFormat::Verbatim;
        QTest::newRow("archive") << u"2026-11-20-a.md"_s << FileFormat::Markdown;
        QTest::newRow("archive, long") << u"a.markdown"_s << FileFormat::Markdown;
        QTest::newRow("text") << u"a.txt"_s << FileFormat::PlainText;
        QTest::newRow("page") << u"a.html"_s << FileFormat::Html;
        QTest::newRow("page, short") << u"a.htm"_s << FileFormat::Html;
        QTest::newRow("paper") << u"a.pdf"_s << FileFormat::Pdf;
        QTest::newRow("law document") << u"a.akn"_s << FileFormat::AkomaNtoso;
        QTest::newRow("law document, any XML") << u"a.xml"_s << FileFormat::AkomaNtoso;
        QTest::newRow("SayIt") << u"2026-11-20-a.an.xml"_s << FileFormat::SayIt;
        QTest::newRow("SayIt, upper case") << u"A.AN.XML"_s << FileFormat::SayIt;
        QTest::newRow("office") << u"a.odt"_s << FileFormat::Odt;
        QTest::newRow("table") << u"a.csv"_s << FileFormat::Csv;
        QTest::newRow("subtitles") << u"a.vtt"_s << FileFormat::WebVtt;
        QTest::newRow("older subtitles") << u"a.srt"_s << FileFormat::SubRip;
        QTest::newRow("recognised") << u"a.json"_s << FileFormat::Recognised;
        QTest::newRow("typed from a recording") << u"a.otr"_s << FileFormat::OTranscribe;
        QTest::newRow("no SayIt") << u"an.xml"_s << FileFormat::AkomaNtoso;
        QTest::newRow("upper case") << u"A.PDF"_s << FileFormat::Pdf;
        QTest::newRow("the last dot counts") << u"v1.2.html.md"_s << FileFormat::Markdown;
        QTest::newRow("a folder with a dot") << u"/srv/minutes.d/a.Md"_s << FileFormat::Markdown;
    }

    void theSuffixTellsTheFormat()
    {
        QFETCH(QString, name);
        QFETCH(FileFormat, format);
        const std::optional<FileFormat> found = formatOfFile(name);
        QVERIFY(found.has_value());
        QCOMPARE(*found, format);
    }

    void anyOtherNameHasNoFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << u"minutes"_s;
        QTest::newRow("a dot and nothing") << u"minutes."_s;
        QTest::newRow("another program's") << u"minutes.docx"_s;
        QTest::newRow("only the folder has one") << u"/srv/minutes.md/minutes"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("longer") << u"a.mdx"_s;
    }

    void anyOtherNameHasNoFormat()
    {
        QFETCH(QString, name);
        QVERIFY(!formatOfFile(name).has_value());
    }

    void everyFormatIsFoundAgainByItsOwnSuffix()
    {
        for (const FileFormat format :
             {FileFormat::Verbatim, FileFormat::Markdown, FileFormat::PlainText, FileFormat::Html,
              FileFormat::Pdf, FileFormat::AkomaNtoso, FileFormat::SayIt, FileFormat::Odt, FileFormat::Csv,
              FileFormat::WebVtt, FileFormat::SubRip}) {
            const std::optional<FileFormat> found = formatOfSuffix(suffixOf(format));
            QVERIFY(found.has_value());
            QCOMPARE(*found, format);
            QVERIFY(writableSuffixes().contains(suffixOf(format)));
        }
    }

    void theSuffixOfTheFormatIsNoPartOfTheBaseName()
    {
        QCOMPARE(baseNameOfFile(u"/a/b/2026-11-20-a.an.xml"_s), u"2026-11-20-a"_s);
        QCOMPARE(baseNameOfFile(u"v1.2.md"_s), u"v1.2"_s);
        QCOMPARE(baseNameOfFile(u"a.b.docx"_s), u"a.b"_s);
    }

    void whatMessagesOfferIsUnderstood()
    {
        const QStringList offered = readableSuffixes() + writableSuffixes();
        for (const QString &suffix : offered)
            QVERIFY2(formatOfSuffix(suffix).has_value(), qPrintable(suffix));
        QVERIFY(!readableSuffixes().contains(u"pdf"_s));
    }
};

QTEST_GUILESS_MAIN(TestFileFormat)

#include "tst_fileformat.moc"
