// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/document/transcriptdocument.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QListView;

namespace verbatim {

class ChosenHitModel;
class HintLabel;
class Theme;

/// Shows every place where words stand in the record, however they are typed, each with what surrounds it and
/// a check mark; the chosen ones become passages of a request.
class PlacesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Looks for `words`, which can be changed; a dialog that changes with the document.
    PlacesDialog(const TranscriptDocument &document, const QString &words, const Theme &theme,
                 QWidget *parent = nullptr);
    /// Shows these places only. All are chosen, or only the first, likeliest one of a proposal.
    enum class Chosen {
        All,
        First,
    };
    PlacesDialog(const TranscriptDocument &document, const QList<TextAnchor> &places, Chosen chosen,
                 const Theme &theme, QWidget *parent = nullptr);

    QList<TextAnchor> chosen() const;

    QLineEdit *wordsField() const { return m_words; }
    QListView *placeList() const { return m_list; }

private:
    void layOut(const Theme &theme);
    void search();
    void show(const QList<TextAnchor> &places);
    void setAll(Qt::CheckState state);
    void updateForm();

    const TranscriptDocument &m_document;
    QLineEdit *m_words;
    QListView *m_list;
    ChosenHitModel *m_places = nullptr;
    HintLabel *m_count;
    QDialogButtonBox *m_buttons;
};

} // namespace verbatim
