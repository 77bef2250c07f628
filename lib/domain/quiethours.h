// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// QuietHours: the hours of a day in which nothing of a client is to go out, from one time to another on the wall; they
// may pass midnight. Plain value.

#include <QString>
#include <QTime>

#include <optional>

namespace perennial {

struct QuietHours
{
    QTime from;
    QTime to; // not quiet any more

    bool isOff() const { return !from.isValid() || !to.isValid() || from == to; }
    bool contains(QTime time) const;
    bool operator==(const QuietHours &) const = default;

    QString toString() const; // "22:00-07:00", "off"
    // nullopt for anything else, also for two equal times.
    static std::optional<QuietHours> fromString(const QString &text);
};

} // namespace perennial
