// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/document/transcriptdocument.h"
#include "app/meetings/meetingexporter.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace verbatim {

class Theme;
class WebPage;

/// The page exactly as it would be exported now. It follows the text with a short delay, never while typing
/// would wait for it, and shows the turn with the caret. A switch shows the words that will not be published,
/// marked, in the working copy. WebEngine starts with it.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    PreviewPanel(TranscriptDocument &document, const MeetingExporter &exporter, const Theme &theme,
                 QWidget *parent = nullptr);
    ~PreviewPanel() override;

    /// The turn that is scrolled to.
    void setCurrentTurn(TurnId turn);

    Edition edition() const;
    void setEdition(Edition edition);
    /// The look and what else the next export has beside the words.
    void setPageOptions(const HtmlOptions &options);
    /// The page shown, or the sentence in its place.
    QByteArray page() const { return m_page; }
    QString refusal() const;

Q_SIGNALS:
    /// A page has been loaded, or the sentence is shown.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    std::optional<Error> startWebEngine();
    void comeBack();
    void refresh();
    void load();
    void showSentence(const QString &sentence);

    TranscriptDocument &m_document;
    const MeetingExporter &m_exporter;
    const Theme &m_theme;
    HtmlOptions m_options;
    QTimer m_delay;
    QTimer m_follow; ///< the caret, once it rests
    TurnId m_turn;
    QByteArray m_page;
    int m_returns = 0;   ///< after the engine stopped, since the last change
    quint64 m_loads = 0; ///< gives every page an address of its own

    QComboBox *m_edition;
    QCheckBox *m_withheld;
    QStackedWidget *m_pages;
    QLabel *m_sentence;
    QWidget *m_view = nullptr;
    std::unique_ptr<WebPage> m_webPage;
};

} // namespace verbatim
