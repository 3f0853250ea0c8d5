// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/pdfjob.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestPdfJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarginsAreTheSameOnBothPapers()
    {
        PdfJob job;
        QCOMPARE(pageLayoutOf(job).pageSize().id(), QPageSize::A4);
        const QMarginsF margins = pageLayoutOf(job).margins(QPageLayout::Millimeter);
        job.paper = Paper::Letter;
        QCOMPARE(pageLayoutOf(job).pageSize().id(), QPageSize::Letter);
        QCOMPARE(pageLayoutOf(job).margins(QPageLayout::Millimeter), margins);
    }

    void pagesAreGuessedFromTheWordsAlone()
    {
        PdfJob job;
        job.html = "<style>" + QByteArray(100'000, 'x') + "</style><body><p>一</p></body>";
        QCOMPARE(estimatedPages(job), 1);
        job.html = "<body>" + ("<p>" + QByteArray("字").repeated(37 * 10) + "</p>").repeated(40) + "</body>";
        QCOMPARE(estimatedPages(job), 11);
        const int han = estimatedPages(job);
        job.html.replace("字", "ab"); // two Latin letters are about as wide as one of Han
        QCOMPARE(estimatedPages(job), han);
        job.html.replace("<p>", "<p lang=\"zh-Hant-TW\"><span class=\"long-name-of-a-class\">");
        QCOMPARE(estimatedPages(job), han);
        job.html.clear();
        QCOMPARE(estimatedPages(job), 1);
    }
};

QTEST_GUILESS_MAIN(TestPdfJob)

#include "tst_pdfjob.moc"
