// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/turneditoraccessible.h"

#include "app/core/edits.h"
#include "app/document/transcriptdocument.h"
#include "tests/support/accessibletree.h"
#include "tests/ui/turns/randomedits.h"
#include "ui/theme/theme.h"
#include "ui/turns/turnview.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

QStringList told; // texts of the events that a screen reader would get

void keepEvent(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted)
        told += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    if (event->type() == QAccessible::TextUpdated)
        told += static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted();
}

Transcript meeting()
{
    Transcript transcript = inventedMeeting(3);
    transcript.turns.modify(0).text = u"前祕密後，再說一次"_s;
    transcript.turns.modify(1).text = u"可以公開"_s;
    transcript.turns.modify(2).text = u"不紀錄的話"_s;
    transcript.turns.modify(2).record = RecordState::OffRecord;
    RedactionRequest request;
    request.id = RequestId(5);
    request.passages = {anchorOnRange(transcript.turns.at(0), {1, 2})};
    transcript.requests = {request};
    return transcript;
}

} // namespace

class TestTurnEditorAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::installUpdateHandler(keepEvent); // before the first editor
        m_document = std::make_unique<TranscriptDocument>(meeting());
        m_view = std::make_unique<TurnView>(*m_document, m_theme);
        m_view->resize(900, 600);
        m_view->show();
        m_view->setFocus();
    }

    void nothingInTheTreeIsKeptBack()
    {
        for (const Decision decision : {Decision::Undecided, Decision::Accepted}) {
            RedactionRequest request = m_document->transcript().requests.first();
            request.decision = decision;
            m_document->apply(setRequest(request), {u"decide"_s, Gesture::Merging::Separate, {}, {}});
            for (int row = 0; row < 3; ++row) {
                caretTo(row, 1);
                const QString all =
                    test::everythingSpoken(QAccessible::queryAccessibleInterface(m_view.get()));
                QVERIFY2(!all.contains(u"祕密"_s) && !all.contains(u"不紀錄"_s), qPrintable(all));
                QVERIFY2(all.contains(u"可以公開"_s), qPrintable(all));
            }
        }
    }

    void placesAreThoseOfTheEditor()
    {
        caretTo(0, 4);
        QAccessibleInterface *words = QAccessible::queryAccessibleInterface(m_view->editor());
        QAccessibleTextInterface *text = words->textInterface();
        QVERIFY(text && words->editableTextInterface());
        QCOMPARE(text->characterCount(), 9);
        QCOMPARE(text->text(0, 9), u"前▒▒後，再說一次"_s);
        QCOMPARE(text->cursorPosition(), 4);
        text->setSelection(0, 3, 6);
        int start = 0;
        int end = 0;
        text->selection(0, &start, &end);
        QCOMPARE(std::pair(start, end), std::pair(3, 6));
        QCOMPARE(m_view->editor()->selection(), (TextRange{3, 3}));
        QVERIFY(text->characterRect(3).isValid());
        QCOMPARE(text->offsetAtPoint(text->characterRect(4).center() - QPoint(4, 0)), 4);
        QVERIFY(words->state().editable && words->state().multiLine);
    }

    void eventsTellWhatIsTypedAndNothingThatIsKeptBack()
    {
        // Without a screen reader Qt sends none, so the handler is given them here.
        const QAccessible::UpdateHandler tell = QAccessible::installUpdateHandler(nullptr);
        QAccessible::installUpdateHandler(tell);
        QVERIFY(tell && tell != keepEvent);
        const auto toldOf = [&](int row, int position, const QString &text) {
            caretTo(row, position);
            told.clear();
            QAccessibleTextInsertEvent insertion(m_view->editor(), position, text);
            tell(&insertion);
            QAccessibleTextUpdateEvent update(m_view->editor(), position, u" "_s, text);
            tell(&update);
            return told;
        };
        QCOMPARE(toldOf(1, 4, u"了"_s), (QStringList{u"了"_s, u"了"_s}));
        QCOMPARE(toldOf(0, 2, u"語"_s), (QStringList{u"▒"_s, u"▒"_s})); // into the passage
        QCOMPARE(toldOf(2, 5, u"句"_s), (QStringList{u"▒"_s, u"▒"_s})); // off the record
    }

private:
    void caretTo(int row, qsizetype position)
    {
        m_view->setCaret({m_document->transcript().turns.at(row).id, position, position});
    }

    Theme m_theme;
    std::unique_ptr<TranscriptDocument> m_document;
    std::unique_ptr<TurnView> m_view;
};

QTEST_MAIN(TestTurnEditorAccessible)
#include "tst_turneditoraccessible.moc"
