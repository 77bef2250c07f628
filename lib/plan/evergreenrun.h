// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// EvergreenRun: plans the categories that it is given, as if there were no others; what planEvergreen and planCategory are
// made of. Ownership: it looks at its input, which lives longer. Thread: one at a time. Errors: as planEvergreen.

#include "plan/evergreenpicker.h"
#include "plan/evergreenplanner.h"

#include <map>

namespace perennial {

// Zones are slow to ask; between two changes of the clocks all instants have one offset.
class DayReader
{
public:
    explicit DayReader(const QTimeZone &zone) : m_zone(zone) {}

    int dayOf(Instant at)
    {
        constexpr qint64 kDay = 24 * 60 * 60 * 1000;
        constexpr int kEpoch = 2440588; // Julian day of 1970-01-01
        if (at.ms < m_from || at.ms >= m_until)
            look(at);
        const qint64 local = at.ms + m_offset;
        return kEpoch + int(local >= 0 ? local / kDay : -((kDay - 1 - local) / kDay));
    }

private:
    void look(Instant at)
    {
        m_from = at.ms;
        m_until = std::numeric_limits<qint64>::max();
        m_offset = qint64(m_zone.offsetFromUtc(at.utc())) * 1000;
        if (!m_zone.hasTransitions())
            return;
        const auto next = m_zone.nextTransition(at.utc());
        if (next.atUtc.isValid())
            m_until = next.atUtc.toMSecsSinceEpoch();
    }

    QTimeZone m_zone;
    qint64 m_from = 0;
    qint64 m_until = 0;
    qint64 m_offset = 0;
};

class EvergreenRun
{
public:
    EvergreenRun(const EvergreenInput &input, const QTimeZone &zone) : m_input(input), m_days(zone) {}

    // Empty: all of them.
    void limitTo(const QSet<CategoryId> &categories) { m_limit = categories; }
    Result<EvergreenPlan> run();

private:
    struct Place
    {
        enum class State { Open, Filled, Empty };

        const SlotOccurrence *occurrence = nullptr;
        int day = 0;
        State state = State::Open;
        int item = -1; // on the shelf
        int wording = 0;
        FillReason reason;
        EmptyReason emptyReason;
    };

    bool isWanted(CategoryId category) const { return category && (m_limit.isEmpty() || m_limit.contains(category)); }
    Result<void> fillShelf();
    static bool comesBefore(const Place &a, const Place &b);
    // Whom a category asks, in order; it ends where it would come to one a second time.
    QList<CategoryId> lendersOf(CategoryId category) const;
    void readPolicies();
    void readHistory();
    Result<void> readPlaces();
    Result<void> settlePins();
    PinRefusal refusalOf(const EvergreenPin &pin, int item, const Place &place) const;
    void settlePin(const EvergreenPin &pin, Place &place);
    void planCategory(CategoryId category, const std::vector<size_t> &places);
    void fill(Place &place, ShareWindow &share);
    bool takeFrom(CategoryId source, Place &place);
    EvergreenPicker &pickerOf(CategoryId source, const Place &place);
    EmptyReason refusalOf(const Place &place);
    ReadyItems::Draw drawFor(const Place &place) const;
    void putNumbers(Place &place) const;
    EvergreenPlan result();

    const EvergreenInput &m_input;
    DayReader m_days;
    QSet<CategoryId> m_limit;
    EvergreenShelf m_shelf;
    QHash<CategoryId, CategoryId> m_lenders;
    QHash<CategoryId, std::vector<int>> m_usedDays;
    std::vector<Place> m_places;
    QHash<OccurrenceKey, QSet<EvergreenId>> m_exclusions;
    std::map<std::pair<CategoryId, ChannelId>, EvergreenPicker> m_pickers; // of the category that is planned
};

} // namespace perennial
