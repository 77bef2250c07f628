// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words of the library page: health, supply, how items and wordings stand, orders. Thread: the window's.

#include "calendar/calendarformat.h"
#include "common/controlpaint.h"
#include "library/libraryentries.h"
#include "plan/categoryhealth.h"

namespace perennial::librarywords {

QString ofHealth(Health health); // "Green"; "No slot"
QString iconOf(Health health);
Tone toneOf(Health health);
// "26 weeks", "9 days", "in season", "from 15 Nov"; empty where there is nothing to say.
QString supply(const CategoryHealth &health, const CalendarFormat &format);
// "Green for 26 weeks": for a pill and a screen reader.
QString healthSentence(const CategoryHealth &health, const CalendarFormat &format);

QString ofStanding(Standing standing); // of a choice: "Never used"
// Why an item has no time in the plan, in a word or two.
QString whyNotNext(const LibraryEntry &row, bool hasSlot);
QString countSentence(int wordings, int uses); // "4 wordings, used 11 times"
QString ofOrder(LibraryKey key, Qt::SortOrder direction);

struct WordingState
{
    QString pill;
    Tone tone = Tone::Neutral;
};
enum class WordingUse { Next, Planned, Fresh, Waits };
WordingState stateOf(WordingUse use);

} // namespace perennial::librarywords
