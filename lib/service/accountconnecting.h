// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// AccountConnecting: one sign-in of a channel, from the app that it goes through to the stored channel. Whatever goes
// wrong, the channel, its history, its queue and the credential it had stay as they were.
// Thread: the one that made it. Errors: what the network said; Conflict "account-connected" (args: account, the channel
// that has it), "account-elsewhere" (args: account, the clients that have it), "account-differs" (args: the account
// before, the one that signed in), "channel-locked" (args: name); as ChannelService.

#include "domain/channel.h"
#include "networks/adapter.h"
#include "service/serviceparts.h"

#include <memory>

namespace perennial {

class Connection;

// Deliveries that waited for a credential go back into the plan; the late policy decides about those that are late.
Result<void> releaseReauth(Connection &connection, const Channel &channel, Instant now);
// Its key is out of play: nothing asks the network until the lock-down is lifted.
Error lockedDown(const Channel &channel);
// What a network said of an account, as the channel keeps it.
void takeIdentity(Channel &channel, const Identity &identity);

class AccountConnecting
{
public:
    explicit AccountConnecting(ServiceParts parts) : m_parts(std::move(parts)) {}

    QCoro::Task<Result<Channel>> run(Channel channel, ConnectRequest request);

private:
    struct Before; // how the channel stood
    using BeforePtr = std::shared_ptr<Before>;

    QCoro::Task<Result<BeforePtr>> look(Channel channel, QString server);
    QCoro::Task<Result<Identity>> signIn(Adapter *adapter, BeforePtr before, ConnectRequest request);
    QCoro::Task<Result<void>> keepApp(AppKey app);
    QCoro::Task<Result<Channel>> settle(const Network *network, BeforePtr before, Channel channel, ConnectRequest request);
    QCoro::Task<Result<void>> askElsewhere(Channel channel, ConnectRequest request);
    QCoro::Task<Result<Channel>> store(Channel channel, bool isNew);
    QCoro::Task<void> putBack(BeforePtr before, QString key);
    QCoro::Task<bool> isLocked(ChannelId id);

    ServiceParts m_parts;
};

} // namespace perennial
