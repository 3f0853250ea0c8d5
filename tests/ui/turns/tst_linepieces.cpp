// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/ui/turns/randomwords.h"
#include "ui/turns/linepieces.h"
#include "ui/turns/turnlayout.h"

#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

TypeSetting settingOf(int width)
{
    TypeSetting setting;
    setting.font.setPixelSize(16);
    setting.lineHeight = 30;
    setting.paragraphGap = 12;
    setting.width = width;
    return setting;
}

/// Where the lines of a text begin when each paragraph is laid out as a whole.
QList<qsizetype> plainLines(const QString &text, const TypeSetting &setting)
{
    QList<qsizetype> starts;
    qsizetype paragraphStart = 0;
    for (const QString &paragraph : text.split(paragraphSeparator)) {
        QTextLayout layout(paragraph, setting.font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(setting.width);
            starts.append(paragraphStart + line.textStart());
        }
        layout.endLayout();
        paragraphStart += paragraph.size() + 1;
    }
    return starts;
}

QList<qsizetype> piecedLines(const TurnLayout &layout)
{
    QList<qsizetype> starts;
    for (const auto &piece : layout.pieces()) {
        for (int i = 0; i < piece->layout.lineCount(); ++i)
            starts.append(piece->lines.start + piece->layout.lineAt(i).textStart());
    }
    return starts;
}

QList<LinePiece> all(const LinePieces &pieces)
{
    QList<LinePiece> list;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        list.append(pieces.at(i));
    return list;
}

} // namespace

class TestLinePieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfALongParagraphBreakAsThoseOfTheWhole()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 60; ++round) {
            const TypeSetting setting = settingOf(200 + random.bounded(700));
            const QString text = randomWords(random, 200 + random.bounded(6000));
            const TurnLayout layout(text, setting);
            QCOMPARE(piecedLines(layout), plainLines(text, setting));
        }
    }

    void aLongParagraphIsCutAndAWordWithoutBlanksTooLongForAPieceIsNot()
    {
        QVERIFY(TurnLayout(u"字"_s.repeated(25'000), settingOf(690)).pieces().size() > 50);
        QCOMPARE(TurnLayout(u"字"_s.repeated(250), settingOf(690)).pieces().size(), size_t(1));
        const QString longLine = u"i"_s.repeated(3000);
        QCOMPARE(piecedLines(TurnLayout(longLine, settingOf(20'000))),
                 plainLines(longLine, settingOf(20'000)));
    }

    void wordsThatRunFromRightToLeftKeepTheirParagraphWhole()
    {
        const QString text = u"字"_s.repeated(3000) + u"שלום"_s;
        QCOMPARE(TurnLayout(text, settingOf(690)).pieces().size(), size_t(1));
    }

    void aChangeIsSettledToWhatAFreshLayoutSays()
    {
        QRandomGenerator random(2);
        const TypeSetting setting = settingOf(690);
        QString text = randomWords(random, 9000);
        LinePieces pieces;
        pieces.reset(TurnLayout(text, setting), setting);
        for (int step = 0; step < 120; ++step) {
            TextReplacement change;
            change.position = random.bounded(static_cast<int>(text.size()));
            change.removedLength =
                std::min<qsizetype>(random.bounded(step % 9 == 0 ? 1500 : 3), text.size() - change.position);
            if (step % 5 != 0)
                change.inserted = randomWords(random, random.bounded(step % 11 == 0 ? 900 : 3));
            text.replace(change.position, change.removedLength, change.inserted);
            pieces.change(change);
            QVERIFY(isConsistent(pieces, text));
            if (step % 4 == 0)
                pieces.settleOne(text);
            if (step % 3 != 0)
                continue;
            pieces.settle(text);
            LinePieces fresh;
            const TurnLayout layout(text, setting);
            fresh.reset(layout, setting);
            QCOMPARE(all(pieces), all(fresh));
            QCOMPARE(pieces.height(), layout.height());
        }
    }

    void whatStandsAboveAChangeIsKnownAllTheTime()
    {
        QRandomGenerator random(4);
        const TypeSetting setting = settingOf(690);
        QString text = randomWords(random, 9000);
        LinePieces pieces;
        pieces.reset(TurnLayout(text, setting), setting);
        const qsizetype changed = pieces.size() / 2;
        const TextReplacement change{pieces.at(changed).start + 3, 0, u"漏掉的字"_s};
        text.insert(change.position, change.inserted);
        pieces.change(change);
        LinePieces fresh;
        fresh.reset(TurnLayout(text, setting), setting);
        QVERIFY(pieces.isStart(pieces.at(changed - 1).start));
        QVERIFY(!pieces.isStart(pieces.at(changed + 1).start));
        for (qsizetype i = 0; i < changed; ++i) {
            QCOMPARE(pieces.at(i).start, fresh.at(i).start);
            QCOMPARE(pieces.top(i), fresh.top(i));
        }
    }

    void piecesAreFoundByTheirPlaceAndTheirHeight()
    {
        QRandomGenerator random(3);
        const TypeSetting setting = settingOf(500);
        const QString text = randomWords(random, 5000);
        LinePieces pieces;
        pieces.reset(TurnLayout(text, setting), setting);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            QCOMPARE(pieces.indexOf(pieces.at(i).start), i);
            QCOMPARE(pieces.indexAtY(pieces.top(i)), i);
            QCOMPARE(pieces.indexAtY(pieces.bottom(i) - 1), i);
            const TextRange upTo = pieces.text(0, i);
            QCOMPARE(pieces.bottom(i) + pieces.heightBehind(upTo.end()), pieces.height());
        }
        QCOMPARE(pieces.indexAtY(-100), 0);
        QCOMPARE(pieces.indexAtY(pieces.height() + 100), pieces.size() - 1);
        QCOMPARE(pieces.text(0, pieces.size() - 1), (TextRange{0, text.size()}));
    }

private:
    /// The pieces follow each other from the first character to the last.
    static bool isConsistent(const LinePieces &pieces, const QString &text)
    {
        for (qsizetype i = 1; i < pieces.size(); ++i) {
            if (pieces.at(i).start < pieces.at(i - 1).start)
                return false;
        }
        return pieces.at(0).start == 0 && pieces.text(0, pieces.size() - 1).end() == text.size();
    }
};

QTEST_MAIN(TestLinePieces)
#include "tst_linepieces.moc"
