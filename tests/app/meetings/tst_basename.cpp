// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/basename.h"

#include "app/core/draftcopies.h"
#include "tests/support/inventedmeeting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

MeetingInfo titled(const QString &title)
{
    MeetingInfo meeting;
    meeting.title = title;
    meeting.date = QDate(2026, 11, 20);
    return meeting;
}

MeetingInfo undated(const QString &title)
{
    MeetingInfo meeting = titled(title);
    meeting.date = {};
    return meeting;
}

} // namespace

class TestBaseName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPatternIsFilledInOnePass()
    {
        const NameParts parts{titled(u"資料 {date} 小組"_s), u"公開版"_s, 2, {}};
        QCOMPARE(baseNameFrom(u"{title}_{date}_{edition}"_s, parts), u"資料-{date}-小組_2026-11-20_公開版"_s);
        QCOMPARE(baseNameFrom(u"{date}-{correction}"_s, parts), u"2026-11-20-correction-2"_s);
        QCOMPARE(baseNameFrom(usualNamePattern(), {titled(u"小組"_s), {}, 0, {}}), u"2026-11-20-小組"_s);
        QCOMPARE(baseNameFrom(u"{date}-{correction}"_s, {titled(u"小組"_s), {}, 0, {}}), u"2026-11-20"_s);
        QCOMPARE(baseNameFrom(u"minutes {what}"_s, parts), u"minutes-{what}"_s);
    }

    void aPatternGivesAFitNameWhateverIsTyped()
    {
        const NameParts parts{undated(u"a/b:c"_s), {}, 0, {}};
        QCOMPARE(baseNameFrom(u"../{title}"_s, parts), u"a-b-c"_s);
        QVERIFY(!baseNameFrom(u"{date}"_s, parts).isEmpty());
        QVERIFY(!baseNameFrom({}, parts).isEmpty());
        QVERIFY(baseNameFrom(u"字"_s.repeated(300), parts).toUtf8().size() <= 255 - 7);
    }

    void copiesForTwoPeopleNeverHaveOneName()
    {
        const auto name = [](const QString &pattern, const QString &reader) {
            return baseNameFrom(pattern, {titled(u"小組"_s), {}, 0, reader});
        };
        QCOMPARE(name(u"{title}"_s, u"Mark Lee"_s), u"小組-Mark-Lee"_s);
        QCOMPARE(name(u"{for}-{title}"_s, u"Mark Lee"_s), u"Mark-Lee-小組"_s);
    }

    void aNameSaysWhatTheEditionSaysAndNoMore()
    {
        InventedMeeting meeting = smallMeeting();
        meeting.transcript.meeting.title = u"訪談蘇小雨女士"_s;
        meeting.transcript.requests.first().passages.first().range.length = 3;
        meeting.transcript.requests.first().passages.first().quoted = u"蘇小雨"_s;
        meeting.transcript.requests.first().inHead = HeadWords::Replace;
        const PublicTranscript edition = meeting.redacted().value();
        const QString name = baseNameFrom(u"{date}-{title}"_s, {edition.content().meeting, {}, 0, {}});
        QVERIFY2(!name.contains(u"蘇小雨"_s) && name.contains(u"訪談"_s), qPrintable(name));
    }

    void dayAndTitleMakeTheName()
    {
        QCOMPARE(suggestedBaseName(titled(u"資料開放小組"_s)), u"2026-11-20-資料開放小組"_s);
        QCOMPARE(suggestedBaseName(undated(u"資料開放小組"_s)), u"資料開放小組"_s);
    }

    void blanksBecomeHyphens()
    {
        QCOMPARE(suggestedBaseName(titled(u"  Open  data\tgroup \n"_s)), u"2026-11-20-Open-data-group"_s);
        QCOMPARE(suggestedBaseName(titled(u"全形　空白"_s)), u"2026-11-20-全形-空白"_s);
    }

    void whatFileSystemsRefuseBecomesAHyphen()
    {
        const QString refused = u"/\\:*?\"<>|\u0001\u007f\u200b\u202e"_s;
        for (const QChar c : refused) {
            const QString name = suggestedBaseName(titled(u"a"_s + c + u"b"_s));
            QCOMPARE(name, u"2026-11-20-a-b"_s);
        }
    }

    void aNameNeverHidesItsFileNorLeavesItsFolder()
    {
        QCOMPARE(suggestedBaseName(undated(u"...secret"_s)), u"secret"_s);
        QCOMPARE(suggestedBaseName(undated(u"../../etc/passwd"_s)), u"etc-passwd"_s);
        QCOMPARE(suggestedBaseName(undated(u"-rf"_s)), u"rf"_s);
    }

    void aTitleThatLeavesNothingIsCalledMeeting_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("empty") << QString();
        QTest::newRow("blanks") << u"  \n"_s;
        QTest::newRow("dots") << u"..."_s;
        QTest::newRow("signs") << u"//??"_s;
    }

    void aTitleThatLeavesNothingIsCalledMeeting()
    {
        QFETCH(QString, title);
        QCOMPARE(suggestedBaseName(titled(title)), u"2026-11-20-meeting"_s);
        QCOMPARE(suggestedBaseName(undated(title)), u"meeting"_s);
    }

    void aLongTitleStillMakesAFile_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("Latin") << u"data "_s.repeated(100);
        QTest::newRow("Han") << u"會"_s.repeated(300);
        QTest::newRow("beyond the BMP") << u"𠮷"_s.repeated(300);
        QTest::newRow("beyond the BMP, one off") << u"a"_s + u"𠮷"_s.repeated(300);
        QTest::newRow("Han, one off") << u"ab"_s + u"𠮷"_s.repeated(300);
        QTest::newRow("marks") << u"e\u0301"_s.repeated(300);
    }

    void aLongTitleStillMakesAFile()
    {
        QFETCH(QString, title);
        QTemporaryDir folder;
        const QString name = suggestedBaseName(titled(title));
        QVERIFY(name.isValidUtf16());
        QVERIFY2(name.size() > 40, qPrintable(name));
        QFile file(folder.filePath(name + u".verbatim"_s));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    }

    void theNameOfAPseudonymisedPersonIsNotInIt()
    {
        InventedMeeting meeting = smallMeeting();
        meeting.transcript.meeting.title = u"訪談陳怡君女士"_s;
        RedactionRequest request;
        request.id = RequestId(77);
        request.wish = Wish::Pseudonymise;
        request.person = meeting.transcript.speakers.at(1).id;
        request.pseudonym = u"某甲"_s;
        request.decision = Decision::Accepted;
        meeting.transcript.requests.append(request);
        QVERIFY(suggestedBaseName(meeting.transcript.meeting).contains(u"陳怡君"_s));

        const ReviewCopy copy = makeReviewCopy(meeting.transcript, meeting.policy());
        QCOMPARE(suggestedBaseName(copy.content().meeting), u"2026-11-20-訪談某甲女士"_s);
    }
};

QTEST_GUILESS_MAIN(TestBaseName)

#include "tst_basename.moc"
