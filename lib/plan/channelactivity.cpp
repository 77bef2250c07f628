// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/channelactivity.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr double kDayMs = 86400000.0;
constexpr qint64 kRecent = 90; // days that the rhythm is read from
constexpr qint64 kYear = 365;
constexpr qsizetype kEnough = 4; // gaps in them; else the year tells

constexpr int kLeastThreshold = 14;
constexpr int kNoHistoryThreshold = 30;
constexpr double kLeastQuiet = 5;  // a long weekend is none
constexpr double kYoungQuiet = 21; // as long as there is little to compare with
constexpr qint64 kYoung = 90;      // days of history
constexpr double kUsual = 0.93;    // this part of all gaps is usual: bursts have a long one in a dozen
constexpr double kRare = 0.98;     // what lies beyond happened once or twice
constexpr double kSameSeason = 30; // days earlier or later than the year before
constexpr double kLeastSeason = 21;
constexpr double kQueueDry = 7;
constexpr double kQueueFull = 8;    // to leave it again
constexpr double kWantedIn = 3;     // days more, for the first post that nobody planned
constexpr double kDeadband = 0.9;   // of a limit, to leave it without a post
constexpr qsizetype kReturning = 3; // posts after a silence until all is well again

struct Gap
{
    qint64 from = 0; // day of the post before it
    qint64 until = 0;
    double days = 0;
};

// Never the very longest: it may be the one absence that is to be found the next time.
double quantile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const auto index = qsizetype(std::ceil(part * double(values.size() - 1)));
    return values.at(std::max<qsizetype>(0, std::min(index, values.size() - 2)));
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

double spreadAround(const QList<double> &values, double centre)
{
    QList<double> deviations;
    for (const double value : values)
        deviations << std::abs(value - centre);
    return median(deviations);
}

// Ascending and apart.
QList<TimeSpan> normalised(QList<TimeSpan> spans)
{
    spans.removeIf([](const TimeSpan &span) { return span.until <= span.from; });
    std::sort(spans.begin(), spans.end(), [](const TimeSpan &a, const TimeSpan &b) { return a.from < b.from; });
    QList<TimeSpan> apart;
    for (const TimeSpan &span : std::as_const(spans)) {
        if (!apart.isEmpty() && span.from <= apart.last().until)
            apart.last().until = std::max(apart.last().until, span.until);
        else
            apart << span;
    }
    return apart;
}

// Days from one to the other that count.
double countedDays(const QList<TimeSpan> &uncounted, Instant from, Instant until)
{
    qint64 ms = until.ms - from.ms;
    for (const TimeSpan &span : uncounted)
        ms -= std::max<qint64>(0, std::min(span.until, until).ms - std::max(span.from, from).ms);
    return double(std::max<qint64>(0, ms)) / kDayMs;
}

QList<Gap> gapsOf(const QList<qint64> &days, const QList<TimeSpan> &uncounted)
{
    QList<Gap> gaps;
    for (qsizetype i = 1; i < days.size(); ++i) {
        const Gap gap{days.at(i - 1), days.at(i), 0};
        const Instant from{qint64(double(gap.from) * kDayMs)};
        const Instant until{qint64(double(gap.until) * kDayMs)};
        gaps << Gap{gap.from, gap.until, std::max(1.0, countedDays(uncounted, from, until))};
    }
    return gaps;
}

QList<double> endedWithin(const QList<Gap> &gaps, qint64 days)
{
    QList<double> found;
    for (const Gap &gap : gaps) {
        if (gap.until > gaps.last().until - days)
            found << gap.days;
    }
    return found;
}

// The silence that began at the same time in an earlier year, as the days after which this one is longer than that.
double seasonLimit(const QList<Gap> &gaps, double usual)
{
    const qint64 last = gaps.last().until;
    double limit = 0;
    for (const Gap &gap : gaps) {
        const qint64 years = std::llround(double(last - gap.from) / kYear);
        const qint64 shift = years * kYear;
        if (years < 1 || gap.days < std::max(kLeastSeason, usual) ||
            std::abs(double(gap.from + shift - last)) > kSameSeason)
            continue;
        limit = std::max(limit, double(gap.until + shift - last) + 10 + 0.15 * gap.days);
    }
    return limit;
}

ChannelRhythm rhythmFrom(const QList<Gap> &gaps)
{
    ChannelRhythm rhythm;
    rhythm.gaps = gaps.size();
    if (gaps.size() < 2) {
        rhythm.quietAfter = rhythm.inactiveAfter =
            std::max(double(kNoHistoryThreshold), gaps.isEmpty() ? 0 : std::ceil(2.5 * gaps.first().days));
        return rhythm;
    }
    QList<double> year = endedWithin(gaps, kYear);
    if (year.size() < 2)
        year = {gaps.at(gaps.size() - 2).days, gaps.last().days};
    const QList<double> recent = endedWithin(gaps, kRecent);
    const QList<double> &told = recent.size() >= kEnough ? recent : year;
    rhythm.median = median(told);
    rhythm.spread = spreadAround(told, rhythm.median);
    // Three in a row are a new rhythm, whatever the year was like.
    QList<double> newest;
    for (qsizetype i = std::max<qsizetype>(0, gaps.size() - 3); i < gaps.size(); ++i)
        newest << gaps.at(i).days;
    const double changed = newest.size() == 3 ? median(newest) : 0;
    double quiet = std::max({kLeastQuiet, 2 * rhythm.median + 3 * rhythm.spread + 1, 1.4 * quantile(year, kUsual) + 2,
                             1.15 * quantile(year, kRare) + 2, 1.5 * changed + 2});
    double threshold = std::max({double(kLeastThreshold), 3 * rhythm.median, 1.5 * quiet});
    if (gaps.last().until - gaps.first().from < kYoung) {
        quiet = std::max(quiet, kYoungQuiet);
        threshold = std::max({threshold, double(kNoHistoryThreshold), quiet});
    }
    const double season = seasonLimit(gaps, quiet);
    rhythm.quietAfter = std::max(quiet, season);
    rhythm.inactiveAfter = std::ceil(season > quiet ? std::max(threshold, season + kLeastThreshold) : threshold);
    return rhythm;
}

// Posts again, but fewer than kReturning of them since a silence that was too long for it.
bool isReturning(const QList<Gap> &gaps)
{
    for (qsizetype i = std::max<qsizetype>(2, gaps.size() - kReturning + 1); i < gaps.size(); ++i) {
        if (gaps.at(i).days > rhythmFrom(gaps.first(i)).quietAfter)
            return true;
    }
    return false;
}

// Of the last four gaps most are clearly longer than those before them.
bool gapsGrow(const QList<Gap> &gaps, bool wereGrowing)
{
    constexpr qsizetype kLast = 4;
    if (gaps.size() < kLast + kEnough)
        return false;
    const QList<double> before = endedWithin(gaps.first(gaps.size() - kLast), kRecent);
    if (before.size() < kEnough)
        return false;
    QList<double> last;
    for (qsizetype i = gaps.size() - kLast; i < gaps.size(); ++i)
        last << gaps.at(i).days;
    const double usual = median(before);
    const double far =
        (wereGrowing ? 1.3 : 1.8) * usual + (wereGrowing ? 0 : 3 * spreadAround(before, usual)) + (wereGrowing ? 0 : 1);
    return median(last) > far;
}

class Judging
{
public:
    Judging(const ChannelHealth &previous, const ActivityFacts &facts, Instant now)
        : m_previous(previous), m_facts(facts), m_now(now)
    {
        m_uncounted = normalised(facts.uncounted);
        m_gaps = gapsOf(facts.postDays, m_uncounted);
        m_rhythm = rhythmFrom(m_gaps);
        m_last = facts.lastHere;
        if (facts.lastOnNetwork && (!m_last || *facts.lastOnNetwork > *m_last))
            m_last = facts.lastOnNetwork;
        m_threshold = facts.threshold.value_or(int(m_rhythm.inactiveAfter));
    }

    ActivityVerdict verdict()
    {
        ActivityVerdict verdict;
        verdict.reason = reason();
        const auto [activity, cause] = found();
        verdict.activity = activity;
        verdict.reason.cause = cause;
        const bool wasSetBack = m_previous.judgedAt && m_now < *m_previous.judgedAt;
        if (wasSetBack && verdict.activity > m_previous.activity)
            return {m_previous.activity, m_previous.since, m_previous.reason};
        verdict.since =
            m_previous.judgedAt && m_previous.activity == verdict.activity ? m_previous.since : begun(verdict);
        return verdict;
    }

private:
    using Finding = std::pair<Activity, HealthCause>;

    HealthReason reason() const
    {
        HealthReason reason;
        reason.rhythmDays = m_rhythm.median;
        reason.spreadDays = m_rhythm.spread;
        reason.thresholdDays = m_threshold;
        reason.lastPostAt = m_last;
        const qint64 ms = m_now.ms - m_last.value_or(m_facts.knownSince).ms;
        reason.daysQuiet = int(std::max<qint64>(0, ms) / qint64(kDayMs));
        reason.lastIsElsewhere = isElsewhere();
        reason.queueEndsAt = m_facts.queueEndsAt;
        reason.planned = m_facts.planned;
        reason.pausedAt = m_facts.pausedAt;
        reason.pausedBy = m_facts.pausedAt ? m_facts.pausedBy : QString();
        return reason;
    }

    // What we sent is on the network a moment earlier or later than we noted.
    bool isElsewhere() const
    {
        constexpr std::chrono::milliseconds kSame = 10min;
        return m_facts.lastOnNetwork && (!m_facts.lastHere || *m_facts.lastOnNetwork > *m_facts.lastHere + kSame);
    }

    Finding found() const
    {
        if (m_facts.lifecycle == Lifecycle::Closing || m_facts.lifecycle == Lifecycle::Closed)
            return {Activity::Active, HealthCause::OnRhythm}; // it is meant to fall silent
        if (m_facts.pausedAt)
            return paused();
        const double silence = countedDays(m_uncounted, m_last.value_or(m_facts.knownSince), m_now);
        if (!m_last)
            return silence > m_threshold ? Finding{Activity::Inactive, HealthCause::NeverPosted}
                                         : Finding{Activity::Active, HealthCause::New};
        if (isPast(silence, m_threshold, Activity::Inactive))
            return {Activity::Inactive, HealthCause::PastThreshold};
        if (isPast(silence, m_rhythm.quietAfter, Activity::Quiet))
            return {Activity::Quiet, HealthCause::PastRhythm};
        if (m_rhythm.gaps < 2)
            return {Activity::Active, HealthCause::New};
        if (isReturning(m_gaps) || gapsGrow(m_gaps, m_previous.reason.cause == HealthCause::GapsGrow))
            return {Activity::Thinning, HealthCause::GapsGrow};
        if (isQueueDry())
            return {Activity::Thinning, HealthCause::QueueDry};
        return {Activity::Active, HealthCause::OnRhythm};
    }

    Finding paused() const
    {
        if (countedDays(m_uncounted, *m_facts.pausedAt, m_now) > m_threshold)
            return {Activity::Inactive, HealthCause::PausedLong};
        const bool wasAPause = m_previous.reason.cause == HealthCause::PausedLong;
        return {m_previous.judgedAt && !wasAPause ? m_previous.activity : Activity::Active, HealthCause::PausedShort};
    }

    // Who was flagged stays so near the limit, unless there is a post since.
    bool isPast(double silence, double limit, Activity what) const
    {
        const bool noPostSince = m_previous.judgedAt && m_previous.activity >= what &&
                                 m_previous.reason.lastPostAt == m_last &&
                                 m_previous.reason.thresholdDays == m_threshold;
        return silence > (noPostSince ? kDeadband * limit : limit);
    }

    // Only where posts of ours were to be expected by then: what is posted by hand elsewhere needs no queue.
    bool isQueueDry() const
    {
        if (m_facts.isFed || (m_facts.planned == 0 && isElsewhere()))
            return false;
        const double ahead = m_facts.queueEndsAt ? double(m_facts.queueEndsAt->ms - m_now.ms) / kDayMs : 0;
        const bool wasDry = m_previous.reason.cause == HealthCause::QueueDry;
        const double enough = wasDry ? kQueueFull : kQueueDry;
        if (ahead > enough)
            return false;
        const Instant end = m_facts.queueEndsAt ? std::max(*m_facts.queueEndsAt, *m_last) : *m_last;
        const double nextWanted = double(end.ms - m_now.ms) / kDayMs + m_rhythm.median;
        return nextWanted <= enough + kWantedIn;
    }

    // When it was so, even if nobody looked at that moment.
    Instant begun(const ActivityVerdict &verdict) const
    {
        if (!m_last || !m_uncounted.isEmpty() || verdict.activity < Activity::Quiet ||
            verdict.reason.cause == HealthCause::PausedLong)
            return m_now;
        const double limit = verdict.activity == Activity::Inactive ? m_threshold : m_rhythm.quietAfter;
        return std::min(m_now, *m_last + std::chrono::milliseconds(qint64(limit * kDayMs)));
    }

    const ChannelHealth &m_previous;
    const ActivityFacts &m_facts;
    Instant m_now;
    QList<TimeSpan> m_uncounted;
    QList<Gap> m_gaps;
    ChannelRhythm m_rhythm;
    std::optional<Instant> m_last;
    int m_threshold = kNoHistoryThreshold;
};

} // namespace

qint64 postDayOf(Instant at)
{
    return qint64(std::floor(double(at.ms) / kDayMs));
}

ChannelRhythm rhythmOf(const ActivityFacts &facts)
{
    return rhythmFrom(gapsOf(facts.postDays, normalised(facts.uncounted)));
}

ActivityVerdict judgeActivity(const ChannelHealth &previous, const ActivityFacts &facts, Instant now)
{
    return Judging(previous, facts, now).verdict();
}

} // namespace perennial
