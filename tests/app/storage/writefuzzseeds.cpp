// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Writes the inputs with which fuzz_editcodec and fuzz_verbatimfile begin: some edits of each kind, and small
// meetings. Usage: NAME FOLDER

#include "app/storage/editcodec.h"
#include "app/storage/verbatimfile.h"
#include "tests/support/randomtranscript.h"

#include <QDir>
#include <QFile>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(path));
}

void writeEdits(const QDir &folder, QRandomGenerator &random)
{
    constexpr int tries = 400;
    constexpr int ofEachKind = 3;
    constexpr qsizetype longest = 2500; ///< bytes: a seed is to be small
    const Transcript transcript = randomTranscript(random, 4);
    QMap<size_t, int> written;
    for (int i = 0; i < tries; ++i) {
        const Edit edit = randomEdit(random, transcript);
        const QByteArray bytes = encodeEdit(edit);
        int &count = written[edit.index()];
        if (bytes.size() <= longest && count < ofEachKind)
            write(folder.filePath(u"kind-%1-%2.cbor"_s.arg(edit.index()).arg(count++)), bytes);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QRandomGenerator random(7);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    writeEdits(QDir(folder.filePath(u"edit"_s)), random);
    write(folder.filePath(u"verbatim/empty.verbatim"_s), writeVerbatim({}));
    write(folder.filePath(u"verbatim/small.verbatim"_s),
          writeVerbatim({randomTranscript(random, 4), {}, VerbatimFile::minorVersion}));
    return 0;
}
