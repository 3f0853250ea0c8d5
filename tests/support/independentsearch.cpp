// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/support/independentsearch.h"

#include <QDebug>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace verbatim::test {

namespace {

QByteArray wide(const QString &word, bool highFirst)
{
    QByteArray bytes;
    for (const QChar unit : word) {
        const char high = static_cast<char>(unit.unicode() >> 8);
        const char low = static_cast<char>(unit.unicode() & 0xff);
        bytes += highFirst ? high : low;
        bytes += highFirst ? low : high;
    }
    return bytes;
}

/// What of the base64 is the same whatever stands around the word.
QByteArray base64From(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray code = (QByteArray(offset, 'x') + bytes).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype start = offset == 0 ? 0 : offset + 1;
    const qsizetype whole = (offset + bytes.size()) * 8 / 6;
    return code.sliced(start, whole - start);
}

} // namespace

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        qWarning() << program << "could not be run:" << process.errorString();
    return process.readAllStandardOutput();
}

QList<std::pair<QString, QByteArray>> IndependentSearch::formsOf(const QString &word)
{
    const QByteArray utf8 = word.toUtf8();
    QByteArray decimal;
    QByteArray hex;
    for (const uint character : word.toUcs4()) {
        decimal += "&#" + QByteArray::number(character) + ';';
        hex += "&#x" + QByteArray::number(character, 16) + ';';
    }
    QByteArray json;
    for (const QChar unit : word)
        json += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return {
        {u"UTF-8"_s, utf8},
        {u"UTF-16LE"_s, wide(word, false)},
        {u"UTF-16BE"_s, wide(word, true)},
        {u"hexadecimal UTF-16"_s, wide(word, true).toHex()},
        {u"percent"_s, utf8.toPercentEncoding()},
        {u"decimal entities"_s, decimal},
        {u"hexadecimal entities"_s, hex},
        {u"JSON"_s, json},
        {u"base64"_s, base64From(utf8, 0)},
        {u"base64 from the second byte"_s, base64From(utf8, 1)},
        {u"base64 from the third byte"_s, base64From(utf8, 2)},
        {u"decomposed"_s, word.normalized(QString::NormalizationForm_D).toUtf8()},
        {u"composed"_s, word.normalized(QString::NormalizationForm_C).toUtf8()},
        {u"compatible"_s, word.normalized(QString::NormalizationForm_KC).toUtf8()},
    };
}

IndependentSearch::IndependentSearch(const QStringList &words)
{
    for (const QString &word : words) {
        for (const auto &[name, bytes] : formsOf(word))
            m_forms.append({word, name, bytes.toLower()});
    }
}

QStringList IndependentSearch::foundIn(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {u"the file can't be read"_s};
    QByteArray everything = file.readAll() + '\n' + QFileInfo(path).fileName().toUtf8();
    if (path.endsWith(".pdf"_L1)) {
        QByteArray text = outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
        everything += text + text.replace("\n", "").replace(" ", "");
        everything += outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    }
    if (path.endsWith(".odt"_L1))
        everything += outputOf(u"unzip"_s, {u"-p"_s, path});
    everything = everything.toLower();
    QStringList found;
    for (const Form &form : m_forms) {
        if (everything.contains(form.bytes))
            found.append(form.word + u" ("_s + form.name + u')');
    }
    return found;
}

} // namespace verbatim::test
