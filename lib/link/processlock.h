// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ProcessLock: one process per file. The kernel frees it when the holder dies, however it dies; the file itself stays.
// Inside it stands who holds it. Thread: one. Errors: Storage "lock-file".

#include "base/result.h"

#include <QString>

namespace perennial {

class ProcessLock
{
public:
    enum class Outcome { Taken, HeldByAnother };

    explicit ProcessLock(QString path);
    ~ProcessLock();
    Q_DISABLE_COPY_MOVE(ProcessLock)

    Result<Outcome> tryLock(); // at once; Taken if this object holds it already
    void unlock();
    bool isHeld() const { return m_handle != kNone; }

    // The process that wrote itself into the file last; 0 if nobody can be read out of it.
    static qint64 holderPid(const QString &path);

private:
    static constexpr qintptr kNone = -1;

    QString m_path;
    qintptr m_handle = kNone;
};

} // namespace perennial
