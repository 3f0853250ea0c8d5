// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/samplepage.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

PdfJob someJob()
{
    PdfJob job;
    job.html = "<!doctype html>\n<html><head><meta charset=\"utf-8\"><meta "
               "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
               "'sha256-old='\"><title>T</title></head>\n<body><p>words</p></body></html>\n";
    job.runningHead = u"甲 <乙> & 丙"_s;
    job.runningEdition = u"公開版"_s;
    job.draftMark = u"草稿"_s;
    return job;
}

} // namespace

class TestSamplePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterOfTheMarginsIsInTheSample()
    {
        const QByteArray page = pageWithSample(someJob());
        const qsizetype sample = page.indexOf("<div class=\"pdf-sample\">");
        QVERIFY(sample > page.indexOf("words"));
        QVERIFY(page.indexOf("</body>") > sample);
        for (const char *text : {"0123456789", " / ", "…", "甲 &lt;乙&gt; &amp; 丙", "公開版", "草稿"})
            QVERIFY2(page.indexOf(text, sample) > 0, text);
    }

    void thePaperIsTheJobs()
    {
        QVERIFY(pageWithSample(someJob()).contains("size: A4"));
        PdfJob letter = someJob();
        letter.paper = Paper::Letter;
        QVERIFY(pageWithSample(letter).contains("size: letter"));
    }

    void itIsLaidOutForPaperOnly()
    {
        QVERIFY(pageWithSample(someJob()).contains("@media screen { body > * { display: none; } }"));
    }

    void aPageWithoutAHeadGetsItsSampleToo()
    {
        PdfJob job = someJob();
        job.html = "<!doctype html><meta charset=utf-8><title>Page</title><p>words";
        const QByteArray page = pageWithSample(job);
        QVERIFY(page.startsWith("<!doctype html><style>"));
        QVERIFY(page.indexOf("pdf-sample\">") > page.indexOf("words"));
    }
};

QTEST_GUILESS_MAIN(TestSamplePage)

#include "tst_samplepage.moc"
