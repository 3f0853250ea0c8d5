// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/rosterlint.h"

#include "app/importers/markdownimporter.h"
#include "app/spelling/rosterwords.h"
#include "app/spelling/spellchecker.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

/// A meeting in which each name has so many turns.
Transcript meetingOf(const QList<std::pair<QString, int>> &names, const QStringList &attendance = {})
{
    Transcript transcript;
    transcript.meeting.attendance = attendance;
    quint64 turn = 0;
    for (const auto &[name, turns] : names) {
        Speaker speaker;
        speaker.id = SpeakerId(static_cast<quint64>(transcript.speakers.size() + 1));
        speaker.name = name;
        transcript.speakers.append(speaker);
        for (int i = 0; i < turns; ++i) {
            Turn added;
            added.id = TurnId(++turn);
            added.speaker = speaker.id;
            added.text = u"好。"_s;
            transcript.turns.append(added);
        }
    }
    return transcript;
}

Turn turnOf(const QString &text)
{
    Turn turn;
    turn.id = TurnId(1);
    turn.text = text;
    return turn;
}

QList<FindingKind> kindsOf(const QList<Finding> &findings)
{
    QList<FindingKind> kinds;
    for (const Finding &finding : findings)
        kinds.append(finding.kind);
    return kinds;
}

} // namespace

class TestRosterLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelThatSoundsLikeAFrequentOneIsReported()
    {
        const QList<Finding> findings = lintRoster(meetingOf({{u"楊忠政"_s, 10}, {u"楊忠正"_s, 1}}));
        QCOMPARE(kindsOf(findings), QList<FindingKind>{FindingKind::SimilarName});
        QCOMPARE(findings.first().speaker, SpeakerId(2));
        QCOMPARE(findings.first().other, SpeakerId(1));
        QCOMPARE(findings.first().issue.turn, TurnId(11));
    }

    void twoPersonsInTheAttendanceAreTwoPersons()
    {
        QCOMPARE(lintRoster(meetingOf({{u"楊忠政"_s, 10}, {u"楊忠正"_s, 1}}, {u"楊忠政"_s, u"楊忠正 科長"_s}))
                     .size(),
                 0);
    }

    void namesThatDifferInSoundAreOtherPersons()
    {
        QCOMPARE(
            lintRoster(meetingOf({{u"林雨蒼"_s, 76}, {u"林雨潔"_s, 1}, {u"內政部"_s, 3}, {u"財政部"_s, 1}}))
                .size(),
            0);
    }

    void numberedLabelsAreMeant()
    {
        QCOMPARE(lintRoster(
                     meetingOf({{u"學生一"_s, 9}, {u"學生乙"_s, 1}, {u"Student1"_s, 20}, {u"Student2"_s, 1}}))
                     .size(),
                 0);
    }

    void aLatinNameIsASlipOnlyWhereItIsRare()
    {
        QCOMPARE(lintRoster(meetingOf({{u"Tamsin Quill"_s, 20}, {u"Tamsin Quil"_s, 1}})).size(), 1);
        QCOMPARE(lintRoster(meetingOf({{u"Tamsin Quill"_s, 5}, {u"Tamsin Quil"_s, 4}})).size(), 0);
    }

    void variantsAndWidthsAreOneName()
    {
        for (const auto &[a, b] :
             {std::pair(u"林秀峰"_s, u"林秀峯"_s), std::pair(u"Audrey"_s, u"Ａｕｄｒｅｙ"_s)}) {
            const QList<Finding> findings = lintRoster(meetingOf({{a, 3}, {b, 1}}));
            QCOMPARE(kindsOf(findings), QList<FindingKind>{FindingKind::NameVariant});
        }
    }

    void aLabelIsComparedWithTheAttendance()
    {
        const QList<Finding> findings = lintRoster(meetingOf({{u"彭啓明"_s, 3}}, {u"彭啟明 部長"_s}));
        QCOMPARE(kindsOf(findings), QList<FindingKind>{FindingKind::NameVariant});
        QCOMPARE(findings.first().replacements, QStringList{u"彭啟明"_s});
        QCOMPARE(lintRoster(meetingOf({{u"彭大明"_s, 3}}, {u"彭啟明 部長"_s})).size(), 0);
    }

    void aLabelUsedOnceThatExtendsAnotherIsAsked()
    {
        const QList<Finding> findings = lintRoster(meetingOf({{u"林小鳳"_s, 8}, {u"林小鳳召集人"_s, 1}}));
        QCOMPARE(kindsOf(findings), QList<FindingKind>{FindingKind::SingleTurn});
        QCOMPARE(findings.first().issue.severity, Severity::Information);
        QCOMPARE(lintRoster(meetingOf({{u"主席"_s, 8}, {u"主席團"_s, 1}, {u"王小明"_s, 1}})).size(), 0);
    }

    void aTurnShowsItsFindingsInOrder()
    {
        const Transcript transcript = meetingOf({{u"楊忠政"_s, 1}});
        const auto checker = SpellChecker::loadSystem();
        QVERIFY(checker.ok());
        const LintTerms terms(transcript, checker->get());
        const Turn turn = turnOf(u"楊忠正說,我們有 agreemeent，，請打0912-345-678「好。\n:::"_s);
        QCOMPARE(kindsOf(lintTurn(turn, terms)),
                 (QList<FindingKind>{FindingKind::SimilarName, FindingKind::HalfWidth, FindingKind::Spelling,
                                     FindingKind::RepeatedMark, FindingKind::PersonalData,
                                     FindingKind::Brackets, FindingKind::PadFurniture}));
        QCOMPARE(kindsOf(lintTurn(turnOf(u" \n"_s), terms)), QList<FindingKind>{FindingKind::EmptyTurn});
        QCOMPARE(lintTurn(turnOf(u"我們今天談 open data，好。"_s), terms).size(), 0);
    }

    void anIdentityNumberIsGrave()
    {
        const Transcript transcript;
        const QList<Finding> findings = lintTurn(turnOf(u"字號A123456789"_s), LintTerms(transcript));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().issue.severity, Severity::Error);
        QVERIFY(!findings.first().key.contains(u"A123456789"));
        QVERIFY(!findings.first().issue.message.contains(u"A123456789"));
    }

    void whatIsOffTheRecordIsNotLookedAt()
    {
        Turn turn = turnOf(u"好,我們A123456789"_s);
        turn.record = RecordState::OffRecord;
        QCOMPARE(lintTurn(turn, LintTerms(Transcript())).size(), 0);
    }

    void theRecordOfThe16thOfJuly2021HasTwoTypingErrors()
    {
        Transcript transcript = realRecord(u"2021-07-16-*IRM*.md"_s);
        if (transcript.turns.isEmpty())
            QSKIP("The corpus of real records (VERBATIM_CORPUS_DIR) is absent.");
        transcript.meeting.glossary = {u"Basu"_s, u"Shreya"_s, u"Jitsi"_s};
        auto checker = SpellChecker::loadSystem();
        QVERIFY(checker.ok());
        (*checker)->setAccepted(rosterWords(transcript));
        QStringList words;
        const QList<Finding> findings = lintMeeting(transcript, checker->get());
        for (const Finding &finding : findings) {
            if (finding.kind == FindingKind::Spelling)
                words.append(finding.words);
        }
        QCOMPARE(words, (QStringList{u"agreemeent"_s, u"paln"_s}));
    }

    /// Everything but spelling over the real records stays a short list: a lint that cries wolf is turned
    /// off.
    void realRecordsHaveFewFindings()
    {
        const QDir folder(QStringLiteral(VERBATIM_CORPUS_DIR "/transcripts/md"));
        const QStringList names = folder.entryList({u"*.md"_s});
        if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || names.isEmpty())
            QSKIP("The corpus of real records (VERBATIM_CORPUS_DIR) is absent.");
        QMap<QString, int> counts;
        int rows = 0;
        for (const QString &name : names) {
            QSet<QString> keys;
            const QList<Finding> findings = lintMeeting(realRecord(name), nullptr);
            for (const Finding &finding : findings) {
                ++counts[finding.key.section(u':', 0, 0)];
                keys.insert(finding.key);
            }
            rows += static_cast<int>(keys.size());
        }
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            qInfo("%s: %d", qPrintable(it.key()), it.value());
        qInfo("%lld records, %d rows", static_cast<long long>(names.size()), rows);
        QVERIFY(rows < names.size());
        QVERIFY(counts.value(u"similar-name"_s) >= 1); // 楊忠正 beside 楊忠政
    }

private:
    static Transcript realRecord(const QString &pattern)
    {
        const QDir folder(QStringLiteral(VERBATIM_CORPUS_DIR "/transcripts/md"));
        const QString name = folder.entryList({pattern}).value(0);
        QFile file(folder.filePath(name));
        if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
            return {};
        const auto imported = importMarkdown(file.readAll(), name);
        return imported ? imported->transcript : Transcript();
    }
};

QTEST_GUILESS_MAIN(TestRosterLint)
#include "tst_rosterlint.moc"
