// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/live/notespalette.h"

#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestNotesPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_palette = new NotesPalette({u"（笑）"_s, u"（鼓掌）"_s, u"（中場休息）"_s}, m_window.get());
        m_palette->popUp({10, 10});
        m_list = m_palette->findChild<QListWidget *>();
    }

    void aLetterPutsItsNoteAtTheCaret()
    {
        QSignalSpy chosen(m_palette, &NotesPalette::chosen);
        QTest::keyClick(m_list, Qt::Key_B);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().at(0).toString(), u"（鼓掌）"_s);
        QCOMPARE(chosen.first().at(1).value<NotesPalette::Place>(), NotesPalette::Place::AtCaret);
        QTRY_VERIFY(!m_palette);
    }

    void withShiftItIsATurnOfItsOwn()
    {
        QSignalSpy chosen(m_palette, &NotesPalette::chosen);
        QTest::keyClick(m_list, Qt::Key_C, Qt::ShiftModifier);
        QCOMPARE(chosen.first().at(1).value<NotesPalette::Place>(), NotesPalette::Place::OwnTurn);
    }

    void theArrowsAndReturnWorkToo()
    {
        QSignalSpy chosen(m_palette, &NotesPalette::chosen);
        QTest::keyClick(m_list, Qt::Key_Down);
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(chosen.first().at(0).toString(), u"（鼓掌）"_s);
    }

    void aLetterWithoutANoteDoesNothing()
    {
        QSignalSpy chosen(m_palette, &NotesPalette::chosen);
        QTest::keyClick(m_list, Qt::Key_Z);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(m_palette->isVisible());
    }

    void escapeLeavesEverythingAsItWas()
    {
        QSignalSpy chosen(m_palette, &NotesPalette::chosen);
        QTest::keyClick(m_list, Qt::Key_Escape);
        QTRY_VERIFY(!m_palette);
        QCOMPARE(chosen.count(), 0);
    }

    void withoutNotesItSaysWhereTheyComeFrom()
    {
        NotesPalette empty({}, m_window.get());
        empty.setAttribute(Qt::WA_DeleteOnClose, false);
        empty.popUp({0, 0});
        QSignalSpy chosen(&empty, &NotesPalette::chosen);
        QTest::keyClick(empty.findChild<QListWidget *>(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
    }

private:
    std::unique_ptr<QWidget> m_window;
    QPointer<NotesPalette> m_palette;
    QListWidget *m_list = nullptr;
};

QTEST_MAIN(TestNotesPalette)
#include "tst_notespalette.moc"
