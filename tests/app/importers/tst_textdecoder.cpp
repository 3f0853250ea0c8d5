// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/textdecoder.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TextDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellFormedTextIsRead_data();
    void wellFormedTextIsRead();
    void badBytesAreLocated_data();
    void badBytesAreLocated();
    void aTooLargeFileIsRefused();
    void everyEncodingOfTheCorpusIsReadOrRefused();
};

void TextDecoderTest::wellFormedTextIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("issues");

    QTest::newRow("UTF-8") << QByteArray("# 會\n") << u"# 會\n"_s << 0;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf會") << u"會"_s << 1;
    QTest::newRow("beyond the basic plane") << QByteArray("𠮷") << u"𠮷"_s << 0;
    QTest::newRow("highest character") << QByteArray("\xf4\x8f\xbf\xbf") << u"\U0010ffff"_s << 0;
    QTest::newRow("UTF-16 LE") << QByteArray("\xff\xfe\x03\x67", 4) << u"會"_s << 1;
    QTest::newRow("UTF-16 BE") << QByteArray("\xfe\xff\x67\x03", 4) << u"會"_s << 1;
    QTest::newRow("French") << QByteArray("café") << u"café"_s << 0;
    QTest::newRow("empty") << QByteArray() << QString() << 0;
}

void TextDecoderTest::wellFormedTextIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(int, issues);
    IssueList found;
    const Result<QString> result = decodeText(bytes, u"a.md"_s, found);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().message));
    QCOMPARE(*result, text);
    QCOMPARE(found.size(), issues);
}

void TextDecoderTest::badBytesAreLocated_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("words");

    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &words) {
        QTest::newRow(name) << bytes << words;
    };
    row("lone continuation", "ab\nc\x80z", {u"line 2"_s, u"byte 4"_s, u"iconv"_s});
    row("overlong", "\xc0\xaf", {u"line 1"_s, u"byte 0"_s});
    row("overlong of three bytes", "a\xe0\x80\xaf", {u"byte 1"_s});
    row("surrogate", "\xed\xa1\x82 a", {u"byte 0"_s});
    row("above the last character", "\xf4\x90\x80\x80", {u"byte 0"_s});
    row("cut off", "# 會\n\xe8\xac", {u"line 2"_s, u"byte 6"_s, u"cut off"_s});
    row("zero byte", QByteArray("a\r\nb\rc\0", 7), {u"line 3"_s, u"byte 6"_s});
    row("UTF-16 without mark", QByteArray("a\0b\0", 4), {u"byte 1"_s, u"UTF-16"_s});
    row("UTF-32", QByteArray("\xff\xfe\0\0a\0\0\0", 8), {u"UTF-32"_s});
    row("odd UTF-16", QByteArray("\xff\xfe\x61\0\x62", 5), {u"byte 4"_s});
    row("lone surrogate in UTF-16", QByteArray("\xff\xfe\x61\0\x42\xd8\x61\0", 8), {u"byte 4"_s});
    row("twice in UTF-8", QString::fromLatin1(u"會議"_s.toUtf8()).toUtf8(), {u"twice"_s, u"iconv"_s});
}

void TextDecoderTest::badBytesAreLocated()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, words);
    IssueList found;
    const Result<QString> result = decodeText(bytes, u"/tmp/記錄.md"_s, found);
    QVERIFY(!result.ok());
    QVERIFY(result.error().message.contains(u"“記錄.md”"_s));
    for (const QString &word : words)
        QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
}

void TextDecoderTest::aTooLargeFileIsRefused()
{
    IssueList found;
    QVERIFY(decodeText(QByteArray(maximumTextBytes, 'a'), u"a.md"_s, found).ok());
    const Result<QString> result = decodeText(QByteArray(maximumTextBytes + 1, 'a'), u"a.md"_s, found);
    QVERIFY(!result.ok());
    QVERIFY(result.error().message.contains(u"32 MB"_s));
}

void TextDecoderTest::everyEncodingOfTheCorpusIsReadOrRefused()
{
    const QDir folder(QStringLiteral(VERBATIM_CORPUS_DIR) + u"/unicode/encodings"_s);
    if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || !folder.exists())
        QSKIP("The corpus of encodings (VERBATIM_CORPUS_DIR) is absent.");
    const QStringList read{u"empty.md"_s,
                           u"only-bom.md"_s,
                           u"only-newlines.md"_s,
                           u"utf-16be-bom.md"_s,
                           u"utf-16le-bom.md"_s,
                           u"utf-8-bom.md"_s,
                           u"utf-8-cr.md"_s,
                           u"utf-8-crlf.md"_s,
                           u"utf-8-mixed-newlines.md"_s,
                           u"utf-8.md"_s,
                           u"utf-8-no-final-newline.md"_s};
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        IssueList found;
        const Result<QString> result = decodeText(file.readAll(), info.filePath(), found);
        QVERIFY2(result.ok() == read.contains(info.fileName()), qPrintable(info.fileName()));
        if (!result)
            QVERIFY(result.error().message.contains(info.fileName()));
    }
}

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "tst_textdecoder.moc"
