// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// RenewalLocks: one renewal of a credential at a time, in this program and in all programs of the profile: servers that
// rotate refresh tokens take a second use of one for a theft and end the sign-in. Whoever has the lock reads the
// credential again before anything else. Thread: one. Errors: Transient "renewal-busy"; Storage "lock-file".

#include "base/result.h"
#include "base/turns.h"
#include "link/processlock.h"
#include "networks/delay.h"

#include <QCoro/QCoroTask>

#include <memory>

namespace perennial {

class RenewalLocks
{
public:
    // folder: where the programs of a profile meet; empty: there is only this one.
    explicit RenewalLocks(QString folder, Delay delay = realDelay);

    // Given back when it goes.
    struct Held
    {
        Held(Turns::Turn taken, const QString &path) : turn(std::move(taken)), lock(path) {}
        Turns::Turn turn;
        ProcessLock lock;
    };
    using HeldPtr = std::shared_ptr<Held>;
    QCoro::Task<Result<HeldPtr>> take(QString secretKey);

private:
    QString pathFor(const QString &secretKey) const;

    QString m_folder;
    Delay m_delay;
    std::shared_ptr<Turns> m_turns = std::make_shared<Turns>(1);
};

} // namespace perennial
