// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/channelproposal.h"

#include "service/channelplanning.h"
#include "service/keyrows.h"
#include "service/maintenancereading.h"
#include "service/plantasks.h"
#include "store/channelplanstore.h"
#include "store/channelstore.h"
#include "store/slotstore.h"
#include "store/workspacestore.h"

#include <QLocale>

#include <numeric>

namespace perennial::channelproposal {

namespace {

using namespace std::chrono_literals;

constexpr int kMinutesAPost = 30;
constexpr int kMinutesAWeekOfMaintenance = 5; // a glance at the post of the week
constexpr int kMinutesATask = 15;
constexpr int kAudience = 20; // posts after which somebody probably reads

class Proposing
{
public:
    Proposing(Connection &connection, const Network *network, const QList<Network> &networks, Instant now)
        : m_connection(connection), m_network(network), m_networks(networks), m_now(now)
    {
    }

    Result<WaysOut> run(WorkspaceId workspace, ChannelId id, const QString &elsewhere)
    {
        TRY_ASSIGN(m_channel, channelplanning::channelOf(m_connection, workspace, id));
        TRY_ASSIGN(m_client, workspacestore::load(m_connection, workspace));
        TRY_ASSIGN(m_today, channelplanning::todayOf(m_client, m_now));
        TRY_ASSIGN(m_texts, channelplanning::textsOf(m_connection, m_client));
        TRY_ASSIGN(m_common.published, channelplanstore::sentCount(m_connection, id));
        TRY_ASSIGN(const auto waiting, channelplanstore::waitingOn(m_connection, id));
        for (const channelplanstore::Waiting &each : waiting)
            (each.planned ? m_common.planned : m_common.drafts) += 1;
        TRY_ASSIGN(const Register keys, keyrows::read(m_connection, workspace, m_now));
        for (const KeyRow &row : keys.rows) {
            if (row.channel.id != id)
                continue;
            for (const HeldKey &held : row.holders)
                m_common.keyHolders << held.holder.name;
        }
        WaysOut ways;
        TRY(readLibrary());
        TRY(findElsewhere(elsewhere));
        ways.maintenance = maintenance();
        ways.revival = revival();
        ways.closing = closing();
        return ways;
    }

private:
    // An account that is cared for: of the other channels that go on the one with most posts.
    Result<void> findElsewhere(const QString &asked)
    {
        m_elsewhere = asked;
        if (!m_elsewhere.isEmpty())
            return {};
        TRY_ASSIGN(const auto channels, channelstore::list(m_connection, m_client.id));
        int most = 0;
        for (const Channel &other : channels) {
            const bool goesOn = other.lifecycle == Lifecycle::Active || other.lifecycle == Lifecycle::Revival;
            if (other.id == m_channel.id || !goesOn || other.pausedAt || other.account.isEmpty())
                continue;
            TRY_ASSIGN(const int sent, channelplanstore::sentCount(m_connection, other.id));
            if (sent <= most)
                continue;
            most = sent;
            const auto network = std::find_if(m_networks.cbegin(), m_networks.cend(),
                                              [&other](const Network &each) { return each.id == other.network; });
            m_elsewhere = network == m_networks.cend() ? other.account : QStringLiteral("%1 (%2)").arg(other.account, network->name);
        }
        return {};
    }

    Result<void> readLibrary()
    {
        ChannelPlan plan;
        plan.workspace = m_client.id;
        plan.channel = m_channel.id;
        TRY_ASSIGN(const auto channels, channelstore::list(m_connection, m_client.id));
        m_hasOthers = channels.size() > 1;
        TRY_ASSIGN(const MaintenanceReading reading,
                   readMaintenance(m_connection, plan, m_networks, m_now, Weeks::Always));
        MaintenanceQuestion question = reading.question;
        question.day = m_today;
        for (const EvergreenItem &item : std::as_const(question.items)) {
            if (!question.categories.contains(item.category))
                question.categories << item.category;
        }
        TRY_ASSIGN(const QList<EvergreenItem> free, freeItems(question));
        m_common.libraryItems = int(free.size());
        for (const EvergreenItem &item : free) {
            if (!m_categories.contains(item.category))
                m_categories << item.category;
            for (const Wording &wording : item.wordings)
                m_common.wordings += !question.said.has(wording.textOn(question.network));
        }
        m_common.libraryWeeks = m_common.wordings;
        m_common.sources = int(fitForTakingOver(question).size());
        return {};
    }

    WayOut begun(PlanKind kind) const
    {
        WayOut way = m_common;
        way.plan.workspace = m_client.id;
        way.plan.channel = m_channel.id;
        way.plan.kind = kind;
        return way;
    }

    QString filled(GuideKind kind, QDate day) const
    {
        const QLocale locale(guidetexts::languageFor(m_client.language));
        const guidetexts::Filling filling{m_client.name, m_channel.name, m_elsewhere,
                                          locale.toString(day, QLocale::LongFormat)};
        return guidetexts::filled(guidetexts::bodyOf(m_texts, kind), filling);
    }

    int tasksOf(const ChannelPlan &plan) const
    {
        return int(plantasks::firstTasks(plan, {m_client, m_channel, m_today, m_texts}).size());
    }

    WayOut maintenance() const
    {
        WayOut way = begun(PlanKind::Maintenance);
        MaintenanceRules &rules = way.plan.maintenance;
        rules.categories = m_categories;
        rules.elsewhere = m_elsewhere;
        rules.takesOver = m_hasOthers || m_categories.isEmpty();
        rules.notice.profile = filled(GuideKind::NoticeProfile, m_today);
        rules.notice.pinned = filled(GuideKind::NoticePinned, m_today);
        if (m_network && m_network->can.inbox)
            rules.notice.answer = filled(GuideKind::NoticeAnswer, m_today);
        rules.reviewOn = plantasks::nextReview(m_today);
        way.minutesAWeek = rules.lookMinutes + kMinutesAWeekOfMaintenance;
        way.minutesOnce = kMinutesATask * tasksOf(way.plan);
        way.reasons << QStringLiteral("least-work");
        if (way.libraryItems == 0)
            way.reasons << QStringLiteral("library-empty");
        if (!m_hasOthers)
            way.reasons << QStringLiteral("no-other-channels");
        return way;
    }

    WayOut revival() const
    {
        WayOut way = begun(PlanKind::Revival);
        RevivalRules &rules = way.plan.revival;
        const guidetexts::RevivalGuide guide =
            guidetexts::revivalGuide(guidetexts::bodyOf(m_texts, GuideKind::RevivalPlan), m_client.language);
        rules.from = channelplanning::mondayOf(m_today).addDays(7);
        rules.months = guide.months;
        rules.watch = guide.watch;
        const QList<int> weeks = plantasks::pace(rules);
        rules.decideOn = rules.from.addDays(7 * weeks.size());
        way.postsToWrite = std::accumulate(weeks.cbegin(), weeks.cend(), 0);
        way.minutesAWeek = weeks.isEmpty() ? 0 : int(way.postsToWrite * kMinutesAPost / weeks.size());
        if (way.published >= kAudience)
            way.reasons << QStringLiteral("audience-there");
        return way;
    }

    WayOut closing() const
    {
        WayOut way = begun(PlanKind::Closing);
        ClosingRules &rules = way.plan.closing;
        rules.lastOn = m_today.addDays(14);
        rules.redirect = m_elsewhere;
        rules.lastPost = filled(GuideKind::LastPost, rules.lastOn);
        rules.profileText = filled(GuideKind::ClosedProfile, rules.lastOn);
        rules.queue = QueueChoice::Keep;
        way.minutesOnce = kMinutesATask * tasksOf(way.plan);
        if (m_network && !m_network->can.remove)
            way.reasons << QStringLiteral("network-no-delete");
        return way;
    }

    Connection &m_connection;
    const Network *m_network;
    const QList<Network> &m_networks;
    Instant m_now;
    Channel m_channel;
    Workspace m_client;
    QDate m_today;
    QList<GuideText> m_texts;
    QList<CategoryId> m_categories;
    bool m_hasOthers = false;
    QString m_elsewhere;
    WayOut m_common;
};

Result<void> addWeeks(Connection &connection, PlanProgress &progress, const Workspace &client, Instant now)
{
    ZoneResolver zones;
    const RevivalRules &rules = progress.plan.revival;
    const QList<int> weeks = plantasks::pace(rules);
    TRY_ASSIGN(const QDate today, channelplanning::todayOf(client, now));
    const auto weekOf = [&](Instant at) -> Result<qsizetype> {
        TRY_ASSIGN(const WallTime wall, zones.wallTime(at, client.timeZone));
        const qint64 days = rules.from.daysTo(wall.date);
        return days < 0 ? -1 : qsizetype(days / 7);
    };
    for (qsizetype i = 0; i < weeks.size(); ++i)
        progress.weeks << RevivalWeek{rules.from.addDays(7 * i), weeks[i], 0, 0};
    TRY_ASSIGN(const auto sent, slotstore::lastSent(connection, progress.plan.channel, now + 1min, 10000));
    for (const Instant at : sent) {
        TRY_ASSIGN(const qsizetype week, weekOf(at));
        if (week >= 0 && week < weeks.size()) {
            ++progress.weeks[week].sent;
            ++progress.sent;
        }
    }
    TRY_ASSIGN(const auto waiting, channelplanstore::waitingOn(connection, progress.plan.channel));
    for (const channelplanstore::Waiting &each : waiting) {
        if (!each.at)
            continue;
        TRY_ASSIGN(const qsizetype week, weekOf(*each.at));
        if (week >= 0 && week < weeks.size())
            ++progress.weeks[week].waiting;
    }
    for (const RevivalWeek &week : std::as_const(progress.weeks))
        progress.expected += week.monday.addDays(6) < today ? week.planned : 0;
    return {};
}

Result<void> addMaintenance(Connection &connection, PlanProgress &progress, const Workspace &client, Instant now)
{
    const Instant until = progress.plan.endedAt.value_or(now);
    TRY_ASSIGN(const QDate first, channelplanning::todayOf(client, progress.plan.startedAt));
    TRY_ASSIGN(const QDate last, channelplanning::todayOf(client, until));
    progress.expected = int(channelplanning::mondayOf(first).daysTo(channelplanning::mondayOf(last)) / 7) + 1;
    TRY_ASSIGN(const int sent,
               channelplanstore::sentByPlan(connection, progress.plan.channel, progress.plan.startedAt));
    progress.sent = sent;
    return {};
}

} // namespace

Result<WaysOut> propose(Connection &connection, WorkspaceId workspace, ChannelId channel, const QString &elsewhere,
                        const Network *network, const QList<Network> &networks, Instant now)
{
    return Proposing(connection, network, networks, now).run(workspace, channel, elsewhere);
}

Result<std::optional<PlanProgress>> progress(Connection &connection, WorkspaceId workspace, ChannelId id, Instant now)
{
    TRY_ASSIGN(const Channel channel, channelplanning::channelOf(connection, workspace, id));
    TRY_ASSIGN(const Workspace client, workspacestore::load(connection, workspace));
    TRY_ASSIGN(const auto plan, channelplanstore::latest(connection, channel.id));
    if (!plan)
        return std::optional<PlanProgress>();
    PlanProgress progress;
    progress.plan = *plan;
    TRY_ASSIGN(progress.tasks, channelplanstore::tasksOf(connection, plan->id));
    if (plan->kind == PlanKind::Revival)
        TRY(addWeeks(connection, progress, client, now));
    if (plan->kind == PlanKind::Maintenance)
        TRY(addMaintenance(connection, progress, client, now));
    TRY_ASSIGN(const auto waiting, channelplanstore::waitingOn(connection, id));
    for (const channelplanstore::Waiting &each : waiting) {
        const bool isNext =
            each.planned && each.at && *each.at >= now && (!progress.nextPostAt || *each.at < *progress.nextPostAt);
        if (isNext)
            progress.nextPostAt = each.at;
    }
    return std::optional(progress);
}

} // namespace perennial::channelproposal
