// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/textanchor.h"

#include <QLabel>
#include <QStringList>

class QTextEdit;

namespace verbatim {

class Theme;

/// Offers the rest of a Latin word that begins like a term of the meeting, quietly below the caret. Tab takes
/// it; every other key does what it always does.
class TermHint : public QLabel
{
    Q_OBJECT

public:
    /// Lies over `editor`'s parent, which must outlive it, as must the theme.
    TermHint(QTextEdit *editor, const Theme &theme);

    /// In the order in which they are offered.
    void setTerms(const QStringList &terms) { m_terms = terms; }
    /// Empty while nothing is offered.
    QString offered() const { return m_term; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    void offer();
    void withdraw();
    void place();
    void accept();
    bool isComposing() const;

    QTextEdit *m_editor;
    const Theme &m_theme;
    QStringList m_terms;
    QString m_term;
    bool m_typed = false; ///< the key before this moment was a letter
};

} // namespace verbatim
