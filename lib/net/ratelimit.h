// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a server says about how often it may be asked. Pure. What can't be read is as if it were not there.

#include "base/clock.h"
#include "net/httpmessage.h"

namespace perennial {

struct RateLimit
{
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
    std::optional<std::chrono::milliseconds> retryAfter; // 0 to 7 days; times on the server's clock if it tells it
};

// Reads Retry-After (seconds or HTTP date), then X-RateLimit-Reset and RateLimit-Reset (ISO time, epoch in seconds or
// milliseconds, or seconds from now), then the combined RateLimit header.
RateLimit parseRateLimit(const HttpResponse &response, Instant now);

// The three forms of RFC 9110 section 5.6.7.
std::optional<Instant> parseHttpDate(const QByteArray &text);

} // namespace perennial
