// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <map>

class QVBoxLayout;

namespace verbatim {

class NoticeBar;
class Theme;

/// What one notice is about; there is one bar for each.
enum class NoticeKind {
    Locked,
    TakenOver,
    ChangedOutside,
    LowSpace,
    SeveralNames,
};

/// Something the user should know about the file, and what can be done about it.
struct Notice
{
    enum class Tone {
        Quiet,
        Caution,
    };

    struct Choice
    {
        QString text;
        std::function<void()> chosen;
    };

    Tone tone = Tone::Caution;
    QString sentence;
    QList<Choice> choices;
};

/// The quiet bars above the sheet: they stop nobody and stay until their reason is gone.
class NoticeArea : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeArea(const Theme &theme, QWidget *parent = nullptr);

    /// In the place of the one before of that kind. Nothing moves where it says the same.
    void show(NoticeKind kind, const Notice &notice);
    void hide(NoticeKind kind);
    bool isShown(NoticeKind kind) const { return m_bars.contains(kind); }
    /// Empty where there is none.
    QString sentence(NoticeKind kind) const;

private:
    const Theme &m_theme;
    QVBoxLayout *m_layout;
    std::map<NoticeKind, NoticeBar *> m_bars;
};

} // namespace verbatim
