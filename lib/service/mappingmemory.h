// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What was said of a table, now and of the last one like it: what is kept for the next, and how going on with a broken-off
// import reads it. What is said now wins. Pure. Thread: any.

#include "service/importreading.h"

namespace perennial::mappingmemory {

RememberedMapping toRemember(const ImportOptions &options, const FileShape &shape);
// With what was remembered, so that the file is read in the same way whatever is forgotten meanwhile.
ImportOptions asRead(ImportOptions options, const FileShape &shape);

} // namespace perennial::mappingmemory
