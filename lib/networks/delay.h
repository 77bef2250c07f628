// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Delay: how an adapter waits, so that a test needs no time.

#include <QCoro/QCoroTask>

#include <chrono>
#include <functional>

namespace perennial {

using Delay = std::function<QCoro::Task<void>(std::chrono::milliseconds)>;

QCoro::Task<void> realDelay(std::chrono::milliseconds time);

} // namespace perennial
