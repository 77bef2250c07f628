// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/conflictfinder.h"

#include <QSet>

namespace perennial {

namespace {

bool isAhead(EntryState state)
{
    switch (state) {
    case EntryState::Draft:
    case EntryState::InReview:
    case EntryState::Approved:
    case EntryState::PlannedFill:
    case EntryState::Held:
        return true;
    default:
        return false;
    }
}

bool takesPlace(EntryState state)
{
    return isAhead(state) || state == EntryState::Sending || state == EntryState::Sent || state == EntryState::Unsure;
}

} // namespace

QList<Conflict> findConflicts(const QList<CalendarEntry> &entries, int minutes)
{
    QList<int> order;
    for (int i = 0; i < entries.size(); ++i) {
        if (entries[i].timed && takesPlace(entries[i].state))
            order.append(i);
    }
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return std::pair(entries[a].dueAt, entries[a].post) < std::pair(entries[b].dueAt, entries[b].post);
    });
    QList<Conflict> found;
    QHash<ChannelId, int> lastOn;
    for (int index : std::as_const(order)) {
        const CalendarEntry &entry = entries[index];
        for (ChannelId channel : entry.channels) {
            const auto last = lastOn.constFind(channel);
            if (last != lastOn.cend()) {
                const CalendarEntry &before = entries[*last];
                const auto apart = std::chrono::duration_cast<std::chrono::minutes>(entry.dueAt - before.dueAt);
                const bool open = isAhead(entry.state) || isAhead(before.state);
                if (open && entry.dueAt - before.dueAt < std::chrono::minutes(minutes))
                    found.append({entry.post, before.post, channel, int(apart.count())});
            }
            lastOn.insert(channel, index);
        }
    }
    return found;
}

void markConflicts(QList<CalendarEntry> &entries, int minutes)
{
    QSet<PostId> marked;
    const QList<Conflict> conflicts = findConflicts(entries, minutes);
    for (const Conflict &conflict : conflicts)
        marked.insert(conflict.post);
    for (CalendarEntry &entry : entries)
        entry.conflict = marked.contains(entry.post);
}

} // namespace perennial
