// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/slotfindings.h"

#include <QMap>

#include <limits>

namespace perennial {

namespace {

constexpr int kAll = std::numeric_limits<int>::max();

Instant midnightOf(QDate date)
{
    return {QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()};
}

class Search
{
public:
    Search(const SlotQuestion &question, QDate today, const RuleDates &ruleDates) : m_question(question), m_today(today), m_ruleDates(ruleDates) {}

    QList<SlotFinding> run()
    {
        for (ChannelId channel : m_question.channels) {
            QList<Slot> own;
            std::copy_if(m_question.slots.cbegin(), m_question.slots.cend(), std::back_inserter(own), [channel](const Slot &slot) { return slot.channel == channel; });
            if (own.isEmpty())
                m_found.append({SlotFindingKind::NoSlots, channel, {}, {}});
            findTogether(channel, own);
            for (const Slot &slot : std::as_const(own))
                findAlone(slot);
        }
        std::stable_sort(m_found.begin(), m_found.end(), [this](const SlotFinding &a, const SlotFinding &b) {
            const auto rank = [this](const SlotFinding &each) { return std::tuple(each.kind == SlotFindingKind::EmptyCategory, m_question.channels.indexOf(each.channel), each.kind); };
            return rank(a) < rank(b);
        });
        return m_found;
    }

private:
    QSet<QDate> daysOf(const Slot &slot) const
    {
        const QList<QDate> days = nextDaysOf(slot, m_question.times.calendar, m_today, kAll, m_ruleDates);
        return {days.cbegin(), days.cend()};
    }

    void findTogether(ChannelId channel, const QList<Slot> &own)
    {
        QMap<QTime, QList<Slot>> byTime;
        for (const Slot &slot : own)
            byTime[slot.time] << slot;
        for (const QList<Slot> &group : std::as_const(byTime)) {
            QList<QSet<QDate>> days;
            for (qsizetype i = 0; group.size() > 1 && i < group.size(); ++i)
                days << daysOf(group.at(i));
            QList<SlotId> together;
            for (qsizetype i = 0; i < days.size(); ++i) {
                const bool meets = std::any_of(days.cbegin(), days.cend(), [&](const QSet<QDate> &other) { return &other != &days.at(i) && days.at(i).intersects(other); });
                if (meets)
                    together << group.at(i).id;
            }
            if (!together.isEmpty())
                m_found.append({SlotFindingKind::SameMinute, channel, together, {}});
        }
    }

    void findAlone(const Slot &slot)
    {
        const auto add = [&](SlotFindingKind kind) { m_found.append({kind, slot.channel, {slot.id}, {}}); };
        if (slot.last.isValid() && slot.last < m_today)
            return add(SlotFindingKind::Over);
        const bool isPlain = slot.repeat == SlotRepeat::Weekly && !slot.first.isValid() && !slot.last.isValid();
        if (!isPlain && nextDaysOf(slot, m_question.times.calendar, m_today, 1, m_ruleDates).isEmpty())
            return add(SlotFindingKind::NeverComes);
        const auto days = slot.days.days();
        if (m_question.times.quietOf(slot.channel).contains(slot.time))
            add(SlotFindingKind::QuietHours);
        else if (!days.isEmpty() && std::all_of(days.cbegin(), days.cend(), [this](Qt::DayOfWeek day) { return m_question.times.freeDays.contains(day); }))
            add(SlotFindingKind::FreeDay);
        if (slot.category && !m_question.filled.contains(slot.category))
            addEmpty(slot);
    }

    void addEmpty(const Slot &slot)
    {
        const auto known = std::find_if(m_found.begin(), m_found.end(), [&slot](const SlotFinding &each) { return each.category == slot.category; });
        if (known != m_found.end())
            known->slots << slot.id;
        else
            m_found.append({SlotFindingKind::EmptyCategory, slot.channel, {slot.id}, slot.category});
    }

    const SlotQuestion &m_question;
    QDate m_today;
    const RuleDates &m_ruleDates;
    QList<SlotFinding> m_found;
};

} // namespace

QList<QDate> nextDaysOf(const Slot &slot, CalendarSystem calendar, QDate from, int most, const RuleDates &ruleDates)
{
    PublishingTimes times;
    times.timeZone = "UTC"; // only the days count
    times.calendar = calendar;
    const auto found = expandSlots({slot}, times, midnightOf(from), midnightOf(from.addYears(kSlotHorizon)), ruleDates);
    QList<QDate> days;
    if (!found)
        return days;
    for (const SlotOccurrence &occurrence : *found) {
        if (days.size() < most)
            days << occurrence.wall.date;
    }
    return days;
}

Result<QList<SlotFinding>> findInSlots(const SlotQuestion &question, const RuleDates &ruleDates)
{
    ZoneResolver zones;
    TRY_ASSIGN(const WallTime today, zones.wallTime(question.now, question.times.timeZone));
    return Search(question, today.date, ruleDates).run();
}

} // namespace perennial
