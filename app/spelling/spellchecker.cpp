// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/spellchecker.h"

#include "app/spelling/latinwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QStandardPaths>

#include <hunspell.hxx>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// A cache that has grown beyond this is not one meeting's vocabulary any more.
constexpr qsizetype maximumCachedWords = 65536;
constexpr qsizetype maximumSuggestions = 8;
constexpr qint64 longestAffLine = 65536; ///< bytes

/// Everyday words of meetings that en_US of 2020 lacks; each was seen several times in published records.
const QStringList &everydayWords()
{
    static const QStringList words = {
        u"ok"_s,      u"wifi"_s,     u"cyber"_s,     u"cybersecurity"_s, u"hackathon"_s,     u"hackathons"_s,
        u"telecom"_s, u"lockdown"_s, u"lockdowns"_s, u"crowdsourced"_s,  u"crowdsourcing"_s, u"chatbot"_s,
        u"chatbots"_s};
    return words;
}

struct SpellingMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::SpellChecker)
};

QString withoutGenitive(const QString &word)
{
    return word.endsWith("'s"_L1, Qt::CaseInsensitive) ? word.chopped(2) : word;
}

bool hasInnerCapital(const QString &word)
{
    return std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

bool isReadableFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isReadable();
}

/// The encoding that the rules declare; hunspell takes ISO 8859-1 where they do not.
QByteArray declaredEncoding(const QString &affPath)
{
    QFile file(affPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(longestAffLine).simplified();
        if (line.startsWith("SET "))
            return line.mid(4);
    }
    return "ISO8859-1";
}

} // namespace

/// The hunspell dictionary with what is known of words already looked up.
class SpellChecker::Dictionary
{
public:
    Dictionary(const QString &affPath, const QString &dicPath)
        : m_hunspell(QFile::encodeName(affPath).constData(), QFile::encodeName(dicPath).constData())
    {}

    void setAccepted(QSet<QString> words)
    {
        m_accepted = std::move(words);
        m_known.clear();
    }

    /// `word` with plain apostrophes.
    bool isRight(const QString &word)
    {
        if (const auto known = m_known.constFind(word); known != m_known.constEnd())
            return *known;
        if (m_known.size() >= maximumCachedWords)
            m_known.clear();
        const bool right = lookUp(word);
        m_known.insert(word, right);
        return right;
    }

    QStringList suggestions(const QString &word)
    {
        QStringList found;
        for (const std::string &suggestion : m_hunspell.suggest(word.toStdString())) {
            found.append(QString::fromStdString(suggestion));
            if (found.size() == maximumSuggestions)
                break;
        }
        return found;
    }

private:
    bool lookUp(const QString &word)
    {
        if (word.size() < 2 || word.size() > maximumWordLength || hasInnerCapital(word))
            return true;
        if (isListed(word) || isInDictionary(word))
            return true;
        // en_US has the genitive of some words only: another's, data's.
        const QString bare = withoutGenitive(word);
        return bare.size() < word.size() && (isListed(bare) || isInDictionary(bare));
    }

    bool isListed(const QString &word) const
    {
        const QString lower = word.toLower();
        return m_accepted.contains(lower) || everydayWords().contains(lower);
    }

    bool isInDictionary(const QString &word) { return m_hunspell.spell(word.toStdString()); }

    Hunspell m_hunspell;
    QSet<QString> m_accepted; ///< in lower case
    QHash<QString, bool> m_known;
};

Result<std::unique_ptr<SpellChecker>> SpellChecker::load(const QString &affPath, const QString &dicPath)
{
    for (const QString &path : {affPath, dicPath}) {
        if (!isReadableFile(path)) {
            return Error{
                SpellingMessages::tr("The spelling dictionary “%1” can't be read, so English words are not "
                                     "checked; install the package hunspell-en-us.")
                    .arg(QDir::toNativeSeparators(path))};
        }
    }
    // Only UTF-8: hunspell 1.7 keeps one table of capitals for all its dictionaries, and deleting one of
    // another encoding takes the table from those that still need it ("Open" is misspelt from then on).
    const QByteArray encoding = declaredEncoding(affPath);
    if (encoding.toUpper() != "UTF-8") {
        return Error{
            SpellingMessages::tr("The spelling dictionary “%1” is written in %2, not in UTF-8, so it "
                                 "can't be used; install the package hunspell-en-us.")
                .arg(QDir::toNativeSeparators(dicPath), QString::fromLatin1(encoding))};
    }
    auto dictionary = std::make_unique<Dictionary>(affPath, dicPath);
    return std::unique_ptr<SpellChecker>(new SpellChecker(std::move(dictionary)));
}

Result<std::unique_ptr<SpellChecker>> SpellChecker::loadSystem(const QString &language)
{
    QStringList places = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    // Where the packages of the system put it, also when the environment names other places only.
    places.append(u"/usr/share"_s);
    for (const QString &place : std::as_const(places)) {
        for (const QString &folder : {u"/hunspell/"_s, u"/myspell/dicts/"_s}) {
            const QString stem = place + folder + language;
            if (QFile::exists(stem + u".aff"_s) && QFile::exists(stem + u".dic"_s))
                return load(stem + u".aff"_s, stem + u".dic"_s);
        }
    }
    return Error{
        SpellingMessages::tr("There is no spelling dictionary for %1 on this computer, so English words "
                             "are not checked; install the package hunspell-en-us.")
            .arg(language)};
}

SpellChecker::SpellChecker(std::unique_ptr<Dictionary> dictionary)
    : m_dictionary(std::move(dictionary))
{}

SpellChecker::~SpellChecker() = default;

namespace {

QString plainWord(QStringView word)
{
    return word.toString().replace(QChar(0x2019), u'\'');
}

} // namespace

void SpellChecker::setAccepted(const QStringList &words)
{
    QSet<QString> accepted;
    for (const QString &entry : words) {
        for (const TextRange &range : latinWords(entry))
            accepted.insert(plainWord(QStringView(entry).mid(range.start, range.length)).toLower());
    }
    m_dictionary->setAccepted(std::move(accepted));
}

QList<TextRange> SpellChecker::misspelt(QStringView text) const
{
    QList<TextRange> ranges;
    for (const TextRange &range : latinWords(text)) {
        if (!m_dictionary->isRight(plainWord(text.mid(range.start, range.length))))
            ranges.append(range);
    }
    return ranges;
}

QStringList SpellChecker::suggestions(const QString &word) const
{
    if (word.isEmpty() || word.size() > maximumWordLength)
        return {};
    return m_dictionary->suggestions(plainWord(word));
}

} // namespace verbatim
