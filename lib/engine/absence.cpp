// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/absence.h"

#include "store/settingstore.h"

namespace perennial::absence {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kNoticed = 15min; // as late as a delivery may be without being late
const QString kAlive = QStringLiteral("publisher-alive");
const QString kFrom = QStringLiteral("away-from");
const QString kUntil = QStringLiteral("away-until");

Result<std::optional<Instant>> instant(Connection &connection, const QString &name)
{
    TRY_ASSIGN(const QString text, settingstore::value(connection, name));
    return text.isEmpty() ? std::optional<Instant>() : std::optional(Instant{text.toLongLong()});
}

Result<void> setInstant(Connection &connection, const QString &name, Instant at)
{
    return settingstore::setValue(connection, name, QString::number(at.ms));
}

} // namespace

Result<void> alive(Connection &connection, Instant now)
{
    TRY_ASSIGN(const auto last, instant(connection, kAlive));
    TRY(setInstant(connection, kAlive, now));
    if (!last || now - *last <= kNoticed)
        return {};
    TRY_ASSIGN(const auto known, unseen(connection));
    if (!known)
        TRY(setInstant(connection, kFrom, *last));
    return setInstant(connection, kUntil, now);
}

Result<std::optional<Span>> unseen(Connection &connection)
{
    TRY_ASSIGN(const auto from, instant(connection, kFrom));
    TRY_ASSIGN(const auto until, instant(connection, kUntil));
    return from && until ? std::optional(Span{*from, *until}) : std::optional<Span>();
}

Result<void> forget(Connection &connection)
{
    TRY(settingstore::setValue(connection, kFrom, QString()));
    return settingstore::setValue(connection, kUntil, QString());
}

} // namespace perennial::absence
