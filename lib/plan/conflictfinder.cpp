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

// What stands on one channel, an entry or a text from around.
struct Place
{
    const CalendarEntry *entry = nullptr; // null: from around
    PostId post;
    Instant dueAt;
    qint64 fingerprint = 0;
};

std::chrono::minutes between(const Place &before, const Place &after)
{
    return std::chrono::duration_cast<std::chrono::minutes>(after.dueAt - before.dueAt);
}

void findOnChannel(ChannelId channel, QList<Place> &places, const ConflictRules &rules, QList<Conflict> &found)
{
    std::sort(places.begin(), places.end(),
              [](const Place &a, const Place &b) { return std::pair(a.dueAt, a.post) < std::pair(b.dueAt, b.post); });
    const Place *last = nullptr; // of the entries
    QHash<qint64, int> lastSaid;
    for (int i = 0; i < places.size(); ++i) {
        const Place &place = places[i];
        const bool ahead = place.entry && isAhead(place.entry->state);
        if (place.entry) {
            const bool open = last && (ahead || isAhead(last->entry->state));
            if (open && place.dueAt - last->dueAt < rules.least)
                found.append({place.post, ConflictKind::TooClose, channel, last->post, between(*last, place)});
            last = &place;
        }
        if (place.fingerprint == 0)
            continue;
        const auto said = lastSaid.constFind(place.fingerprint);
        if (ahead && said != lastSaid.cend() && place.dueAt - places[*said].dueAt <= rules.sameTextWithin)
            found.append({place.post, ConflictKind::SameText, channel, places[*said].post, between(places[*said], place)});
        lastSaid.insert(place.fingerprint, i);
    }
}

void findOutlook(const CalendarEntry &entry, ChannelId channel, const ConflictRules &rules, QList<Conflict> &found)
{
    const auto outlook = rules.channels.constFind(channel);
    if (outlook == rules.channels.cend() || !isAhead(entry.state))
        return;
    if (outlook->paused)
        found.append({entry.post, ConflictKind::ChannelPaused, channel, {}, {}});
    if (outlook->keyEnds && *outlook->keyEnds <= entry.dueAt)
        found.append({entry.post, ConflictKind::KeyExpires, channel, {}, {}});
}

void findBroken(const CalendarEntry &entry, const ConflictRules &rules, QList<Conflict> &found)
{
    const auto broken = rules.broken.constFind(entry.post);
    if (broken == rules.broken.cend() || !isAhead(entry.state))
        return;
    for (const BrokenRule &rule : *broken) {
        if (entry.channels.contains(rule.channel))
            found.append({entry.post, ConflictKind::RuleBroken, rule.channel, {}, {}, rule.code, rule.args});
    }
}

// Whether an entry stands where nothing is to go out.
class TimeLook
{
public:
    explicit TimeLook(const ConflictRules &rules) : m_rules(rules), m_reader(rules.times), m_open(rules.times.isAlwaysOpen()) {}

    void look(const CalendarEntry &entry, ChannelId channel, QList<Conflict> &found)
    {
        if (m_open || !isAhead(entry.state))
            return;
        const bool isShown = m_rules.times.zoneOf(channel) == m_rules.shownZone;
        const WallTime wall = isShown ? WallTime{entry.date, entry.time, m_rules.shownZone} : m_reader.wallOf(channel, entry.dueAt);
        const QuietHours &quiet = m_rules.times.quietOf(channel);
        if (quiet.contains(wall.time))
            found.append({entry.post, ConflictKind::QuietHours, channel, {}, {}, {}, quiet.toString().split(QLatin1Char('-'))});
        if (m_rules.times.isFreeDay(wall.date))
            found.append({entry.post, ConflictKind::FreeDay, channel, {}, {}, m_rules.times.freeDates.value(wall.date), {}});
    }

private:
    const ConflictRules &m_rules;
    TimesReader m_reader;
    bool m_open;
};

} // namespace

QList<Conflict> findConflicts(const QList<CalendarEntry> &entries, const ConflictRules &rules, const QList<PlacedText> &around)
{
    QHash<ChannelId, QList<Place>> places;
    QList<Conflict> found;
    TimeLook times(rules);
    for (const CalendarEntry &entry : entries) {
        if (!entry.timed || !takesPlace(entry.state))
            continue;
        findBroken(entry, rules, found);
        for (ChannelId channel : entry.channels) {
            times.look(entry, channel, found);
            places[channel].append({&entry, entry.post, entry.dueAt, entry.fingerprint});
            findOutlook(entry, channel, rules, found);
        }
    }
    for (const PlacedText &text : around) {
        if (const auto channel = places.find(text.channel); channel != places.end())
            channel->append({nullptr, text.post, text.dueAt, text.fingerprint});
    }
    for (auto channel = places.begin(); channel != places.end(); ++channel)
        findOnChannel(channel.key(), channel.value(), rules, found);
    std::sort(found.begin(), found.end(), [](const Conflict &a, const Conflict &b) {
        return std::tuple(a.post, a.kind, a.channel) < std::tuple(b.post, b.kind, b.channel);
    });
    return found;
}

void markConflicts(QList<CalendarEntry> &entries, const QList<Conflict> &conflicts)
{
    QSet<PostId> marked;
    for (const Conflict &conflict : conflicts)
        marked.insert(conflict.post);
    for (CalendarEntry &entry : entries)
        entry.conflict = marked.contains(entry.post);
}

} // namespace perennial
