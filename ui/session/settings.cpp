// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

const QString recentKey = u"recentFiles"_s;
const QString themeKey = u"theme"_s;
const QString languageKey = u"language"_s;
const QString zoomKey = u"zoom"_s;
const QString geometryKey = u"window/geometry"_s;
const QString stateKey = u"window/state"_s;
const QString folderKey = u"lastFolder"_s;

constexpr std::pair<ThemeChoice, QStringView> themeNames[] = {
    {ThemeChoice::System, u"system"},
    {ThemeChoice::Light, u"light"},
    {ThemeChoice::Dark, u"dark"},
};

} // namespace

Settings::Settings(const QString &file)
    : m_settings(file.isEmpty() ? std::make_unique<QSettings>()
                                : std::make_unique<QSettings>(file, QSettings::IniFormat))
{}

QStringList Settings::recentFiles() const
{
    return m_settings->value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings->setValue(recentKey, files.mid(0, maximumRecentFiles));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings->setValue(recentKey, files);
}

void Settings::clearRecentFiles()
{
    m_settings->remove(recentKey);
}

ThemeChoice Settings::themeChoice() const
{
    const QString stored = m_settings->value(themeKey).toString();
    for (const auto &[choice, name] : themeNames) {
        if (stored == name)
            return choice;
    }
    return ThemeChoice::System;
}

void Settings::setThemeChoice(ThemeChoice choice)
{
    for (const auto &[candidate, name] : themeNames) {
        if (candidate == choice)
            m_settings->setValue(themeKey, name.toString());
    }
}

QString Settings::language() const
{
    return m_settings->value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings->setValue(languageKey, language);
}

qreal Settings::zoom() const
{
    bool ok = false;
    const qreal zoom = m_settings->value(zoomKey, 1.0).toDouble(&ok);
    return ok ? std::clamp(zoom, 0.6, 3.0) : 1.0;
}

void Settings::setZoom(qreal zoom)
{
    m_settings->setValue(zoomKey, zoom);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(geometryKey).toByteArray();
}

QByteArray Settings::windowState() const
{
    return m_settings->value(stateKey).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_settings->setValue(geometryKey, geometry);
    m_settings->setValue(stateKey, state);
}

QString Settings::lastFolder() const
{
    const QString folder = m_settings->value(folderKey).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void Settings::setLastFolder(const QString &folder)
{
    m_settings->setValue(folderKey, folder);
}

} // namespace verbatim
