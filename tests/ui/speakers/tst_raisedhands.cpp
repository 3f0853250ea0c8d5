// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/raisedhands.h"

#include "app/document/transcriptdocument.h"
#include "ui/speakers/raisedhandsmodel.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Transcript meeting()
{
    Transcript transcript;
    for (quint64 i = 1; i <= 3; ++i)
        transcript.speakers.append(
            Speaker{SpeakerId(i), u"發言者%1"_s.arg(i), {}, {}, {}, {}, {}, static_cast<int>(i) - 1});
    return transcript;
}

} // namespace

class TestRaisedHands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<TranscriptDocument>(meeting());
        m_window = std::make_unique<QWidget>();
        m_section = new RaisedHands(*m_document, m_theme, m_window.get());
        m_window->show();
    }

    void theSectionIsThereWhileSomebodyWaits()
    {
        QVERIFY(!m_section->isVisible());
        m_section->hands()->raise(SpeakerId(2));
        QVERIFY(m_section->isVisible());
        m_section->handOver();
        QVERIFY(!m_section->isVisible());
    }

    void handingOverTakesTheFirstFromTheList()
    {
        QSignalSpy handed(m_section, &RaisedHands::handedOver);
        m_section->handOver();
        QCOMPARE(handed.size(), 0);
        m_section->hands()->raise(SpeakerId(2));
        m_section->hands()->raise(SpeakerId(1));
        m_section->handOver();
        QCOMPARE(handed.size(), 1);
        QCOMPARE(handed.first().first().value<SpeakerId>(), SpeakerId(2));
        QCOMPARE(m_section->hands()->queue(), QList<SpeakerId>{SpeakerId(1)});
        QVERIFY(!m_document->isModified());
    }

    void theListIsWorkedByKeys()
    {
        auto *list = m_section->findChild<QListView *>();
        for (const quint64 id : {1, 2, 3})
            m_section->hands()->raise(SpeakerId(id));
        QCoreApplication::processEvents();
        m_window->activateWindow();
        list->setFocus();
        list->setCurrentIndex(m_section->hands()->index(2));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_section->hands()->queue(), (QList<SpeakerId>{SpeakerId(1), SpeakerId(3), SpeakerId(2)}));
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(m_section->hands()->queue(), (QList<SpeakerId>{SpeakerId(1), SpeakerId(2)}));
        QSignalSpy handed(m_section, &RaisedHands::handedOver);
        list->setCurrentIndex(m_section->hands()->index(1));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(handed.size(), 1);
        QCOMPARE(m_section->hands()->queue(), QList<SpeakerId>{SpeakerId(1)});
    }

private:
    Theme m_theme;
    std::unique_ptr<TranscriptDocument> m_document;
    std::unique_ptr<QWidget> m_window;
    RaisedHands *m_section = nullptr;
};

QTEST_MAIN(TestRaisedHands)
#include "tst_raisedhands.moc"
