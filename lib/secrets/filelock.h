// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// FileLock: one writer at a time, over all processes of this machine. The kernel frees it when its holder dies, however
// it dies; the file itself stays. Thread: the one that made it; tryLock blocks.

#include <QString>

#include <chrono>
#include <memory>

class QLockFile;

namespace perennial {

class FileLock
{
public:
    enum class Outcome { Taken, Busy, Impossible }; // impossible: no lock file can be made there

    explicit FileLock(QString path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    Outcome tryLock(std::chrono::milliseconds limit);

private:
    QString m_path;
    int m_file = -1;
    std::unique_ptr<QLockFile> m_other; // where there is no flock
};

} // namespace perennial
