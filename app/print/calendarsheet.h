// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarSheet: everything that a printed week, month or agenda shows, at the clock of one client. Plain values,
// usable on every thread.

#include "domain/workspace.h"
#include "plan/calendarentry.h"

#include <QColor>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QPageSize>
#include <QSizeF>

namespace perennial {

enum class SheetKind { Week, Month, Agenda };

struct SheetChannel
{
    ChannelId id;
    QString name;
    QString mark; // one to three characters that no other channel of the sheet has
};

// The words of a post for an agenda: one part, or more where it says something else on a channel.
struct SheetPart
{
    QString label; // "On Mastodon"; empty = on all others
    QString text;
};

struct SheetWords
{
    QList<SheetPart> parts;
    QStringList labels;
};

struct CalendarSheet
{
    SheetKind kind = SheetKind::Month;
    QDate from;
    QDate to;                        // inclusive
    QList<CalendarEntry> entries;    // all of them lie in these days
    QHash<PostId, SheetWords> words; // for an agenda
    QList<CalendarBand> bands;
    QList<SheetChannel> channels;
    QString client;
    QColor colour;
    QLocale locale;
    CalendarSystem system = CalendarSystem::Gregorian;
    Qt::DayOfWeek weekStart = Qt::Monday;
    QString zoneName;                                    // as people call it: "Istanbul"
    QDateTime printedAt;                                 // the wall clock of that zone
    QSizeF paper = QPageSize::sizePoints(QPageSize::A4); // upright, in points
};

// Letter where people buy letter paper, A4 elsewhere.
QPageSize paperOf(const QLocale &locale);

// As few first letters as tell the channels apart; a number where even three do not.
QStringList channelMarks(const QStringList &names);

} // namespace perennial
