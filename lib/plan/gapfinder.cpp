// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/gapfinder.h"

#include "plan/weekdays.h"

#include <algorithm>

namespace perennial {

namespace {

constexpr std::chrono::milliseconds kDay = std::chrono::hours(24);
constexpr int kTimesTheMedian = 3;
constexpr int kLeastDays = 2;

struct Week
{
    bool hasPlaces = false;
    bool allFree = true;
    bool hasPosts = false;
};

class Finder
{
public:
    explicit Finder(const GapQuestion &question) : m_question(question) {}

    Result<void> run(const GapChannel &channel)
    {
        QList<Instant> posts;
        for (const TakenTime &post : m_question.posts) {
            if (post.channel == channel.channel)
                posts << post.at;
        }
        std::sort(posts.begin(), posts.end());
        if (channel.hasSlots)
            return findFreeWeeks(channel.channel, posts);
        const auto measure = gapMeasure(channel);
        return measure ? findSilence(channel.channel, posts, *measure) : Result<void>();
    }
    const QList<ChannelGap> &gaps() const { return m_gaps; }

private:
    // A day that has a post is no day of the gap, also where that post was early in it.
    Result<void> add(ChannelId channel, Instant from, Instant until, const QList<Instant> &posts)
    {
        TRY_ASSIGN(const WallTime begin, m_zones.wallTime(from, m_question.timeZone));
        TRY_ASSIGN(const WallTime end, m_zones.wallTime(until - std::chrono::milliseconds(1), m_question.timeZone));
        QDate first = begin.date;
        QDate last = end.date;
        for (Instant post : posts) {
            TRY_ASSIGN(const WallTime wall, m_zones.wallTime(post, m_question.timeZone));
            if (wall.date == first && post <= from)
                first = first.addDays(1);
            if (wall.date == last && post >= until)
                last = last.addDays(-1);
        }
        if (first <= last)
            m_gaps.append({channel, from, until, first, last});
        return {};
    }

    Result<void> findSilence(ChannelId channel, const QList<Instant> &posts, std::chrono::milliseconds measure)
    {
        const auto ahead = std::lower_bound(posts.cbegin(), posts.cend(), m_question.now);
        // Without a post so far the silence begins now.
        Instant last = ahead == posts.cbegin() ? m_question.now : *std::prev(ahead);
        for (auto next = ahead; last < m_question.until; ++next) {
            const bool isEnd = next == posts.cend();
            const Instant end = isEnd ? m_question.until : *next;
            if (end - last > measure && end > m_question.now)
                TRY(add(channel, std::max(last, m_question.now), std::min(end, m_question.until), posts));
            if (isEnd)
                break;
            last = end;
        }
        return {};
    }

    Result<void> findFreeWeeks(ChannelId channel, const QList<Instant> &posts)
    {
        QMap<QDate, Week> weeks;
        const auto weekAt = [&](Instant at) -> Result<QDate> {
            TRY_ASSIGN(const WallTime wall, m_zones.wallTime(at, m_question.timeZone));
            return weekStartOf(wall.date, m_question.weekStart);
        };
        for (const SlotPlace &place : m_question.places) {
            if (place.occurrence.channel != channel)
                continue;
            TRY_ASSIGN(const QDate day, weekAt(place.occurrence.at));
            weeks[day].hasPlaces = true;
            weeks[day].allFree = weeks[day].allFree && place.isFree();
        }
        for (Instant post : posts) {
            TRY_ASSIGN(const QDate day, weekAt(post));
            weeks[day].hasPosts = true;
        }
        for (auto week = weeks.cbegin(); week != weeks.cend(); ++week) {
            if (week->hasPlaces && week->allFree && !week->hasPosts)
                TRY(addWeek(channel, week.key(), posts));
        }
        return {};
    }

    Result<void> addWeek(ChannelId channel, QDate day, const QList<Instant> &posts)
    {
        TRY_ASSIGN(const ResolvedTime begin, m_zones.resolve({day, QTime(0, 0), m_question.timeZone}));
        TRY_ASSIGN(const ResolvedTime end, m_zones.resolve({day.addDays(7), QTime(0, 0), m_question.timeZone}));
        const Instant from = std::max(begin.instant, m_question.now);
        const Instant until = std::min(end.instant, m_question.until);
        if (from >= until)
            return {};
        ChannelGap *before = m_gaps.isEmpty() ? nullptr : &m_gaps.last();
        if (!before || before->channel != channel || before->until != from)
            return add(channel, from, until, posts);
        // Two weeks in a row are one silence.
        before->until = until;
        TRY_ASSIGN(const WallTime last, m_zones.wallTime(until - std::chrono::milliseconds(1), m_question.timeZone));
        before->lastDay = last.date;
        return {};
    }

    const GapQuestion &m_question;
    ZoneResolver m_zones;
    QList<ChannelGap> m_gaps;
};

} // namespace

std::optional<std::chrono::milliseconds> gapMeasure(const GapChannel &channel)
{
    if (channel.threshold)
        return *channel.threshold * kDay;
    QList<Instant> times = channel.recent;
    std::sort(times.begin(), times.end());
    times = times.mid(std::max<qsizetype>(times.size() - kRhythmPosts, 0));
    QList<qint64> distances;
    for (qsizetype i = 1; i < times.size(); ++i)
        distances << times[i].ms - times[i - 1].ms;
    if (distances.size() < 2)
        return std::nullopt;
    std::sort(distances.begin(), distances.end());
    const qsizetype middle = distances.size() / 2;
    const qint64 median = distances.size() % 2 ? distances[middle] : (distances[middle - 1] + distances[middle]) / 2;
    return std::max(std::chrono::milliseconds(kTimesTheMedian * median), kLeastDays * kDay);
}

Result<QList<ChannelGap>> findGaps(const GapQuestion &question)
{
    Finder finder(question);
    for (const GapChannel &channel : question.channels)
        TRY(finder.run(channel));
    return finder.gaps();
}

} // namespace perennial
