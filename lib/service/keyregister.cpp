// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/keyregister.h"

#include "domain/enumnames.h"
#include "service/keyrows.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/keyholderstore.h"

namespace perennial {

namespace {

constexpr EnumNames<KeyState, 6> kStates{{{
    {KeyState::Ok, "ok"},
    {KeyState::NobodyNamed, "nobody-named"},
    {KeyState::EndsSoon, "ends-soon"},
    {KeyState::Ended, "ended"},
    {KeyState::Reauth, "reauth"},
    {KeyState::Locked, "locked"},
}}};

constexpr EnumNames<LeavingStep, 6> kSteps{{{
    {LeavingStep::HandOver, "hand-over"},
    {LeavingStep::RemovePerson, "remove-person"},
    {LeavingStep::ChangePassword, "change-password"},
    {LeavingStep::RemoveTool, "remove-tool"},
    {LeavingStep::ConnectAgain, "connect-again"},
    {LeavingStep::ChangeRecovery, "change-recovery"},
}}};

Error notHeld(ChannelId channel)
{
    return Error(ErrorKind::NotFound, QStringLiteral("holding-unknown"), QStringLiteral("they do not hold this key"), {channel.toString()});
}

Result<void> markLeft(Connection &connection, WorkspaceId workspace, KeyHolderId id, Instant now)
{
    TRY_ASSIGN(KeyHolder holder, keyholderstore::load(connection, workspace, id));
    if (holder.leftAt)
        return {};
    holder.leftAt = now;
    return keyholderstore::update(connection, holder);
}

Result<void> setTick(Connection &connection, WorkspaceId workspace, KeyHolderId id, ChannelId channel, std::optional<Instant> at)
{
    TRY_ASSIGN(const bool known, keyholderstore::setEnded(connection, workspace, id, channel, at));
    if (known)
        return {};
    // Only the key or the recovery address was theirs: the tick is kept as a holding that has ended.
    KeyHolding holding;
    holding.workspace = workspace;
    holding.holder = id;
    holding.channel = channel;
    holding.endedAt = at;
    return keyholderstore::hold(connection, holding);
}

} // namespace

QString toString(KeyState state)
{
    return kStates.name(state);
}
std::optional<KeyState> keyStateFromString(const QString &text)
{
    return kStates.value(text);
}
QString toString(LeavingStep step)
{
    return kSteps.name(step);
}

int LeavingList::open() const
{
    return int(std::count_if(rows.cbegin(), rows.cend(), [](const LeavingRow &row) { return !row.doneAt; }));
}

QCoro::Task<Result<Register>> KeyRegister::read(WorkspaceId workspace)
{
    std::function<Result<Register>(Connection &)> work = [workspace, now = m_parts.clock.now()](Connection &connection) {
        return keyrows::read(connection, workspace, now);
    };
    return m_parts.database.read<Register>(std::move(work));
}

QCoro::Task<Result<QList<KeyForecast>>> KeyRegister::forecast(WorkspaceId workspace, std::chrono::days within)
{
    std::function<Result<QList<KeyForecast>>(Connection &)> work = [workspace, within, now = m_parts.clock.now()](Connection &connection) {
        return keyrows::forecast(connection, workspace, now, now + within);
    };
    return m_parts.database.read<QList<KeyForecast>>(std::move(work));
}

QCoro::Task<Result<KeyHolder>> KeyRegister::addHolder(KeyHolder holder)
{
    holder.id = m_parts.ids.next<KeyHolderId>();
    holder.createdAt = m_parts.clock.now();
    holder.version = 1;
    holder.name = holder.name.trimmed();
    holder.contact = holder.contact.trimmed();
    std::function<Result<KeyHolder>(Connection &)> work = [holder](Connection &connection) -> Result<KeyHolder> {
        TRY(validate(holder));
        TRY(keyholderstore::insert(connection, holder));
        return holder;
    };
    return m_parts.database.write<KeyHolder>(std::move(work));
}

QCoro::Task<Result<KeyHolder>> KeyRegister::updateHolder(KeyHolder holder)
{
    holder.name = holder.name.trimmed();
    holder.contact = holder.contact.trimmed();
    std::function<Result<KeyHolder>(Connection &)> work = [holder](Connection &connection) -> Result<KeyHolder> {
        TRY(validate(holder));
        TRY(keyholderstore::load(connection, holder.workspace, holder.id));
        TRY(keyholderstore::update(connection, holder));
        return keyholderstore::load(connection, holder.id);
    };
    return m_parts.database.write<KeyHolder>(std::move(work));
}

QCoro::Task<Result<void>> KeyRegister::removeHolder(WorkspaceId workspace, KeyHolderId id)
{
    std::function<Result<void>(Connection &)> work = [workspace, id](Connection &connection) -> Result<void> {
        TRY(keyholderstore::load(connection, workspace, id));
        return keyholderstore::remove(connection, id);
    };
    return m_parts.database.write<void>(std::move(work));
}

QCoro::Task<Result<KeyHolder>> KeyRegister::findHolder(WorkspaceId workspace, QString name)
{
    std::function<Result<KeyHolder>(Connection &)> work = [workspace, name](Connection &connection) -> Result<KeyHolder> {
        TRY_ASSIGN(const auto found, keyholderstore::findByName(connection, workspace, name));
        if (!found)
            return Error(ErrorKind::NotFound, QStringLiteral("holder-unknown"), QStringLiteral("no holder with this name"), {name});
        return *found;
    };
    return m_parts.database.read<KeyHolder>(std::move(work));
}

QCoro::Task<Result<void>> KeyRegister::grant(KeyHolding holding)
{
    std::function<Result<void>(Connection &)> work = [holding](Connection &connection) -> Result<void> {
        TRY(keyholderstore::load(connection, holding.workspace, holding.holder));
        TRY(channelstore::load(connection, holding.workspace, holding.channel));
        return keyholderstore::hold(connection, holding);
    };
    return m_parts.database.write<void>(std::move(work));
}

QCoro::Task<Result<void>> KeyRegister::take(WorkspaceId workspace, KeyHolderId holder, ChannelId channel)
{
    std::function<Result<void>(Connection &)> work = [workspace, holder, channel, now = m_parts.clock.now()](Connection &connection) -> Result<void> {
        TRY_ASSIGN(const bool known, keyholderstore::setEnded(connection, workspace, holder, channel, now));
        return known ? Result<void>() : notHeld(channel);
    };
    return m_parts.database.write<void>(std::move(work));
}

QCoro::Task<Result<void>> KeyRegister::setFact(WorkspaceId workspace, ChannelId id, QString recoveryAddress, QString note)
{
    std::function<Result<void>(Connection &)> work = [workspace, id, recoveryAddress, note](Connection &connection) -> Result<void> {
        TRY(channelstore::load(connection, workspace, id));
        TRY_ASSIGN(KeyFact fact, keyholderstore::fact(connection, workspace, id));
        fact.recoveryAddress = recoveryAddress.trimmed();
        fact.note = note;
        return keyholderstore::setFact(connection, fact);
    };
    return m_parts.database.write<void>(std::move(work));
}

QCoro::Task<Result<LeavingList>> KeyRegister::leave(WorkspaceId workspace, KeyHolderId id)
{
    std::function<Result<LeavingList>(Connection &)> work = [workspace, id, now = m_parts.clock.now()](Connection &connection) -> Result<LeavingList> {
        TRY(markLeft(connection, workspace, id, now));
        return keyrows::leaving(connection, workspace, id);
    };
    return m_parts.database.write<LeavingList>(std::move(work));
}

QCoro::Task<Result<LeavingList>> KeyRegister::whatLeaves(WorkspaceId workspace, KeyHolderId id)
{
    std::function<Result<LeavingList>(Connection &)> work = [workspace, id](Connection &connection) { return keyrows::leaving(connection, workspace, id); };
    return m_parts.database.read<LeavingList>(std::move(work));
}

QCoro::Task<Result<LeavingList>> KeyRegister::tick(WorkspaceId workspace, KeyHolderId id, ChannelId channel, Tick tick)
{
    const std::optional<Instant> at = tick == Tick::Done ? std::optional(m_parts.clock.now()) : std::nullopt;
    std::function<Result<LeavingList>(Connection &)> work = [workspace, id, channel, at, now = m_parts.clock.now()](Connection &connection) -> Result<LeavingList> {
        TRY(markLeft(connection, workspace, id, now));
        TRY(channelstore::load(connection, workspace, channel));
        TRY(setTick(connection, workspace, id, channel, at));
        return keyrows::leaving(connection, workspace, id);
    };
    return m_parts.database.write<LeavingList>(std::move(work));
}

QCoro::Task<Result<KeyHolder>> KeyRegister::stay(WorkspaceId workspace, KeyHolderId id)
{
    std::function<Result<KeyHolder>(Connection &)> work = [workspace, id](Connection &connection) -> Result<KeyHolder> {
        TRY_ASSIGN(KeyHolder holder, keyholderstore::load(connection, workspace, id));
        holder.leftAt.reset();
        TRY(keyholderstore::update(connection, holder));
        return keyholderstore::load(connection, id);
    };
    return m_parts.database.write<KeyHolder>(std::move(work));
}

} // namespace perennial
