// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Rows that are one post: some tools write each picture of a carousel into a row of its own, with the same text and time.
// Pure. Thread: safe.

#include "csv/rowdraft.h"
#include "csv/tooltemplate.h"

#include <functional>

namespace perennial::rowjoining {

// Whether a row is one more picture of the post that the row before it began.
bool isPartOf(const RowDraft &next, const RowDraft &first, RowsOfPost rows);
// Then its pictures are the first one's; false: it is a post of its own.
bool joins(RowDraft &first, const RowDraft &next, RowsOfPost rows);

// Rows in their order, told as whole posts.
class WholePosts
{
public:
    WholePosts(RowsOfPost rows, std::function<void(const RowDraft &)> tell) : m_rows(rows), m_tell(std::move(tell)) {}

    void add(std::optional<RowDraft> draft); // nullopt: a row that is refused
    void finish();

private:
    RowsOfPost m_rows;
    std::function<void(const RowDraft &)> m_tell;
    std::optional<RowDraft> m_under; // its other rows may follow
};

} // namespace perennial::rowjoining
