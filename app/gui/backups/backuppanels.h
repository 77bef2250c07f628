// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panels of backups: make one now, let them be made by themselves, bring a profile back from one. Each deletes itself
// when it is closed. Thread: the window's.

#include "common/theme.h"
#include "service/scheduledbackups.h"
#include "shell/services.h"

namespace perennial {

using BackupSaid = std::function<void(const QString &)>;

void openBackupNow(Services &services, const Theme &theme, QWidget *host, BackupSaid done);
void openBackupSchedule(Services &services, const Theme &theme, QWidget *host, const BackupSchedule &schedule, BackupSaid done);
// Into a folder of its own, paused; opened in a window of its own when it is there. path: empty = chosen in the panel.
void openBringBack(const House &house, const Theme &theme, QWidget *host, const QString &path, BackupSaid done);

} // namespace perennial
