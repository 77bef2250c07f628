// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Rows that are one post: some tools write each picture of a carousel into a row of its own, with the same text and time.
// Pure. Thread: safe.

#include "csv/rowdraft.h"
#include "csv/tooltemplate.h"

namespace perennial::rowjoining {

// Whether a row is one more picture of the post that the row before it began.
bool isPartOf(const RowDraft &next, const RowDraft &first, RowsOfPost rows);
void add(RowDraft &first, const RowDraft &part);

} // namespace perennial::rowjoining
