// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/oddcharacters.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class OddCharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddCharactersAreFound_data();
    void oddCharactersAreFound();
};

void OddCharactersTest::oddCharactersAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<OddCharacters>("odd");

    const auto row = [](const char *name, const QString &text, OddCharacters odd) {
        QTest::newRow(name) << text << odd;
    };
    row("ordinary", u"唐（A）\t\u00a0\u3000é𠮷"_s, {});
    row("emoji and variants", u"⚙\ufe0f👩\u200d💻葛\U000e0100"_s, {});
    row("control", u"a\u0082b"_s, OddCharacter::Control);
    row("delete", u"a\u007fb"_s, OddCharacter::Control);
    row("replacement", u"另\ufffd外"_s, OddCharacter::Replacement);
    row("private", u"\ue221"_s, OddCharacter::PrivateUse);
    row("private plane", u"\U000f0001"_s, OddCharacter::PrivateUse);
    row("direction", u"\u202e"_s, OddCharacter::DirectionMark);
    row("zero width", u"王\u200b明"_s, OddCharacter::Invisible);
    row("two kinds", u"\ufffd\u200e"_s, OddCharacter::Replacement | OddCharacter::DirectionMark);
}

void OddCharactersTest::oddCharactersAreFound()
{
    QFETCH(QString, text);
    QFETCH(OddCharacters, odd);
    QCOMPARE(oddCharactersIn(text), odd);
}

QTEST_GUILESS_MAIN(OddCharactersTest)
#include "tst_oddcharacters.moc"
