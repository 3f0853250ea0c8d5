// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/privatewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

QStringList found(const QString &text, PrivateWords::Kind kind)
{
    QStringList words;
    const QList<PrivateWords> places = privateWords(text);
    for (const PrivateWords &place : places) {
        if (place.kind == kind)
            words.append(text.mid(place.range.start, place.range.length));
    }
    return words;
}

} // namespace

class TestPrivateWords : public QObject
{
    Q_OBJECT

    using Kind = PrivateWords::Kind;

private Q_SLOTS:
    // A123456789 and A800000014 are the ministry's own examples.
    void identityNumbersAreKnownByTheirCheckDigit()
    {
        QVERIFY(isIdentityNumber(u"A123456789"));
        QVERIFY(isIdentityNumber(u"A800000014"));
        QVERIFY(!isIdentityNumber(u"A123456788"));
        QVERIFY(!isIdentityNumber(u"A323456789"));
        QVERIFY(!isIdentityNumber(u"A12345678"));
        QVERIFY(!isIdentityNumber(u"1123456789"));
    }

    void identityNumbersAreFoundInChineseText()
    {
        QCOMPARE(found(u"我的身分證字號是A123456789，謝謝"_s, Kind::IdentityNumber),
                 QStringList{u"A123456789"_s});
        QCOMPARE(found(u"型號XA123456789與A1234567890"_s, Kind::IdentityNumber), QStringList());
    }

    void telephoneNumbersAreFound()
    {
        const QString text =
            u"請打02-2345-6789或(04) 2345-6789或0912-345-678或0912345678或+886 2 2345 6789"_s;
        QCOMPARE(found(text, Kind::TelephoneNumber).size(), 5);
    }

    void otherNumbersAreNoTelephoneNumbers()
    {
        for (const QString &text : {u"預算0.25億、12,345,678元"_s, u"2021-07-16到2021-08-14"_s,
                                    u"請打1922或0800"_s, u"第1040126588號函"_s, u"109123456789"_s})
            QCOMPARE(found(text, Kind::TelephoneNumber), QStringList());
    }

    void mailAddressesAreFound()
    {
        QCOMPARE(found(u"寄到lin.mei@example.invalid，謝謝"_s, Kind::MailAddress),
                 QStringList{u"lin.mei@example.invalid"_s});
        QCOMPARE(found(u"在@example的帳號，5 @ 3"_s, Kind::MailAddress), QStringList());
    }

    void linksToPadsAreFoundAndPublishedPagesAreNot()
    {
        QCOMPARE(found(u"請看https://hackmd.io/abcDEF123456，謝謝"_s, Kind::PadLink),
                 QStringList{u"https://hackmd.io/abcDEF123456"_s});
        QCOMPARE(found(u"https://docs.google.com/document/d/1a2b3c4d/edit"_s, Kind::PadLink).size(), 1);
        for (const QString &text : {u"https://hackmd.io/@office/minutes"_s, u"https://hackmd.io/s/abcdefgh"_s,
                                    u"https://docs.google.com/presentation/d/e/abc/pub?start=false"_s,
                                    u"https://example.invalid/hackmd"_s})
            QCOMPARE(found(text, Kind::PadLink), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPrivateWords)
#include "tst_privatewords.moc"
