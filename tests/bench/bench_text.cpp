// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// checkText() as it runs at each key stroke, for each way to count, on a long text of several scripts with links,
// mentions, tags and emoji. The reference walks over the same text with Qt's own grapheme finder.

#include "networks/bluesky/blueskywire.h"
#include "networks/mastodon/mastodonwire.h"
#include "text/textrules.h"

#include <benchmark/benchmark.h>

#include <QTextBoundaryFinder>

using namespace perennial;

namespace {

QString sample()
{
    const QString part = QStringLiteral(
        "Günaydın İstanbul! 👩🏽‍🍳 Bugünün kavrumu @kuzey@social.example ile: https://kuzey.example/guji?batch=17 #kahve "
        "قهوهٔ خوب وقت می‌خواهد. Dobro jutro 🇭🇷 čaša vode uz kavu. ");
    return part.repeated(3);
}

void finder(benchmark::State &state)
{
    const QString text = sample();
    for (auto _ : state) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        int count = 0;
        while (finder.toNextBoundary() >= 0)
            ++count;
        benchmark::DoNotOptimize(count);
    }
}

void check(benchmark::State &state, const TextRules &rules)
{
    const QString text = sample();
    for (auto _ : state)
        benchmark::DoNotOptimize(checkText(rules, text));
    state.counters["length"] = checkText(rules, text).length;
}

} // namespace

int main(int argc, char *argv[])
{
    benchmark::Initialize(&argc, argv);
    benchmark::RegisterBenchmark("QTextBoundaryFinder over the text", finder)->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("checkText: Mastodon", [](benchmark::State &state) { check(state, mastodonNetwork().text); })->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("checkText: Bluesky", [](benchmark::State &state) { check(state, blueskyNetwork().text); })->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("checkText: X", [](benchmark::State &state) { check(state, xTextRules()); })->Unit(benchmark::kMicrosecond);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
