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

constexpr qsizetype maximumTitle = 80;

} // namespace

QString suggestedBaseName(const MeetingInfo &meeting)
{
    QString title = meeting.title.simplified();
    for (QChar &c : title) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || c.isSpace() || !c.isPrint())
            c = c.isSurrogate() ? c : QChar(u'-');
    }
    if (title.size() > maximumTitle)
        title.truncate(title[maximumTitle - 1].isHighSurrogate() ? maximumTitle - 1 : maximumTitle);
    while (title.startsWith(u'.') || title.startsWith(u'-'))
        title.remove(0, 1);
    if (title.isEmpty())
        title = Messages::tr("meeting");
    return meeting.date.isValid() ? meeting.date.toString(Qt::ISODate) + u'-' + title : title;
}

} // namespace verbatim
