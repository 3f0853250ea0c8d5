// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// If an exporter hid words instead of leaving them out, in any of the ways in which pages hide words, the
// leak check would stop the file: the page itself, and the PDF printed from it wherever the words survive
// there.

#include "app/exporters/htmlexporter.h"
#include "app/leakcheck/leakcheck.h"
#include "app/pdf/pdfprinter.h"
#include "tests/support/independentsearch.h"
#include "tests/support/inventedmeeting.h"

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

const QString word = u"鱻犇羴驫"_s;

struct Hiding
{
    const char *name;
    QString inBody; ///< stands in the first paragraph
    QString inHead = {};
};

QList<Hiding> hidings()
{
    const QString w = word;
    return {
        {"black on black", u"<span style='color:#000;background:#000'>"_s + w + u"</span>"_s},
        {"white on white", u"<span style='color:#fff;background:#fff'>"_s + w + u"</span>"_s},
        {"covering box", u"<span style='position:relative'>"_s + w +
                             u"<span style='position:absolute;inset:0;background:#000'></span></span>"_s},
        {"content of a style", u"<span class='leak'></span>"_s,
         u"<style>.leak::before{content:'"_s + w + u"'}</style>"_s},
        {"struck through", u"<s style='text-decoration:line-through'>"_s + w + u"</s>"_s},
        {"address of a link", u"<a href='https://example.org/"_s + w + u"'>x</a>"_s},
        {"blurred", u"<span style='filter:blur(6px)'>"_s + w + u"</span>"_s},
        {"clipped", u"<span style='position:absolute;clip:rect(0,0,0,0)'>"_s + w + u"</span>"_s},
        {"clip path", u"<span style='display:inline-block;clip-path:inset(50%)'>"_s + w + u"</span>"_s},
        {"see-through", u"<span style='opacity:0'>"_s + w + u"</span>"_s},
        {"off the screen", u"<span style='position:absolute;left:-9999px'>"_s + w + u"</span>"_s},
        {"no size", u"<span style='font-size:0'>"_s + w + u"</span>"_s},
        {"overflow", u"<span style='display:inline-block;width:0;overflow:hidden'>"_s + w + u"</span>"_s},
        {"not displayed", u"<span style='display:none'>"_s + w + u"</span>"_s},
        {"invisible", u"<span style='visibility:hidden'>"_s + w + u"</span>"_s},
        {"hidden attribute", u"<span hidden>"_s + w + u"</span>"_s},
        {"closed details", u"<details><summary>x</summary>"_s + w + u"</details>"_s},
        {"comment", u"<!-- "_s + w + u" -->"_s},
        {"title attribute", u"<span title='"_s + w + u"'>x</span>"_s},
        {"data attribute", u"<span data-old='"_s + w + u"'>x</span>"_s},
        {"label for screen readers", u"<span aria-label='"_s + w + u"'>x</span>"_s},
        {"alternative text", u"<img alt='"_s + w + u"'>"_s},
        {"template", u"<template>"_s + w + u"</template>"_s},
        {"script", u"<script>var old='"_s + w + u"'</script>"_s},
        {"hidden field", u"<input type='hidden' value='"_s + w + u"'>"_s},
        {"metadata", {}, u"<meta name='description' content='"_s + w + u"'>"_s},
        {"title", {}, u"<meta property='og:title' content='"_s + w + u"'>"_s},
        {"anchor", u"<span id='"_s + w + u"'>x</span>"_s},
    };
}

/// The page with the words in it, and without the policy that would keep the styles from working.
QByteArray mutated(const Hiding &hiding)
{
    QString page = QString::fromUtf8(exportHtml(smallMeeting().redacted().value()));
    page.remove(QRegularExpression(u"<meta http-equiv=[^>]*>"_s));
    const qsizetype head = page.indexOf("</head>"_L1);
    page.insert(head, hiding.inHead);
    const qsizetype paragraph = page.indexOf("<p>"_L1, head);
    Q_ASSERT(head > 0 && paragraph > 0);
    return page.insert(paragraph + 3, hiding.inBody).toUtf8();
}

bool isCaught(const QByteArray &bytes, const QString &fileName)
{
    const Result<LeakReport> report = checkForLeaks({word}, bytes, fileName);
    return !report || !report->leaks.isEmpty();
}

} // namespace

class TestHidingMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUnchangedPageIsClean()
    {
        QVERIFY(!isCaught(exportHtml(smallMeeting().redacted().value()), u"a.html"_s));
        QVERIFY(hidings().size() >= 26);
    }

    void everyHidingOnAPageIsCaught_data() { addRows(); }
    void everyHidingOnAPageIsCaught()
    {
        QFETCH(int, index);
        QVERIFY(isCaught(mutated(hidings().at(index)), u"a.html"_s));
    }

    void everyEncodingOnAPageIsCaught_data()
    {
        QTest::addColumn<QByteArray>("form");
        for (const auto &[name, bytes] : IndependentSearch::formsOf(word)) {
            // A row of digits is taken for text by no reader, nor is base64 without its beginning.
            if (!name.startsWith(u"hexadecimal UTF") && !name.startsWith(u"base64 from"))
                QTest::newRow(qPrintable(name)) << bytes;
        }
        for (const QByteArray &before : {QByteArray("x"), QByteArray("xx")})
            QTest::newRow(QByteArray("base64 behind " + before).constData())
                << (before + word.toUtf8()).toBase64();
    }
    void everyEncodingOnAPageIsCaught()
    {
        QFETCH(QByteArray, form);
        QByteArray page = exportHtml(smallMeeting().redacted().value());
        QVERIFY(isCaught(page.insert(page.indexOf("<p>") + 3, "x " + form + " x"), u"a.html"_s));
    }

    void whateverSurvivesInAPdfIsCaught_data() { addRows(); }
    void whateverSurvivesInAPdfIsCaught()
    {
        QFETCH(int, index);
        const QByteArray page = mutated(hidings().at(index));
        PdfJob job;
        job.html = page;
        job.title =
            QRegularExpression(u"<title>([^<]*)</title>"_s).match(QString::fromUtf8(page)).captured(1);
        const Result<QByteArray> pdf = m_printer.printAndWait(job);
        QVERIFY2(pdf.ok(), pdf.ok() ? "" : qPrintable(pdf.error().message));
        QFile file(m_folder.filePath(u"mutated.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        file.close();
        const bool survives = !IndependentSearch({word}).foundIn(file.fileName()).isEmpty();
        if (survives)
            QVERIFY(isCaught(*pdf, u"a.pdf"_s));
        m_survivors += survives ? 1 : 0;
    }

    void someSurviveInAPdf()
    {
        qInfo("%d of %lld ways to hide survive in the PDF", m_survivors,
              static_cast<long long>(hidings().size()));
        QVERIFY(m_survivors >= 4); // otherwise the test above proved nothing
    }

private:
    static void addRows()
    {
        QTest::addColumn<int>("index");
        const QList<Hiding> all = hidings();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }

    QTemporaryDir m_folder;
    PdfPrinter m_printer;
    int m_survivors = 0;
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    TestHidingMutations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hidingmutations.moc"
