// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/archiveline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class ArchiveLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreToldApart_data();
    void linesAreToldApart();
    void labelsLoseMarksAndOneColon_data();
    void labelsLoseMarksAndOneColon();
    void theColonFollowsTheScript();
};

void ArchiveLineTest::linesAreToldApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<ArchiveLine>("kind");

    const auto row = [](const QString &line, ArchiveLine kind) {
        QTest::newRow(qPrintable(line)) << line << kind;
    };
    row(u"# 週會"_s, ArchiveLine::TitleHeading);
    row(u"#tag"_s, ArchiveLine::Text);
    row(u"# "_s, ArchiveLine::Text);
    row(u"## 一案"_s, ArchiveLine::SectionHeading);
    row(u"##緊"_s, ArchiveLine::Text);
    row(u"### 甲"_s, ArchiveLine::SpeakerHeading);
    row(u"###甲："_s, ArchiveLine::SpeakerHeading);
    row(u"###甲"_s, ArchiveLine::Text);
    row(u"### ："_s, ArchiveLine::Text);
    row(u"###"_s, ArchiveLine::Text);
    row(u"#### 深："_s, ArchiveLine::Text);
    row(u"> （笑）"_s, ArchiveLine::Narrative);
    row(u">"_s, ArchiveLine::Narrative);
    row(u"  > 引"_s, ArchiveLine::Text);
    row(u"\\> 引"_s, ArchiveLine::Text);
    row(u"- 項"_s, ArchiveLine::Text);
}

void ArchiveLineTest::linesAreToldApart()
{
    QFETCH(QString, line);
    QFETCH(ArchiveLine, kind);
    QCOMPARE(archiveLineKind(line), kind);
}

void ArchiveLineTest::labelsLoseMarksAndOneColon_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("label");

    const auto row = [](const QString &line, const QString &label) {
        QTest::newRow(qPrintable(line)) << line << label;
    };
    row(u"### 甲："_s, u"甲"_s);
    row(u"###  Ann Lee : "_s, u"Ann Lee"_s);
    row(u"### 甲：："_s, u"甲："_s);
    row(u"### **甲：**"_s, u"甲"_s);
    row(u"### **甲**："_s, u"甲"_s);
    row(u"### ****甲****"_s, u"甲"_s);
    row(u"### ****"_s, u"****"_s);
    row(u"## 甲："_s, QString());
}

void ArchiveLineTest::labelsLoseMarksAndOneColon()
{
    QFETCH(QString, line);
    QFETCH(QString, label);
    QCOMPARE(archiveSpeakerLabel(line).toString(), label);
}

void ArchiveLineTest::theColonFollowsTheScript()
{
    QCOMPARE(archiveColonByScript(u"甲"), QChar(u'：'));
    QCOMPARE(archiveColonByScript(u"Ann 主席"), QChar(u'：'));
    QCOMPARE(archiveColonByScript(u"𠮷"), QChar(u'：'));
    QCOMPARE(archiveColonByScript(u"Ann"), QChar(u':'));
    QCOMPARE(archiveColonByScript(u""), QChar(u':'));
}

QTEST_GUILESS_MAIN(ArchiveLineTest)
#include "tst_archiveline.moc"
