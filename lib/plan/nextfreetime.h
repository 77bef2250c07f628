// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// nextFreeTime: the next time for a post that keeps its distance. Pure but for the zone data. Errors: Invalid
// "time-zone-unknown", NotFound "no-free-time" (nothing within 60 days).

#include "base/clock.h"
#include "base/result.h"
#include "domain/walltime.h"

#include <QList>

namespace perennial {

// On a half hour between 9 and 21 o'clock of the zone, at least ten minutes ahead and half an hour from any of `taken`.
Result<WallTime> nextFreeTime(Instant now, QList<Instant> taken, const QByteArray &timeZone);

} // namespace perennial
