// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/find/placesdialog.h"

#include "tests/support/requests.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

class TestPlacesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceIsShownAndCanBeLeftOut()
    {
        TranscriptDocument document(talk({u"請王小明說"_s, u"王 小明好"_s, u"沒有"_s}));
        PlacesDialog dialog(document, u"王小明"_s, m_theme);
        QCOMPARE(dialog.chosen().size(), 2);
        QCOMPARE(dialog.chosen().last().quoted, u"王 小明"_s);
        QAbstractItemModel *model = dialog.placeList()->model();
        model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(dialog.chosen().size(), 1);
        dialog.wordsField()->setText(u"沒有"_s);
        QCOMPARE(dialog.chosen().size(), 1);
        QCOMPARE(dialog.chosen().first().turn, TurnId(3));
        dialog.wordsField()->setText(u"哪裡都不是"_s);
        QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    }

    void ofAProposalTheLikeliestIsChosen()
    {
        TranscriptDocument document(talk({u"一"_s, u"二"_s}));
        const TurnList &turns = document.transcript().turns;
        const PlacesDialog dialog(document,
                                  {anchorOnRange(turns.at(0), {0, 1}), anchorOnRange(turns.at(1), {0, 1})},
                                  PlacesDialog::Chosen::First, m_theme);
        QCOMPARE(dialog.chosen().size(), 1);
        QCOMPARE(dialog.chosen().first().turn, TurnId(1));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestPlacesDialog)
#include "tst_placesdialog.moc"
