// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/nearwordings.h"

#include "text/folding.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

namespace {

const QStringList kWords{QStringLiteral("roses"), QStringLiteral("plant"), QStringLiteral("autumn"), QStringLiteral("water"), QStringLiteral("every"),
                         QStringLiteral("morning"), QStringLiteral("garden"), QStringLiteral("with"), QStringLiteral("the"), QStringLiteral("our"),
                         QStringLiteral("gül"), QStringLiteral("bahçe"), QStringLiteral("sulama"), QString::fromUtf8("باغ"), QString::fromUtf8("پاییز"),
                         QStringLiteral("vrt"), QStringLiteral("jesen"), QStringLiteral("sadnja"), QStringLiteral("today"), QStringLiteral("sale")};

QString freshText()
{
    QStringList words;
    const int length = *rc::gen::inRange(3, 25);
    for (int i = 0; i < length; ++i)
        words << kWords[*rc::gen::inRange(0, int(kWords.size()))];
    return words.join(QLatin1Char(' '));
}

// As people copy a text and change a few words.
QString mutated(const QString &text)
{
    QStringList words = text.split(QLatin1Char(' '));
    const int changes = *rc::gen::inRange(0, 4);
    for (int i = 0; i < changes; ++i) {
        const int at = *rc::gen::inRange(0, int(words.size()));
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            words[at] = kWords[*rc::gen::inRange(0, int(kWords.size()))];
            break;
        case 1:
            words.insert(at, kWords[*rc::gen::inRange(0, int(kWords.size()))]);
            break;
        default:
            if (words.size() > 1)
                words.removeAt(at);
        }
    }
    return words.join(QLatin1Char(' '));
}

std::vector<Shingles> someTexts()
{
    QStringList texts;
    const int count = *rc::gen::inRange(1, 60);
    for (int i = 0; i < count; ++i)
        texts << (texts.isEmpty() || *rc::gen::inRange(0, 2) == 0 ? freshText() : mutated(texts[*rc::gen::inRange(0, int(texts.size()))]));
    std::vector<Shingles> made;
    for (const QString &text : std::as_const(texts))
        made.push_back(shinglesOf(foldForSearch(text)));
    return made;
}

// Each with each; one with the same pieces as an earlier one meets the first of those only.
std::vector<NearPair> naivePairs(const std::vector<Shingles> &texts, int least, int firstNew)
{
    const auto firstSame = [&texts](int text) {
        int first = 0;
        while (texts[size_t(first)].hashes != texts[size_t(text)].hashes)
            ++first;
        return first;
    };
    std::vector<NearPair> pairs;
    for (int i = 0; i < int(texts.size()); ++i) {
        for (int j = std::max(i + 1, firstNew); j < int(texts.size()); ++j) {
            const bool mayMeet = firstSame(i) == i && (firstSame(j) == j || firstSame(j) == i);
            const double near = similarity(texts[size_t(i)], texts[size_t(j)]);
            if (mayMeet && near * 100 >= least - 1e-9)
                pairs.push_back({i, j, percentOf(near)});
        }
    }
    return pairs;
}

} // namespace

class TestNearWordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearOnesAreFoundAcrossItemsAndWithinOne();
    void whatSaysTheSameMeetsTheFirst();
    void onlyPairsWithNewItems();
    void manyPairsEnd();
    void itStopsWhenItIsTold();
    void theNearestIsToldWhileOneWrites();
    void allAreFoundAndNoOthers();
};

void TestNearWordings::nearOnesAreFoundAcrossItemsAndWithinOne()
{
    EvergreenItem roses;
    roses.wordings = {{{1}, 0, QStringLiteral("Plant roses in autumn, and water them every morning of the week")},
                      {{2}, 0, QStringLiteral("Is your garden ready for winter?")}};
    EvergreenItem copy;
    copy.wordings = {{{3}, 0, QStringLiteral("plant ROSES in autumn and water them every morning of the weeks!")}};
    EvergreenItem twins;
    twins.wordings = {{{4}, 0, QStringLiteral("Thirty percent off all garden tools until Friday evening")},
                      {{5}, 0, QStringLiteral("Thirty percent off all garden tools until Friday evening!!")}};
    const NearWordings found = findNearWordings(QList<EvergreenItem>{roses, copy, twins});
    QCOMPARE(found.pairs.size(), 2);
    QVERIFY(found.pairs[0].first == (WordingPlace{0, 0}) && found.pairs[0].second == (WordingPlace{1, 0}));
    QVERIFY(found.pairs[0].percent >= 90 && found.pairs[0].percent < 100);
    QVERIFY(found.pairs[1].isOfOneItem());
    QCOMPARE(found.pairs[1].percent, 100);
    QCOMPARE(found.groups(), (QList<QList<int>>{{0, 1}}));
}

void TestNearWordings::whatSaysTheSameMeetsTheFirst()
{
    QList<QStringList> items;
    for (int i = 0; i < 5; ++i)
        items << QStringList{QStringLiteral("Good morning, dear friends")};
    items << QStringList{QString(), QStringLiteral("!!!")}; // no letters: near to nothing
    const NearWordings found = findNearWordings(items);
    QCOMPARE(found.pairs.size(), 4);
    for (const NearWordingPair &pair : found.pairs)
        QCOMPARE(pair.first.item, 0);
    QCOMPARE(found.groups(), (QList<QList<int>>{{0, 1, 2, 3, 4}}));
}

void TestNearWordings::onlyPairsWithNewItems()
{
    const QString text = QStringLiteral("Good morning, dear friends of the garden");
    const QList<QStringList> items{{text}, {text + QLatin1Char('s')}, {QStringLiteral("Quite another thing")}, {text}};
    QCOMPARE(findNearWordings(items, {kNearPercent, 0, 100}).pairs.size(), 2);
    const NearWordings found = findNearWordings(items, {kNearPercent, 2, 100});
    QCOMPARE(found.pairs.size(), 1);
    QVERIFY(found.pairs[0].first == (WordingPlace{0, 0}) && found.pairs[0].second == (WordingPlace{3, 0}));
    QVERIFY(findNearWordings(items, {kNearPercent, 9, 100}).pairs.isEmpty());
}

void TestNearWordings::manyPairsEnd()
{
    QList<QStringList> items;
    for (int i = 0; i < 300; ++i)
        items << QStringList{QStringLiteral("A text that is the same but for its number, which is %1").arg(i)};
    const NearWordings found = findNearWordings(items, {kNearPercent, 0, 500});
    QCOMPARE(found.end, NearPairs::End::TooMany);
    QCOMPARE(found.pairs.size(), 500);
}

void TestNearWordings::itStopsWhenItIsTold()
{
    QList<QStringList> items;
    for (int i = 0; i < 2000; ++i)
        items << QStringList{kWords[i % 20] + kWords[i / 20 % 20] + QString::number(i * 7919)};
    int asked = 0;
    qsizetype told = 0;
    NearWatch watch;
    watch.isCancelled = [&asked] { return ++asked > 2; };
    watch.progress = [&told](qsizetype done, qsizetype total) {
        told = done;
        QCOMPARE(total, 60 * 2000);
    };
    QCOMPARE(findNearWordings(items, {}, watch).end, NearPairs::End::Cancelled);
    QCOMPARE(told, 1024); // it did not go on
}

void TestNearWordings::theNearestIsToldWhileOneWrites()
{
    const QStringList wordings{QStringLiteral("Plant roses in autumn"), QStringLiteral("Tulips like the sun")};
    const auto nearest = nearestOf(QStringLiteral("plant roses in the autumn"), wordings);
    QVERIFY(nearest);
    QCOMPARE(nearest->index, 0);
    QVERIFY(nearest->percent >= kNearPercent && nearest->percent < 100);
    QCOMPARE(nearestOf(QStringLiteral("TULIPS like the sun!"), wordings)->percent, 100);
    QVERIFY(nearestOf(QStringLiteral("Something else"), wordings)->percent < kNearPercent);
    QVERIFY(!nearestOf(QStringLiteral("..."), wordings));
    QVERIFY(!nearestOf(QStringLiteral("words"), {}));
}

void TestNearWordings::allAreFoundAndNoOthers()
{
    qsizetype expectedCount = 0;
    qsizetype foundCount = 0;
    QVERIFY(rc::check("no pair that comparing each with each does not find", [&] {
        const std::vector<Shingles> texts = someTexts();
        const int least = *rc::gen::element(80, 80, 80, 95, 100);
        const int firstNew = *rc::gen::inRange(0, 10);
        const NearPairs found = findNearPairs(texts, {least, firstNew, 1'000'000});
        const std::vector<NearPair> expected = naivePairs(texts, least, firstNew);
        RC_ASSERT(found.end == NearPairs::End::Complete);
        for (const NearPair &pair : found.pairs)
            RC_ASSERT(std::find(expected.begin(), expected.end(), pair) != expected.end());
        RC_ASSERT(std::is_sorted(found.pairs.begin(), found.pairs.end(),
                                 [](const NearPair &a, const NearPair &b) { return std::pair(a.first, a.second) < std::pair(b.first, b.second); }));
        expectedCount += qsizetype(expected.size());
        foundCount += qsizetype(found.pairs.size());
    }));
    QVERIFY(expectedCount > 100);
    QVERIFY2(double(foundCount) >= 0.99 * double(expectedCount), qPrintable(QStringLiteral("%1 of %2").arg(foundCount).arg(expectedCount)));
}

QTEST_APPLESS_MAIN(TestNearWordings)
#include "tst_nearwordings.moc"
