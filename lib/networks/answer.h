// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What adapters do with an answer beyond net/httperror.h. Pure.

#include "base/result.h"
#include "net/httperror.h"

#include <QJsonArray>
#include <QJsonObject>

namespace perennial {

// HttpClient's error as the error of its call.
Error wayFailure(const Error &way, CallKind call);

// The body of a success as JSON, of the right kind. Errors: see unreadableAnswer().
Result<QJsonObject> jsonObject(const HttpResponse &answer, CallKind call, const QString &host);
Result<QJsonArray> jsonArray(const HttpResponse &answer, CallKind call, const QString &host);

// When an account may be used again, where an answer says that its allowance is used up.
std::optional<Instant> notBeforeFrom(const HttpResponse &answer, Instant now);

} // namespace perennial
