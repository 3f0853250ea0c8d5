// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/panels/discreettextedit.h"

#include "tests/support/accessibletree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

struct Field : DiscreetTextEdit
{
    /// What the primary selection or a drag would carry.
    std::unique_ptr<QMimeData> offered() const
    {
        return std::unique_ptr<QMimeData>(createMimeDataFromSelection());
    }
};

} // namespace

class TestDiscreetTextEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectingOffersNothing()
    {
        Field field;
        field.setPlainText(u"祕密採購"_s);
        field.selectAll();
        QVERIFY(!field.offered()->hasText());
        QVERIFY(field.offered()->formats().isEmpty());
    }

    void aCopyThatWasAskedForCarriesTheWords()
    {
        Field field;
        field.setPlainText(u"祕密採購"_s);
        field.show();
        field.selectAll();
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"祕密採購"_s);
        QVERIFY(!field.offered()->hasText()); // and afterwards nothing again
    }

    void screenReadersAreToldNothing()
    {
        Field field;
        field.setAccessibleName(u"New words"_s);
        field.setPlainText(u"祕密採購"_s);
        const QString all = test::everythingSpoken(&field);
        QVERIFY2(!all.contains(u"祕密"_s) && all.contains(u"▒▒▒▒"_s) && all.contains(u"New words"_s),
                 qPrintable(all));
    }
};

QTEST_MAIN(TestDiscreetTextEdit)
#include "tst_discreettextedit.moc"
