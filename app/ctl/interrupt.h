// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Interrupt: while it lives, Ctrl+C and SIGTERM set a flag instead of ending the program. Thread: the main one; one at
// a time.

#include <atomic>
#include <memory>

namespace perennial {

class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    std::shared_ptr<std::atomic<bool>> flag() const { return m_flag; }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

} // namespace perennial
