// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Networks as people and tools call them: "Twitter/X", "ig", "GBP". Pure. Thread: safe.

#include <QString>

namespace perennial {

// Network::id, or what it would be of a network that is not built in; empty: no network's name.
QString networkFromName(const QString &name);

} // namespace perennial
