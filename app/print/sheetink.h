// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The inks of everything on paper, legible in black and white, and what is written with on a client's colour.

#include <QColor>

namespace perennial {

inline const QColor kSheetInk(0x1F, 0x1C, 0x19);
inline const QColor kSheetSoftInk(0x57, 0x52, 0x4C);
inline const QColor kSheetLine(0xC9, 0xC5, 0xBE);

// White or ink, whichever has more contrast.
QColor sheetTextOn(const QColor &ground);

} // namespace perennial
