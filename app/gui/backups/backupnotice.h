// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What Today says when the backups that are made by themselves no longer come about. Thread: the window's.

#include "service/scheduledbackups.h"

#include <QWidget>

namespace perennial {

class ErrorLine;
class Theme;

// Nothing while none are made by themselves.
QCoro::Task<std::optional<BackupFailure>> lookAtBackups(ScheduledBackups *backups);
ErrorLine *backupFailureLine(const Theme &theme, const BackupFailure &failure);
// Null where there is nothing to say. Its action calls open: the settings of the backups.
ErrorLine *backupNotice(const Theme &theme, QWidget *host, const std::optional<BackupFailure> &failure, std::function<void()> open);

} // namespace perennial
