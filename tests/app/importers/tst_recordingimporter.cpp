// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/recordingimporter.h"

#include "tests/support/testpaths.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

/// The turns as lines: label, time in milliseconds or by the clock, text.
QStringList linesOf(const Result<ImportResult> &result)
{
    if (!result)
        return {result.error().message};
    QStringList lines;
    for (const Turn &turn : result->transcript.turns) {
        const Speaker *speaker = result->transcript.speaker(turn.speaker);
        const QString time = turn.mediaTimeMs       ? QString::number(*turn.mediaTimeMs)
                             : turn.began.isValid() ? turn.began.toString(Qt::ISODate)
                                                    : u"-"_s;
        QString text = turn.text;
        lines += (turn.kind == TurnKind::Narrative ? u">"_s
                  : speaker                        ? speaker->name
                                                   : QString()) +
                 u'|' + time + u'|' + text.replace(paragraphSeparator, u'¶');
    }
    return lines;
}

/// JSON with apostrophes for quotation marks.
Result<ImportResult> json(QByteArray text, const QString &fileName = u"2026-03-02-a.json"_s)
{
    return importRecognisedSpeech(text.replace('\'', '"'), fileName);
}

} // namespace

class TestRecordingImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segmentsOfWhisperAreRead()
    {
        const QByteArray file =
            "{'text':'x','language':'zh','segments':["
            "{'id':0,'start':0.031,'end':3.2,'text':' 我們先請怡君。','speaker':'SPEAKER_00'},"
            "{'start':3.4,'end':9.9,'text':' "
            "我先*報告*。','words':[{'word':'我'},{'word':'先','speaker':'SPEAKER_01'}]},"
            "{'start':20,'end':21,'text':'  '}]}";
        QCOMPARE(linesOf(json(file)),
                 (QStringList{u"SPEAKER_00|31|我們先請怡君。"_s, u"SPEAKER_01|3400|我先\\*報告\\*。"_s}));
    }

    void whisperCppIsRead()
    {
        const QByteArray file = "{'transcription':["
                                "{'offsets':{'from':0,'to':3200},'text':' 甲。','speaker_turn_next':true},"
                                "{'offsets':{'from':3400,'to':9900},'text':' 乙。'}]}";
        QCOMPARE(linesOf(json(file)), (QStringList{u"|0|甲。"_s, u"|3400|乙。"_s}));
    }

    void podcastsAreRead()
    {
        const QByteArray file = "{'version':'1.0.0','segments':["
                                "{'speaker':'Ann','startTime':0.5,'endTime':0.75,'body':'I'},"
                                "{'speaker':'Ann','startTime':1,'endTime':1.25,'body':'am'},"
                                "{'speaker':'Luke','startTime':2.75,'endTime':3,'body':'No'}]}";
        QCOMPARE(linesOf(json(file)), (QStringList{u"Ann|500|I am"_s, u"Luke|2750|No"_s}));
    }

    void jitsiIsRead()
    {
        const auto result =
            json("{'start_time':'2026-03-01T18:00:03.000Z','events':["
                 "{'event':'JOIN','participant':{'name':'甲'}},"
                 "{'event':'SPEECH','timestamp':1772388005120,'participant':{'name':'甲'},'is_interim':false,"
                 "'transcript':[{'text':'一。'},{'text':'壹。'}]},"
                 "{'event':'SPEECH','timestamp':1772388006120,'participant':{'name':'甲'},'is_interim':true,"
                 "'transcript':[{'text':'半'}]},"
                 "{'event':'SPEECH','timestamp':1772388021000,'participant':{'name':'乙'},'transcript':[{'"
                 "text':'二。'}]}]}",
                 u"a.json"_s);
        QCOMPARE(linesOf(result), (QStringList{u"甲|2026-03-02T02:00:05+08:00|一。"_s,
                                               u"乙|2026-03-02T02:00:21+08:00|二。"_s}));
        QCOMPARE(result->transcript.meeting.date, QDate(2026, 3, 2));
    }

    void oTranscribeIsRead()
    {
        const QString html =
            u"<p><span class=\"timestamp\" data-timestamp=\"0.031\">00:00</span> <b>甲：</b>一 &amp; 二。</p>"
            u"<p><span data-timestamp=\"63.4\">01:03</span>&nbsp;乙：三<br "
            u"/>四。</p><p><i>（無意見）</i></p><p><br></p>"
            u"<div>五<script>x()</script></div>"_s;
        const QJsonObject file{{u"text"_s, html}, {u"media"_s, u"a.mp3"_s}};
        QCOMPARE(
            linesOf(importOTranscribe(QJsonDocument(file).toJson(), u"a.otr"_s)),
            (QStringList{u"甲|31|一 & 二。"_s, u"乙|63400|三四。"_s, u">|-|（無意見）"_s, u"乙|-|五"_s}));
    }

    void whatIsNoTranscriptIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << u"line 1"_s;
        QTest::newRow("cut off") << QByteArray("{\n\"segments\": [\n{") << u"line 3"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"no transcript"_s;
        QTest::newRow("another") << QByteArray("{\"a\": 1}") << u"no transcript"_s;
        QTest::newRow("no words") << QByteArray("{\"segments\": [{}, 3, null]}") << u"no words"_s;
        QTest::newRow("no text") << QByteArray("{\"segments\": [{\"text\": 7}]}") << u"no words"_s;
        QTest::newRow("deep") << QByteArray("[").repeated(100'000) << u"line 1"_s;
    }

    void whatIsNoTranscriptIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto result = importRecognisedSpeech(bytes, u"/x/錄音.json"_s);
        QVERIFY(!result.ok());
        QVERIFY2(result.error().message.contains(u"錄音.json"_s) && result.error().message.contains(says),
                 qPrintable(result.error().message));
        QVERIFY(!importOTranscribe(bytes, u"a.otr"_s).ok());
    }

    void timesThatAreNoneAreLeftOut()
    {
        const QByteArray file =
            "{'segments':[{'start':1e300,'text':'一'},{'start':-1,'text':'二'},{'start':'x','text':'三'}]}";
        QCOMPARE(linesOf(json(file)), QStringList{u"|-|一二三"_s});
    }

    void everyFileOfTheCorpusIsRead()
    {
        const QString folder = QStringLiteral(VERBATIM_CORPUS_DIR) + u"/formats"_s;
        if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || !QFile::exists(folder))
            QSKIP("The corpus of formats to import (VERBATIM_CORPUS_DIR) is absent.");
        int count = 0;
        QDirIterator files(folder, {u"*.json"_s, u"*.otr"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const auto result = file.fileName().endsWith(".otr"_L1)
                                    ? importOTranscribe(bytes, file.fileName())
                                    : importRecognisedSpeech(bytes, file.fileName());
            QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().message));
            QVERIFY(!result->transcript.turns.isEmpty());
            ++count;
        }
        qInfo("%d files read", count);
        QVERIFY(count >= 5);
    }
};

QTEST_GUILESS_MAIN(TestRecordingImporter)
#include "tst_recordingimporter.moc"
