// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Near wordings of a whole library; beside it, what comparing each with each would take.

#include "plan/nearwordings.h"

#include "text/folding.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace perennial;

namespace {

// Texts of a few thousand words, every tenth one a copy of an earlier one with a word changed.
std::vector<Shingles> textsOf(int count)
{
    std::mt19937 chance(7);
    const auto below = [&chance](int end) { return int(chance() % quint32(end)); };
    QStringList words;
    for (int i = 0; i < 4000; ++i) {
        QString word;
        for (int letters = 2 + below(8); letters > 0; --letters)
            word += QChar(u'a' + below(below(26) + 1));
        words << word;
    }
    QList<QStringList> texts;
    std::vector<Shingles> made;
    for (int i = 0; i < count; ++i) {
        QStringList text;
        if (i % 10 == 9) {
            text = texts[below(i)];
            text[below(int(text.size()))] = words[below(4000)];
        } else {
            for (int k = 10 + below(20); k > 0; --k)
                text << words[below(below(4000) + 1)];
        }
        texts << text;
        made.push_back(shinglesOf(foldForSearch(text.join(QLatin1Char(' ')))));
    }
    return made;
}

void BM_FindNearPairs(benchmark::State &state)
{
    const std::vector<Shingles> texts = textsOf(int(state.range(0)));
    NearPairs found;
    for (auto _ : state)
        found = findNearPairs(texts, {});
    state.counters["pairs"] = double(found.pairs.size());
}
BENCHMARK(BM_FindNearPairs)->ArgName("texts")->Arg(2'000)->Arg(20'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void BM_CompareEachWithEach(benchmark::State &state)
{
    const std::vector<Shingles> texts = textsOf(int(state.range(0)));
    qint64 pairs = 0;
    for (auto _ : state) {
        pairs = 0;
        for (size_t i = 0; i < texts.size(); ++i) {
            for (size_t j = i + 1; j < texts.size(); ++j)
                pairs += similarity(texts[i], texts[j]) >= 0.8;
        }
    }
    state.counters["pairs"] = double(pairs);
}
BENCHMARK(BM_CompareEachWithEach)->ArgName("texts")->Arg(2'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
