// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/pagestyle.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace verbatim;

namespace {

const QByteArray page = "<!doctype html>\n<html><head><meta http-equiv=\"Content-Security-Policy\" "
                        "content=\"default-src 'none'; style-src 'sha256-old='\"><style>a {}</style></head>\n"
                        "<body><p>style-src in a turn</p></body></html>\n";

} // namespace

class TestPageStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsBehindThePagesOwn()
    {
        QVERIFY(pageWithStyle(page, "b {}").contains("<style>a {}</style><style>b {}</style></head>"));
    }

    void thePolicyOfThePageLetsItIn()
    {
        const QByteArray hash = QCryptographicHash::hash("b {}", QCryptographicHash::Sha256).toBase64();
        const QByteArray styled = pageWithStyle(page, "b {}");
        QVERIFY(styled.contains("default-src 'none'; style-src 'sha256-" + hash + "' 'sha256-old='"));
        QVERIFY(!styled.contains("font-src"));
    }

    void fontsAreLetInOnlyWhereTheyStandInTheSheet()
    {
        QVERIFY(pageWithStyle(page, "b {}", true).contains("default-src 'none'; font-src data:; style-src "));
    }

    void theWordsOfThePageAreNotTouched()
    {
        QVERIFY(pageWithStyle(page, "b {}", true).contains("<p>style-src in a turn</p>"));
    }

    void aPageWithoutAHeadOrAPolicyGetsItToo()
    {
        QCOMPARE(pageWithStyle("<!doctype html><p>style-src", "b {}", true),
                 QByteArray("<!doctype html><style>b {}</style><p>style-src"));
    }
};

QTEST_GUILESS_MAIN(TestPageStyle)

#include "tst_pagestyle.moc"
