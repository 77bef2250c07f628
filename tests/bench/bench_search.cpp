// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching a hundred thousand posts as the window does, for a beginning of a word and for two words, beside LIKE over
// the same rows. A search gives all ids in the order of their times.

#include "bench/bigprofile.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QCoro/QCoroCore>

using namespace perennial;

namespace {

House *house = nullptr;
WorkspaceId workspace;

void likeOverRows(benchmark::State &state, const QString &pattern)
{
    qsizetype found = 0;
    for (auto _ : state) {
        std::function<Result<qsizetype>(Connection &)> work = [pattern](Connection &connection) -> Result<qsizetype> {
            TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT id FROM post WHERE text LIKE ? ORDER BY due_at")));
            TRY(query.run(pattern));
            qsizetype rows = 0;
            while (query.next())
                rows += query.number(0) != 0;
            return rows;
        };
        const auto rows = QCoro::waitFor(house->database().read<qsizetype>(work));
        found = rows ? *rows : -1;
    }
    state.counters["found"] = double(found);
}

void search(benchmark::State &state, const QString &words)
{
    qsizetype found = 0;
    for (auto _ : state) {
        PostFilter filter;
        filter.workspace = workspace;
        filter.search = words;
        const auto ids = QCoro::waitFor(house->posts().ids(filter));
        found = ids ? ids->size() : -1;
    }
    state.counters["found"] = double(found);
}

void add(const char *name, void (*measure)(benchmark::State &, const QString &), const QString &words)
{
    benchmark::RegisterBenchmark(name, [measure, words](benchmark::State &state) { measure(state, words); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    const auto opened = test::openBigProfile(test::Spread::Around);
    house = opened.get();
    workspace = test::onlyWorkspace(*house);
    add("LIKE '%atch 4242%'", likeOverRows, QStringLiteral("%atch 4242%"));
    add("LIKE '%radion%': many found", likeOverRows, QStringLiteral("%radion%"));
    add("search for a prefix: few found (4242)", search, QStringLiteral("4242"));
    add("search for two words: few found (batch 4242)", search, QStringLiteral("batch 4242"));
    add("search for a prefix: many found (radion)", search, QStringLiteral("radion"));
    add("search for two words: many found (istanbul kav)", search, QStringLiteral("istanbul kav"));
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
