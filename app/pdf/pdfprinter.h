// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/pdf/pdfjob.h"
#include "app/pdf/webpage.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace verbatim {

/// How far the PDF is that is being made.
struct PdfProgress
{
    enum class Step {
        None,      ///< nothing is being made
        Printing,  ///< the browser engine, which does not tell how far it is: the pages are estimates
        Finishing, ///< page numbers, bookmarks and packing
    };

    Step step = Step::None;
    int page = 0;  ///< at which it is about; 1 … pages
    int pages = 0; ///< that there will be about
};

/// Prints pages that our own exporter made to PDF, one after the other, from memory and without a network.
/// WebEngine starts with the first job. The same job gives the same bytes.
class PdfPrinter : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<QByteArray>)>;

    explicit PdfPrinter(QObject *parent = nullptr);
    /// Jobs that are not finished are dropped; their callbacks are not called.
    ~PdfPrinter() override;

    /// Queues the job; `done` is called once, later, in this thread.
    void print(PdfJob job, Done done);
    /// Prints the job behind those that are queued and waits in an event loop; for the command line.
    Result<QByteArray> printAndWait(PdfJob job);
    /// Ends every queued job and the running one with an Error, and the engine with the latter: nothing goes
    /// on behind.
    void cancel();

    PdfProgress progress() const;

    /// Jobs queued or running.
    qsizetype pendingJobs() const { return static_cast<qsizetype>(m_jobs.size()); }

private:
    struct Queued
    {
        PdfJob job;
        Done done;
        int stops = 0; ///< times that the engine stopped at it
    };

    std::optional<Error> startWebEngine();
    void engineStopped(const WebPage *page);
    void startNext();
    void loaded(const WebPage *page, bool ok);
    void printed(quint64 run, const QByteArray &pdf);
    void fail(const QString &message);
    void dropPage();
    void printEnded(const WebPage *page);
    void waitForRetired();
    void finish(Result<QByteArray> result);

    std::deque<Queued> m_jobs; ///< the first one is running where m_running
    bool m_running = false;
    quint64 m_run = 0; ///< counts jobs, so that an answer for an abandoned one is known as such
    QTimer m_timeout;
    std::unique_ptr<WebPage> m_page;
    bool m_printing = false;                         ///< m_page is being printed
    std::vector<std::unique_ptr<WebPage>> m_retired; ///< no longer wanted, but still being printed
    std::vector<std::unique_ptr<WebPage>> m_ended;   ///< no longer printed either, to go in a moment
    bool m_finishing = false;
    QElapsedTimer m_began;    ///< the print that runs; invalid while its page is prepared
    int m_pages = 0;          ///< estimated, of the job that runs
    double m_timeOfPage = 22; ///< milliseconds of the engine; of the last print where there was one
    QThreadPool m_worker;     ///< one thread, so that the window goes on meanwhile
};

} // namespace verbatim
