// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

#include <array>
#include <utility>

namespace perennial {

namespace {

constexpr std::array<std::pair<ErrorKind, const char *>, 11> kKinds{{
    {ErrorKind::NotFound, "not-found"},
    {ErrorKind::Invalid, "invalid"},
    {ErrorKind::Conflict, "conflict"},
    {ErrorKind::Auth, "auth"},
    {ErrorKind::RateLimited, "rate-limited"},
    {ErrorKind::Transient, "transient"},
    {ErrorKind::Rejected, "rejected"},
    {ErrorKind::Unsure, "unsure"},
    {ErrorKind::Storage, "storage"},
    {ErrorKind::Keychain, "keychain"},
    {ErrorKind::Cancelled, "cancelled"},
}};

} // namespace

Error::Error(ErrorKind kind, QString code, QString message, QStringList args)
    : kind(kind), code(std::move(code)), args(std::move(args)), message(std::move(message))
{
}

QString toString(ErrorKind kind)
{
    for (const auto &[value, name] : kKinds) {
        if (value == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<ErrorKind> errorKindFromString(const QString &text)
{
    for (const auto &[value, name] : kKinds) {
        if (text == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

} // namespace perennial
