// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/wordindex.h"

#include "text/searchwords.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

namespace {

// Each word of the query begins a word of the text: as plain as it can be said.
std::vector<int> naive(const QMap<int, QString> &texts, const QString &query)
{
    const QStringList wanted = searchWords(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<int> found;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const QStringList words = searchWords(*text).split(QLatin1Char(' '));
        const bool all = std::all_of(wanted.cbegin(), wanted.cend(), [&words](const QString &each) {
            return std::any_of(words.cbegin(), words.cend(), [&each](const QString &word) { return word.startsWith(each); });
        });
        if (all)
            found.push_back(text.key());
    }
    return found;
}

// Few letters, so that words meet; with some that fold.
QString someText(int mostWords)
{
    static const char *const kPieces[] = {"a", "b", "ab", "İ", "ı", "é", "ك", "ک", "1", "۱", "ß", "ss", "😀", "-", "c"};
    QString text;
    const int words = *rc::gen::inRange(0, mostWords + 1);
    for (int i = 0; i < words; ++i) {
        const int pieces = *rc::gen::inRange(0, 4);
        for (int j = 0; j < pieces; ++j)
            text += QString::fromUtf8(kPieces[*rc::gen::inRange<size_t>(0, std::size(kPieces))]);
        text += QLatin1Char(' ');
    }
    return text;
}

} // namespace

class TestWordIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginningsOfWordsAreFound_data();
    void beginningsOfWordsAreFound();
    void whatIsPutLaterIsFoundAndWhatIsGoneIsNot();
    void findsWhatANaiveSearchFinds();
};

void TestWordIndex::beginningsOfWordsAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("found");
    QTest::newRow("a whole word") << QStringLiteral("coffee") << QList<int>{0, 1};
    QTest::newRow("its beginning") << QStringLiteral("cof") << QList<int>{0, 1};
    QTest::newRow("not its end") << QStringLiteral("fee") << QList<int>();
    QTest::newRow("two words in any order") << QStringLiteral("cold cof") << QList<int>{1};
    QTest::newRow("other case and accents") << QStringLiteral("CÖLD") << QList<int>{1};
    QTest::newRow("nothing is asked") << QStringLiteral("  ") << QList<int>{0, 1, 2};
    QTest::newRow("only signs are no word") << QStringLiteral("…!") << QList<int>{0, 1, 2};
    QTest::newRow("no such word") << QStringLiteral("tea") << QList<int>();
    QTest::newRow("behind the last word there is") << QStringLiteral("zzz") << QList<int>();
}

void TestWordIndex::beginningsOfWordsAreFound()
{
    QFETCH(QString, query);
    QFETCH(QList<int>, found);
    const WordIndex index({QStringLiteral("Warm coffee"), QStringLiteral("Coffee, cold"), QString()});
    const std::vector<int> numbers = index.find(query);
    QCOMPARE(QList<int>(numbers.begin(), numbers.end()), found);
}

void TestWordIndex::whatIsPutLaterIsFoundAndWhatIsGoneIsNot()
{
    WordIndex index({QStringLiteral("one"), QStringLiteral("two")});
    index.put(5, QStringLiteral("one more"));
    index.put(1, QStringLiteral("one instead"));
    QCOMPARE(index.find(QStringLiteral("one")), (std::vector<int>{0, 1, 5}));
    QCOMPARE(index.find(QStringLiteral("two")), std::vector<int>());
    index.remove(0);
    index.remove(5);
    QCOMPARE(index.find(QStringLiteral("one")), std::vector<int>{1});
    QCOMPARE(index.find(QString()), std::vector<int>{1});
    QCOMPARE(index.changed(), 3);
    QCOMPARE(WordIndex().find(QStringLiteral("one")), std::vector<int>());
}

void TestWordIndex::findsWhatANaiveSearchFinds()
{
    const bool holds = rc::check("as a naive search", [] {
        QMap<int, QString> texts;
        QStringList built;
        const int count = *rc::gen::inRange(0, 150);
        for (int i = 0; i < count; ++i) {
            built << someText(4);
            texts.insert(i, built.last());
        }
        WordIndex index(built);
        const int changes = *rc::gen::inRange(0, 12);
        for (int i = 0; i < changes; ++i) {
            const int number = *rc::gen::inRange(0, 160);
            if (*rc::gen::arbitrary<bool>()) {
                texts.insert(number, someText(4));
                index.put(number, texts.value(number));
            } else {
                texts.remove(number);
                index.remove(number);
            }
        }
        for (int i = 0; i < 5; ++i) {
            const QString query = someText(2);
            RC_ASSERT(index.find(query) == naive(texts, query));
        }
    });
    QVERIFY(holds);
}

QTEST_APPLESS_MAIN(TestWordIndex)
#include "tst_wordindex.moc"
