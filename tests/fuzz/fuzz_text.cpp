// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a wording: nothing may crash, and what is escaped stands for itself.

#include "text/spintax.h"

#include <cstdlib>

using namespace perennial;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Spintax parsed = parseSpintax(text);
    if (parsed.isValid() && expandSpintax(parsed, 4, 1).isEmpty())
        std::abort();
    if (expandSpintax(parseSpintax(escapedForSpintax(text)), 2, 1) != QStringList{text})
        std::abort();
    return 0;
}
