// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/document/transcriptdocument.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLineEdit;
class QListView;

namespace verbatim {

class ChosenHitModel;
class HintLabel;
class Theme;

/// Gives a speaker another name, also where others say the old one: every place is shown and can be left out.
class RenameDialog : public QDialog
{
    Q_OBJECT

public:
    /// The speaker must be known. The document and the theme must outlive the dialog.
    RenameDialog(const TranscriptDocument &document, SpeakerId speaker, const Theme &theme,
                 QWidget *parent = nullptr);

    /// The rename as one edit, for the document as it is now.
    Edit edit() const;

    QLineEdit *nameField() const { return m_name; }
    QListView *placeList() const { return m_list; }
    QCheckBox *detailsBox() const { return m_details; }

private:
    void updateForm();

    const TranscriptDocument &m_document;
    SpeakerId m_speaker;
    QLineEdit *m_name;
    ChosenHitModel *m_places = nullptr;
    QListView *m_list;
    QCheckBox *m_details;
    HintLabel *m_count;
    HintLabel *m_warning;
    QDialogButtonBox *m_buttons;
};

} // namespace verbatim
