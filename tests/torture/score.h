// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Score: what many lives came to, added up; one line of text between processes. Thread: values.

#include "torture/judge.h"

#include <array>

namespace perennial::torture {

struct Score
{
    qint64 seeds = 0;
    qint64 failedSeeds = 0;
    qint64 deliveries = 0;
    qint64 requests = 0;
    qint64 kills = 0;
    qint64 unsure = 0;
    qint64 byPeople = 0;
    std::array<qint64, kFaults> faults{};

    void add(const Score &other);
    QByteArray toLine() const;
    static Score fromLine(const QByteArray &line);
    // For a person.
    QString sentence(double seconds) const;
};

} // namespace perennial::torture
