// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// EnumNames: the one table behind toString and fromString of an enum that stands in the database and in JSON.

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace perennial {

template <class Enum, size_t N> struct EnumNames
{
    std::array<std::pair<Enum, const char *>, N> rows;

    QString name(Enum value) const
    {
        for (const auto &[each, text] : rows) {
            if (each == value)
                return QString::fromLatin1(text);
        }
        return {};
    }
    std::optional<Enum> value(const QString &name) const
    {
        for (const auto &[each, text] : rows) {
            if (name == QLatin1String(text))
                return each;
        }
        return std::nullopt;
    }
};

} // namespace perennial
