// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// retryPolicy: what follows a failed attempt, by the kind of its error alone. Chance comes in as a number, time as
// spans, so the same input gives the same answer. Thread: safe. Pure.

#include "base/error.h"

#include <chrono>

namespace perennial {

struct FailedAttempt
{
    Error error;
    int tries = 1; // tries that counted so far, this one included; a rate limit's do not count
    std::chrono::milliseconds sinceFirstTry{0};
    double unit = 0.5; // 0..1, by chance: the jitter
};

struct RetryDecision
{
    enum class Action {
        Retry,     // after delay
        Fail,      // for good
        AskPerson, // it may have happened: unsure
        Hold,      // nothing has happened, a person has to help (locked keyring); looked at again after delay
        Reconnect, // nothing has happened; waits until a person connects the account again
        Release,   // stopped by a person or a shutdown: back to the queue as it was
    };
    Action action = Action::Fail;
    std::chrono::milliseconds delay{0};
    bool countsAsTry = true;
};

RetryDecision decideRetry(const FailedAttempt &attempt);

// 30 s doubled with each try up to an hour, shifted by at most a fifth either way.
std::chrono::milliseconds backoff(int tries, double unit);

} // namespace perennial
