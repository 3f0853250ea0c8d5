// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/cli/commandline.h"
#include "app/meetings/calendarstore.h"
#include "app/pdf/pdfprinter.h"

#include "ui/mainwindow/windowmanager.h"
#include "ui/panels/copiedrow.h"
#include "ui/panels/fieldselection.h"
#include "ui/panels/spokenwords.h"
#include "ui/session/sleepwatch.h"
#include "ui/session/terminationsignals.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

struct MainMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::Main)
};

void nameApplication()
{
    QCoreApplication::setApplicationName(u"verbatim"_s);
    QCoreApplication::setOrganizationName(u"org.verbatimminutes"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VERBATIM_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Verbatim"_s);
    QGuiApplication::setDesktopFileName(u"org.verbatimminutes.Verbatim"_s);
}

/// Every Chinese locale gets Traditional Chinese, the language Verbatim is made for; the others English.
QLocale chosenLocale(const QString &setting)
{
    if (!setting.isEmpty())
        return QLocale(setting);
    const QLocale system = QLocale::system();
    return system.language() == QLocale::Chinese ? QLocale(u"zh_TW"_s)
                                                 : QLocale(QLocale::English, system.territory());
}

/// Our words and Qt's own. The translators must live as long as the application.
void translate(const QLocale &locale, QTranslator &own, QTranslator &qt)
{
    QLocale::setDefault(locale);
    if (own.load(locale, u"verbatim"_s, u"_"_s, u":/translations"_s))
        QCoreApplication::installTranslator(&own);
    if (qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// A script reads standard error: what Qt and Chromium tell their developers there is kept out of it, unless
/// somebody asks for it by QT_LOGGING_RULES.
void keepStandardErrorClean()
{
    if (qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        return;
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
    });
}

int runCommand(int argc, char **argv, const QStringList &arguments)
{
    // Commands need no display, and a script may well be run where there is one.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    keepStandardErrorClean();
    const QGuiApplication application(argc, argv);
    QTranslator own;
    QTranslator qt;
    translate(chosenLocale(Settings().language()), own, qt);

    const SystemClock clock;
    const CalendarStore calendars(defaultCalendarFolder());
    PdfPrinter printer;
    QTextStream out(stdout);
    QTextStream err(stderr);
    const ExitStatus status = runCommandLine(arguments, {clock, calendars.calendars(), printer, out, err});
    out.flush();
    if (out.status() == QTextStream::Ok || status == ExitStatus::WrongUsage)
        return static_cast<int>(status);
    // A script would take half an answer for the whole.
    err << u"verbatim: "_s
        << MainMessages::tr("The answer could not be written to its end; send it to a place with "
                            "more room.")
        << u'\n';
    return static_cast<int>(ExitStatus::No);
}

/// Where no window can be opened Qt would end the process without a sentence.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int refuseWindow()
{
    std::fputs("verbatim: There is no display, so no window can be opened. `verbatim --help` tells the "
               "commands that "
               "need none.\n",
               stderr);
    return static_cast<int>(ExitStatus::WrongUsage);
}

/// However the program is ended, what was typed is on the disk.
void endInOrder(QApplication &application, const TerminationSignals &signs, const SleepWatch &sleep,
                WindowManager &windows)
{
    QObject::connect(&signs, &TerminationSignals::received, &windows, &WindowManager::endSession);
    // Also where a dialog waits for an answer, or there is no window yet.
    QObject::connect(&signs, &TerminationSignals::received, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &windows, &WindowManager::prepareEnd,
                     Qt::DirectConnection);
    QObject::connect(&sleep, &SleepWatch::aboutToSleep, &windows, &WindowManager::saveAll);
}

int runWindow(int argc, char **argv, const QStringList &files)
{
    QApplication application(argc, argv);
    Settings settings;
    setWithheldWordsForScreenReaders(settings.screenReaderWords());
    keepFieldSelectionsInside(application);
    keepCopiedRowsInside(application);
    QTranslator own;
    QTranslator qt;
    translate(chosenLocale(settings.language()), own, qt);

    Theme theme;
    theme.apply(application, settings.themeChoice());
    QApplication::setWindowIcon(QIcon(u":/icons/org.verbatimminutes.Verbatim.svg"_s));
    const SystemClock clock;
    CalendarStore calendars(defaultCalendarFolder());
    PdfPrinter printer;
    WindowManager windows({clock, calendars, theme, settings, printer});
    const TerminationSignals signs;
    const SleepWatch sleep;
    endInOrder(application, signs, sleep, windows);
    // What an earlier program could not save comes before anything new.
    bool opened = windows.recover();
    for (const QString &file : files)
        opened = windows.openFile(file) != nullptr || opened;
    if (files.isEmpty())
        opened = windows.restoreSession() || opened;
    if (!opened)
        windows.openEmpty();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    const QStringList arguments = argumentsOf(argc, argv);
    if (isCommandLine(arguments))
        return runCommand(argc, argv, arguments);
    return hasDisplay() ? runWindow(argc, argv, arguments) : refuseWindow();
}
