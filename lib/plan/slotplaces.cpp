// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/slotplaces.h"

namespace perennial {

namespace {

qint64 distance(Instant a, Instant b)
{
    return std::abs(a.ms - b.ms);
}

// Index into `places` of the one nearest to `at`, the earlier of two; -1 if none is near.
int nearest(const QList<SlotPlace> &places, const QList<int> &ofChannel, Instant at)
{
    const auto after = std::lower_bound(ofChannel.cbegin(), ofChannel.cend(), at,
                                        [&places](int index, Instant time) { return places[index].occurrence.at < time; });
    int best = -1;
    qint64 least = std::chrono::milliseconds(kPlaceReach).count() + 1;
    const auto look = [&](int index) {
        const qint64 away = distance(places[index].occurrence.at, at);
        if (away < least) {
            least = away;
            best = index;
        }
    };
    if (after != ofChannel.cbegin())
        look(*std::prev(after));
    if (after != ofChannel.cend())
        look(*after);
    return best;
}

} // namespace

QList<SlotPlace> slotPlaces(const QList<SlotOccurrence> &occurrences, const QList<TakenTime> &taken)
{
    QList<SlotPlace> places;
    places.reserve(occurrences.size());
    QHash<ChannelId, QList<int>> byChannel;
    for (const SlotOccurrence &occurrence : occurrences) {
        byChannel[occurrence.channel].append(int(places.size()));
        places.append({occurrence, {}});
    }
    QHash<int, TakenTime> held;
    for (const TakenTime &time : taken) {
        const int index = nearest(places, byChannel.value(time.channel), time.at);
        if (index < 0)
            continue;
        const Instant place = places[index].occurrence.at;
        const auto before = held.constFind(index);
        if (before == held.cend()
            || std::pair(distance(place, time.at), time.post) < std::pair(distance(place, before->at), before->post))
            held.insert(index, time);
    }
    for (auto it = held.cbegin(); it != held.cend(); ++it)
        places[it.key()].holder = it->post;
    return places;
}

} // namespace perennial
