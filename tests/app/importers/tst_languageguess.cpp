// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/languageguess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestLanguageGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostLettersDecide()
    {
        LanguageGuess guess;
        QCOMPARE(guess.language(), u"zh-Hant-TW"_s);
        guess.count(u"API"_s);
        QCOMPARE(guess.language(), u"en"_s);
        guess.count(u"，2026 𠮷會議"_s);
        QCOMPARE(guess.language(), u"zh-Hant-TW"_s);
        guess.count(u"é"_s);
        QCOMPARE(guess.language(), u"en"_s);
    }
};

QTEST_GUILESS_MAIN(TestLanguageGuess)
#include "tst_languageguess.moc"
