// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Workspace: one client or brand, the wall around its channels, posts, media and keys.

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/quiethours.h"
#include "domain/weekdayset.h"

namespace perennial {

enum class CalendarSystem { Gregorian, Jalali, IslamicCivil };
QString toString(CalendarSystem system); // "gregorian", "jalali", "islamic-civil"
std::optional<CalendarSystem> calendarSystemFromString(const QString &text);

struct Workspace
{
    WorkspaceId id;
    QString name;   // unique in the profile, compared folded
    QString colour; // "#RRGGBB"
    QByteArray timeZone;
    Qt::DayOfWeek weekStart = Qt::Monday;
    CalendarSystem calendar = CalendarSystem::Gregorian;
    std::optional<CalendarSystem> secondCalendar; // days are shown in it, too; the same as the first is none
    QuietHours quiet;      // of all channels that have none of their own; off at first
    WeekdaySet freeDays;   // days of the week without posts, mostly the weekend; none at first
    std::optional<Instant> pausedAt; // nothing of this client goes out
    QString pauseReason;
    QString language;      // of its posts, BCP 47 ("tr"); empty = not said
    QString guidelines;    // how this client speaks, plain text
    QByteArray logo;       // a PNG of at most kMostLogoBytes; empty = its letter on its colour
    std::optional<Instant> archivedAt; // out of the lists; nothing goes out
    qint64 version = 1;
    Instant createdAt;
};

constexpr int kMostLogoBytes = 128 * 1024;
constexpr int kMostGuidelineCharacters = 50000;

// Errors: Invalid "workspace-name-empty", "workspace-name-long", "workspace-colour", "time-zone-unknown", "free-days-all",
// "workspace-language", "guidelines-long", "logo-large".
Result<void> validate(const Workspace &workspace);

// The colour for the nth client, so that neighbours differ.
QString suggestedColour(int index);

} // namespace perennial
