// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Field: what a column of an import can be. The names are those of our own export and of --map. Pure.

#include <QString>

#include <array>
#include <optional>

namespace perennial {

enum class Field {
    Text,
    Channels,
    Date,
    Time,
    TimeZone,
    Link,
    Media,
    AltTexts,
    Status,
    Labels,
    Campaign,
    Category,
    Title,
    FirstComment,
    Thread,
    Language,
    Notes,
    ExternalId,
    ContentWarning,
    Visibility,
    Rights,
    Options,
    Variants,
};
constexpr int kFields = 23;

QString toString(Field field); // "text", "time_zone", "first_comment"
std::optional<Field> fieldFromString(const QString &name);

} // namespace perennial
