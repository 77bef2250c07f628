// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;
using Action = RetryDecision::Action;

constexpr Milliseconds kFirstDelay = 30s;
constexpr Milliseconds kLongestDelay = 1h;
constexpr Milliseconds kHoldDelay = 10min;
constexpr Milliseconds kGiveUpAfter = 24h;
constexpr int kMostTries = 8;
constexpr double kJitter = 0.2;

double clampedUnit(double unit)
{
    return std::isfinite(unit) ? std::clamp(unit, 0.0, 1.0) : 0.5;
}

// A server's wish is a least delay: sooner is rude, a little later is not.
Milliseconds wished(const FailedAttempt &attempt)
{
    const Milliseconds own = backoff(attempt.tries, attempt.unit);
    if (!attempt.error.retryAfter)
        return own;
    const Milliseconds asked = std::max(*attempt.error.retryAfter, Milliseconds(0));
    const Milliseconds scatter(qint64(kFirstDelay.count() * kJitter * clampedUnit(attempt.unit)));
    return std::min<Milliseconds>(asked, 2 * kGiveUpAfter) + scatter;
}

RetryDecision failed()
{
    return {};
}

RetryDecision limited(const FailedAttempt &attempt)
{
    const Milliseconds delay = wished(attempt);
    if (attempt.sinceFirstTry + delay > kGiveUpAfter)
        return failed();
    RetryDecision decision;
    decision.action = Action::Retry;
    decision.delay = delay;
    decision.countsAsTry = false;
    return decision;
}

RetryDecision transient(const FailedAttempt &attempt)
{
    const Milliseconds delay = wished(attempt);
    if (attempt.tries >= kMostTries || attempt.sinceFirstTry + delay > kGiveUpAfter)
        return failed();
    RetryDecision decision;
    decision.action = Action::Retry;
    decision.delay = delay;
    return decision;
}

RetryDecision uncounted(Action action, Milliseconds delay)
{
    RetryDecision decision;
    decision.action = action;
    decision.delay = delay;
    decision.countsAsTry = false;
    return decision;
}

} // namespace

Milliseconds backoff(int tries, double unit)
{
    const int doublings = std::clamp(tries - 1, 0, 20);
    const Milliseconds plain = std::min<Milliseconds>(kFirstDelay * (qint64(1) << doublings), kLongestDelay);
    const double factor = 1.0 - kJitter + 2 * kJitter * clampedUnit(unit);
    return Milliseconds(qint64(std::llround(double(plain.count()) * factor)));
}

RetryDecision decideRetry(const FailedAttempt &attempt)
{
    switch (attempt.error.kind) {
    case ErrorKind::Transient:
        return transient(attempt);
    case ErrorKind::RateLimited:
        return limited(attempt);
    case ErrorKind::Auth:
        return uncounted(Action::Reconnect, Milliseconds(0));
    case ErrorKind::Unsure:
        return uncounted(Action::AskPerson, Milliseconds(0));
    case ErrorKind::Storage:
    case ErrorKind::Keychain:
        return uncounted(Action::Hold, kHoldDelay);
    case ErrorKind::Cancelled:
        return uncounted(Action::Release, Milliseconds(0));
    case ErrorKind::NotFound:
    case ErrorKind::Invalid:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
        return failed();
    }
    return failed();
}

} // namespace perennial
