// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarEntry: what a calendar shows of one post. Date and time are the wall time in the zone shown, computed by
// whoever makes the entry. Plain values, usable on every thread.

#include "base/clock.h"
#include "domain/ids.h"
#include "plan/entrystate.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace perennial {

struct CalendarEntry
{
    PostId post;
    Instant dueAt;
    QDate date;
    QTime time;
    bool timed = true; // false: an idea or a draft that has a day only
    QString text;      // short
    QList<ChannelId> channels;
    EntryState state = EntryState::Draft;
    qint64 fingerprint = 0; // equal for equal words; 0 = not known
    bool conflict = false;
    bool evergreen = false;
    bool pinned = false; // a planned fill that a person chose
    bool hasMedia = false;
    QStringList labels;
    QString campaign;

    bool operator==(const CalendarEntry &) const = default;
};

// The order of every list and column: day, untimed first, time, id.
bool comesBefore(const CalendarEntry &a, const CalendarEntry &b);

// Something that lasts for days: a campaign, a holiday or what somebody noted.
enum class BandKind { Campaign, Holiday, Note };

struct CalendarBand
{
    QDate from;
    QDate to;
    QString text;
    QString detail; // second part in lighter type: "9 posts"
    BandKind kind = BandKind::Holiday;
    DayNoteId note = {};     // that a person wrote it here; null: it comes from a file
    DaySourceId source = {}; // the file it comes from
    QString colour = {};     // "#RRGGBB"; empty = the calendar's own

    bool operator==(const CalendarBand &) const = default;
};

// A bar across days; otherwise a word in each of them.
inline bool isBar(const CalendarBand &band)
{
    return band.kind == BandKind::Campaign || (band.kind == BandKind::Note && band.from != band.to);
}

} // namespace perennial
