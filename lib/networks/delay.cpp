// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/delay.h"

#include <QCoro/QCoroTimer>

namespace perennial {

QCoro::Task<void> realDelay(std::chrono::milliseconds time)
{
    co_await QCoro::sleepFor(time);
}

} // namespace perennial
