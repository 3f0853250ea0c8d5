// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/speakerpicker.h"

#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

QList<Speaker> speakers()
{
    // The list order is not the order of the seats.
    Speaker lin{SpeakerId(1), u"林召集人"_s, {u"Lin Ta-tung"_s}, {}, u"主席"_s, {}, {}, 2};
    Speaker chen{SpeakerId(2), u"陳怡君"_s, {}, u"數位組"_s, {}, u"陳組長"_s, {}, 0};
    Speaker lee{SpeakerId(3), u"Mark Lee"_s, {u"李馬克"_s}, {}, {}, {}, {}, 1};
    return {lin, chen, lee};
}

QStringList names(const SpeakerChoiceModel &model)
{
    QStringList result;
    for (const SpeakerRow &row : model.rows())
        result.append(row.name);
    return result;
}

} // namespace

class TestSpeakerPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speakersStandBySeat()
    {
        const SpeakerChoiceModel model(speakers(), SpeakerChoiceModel::Offer::SpeakersOrNew);
        QCOMPARE(names(model), (QStringList{u"陳怡君"_s, u"Mark Lee"_s, u"林召集人"_s}));
    }

    void anyPartOfAnyNameFinds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("first");
        QTest::newRow("name") << u"怡"_s << u"陳怡君"_s;
        QTest::newRow("label") << u"組長"_s << u"陳怡君"_s;
        QTest::newRow("further name") << u"馬克"_s << u"Mark Lee"_s;
        QTest::newRow("other case") << u"LEE"_s << u"Mark Lee"_s;
        QTest::newRow("role") << u"主席"_s << u"林召集人"_s;
        QTest::newRow("blanks around") << u" tung "_s << u"林召集人"_s;
    }

    void anyPartOfAnyNameFinds()
    {
        QFETCH(QString, words);
        QFETCH(QString, first);
        SpeakerChoiceModel model(speakers(), SpeakerChoiceModel::Offer::Speakers);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(words);
        QCOMPARE(names(model), QStringList{first});
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }

    void theSoundFinds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("pinyin initials") << u"cyj"_s << u"陳怡君"_s;
        QTest::newRow("pinyin") << u"chenyi"_s << u"陳怡君"_s;
        QTest::newRow("Zhuyin initials") << u"ㄔㄧㄐ"_s << u"陳怡君"_s;
        QTest::newRow("of a further name") << u"lmk"_s << u"Mark Lee"_s;
        QTest::newRow("of a label") << u"chenzuzhang"_s << u"陳怡君"_s;
        QTest::newRow("initials of words") << u"ldt"_s << u"林召集人"_s;
    }

    void theSoundFinds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QList<Speaker> withChinese = speakers();
        withChinese[0].furtherNames.append(u"林大同"_s);
        SpeakerChoiceModel model(withChinese, SpeakerChoiceModel::Offer::SpeakersOrNew);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(typed);
        QCOMPARE(names(model).first(), name);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.rows().last().id.isNull());
    }

    void whoIsFoundStandsBySeatAndNewLast()
    {
        // All three have an l: Lin and Lee at the beginning, 李 by its sound.
        SpeakerChoiceModel model(speakers(), SpeakerChoiceModel::Offer::SpeakersOrNew);
        model.setFilter(u"l"_s);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rows().at(0).seat, 1);
        QCOMPARE(model.rows().at(1).seat, 2);
        QVERIFY(model.rows().at(2).id.isNull());
    }

    void whatIsComposedFiltersBeforeItIsCommitted()
    {
        SpeakerPicker picker(speakers(), SpeakerChoiceModel::Offer::SpeakersOrNew, m_theme);
        compose(picker, u"ㄔ"_s);
        QCOMPARE(names(*picker.choices()).first(), u"陳怡君"_s);
        compose(picker, u"林"_s);
        QCOMPARE(names(*picker.choices()).first(), u"林召集人"_s);
        compose(picker, {});
        QCOMPARE(picker.choices()->rowCount(), 3);
    }

    void noKeyActsWhileACompositionIsOpen_data()
    {
        QTest::addColumn<int>("key");
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape})
            QTest::newRow(qUtf8Printable(QKeySequence(key).toString())) << static_cast<int>(key);
    }

    void noKeyActsWhileACompositionIsOpen()
    {
        QFETCH(int, key);
        SpeakerPicker picker(speakers(), SpeakerChoiceModel::Offer::SpeakersOrNew, m_theme);
        picker.show();
        compose(picker, u"ㄔㄣ"_s);
        QTest::keyClick(picker.filterField(), static_cast<Qt::Key>(key));
        QVERIFY(picker.isVisible());
        QCOMPARE(picker.currentSpeaker(), SpeakerId(2));

        QInputMethodEvent commit;
        commit.setCommitString(u"陳"_s);
        QCoreApplication::sendEvent(picker.filterField(), &commit);
        QTest::keyClick(picker.filterField(), Qt::Key_Return);
        QCOMPARE(picker.result(), static_cast<int>(QDialog::Accepted));
    }

    void theLastEntryMakesANewSpeaker()
    {
        SpeakerPicker picker(speakers(), SpeakerChoiceModel::Offer::SpeakersOrNew, m_theme);
        picker.filterField()->setText(u" 張吉安 "_s);
        QCOMPARE(picker.choices()->rowCount(), 1);
        QVERIFY(picker.currentSpeaker().isNull());
        QCOMPARE(picker.newName(), u"張吉安"_s);
        picker.filterField()->setText(u"e"_s);
        QCOMPARE(names(*picker.choices()).first(), u"Mark Lee"_s);
        QVERIFY(picker.choices()->rows().last().id.isNull());
        QCOMPARE(picker.newName(), QString());
    }

    void aFullNameIsNotOfferedAgain()
    {
        SpeakerPicker picker(speakers(), SpeakerChoiceModel::Offer::SpeakersOrNew, m_theme);
        picker.filterField()->setText(u"陳怡君"_s);
        QCOMPARE(picker.choices()->rowCount(), 1);
        QCOMPARE(picker.currentSpeaker(), SpeakerId(2));
    }

    void arrowsMoveAndReturnPicksWhileTyping()
    {
        SpeakerPicker picker(speakers(), SpeakerChoiceModel::Offer::SpeakersOrNew, m_theme);
        picker.show();
        QTest::keyClick(picker.filterField(), Qt::Key_Down);
        QCOMPARE(picker.currentSpeaker(), SpeakerId(3));
        QTest::keyClick(picker.filterField(), Qt::Key_Return);
        QCOMPARE(picker.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(picker.currentSpeaker(), SpeakerId(3));
    }

    void nobodyIsPickedWhereNobodyFits()
    {
        SpeakerPicker picker(speakers(), SpeakerChoiceModel::Offer::Speakers, m_theme);
        picker.filterField()->setText(u"沒有這個人"_s);
        QTest::keyClick(picker.filterField(), Qt::Key_Return);
        QCOMPARE(picker.result(), static_cast<int>(QDialog::Rejected));
        QVERIFY(picker.currentSpeaker().isNull());
        QCOMPARE(picker.newName(), QString());
    }

private:
    static void compose(SpeakerPicker &picker, const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(picker.filterField(), &event);
    }

    Theme m_theme;
};

QTEST_MAIN(TestSpeakerPicker)
#include "tst_speakerpicker.moc"
