// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// FakeClock: stands still until it is told. Thread-safe.

#include "base/clock.h"

#include <atomic>

namespace perennial::test {

class FakeClock final : public Clock
{
public:
    // 2026-11-23T08:00:00Z, a Monday.
    static constexpr Instant kStart{1795420800000};

    Instant now() const override { return {m_ms.load()}; }
    void set(Instant at) { m_ms = at.ms; }
    void advance(std::chrono::milliseconds by) { m_ms += by.count(); }

private:
    std::atomic<qint64> m_ms{kStart.ms};
};

} // namespace perennial::test
