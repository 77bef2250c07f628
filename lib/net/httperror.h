// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From what came back to an Error, one rule for all networks. Pure.
//   401 Auth "http-auth" · 403 Auth "http-forbidden" (a caller that knows better makes it Rejected) · 404, 410
//   Rejected "http-not-found" · 429 RateLimited "http-rate-limited" with a time · 408, 425, 5xx "http-server":
//   Transient, or Unsure for the call that publishes · other 4xx and 3xx Rejected "http-rejected".
// args: host, then the server's own words (may be empty).

#include "base/clock.h"
#include "base/error.h"
#include "net/httpmessage.h"

namespace perennial {

enum class CallKind {
    Invisible,  // a read or an upload: doing it twice harms nobody
    Publishing, // makes something that people see
};

Error httpError(const HttpResponse &response, CallKind call, const QString &host, Instant now);

// A good status with a body that says nothing we understand: "http-unreadable".
Error unreadableAnswer(const HttpResponse &response, CallKind call, const QString &host);

// An error of HttpClient seen by its call: Unsure only matters where something could have become visible.
Error forCall(Error error, CallKind call);

// The server's own words out of a JSON body: 300 characters at most, one line, nothing that isn't text. May be empty.
QString serverMessage(const QByteArray &body);
// The short code in "error" or "error.code" ("invalid_grant", "InvalidToken"); empty if there is none.
QString serverCode(const QByteArray &body);

} // namespace perennial
