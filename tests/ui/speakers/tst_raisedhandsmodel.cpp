// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/raisedhandsmodel.h"

#include "app/core/edits.h"
#include "app/document/transcriptdocument.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Transcript meeting()
{
    Transcript transcript;
    for (quint64 i = 1; i <= 4; ++i)
        transcript.speakers.append(
            Speaker{SpeakerId(i), u"發言者%1"_s.arg(i), {}, {}, {}, {}, {}, static_cast<int>(i) - 1});
    return transcript;
}

QList<SpeakerId> ids(std::initializer_list<quint64> values)
{
    QList<SpeakerId> result;
    for (const quint64 value : values)
        result.append(SpeakerId(value));
    return result;
}

} // namespace

class TestRaisedHandsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoComesFirstIsNext()
    {
        TranscriptDocument document(meeting());
        RaisedHandsModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.next().isNull());
        for (const quint64 id : {3, 1, 3, 9, 2})
            model.raise(SpeakerId(id));
        QCOMPARE(model.queue(), ids({3, 1, 2}));
        QCOMPARE(model.next(), SpeakerId(3));
        QVERIFY(model.rows().at(0).isNext);
        QVERIFY(!model.rows().at(1).isNext);
        model.lower(SpeakerId(3));
        QCOMPARE(model.next(), SpeakerId(1));
        QVERIFY(model.rows().at(0).isNext);
    }

    void placesCanBeChanged()
    {
        TranscriptDocument document(meeting());
        RaisedHandsModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const quint64 id : {1, 2, 3})
            model.raise(SpeakerId(id));
        model.move(SpeakerId(3), -1);
        QCOMPARE(model.queue(), ids({1, 3, 2}));
        model.move(SpeakerId(1), 9);
        QCOMPARE(model.queue(), ids({3, 2, 1}));
        model.move(SpeakerId(4), 1);
        QCOMPARE(model.queue(), ids({3, 2, 1}));
    }

    void itFollowsTheListOfSpeakers()
    {
        TranscriptDocument document(meeting());
        RaisedHandsModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const quint64 id : {1, 2, 3})
            model.raise(SpeakerId(id));
        Speaker renamed = *document.transcript().speaker(SpeakerId(2));
        renamed.name = u"陳怡君"_s;
        document.apply(setSpeaker(renamed), {});
        QCOMPARE(model.rows().at(1).name, u"陳怡君"_s);
        document.apply(SetSpeaker{SpeakerId(1), std::nullopt, -1}, {});
        QCOMPARE(model.queue(), ids({2, 3}));
        QVERIFY(!document.isModified() || document.undoStack()->count() == 2); // the queue is no edit
    }

    void whoBecomesOnePersonWaitsOnce()
    {
        TranscriptDocument document(meeting());
        RaisedHandsModel model(document);
        for (const quint64 id : {1, 2, 3})
            model.raise(SpeakerId(id));
        model.merge(SpeakerId(1), SpeakerId(4));
        QCOMPARE(model.queue(), ids({4, 2, 3}));
        model.merge(SpeakerId(3), SpeakerId(4));
        QCOMPARE(model.queue(), ids({4, 2}));
    }
};

QTEST_GUILESS_MAIN(TestRaisedHandsModel)
#include "tst_raisedhandsmodel.moc"
