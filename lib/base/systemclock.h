// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The machine's own clock: the one place that reads it.

#include "base/clock.h"

namespace perennial {

class SystemClock final : public Clock
{
public:
    Instant now() const override;
    std::chrono::milliseconds elapsed() const override;
};

} // namespace perennial
