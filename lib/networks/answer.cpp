// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/answer.h"

#include "net/ratelimit.h"
#include "net/serverjson.h"

#include <QJsonDocument>

namespace perennial {

Error wayFailure(const Error &way, CallKind call)
{
    Error error = forCall(way, call);
    // Whoever stops a call that publishes can't take back what has left.
    if (call == CallKind::Publishing && way.kind == ErrorKind::Cancelled)
        error.kind = ErrorKind::Unsure;
    return error;
}

Result<QJsonObject> jsonObject(const HttpResponse &answer, CallKind call, const QString &host)
{
    const QJsonDocument document = serverJson(answer.body);
    if (!document.isObject())
        return unreadableAnswer(answer, call, host);
    return document.object();
}

Result<QJsonArray> jsonArray(const HttpResponse &answer, CallKind call, const QString &host)
{
    const QJsonDocument document = serverJson(answer.body);
    if (!document.isArray())
        return unreadableAnswer(answer, call, host);
    return document.array();
}

std::optional<Instant> notBeforeFrom(const HttpResponse &answer, Instant now)
{
    const RateLimit limit = parseRateLimit(answer, now);
    if (limit.remaining.value_or(1) > 0 || !limit.retryAfter)
        return std::nullopt;
    return now + *limit.retryAfter;
}

} // namespace perennial
