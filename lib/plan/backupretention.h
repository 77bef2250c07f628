// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// When a backup is due by itself, and which older ones are kept. Thread: any; pure.

#include "base/clock.h"

#include <QList>
#include <QTime>
#include <QTimeZone>

namespace perennial {

enum class BackupEvery { Day, Week };

// The last moment, not after now, at which one was due: of each day, or of each Monday.
Instant lastBackupTime(BackupEvery every, QTime at, Instant now, const QTimeZone &zone);
Instant nextBackupTime(BackupEvery every, QTime at, Instant now, const QTimeZone &zone);

// The newest of each of so many days, weeks (from Monday) and months that have one.
struct BackupKeep
{
    int daily = 7;
    int weekly = 4;
    int monthly = 6;
};
// Places in the list of those that may go. The newest never may.
QList<qsizetype> backupsToDelete(const QList<Instant> &made, const BackupKeep &keep, const QTimeZone &zone);

} // namespace perennial
