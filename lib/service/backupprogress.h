// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// BackupProgress: how far a backup or a restore is, looked at by who shows it, and the wish to stop it. Thread: any.

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace perennial {

enum class BackupStage { Copying, Writing, Checking, Unpacking, Done };

struct BackupProgress
{
    std::atomic<BackupStage> stage{BackupStage::Copying};
    std::atomic<qint64> done{0};  // bytes of this stage
    std::atomic<qint64> total{0}; // 0 = not known yet
    std::atomic<bool> cancelled{false};

    void begin(BackupStage next, qint64 bytes)
    {
        done = 0;
        total = bytes;
        stage = next;
    }
};
using BackupProgressPtr = std::shared_ptr<BackupProgress>; // null: nobody looks

} // namespace perennial
