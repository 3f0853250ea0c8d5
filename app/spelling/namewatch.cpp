// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/namewatch.h"

namespace verbatim {

NameWatch::NameWatch(const QStringList &names, const QStringList &accepted)
    : m_known(names.begin(), names.end())
{
    m_known.unite(QSet<QString>(accepted.begin(), accepted.end()));
    for (const QString &name : names) {
        m_byFirst[name.at(0).unicode()].append(name);
        m_bySecond[name.at(1).unicode()].append(name);
        m_interesting.set(name.at(0).unicode());
        m_interesting.set(name.at(1).unicode());
    }
}

QList<NameWatch::NearName> NameWatch::nearNames(QStringView text) const
{
    QList<NearName> found;
    qsizetype free = 0; // behind the last one found
    const auto tryAt = [&](qsizetype start, const QStringList &names) {
        for (const QString &name : names) {
            if (start < free || start + name.size() > text.size())
                continue;
            const QStringView there = text.mid(start, name.size());
            if (!isNear(there, name))
                continue;
            found.append({{start, name.size()}, name, foldedName(there) == foldedName(name)});
            free = start + name.size();
            return;
        }
    };
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (!m_interesting.test(c))
            continue;
        // One character differs, so the first or the second is right.
        if (const auto names = m_bySecond.constFind(c); i > 0 && names != m_bySecond.constEnd())
            tryAt(i - 1, *names);
        if (const auto names = m_byFirst.constFind(c); names != m_byFirst.constEnd())
            tryAt(i, *names);
    }
    return found;
}

bool NameWatch::isNear(QStringView there, const QString &name) const
{
    qsizetype different = -1;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (there.at(i) == name.at(i))
            continue;
        if (different >= 0)
            return false;
        different = i;
    }
    return different >= 0 && isHan(there.at(different)) && !m_known.contains(there.toString()) &&
           m_sounds->soundAlike(there.at(different), name.at(different));
}

} // namespace verbatim
