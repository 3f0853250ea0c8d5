// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/support/randomtranscript.h"
#include "tests/support/requests.h"

#include "app/core/publictranscript.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 4);

QString plain(const QList<PrintedParagraph> &paragraphs)
{
    QStringList lines;
    for (const PrintedParagraph &paragraph : paragraphs) {
        QString line;
        for (const PrintedRun &run : paragraph)
            line += run.kind == PrintedRun::Kind::WithheldMark ? u"■"_s : run.text;
        lines.append(line);
    }
    return lines.join(u'\n');
}

/// One turn with `text`, and a request with that wish and decision on the words in 〔〕.
Transcript meetingWith(const QString &text, Wish wish, Decision decision = Decision::Accepted)
{
    Transcript t;
    Speaker speaker;
    speaker.id = SpeakerId(1);
    speaker.name = u"陳怡君"_s;
    t.speakers = {speaker};
    Turn turn;
    turn.id = TurnId(1);
    turn.speaker = speaker.id;
    RedactionRequest request;
    request.id = RequestId(1);
    request.requester = speaker.id;
    request.wish = wish;
    request.decision = decision;
    request.replacement = u"新的話"_s;
    request.holdUntil = today.addDays(1);
    QList<TextRange> ranges;
    for (const QChar c : text) {
        if (c == u'〔')
            ranges.append({turn.text.size(), 0});
        else if (c == u'〕')
            ranges.last().length = turn.text.size() - ranges.last().start;
        else
            turn.text += c;
    }
    for (const TextRange &range : ranges)
        request.passages.append(anchorOnRange(turn, range));
    t.turns.append(turn);
    t.requests = {request};
    return t;
}

QString published(const Transcript &transcript, QDate onDay = today)
{
    const Result<PublicTranscript> result = redact(transcript, {onDay, {}});
    if (!result)
        return u"refused: "_s + result.error().message;
    QStringList turns;
    for (const PrintedTurn &turn : result->content().turns)
        turns.append(plain(turn.paragraphs));
    return turns.join(u"\n\n"_s);
}

} // namespace

class TestPublicTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wishesTakeEffect_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Wish>("wish");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, Wish wish, const QString &expected) {
            QTest::newRow(name) << text << wish << expected;
        };
        row("amend", u"前〔舊的話〕後"_s, Wish::Amend, u"前新的話後"_s);
        row("delete", u"前〔舊的話〕後"_s, Wish::Delete, u"前後"_s);
        row("delete closes the sentence", u"我們，〔其實是疏忽，〕會改。"_s, Wish::Delete, u"我們，會改。"_s);
        row("delete between commas", u"我們，〔其實是疏忽〕，會改。"_s, Wish::Delete, u"我們，會改。"_s);
        row("delete before the full stop", u"我們會改，〔其實是疏忽〕。"_s, Wish::Delete, u"我們會改。"_s);
        row("delete at the start", u"〔其實〕，會改。"_s, Wish::Delete, u"會改。"_s);
        row("delete between blanks", u"the 〔secret〕 plan"_s, Wish::Delete, u"the plan"_s);
        row("delete a paragraph", u"一\n〔二〕\n三"_s, Wish::Delete, u"一\n三"_s);
        row("delete everything removes the turn", u"〔一\n二〕"_s, Wish::Delete, u""_s);
        row("withhold", u"前〔祕密〕後"_s, Wish::Withhold, u"前■後"_s);
        row("neighbouring passages are one mark", u"前〔祕〕〔密〕後"_s, Wish::Withhold, u"前■後"_s);
        row("across paragraphs", u"前〔一\n二\n三〕後"_s, Wish::Withhold, u"前■後"_s);
        row("neighbouring paragraphs are one mark", u"前\n〔一〕\n〔二〕\n後"_s, Wish::Withhold,
            u"前\n■\n後"_s);
        row("delete at the end leaves no comma", u"我們會改，〔其實是疏忽。〕"_s, Wish::Delete,
            u"我們會改。"_s);
        row("delete a whole sentence", u"一。〔二。〕三。"_s, Wish::Delete, u"一。三。"_s);
        row("delete in two pieces", u"我們〔，其實〕〔是疏忽〕，會改。"_s, Wish::Delete, u"我們，會改。"_s);
        row("delete what a bracket holds", u"我們（〔疏忽〕）會改。"_s, Wish::Delete, u"我們會改。"_s);
        row("delete all but a full stop", u"〔一二〕。\n三"_s, Wish::Delete, u"三"_s);
        row("marks with a blank between are one", u"前〔祕〕 〔密〕後"_s, Wish::Withhold, u"前■後"_s);
        row("marks over the end of a paragraph are one", u"前〔祕〕\n〔密〕後"_s, Wish::Withhold,
            u"前■\n後"_s);
        row("hold that is still on", u"前〔祕密〕後"_s, Wish::HoldUntil, u"前■後"_s);
    }

    void wishesTakeEffect()
    {
        QFETCH(QString, text);
        QFETCH(Wish, wish);
        QFETCH(QString, expected);
        QCOMPARE(published(meetingWith(text, wish)), expected);
    }

    void aHoldEndsOnItsDay()
    {
        const Transcript t = meetingWith(u"前〔祕密〕後"_s, Wish::HoldUntil);
        QCOMPARE(published(t, today), u"前■後"_s);
        QCOMPARE(published(t, today.addDays(1)), u"前祕密後"_s);
    }

    void declinedAndWithdrawnRequestsChangeNothing()
    {
        for (const Decision decision : {Decision::Declined, Decision::Withdrawn}) {
            const Transcript t = meetingWith(u"前〔祕密〕後"_s, Wish::Withhold, decision);
            QCOMPARE(published(t), u"前祕密後"_s);
            QVERIFY(withheldWords(t, today).isEmpty());
        }
    }

    void anUndecidedRequestRefusesAndNamesItself()
    {
        const Result<PublicTranscript> result =
            redact(meetingWith(u"前〔祕密〕後"_s, Wish::Withhold, Decision::Undecided), {today, {}});
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(u"陳怡君, turn 1"_s), qPrintable(result.error().message));
        QVERIFY(!result.error().message.contains(u"祕密"_s)); // it may go into a log
    }

    void aLostPassageRefuses()
    {
        Transcript t = meetingWith(u"前〔祕密〕後"_s, Wish::Withhold);
        t.turns.modify(0).text = u"別的"_s;
        const Result<PublicTranscript> result = redact(t, {today, {}});
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(u"turn 1"_s), qPrintable(result.error().message));
        QVERIFY(!result.error().message.contains(u"祕密"_s));
        t.requests.first().passages.clear();
        QVERIFY(!redact(t, {today, {}}));
    }

    void theStrongestOfOverlappingWishesWins()
    {
        Transcript t = meetingWith(u"前〔甲乙丙丁〕後"_s, Wish::Withhold);
        RedactionRequest amend = t.requests.first();
        amend.id = RequestId(2);
        amend.wish = Wish::Amend;
        amend.passages = {anchorOnRange(t.turns.first(), {0, 3})};
        t.requests.append(amend);
        QCOMPARE(published(t), u"新的話■後"_s);
    }

    void aWholeTurnIsTakenBackWithWhatWasTypedLater()
    {
        Transcript t = meetingWith(u"一二"_s, Wish::Delete);
        t.requests.first().passages = {anchorOnTurn(t.turns.first())};
        t.turns.modify(0).text = u"一二三四"_s;
        QCOMPARE(published(t), u""_s);
        t.requests.first().wish = Wish::Withhold;
        QCOMPARE(published(t), u"■"_s);
        t.turns.modify(0).text.clear();
        QCOMPARE(published(t), u"■"_s);
    }

    void aPersonWhoseWordsAreAllGoneIsNotListed()
    {
        const Transcript t = meetingWith(u"〔一〕"_s, Wish::Delete);
        const Result<PublicTranscript> result = redact(t, {today, {}});
        QVERIFY(result.ok());
        QVERIFY(result->content().speakers.isEmpty());
    }

    void aContinuedTurnIsLabelledWhenTheWordsBeforeItAreGone()
    {
        Transcript t = meetingWith(u"〔一〕"_s, Wish::Delete);
        Turn narrative;
        narrative.id = TurnId(2);
        narrative.kind = TurnKind::Narrative;
        narrative.text = u"（笑）"_s;
        Turn later = t.turns.first();
        later.id = TurnId(3);
        later.opening = TurnOpening::Continued;
        later.text = u"二"_s;
        t.turns.append(narrative);
        t.turns.append(later);
        const Result<PublicTranscript> result = redact(t, {today, {}});
        QVERIFY(result.ok());
        QCOMPARE(result->content().turns.size(), 2);
        QCOMPARE(result->content().turns.last().opening, TurnOpening::Labelled);
    }

    void aPseudonymReachesLabelTextAndHead()
    {
        Transcript t = meetingWith(u"我是陳怡君，也叫 Yi-Chun，yi-chun 就是我"_s, Wish::Pseudonymise);
        t.speakers.first().furtherNames = {u"Yi-Chun"_s};
        t.speakers.first().role = u"唯一的組長"_s;
        t.meeting.title = u"陳怡君專訪"_s;
        t.meeting.attendance = {u"陳怡君（組長）"_s};
        t.requests.first().person = SpeakerId(1);
        t.requests.first().pseudonym = u"受訪者甲"_s;
        const Result<PublicTranscript> result = redact(t, {today, {}});
        QVERIFY(result.ok());
        const EditionContent &content = result->content();
        QCOMPARE(content.speakers.first().label, u"受訪者甲"_s);
        QVERIFY(content.speakers.first().role.isEmpty());
        QCOMPARE(plain(content.turns.first().paragraphs), u"我是受訪者甲，也叫 受訪者甲，受訪者甲 就是我"_s);
        QCOMPARE(content.meeting.title, u"受訪者甲專訪"_s);
        QCOMPARE(content.meeting.attendance, QStringList(u"受訪者甲（組長）"_s));
        QCOMPARE(withheldWords(t, today), QStringList({u"Yi-Chun"_s, u"陳怡君"_s}));
    }

    void whatIsOffTheRecordIsInNoEdition()
    {
        Transcript t = meetingWith(u"記錄的話"_s, Wish::Withhold, Decision::Declined);
        Turn notes = t.turns.first();
        notes.id = TurnId(2);
        notes.record = RecordState::OffRecord;
        notes.text = u"這一段話不記錄\n好"_s;
        t.turns.append(notes);
        QCOMPARE(published(t), u"記錄的話"_s);
        QCOMPARE(withheldWords(t, today), QStringList(u"這一段話不記錄"_s));
    }

    void nothingOfTheHeadIsPrintedThatWasNotMeantTo()
    {
        Transcript t = meetingWith(u"話"_s, Wish::Withhold, Decision::Declined);
        t.meeting.glossary = {u"內部術語"_s};
        t.meeting.dismissedFindings = {u"王小明"_s};
        const Result<PublicTranscript> result = redact(t, {today, {}, {}});
        QVERIFY(result.ok());
        QVERIFY(result->content().meeting.glossary.isEmpty());
        QVERIFY(result->content().meeting.dismissedFindings.isEmpty());
    }

    void turnsThatAreNothingButTheMarkAreOne()
    {
        Transcript t = test::talk({u"一"_s, u"二"_s, u"三"_s, u"四"_s});
        t.turns.modify(1).speaker = SpeakerId(1);
        for (const quint64 turn : {1, 2, 4})
            test::ask(t, turn, {});
        QCOMPARE(published(t), u"■\n\n三\n\n■"_s);
    }

    void thePresenceOfSomebodySilencedIsTheOfficesChoice()
    {
        Transcript t = test::talk({u"祕密"_s, u"公開"_s});
        t.meeting.attendance = {u"陳 怡君（組長）"_s, u"林召集人"_s};
        test::ask(t, 1, {}, Wish::Delete);
        const auto attendance = [&t] { return redact(t, {today, {}})->content().meeting.attendance; };
        QCOMPARE(attendance(), QStringList(u"林召集人"_s));
        t.meeting.silencedAttendance = SilencedAttendance::Print;
        QCOMPARE(attendance().size(), 2);
    }

    void wordsThatTheHeadHasTooAreAQuestionUntilSomebodyChooses()
    {
        Transcript t = meetingWith(u"前〔內部底價〕後"_s, Wish::Withhold);
        t.meeting.title = u"內部 底價會議"_s;
        t.meeting.agenda = {u"一、內部底價"_s};
        const Result<PublicTranscript> refused = redact(t, {today, {}});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"the title, the agenda"_s),
                 qPrintable(refused.error().message));
        t.requests.first().inHead = HeadWords::Replace;
        QCOMPARE(redact(t, {today, {}})->content().meeting.title, u"（依發言者請求不予公開）會議"_s);
        t.requests.first().wish = Wish::Delete;
        QCOMPARE(redact(t, {today, {}})->content().meeting.agenda, QStringList());
        t.requests.first().inHead = HeadWords::LetStand;
        QCOMPARE(redact(t, {today, {}})->content().meeting.title, u"內部 底價會議"_s);
    }

    void aPseudonymReachesEveryVariantHeadingsAndNewWords()
    {
        Transcript t = meetingWith(u"〔舊的話〕，陳 怡\u200b君說完了"_s, Wish::Amend);
        t.requests.first().replacement = u"陳怡君改的話"_s;
        Turn heading;
        heading.id = TurnId(2);
        heading.kind = TurnKind::Heading;
        heading.text = u"一、**陳怡**君報告"_s;
        t.turns.append(heading);
        RedactionRequest pseudonym;
        pseudonym.id = RequestId(2);
        pseudonym.wish = Wish::Pseudonymise;
        pseudonym.decision = Decision::Changed;
        pseudonym.person = SpeakerId(1);
        pseudonym.pseudonym = u"受訪者甲"_s;
        t.requests.append(pseudonym);
        QCOMPARE(published(t), u"受訪者甲改的話，受訪者甲說完了\n\n一、受訪者甲報告"_s);
    }

    void aPseudonymAndAWithheldPassageMayOverlap()
    {
        Transcript t = meetingWith(u"請陳怡〔君來說明〕。"_s, Wish::Withhold);
        RedactionRequest pseudonym;
        pseudonym.id = RequestId(2);
        pseudonym.wish = Wish::Pseudonymise;
        pseudonym.decision = Decision::Accepted;
        pseudonym.person = SpeakerId(1);
        pseudonym.pseudonym = u"甲"_s;
        t.requests.append(pseudonym);
        QCOMPARE(published(t), u"請甲■。"_s);
    }

    void theLengthOfWhatIsWithheldCannotBeTold()
    {
        const Result<PublicTranscript> one =
            redact(meetingWith(u"前〔一〕後"_s, Wish::Withhold), {today, {}});
        for (const int length : {2, 3, 4, 20, 2000}) {
            const QString text = u"前〔"_s + QString(length, u'密') + u"〕後"_s;
            const Result<PublicTranscript> other = redact(meetingWith(text, Wish::Withhold), {today, {}});
            QCOMPARE(other->content(), one->content());
        }
    }

    void withheldWordsAreListedByParagraph()
    {
        QCOMPARE(withheldWords(meetingWith(u"前〔一二\n三四〕後〔一二〕"_s, Wish::Withhold), today),
                 QStringList({u"一二"_s, u"三四"_s}));
    }

    void anAmendmentTakesBackWhatItChanges_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("takenBack");
        QTest::newRow("words only added") << u"可以"_s << u"不可以"_s << QStringList();
        QTest::newRow("a short passage")
            << u"百分之九十八"_s << u"百分之八十九"_s << QStringList(u"百分之九十八"_s);
        QTest::newRow("the changed middle") << u"Frankly, the launch in Harrow Bay was a disaster"_s
                                            << u"Frankly, one launch I know of was a disaster"_s
                                            << QStringList(u"the launch in Harrow Bay"_s);
        QTest::newRow("a name in a long sentence")
            << u"這件事情我們在去年的會議裡面已經跟王小明談過很多次了所以今天不再說"_s
            << u"這件事情我們在去年的會議裡面已經跟承辦人談過很多次了所以今天不再說"_s
            << QStringList(u"的會議裡面已經跟王小明"_s);
    }

    void anAmendmentTakesBackWhatItChanges()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QStringList, takenBack);
        Transcript t = meetingWith(u"我們〔%1〕做"_s.arg(before), Wish::Amend);
        t.requests.first().replacement = after;
        const QStringList words = withheldWords(t, today);
        QCOMPARE(words.size(), takenBack.size());
        for (qsizetype i = 0; i < words.size(); ++i)
            QVERIFY2(words.at(i).contains(takenBack.at(i)) || takenBack.at(i).contains(words.at(i)),
                     qPrintable(words.at(i)));
        for (const QString &word : words) {
            QVERIFY(before.contains(word));
            QVERIFY2(!after.contains(word), qPrintable(word));
        }
    }

    void noWithheldWordIsInAPublicTranscriptOfAnyMeeting()
    {
        int made = 0;
        for (quint32 seed = 0; seed < 2000; ++seed) {
            QRandomGenerator random(seed);
            Transcript t = randomTranscript(random, 8);
            // A canary in every passage: letters that occur nowhere else.
            int canary = 0;
            QStringList canaries;
            for (RedactionRequest &request : t.requests) {
                if (request.decision == Decision::Undecided)
                    request.decision = Decision::Accepted;
                if (request.inHead == HeadWords::Ask)
                    request.inHead = HeadWords::Replace;
                for (TextAnchor &anchor : request.passages) {
                    if (!isGranted(request.decision) || request.wish == Wish::Pseudonymise)
                        continue;
                    const std::optional<TextRange> range = resolve(anchor, t.turns);
                    if (!range || range->length < 2)
                        continue;
                    qsizetype at = range->start + 1;
                    if (t.turns.find(anchor.turn)->text[at].isLowSurrogate())
                        ++at;
                    if (at >= range->end())
                        continue;
                    canaries.append(u"ZQ%1Q"_s.arg(++canary));
                    const Edit edit = ReplaceText{anchor.turn, at, 0, canaries.last(), {}};
                    if (canApply(t, edit))
                        applyEdit(t, edit);
                    break;
                }
            }
            const Result<PublicTranscript> result = redact(t, {today, {}});
            if (!result)
                continue;
            ++made;
            QString everything = result->content().meeting.title;
            for (const PrintedTurn &turn : result->content().turns)
                everything += plain(turn.paragraphs);
            for (const QString &word : canaries)
                QVERIFY2(!everything.contains(word), qPrintable(u"seed %1: %2"_s.arg(seed).arg(word)));
        }
        QVERIFY2(made > 500, qPrintable(QString::number(made)));
    }
};

QTEST_APPLESS_MAIN(TestPublicTranscript)
#include "tst_publictranscript.moc"
