// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as an import: nothing may crash, and the chunks must not matter.

#include "csv/columnmapping.h"
#include "csv/csvreader.h"
#include "csv/rowvalidator.h"

#include <cstdlib>

using namespace perennial;

namespace {

QList<QStringList> readAll(ByteSource source)
{
    CsvReader reader(std::move(source));
    CsvRecord record;
    QList<QStringList> rows;
    while (true) {
        const auto more = reader.next(record);
        if (!more || !*more)
            return rows;
        rows << record.texts();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<QStringList> rows = readAll(sourceOf(bytes));
    qsizetype at = 0;
    const auto bytewise = [&] { return at < bytes.size() ? bytes.mid(at++, 1) : QByteArray(); };
    if (readAll(bytewise) != rows)
        std::abort();
    if (rows.isEmpty())
        return 0;
    auto mapping = mapColumns(rows.first(), recogniseTemplate(rows.first()));
    if (!mapping)
        return 0;
    RowContext context;
    context.timeZone = "Europe/Istanbul";
    context.mediaFolder = QStringLiteral("/import");
    RowValidator validator(std::move(*mapping), recogniseTemplate(rows.first()), context);
    CsvReader reader(sourceOf(bytes));
    CsvRecord record;
    for (auto more = reader.next(record); more && *more; more = reader.next(record))
        (void)validator.validate(record, record.number());
    return 0;
}
