// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Three hundred hostile texts as titles, names, turns and notes are exported, printed and shown under strace:
// no connection is made, no file that they name is opened, and the page parsed back says what they said.

#include "app/exporters/htmlexporter.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/independentsearch.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar unit) { return unit.isSpace() || unit.category() == QChar::Other_Format; });
    return text;
}

bool canTrace(const QTemporaryDir &folder)
{
    QProcess probe;
    probe.start(u"strace"_s, {u"-f"_s, u"-o"_s, folder.filePath(u"probe"_s), u"true"_s});
    return probe.waitForFinished(10'000) && probe.exitStatus() == QProcess::NormalExit &&
           probe.exitCode() == 0;
}

} // namespace

class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreThreeHundred()
    {
        const QStringList texts = hostileTexts(u"/bait"_s);
        QVERIFY2(texts.size() >= 300, qPrintable(QString::number(texts.size())));
        QCOMPARE(QSet<QString>(texts.cbegin(), texts.cend()).size(), texts.size());
    }

    void nothingOfThemIsMarkup()
    {
        static const QRegularExpression live(
            uR"(<(script|iframe|object|embed|img|svg|base|form|link|video|audio)\b|\son\w+\s*=\s*[\x22\x27]|href=\x22(?!#|https?:|mailto:))"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const QString &text : hostileTexts(u"/bait"_s)) {
            QString page = QString::fromUtf8(exportHtml(redact(hostileMeeting({text}), {}).value()));
            page.remove(
                QRegularExpression(u"<style>.*?</style>"_s, QRegularExpression::DotMatchesEverythingOption));
            const QRegularExpressionMatch match = live.match(page);
            QVERIFY2(!match.hasMatch(), qPrintable(text + u" → "_s + match.captured()));
        }
    }

    void thePageParsedBackSaysWhatTheySaid()
    {
        for (const QString &text : hostileTexts(u"/bait"_s)) {
            if (isMarkdown(text))
                continue; // it is meant to become markup, safe markup
            QTextDocument parsed;
            parsed.setHtml(QString::fromUtf8(exportHtml(redact(hostileMeeting({text}), {}).value())));
            const QString back = withoutBlanks(parsed.toPlainText());
            const Transcript meeting = hostileMeeting({text});
            QVERIFY2(back.contains(withoutBlanks(meeting.turns.at(1).text)),
                     qPrintable(text + u" → "_s + back));
        }
    }

    void nothingTurnsThePageRound()
    {
        static const QRegularExpression control(u"[\u202a-\u202e\u2066-\u2069]"_s);
        for (const QString &text : hostileTexts(u"/bait"_s)) {
            const QString page = QString::fromUtf8(exportHtml(redact(hostileMeeting({text}), {}).value()));
            QVERIFY2(!page.contains(control), qPrintable(text));
        }
    }

    void exportPreviewAndPaperReachNothing()
    {
        if (!canTrace(m_folder))
            QSKIP("strace is not permitted here (ptrace).");
        const QString bait = m_folder.filePath(u"bait"_s);
        QFile file(bait);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nobody may read this") > 0);
        file.close();
        const QString log = m_folder.filePath(u"trace"_s);
        QProcess traced;
        traced.setProcessChannelMode(QProcess::MergedChannels);
        traced.start(u"strace"_s,
                     {u"-f"_s, u"--seccomp-bpf"_s, u"-qq"_s, u"-s"_s, u"300"_s, u"-e"_s,
                      u"trace=connect,openat,open"_s, u"-o"_s, log,
                      QDir(QCoreApplication::applicationDirPath()).filePath(u"hostileexporter"_s), bait,
                      m_folder.filePath(u"out"_s)});
        QVERIFY(traced.waitForFinished(280'000));
        const QByteArray said = traced.readAll();
        QVERIFY2(traced.exitStatus() == QProcess::NormalExit && traced.exitCode() == 0, said.constData());
        QVERIFY2(said.contains("pdf"), said.constData());
        verifyTrace(log, bait);
    }

private:
    static void verifyTrace(const QString &log, const QString &bait)
    {
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        qsizetype opened = 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            QVERIFY2(!line.contains("AF_INET"), line.constData());
            QVERIFY2(!line.contains(bait.toUtf8()), line.constData());
            QVERIFY2(!line.contains("/etc/passwd") || line.contains("O_CLOEXEC"), line.constData());
            opened += line.contains("openat(") ? 1 : 0;
        }
        QVERIFY(opened > 100); // otherwise nothing was watched
    }

    QTemporaryDir m_folder;
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    TestHostileText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostiletext.moc"
