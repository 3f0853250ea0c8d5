// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"
#include "ui/speakers/speakerchoicemodel.h"

#include <QDialog>

#include <optional>

class QInputMethodEvent;
class QKeyEvent;
class QLineEdit;

namespace verbatim {

class QuietListView;
class Theme;
class TranscriptDocument;

/// Who was picked.
struct SpeakerChoice
{
    SpeakerId speaker;
    std::optional<Speaker> created; ///< the new speaker, not yet in the document
};

/// Finds a speaker by any part or the sound of any name, or makes a new one of what was typed. While an input
/// method composes, what it has so far counts as typed, and no key does anything but what it does there.
class SpeakerPicker : public QDialog
{
    Q_OBJECT

public:
    SpeakerPicker(const QList<Speaker> &speakers, SpeakerChoiceModel::Offer offer, const Theme &theme,
                  QWidget *parent = nullptr);

    /// Asks, and adds a new speaker to the document. Nothing when the user thinks better of it.
    static std::optional<SpeakerId> pick(TranscriptDocument &document, const Theme &theme, QWidget *parent);
    /// Asks only: for those who make the new speaker and what is done with it one undo step.
    static std::optional<SpeakerChoice> choose(const Transcript &transcript, const Theme &theme,
                                               QWidget *parent);

    /// The speaker of the current row; null for the entry that makes a new one, and for no row.
    SpeakerId currentSpeaker() const;
    /// The name of the speaker to make; empty unless that entry is the current row.
    QString newName() const;

    QLineEdit *filterField() const { return m_filter; }
    SpeakerChoiceModel *choices() const { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);
    void acceptCurrent();
    void followComposition(const QInputMethodEvent &event);
    bool handleKey(QKeyEvent &event);

    SpeakerChoiceModel *m_model;
    QLineEdit *m_filter;
    QuietListView *m_list;
    bool m_composing = false;
};

} // namespace verbatim
