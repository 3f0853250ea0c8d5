// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/spellchecker.h"
#include "tests/support/testpaths.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestSpellChecker : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SpellChecker> m_checker;

    QStringList marked(const QString &text) const
    {
        QStringList words;
        for (const TextRange &range : m_checker->misspelt(text))
            words.append(text.mid(range.start, range.length));
        return words;
    }

private Q_SLOTS:
    void init()
    {
        Result<std::unique_ptr<SpellChecker>> loaded = SpellChecker::loadSystem();
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qUtf8Printable(loaded.error().message));
        m_checker = std::move(loaded).value();
    }

    void misspeltWordsAreFoundBetweenChineseCharacters()
    {
        const QString text = u"這種非官方的agreemeent是個action paln。"_s;
        QCOMPARE(m_checker->misspelt(text), (QList<TextRange>{{6, 10}, {25, 4}}));
        QCOMPARE(marked(text), (QStringList{u"agreemeent"_s, u"paln"_s}));
    }

    void rangesCountUtf16Units() { QCOMPARE(m_checker->misspelt(u"𠮷paln"), (QList<TextRange>{{2, 4}})); }

    void whatIsNotProseIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Chinese") << u"逐字稿的紀錄"_s;
        QTest::newRow("acronyms") << u"OGP、MSF與NGOs的SDG"_s;
        QTest::newRow("inner capital") << u"codiMD eGov LoremIpsum"_s;
        QTest::newRow("digits") << u"g0v abcd1"_s;
        QTest::newRow("addresses") << u"https://qwrtz.example qwrtz@zxcvb.example"_s;
        QTest::newRow("single letters") << u"x軸與y軸"_s;
        QTest::newRow("everyday words") << u"ok，OK，Ok，wifi，hackathon"_s;
        QTest::newRow("genitives") << u"another's and the data’s"_s;
        QTest::newRow("curly apostrophe") << u"don’t, it’s"_s;
        QTest::newRow("too long") << QString(SpellChecker::maximumWordLength + 1, u'q');
    }
    void whatIsNotProseIsLeftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(marked(text), QStringList());
    }

    void theLongestWordIsStillLookedUp()
    {
        QCOMPARE(marked(QString(SpellChecker::maximumWordLength, u'q')).size(), 1);
    }

    void acceptedWordsAreNeverMarked()
    {
        const QString text = u"Quillfeather說quillfeather's plan，Zzyzx’s paln"_s;
        QCOMPARE(marked(text),
                 (QStringList{u"Quillfeather"_s, u"quillfeather's"_s, u"Zzyzx’s"_s, u"paln"_s}));
        m_checker->setAccepted({u"林曉雲（Tamsin Quillfeather）"_s, u"zzyzx"_s});
        QCOMPARE(marked(text), QStringList{u"paln"_s});
    }

    void whatWasAcceptedBeforeIsReplaced()
    {
        m_checker->setAccepted({u"paln"_s});
        QCOMPARE(marked(u"paln"_s), QStringList());
        m_checker->setAccepted({});
        QCOMPARE(marked(u"paln"_s), QStringList{u"paln"_s});
    }

    void suggestionsNameTheWordMeant()
    {
        QCOMPARE(m_checker->suggestions(u"agreemeent"_s).value(0), u"agreement"_s);
        QVERIFY(m_checker->suggestions(u"paln"_s).contains(u"plan"_s));
        QVERIFY(m_checker->suggestions(u"dont’t"_s).contains(u"don't"_s));
    }

    void noSuggestionsForWhatIsNoWord()
    {
        QCOMPARE(m_checker->suggestions(QString()), QStringList());
        QCOMPARE(m_checker->suggestions(QString(SpellChecker::maximumWordLength + 1, u'q')), QStringList());
    }

    void aMissingDictionaryNamesThePackage()
    {
        const auto missing = SpellChecker::load(u"/nowhere/xx.aff"_s, u"/nowhere/xx.dic"_s);
        QVERIFY(!missing.ok());
        QVERIFY(missing.error().message.contains(u"/nowhere/xx.aff"_s));
        QVERIFY(missing.error().message.contains(u"hunspell-en-us"_s));

        const auto unknown = SpellChecker::loadSystem(u"xx_XX"_s);
        QVERIFY(!unknown.ok());
        QVERIFY(unknown.error().message.contains(u"xx_XX"_s));
        QVERIFY(unknown.error().message.contains(u"hunspell-en-us"_s));
    }

    void onlyDictionariesInUtf8AreTaken()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"a.aff"_s, "# a comment\nSET UTF-8\n"));
        QVERIFY(write(u"a.dic"_s, "1\ncaf\xC3\xA9\n"));
        const auto good = SpellChecker::load(folder.filePath(u"a.aff"_s), folder.filePath(u"a.dic"_s));
        QVERIFY(good.ok());
        QCOMPARE((*good)->misspelt(u"café cafe"), (QList<TextRange>{{5, 4}}));

        for (const QByteArray &rules :
             {QByteArray("SET ISO8859-1\n"), QByteArray("SET KOI8-R\n"), QByteArray()}) {
            QVERIFY(write(u"b.aff"_s, rules));
            QVERIFY(write(u"b.dic"_s, "1\nabc\n"));
            const auto other = SpellChecker::load(folder.filePath(u"b.aff"_s), folder.filePath(u"b.dic"_s));
            QVERIFY(!other.ok());
            QVERIFY(other.error().message.contains(u"b.dic"_s));
        }
    }

    void oneCheckerMayGoWhileAnotherStays()
    {
        {
            const auto other = SpellChecker::loadSystem();
            QVERIFY(other.ok());
        }
        QCOMPARE(marked(u"The Open Review is a paln"_s), QStringList{u"paln"_s});
    }

    void theRecordOfThe16thOfJuly2021HasTwoTypingErrors()
    {
        const QDir folder(QStringLiteral(VERBATIM_CORPUS_DIR "/transcripts/md"));
        const QStringList names = folder.entryList({u"2021-07-16-*IRM*.md"_s});
        if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || names.isEmpty())
            QSKIP("The corpus of real records (VERBATIM_CORPUS_DIR) is absent.");
        QFile file(folder.filePath(names.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_checker->setAccepted({u"Basu"_s, u"Shreya"_s, u"Jitsi"_s});
        QCOMPARE(marked(QString::fromUtf8(file.readAll())), (QStringList{u"agreemeent"_s, u"paln"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSpellChecker)
#include "tst_spellchecker.moc"
