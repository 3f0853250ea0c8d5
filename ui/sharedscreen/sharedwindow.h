// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>
#include <QTimer>
#include <QWidget>

namespace verbatim {

class Theme;
class TranscriptDocument;

/// A window for the screen that everybody in the room sees: the last words of the record in large letters,
/// following what is typed, with a zoom of its own. It shows a SharedView, so nothing that is taken back,
/// undecided or off the record.
class SharedWindow : public QWidget
{
    Q_OBJECT

public:
    static constexpr qreal minimumZoom = 0.5;
    static constexpr qreal maximumZoom = 4.0;
    static constexpr int delayMs = 80; ///< from a change to what the room sees

    /// The document and the theme must outlive the window.
    SharedWindow(const TranscriptDocument &document, const Theme &theme, QWidget *parent = nullptr);

    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    QString shownText() const { return m_words->toPlainText(); }
    QTextBrowser *words() const { return m_words; }

Q_SIGNALS:
    void zoomChanged(qreal zoom);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void restyle();
    void refresh();
    void followTheEnd();
    void updateTitle();

    const TranscriptDocument &m_document;
    const Theme &m_theme;
    QTextBrowser *m_words;
    QTimer m_delay;
    QString m_page;
    qreal m_zoom = 1;
};

} // namespace verbatim
