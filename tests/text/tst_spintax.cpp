// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/spintax.h"

#include <QSet>
#include <QTest>
#include <rapidcheck.h>

#include <map>

using namespace perennial;

namespace {

// All texts, by another road than the one under test: the first choice is replaced until there is none.
QSet<QString> languageOf(const SpintaxSequence &sequence)
{
    QSet<QString> texts{QString()};
    for (const auto &piece : sequence.pieces) {
        QSet<QString> ends;
        if (const QString *letters = std::get_if<QString>(&piece)) {
            ends << *letters;
        } else {
            for (const SpintaxSequence &each : std::get<SpintaxChoice>(piece).alternatives)
                ends += languageOf(each);
        }
        QSet<QString> longer;
        for (const QString &text : std::as_const(texts)) {
            for (const QString &end : std::as_const(ends))
                longer << text + end;
        }
        texts = longer;
    }
    return texts;
}

// Small spintax that is sound: letters, escapes, variables and choices.
rc::Gen<QString> soundText(int depth)
{
    return rc::gen::exec([depth] {
        static const char *const kLetters[] = {"a", "b", " ", "\\{", "\\|", "\\}", "\\\\", "{season}", "ş", "گل"};
        QString text;
        const int pieces = *rc::gen::inRange(0, 4);
        for (int i = 0; i < pieces; ++i) {
            if (depth < 3 && *rc::gen::inRange(0, 3) == 0) {
                QStringList alternatives{QStringLiteral("x") + *soundText(depth + 1)};
                const int more = *rc::gen::inRange(1, 3);
                for (int k = 0; k < more; ++k)
                    alternatives << *soundText(depth + 1);
                text += QLatin1Char('{') + alternatives.join(QLatin1Char('|')) + QLatin1Char('}');
            } else {
                text += QString::fromUtf8(kLetters[*rc::gen::inRange(0, 10)]);
            }
        }
        return text;
    });
}

QString anyText()
{
    static const QString kSigns = QStringLiteral("{{{|||}}}\\\\ab ");
    QString text;
    const int length = *rc::gen::inRange(0, 40);
    for (int i = 0; i < length; ++i)
        text += kSigns[*rc::gen::inRange(0, int(kSigns.size()))];
    return text;
}

} // namespace

class TestSpintax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreChosen_data();
    void textsAreChosen();
    void faultsHaveTheirPlace_data();
    void faultsHaveTheirPlace();
    void fewOfMillionsUseAllWords();
    void anEnormousTextIsNotMade();
    void allOfItIsOfTheLanguage();
    void fewAreDistinctAndTheSameEachTime();
    void escapedLettersComeBack();
    void nothingCrashes();
};

void TestSpintax::textsAreChosen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint64>("count");
    QTest::addColumn<QStringList>("texts"); // sorted
    const auto row = [](const char *name, const char *text, quint64 count, const QStringList &texts) {
        QTest::newRow(name) << QString::fromUtf8(text) << count << texts;
    };
    row("no braces are one text", "Hello | friends", 1, {QStringLiteral("Hello | friends")});
    row("nothing is one text", "", 1, {QString()});
    row("two choices multiply", "{Hi|Hello} {all|you}", 4,
        {QStringLiteral("Hello all"), QStringLiteral("Hello you"), QStringLiteral("Hi all"), QStringLiteral("Hi you")});
    row("a choice within a choice", "{a|{b |}c}", 3, {QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("c")});
    row("an alternative may be empty", "x{ y|}", 2, {QStringLiteral("x"), QStringLiteral("x y")});
    row("a variable stays", "{season} is here", 1, {QStringLiteral("{season} is here")});
    row("a variable within an alternative stays", "{now|in {season}}", 2, {QStringLiteral("in {season}"), QStringLiteral("now")});
    row("a choice within a variable", "{years since {2015|2016}}", 2, {QStringLiteral("{years since 2015}"), QStringLiteral("{years since 2016}")});
    row("escaped signs are letters", "\\{a\\|b\\} {c\\|d|e\\\\}", 2, {QStringLiteral("{a|b} c|d"), QStringLiteral("{a|b} e\\")});
    row("a backslash before a letter stays", "C:\\new", 1, {QStringLiteral("C:\\new")});
    row("what reads the same is told once", "{a|a|b}", 3, {QStringLiteral("a"), QStringLiteral("b")});
}

void TestSpintax::textsAreChosen()
{
    QFETCH(QString, text);
    QFETCH(quint64, count);
    QFETCH(QStringList, texts);
    const Spintax parsed = parseSpintax(text);
    QVERIFY(parsed.isValid());
    QCOMPARE(variantCount(parsed), count);
    QCOMPARE(parsed.hasChoices(), count > 1);
    QStringList made = expandSpintax(parsed, 100, 7);
    made.sort();
    QCOMPARE(made, texts);
    QCOMPARE(expandSpintax(parsed, 1, 7).size(), 1);
    QVERIFY(expandSpintax(parsed, 0, 7).isEmpty());
}

void TestSpintax::faultsHaveTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("position");
    const auto row = [](const char *name, const QString &text, const char *code, int position) {
        QTest::newRow(name) << text << QString::fromLatin1(code) << position;
    };
    row("a brace that is never closed", QStringLiteral("Hi {a|b"), "spintax-unclosed", 3);
    row("the inner one of two is open", QStringLiteral("{a|{b|c}"), "spintax-unclosed", 0);
    row("a brace that closes nothing", QStringLiteral("a|b} c"), "spintax-unopened", 3);
    row("empty braces", QStringLiteral("a {} b"), "spintax-empty", 2);
    row("nothing to choose from", QStringLiteral("a {|}"), "spintax-empty", 2);
    row("braces in braces without end", QString(100, QLatin1Char('{')) + QLatin1Char('a') + QString(100, QLatin1Char('}')), "spintax-deep", 32);
}

void TestSpintax::faultsHaveTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(int, position);
    const Spintax parsed = parseSpintax(text);
    QVERIFY(!parsed.isValid());
    QCOMPARE(toString(parsed.fault.kind), code);
    QCOMPARE(parsed.fault.position, position);
    QCOMPARE(variantCount(parsed), quint64(0));
    QVERIFY(expandSpintax(parsed, 10, 1).isEmpty());
}

void TestSpintax::fewOfMillionsUseAllWords()
{
    QStringList choices;
    for (int i = 0; i < 8; ++i)
        choices << QStringLiteral("{a%1|b%1|c%1|d%1|e%1|f%1}").arg(i);
    const Spintax parsed = parseSpintax(choices.join(QLatin1Char(' ')));
    QCOMPARE(variantCount(parsed), quint64(1679616)); // 6^8
    for (quint64 seed = 0; seed < 20; ++seed) {
        const QStringList texts = expandSpintax(parsed, 60, seed);
        QCOMPARE(texts.size(), 60);
        std::map<QString, int> uses;
        for (const QString &text : texts) {
            for (const QString &word : text.split(QLatin1Char(' ')))
                ++uses[word];
        }
        QCOMPARE(uses.size(), size_t(48));
        for (const auto &[word, count] : uses)
            QVERIFY2(count >= 8 && count <= 12, qPrintable(QStringLiteral("%1: %2").arg(word).arg(count)));
    }
}

void TestSpintax::anEnormousTextIsNotMade()
{
    const Spintax parsed = parseSpintax(QStringLiteral("{aa|bb|cc}").repeated(200));
    QCOMPARE(variantCount(parsed), kMany);
    const QStringList texts = expandSpintax(parsed, 50, 3);
    QCOMPARE(texts.size(), 50);
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), 50);
    for (const QString &text : texts)
        QCOMPARE(text.size(), 400);
    QCOMPARE(expandSpintax(parsed, 50, 3), texts);
    QVERIFY(expandSpintax(parsed, 50, 4) != texts);
}

void TestSpintax::allOfItIsOfTheLanguage()
{
    QVERIFY(rc::check("all ways give the whole language and nothing else", [] {
        const QString text = *soundText(0);
        const Spintax parsed = parseSpintax(text);
        RC_ASSERT(parsed.isValid());
        const QSet<QString> language = languageOf(parsed.root);
        RC_PRE(variantCount(parsed) < 3000U);
        RC_ASSERT(variantCount(parsed) >= quint64(language.size()));
        const QStringList texts = expandSpintax(parsed, 5000, *rc::gen::arbitrary<quint64>());
        RC_ASSERT(texts.size() == language.size());
        RC_ASSERT(QSet<QString>(texts.begin(), texts.end()) == language);
    }));
}

void TestSpintax::fewAreDistinctAndTheSameEachTime()
{
    QVERIFY(rc::check("as many as were asked for, no two the same", [] {
        const Spintax parsed = parseSpintax(*soundText(0));
        const quint64 seed = *rc::gen::arbitrary<quint64>();
        const int most = *rc::gen::inRange(1, 10);
        const QStringList texts = expandSpintax(parsed, most, seed);
        RC_ASSERT(texts == expandSpintax(parsed, most, seed));
        RC_ASSERT(texts.size() <= most && !texts.isEmpty());
        RC_ASSERT(QSet<QString>(texts.begin(), texts.end()).size() == texts.size());
        if (variantCount(parsed) < 3000U)
            RC_ASSERT(texts.size() == std::min<qsizetype>(most, languageOf(parsed.root).size()));
    }));
}

void TestSpintax::escapedLettersComeBack()
{
    QVERIFY(rc::check("an escaped text stands for itself alone", [](const std::u16string &letters) {
        const QString text = *rc::gen::element(QString::fromStdU16String(letters), anyText());
        const Spintax parsed = parseSpintax(escapedForSpintax(text));
        RC_ASSERT(parsed.isValid());
        RC_ASSERT(expandSpintax(parsed, 5, 1) == QStringList{text});
    }));
}

void TestSpintax::nothingCrashes()
{
    QVERIFY(rc::check("any text is read or refused with a place in it", [] {
        const QString text = anyText();
        const Spintax parsed = parseSpintax(text);
        if (parsed.isValid())
            RC_ASSERT(!expandSpintax(parsed, 3, 1).isEmpty());
        else
            RC_ASSERT(parsed.fault.position >= 0 && parsed.fault.position < text.size());
    }));
}

QTEST_APPLESS_MAIN(TestSpintax)
#include "tst_spintax.moc"
