// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CodePage: the upper half of the Windows code pages that spreadsheets of our languages still write. Data only.

#include <array>

namespace perennial {

enum class CodePage { Windows1250, Windows1252, Windows1254, Windows1256 };

using CodePageTable = std::array<char16_t, 128>; // of the bytes 0x80 to 0xFF
const CodePageTable &codePageTable(CodePage page);

} // namespace perennial
