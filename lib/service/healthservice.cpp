// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/healthservice.h"

#include "domain/enumnames.h"
#include "service/healthjudging.h"
#include "service/healthplans.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/settingstore.h"
#include "store/workspacestore.h"

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr qint64 kDayMs = 86400000;
constexpr qsizetype kPortion = 50;    // channels whose days are read at once: others wait meanwhile
constexpr int kGoodWeeks = 12;        // of the last year, with posts: there is something to revive
constexpr auto kPublishes = 24h * 30; // another channel of the client that posted within has material
constexpr auto kTellEvery = 24h;
constexpr int kLongestNote = 4000;
constexpr int kLongestThreshold = 3650; // days
const QString kToldAt = QStringLiteral("health-told-at");

constexpr EnumNames<HealthProposal, 8> kProposals{{{
    {HealthProposal::None, "none"},
    {HealthProposal::Plan, "plan"},
    {HealthProposal::Revive, "revive"},
    {HealthProposal::Maintain, "maintain"},
    {HealthProposal::Close, "close"},
    {HealthProposal::Connect, "connect"},
    {HealthProposal::Resume, "resume"},
    {HealthProposal::Decide, "decide"},
}}};

// Of the first of 52 weeks, the last of which is the week of `now`.
Instant firstWeek(Instant now)
{
    const qint64 day = postDayOf(now);
    const qint64 monday = day - (day + 3) % 7; // 1970 began on a Thursday
    return Instant{(monday - 7 * (healthstore::kWeeks - 1)) * kDayMs};
}

// What went out by hand is known by day only, and those days hold ours, too.
void addNetworkDays(QList<int> &weeks, const QList<qint64> &days, Instant from)
{
    QList<int> seen(healthstore::kWeeks, 0);
    for (const qint64 day : days) {
        const qint64 week = (day - postDayOf(from)) / 7;
        if (day >= postDayOf(from) && week < healthstore::kWeeks)
            seen[week] += 1;
    }
    for (int i = 0; i < healthstore::kWeeks; ++i)
        weeks[i] = std::max(weeks.at(i), seen.at(i));
}

bool mayDecide(const ChannelStanding &standing, Instant now)
{
    return standing.plan && standing.plan->isRunning() && standing.plan->kind == PlanKind::Revival &&
           standing.plan->revival.decideOn.isValid() && now.utc().date() >= standing.plan->revival.decideOn;
}

HealthProposal proposalFor(const ChannelStanding &standing, bool othersPublish, Instant now)
{
    const Channel &channel = standing.channel;
    if (channel.lockedAt || channel.lifecycle == Lifecycle::Closed)
        return HealthProposal::None;
    if (mayDecide(standing, now))
        return HealthProposal::Decide;
    if (channel.state == ChannelState::Reauth)
        return HealthProposal::Connect;
    if (standing.health.reason.cause == HealthCause::PausedLong)
        return HealthProposal::Resume;
    if (channel.lifecycle != Lifecycle::Active || standing.plan || standing.health.activity == Activity::Active ||
        channel.pausedAt)
        return HealthProposal::None;
    if (standing.health.activity != Activity::Inactive)
        return HealthProposal::Plan;
    if (std::count_if(standing.weeks.cbegin(), standing.weeks.cend(), [](int posts) { return posts > 0; }) >=
        kGoodWeeks)
        return HealthProposal::Revive;
    return othersPublish ? HealthProposal::Maintain : HealthProposal::Close;
}

bool publishes(const ChannelStanding &standing, Instant now)
{
    return standing.lastHere && now - *standing.lastHere < kPublishes;
}

// The most pressing first; else as they stand in the filter row.
void order(QList<ChannelStanding> &standings)
{
    const auto need = [](const ChannelStanding &each) {
        return std::tuple(-int(each.health.activity), each.proposal == HealthProposal::None, -each.overdueTasks);
    };
    std::stable_sort(standings.begin(), standings.end(),
                     [&need](const ChannelStanding &a, const ChannelStanding &b) { return need(a) < need(b); });
}

// What was never judged is judged now, without being kept.
Result<void> judgeMissing(Connection &connection, healthjudging::Reading &reading)
{
    QList<Channel> missing;
    for (const Channel &channel : std::as_const(reading.channels)) {
        const auto health = reading.health.constFind(channel.id);
        if (health == reading.health.cend() || !health->judgedAt)
            missing << channel;
    }
    TRY_ASSIGN(const auto judged, healthjudging::judge(connection, reading, missing));
    for (const healthjudging::Judged &each : judged)
        reading.health.insert(each.health.channel, each.health);
    return {};
}

Result<QList<ChannelStanding>> standingsOf(Connection &connection, WorkspaceId workspace, Instant now)
{
    TRY_ASSIGN(healthjudging::Reading reading, healthjudging::read(connection, workspace, now));
    TRY(judgeMissing(connection, reading));
    const Instant from = firstWeek(now);
    TRY_ASSIGN(auto weeks, healthstore::weeks(connection, workspace, from));
    TRY_ASSIGN(const auto seen, healthstore::networkDays(connection, workspace));
    QList<ChannelStanding> standings;
    for (const Channel &channel : std::as_const(reading.channels)) {
        ChannelStanding standing;
        standing.channel = channel;
        standing.client = reading.clients.value(channel.workspace).name;
        standing.health = reading.health.value(channel.id);
        if (const auto sent = reading.lastSent.constFind(channel.id); sent != reading.lastSent.cend())
            standing.lastHere = *sent;
        standing.weeks = weeks.value(channel.id, QList<int>(healthstore::kWeeks, 0));
        addNetworkDays(standing.weeks, seen.value(channel.id), from);
        standing.readsNetwork = standing.health.networkAskedAt && standing.health.networkAnswer.isEmpty();
        standing.keyEndsAt = credentialEnd(channel);
        standings << standing;
    }
    TRY(attachPlans(connection, now, standings));
    QHash<WorkspaceId, int> publishing;
    for (const ChannelStanding &each : std::as_const(standings))
        publishing[each.channel.workspace] += publishes(each, now);
    for (ChannelStanding &each : standings)
        each.proposal =
            proposalFor(each, publishing.value(each.channel.workspace) > (publishes(each, now) ? 1 : 0), now);
    order(standings);
    return standings;
}

Result<ChannelStanding> standingOf(Connection &connection, WorkspaceId workspace, ChannelId channel, Instant now)
{
    TRY_ASSIGN(const auto standings, standingsOf(connection, workspace, now));
    for (const ChannelStanding &each : standings) {
        if (each.channel.id == channel)
            return each;
    }
    return Error(ErrorKind::NotFound, QStringLiteral("channel-unknown"), QStringLiteral("no such channel"),
                 {channel.toString()});
}

// A channel of this client, or an error.
Result<Channel> ofClient(Connection &connection, WorkspaceId workspace, ChannelId id)
{
    TRY(workspacestore::load(connection, workspace));
    TRY_ASSIGN(const Channel channel, channelstore::load(connection, id));
    if (channel.workspace != workspace)
        return Error(ErrorKind::NotFound, QStringLiteral("channel-unknown"), QStringLiteral("no such channel"),
                     {id.toString()});
    return channel;
}

Result<void> judgeNow(Connection &connection, WorkspaceId workspace, const Channel &channel, Instant now, IdSource &ids)
{
    TRY_ASSIGN(const auto reading, healthjudging::read(connection, workspace, now));
    TRY_ASSIGN(const auto judged, healthjudging::judge(connection, reading, {channel}));
    TRY(healthjudging::keep(connection, judged, ids));
    return {};
}

bool isNews(const ChannelHealth &health)
{
    return health.activity >= Activity::Quiet && health.activity > health.told;
}

Result<QList<ChannelStanding>> newsOf(Connection &connection, Instant now)
{
    TRY_ASSIGN(const QString told, settingstore::value(connection, kToldAt));
    const auto at = Instant::fromIso(told);
    // Set back by more than that, a clock would keep everybody silent for as long.
    if (at && now - *at < kTellEvery && *at - now < kTellEvery)
        return QList<ChannelStanding>();
    TRY_ASSIGN(const auto health, healthstore::all(connection, {}));
    if (std::none_of(health.cbegin(), health.cend(), isNews))
        return QList<ChannelStanding>();
    TRY_ASSIGN(QList<ChannelStanding> standings, standingsOf(connection, {}, now));
    standings.removeIf([](const ChannelStanding &each) { return !isNews(each.health); });
    return standings;
}

} // namespace

QString toString(HealthProposal proposal)
{
    return kProposals.name(proposal);
}

QCoro::Task<Result<QList<ChannelStanding>>> HealthService::list(std::optional<WorkspaceId> workspace)
{
    const Instant now = m_parts.clock.now();
    std::function<Result<QList<ChannelStanding>>(Connection &)> work =
        [workspace, now](Connection &connection) -> Result<QList<ChannelStanding>> {
        if (workspace)
            TRY(workspacestore::load(connection, *workspace));
        return standingsOf(connection, workspace.value_or(WorkspaceId()), now);
    };
    return m_parts.database.read<QList<ChannelStanding>>(std::move(work));
}

QCoro::Task<Result<ChannelStanding>> HealthService::load(WorkspaceId workspace, ChannelId channel)
{
    const Instant now = m_parts.clock.now();
    std::function<Result<ChannelStanding>(Connection &)> work =
        [workspace, channel, now](Connection &connection) -> Result<ChannelStanding> {
        TRY(ofClient(connection, workspace, channel));
        return standingOf(connection, workspace, channel, now);
    };
    return m_parts.database.read<ChannelStanding>(std::move(work));
}

QCoro::Task<Result<QList<ChannelEvent>>> HealthService::history(WorkspaceId workspace, ChannelId channel, int most)
{
    std::function<Result<QList<ChannelEvent>>(Connection &)> work =
        [workspace, channel, most](Connection &connection) -> Result<QList<ChannelEvent>> {
        TRY(ofClient(connection, workspace, channel));
        return healthstore::events(connection, channel, most);
    };
    return m_parts.database.read<QList<ChannelEvent>>(std::move(work));
}

QCoro::Task<Result<ChannelEvent>> HealthService::note(WorkspaceId workspace, ChannelId channel, QString text,
                                                      QString person)
{
    ChannelEvent event;
    event.id = m_parts.ids.next<ChannelEventId>();
    event.workspace = workspace;
    event.channel = channel;
    event.at = m_parts.clock.now();
    event.kind = ChannelEventKind::Note;
    event.person = person.trimmed();
    event.note = text.trimmed();
    if (event.note.isEmpty())
        co_return Error(ErrorKind::Invalid, QStringLiteral("health-note-empty"),
                        QStringLiteral("a note says something"));
    if (event.note.size() > kLongestNote)
        co_return Error(ErrorKind::Invalid, QStringLiteral("health-note-long"), QStringLiteral("the note is too long"),
                        {QString::number(kLongestNote)});
    std::function<Result<ChannelEvent>(Connection &)> work = [event](Connection &connection) -> Result<ChannelEvent> {
        TRY(ofClient(connection, event.workspace, event.channel));
        TRY(healthstore::addEvent(connection, event));
        return event;
    };
    co_return co_await m_parts.database.write<ChannelEvent>(std::move(work));
}

QCoro::Task<Result<ChannelStanding>> HealthService::setThreshold(WorkspaceId workspace, ChannelId channel,
                                                                 std::optional<int> days)
{
    if (days && (*days < 1 || *days > kLongestThreshold))
        co_return Error(ErrorKind::Invalid, QStringLiteral("health-threshold"),
                        QStringLiteral("a threshold is 1 to 3650 days"), {QString::number(kLongestThreshold)});
    const Instant now = m_parts.clock.now();
    IdSource &ids = m_parts.ids;
    std::function<Result<ChannelStanding>(Connection &)> work =
        [workspace, channel, days, now, &ids](Connection &connection) -> Result<ChannelStanding> {
        TRY_ASSIGN(Channel changed, ofClient(connection, workspace, channel));
        changed.threshold = days;
        TRY(channelstore::update(connection, changed));
        TRY(judgeNow(connection, workspace, changed, now, ids));
        return standingOf(connection, workspace, channel, now);
    };
    co_return co_await m_parts.database.write<ChannelStanding>(std::move(work));
}

QCoro::Task<Result<qsizetype>> HealthService::judgeAll()
{
    using healthjudging::Judged;
    using healthjudging::Reading;
    const Instant now = m_parts.clock.now();
    Database &database = m_parts.database;
    IdSource &ids = m_parts.ids;
    std::function<Result<Reading>(Connection &)> look = [now](Connection &connection) {
        return healthjudging::read(connection, {}, now);
    };
    CO_TRY_ASSIGN(const Reading reading, co_await database.read<Reading>(std::move(look)));
    qsizetype changed = 0;
    for (qsizetype at = 0; at < reading.channels.size(); at += kPortion) {
        std::function<Result<QList<Judged>>(Connection &)> judge = [&reading, at](Connection &connection) {
            return healthjudging::judge(connection, reading, reading.channels.mid(at, kPortion));
        };
        CO_TRY_ASSIGN(QList<Judged> judged, co_await database.read<QList<Judged>>(std::move(judge)));
        judged.removeIf([](const Judged &each) { return !each.isNews; });
        if (judged.isEmpty())
            continue;
        std::function<Result<qsizetype>(Connection &)> keep = [judged, &ids](Connection &connection) {
            return healthjudging::keep(connection, judged, ids);
        };
        CO_TRY_ASSIGN(const qsizetype kept, co_await database.write<qsizetype>(std::move(keep)));
        changed += kept;
    }
    co_return changed;
}

QCoro::Task<Result<QList<ChannelStanding>>> HealthService::newlyQuiet()
{
    const Instant now = m_parts.clock.now();
    std::function<Result<QList<ChannelStanding>>(Connection &)> work = [now](Connection &connection) {
        return newsOf(connection, now);
    };
    return m_parts.database.read<QList<ChannelStanding>>(std::move(work));
}

QCoro::Task<Result<void>> HealthService::told(QList<ChannelStanding> standings)
{
    const Instant now = m_parts.clock.now();
    std::function<Result<void>(Connection &)> work = [standings, now](Connection &connection) -> Result<void> {
        for (const ChannelStanding &each : standings)
            TRY(healthstore::setTold(connection, each.channel.id, each.health.activity));
        return settingstore::setValue(connection, kToldAt, now.toIso());
    };
    co_return co_await m_parts.database.write<void>(std::move(work));
}

} // namespace perennial
