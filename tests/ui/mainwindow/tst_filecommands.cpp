// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/filecommands.h"

#include "tests/support/inventedmeeting.h"
#include "tests/ui/mainwindow/windowservices.h"
#include "ui/session/meetingfile.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

void cancel(QDialog *dialog)
{
    dialog->reject();
}

Answers::Answer press(QMessageBox::StandardButton button)
{
    return [button](QDialog *dialog) { qobject_cast<QMessageBox *>(dialog)->button(button)->click(); };
}

Answers::Answer press(const QString &text)
{
    return [text](QDialog *dialog) {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(text)) {
                button->click();
                return;
            }
        }
        qFatal("there is no such button");
    };
}

Answers::Answer choose(const QString &path)
{
    return [path](QDialog *dialog) {
        qobject_cast<QFileDialog *>(dialog)->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
    };
}

} // namespace

class TestFileCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_services = std::make_unique<WindowServices>();
        m_path = m_services->at(u"a.verbatim"_s);
        m_document = std::make_unique<TranscriptDocument>(smallMeeting().transcript);
        m_file = std::make_unique<MeetingFile>(*m_document, m_services->clock);
        m_window = std::make_unique<QWidget>();
        m_commands = new FileCommands(*m_document, *m_file, *m_services, m_window.get());
    }
    void cleanup()
    {
        m_window.reset();
        m_file.reset();
        m_document.reset();
    }

    void aMeetingWithAFileIsSavedWithoutAQuestion()
    {
        saveFirst();
        type();
        const Answers answers({});
        m_commands->save();
        QTRY_VERIFY(!m_file->isSaving());
        QVERIFY(answers.allGiven());
        QVERIFY(!m_document->isModified());
        QCOMPARE(m_services->settings.recentFiles(), QStringList{m_path});
        QCOMPARE(m_services->settings.lastFolder(), m_services->folder.path());
        QCOMPARE(openMeeting(m_path)->file.transcript, m_document->transcript());
    }

    void aNewMeetingIsAskedForItsNameAndGetsTheSuffix()
    {
        QString offered;
        const Answers answers({[&](QDialog *dialog) {
            offered = qobject_cast<QFileDialog *>(dialog)->selectedFiles().value(0);
            choose(m_services->at(u"minutes"_s))(dialog);
        }});
        m_services->settings.setLastFolder(m_services->folder.path());
        m_commands->save();
        QTRY_COMPARE(m_document->filePath(), m_services->at(u"minutes.verbatim"_s));
        QVERIFY(answers.allGiven());
        QVERIFY2(offered.endsWith(u"2026-11-20-資料開放推動小組第-12-次會議.verbatim"_s),
                 qPrintable(offered));
        QVERIFY(offered.startsWith(m_services->folder.path()));
    }

    void nothingToSaveIsNoQuestion()
    {
        bool went = false;
        const Answers answers({});
        m_commands->saveBefore([&] { went = true; });
        QVERIFY(went);
        QVERIFY(answers.allGiven());
    }

    void unsavedWordsAreAskedAbout()
    {
        saveFirst();
        type();
        bool went = false;
        {
            const Answers answers({cancel});
            m_commands->saveBefore([&] { went = true; });
            QVERIFY(answers.allGiven());
        }
        QVERIFY(!went);
        QVERIFY(m_document->isModified());
        {
            const Answers answers({press(QMessageBox::Save)});
            m_commands->saveBefore([&] { went = true; });
            QTRY_VERIFY(went);
        }
        QVERIFY(!m_document->isModified());
        type();
        went = false;
        const Answers answers({press(QMessageBox::Discard)});
        m_commands->saveBefore([&] { went = true; });
        QVERIFY(went);
        QVERIFY(openMeeting(m_path)->file.transcript != m_document->transcript());
    }

    void whatIsTypedWhileItIsSavedIsAskedAboutAgain()
    {
        saveFirst();
        type();
        bool went = false;
        const Answers answers({press(QMessageBox::Save), cancel});
        m_commands->saveBefore([&] { went = true; });
        QVERIFY(m_file->isSaving());
        type();
        QTRY_VERIFY(answers.allGiven());
        QVERIFY(!m_file->isSaving());
        QVERIFY(!went);
        QVERIFY(m_document->isModified());
    }

    void aFileOfSomebodyElseIsOverwrittenOnlyKnowingly()
    {
        saveFirst();
        writeFile(m_path, "somebody else's work");
        type();
        {
            const Answers answers({cancel});
            m_commands->save();
            QTRY_VERIFY(answers.allGiven() && !m_file->isSaving());
            QTRY_VERIFY(!QApplication::activeModalWidget());
        }
        QCOMPARE(contentOf(m_path), QByteArray("somebody else's work"));
        const Answers answers({press(u"Overwrite"_s)});
        m_commands->save();
        QTRY_VERIFY(!m_document->isModified());
        QVERIFY(openMeeting(m_path).ok());
    }

    void aFailureOffersAnotherName()
    {
        const QString folder = m_services->at(u"vault"_s);
        QVERIFY(QDir().mkpath(folder));
        m_document->markSaved(folder + u"/a.verbatim"_s, m_document->revision());
        QVERIFY(QDir().rmdir(folder));
        type();
        const Answers answers({press(u"Save under another name"_s), choose(m_path)});
        m_commands->save();
        QTRY_COMPARE(m_document->filePath(), m_path);
        QVERIFY(answers.allGiven());
        QVERIFY(!m_document->isModified());
    }

private:
    void saveFirst()
    {
        bool done = false;
        m_file->save(m_path, MeetingFile::OutsideChange::Refuse,
                     [&](const MeetingFile::Outcome &outcome) { done = outcome.written.ok(); });
        QVERIFY(QTest::qWaitFor([&] { return done; }, 20'000));
    }
    void type()
    {
        const TurnId turn = m_document->transcript().turns.at(1).id;
        QVERIFY(m_document->apply(ReplaceText{turn, 0, 0, u"字"_s, {}}, {u"Typing"_s, {}, {}, {}}));
    }

    QString m_path;
    std::unique_ptr<WindowServices> m_services;
    std::unique_ptr<TranscriptDocument> m_document;
    std::unique_ptr<MeetingFile> m_file;
    std::unique_ptr<QWidget> m_window;
    FileCommands *m_commands = nullptr;
};

QTEST_MAIN(TestFileCommands)

#include "tst_filecommands.moc"
