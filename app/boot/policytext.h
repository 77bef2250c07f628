// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The rules of a category of the evergreen library as sentences that a person reads, translated. What counts stands in
// <b>; names are escaped. Thread: any with a translator.

#include "domain/evergreen.h"
#include "domain/slot.h"

#include <QString>

namespace perennial {

struct PolicyFacts
{
    CategoryPolicy policy;
    QList<Slot> slots;      // that draw from it
    QString borrowsFrom;    // the name of that category
    QDate today;
};

// "Fills <b>3 slots a week</b>. Takes the item that rested longest, never the same one within <b>60 days</b>. ..."
QString sentenceFor(const PolicyFacts &facts);
// The same without the tags.
QString plainSentenceFor(const PolicyFacts &facts);
// "from 15 November to 28 February"; "all year" without one.
QString seasonText(const std::optional<Season> &season);
// Why nothing of it can go out as it stands; empty if something may.
QString neverMet(const PolicyFacts &facts);

} // namespace perennial
