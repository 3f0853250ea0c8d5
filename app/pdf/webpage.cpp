// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/pdf/webpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLibrary>
#include <QOpenGLContext>

#include <unistd.h>

QT_BEGIN_NAMESPACE
// Of Qt's own modules (private/qopenglcontext_p.h).
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context);
QT_END_NAMESPACE

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct WebPageMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::WebPage)
};

bool sandboxIsOff()
{
    return qEnvironmentVariable("QTWEBENGINE_DISABLE_SANDBOX") == "1"_L1 ||
           qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS").contains("--no-sandbox"_L1);
}

/// Beside the program where it was built, below the prefix where it is installed; empty where it is not.
QString libraryPath()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"."_s, QStringLiteral(VERBATIM_LIBRARY_FOLDER)}) {
        const QString path = programs.filePath(folder + u"/verbatim_webengine.so"_s);
        if (QFileInfo::exists(path))
            return QDir::cleanPath(path);
    }
    return {};
}

/// The engine draws into a context that shares with this one, and crashes without it. Qt would make it with
/// the application (Qt::AA_ShareOpenGLContexts), for which every start would pay a third of its time.
void shareOneContext()
{
    if (QOpenGLContext::globalShareContext())
        return;
    auto *context = new QOpenGLContext;
    context->create(); // where there is no OpenGL it stays invalid, and the engine draws without
    qt_gl_set_global_share_context(context);
    qAddPostRoutine([] {
        delete QOpenGLContext::globalShareContext();
        qt_gl_set_global_share_context(nullptr);
    });
}

Error missingLibrary(const QString &reason)
{
    return Error{WebPageMessages::tr("The part of Verbatim that shows pages and makes PDFs can't be loaded "
                                     "(%1). Install Verbatim again, or export HTML.")
                     .arg(reason)};
}

} // namespace

std::optional<Error> WebPage::obstacle()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Error{WebPageMessages::tr(
            "A PDF can't be made by a program without a graphical platform. Start it with "
            "QT_QPA_PLATFORM=offscreen, or export HTML.")};
    // Chromium would end the whole process.
    if (::geteuid() == 0 && !sandboxIsOff())
        return Error{WebPageMessages::tr(
            "A PDF can't be made as root, because the browser engine refuses to run without its "
            "sandbox. Run the program as an ordinary user, or export HTML.")};
    if (libraryPath().isEmpty())
        return missingLibrary(u"verbatim_webengine.so"_s);
    return {};
}

Result<std::unique_ptr<WebPage>> WebPage::create(const Events &events)
{
    if (const std::optional<Error> error = obstacle())
        return *error;
    shareOneContext();
    QLibrary library(libraryPath());
    const auto make = reinterpret_cast<MakeWebPage>(library.resolve(makeWebPageSymbol));
    if (!make)
        return missingLibrary(library.errorString());
    return std::unique_ptr<WebPage>(make(events));
}

} // namespace verbatim
