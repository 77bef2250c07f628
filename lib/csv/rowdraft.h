// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// RowDraft: one row of an import as values, before anything is stored; Finding: what is to be said about the row.

#include "base/clock.h"
#include "domain/post.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace perennial {

enum class FindingSeverity { Warning, Error };
QString toString(FindingSeverity severity); // "warning", "error"

struct Finding
{
    qint64 row = 0; // 1-based record number, the heading row not counted
    QString column; // heading as in the file, or the field's name where the file has no such column
    QString code;
    FindingSeverity severity = FindingSeverity::Error;
    QStringList args;
    QString message; // English
    QString raw;     // the cell as read
    QString suggestion = {}; // what would stand in the cell if it were mended; empty = nothing to offer
};

struct MediaCell
{
    QString path; // absolute; or
    QString url;
    QString alt;
};

// Approved rows that are later than the allowance come in as missed.
enum class Lateness { OnTime, JustPast, Missed };

// The row has no time of its own and asks for a slot of its channels: the next free one, or one behind all that is planned.
enum class SlotWish { None, Next, Last };

struct RowDraft
{
    qint64 row = 0;
    QString text;
    QString title;
    QString link;
    QStringList firstComments;
    QStringList thread;
    QString contentWarning;
    QString visibility;
    QString language;
    QString notes;
    QString externalId;
    QString campaign;
    QString category;
    QString rights;
    QStringList labels;
    QJsonObject options;
    QJsonArray variants;
    QList<ChannelId> channels;
    QList<MediaCell> media;
    PostStatus status = PostStatus::Draft;
    std::optional<WallTime> wall;
    std::optional<Instant> dueAt;
    QDate dateOnly; // a draft whose row has a day and no time
    SlotWish slotWish = SlotWish::None; // then wall is not set yet
    QByteArray timeZone; // the row's, or the one for rows that name none
    Lateness lateness = Lateness::OnTime;
};

// A row with an error has no draft; all its findings are listed, not only the first.
struct RowResult
{
    std::optional<RowDraft> draft;
    QList<Finding> findings;
};

} // namespace perennial
