// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the cells of a column of dates and as cells that were damaged, a line each: nothing may crash, what is read is
// a date, what is decided for a column reads no cell as a day that it can't be, and what is mended stays mended.

#include "csv/celldamage.h"
#include "csv/dateformats.h"
#include "csv/linkcheck.h"

#include <cstdlib>

using namespace perennial;

namespace {

void mustHold(bool held)
{
    if (!held)
        std::abort();
}

void judgeDates(const QStringList &cells)
{
    DateOrderSurvey survey;
    for (const QString &cell : cells)
        survey.add(cell);
    const DateDecision decision = survey.decide();
    for (const QString &cell : cells) {
        const TimeReading time = readTime(cell);
        mustHold((time.problem == CellProblem::None) == time.time.isValid());
        const DateReading reading = readDate(cell);
        for (const auto given : {std::optional<DateOrder>(), std::optional(DateOrder::Dmy), std::optional(DateOrder::Mdy), std::optional(DateOrder::Ymd)}) {
            const ResolvedDate resolved = resolveDate(reading, decision, given);
            mustHold((resolved.verdict == DateVerdict::Read) == resolved.date.isValid());
        }
    }
}

void judgeDamage(const QByteArray &cell)
{
    for (int field = 0; field < kFields; ++field) {
        const auto found = damageOf(cell, Field(field), SwappedLetters::Turkish);
        mustHold(!found || found->mended.isEmpty() || found->mended != QString::fromUtf8(cell));
    }
    const QString text = QString::fromUtf8(cell);
    if (const auto mended = unmangled(text))
        mustHold(!unmangled(*mended) || *unmangled(*mended) != text);
    (void)isBrokenLink(text);
    const QStringView broken = brokenLinkIn(text);
    mustHold(broken.isEmpty() || text.contains(broken));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QStringList cells;
    for (const QByteArray &line : bytes.split('\n')) {
        cells << QString::fromUtf8(line);
        judgeDamage(line);
    }
    judgeDates(cells);
    return 0;
}
