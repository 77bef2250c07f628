// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/keyrows.h"

#include "store/channelstore.h"
#include "store/keyholderstore.h"
#include "store/postquery.h"

#include <QJsonArray>

namespace perennial::keyrows {

namespace {

constexpr qint64 kDayMs = 86400000;
constexpr int kFirstPosts = 3;

QStringList scopesOf(const Channel &channel)
{
    const QJsonValue scopes = channel.facts.value(QLatin1String("scopes"));
    if (scopes.isString())
        return scopes.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList list;
    for (const QJsonValue &scope : scopes.toArray())
        list << scope.toString();
    return list;
}

KeyState stateOf(const KeyRow &row, Instant now)
{
    if (row.channel.lockedAt)
        return KeyState::Locked;
    if (row.channel.state == ChannelState::Reauth)
        return KeyState::Reauth;
    if (row.endsAt && *row.endsAt <= now)
        return KeyState::Ended;
    if (row.endsAt && *row.endsAt <= now + kSoon)
        return KeyState::EndsSoon;
    return row.holders.isEmpty() ? KeyState::NobodyNamed : KeyState::Ok;
}

int wholeDays(Instant from, Instant to)
{
    const qint64 ms = to.ms - from.ms;
    return int(ms >= 0 ? ms / kDayMs : -((-ms + kDayMs - 1) / kDayMs));
}

QString folded(const QString &text)
{
    return text.trimmed().toCaseFolded();
}

bool isTheirs(const KeyHolder &holder, const QString &text)
{
    return !folded(text).isEmpty() && (folded(text) == folded(holder.name) || folded(text) == folded(holder.contact));
}

QList<LeavingTask> tasksFor(const KeyHolder &holder, const LeavingRow &row, const KeyFact &fact)
{
    const KeyPages pages = keyPagesOf(row.channel.network, row.channel.server);
    QList<LeavingTask> tasks;
    if (row.holding) {
        switch (row.holding->access) {
        case KeyAccess::Owner:
            tasks << LeavingTask{LeavingStep::HandOver, pages.people} << LeavingTask{LeavingStep::ChangePassword, pages.password};
            break;
        case KeyAccess::Admin:
        case KeyAccess::Editor:
            tasks << LeavingTask{LeavingStep::RemovePerson, pages.people};
            break;
        case KeyAccess::Password:
            tasks << LeavingTask{LeavingStep::ChangePassword, pages.password};
            break;
        case KeyAccess::Tool:
            tasks << LeavingTask{LeavingStep::RemoveTool, pages.apps};
            break;
        }
    }
    // A changed password ends the sessions that were made with the old one.
    const bool ownAccountGoes = row.holding && (row.holding->access == KeyAccess::Owner || row.holding->access == KeyAccess::Password);
    if (isTheirs(holder, fact.connectedBy) || ownAccountGoes)
        tasks << LeavingTask{LeavingStep::ConnectAgain, pages.apps};
    if (isTheirs(holder, fact.recoveryAddress))
        tasks << LeavingTask{LeavingStep::ChangeRecovery, pages.password};
    return tasks;
}

} // namespace

Result<Register> read(Connection &connection, WorkspaceId workspace, Instant now)
{
    Register all;
    TRY_ASSIGN(all.holders, keyholderstore::list(connection, workspace));
    TRY_ASSIGN(const QList<Channel> channels, channelstore::list(connection, workspace));
    TRY_ASSIGN(const QList<KeyHolding> holdings, keyholderstore::holdings(connection, workspace));
    TRY_ASSIGN(const auto facts, keyholderstore::facts(connection, workspace));
    QHash<KeyHolderId, KeyHolder> holders;
    for (const KeyHolder &each : std::as_const(all.holders))
        holders.insert(each.id, each);
    for (const Channel &channel : channels) {
        KeyRow row;
        row.channel = channel;
        row.fact = facts.value(channel.id);
        row.pages = keyPagesOf(channel.network, channel.server);
        for (const KeyHolding &each : holdings) {
            if (each.channel == channel.id)
                (each.isOpen() ? row.holders : row.former) << HeldKey{holders.value(each.holder), each};
        }
        TRY_ASSIGN(row.lastUsedAt, keyholderstore::lastUsed(connection, workspace, channel.id));
        row.lastUsedAt = std::max(row.lastUsedAt, row.fact.checkedAt);
        row.endsAt = credentialEnd(channel);
        if (row.endsAt)
            row.daysLeft = wholeDays(now, *row.endsAt);
        row.scopes = scopesOf(channel);
        row.state = stateOf(row, now);
        all.rows << row;
    }
    return all;
}

Result<QList<KeyForecast>> forecast(Connection &connection, WorkspaceId workspace, Instant now, Instant until)
{
    QList<KeyForecast> ending;
    TRY_ASSIGN(const QList<Channel> channels, channelstore::list(connection, workspace));
    for (const Channel &channel : channels) {
        const auto end = credentialEnd(channel);
        if (!end || *end > until)
            continue;
        PostFilter planned;
        planned.workspace = workspace;
        planned.channels = {channel.id};
        planned.statuses = {PostStatus::Scheduled};
        planned.from = std::max(*end, now);
        KeyForecast each{channel, *end, 0, {}};
        TRY_ASSIGN(const QList<PostId> ids, postquery::ids(connection, planned));
        each.posts = ids.size();
        TRY_ASSIGN(const auto summaries, postquery::summaries(connection, workspace, ids.mid(0, kFirstPosts)));
        for (const PostSummary &post : summaries)
            each.first << StoppedPost{post.id, post.dueAt.value_or(*end), post.title.isEmpty() ? post.text : post.title};
        ending << each;
    }
    std::sort(ending.begin(), ending.end(), [](const KeyForecast &a, const KeyForecast &b) { return a.endsAt < b.endsAt; });
    return ending;
}

Result<LeavingList> leaving(Connection &connection, WorkspaceId workspace, KeyHolderId id)
{
    LeavingList list;
    TRY_ASSIGN(list.holder, keyholderstore::load(connection, workspace, id));
    TRY_ASSIGN(const QList<Channel> channels, channelstore::list(connection, workspace));
    TRY_ASSIGN(const QList<KeyHolding> holdings, keyholderstore::holdings(connection, workspace));
    TRY_ASSIGN(const QList<KeyHolder> holders, keyholderstore::list(connection, workspace));
    TRY_ASSIGN(const auto facts, keyholderstore::facts(connection, workspace));
    QHash<KeyHolderId, QString> names;
    for (const KeyHolder &each : holders)
        names.insert(each.id, each.name);
    for (const Channel &channel : channels) {
        LeavingRow row;
        row.channel = channel;
        for (const KeyHolding &each : holdings) {
            if (each.channel != channel.id)
                continue;
            if (each.holder == id)
                row.holding = each;
            else if (each.isOpen())
                row.others << names.value(each.holder);
        }
        // What was taken back long before they left is not theirs any more.
        const bool endedBefore = row.holding && row.holding->endedAt && (!list.holder.leftAt || *row.holding->endedAt < *list.holder.leftAt);
        if (endedBefore)
            row.holding.reset();
        row.tasks = tasksFor(list.holder, row, facts.value(channel.id));
        if (row.tasks.isEmpty())
            continue;
        if (row.holding)
            row.doneAt = row.holding->endedAt;
        list.rows << row;
    }
    return list;
}

} // namespace perennial::keyrows
