// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/pdfprinter.h"

#include "app/pdf/pagefonts.h"
#include "app/pdf/pdffinisher.h"
#include "app/pdf/samplepage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

// A page of A4 takes 13–40 ms and about 2 kB of HTML; a slow machine gets many times that.
std::chrono::milliseconds patienceFor(const PdfJob &job)
{
    return std::chrono::seconds(60) + std::chrono::milliseconds(job.html.size() / 2);
}

// A name of its own for every job, so that no answer can be taken for another job's.
QString nameOfRun(quint64 run)
{
    return QString::number(run);
}

// A page that prints takes Chromium down with it when it is deleted: it is given this time to end.
constexpr std::chrono::milliseconds longestFarewell = std::chrono::seconds(20);

// Of the engine while it makes one PDF: it may have been somebody else's doing, but not twice.
constexpr int mostStops = 1;

} // namespace

PdfPrinter::PdfPrinter(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        dropPage(); // its print can't be stopped otherwise
        fail(tr("The PDF “%1” was not ready in time and was given up. Export it as HTML, or try again.")
                 .arg(m_jobs.front().job.title));
    });
}

PdfPrinter::~PdfPrinter()
{
    ++m_run; // a page that goes calls back with nothing
    m_timeout.stop();
    m_running = false;
    m_jobs.clear();
    m_worker.waitForDone();
    dropPage();
    waitForRetired();
    m_ended.clear();
}

void PdfPrinter::print(PdfJob job, Done done)
{
    m_jobs.push_back({std::move(job), std::move(done), 0});
    QTimer::singleShot(0, this, &PdfPrinter::startNext);
}

Result<QByteArray> PdfPrinter::printAndWait(PdfJob job)
{
    QEventLoop loop;
    std::optional<Result<QByteArray>> outcome;
    print(std::move(job), [&](Result<QByteArray> result) {
        outcome = std::move(result);
        loop.quit();
    });
    loop.exec();
    // The application may have ended the loop before the job was done.
    if (!outcome)
        return Error{tr("The PDF was given up because the program is closing. Export it again.")};
    return *std::move(outcome);
}

void PdfPrinter::cancel()
{
    ++m_run;
    dropPage();
    m_timeout.stop();
    m_running = false;
    m_finishing = false;
    for (Queued &queued : std::exchange(m_jobs, {})) {
        queued.done(
            Error{tr("Making the PDF “%1” was cancelled; it was not written.").arg(queued.job.title)});
    }
}

std::optional<Error> PdfPrinter::startWebEngine()
{
    if (const std::optional<Error> error = WebPage::obstacle())
        return error;
    if (m_page)
        return {};
    const auto self = std::make_shared<const WebPage *>(nullptr);
    Result<std::unique_ptr<WebPage>> page = WebPage::create(
        {[this, self](bool ok) { loaded(*self, ok); }, [this, self] { engineStopped(*self); }});
    if (!page)
        return page.error();
    m_page = *std::move(page);
    *self = m_page.get();
    return {};
}

PdfProgress PdfPrinter::progress() const
{
    if (!m_running)
        return {};
    if (m_finishing)
        return {PdfProgress::Step::Finishing, m_pages, m_pages};
    const double done = m_began.isValid() ? static_cast<double>(m_began.elapsed()) / m_timeOfPage : 0;
    return {PdfProgress::Step::Printing, static_cast<int>(std::clamp(done + 1, 1.0, double(m_pages))),
            m_pages};
}

void PdfPrinter::engineStopped(const WebPage *page)
{
    if (page != m_page.get())
        return;
    if (m_printing)
        dropPage(); // what it printed is still to end: the next print is another page's
    if (!m_running || m_finishing)
        return;
    if (++m_jobs.front().stops <= mostStops) {
        m_timeout.stop();
        m_running = false;
        ++m_run;
        QTimer::singleShot(0, this, &PdfPrinter::startNext);
        return;
    }
    fail(tr("The browser engine stopped while it made the PDF “%1”. Try again, or export HTML.")
             .arg(m_jobs.front().job.title));
}

void PdfPrinter::startNext()
{
    if (m_running || m_jobs.empty())
        return;
    m_running = true;
    ++m_run;
    const PdfJob &job = m_jobs.front().job;
    if (const std::optional<Error> error = startWebEngine()) {
        finish(*error);
        return;
    }
    m_timeout.start(patienceFor(job));
    m_pages = estimatedPages(job);
    m_began.invalidate();
    m_worker.start([this, run = m_run, job] {
        // Not beside the start of the engine, which changes the environment that Fontconfig reads. Our
        // destructor waits for this thread, so `this` is there.
        QMetaObject::invokeMethod(
            this,
            [this, run, page = pageWithFonts(pageWithSample(job))] {
                if (!m_running || run != m_run)
                    return;
                m_began.start();
                m_page->show(nameOfRun(run), {}, page);
            },
            Qt::QueuedConnection);
    });
}

void PdfPrinter::loaded(const WebPage *page, bool ok)
{
    if (!m_running || page != m_page.get())
        return;
    const PdfJob &job = m_jobs.front().job;
    // What was loaded must be this job's page: printing the one before it would publish another meeting.
    if (!ok || m_page->shownName() != nameOfRun(m_run) ||
        m_page->title().simplified() != job.title.simplified()) {
        fail(tr("The page for the PDF “%1” could not be loaded. Try again, or export HTML.").arg(job.title));
        return;
    }
    m_printing = true;
    m_page->print(pageLayoutOf(job), [this, run = m_run, page](const QByteArray &pdf) {
        printEnded(page);
        printed(run, pdf);
    });
}

void PdfPrinter::dropPage()
{
    if (m_page && m_printing) {
        m_retired.push_back(std::move(m_page));
        m_retired.back()->stopEngine();
    }
    m_page.reset();
    m_printing = false;
}

void PdfPrinter::printEnded(const WebPage *page)
{
    if (m_page.get() == page)
        m_printing = false;
    const auto retired = std::ranges::find(m_retired, page, &std::unique_ptr<WebPage>::get);
    if (retired == m_retired.end())
        return;
    m_ended.push_back(std::move(*retired));
    m_retired.erase(retired);
    QTimer::singleShot(0, this, [this] { m_ended.clear(); }); // later: we are inside its callback
}

void PdfPrinter::waitForRetired()
{
    QElapsedTimer waited;
    waited.start();
    QTimer wakeUp;
    wakeUp.start(std::chrono::milliseconds(50));
    while (!m_retired.empty() && !waited.hasExpired(longestFarewell.count()))
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
}

void PdfPrinter::printed(quint64 run, const QByteArray &pdf)
{
    if (!m_running || run != m_run)
        return;
    const PdfJob &job = m_jobs.front().job;
    if (pdf.isEmpty()) {
        fail(tr("The browser engine could not make the PDF “%1”. Try again, or export HTML.").arg(job.title));
        return;
    }
    m_timeout.stop();
    m_timeOfPage = std::max(1.0, static_cast<double>(m_began.elapsed()) / m_pages);
    m_finishing = true;
    m_worker.start([this, run, pdf, job] {
        QMetaObject::invokeMethod(
            this,
            [this, run, result = finishedPdf(pdf, job)] {
                if (m_running && run == m_run)
                    finish(result);
            },
            Qt::QueuedConnection);
    });
}

void PdfPrinter::fail(const QString &message)
{
    finish(Error{message});
}

void PdfPrinter::finish(Result<QByteArray> result)
{
    m_timeout.stop();
    if (m_page)
        m_page->withdraw();
    const Done done = std::move(m_jobs.front().done);
    m_jobs.pop_front();
    m_running = false;
    m_finishing = false;
    // Later, outside WebEngine's own callbacks: `done` may cancel or destroy the printer.
    QTimer::singleShot(0, this, [done, result = std::move(result)] { done(result); });
    QTimer::singleShot(0, this, &PdfPrinter::startNext);
}

} // namespace verbatim
