// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/subtitleimporter.h"

#include "tests/support/testpaths.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Result<ImportResult> read(const QString &text, const QString &name = u"2026-03-02 週會.vtt"_s)
{
    return importSubtitles(text.toUtf8(), name);
}

/// The turns as lines: label, time in milliseconds, text.
QStringList linesOf(const Result<ImportResult> &result)
{
    if (!result)
        return {result.error().message};
    QStringList lines;
    for (const Turn &turn : result->transcript.turns) {
        const Speaker *speaker = result->transcript.speaker(turn.speaker);
        const QString time = turn.mediaTimeMs ? QString::number(*turn.mediaTimeMs) : u"-"_s;
        QString text = turn.text;
        lines += (turn.kind == TurnKind::Narrative ? u">"_s
                  : speaker                        ? speaker->name
                                                   : QString()) +
                 u'|' + time + u'|' + text.replace(paragraphSeparator, u'¶');
    }
    return lines;
}

} // namespace

class TestSubtitleImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void voicesAreSpeakers()
    {
        const auto result =
            read(u"WEBVTT\n\nx-1\n00:00:03.317 --> 00:00:05.797\n<v 林召集人 (Chair)>先請怡君\n補充。</v>\n\n"
                 u"NOTE 暫停\n\n00:06.007 --> 00:10.249 align:start\n<v 陳怡君>A &amp; B &lt;司&gt;</v>\n\n"
                 u"01:02:03.000 --> 01:02:04.500\n<v.loud 甲>謝謝</v> <v 林召集人 (Chair)>大家</v>\n"_s);
        QCOMPARE(linesOf(result),
                 (QStringList{u"林召集人 (Chair)|3317|先請怡君補充。"_s, u"陳怡君|6007|A & B \\<司>"_s,
                              u"甲|3723000|謝謝"_s, u"林召集人 (Chair)|3723000|大家"_s}));
        QCOMPARE(result->transcript.meeting.title, u"週會"_s);
        QCOMPARE(result->transcript.meeting.date, QDate(2026, 3, 2));
        QVERIFY(result->issues.isEmpty());
    }

    void namesBeforeAColonAreSpeakers()
    {
        QCOMPARE(linesOf(read(u"1\r\n00:00:00,031 --> 00:00:03,200\r\n林召集人：先請怡君。\r\n\r\n"
                              u"2\r\n00:00:03,400 --> 00:00:09,900\r\n<i>陳怡君</i>: 時間是 10:30 "
                              u"開始，\r\n先報告。\r\n\r\n"
                              u"3\r\n00:00:10,000 --> 00:00:11,000\r\n（笑）\r\n\r\n"
                              u"4\r\n00:00:11,000 --> 00:00:12,000\r\n接著說。\r\n"_s,
                              u"a.srt"_s)),
                 (QStringList{u"林召集人|31|先請怡君。"_s, u"陳怡君|3400|時間是 10:30 開始，先報告。"_s,
                              u">|10000|（笑）"_s, u"陳怡君|11000|接著說。"_s}));
    }

    void wordsOfOneSpeakerAreOneTurnWithAParagraphAtAPause()
    {
        QCOMPARE(linesOf(read(u"WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>One can\n\n00:02.000 --> "
                              u"00:03.000\n<v A>cut here.\n\n"
                              u"00:05.000 --> 00:06.000\n<v A>Later."_s)),
                 (QStringList{u"A|1000|One can cut here.¶Later."_s}));
    }

    void wordsOfNobodyAreTurnsAtPauses()
    {
        const auto result = read(
            u"WEBVTT\n\n00:01.000 --> 00:02.000\n一\n\n00:02.000 --> 00:03.000\n二\n\n00:05.000 --> 00:06.000\n三"_s);
        QCOMPARE(linesOf(result), (QStringList{u"|1000|一二"_s, u"|5000|三"_s}));
        QCOMPARE(result->issues.size(), 1);
    }

    void wordsWithoutAGoodTimeAreKeptAndTold()
    {
        const auto result = read(
            u"WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>一\n\n00:07.000 --> 00:1d.890\n<v B>二\n\n<v C>三\n\n"
            u"00:08.000 --> 00:09.000\n00:08.000 --> 00:09.000\n<v D>四"_s);
        QCOMPARE(linesOf(result), (QStringList{u"A|1000|一"_s, u"B|-|二"_s, u"C|-|三"_s, u"D|8000|四"_s}));
        QCOMPARE(result->issues.size(), 2);
        QCOMPARE(result->issues[0].line, 6);
        QCOMPARE(result->issues[1].line, 9);
    }

    void stylesAndHeadersAreNoWords()
    {
        QCOMPARE(linesOf(read(u"\uFEFFWEBVTT - T\nKind: captions\nStyle:\n::cue(c) { color: red;\n }\n##\n\n"
                              u"STYLE\n::cue { x }\n\nREGION\nid:a\n\n00:01.000 --> 00:02.000\n"
                              u"a<00:01.500><c.x> b</c> <lang en>c</lang> <公司>"_s)),
                 QStringList{u"|1000|a b c \\<公司>"_s});
    }

    void whatHasNoWordsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only a header") << QByteArray("WEBVTT");
        QTest::newRow("only a number") << QByteArray("1");
        QTest::newRow("no text") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\n\n");
        QTest::newRow("Big5") << QByteArray("1\n00:00:00,031 --> 00:00:03,200\n\xa4\xa4\xa4\xe5\n");
        QTest::newRow("zero bytes") << QByteArray("WEBVTT\n\n\0", 9);
    }

    void whatHasNoWordsIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto result = importSubtitles(bytes, u"/x/字幕.vtt"_s);
        QVERIFY(!result.ok());
        QVERIFY2(result.error().message.contains(u"字幕.vtt"_s), qPrintable(result.error().message));
    }

    void hostileFilesTakeNoTime()
    {
        QVERIFY(
            importSubtitles("WEBVTT\n\n00:01.000 --> 00:02.000\n" + QByteArray(1'000'000, '<'), u"a.vtt"_s)
                .ok());
        QVERIFY(
            importSubtitles("WEBVTT\n\n00:01.000 --> 00:02.000\n" + QByteArray("<v A>a").repeated(100'000),
                            u"a.vtt"_s)
                .ok());
        QVERIFY(!importSubtitles("WEBVTT\n\n" + QByteArray("00:01.000 --> 00:02.000\n").repeated(100'000),
                                 u"a.vtt"_s)
                     .ok());
        QVERIFY(importSubtitles("WEBVTT\n\n" + QByteArray("a --> b\nc\n\n").repeated(50'000), u"a.vtt"_s)
                    ->issues.size() < 600);
    }

    void theSameBytesGiveTheSameIds()
    {
        const QString text = u"WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>一"_s;
        QVERIFY(read(text)->transcript == read(text)->transcript);
    }

    void everyFileOfTheCorpusIsReadOrRefusedWithAReason()
    {
        const QString folder = QStringLiteral(VERBATIM_CORPUS_DIR) + u"/formats"_s;
        if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || !QFile::exists(folder))
            QSKIP("The corpus of formats to import (VERBATIM_CORPUS_DIR) is absent.");
        int readFiles = 0;
        int refused = 0;
        QDirIterator files(folder, {u"*.vtt"_s, u"*.srt"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto result = importSubtitles(file.readAll(), file.fileName());
            if (result) {
                ++readFiles;
                QVERIFY2(!result->transcript.turns.isEmpty(), qPrintable(file.fileName()));
            } else {
                ++refused;
                qInfo().noquote() << "refused:" << result.error().message;
            }
        }
        qInfo("%d files read, %d refused", readFiles, refused);
        QVERIFY(readFiles >= 20);
        QVERIFY(refused <= 5);
    }
};

QTEST_GUILESS_MAIN(TestSubtitleImporter)
#include "tst_subtitleimporter.moc"
