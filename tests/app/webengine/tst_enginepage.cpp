// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/webengine/enginepage.h"

#include "app/exporters/htmlexporter.h"
#include "app/pdf/webpage.h"
#include "tests/support/inventedmeeting.h"

#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineSettings>
#include <QWebEngineUrlScheme>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

const QUrl own(QString::fromLatin1(PageServer::scheme()) + u":1"_s);

} // namespace

class TestEnginePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const std::optional<Error> obstacle = WebPage::obstacle())
            QSKIP(qPrintable(obstacle->message));
        m_profile = std::make_unique<QWebEngineProfile>();
        keepOffTheRecord(*m_profile);
        m_profile->setUrlRequestInterceptor(&m_guard);
        m_profile->installUrlSchemeHandler(PageServer::scheme(), &m_handler);
        m_page = std::make_unique<EnginePage>(m_profile.get());
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_profile.reset();
    }

    void nothingIsKept()
    {
        QVERIFY(m_profile->isOffTheRecord());
        QCOMPARE(m_profile->httpCacheType(), QWebEngineProfile::NoCache);
        QCOMPARE(m_profile->persistentCookiesPolicy(), QWebEngineProfile::NoPersistentCookies);
    }

    void whatAPageDoesNotNeedIsOff()
    {
        for (const auto attribute :
             {QWebEngineSettings::JavascriptEnabled, QWebEngineSettings::PluginsEnabled,
              QWebEngineSettings::PdfViewerEnabled, QWebEngineSettings::LocalStorageEnabled,
              QWebEngineSettings::LocalContentCanAccessRemoteUrls,
              QWebEngineSettings::LocalContentCanAccessFileUrls, QWebEngineSettings::AutoLoadIconsForPage,
              QWebEngineSettings::HyperlinkAuditingEnabled, QWebEngineSettings::DnsPrefetchEnabled,
              QWebEngineSettings::NavigateOnDropEnabled, QWebEngineSettings::FullScreenSupportEnabled,
              QWebEngineSettings::WebGLEnabled})
            QVERIFY2(!m_page->settings()->testAttribute(attribute), qPrintable(QString::number(attribute)));
    }

    void ourOwnPageIsShownWithoutItsScripts()
    {
        show("<!doctype html><title>before</title><p>page</p><script>document.title='run'</script>");
        QCOMPARE(m_page->title(), u"before"_s);
    }

    void navigationElsewhereIsRefused()
    {
        QFile bait(m_folder.filePath(u"bait.html"_s));
        QVERIFY(bait.open(QIODevice::WriteOnly) && bait.write("<title>bait</title>") > 0);
        bait.close();
        show("<!doctype html><title>ours</title><meta http-equiv=refresh content='0;url=" +
             QUrl::fromLocalFile(bait.fileName()).toEncoded() + "'>");
        for (const QUrl &url : {QUrl::fromLocalFile(bait.fileName()), QUrl(u"http://127.0.0.1:9/"_s),
                                QUrl(u"data:text/html,<title>bait</title>"_s)}) {
            m_page->load(url);
            QTest::qWait(300);
            QVERIFY2(m_page->title() != u"bait"_s, qPrintable(url.toString()));
        }
    }

    void theExportedPageAllowsNothingFromOutside()
    {
        const QByteArray page = exportHtml(smallMeeting().redacted().value());
        QVERIFY(page.contains(
            "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"));
        QVERIFY(!page.contains("unsafe"));
        QVERIFY(!page.contains("<script"));
    }

private:
    void show(const QByteArray &html)
    {
        m_handler.serve(own, html);
        QSignalSpy loaded(m_page.get(), &QWebEnginePage::loadFinished);
        m_page->show(own);
        QVERIFY(loaded.wait(30'000));
    }

    QTemporaryDir m_folder;
    PageServer m_handler;
    RequestGuard m_guard;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<EnginePage> m_page;
};

int main(int argc, char **argv)
{
    QWebEngineUrlScheme scheme(PageServer::scheme());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
    QGuiApplication application(argc, argv);
    TestEnginePage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_enginepage.moc"
