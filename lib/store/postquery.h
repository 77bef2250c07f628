// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Reading many posts: which ones (ids in order, cheap for a hundred thousand), and what lists and calendars show of
// them. Plain functions over a Connection. Thread: the database's. Errors: Storage.

#include "domain/delivery.h"
#include "domain/post.h"
#include "plan/conflictfinder.h"
#include "plan/entrystate.h"
#include "plan/yearfacts.h"
#include "store/connection.h"

#include <QSet>

namespace perennial {

enum class PostOrder { DueTime, NewestFirst, UpdatedFirst, Status };

struct PostFilter
{
    WorkspaceId workspace;
    std::optional<Instant> from; // dueAt, inclusive
    std::optional<Instant> until; // exclusive
    QList<PostStatus> statuses; // empty = all
    QList<ChannelId> channels;  // empty = all
    std::optional<DeliveryState> deliveryState;
    QList<DeliveryState> anyDeliveryState; // one of these on any channel; empty = all
    QSet<EntryState> states; // as a calendar shows them; empty = all
    QString search; // as typed: every word must occur, each may be the beginning of one
    QString label;
    QString campaign;
    BatchId batch;
    bool undated = false; // only what has no day
    bool trashed = false; // what waits in the trash, instead of what does not
    PostOrder order = PostOrder::DueTime;
};

// Which posts are counted per day, and whose days they are.
struct DayFilter
{
    WorkspaceId workspace;
    QDate from; // both inclusive
    QDate to;
    QByteArray timeZone; // of the days
    QList<ChannelId> hiddenChannels; // posts on these alone are left out
    QSet<EntryState> states; // empty = all
    QString search;
    QString label = {};    // empty = any
    QString campaign = {}; // empty = any
};

struct SummaryChannel
{
    ChannelId channel;
    DeliveryId delivery; // null for a draft
    std::optional<DeliveryState> state;

    bool operator==(const SummaryChannel &) const = default;
};

struct PostSummary
{
    PostId id;
    WorkspaceId workspace;
    PostStatus status = PostStatus::Draft;
    QString text; // the first 240 characters
    QString title;
    std::optional<WallTime> wall; // an invalid time: only the day is chosen
    std::optional<Instant> dueAt;
    QList<SummaryChannel> channels;
    QStringList labels;
    QString campaign;
    MediaId firstMedia;
    qint64 fingerprint = 0; // equal for equal words, whatever their case and accents
    bool evergreen = false; // it comes from the library
    qint64 version = 1;
    Instant updatedAt;

    bool operator==(const PostSummary &) const = default;
};

namespace postquery {

Result<QList<PostId>> ids(Connection &connection, const PostFilter &filter);
Result<qint64> count(Connection &connection, const PostFilter &filter);
// In the order of the ids given; those that are gone or another client's are left out.
Result<QList<PostSummary>> summaries(Connection &connection, WorkspaceId workspace, const QList<PostId> &ids);
// Planned in [from, until), by time: what a calendar draws.
Result<QList<PostSummary>> inRange(Connection &connection, WorkspaceId workspace, Instant from, Instant until);
// The words of what is planned or sent in [from, until), on each channel.
Result<QList<PlacedText>> textsBetween(Connection &connection, WorkspaceId workspace, Instant from, Instant until);
// Posts per day by dueAt, days of 23 or 25 hours included; days without posts are left out.
// Errors: also Invalid "time-zone-unknown".
Result<QList<DayCount>> countsPerDay(Connection &connection, const DayFilter &filter);

} // namespace postquery
} // namespace perennial
