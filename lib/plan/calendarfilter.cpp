// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/calendarfilter.h"

namespace perennial {

bool passes(const CalendarEntry &entry, const CalendarFilter &filter)
{
    const auto isShown = [&](ChannelId id) { return !filter.hiddenChannels.contains(id); };
    if (!entry.channels.isEmpty() && std::none_of(entry.channels.cbegin(), entry.channels.cend(), isShown))
        return false;
    if (!filter.states.isEmpty() && !filter.states.contains(entry.state))
        return false;
    if ((filter.conflictsOnly && !entry.conflict) || (!filter.plannedFill && entry.state == EntryState::PlannedFill))
        return false;
    if ((!filter.label.isEmpty() && !entry.labels.contains(filter.label)) ||
        (!filter.campaign.isEmpty() && entry.campaign != filter.campaign))
        return false;
    return filter.words.isEmpty() || entry.text.contains(filter.words, Qt::CaseInsensitive);
}

} // namespace perennial
