// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/odtexporter.h"

#include "tests/support/correctedmeeting.h"
#include "tests/support/exporterproofs.h"
#include "tests/support/goldenfile.h"
#include "tests/support/inventedmeeting.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <zip.h>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

QByteArray published(const InventedMeeting &meeting)
{
    RedactionPolicy policy = meeting.policy();
    policy.times = TurnTimes::Print;
    return exportOdt(redact(meeting.transcript, policy).value());
}

/// The parts of a package by name.
QMap<QByteArray, QByteArray> partsOf(const QByteArray &package)
{
    QMap<QByteArray, QByteArray> parts;
    zip_source_t *source =
        zip_source_buffer_create(package.constData(), static_cast<zip_uint64_t>(package.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!archive)
        return parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t info;
        zip_stat_index(archive, index, 0, &info);
        QByteArray bytes(static_cast<qsizetype>(info.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, index, 0);
        zip_fread(file, bytes.data(), info.size);
        zip_fclose(file);
        parts.insert(info.name, bytes);
    }
    zip_discard(archive);
    return parts;
}

QByteArray contentOf(const QByteArray &package)
{
    return partsOf(package).value("content.xml");
}

/// The words that a reader of OpenDocument sees, a line a paragraph.
QStringList paragraphsOf(const QByteArray &content)
{
    QXmlStreamReader reader(content);
    QStringList paragraphs;
    QString text;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const QStringView name = reader.name();
        if (token == QXmlStreamReader::StartElement && (name == u"p" || name == u"h"))
            text.clear();
        else if (token == QXmlStreamReader::StartElement && name == u"s")
            text += u" "_s.repeated(
                qMax(1, reader.attributes()
                            .value("urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1, "c"_L1)
                            .toInt()));
        else if (token == QXmlStreamReader::StartElement && name == u"tab")
            text += u'\t';
        else if (token == QXmlStreamReader::StartElement && name == u"line-break")
            text += u'\n';
        else if (token == QXmlStreamReader::Characters)
            text += reader.text();
        else if (token == QXmlStreamReader::EndElement && (name == u"p" || name == u"h"))
            paragraphs += text;
    }
    return reader.hasError() ? QStringList{reader.errorString()} : paragraphs;
}

QSet<QString> valuesOf(const QByteArray &part, const QString &attribute)
{
    QXmlStreamReader reader(part);
    QSet<QString> values;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &candidate : reader.attributes()) {
            if (candidate.qualifiedName() == attribute)
                values.insert(candidate.value().toString());
        }
    }
    return values;
}

} // namespace

class TestOdtExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallMeetingLooksAsAgreed()
    {
        compareWithGolden(contentOf(published(smallMeeting())), u"smallmeeting.odt.content.xml"_s);
    }

    void thePackageIsAsOpenDocumentAsksForIt()
    {
        const QByteArray package = published(smallMeeting());
        // Stored, first, without an extra field: programs tell the type by these bytes.
        QCOMPARE(package.sliced(30, 8), QByteArray("mimetype"));
        QCOMPARE(package.sliced(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
        const auto parts = partsOf(package);
        QCOMPARE(parts.keys(), (QByteArrayList{"META-INF/manifest.xml", "content.xml", "meta.xml", "mimetype",
                                               "styles.xml"}));
        const QSet<QString> listed = valuesOf(parts["META-INF/manifest.xml"], u"manifest:full-path"_s);
        QCOMPARE(listed, (QSet<QString>{u"/"_s, u"content.xml"_s, u"meta.xml"_s, u"styles.xml"_s}));
        for (const char *name : {"content.xml", "styles.xml", "meta.xml"})
            QVERIFY2(!valuesOf(parts[name], u"office:version"_s).isEmpty(), name);
    }

    void everyStyleThatIsUsedHasAName()
    {
        InventedMeeting meeting = smallMeeting();
        meeting.transcript.requests.first().decision = Decision::Undecided;
        meeting.say(meeting.transcript.speakers[2].id, u"*a* `b` [c](https://example.org)"_s);
        const auto parts = partsOf(exportOdt(makeWorkingCopy(meeting.transcript)));
        const QSet<QString> named = valuesOf(parts["styles.xml"], u"style:name"_s);
        const QSet<QString> used = valuesOf(parts["content.xml"], u"text:style-name"_s) |
                                   valuesOf(parts["styles.xml"], u"text:style-name"_s);
        QVERIFY(used.size() > 12);
        for (const QString &style : used)
            QVERIFY2(named.contains(style), qPrintable(style));
        QVERIFY(valuesOf(parts["styles.xml"], u"style:display-name"_s).contains(u"發言者"_s));
        QVERIFY(parts["styles.xml"].contains("style:language-asian=\"zh\" style:country-asian=\"TW\""));
        QVERIFY(parts["styles.xml"].contains("fo:language=\"en\" fo:country=\"GB\""));
        QVERIFY(parts["content.xml"].contains("style:name=\"Record Han\""));
        QVERIFY(parts["styles.xml"].contains("<text:page-number") &&
                parts["styles.xml"].contains("<text:page-count"));
    }

    void everyWordAndBlankIsThere()
    {
        InventedMeeting meeting;
        const SpeakerId chair = meeting.addSpeaker(u"林  召集人"_s);
        meeting.say(chair, u" a  b\tc \u2028 d <e> **f **g"_s);
        const QStringList paragraphs = paragraphsOf(contentOf(published(meeting)));
        QCOMPARE(paragraphs.last(), u" a  b\tc \n d <e> **f **g"_s);
        QVERIFY(paragraphs.contains(u"林  召集人"_s));
    }

    void everyTurnHasItsBookmark()
    {
        const InventedMeeting meeting = smallMeeting();
        const QSet<QString> names = valuesOf(contentOf(published(meeting)), u"text:name"_s);
        for (const Turn &turn : meeting.transcript.turns)
            QVERIFY(names.contains(u"t-"_s + turn.id.toString()));
    }

    void withheldWordsAreAbsent()
    {
        const auto parts = partsOf(published(smallMeeting()));
        for (const QByteArray &part : parts) {
            QCOMPARE(takenBackWordsIn(part), QStringList());
        }
        QVERIFY(parts["content.xml"].contains("資訊組"));
        QCOMPARE(parts["content.xml"].count("<text:span text:style-name=\"Withheld_20_mark\">"), 2);
    }

    void theLengthOfWithheldWordsShowsNowhere()
    {
        QCOMPARE(lengthThatShows([](const InventedMeeting &meeting) { return published(meeting); }), 0);
    }

    void everyPageOfADraftSaysSo()
    {
        InventedMeeting meeting = smallMeeting();
        meeting.transcript.requests.first().decision = Decision::Undecided;
        const auto review = partsOf(exportOdt(
            makeReviewCopy(meeting.transcript, meeting.policy(), {meeting.transcript.speakers.at(1).id})));
        const auto working = partsOf(exportOdt(makeWorkingCopy(meeting.transcript)));
        for (const auto &parts : {review, working}) {
            QVERIFY(paragraphsOf(parts["content.xml"]).first().startsWith(u"草稿"_s));
            QVERIFY(parts["styles.xml"].contains("<text:p text:style-name=\"Draft_20_mark\">草稿"));
            QVERIFY(parts["meta.xml"].contains("<dc:subject>草稿"));
            QVERIFY(parts["content.xml"].contains("〔待決定：蘇小雨的分機 9876〕"));
        }
        QVERIFY(!review["content.xml"].contains("內部底價"));
        QVERIFY(!partsOf(published(smallMeeting()))["styles.xml"].contains("草稿・"));
    }

    void libreOfficeOpensAndSavesTheSameText()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("LibreOffice (libreoffice-writer-nogui) is not installed.");
        InventedMeeting meeting = smallMeeting();
        meeting.say(meeting.transcript.speakers[2].id,
                    u" a  b\tc \u2028 d <e> *f* `g` **峯𠮷** [h](https://example.org)\n下一段 "_s);
        QTemporaryDir folder;
        for (const QByteArray &package : {published(meeting), published(correctedMeeting()),
                                          exportOdt(makeWorkingCopy(meeting.transcript))}) {
            QFile file(folder.filePath(u"record.odt"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(package) == package.size());
            file.close();
            QProcess process;
            process.start(office, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                                   u"--headless"_s, u"--convert-to"_s, u"odt"_s, u"--outdir"_s,
                                   folder.filePath(u"saved"_s), file.fileName()});
            QVERIFY(process.waitForFinished(100'000));
            QFile saved(folder.filePath(u"saved/record.odt"_s));
            QVERIFY2(saved.open(QIODevice::ReadOnly), process.readAllStandardError().constData());
            const QByteArray again = saved.readAll();
            QVERIFY(again != package);
            QCOMPARE(paragraphsOf(contentOf(again)), paragraphsOf(contentOf(package)));
        }
    }

    void theMetadataIsWhatIsPublic()
    {
        const QByteArray meta = partsOf(published(smallMeeting()))["meta.xml"];
        QVERIFY(meta.contains("<dc:title>2026-11-20 資料開放推動小組第 12 次會議</dc:title>"));
        for (const char *name : {"creator", "date", "editing", "printed"})
            QVERIFY(!meta.contains(name));
    }

    void theSameEditionGivesTheSameBytesEverywhere()
    {
        const QByteArray here = published(smallMeeting());
        const Elsewhere elsewhere;
        QCOMPARE(published(smallMeeting()), here);
    }
};

QTEST_GUILESS_MAIN(TestOdtExporter)
#include "tst_odtexporter.moc"
