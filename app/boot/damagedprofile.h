// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// DamagedProfile: whether a profile's database can be trusted, before it is opened, and which backups there are for it.
// Thread: any; reads files. Errors: Storage "database-damaged" (args: file) | "database-damaged-backup" (args: file, the
// newest backup).

#include "boot/house.h"
#include "service/scheduledbackups.h"
#include "store/dialect.h"

namespace perennial {

// A moment's look; all of the file if the publisher found a fault in it since.
Result<void> refuseDamaged(const QString &profile, const DatabaseLocation &location);
bool isDamagedProfile(const Error &error);
// What a whole look found; empty: it holds together again.
Result<void> noteFaults(const QString &profile, const QStringList &faults);

// Over the damaged database of the profile, which is kept aside. As long as it works no publisher begins. folder, place and
// openSecrets of the order are set here. Errors: BackupService's; Conflict "restore-publisher-runs".
QCoro::Task<Result<BackupSummary>> restoreOverDamaged(HouseOptions options, RestoreOrder order);

} // namespace perennial
