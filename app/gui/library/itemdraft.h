// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What somebody began to write in an item of the library, as text for the settings, so that closing loses nothing.
// Pure. What is broken reads as none.

#include "domain/libraryitem.h"

namespace perennial::itemdraft {

QString toText(const LibraryItem &item);
std::optional<LibraryItem> fromText(const QString &text);

} // namespace perennial::itemdraft
