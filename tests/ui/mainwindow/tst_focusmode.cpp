// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/focusmode.h"

#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QSplitter>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestFocusMode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QMainWindow>();
        m_window->resize(1000, 600);
        m_left = dock(u"left"_s, Qt::LeftDockWidgetArea);
        m_upper = dock(u"upper"_s, Qt::RightDockWidgetArea);
        m_lower = dock(u"lower"_s, Qt::RightDockWidgetArea);
        m_bar = m_window->addToolBar(u"bar"_s);
        m_bar->setObjectName(u"bar"_s);
        m_bar->addAction(u"action"_s);
        m_centre = new QSplitter;
        m_centre->addWidget(new QLabel(u"sheet"_s));
        m_centre->addWidget(new QLabel(u"preview"_s));
        m_centre->addWidget(new QLabel(u"hidden"_s));
        m_centre->widget(2)->hide();
        m_window->setCentralWidget(m_centre);
        m_window->statusBar();
        m_window->show();
        m_focus = new FocusMode(*m_window);
    }

    void onlyTheSheetAndTheStatusLineStay()
    {
        m_focus->setOn(true);
        for (const QWidget *widget : QList<QWidget *>{m_left, m_upper, m_lower, m_bar, m_centre->widget(1)})
            QVERIFY(widget->isHidden());
        QVERIFY(m_centre->widget(0)->isVisible());
        QVERIFY(m_window->statusBar()->isVisible());
    }

    void everythingComesBackAsItStood()
    {
        m_window->resizeDocks({m_left}, {333}, Qt::Horizontal);
        m_window->tabifyDockWidget(m_upper, m_lower);
        m_left->close();
        m_centre->setSizes({200, 100, 0});
        QCoreApplication::processEvents();
        const QByteArray docks = m_window->saveState();
        const QList<int> sizes = m_centre->sizes();
        m_focus->setOn(true);
        QCoreApplication::processEvents();
        m_focus->setOn(false);
        QCoreApplication::processEvents();
        QCOMPARE(m_window->saveState(), docks);
        QVERIFY(m_left->isHidden());
        QVERIFY(m_bar->isVisible());
        QVERIFY(m_centre->widget(1)->isVisible());
        QVERIFY(m_centre->widget(2)->isHidden());
        QCOMPARE(m_centre->sizes(), sizes);
    }

    void turningItOnTwiceForgetsNothing()
    {
        m_focus->setOn(true);
        m_focus->setOn(true);
        m_focus->setOn(false);
        QVERIFY(m_left->isVisible());
        QVERIFY(!m_focus->isOn());
    }

private:
    QDockWidget *dock(const QString &name, Qt::DockWidgetArea area)
    {
        auto *dock = new QDockWidget(name, m_window.get());
        dock->setObjectName(name);
        dock->setWidget(new QLabel(name));
        m_window->addDockWidget(area, dock);
        return dock;
    }

    std::unique_ptr<QMainWindow> m_window;
    QDockWidget *m_left = nullptr;
    QDockWidget *m_upper = nullptr;
    QDockWidget *m_lower = nullptr;
    QToolBar *m_bar = nullptr;
    QSplitter *m_centre = nullptr;
    FocusMode *m_focus = nullptr;
};

QTEST_MAIN(TestFocusMode)
#include "tst_focusmode.moc"
