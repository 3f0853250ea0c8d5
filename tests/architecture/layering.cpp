// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "tests/architecture/layering.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace verbatim::architecture {
namespace {

/// A folder and the folders whose headers it may include beside its own. "app" and "ui" stand for all below.
struct Layer
{
    QString folder;
    QStringList mayInclude;
};

// The table. A folder that is not in it may not be written to before somebody has decided where it belongs.
const std::vector<Layer> &layers()
{
    static const QStringList belowMeetings = {
        u"app/core"_s,      u"app/publication"_s, u"app/icalendar"_s, u"app/storage"_s,
        u"app/importers"_s, u"app/exporters"_s,   u"app/leakcheck"_s, u"app/pdf"_s,
    };
    // A window may know the whole program but not the command line, and of the other features only the looks.
    static const QStringList feature = {
        u"app/core"_s,     u"app/publication"_s, u"app/icalendar"_s, u"app/document"_s,
        u"app/storage"_s,  u"app/importers"_s,   u"app/exporters"_s, u"app/leakcheck"_s,
        u"app/pdf"_s,      u"app/spelling"_s,    u"app/readings"_s,  u"app/checklist"_s,
        u"app/meetings"_s, u"app/desk"_s,        u"ui/theme"_s,      u"ui/panels"_s,
    };
    // These three put features together.
    static const QStringList composition = feature + QStringList{u"ui"_s};

    static const std::vector<Layer> table = {
        {u"app/core"_s, {}},
        {u"app/publication"_s, {u"app/core"_s}},
        {u"app/icalendar"_s, {u"app/core"_s, u"app/publication"_s}},
        {u"app/document"_s, {u"app/core"_s}},
        {u"app/storage"_s, {u"app/core"_s, u"app/publication"_s}},
        {u"app/importers"_s, {u"app/core"_s}},
        {u"app/exporters"_s, {u"app/core"_s, u"app/publication"_s}},
        {u"app/leakcheck"_s, {u"app/core"_s}},
        {u"app/pdf"_s, {u"app/core"_s, u"app/leakcheck"_s}}, // which knows how to read a PDF
        {u"app/webengine"_s,
         {u"app/core"_s, u"app/pdf"_s}}, // a library loaded at run time; links no other of ours
        {u"app/spelling"_s, {u"app/core"_s, u"app/readings"_s}},
        {u"app/readings"_s, {u"app/core"_s}},
        {u"app/checklist"_s,
         {u"app/core"_s, u"app/spelling"_s}}, // before publication, for window and command line
        {u"app/meetings"_s, belowMeetings},   // opening and exporting, shared by window and command line
        // What lies on the desk: outlines of meetings, never an edition.
        {u"app/desk"_s, {u"app/core"_s, u"app/publication"_s, u"app/storage"_s, u"app/meetings"_s}},
        {u"app/cli"_s, {u"app"_s}},
        {u"app"_s, {u"app"_s, u"ui"_s}}, // main.cpp: the one file of app/ that may know windows
        {u"ui/theme"_s, {u"app/core"_s}},
        {u"ui/panels"_s, {u"app/core"_s, u"ui/theme"_s}}, // small widgets that several features are made of
        // What is remembered between sessions: choices and paths, never a meeting.
        {u"ui/settings"_s,
         {u"app/core"_s, u"app/publication"_s, u"app/storage"_s, u"ui/theme"_s, u"ui/panels"_s}},
        {u"ui/turns"_s, feature},
        {u"ui/speakers"_s, feature},
        {u"ui/attendance"_s, feature},
        {u"ui/redaction"_s, feature},
        {u"ui/calendar"_s, feature},
        {u"ui/issues"_s, feature},
        {u"ui/find"_s, feature},
        {u"ui/session"_s, feature + QStringList{u"ui/settings"_s}},
        {u"ui/sharedscreen"_s, feature},
        {u"ui/live"_s, feature},
        {u"ui/history"_s, feature},
        {u"ui/desk"_s, feature + QStringList{u"ui/calendar"_s}}, // its month is the calendar's own
        {u"ui/preview"_s, composition},
        {u"ui/exporting"_s, composition},
        {u"ui/mainwindow"_s, composition},
        {u"tests/app"_s, {u"app"_s, u"tests/support"_s}},
        {u"tests/ui"_s, {u"app"_s, u"ui"_s, u"tests/support"_s}},
        {u"tests/support"_s, {u"app"_s, u"ui"_s}},
        {u"tests/benchmarks"_s, {u"app"_s, u"ui"_s, u"tests/support"_s}},
        {u"tests/architecture"_s, {u"app"_s, u"tests/support"_s}},
    };
    return table;
}

bool isBelow(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

QString folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2) {
        return {};
    }
    // app/main.cpp is in "app", app/core/turn.h in "app/core".
    return parts.size() == 2 ? parts.first() : parts.first() + u'/' + parts.at(1);
}

const Layer *layerOf(const QString &path)
{
    const QString folder = folderOf(path);
    const auto found = std::find_if(layers().begin(), layers().end(),
                                    [&folder](const Layer &layer) { return layer.folder == folder; });
    return found == layers().end() ? nullptr : &*found;
}

bool mayInclude(const Layer &layer, const QString &included)
{
    const QString folder = folderOf(included);
    if (folder == layer.folder) {
        return true;
    }
    return std::any_of(layer.mayInclude.begin(), layer.mayInclude.end(), [&](const QString &allowed) {
        return folder == allowed || isBelow(included, allowed);
    });
}

} // namespace

QStringList forbiddenIncludes(const QString &path, const QString &source)
{
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*"([^"]+)")re"_s);

    const Layer *layer = layerOf(path);
    if (layer == nullptr) {
        return {u"%1: the folder is not in the table of tests/architecture/layering.cpp"_s.arg(path)};
    }
    QStringList findings;
    const QStringList lines = source.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines.at(i));
        if (!match.hasMatch()) {
            continue;
        }
        const QString included = match.captured(1);
        const QString place = u"%1:%2"_s.arg(path).arg(i + 1);
        if (included.endsWith(u".moc"_s)) {
            continue;
        }
        if (!included.contains(u'/')) {
            findings << u"%1: \"%2\" is not written from the root of the tree"_s.arg(place, included);
        } else if (!mayInclude(*layer, included)) {
            findings << u"%1: %2 may not know \"%3\""_s.arg(place, layer->folder, included);
        }
    }
    return findings;
}

} // namespace verbatim::architecture
