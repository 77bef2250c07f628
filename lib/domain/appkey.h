// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// AppKey: an app that is registered at a network, by this program or by its user, and that sign-ins go through. It
// belongs to the profile, not to a client. Its secret is in the secret store under appSecretKey(id), never in here.

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/secretkeys.h"

#include <QString>
#include <QStringList>

namespace perennial {

struct AppKey
{
    AppKeyId id;
    QString network; // Network::id
    QString server;  // "https://mastodon.example"; empty where the network has one place
    QString clientId;
    QString redirectUri; // that it was registered with; empty: those that the network's description names
    QStringList scopes;  // empty: what the network's description asks for
    bool own = false;    // made by the user, not by this program
    Instant createdAt;
};

// Errors: Invalid "app-client-id" (empty, too long, or with what no key holds).
Result<void> validate(const AppKey &app);

} // namespace perennial
