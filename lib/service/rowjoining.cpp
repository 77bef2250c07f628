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

void add(RowDraft &first, const RowDraft &part)
{
    first.media << part.media;
    for (const QString &comment : part.firstComments) {
        if (!first.firstComments.contains(comment))
            first.firstComments << comment;
    }
    if (first.link.isEmpty())
        first.link = part.link;
}

} // namespace perennial::rowjoining
