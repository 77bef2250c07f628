// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Id<Tag>: a typed 63-bit number, ordered by the time it was made; a string in JSON (a double can't hold it).
// IdSource makes them without asking the database. Thread: IdSource is thread-safe.

#include <QString>

#include <atomic>
#include <compare>
#include <functional>
#include <optional>

namespace perennial {

class Clock;

template <class Tag> struct Id
{
    qint64 value = 0; // 0 = none

    constexpr bool isNull() const { return value == 0; }
    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const Id &) const = default;
    QString toString() const { return QString::number(value); }

    // nullopt for anything that is not a positive whole number.
    static std::optional<Id> fromString(const QString &text)
    {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        if (!ok || number <= 0)
            return std::nullopt;
        return Id{number};
    }
};

template <class Tag> size_t qHash(const Id<Tag> &id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

// 42 bits of milliseconds since 2020-01-01, 21 bits that count on from a random start.
class IdSource
{
public:
    explicit IdSource(const Clock &clock);

    template <class TypedId> TypedId next() { return TypedId{nextValue()}; }
    qint64 nextValue();

private:
    const Clock &m_clock;
    std::atomic<qint64> m_last{0};
};

} // namespace perennial

template <class Tag> struct std::hash<perennial::Id<Tag>>
{
    size_t operator()(const perennial::Id<Tag> &id) const noexcept { return std::hash<qint64>()(id.value); }
};
