// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wizard's check of a large table: from the press of the button until every row is judged and stands in the table of the
// page, with the longest stretch in which the window could not answer.

#include "importdesk.h"
#include "imports/importmodel.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QCoro/QCoroCore>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace perennial;

namespace {

constexpr int kRows = 100000;
constexpr int kManyRows = 1000000;

struct Checked
{
    double seconds = 0;
    double longest = 0; // seconds of one group of rows on the window's thread
};

Checked check(const QString &file, int rows)
{
    QTemporaryDir folder(QFileInfo(file).absolutePath() + QLatin1String("/profile-XXXXXX"));
    ImportDesk desk(folder.path());
    ImportService imports(desk.parts());
    const ImportOptions options = desk.optionsFor(file);
    QElapsedTimer timer;
    timer.start();
    const auto found = QCoro::waitFor(imports.inspect(options, 50));
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    ImportModel model;
    model.setShape(found->columns, found->fields);
    model.beginCheck();
    Checked checked;
    ImportWatch watch;
    watch.rows = [&](const QList<CheckedRow> &group) {
        QElapsedTimer inside;
        inside.start();
        model.add(group);
        checked.longest = std::max(checked.longest, double(inside.nsecsElapsed()) / 1e9);
    };
    const auto report = QCoro::waitFor(imports.check(options, watch));
    model.endCheck();
    checked.seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!report || model.rowCount() != rows || model.counts().needsYou != rows / 100)
        qFatal("rows %d, needing a person %lld", model.rowCount(), model.counts().needsYou);
    return checked;
}

void wizardCheck(benchmark::State &state)
{
    const int rows = int(state.range(0));
    double longest = 0;
    for ([[maybe_unused]] auto _ : state) {
        const Checked checked = check(importTable(rows), rows);
        longest = std::max(longest, checked.longest);
        state.SetIterationTime(checked.seconds);
    }
    state.counters["longest_ms"] = longest * 1000;
}

BENCHMARK(wizardCheck)->Name("wizard_check")->Arg(kRows)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(wizardCheck)->Name("wizard_check")->Arg(kManyRows)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
