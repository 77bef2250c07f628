// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the official client of Bluesky detects in a text; handles are not looked up here. Thread: safe. Pure.

#include "text/facets.h"

namespace perennial {

QList<Facet> blueskyFacets(const QString &text);

} // namespace perennial
