// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/basename.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::BaseName)
};

constexpr qsizetype maximumTitle = 80; // UTF-16 units
// With the day before it and the longest suffix behind it a name stays within the 255 bytes of most file
// systems.
constexpr qsizetype maximumTitleBytes = 220;

/// Cut where no pair of surrogates is parted.
QString shortened(QString title)
{
    title.truncate(maximumTitle);
    while (title.toUtf8().size() > maximumTitleBytes)
        title.chop(1);
    if (!title.isEmpty() && title.back().isHighSurrogate())
        title.chop(1);
    return title;
}

} // namespace

QString suggestedBaseName(const MeetingInfo &meeting)
{
    QString title = meeting.title.simplified();
    for (QChar &c : title) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || c.isSpace() || !c.isPrint())
            c = c.isSurrogate() ? c : QChar(u'-');
    }
    title = shortened(title);
    while (title.startsWith(u'.') || title.startsWith(u'-'))
        title.remove(0, 1);
    if (title.isEmpty())
        title = Messages::tr("meeting");
    return meeting.date.isValid() ? meeting.date.toString(Qt::ISODate) + u'-' + title : title;
}

} // namespace verbatim
