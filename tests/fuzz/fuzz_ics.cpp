// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a calendar: nothing may crash, and no day may lie outside of what was asked for.

#include "ics/icsreader.h"

#include <cstdlib>

using namespace perennial;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const IcsWindow window{QDate(2025, 1, 1), QDate(2028, 1, 1), QTimeZone("Europe/Istanbul")};
    const auto reading = readIcs(bytes, window);
    if (!reading)
        return 0;
    for (const IcsDay &day : reading->days) {
        if (day.to < day.from || day.to < window.from || day.from > window.to || day.text.isEmpty())
            std::abort();
    }
    return 0;
}
