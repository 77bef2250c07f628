// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/interrupt.h"

#include <csignal>

namespace perennial {

namespace {

// A signal's function can be given nothing, so where it writes has to be known to the file.
std::atomic<std::atomic<bool> *> flagOfSignals{nullptr};
static_assert(std::atomic<bool>::is_always_lock_free);

void noteSignal(int)
{
    if (std::atomic<bool> *flag = flagOfSignals.load())
        flag->store(true);
}

} // namespace

Interrupt::Interrupt()
{
    flagOfSignals = m_flag.get();
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    flagOfSignals = nullptr;
}

} // namespace perennial
