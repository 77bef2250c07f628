// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workbook of 100,000 rows with twelve columns, texts, days and times, becomes CSV text. peak_MB: of this process so far.

#include "sheet/sheetfile.h"
#include "sheet/xlsxwriter.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>
#include <QTemporaryFile>

#include <sys/resource.h>

using namespace perennial;

namespace {

constexpr int kRows = 100000;

void writeBook(const QString &path)
{
    XlsxWriter writer(path, QStringLiteral("Plan"));
    QStringList headings;
    for (int column = 0; column < 12; ++column)
        headings << QStringLiteral("Column %1").arg(column);
    bool isGood = writer.begin(headings).has_value();
    const QString text = QStringLiteral("Yeni sezon için taze kahve, fresh bread and a story about people who care, قهوه تازه %1");
    for (int row = 0; row < kRows && isGood; ++row) {
        QList<WorkbookCell> cells{text.arg(row), QStringLiteral("Channel %1").arg(row % 5), QDate(2027, 1, 1).addDays(row % 365), QTime(8, 0).addSecs(row % 600 * 60)};
        for (int column = 4; column < 12; ++column)
            cells << QStringLiteral("cell %1-%2").arg(row).arg(column);
        isGood = writer.addRow(cells).has_value();
    }
    if (!isGood || !writer.commit())
        qFatal("the workbook can't be written");
}

void readWorkbook(benchmark::State &state)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.xlsx"));
    writeBook(path);
    const std::atomic<bool> never = false;
    for ([[maybe_unused]] auto _ : state) {
        QTemporaryFile out;
        if (!out.open() || !writeAsCsv(path, {}, out, never))
            qFatal("the workbook can't be read");
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    state.counters["peak_MB"] = double(used.ru_maxrss) / 1024;
}

BENCHMARK(readWorkbook)->Name("xlsx_to_csv_100k_rows")->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
