// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/sharedscreen/sharedpage.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

Transcript meetingOf(const QStringList &texts)
{
    Transcript transcript;
    Speaker speaker;
    speaker.id = SpeakerId(1);
    speaker.name = u"林<召集人>"_s;
    transcript.speakers.append(speaker);
    for (const QString &text : texts) {
        Turn turn;
        turn.id = TurnId(static_cast<quint64>(transcript.turns.size()) + 1);
        turn.speaker = speaker.id;
        turn.text = text;
        transcript.turns.append(turn);
    }
    return transcript;
}

} // namespace

class TestSharedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndWordsAreEscapedAndInOrder()
    {
        const QString page = sharedPage(makeSharedView(meetingOf({u"一 <b>&"_s, u"**二**\n三"_s})));
        QVERIFY(page.contains(u"林&lt;召集人&gt;"_s));
        QVERIFY(page.contains(u"&lt;b&gt;&amp;"_s));
        QVERIFY(page.contains(u"<strong>二</strong>"_s));
        QVERIFY(page.indexOf(u"一"_s) < page.indexOf(u"二"_s));
        QVERIFY(page.indexOf(u"二"_s) < page.indexOf(u"三"_s));
    }

    void ofALongTurnOnlyTheEndIsShown()
    {
        QStringList paragraphs;
        for (int i = 0; i < 200; ++i)
            paragraphs.append(u"第%1段"_s.arg(i) + QString(100, u'字'));
        const QString page = sharedPage(makeSharedView(meetingOf({u"早先"_s, paragraphs.join(u'\n')})));
        QVERIFY(page.size() < 3 * sharedPageUnits);
        QVERIFY(page.contains(u"第199段"_s));
        QVERIFY(!page.contains(u"第0段"_s));
        QVERIFY(!page.contains(u"早先"_s));
    }

    void aMeetingWithoutWordsIsAnEmptyPage() { QCOMPARE(sharedPage(makeSharedView({})), QString()); }
};

QTEST_GUILESS_MAIN(TestSharedPage)
#include "tst_sharedpage.moc"
