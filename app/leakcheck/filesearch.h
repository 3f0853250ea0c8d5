// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/leakcheck/filetextsink.h"
#include "app/leakcheck/leakcheck.h"
#include "app/leakcheck/wordfinder.h"

#include <vector>

namespace verbatim {

/// Searches a file and the files within it, whatever their kind, for the words of one check.
class FileSearch final : public FileTextSink
{
public:
    FileSearch(const QStringList &withheldWords, LeakCheckProgress *progress);

    /// The whole file. An Error where it is of a kind that can't be looked into, or the check was cancelled.
    Result<LeakReport> search(const QByteArray &bytes, const QString &fileName);

    void text(const QString &text, const QString &place) override;
    void bytes(const QByteArray &bytes, const QString &place) override;
    void binary(const QByteArray &bytes, const QString &place) override;
    void unreadable(const QString &place) override;
    void covered(const QString &place) override;
    bool goesOn(int percent) override;

private:
    Result<void> searchContent(const QByteArray &bytes, const QString &fileName);
    void searchLines(const QByteArray &bytes);
    void searchText(const QString &text, const WordFinder::PlaceOfOrigin &place);
    void searchWithin(const QByteArray &bytes, const QString &place);
    void finishBatch();
    QString withPlace(const QString &place) const;

    WordFinder m_finder;
    LeakCheckProgress *m_progress;
    QString m_batch; ///< texts that wait for being searched together
    std::vector<int> m_batchStarts;
    QStringList m_batchPlaces;
    QString m_within; ///< the place of the file within the file
    int m_depth = 0;  ///< of files within files
    QStringList m_unreadable;
    QStringList m_covered;
};

} // namespace verbatim
