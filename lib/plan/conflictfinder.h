// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What speaks against a post where it stands: another one too close on the same channel, the same words not long ago, a
// channel that is paused or whose key ends before, a quiet hour, a day that is kept free, a rule of the network. Only what is still to go out is marked, but what went out counts as
// a neighbour. Pure; thread: plain functions.

#include "plan/calendarentry.h"
#include "plan/publishingtimes.h"

#include <QHash>

namespace perennial {

enum class ConflictKind { TooClose, SameText, ChannelPaused, KeyExpires, QuietHours, FreeDay, RuleBroken };

struct Conflict
{
    PostId post; // the later one of two: it carries the mark
    ConflictKind kind = ConflictKind::TooClose;
    ChannelId channel;
    PostId before;                 // TooClose, SameText: the one it comes after
    std::chrono::minutes apart{0}; // from it
    QString detail = {};           // FreeDay: its name, empty for a day of the week; RuleBroken: the rule's code
    QStringList args = {};         // QuietHours: from, to; RuleBroken: the rule's

    bool operator==(const Conflict &) const = default;
};

// What is known of a channel beyond its posts.
struct ChannelOutlook
{
    bool paused = false;
    std::optional<Instant> keyEnds; // its key is refused from then on
};

// A rule of a channel's network that the post breaks as it is. Codes: "text-too-long" | "text-too-many-bytes" (args: over,
// limit), "text-empty", "text-invalid-character", "media-too-many" (args: most), "media-missing" (can't be fetched),
// "media-type" (args: the type), "alt-too-long" (args: most).
struct BrokenRule
{
    ChannelId channel;
    QString code;
    QStringList args = {};

    bool operator==(const BrokenRule &) const = default;
};

struct ConflictRules
{
    std::chrono::minutes least{15};      // between two posts of one channel
    std::chrono::days sameTextWithin{14}; // equal but for case, accents and blanks
    QHash<ChannelId, ChannelOutlook> channels;
    PublishingTimes times;
    QByteArray shownZone; // whose wall the entries stand at
    QHash<PostId, QList<BrokenRule>> broken;
};

// A text near the range that is shown: it may be the one that is said again.
struct PlacedText
{
    PostId post;
    ChannelId channel;
    Instant dueAt;
    qint64 fingerprint = 0;
};

// In the order of the ids of the posts. `around` are posts outside of the entries.
QList<Conflict> findConflicts(const QList<CalendarEntry> &entries, const ConflictRules &rules = {},
                              const QList<PlacedText> &around = {});

// Sets or clears CalendarEntry::conflict of each.
void markConflicts(QList<CalendarEntry> &entries, const QList<Conflict> &conflicts);

} // namespace perennial
