// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a network lets us do, in words for a person: its scopes said plainly, and what of the things that people worry
// about is not among them. Thread: any with a translator.

#include "domain/channel.h"

#include <QStringList>

namespace perennial {

struct ScopeWords
{
    QStringList may;    // "publish and delete posts"
    QStringList mayNot; // "read private messages"
};

// A scope that is not known here is shown as the network writes it.
ScopeWords scopeWords(const QStringList &scopes);
// What the network granted at the last sign-in; empty: it did not say.
QStringList grantedScopes(const Channel &channel);

} // namespace perennial
