// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/fontsubset.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestFontSubset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoFontIsNotCut()
    {
        QCOMPARE(fontWithGlyphs({}, {1}), QByteArray());
        QCOMPARE(fontWithGlyphs(QByteArray(5000, 'x'), {1}), QByteArray());
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.ttf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QCOMPARE(fontWithCharacters(file.fileName(), 0, {U'a'}), QByteArray());
        QCOMPARE(fontWithCharacters(file.fileName(), 3, {U'a'}), QByteArray());
        QCOMPARE(fontWithCharacters(folder.filePath(u"none.ttf"_s), 0, {U'a'}), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestFontSubset)

#include "tst_fontsubset.moc"
