// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/rowjoining.h"

namespace perennial::rowjoining {

bool isPartOf(const RowDraft &next, const RowDraft &first, RowsOfPost rows)
{
    if (rows == RowsOfPost::One || next.media.isEmpty() || first.media.isEmpty())
        return false;
    // Two posts may well ask for the next slot with the same words: only a time of their own makes them one.
    const bool timed = first.wall || first.dateOnly.isValid();
    return timed && next.text == first.text && next.wall == first.wall && next.dateOnly == first.dateOnly && next.channels == first.channels
           && next.status == first.status;
}

bool joins(RowDraft &first, const RowDraft &part, RowsOfPost rows)
{
    if (!isPartOf(part, first, rows))
        return false;
    first.media << part.media;
    for (const QString &comment : part.firstComments) {
        if (!first.firstComments.contains(comment))
            first.firstComments << comment;
    }
    if (first.link.isEmpty())
        first.link = part.link;
    return true;
}

void WholePosts::add(std::optional<RowDraft> draft)
{
    if (draft && m_under && joins(*m_under, *draft, m_rows))
        return;
    finish();
    m_under = std::move(draft);
}

void WholePosts::finish()
{
    if (m_under)
        m_tell(*std::exchange(m_under, std::nullopt));
}

} // namespace perennial::rowjoining
