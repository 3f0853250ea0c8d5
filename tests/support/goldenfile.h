// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/testpaths.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

namespace verbatim::test {

/// Compares with the file of that name in tests/app/exporters; VERBATIM_UPDATE_GOLDEN=1 writes it anew.
inline void compareWithGolden(const QByteArray &bytes, const QString &name)
{
    QFile golden(QStringLiteral(VERBATIM_SOURCE_DIR "/tests/app/exporters/") + name);
    if (qEnvironmentVariableIsSet("VERBATIM_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        QCOMPARE(golden.write(bytes), bytes.size());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    QCOMPARE(QString::fromUtf8(bytes), QString::fromUtf8(golden.readAll()));
}

/// Another folder, time zone and language for as long as it lives.
class Elsewhere
{
public:
    Elsewhere()
        : m_folder(QDir::currentPath())
        , m_zone(qgetenv("TZ"))
    {
        QDir::setCurrent(m_elsewhere.path());
        qputenv("TZ", "America/New_York");
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    }
    ~Elsewhere()
    {
        QDir::setCurrent(m_folder);
        qputenv("TZ", m_zone);
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(Elsewhere)

private:
    QTemporaryDir m_elsewhere;
    QString m_folder;
    QByteArray m_zone;
};

} // namespace verbatim::test
