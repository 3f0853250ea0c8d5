// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QDialogButtonBox;
class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace verbatim {

class Clock;
class HintLabel;
class Theme;

/// A new request as the dialog proposes it: by the speaker of the first passage, now, in the meeting.
RedactionRequest proposedRequest(const Transcript &transcript, const QList<TextAnchor> &passages,
                                 const Clock &clock);

/// The form in which a request is recorded, or its details are changed.
class RequestDialog : public QDialog
{
    Q_OBJECT

public:
    RequestDialog(const Transcript &transcript, const RedactionRequest &request, const Theme &theme,
                  QWidget *parent = nullptr);

    /// The request as the form has it.
    RedactionRequest request() const;
    /// Adds passages that the same words have elsewhere.
    void addPassages(const QList<TextAnchor> &passages);
    /// Where the same words, or the person's names, stand and no passage of the request is.
    QList<TextAnchor> otherPlaces() const { return m_others; }

    /// What is still missing, as a sentence; empty when the request can be recorded.
    QString missing() const;

    /// The fields, also for those who test them.
    QComboBox *requesterField() const { return m_requester; }
    QComboBox *channelField() const { return m_channel; }
    QDateTimeEdit *timeField() const { return m_time; }
    QComboBox *wishField() const { return m_wish; }
    QPlainTextEdit *replacementField() const { return m_replacement; }
    QComboBox *personField() const { return m_person; }
    QLineEdit *pseudonymField() const { return m_pseudonym; }
    QDateEdit *holdField() const { return m_hold; }
    QComboBox *holdScopeField() const { return m_holdScope; }
    QCheckBox *answerByBox() const { return m_hasAnswerBy; }
    QDateEdit *answerByField() const { return m_answerBy; }
    QComboBox *headField() const { return m_inHead; }
    QDateTimeEdit *decidedAtField() const { return m_decidedAt; }
    QPushButton *otherPlacesButton() const { return m_otherPlaces; }
    QComboBox *groundField() const { return m_ground; }
    QPlainTextEdit *noteField() const { return m_note; }
    QLineEdit *deciderField() const { return m_decider; }
    bool warnsOfOthersWords() const;

    void accept() override;

Q_SIGNALS:
    /// The button for the places that have the same words.
    void otherPlacesRequested();

private:
    QWidget *makePassages();
    void findOtherPlaces();
    void showPassages();
    void makeHistory();
    void makeFields(const Theme &theme);
    void layOut();
    void fillIn();
    void connectFields();
    void updateForm();
    void grow();
    Wish wish() const;

    Transcript m_transcript; ///< as it was when the dialog opened; shares its data
    RedactionRequest m_request;
    QFormLayout *m_form;
    QComboBox *m_requester;
    HintLabel *m_warning;
    QComboBox *m_channel;
    QDateTimeEdit *m_time;
    QComboBox *m_wish;
    HintLabel *m_effect;
    QPlainTextEdit *m_replacement;
    QComboBox *m_person;
    QLineEdit *m_pseudonym;
    QDateEdit *m_hold;
    QComboBox *m_holdScope;
    QComboBox *m_inHead;
    QCheckBox *m_hasAnswerBy;
    QDateEdit *m_answerBy;
    QComboBox *m_ground;
    QPlainTextEdit *m_note;
    QLineEdit *m_decider;
    QDateTimeEdit *m_decidedAt;
    QPlainTextEdit *m_history;
    QWidget *m_page = nullptr;     ///< what scrolls where the screen is low
    QWidget *m_passages = nullptr; ///< the sheet with their words
    QScrollArea *m_passageArea = nullptr;
    QPushButton *m_otherPlaces;
    QList<TextAnchor> m_others;
    const Theme &m_theme;
    HintLabel *m_missing;
    QDialogButtonBox *m_buttons;
};

} // namespace verbatim
