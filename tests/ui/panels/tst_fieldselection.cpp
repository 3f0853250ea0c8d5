// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Only a real display has a primary selection: the test runs itself again under xvfb-run.

#include "ui/panels/fieldselection.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QStandardPaths>
#include <QTest>
#include <QVBoxLayout>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const QString words = u"祕密"_s;

QString offered()
{
    return QGuiApplication::clipboard()->text(QClipboard::Selection);
}

} // namespace

class TestFieldSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QGuiApplication::clipboard()->supportsSelection())
            QSKIP("There is no primary selection without xvfb-run.");
    }

    void whatIsSelectedInAFieldIsNotOffered()
    {
        QWidget window;
        auto *field = new QLineEdit(words, &window);
        auto *label = new QLabel(words, &window);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(label);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();

        select(field);
        QCOMPARE(offered(), words); // as Qt does it
        select(label);
        QCOMPARE(offered(), words);

        keepFieldSelectionsInside(*qApp);
        select(field);
        QCOMPARE(offered(), QString());
        QCOMPARE(field->selectedText(), words);
        select(label);
        QCOMPARE(offered(), QString());

        select(field);
        field->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), words);
        QGuiApplication::clipboard()->setText(u"by the program"_s, QClipboard::Selection);
        window.setFocus();
    }

private:
    static void select(QWidget *widget)
    {
        QGuiApplication::clipboard()->clear(QClipboard::Selection);
        widget->setFocus();
        QApplication::setActiveWindow(widget->window());
        const QPoint begin(3, widget->height() / 2);
        const QPoint end(widget->width() - 3, widget->height() / 2);
        QTest::mousePress(widget, Qt::LeftButton, {}, begin);
        QMouseEvent move(QEvent::MouseMove, end, widget->mapToGlobal(end), Qt::LeftButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(widget, &move);
        QTest::mouseRelease(widget, Qt::LeftButton, {}, end);
    }
};

int main(int argc, char **argv)
{
    constexpr auto second = "VERBATIM_TEST_ON_XVFB";
    const QString xvfbRun = QStandardPaths::findExecutable(u"xvfb-run"_s);
    if (!qEnvironmentVariableIsSet(second) && !xvfbRun.isEmpty()) {
        qputenv(second, "1");
        qputenv("QT_QPA_PLATFORM", "xcb");
        const QByteArray program = xvfbRun.toLocal8Bit();
        const char *const again[] = {program.constData(), "-a", argv[0], nullptr};
        ::execv(program.constData(), const_cast<char *const *>(again));
    }
    QApplication application(argc, argv);
    TestFieldSelection test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fieldselection.moc"
