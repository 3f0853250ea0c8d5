// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/meetings/exportlookreader.h"

#include "app/exporters/htmlexporter.h"
#include "tests/support/inventedmeeting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestExportLookReader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString look(const QString &name) const { return m_folder.filePath(name); }
    void put(const QString &name, const QString &file, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(look(name)));
        QFile out(look(name) + u'/' + file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }
    QString refusal(const QString &name) const
    {
        const Result<ExportLook> read = readExportLook(look(name));
        return read ? QString() : read.error().message;
    }

private Q_SLOTS:
    void anEmptyFolderIsALookThatAddsNothing()
    {
        QVERIFY(QDir().mkpath(look(u"plain"_s)));
        QCOMPARE(readExportLook(look(u"plain"_s)).value(), ExportLook());
    }

    void lettersSignAndStyleReachThePage()
    {
        put(u"office"_s, u"letterhead.txt"_s, "海風市政府\n第二行不用\n");
        put(u"office"_s, u"logo.svg"_s, "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        put(u"office"_s, u"style.css"_s, "\xEF\xBB\xBFh1 { text-align: center; }");
        const Result<ExportLook> read = readExportLook(look(u"office"_s));
        QVERIFY(read.ok());
        QCOMPARE(read->letterhead, u"海風市政府"_s);
        QCOMPARE(read->logoType, u"image/svg+xml"_s);
        HtmlOptions options;
        options.look = *read;
        const QByteArray page = exportHtml(smallMeeting().redacted().value(), options);
        QVERIFY(page.contains("<span>海風市政府</span>"));
        QVERIFY(page.contains("<img src=\"data:image/svg+xml;base64,"));
        QVERIFY(page.contains("img-src data:"));
        QVERIFY(page.contains("h1 { text-align: center; }"));
        QVERIFY(!exportHtml(smallMeeting().redacted().value()).contains("img-src"));
    }

    void noStyleCanHideThatADraftIsOne()
    {
        ExportLook hiding;
        hiding.styleSheet = u".edition, .running-mark { display: none; }"_s;
        HtmlOptions options;
        options.look = hiding;
        const QByteArray page = exportHtml(makeWorkingCopy(smallMeeting().transcript), options);
        QVERIFY(page.indexOf(".edition.draft { display: block !important") >
                page.indexOf("display: none; }"));
    }

    void aStyleThatCouldFetchIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("style");
        QTest::newRow("import") << QByteArray("h1 {}\n@IMPORT 'x';");
        QTest::newRow("address") << QByteArray(
            "h1 {}\nh1 { background: URL (x) url(http://example.org/x); }");
        QTest::newRow("set") << QByteArray("h1 {}\nh1 { background: image-set('x' 1x); }");
        QTest::newRow("end of style") << QByteArray("h1 {}\n</style><script>");
        QTest::newRow("escape") << QByteArray("h1 {}\nh1 { background: u\\72l(x); }");
    }

    void aStyleThatCouldFetchIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, style);
        put(u"evil"_s, u"style.css"_s, style);
        const QString message = refusal(u"evil"_s);
        QVERIFY2(message.contains(u"style.css") && message.contains(u"line 2"), qPrintable(message));
    }

    void aPictureMustBeWhatItsNameSays()
    {
        put(u"wrong"_s, u"logo.png"_s, "<svg/>");
        QVERIFY(refusal(u"wrong"_s).contains(u"logo.png"));
    }

    void tooLargePartsAreRefused()
    {
        put(u"large"_s, u"logo.png"_s, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(600 * 1024, 'x'));
        QVERIFY(refusal(u"large"_s).contains(u"512"));
    }

    void aLookThatIsGoneSaysSo() { QVERIFY(refusal(u"gone"_s).contains(u"not there any more")); }

    void aNewLookExplainsItselfAndIsFitForUse()
    {
        const Result<QString> made = makeExportLook(m_folder.filePath(u"looks"_s), u"我們的"_s);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
        const Result<ExportLook> read = readExportLook(*made);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
        QVERIFY(!read->letterhead.isEmpty() && read->styleSheet.contains(u"--accent"));
        QCOMPARE(exportLooksIn(m_folder.filePath(u"looks"_s)), QStringList(u"我們的"_s));
        QVERIFY(!makeExportLook(m_folder.filePath(u"looks"_s), u"我們的"_s).ok());
        QVERIFY(!makeExportLook(m_folder.filePath(u"looks"_s), u"../x"_s).ok());
    }
};

QTEST_GUILESS_MAIN(TestExportLookReader)

#include "tst_exportlookreader.moc"
