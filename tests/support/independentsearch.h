// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace verbatim::test {

/// Searches finished files for words by other means than the leak check: bytes are compared with bytes, and
/// packed files are opened by pdftotext, qpdf and unzip. For proofs that the check can't vouch for itself.
class IndependentSearch
{
public:
    explicit IndependentSearch(const QStringList &words);

    /// The words found in the file, each with the form it stood in.
    QStringList foundIn(const QString &path) const;

    /// The word in UTF-8 and UTF-16, as percent codes, entities, JSON escapes, in base64 from each of three
    /// places, decomposed and composed: name of the form and bytes.
    static QList<std::pair<QString, QByteArray>> formsOf(const QString &word);

private:
    struct Form
    {
        QString word;
        QString name;
        QByteArray bytes;
    };

    QList<Form> m_forms;
};

/// What the program writes to its output; empty and said where it could not be run.
QByteArray outputOf(const QString &program, const QStringList &arguments);

} // namespace verbatim::test
