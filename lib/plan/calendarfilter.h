// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarFilter: what of a calendar somebody wants to see. Plain values; thread: plain functions.

#include "plan/calendarentry.h"

#include <QSet>

namespace perennial {

struct CalendarFilter
{
    QSet<ChannelId> hiddenChannels;
    QSet<EntryState> states; // empty = all
    bool plannedFill = true;
    bool conflictsOnly = false;
    QString words;
    QString label;    // empty = any
    QString campaign; // empty = any

    bool operator==(const CalendarFilter &) const = default;
};

// A post is shown as long as one of its channels is; one without channels always.
bool passes(const CalendarEntry &entry, const CalendarFilter &filter);

} // namespace perennial
