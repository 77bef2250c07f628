// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What Mastodon finds in a text: links with their scheme, @user and @user@host, hashtags. Used for plain networks too.
// Thread: safe. Pure.

#include "text/facets.h"

namespace perennial {

QList<Facet> mastodonFacets(const QString &text);

} // namespace perennial
