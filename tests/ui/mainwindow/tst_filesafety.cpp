// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/filesafety.h"

#include "tests/support/inventedmeeting.h"
#include "tests/ui/mainwindow/windowservices.h"
#include "ui/session/meetingfile.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QWidget>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

/// Takes over without asking.
class BoldSafety : public FileSafety
{
public:
    using FileSafety::FileSafety;

protected:
    bool confirmTakingOver(const LockHolder &) override { return true; }
};

/// One window's document, file and bars.
struct Desk
{
    enum class Lock {
        Known,    ///< the disk has said who has the file
        NotKnown, ///< it has not yet
    };

    Desk(const QString &path, WindowServices &services, Lock lock = Lock::Known)
        : meeting(*openMeeting(path))
        , document(meeting.file.transcript)
        , file(document, services.clock)
        , notices(services.theme, &window)
    {
        file.setOpened(path, meeting);
        safety = new BoldSafety(document, file, services, notices, &window);
        safety->open(FileSafety::Source::File);
        if (lock == Lock::Known && !QTest::qWaitFor([this] { return !file.isLocking(); }, 20'000))
            qFatal("the lock does not come");
    }

    bool type()
    {
        const TurnId turn = document.transcript().turns.at(1).id;
        return document.apply(ReplaceText{turn, 0, 0, u"字"_s, {}}, {u"Typing"_s, {}, {}, {}});
    }

    OpenedMeeting meeting;
    TranscriptDocument document;
    MeetingFile file;
    QWidget window;
    NoticeArea notices;
    BoldSafety *safety = nullptr;
};

} // namespace

/// Two people on one file: nobody's words are lost, and both know.
class TestFileSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_services = std::make_unique<WindowServices>();
        m_services->clock.set(QDateTime::currentDateTime());
        m_path = m_services->at(u"a.verbatim"_s);
        VerbatimFile file;
        file.transcript = smallMeeting().transcript;
        writeFile(m_path, writeVerbatim(file));
    }

    void theFirstWritesAndTheSecondReads()
    {
        Desk first(m_path, *m_services);
        Desk second(m_path, *m_services);
        QVERIFY(first.type());
        QVERIFY(!second.type());
        QCOMPARE(second.document.access(), TranscriptDocument::Access::ReadOnly);
        QVERIFY(!first.notices.isShown(NoticeKind::Locked));
        const QString sentence = second.notices.sentence(NoticeKind::Locked);
        QVERIFY2(sentence.contains(u"a.verbatim"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(LockIdentity::current().user), qPrintable(sentence));
        const QString since = m_services->clock.now().time().toString(u"HH:mm"_s);
        QVERIFY2(sentence.contains(since), qPrintable(sentence));
        QVERIFY(!second.document.isModified());
    }

    void theWindowWaitsForNoLock()
    {
        Desk desk(m_path, *m_services, Desk::Lock::NotKnown);
        QVERIFY(desk.file.isLocking());
        QVERIFY(!desk.file.lock());
        QVERIFY(desk.type());
        save(desk); // goes behind the lock
        QVERIFY(desk.file.lock());
        QCOMPARE(openMeeting(m_path)->file.transcript, desk.document.transcript());
    }

    void whoTypedBeforeTheLockWasKnownGoesOnWithACopy()
    {
        Desk first(m_path, *m_services);
        Desk second(m_path, *m_services, Desk::Lock::NotKnown);
        QVERIFY(second.type());
        QTRY_VERIFY(second.notices.isShown(NoticeKind::TakenOver));
        QCOMPARE(second.document.access(), TranscriptDocument::Access::Writable);
        QVERIFY(second.document.filePath().isEmpty());
        QVERIFY(second.document.isModified());
        QVERIFY(first.type());
    }

    void readingOnlyCanNotBeUndoneIntoAChange()
    {
        Desk desk(m_path, *m_services);
        QVERIFY(desk.type());
        const Transcript before = desk.document.transcript();
        desk.document.setAccess(TranscriptDocument::Access::ReadOnly);
        const QSignalSpy refused(&desk.document, &TranscriptDocument::changeRefused);
        desk.document.undo();
        desk.document.redo();
        QVERIFY(!desk.type());
        QCOMPARE(refused.size(), 3);
        QCOMPARE(desk.document.transcript(), before);
    }

    void whenTheFirstClosesTheSecondMayWrite()
    {
        auto first = std::make_unique<Desk>(m_path, *m_services);
        Desk second(m_path, *m_services);
        first.reset();
        second.safety->watch().lookNow();
        QTRY_VERIFY(button(second, u"Edit it now"_s));
        button(second, u"Edit it now"_s)->click();
        QTRY_COMPARE(second.document.access(), TranscriptDocument::Access::Writable);
        QVERIFY(!second.notices.isShown(NoticeKind::Locked));
        QVERIFY(second.type());
    }

    void whoTakesOverWritesAndTheOtherKeepsTheirWordsAsACopy()
    {
        Desk first(m_path, *m_services);
        QVERIFY(first.type());
        Desk second(m_path, *m_services);
        button(second, u"Take over"_s)->click();
        QTRY_COMPARE(second.document.access(), TranscriptDocument::Access::Writable);

        first.safety->watch().lookNow();
        QTRY_VERIFY(first.notices.isShown(NoticeKind::TakenOver));
        QVERIFY(first.document.filePath().isEmpty());
        QVERIFY(first.document.isModified());
        QVERIFY(first.type()); // a meeting goes on
        QVERIFY(second.type());
        save(second);
        QCOMPARE(openMeeting(m_path)->file.transcript, second.document.transcript());
    }

    void whoWasTakenOverFromCanNotSaveIntoItEvenBeforeTheyKnow()
    {
        Desk first(m_path, *m_services);
        Desk second(m_path, *m_services);
        button(second, u"Take over"_s)->click();
        QTRY_COMPARE(second.document.access(), TranscriptDocument::Access::Writable);
        const QByteArray before = contentOf(m_path);
        QVERIFY(first.type());
        std::optional<MeetingFile::Outcome> outcome;
        first.file.save(m_path, MeetingFile::OutsideChange::Overwrite,
                        [&](const MeetingFile::Outcome &result) { outcome.emplace(result); });
        QTRY_VERIFY(outcome);
        QVERIFY(!outcome->written.ok());
        QVERIFY(outcome->lockedBy);
        QCOMPARE(contentOf(m_path), before);
    }

    void whatChangedBeforeTheTakeoverIsReadFirst()
    {
        Desk first(m_path, *m_services);
        Desk second(m_path, *m_services);
        QVERIFY(first.type());
        save(first);
        const QSignalSpy reload(second.safety, &FileSafety::reloadWanted);
        button(second, u"Take over"_s)->click();
        QTRY_COMPARE(reload.size(), 1);
        QCOMPARE(second.document.access(), TranscriptDocument::Access::ReadOnly);
    }

    void savingOntoAFileThatIsOpenElsewhereIsRefused()
    {
        const QString other = m_services->at(u"b.verbatim"_s);
        QVERIFY(QFile::copy(m_path, other));
        const QByteArray before = contentOf(other);
        Desk first(m_path, *m_services);
        Desk second(other, *m_services);
        std::optional<MeetingFile::Outcome> outcome;
        first.file.save(other, MeetingFile::OutsideChange::Overwrite,
                        [&](const MeetingFile::Outcome &result) { outcome.emplace(result); });
        QTRY_VERIFY(outcome);
        QVERIFY(!outcome->written.ok());
        QVERIFY2(outcome->written.error().message.contains(u"another window"_s),
                 qPrintable(outcome->written.error().message));
        QCOMPARE(contentOf(other), before);
        QCOMPARE(first.document.filePath(), m_path);
    }

    void savingUnderAnotherNameTakesTheLockAlong()
    {
        Desk first(m_path, *m_services);
        QVERIFY(first.type());
        const QString other = m_services->at(u"b.verbatim"_s);
        std::optional<MeetingFile::Outcome> outcome;
        first.file.save(other, MeetingFile::OutsideChange::Refuse,
                        [&](const MeetingFile::Outcome &result) { outcome.emplace(result); });
        QTRY_VERIFY(outcome);
        QVERIFY(outcome->written.ok());
        QTRY_VERIFY(!QFile::exists(MeetingLock::lockPathOf(m_path)));
        QVERIFY(QFile::exists(MeetingLock::lockPathOf(other)));
        const Desk second(m_path, *m_services);
        QCOMPARE(second.document.access(), TranscriptDocument::Access::Writable);
    }

    void aReaderWhoSavesElsewhereMayWriteThere()
    {
        Desk first(m_path, *m_services);
        Desk second(m_path, *m_services);
        std::optional<MeetingFile::Outcome> outcome;
        second.file.save(m_services->at(u"b.verbatim"_s), MeetingFile::OutsideChange::Refuse,
                         [&](const MeetingFile::Outcome &result) { outcome.emplace(result); });
        QTRY_VERIFY(outcome && outcome->written.ok());
        QCOMPARE(second.document.access(), TranscriptDocument::Access::Writable);
        QVERIFY(!second.notices.isShown(NoticeKind::Locked));
    }

    void aChangeOfAnotherProgramIsToldAndKeptOrReplacedKnowingly()
    {
        Desk desk(m_path, *m_services);
        QVERIFY(desk.type());
        writeFile(m_path, "somebody else's work");
        QTRY_VERIFY(desk.notices.isShown(NoticeKind::ChangedOutside));
        QVERIFY(desk.document.isModified());
        const QSignalSpy comparison(desk.safety, &FileSafety::comparisonWanted);
        button(desk, u"Compare"_s)->click();
        QCOMPARE(comparison.size(), 1);
        QVERIFY(desk.notices.isShown(NoticeKind::ChangedOutside));
        button(desk, u"Keep mine"_s)->click();
        QVERIFY(!desk.notices.isShown(NoticeKind::ChangedOutside));
        QCOMPARE(contentOf(m_path), QByteArray("somebody else's work"));
        save(desk);
        QCOMPARE(openMeeting(m_path)->file.transcript, desk.document.transcript());
        QVERIFY(!desk.notices.isShown(NoticeKind::ChangedOutside));
    }

    void aFileThatIsGoneIsToldAndTheWordsStay()
    {
        Desk desk(m_path, *m_services);
        QTest::qWait(400); // until the folder is watched
        QVERIFY(QFile::remove(m_path));
        QTRY_VERIFY(desk.notices.isShown(NoticeKind::ChangedOutside));
        const QSignalSpy wanted(desk.safety, &FileSafety::saveWanted);
        button(desk, u"Write it again"_s)->click();
        QCOMPARE(wanted.size(), 1);
        save(desk);
        QTRY_VERIFY(!desk.notices.isShown(NoticeKind::ChangedOutside));
    }

    void aSecondNameOnTheDiskIsTold()
    {
        const QString other = m_services->at(u"b.verbatim"_s);
        QCOMPARE(::link(QFile::encodeName(m_path).constData(), QFile::encodeName(other).constData()), 0);
        const QByteArray before = contentOf(other);
        Desk desk(m_path, *m_services);
        QTRY_VERIFY(desk.notices.isShown(NoticeKind::SeveralNames));
        QVERIFY(desk.type());
        save(desk);
        QCOMPARE(contentOf(other), before);
        QTRY_VERIFY(!desk.notices.isShown(NoticeKind::SeveralNames));
    }

private:
    static QPushButton *button(const Desk &desk, const QString &text)
    {
        for (auto *candidate : desk.notices.findChildren<QPushButton *>()) {
            // A bar that was replaced lives a moment longer.
            if (candidate->text().remove(u'&').startsWith(text) && !candidate->parentWidget()->isHidden())
                return candidate;
        }
        return nullptr;
    }
    static void save(Desk &desk)
    {
        std::optional<bool> ok;
        desk.file.save(desk.document.filePath(), MeetingFile::OutsideChange::Refuse,
                       [&](const MeetingFile::Outcome &outcome) { ok = outcome.written.ok(); });
        QVERIFY(QTest::qWaitFor([&] { return ok.has_value(); }, 20'000));
        QVERIFY(*ok);
    }

    QString m_path;
    std::unique_ptr<WindowServices> m_services;
};

QTEST_MAIN(TestFileSafety)

#include "tst_filesafety.moc"
