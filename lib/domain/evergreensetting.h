// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// EvergreenSetting: how the plans of a client's library become posts. Plain values.

#include "base/result.h"
#include "domain/ids.h"

namespace perennial {

enum class RealAs {
    Scheduled, // goes out at its time
    InReview,  // waits for somebody to approve it
};
QString toString(RealAs as); // "scheduled", "in-review"
std::optional<RealAs> realAsFromString(const QString &text);

struct EvergreenSetting
{
    WorkspaceId workspace;
    bool automatic = true; // the publisher makes plans real; otherwise people do
    int aheadHours = 48;   // so long before its time, that a person can still step in; 1 to 672
    RealAs realAs = RealAs::Scheduled;
    quint64 seed = 0; // of chance, where a category's order leaves something to it

    bool operator==(const EvergreenSetting &) const = default;
};

// Errors: Invalid "evergreen-ahead" (args: most).
Result<void> validate(const EvergreenSetting &setting);

} // namespace perennial
