// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// AppKeyService: the apps that are registered at networks: ours and the user's own. Thread: the one that made it.
// Errors: Invalid "network-unknown" | "app-own-impossible" | "app-client-id" | "app-secret-empty" | "server-address";
// Auth "oauth-client" (the network does not know this app); Conflict "app-exists"; NotFound "app-unknown"; Keychain;
// Storage; what the network said.

#include "domain/appkey.h"
#include "service/serviceparts.h"

namespace perennial {

class AppKeyService
{
public:
    explicit AppKeyService(ServiceParts parts) : m_parts(std::move(parts)) {}

    // The user's own app, kept once the network knows it: network, server, clientId and, where they differ from the
    // network's description, scopes and redirectUri are given. Sign-ins take it from then on.
    QCoro::Task<Result<AppKey>> add(AppKey app, QByteArray secret);
    QCoro::Task<Result<QList<AppKey>>> list();
    // With its secret. Channels that signed in through it go on as long as their tokens live.
    QCoro::Task<Result<AppKey>> remove(AppKeyId id);

private:
    Result<void> settle(AppKey &app, const QByteArray &secret) const;

    ServiceParts m_parts;
};

} // namespace perennial
