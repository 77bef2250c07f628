// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CodePage: the upper half of the code pages that spreadsheets of our languages still write: Excel for Windows its own
// ("CSV") and those of DOS ("CSV (MS-DOS)"), Excel for macOS those of the Macintosh ("CSV (Macintosh)"). Data only.

#include <array>

namespace perennial {

enum class CodePage {
    Windows1250,
    Windows1252,
    Windows1254,
    Windows1256,
    MacRoman,
    MacTurkish,
    MacCroatian,
    MacCentralEurope,
    MacFarsi,
    Dos720,
    Dos850,
    Dos852,
    Dos857,
};

using CodePageTable = std::array<char16_t, 128>; // of the bytes 0x80 to 0xFF
const CodePageTable &codePageTable(CodePage page);

} // namespace perennial
