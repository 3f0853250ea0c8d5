// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "tests/support/fixedclock.h"
#include "ui/calendar/signoffdialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const SpokenForm asTheyStand = [](const QString &words) { return words; };

} // namespace

class tst_SignOffDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut();
    void rowsAreAddedAndRemoved();
    void onlyTheFieldsOfTheStateAreOpen();

private:
    static QPushButton *button(const QDialog &dialog, QStringView text)
    {
        for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    const FixedClock m_clock{QDate(2026, 12, 3)};
};

void tst_SignOffDialog::whatGoesInComesOut()
{
    const QList<SignOff> signOffs{{u"A"_s, SignOffState::Pending, {}, {}},
                                  {u"B"_s, SignOffState::Dated, {2026, 12, 9}, {}, u"A-110-42"_s},
                                  {u"C"_s, SignOffState::Waived, {}, u"every speaker agreed"_s}};
    QCOMPARE(SignOffDialog(signOffs, m_clock, asTheyStand).signOffs(), signOffs);
    QVERIFY(SignOffDialog({}, m_clock, asTheyStand).signOffs().isEmpty());
}

void tst_SignOffDialog::rowsAreAddedAndRemoved()
{
    SignOffDialog dialog({{u"A"_s, SignOffState::Pending, {}, {}}}, m_clock, asTheyStand);
    button(dialog, u"&Add")->click();
    QCOMPARE(dialog.signOffs().size(), 2);
    QCOMPARE(dialog.signOffs().last(), SignOff{});
    button(dialog, u"&Remove")->click();
    QCOMPARE(dialog.signOffs().size(), 1);
    QCOMPARE(dialog.signOffs().first().label, u"A"_s);
    button(dialog, u"&Remove")->click();
    QVERIFY(dialog.signOffs().isEmpty());
    QVERIFY(!button(dialog, u"&Remove")->isEnabled());
}

void tst_SignOffDialog::onlyTheFieldsOfTheStateAreOpen()
{
    SignOffDialog dialog({SignOff{}}, m_clock, asTheyStand);
    const auto *table = dialog.findChild<QTableWidget *>();
    auto *state = qobject_cast<QComboBox *>(table->cellWidget(0, 2));
    QVERIFY(!table->cellWidget(0, 3)->isEnabled());
    state->setCurrentIndex(int(SignOffState::Dated));
    QVERIFY(table->cellWidget(0, 3)->isEnabled());
    QCOMPARE(dialog.signOffs().first().date, QDate(2026, 12, 3));
    state->setCurrentIndex(int(SignOffState::Waived));
    QVERIFY(table->cellWidget(0, 4)->isEnabled());
    QVERIFY(!dialog.signOffs().first().date.isValid());
}

QTEST_MAIN(tst_SignOffDialog)
#include "tst_signoffdialog.moc"
