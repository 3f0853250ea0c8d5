// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/find/searchhitdelegate.h"

#include "tests/support/takingturns.h"
#include "ui/find/chosenhitmodel.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

int pixelsOf(const QColor &colour, const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TestSearchHitDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHitIsBoxedAlsoInANarrowList()
    {
        const Theme theme;
        const TranscriptDocument document(meetingOf({u"今天的會議公開資料，公開。"_s}));
        SearchHitModel model(document);
        model.setHits({{TurnId(1), {5, 2}}});
        QListView list;
        list.setItemDelegate(new SearchHitDelegate(theme, &list));
        list.setModel(&model);
        for (const int width : {700, 260, 40}) {
            list.resize(width, 60);
            const QImage shown = list.grab().toImage().convertToFormat(QImage::Format_RGB32);
            QVERIFY(width < 100 || pixelsOf(theme.colours().accentGround, shown) > 50);
        }
    }

    void aClickOrTheSpaceBarLeavesAPlaceOut()
    {
        const Theme theme;
        const TranscriptDocument document(meetingOf({u"甲乙甲"_s}));
        ChosenHitModel model(document, {{TurnId(1), {0, 1}}, {TurnId(1), {2, 1}}});
        QListView list;
        list.setItemDelegate(new SearchHitDelegate(theme, &list));
        list.setModel(&model);
        list.resize(500, 200);
        list.show();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(model.index(1)).center());
        QCOMPARE(model.chosen().size(), 1);
        list.setCurrentIndex(model.index(0));
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(model.chosen().size(), 0);
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(model.chosen().size(), 1);
    }
};

QTEST_MAIN(TestSearchHitDelegate)
#include "tst_searchhitdelegate.moc"
