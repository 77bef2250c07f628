// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search as one types over 100,000 items of the library, through the index and by a naive scan in the same run, and what
// it takes to build the index. "slowest" is the 95th percentile over all beginnings of a few queries.

#include "text/searchwords.h"
#include "text/wordindex.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace perennial;

namespace {

constexpr int kItems = 100'000;
constexpr int kWordsEach = 24;
constexpr int kKnownWords = 20'000;

QString wordNo(quint32 number)
{
    static const char *const kParts[] = {"ka", "ro", "mi", "şe", "lü", "no", "ta", "vi", "de", "ço", "sa", "pe", "ri", "gu", "za", "ben"};
    QString word;
    for (quint32 rest = number + 7; rest > 0; rest /= 16)
        word += QString::fromUtf8(kParts[rest % 16]);
    return word;
}

const QStringList &texts()
{
    static const QStringList made = [] {
        QRandomGenerator random(1);
        QStringList all;
        for (int i = 0; i < kItems; ++i) {
            QString text;
            for (int j = 0; j < kWordsEach; ++j) {
                const double drawn = random.generateDouble();
                text += wordNo(quint32(drawn * drawn * kKnownWords)) + QLatin1Char(' '); // some are frequent
            }
            all << text;
        }
        return all;
    }();
    return made;
}

// As they are typed: each beginning is a search.
QStringList typed()
{
    QStringList all;
    for (const QString &query : {wordNo(3) + QLatin1Char(' ') + wordNo(900), wordNo(12'000), wordNo(40) + QStringLiteral(" x")}) {
        for (int length = 1; length <= query.size(); ++length)
            all << query.left(length);
    }
    return all;
}

void tellSlowest(benchmark::State &state, std::vector<qint64> times)
{
    std::sort(times.begin(), times.end());
    state.counters["p95_ms"] = double(times[times.size() * 95 / 100]) / 1e6;
}

void throughTheIndex(benchmark::State &state)
{
    static const WordIndex index(texts());
    const QStringList queries = typed();
    std::vector<qint64> times;
    for (auto _ : state) {
        for (const QString &query : queries) {
            QElapsedTimer timer;
            timer.start();
            benchmark::DoNotOptimize(index.find(query));
            times.push_back(timer.nsecsElapsed());
        }
    }
    tellSlowest(state, times);
}
BENCHMARK(throughTheIndex)->Unit(benchmark::kMillisecond);

void byANaiveScan(benchmark::State &state)
{
    static const QStringList folded = [] {
        QStringList all;
        for (const QString &text : texts())
            all << searchWords(text);
        return all;
    }();
    const QStringList queries = typed();
    std::vector<qint64> times;
    for (auto _ : state) {
        for (const QString &query : queries) {
            QElapsedTimer timer;
            timer.start();
            std::vector<int> found;
            const QStringList words = searchWords(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (int i = 0; i < folded.size(); ++i) {
                const QString text = QLatin1Char(' ') + folded.at(i);
                if (std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(QLatin1Char(' ') + word); }))
                    found.push_back(i);
            }
            benchmark::DoNotOptimize(found);
            times.push_back(timer.nsecsElapsed());
        }
    }
    tellSlowest(state, times);
}
BENCHMARK(byANaiveScan)->Unit(benchmark::kMillisecond);

void building(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(WordIndex(texts()));
}
BENCHMARK(building)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
