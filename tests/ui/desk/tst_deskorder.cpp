// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/desk/deskorder.h"

#include "tests/ui/desk/deskscene.h"
#include "ui/desk/deskmodel.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestDeskOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<DeskScene>();
        m_model = std::make_unique<DeskModel>(m_scene->desk, m_scene->clock, m_scene->theme);
        m_order = std::make_unique<DeskOrder>(*m_model);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_order.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_scene->look();
    }
    void cleanup()
    {
        m_tester.reset();
        m_order.reset();
        m_model.reset();
        m_scene.reset();
    }

    void whatIsDueNextStandsOnTop()
    {
        QCOMPARE(names(),
                 (QStringList{u"overdue"_s, u"review"_s, u"undated"_s, u"damaged"_s, u"published"_s}));
    }

    void aMeetingMovesWithItsDay()
    {
        Transcript transcript = deskTranscript(u"公園會議"_s, {2026, 10, 2});
        m_scene->write(u"undated"_s, transcript);
        m_scene->lookAgain();
        QTRY_COMPARE(names().first(), u"undated"_s);
        m_scene->write(u"undated"_s, published(transcript, {2026, 11, 29}));
        m_scene->lookAgain();
        QTRY_COMPARE(names().mid(2), (QStringList{u"damaged"_s, u"undated"_s, u"published"_s}));
    }

    void whatIsPublishedMayBeLeftOut()
    {
        m_order->setShown(DeskOrder::Shown::OpenOnly);
        QCOMPARE(names(), (QStringList{u"overdue"_s, u"review"_s, u"undated"_s, u"damaged"_s}));
        m_order->setShown(DeskOrder::Shown::All);
        QCOMPARE(names().size(), 5);
    }

    void wordsAreLookedForInTitleNameDayAndState()
    {
        for (const auto &[words, found] :
             {std::pair(u"公車"_s, u"review"_s), std::pair(u"DAMAGED"_s, u"damaged"_s),
              std::pair(u"2026-11-02"_s, u"overdue"_s), std::pair(u"published"_s, u"published"_s),
              std::pair(u"林召集人"_s, u"review"_s)}) {
            m_order->setWords(words);
            QCOMPARE(names(), QStringList{found});
        }
        m_order->setWords(u"公車 overdue"_s);
        QCOMPARE(names(), QStringList());
        m_order->setWords({});
        QCOMPARE(names().size(), 5);
    }

private:
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_order->rowCount(); ++row)
            names.append(QFileInfo(m_order->meetingAt(row).path).baseName());
        return names;
    }

    std::unique_ptr<DeskScene> m_scene;
    std::unique_ptr<DeskModel> m_model;
    std::unique_ptr<DeskOrder> m_order;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestDeskOrder)
#include "tst_deskorder.moc"
