// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// RowValidator: a record of a mapped table to a RowDraft and what is to be said about it. The same row and context give
// the same result. Rows that are approved or scheduled must have a channel, a day and a time; others may lack them,
// with a warning. Nothing is guessed. Thread: one at a time (it keeps time zones).

#include "csv/columnmapping.h"
#include "csv/csvreader.h"
#include "csv/mediapath.h"
#include "csv/rowdraft.h"

#include <functional>

namespace perennial {

// What a row gets where its columns say nothing.
enum class MissingTime { Leave, NextSlot };
struct RowDefaults
{
    QList<ChannelId> channels;
    QStringList labels;
    QString campaign;
    QString category;
    MissingTime time = MissingTime::Leave;
};

struct RowContext
{
    std::function<std::optional<ChannelId>(const QString &name)> findChannel;
    // The channels that a name findChannel does not know may mean; not set: none.
    std::function<QStringList(const QString &name)> channelsMeant;
    QList<ChannelId> channels; // not empty: they take the place of whatever the rows name
    QByteArray timeZone;       // for rows that name none
    Instant now;
    DateDecision dates;
    std::optional<DateOrder> dateOrder;
    // For rows whose status is empty or absent; Draft wins over every status.
    std::optional<PostStatus> as;
    RowDefaults defaults;
    QString mediaFolder;         // empty: the file came from standard input
    CanonicalPath canonicalPath; // not set: files are not looked at
};

class RowValidator
{
public:
    RowValidator(ColumnMapping mapping, const ToolTemplate &tool, RowContext context);

    // row: the record's number without the heading row.
    RowResult validate(const CsvRecord &record, qint64 row);
    // First pass: the cells of the date column, for a DateOrderSurvey; what it decides is told before the second.
    QString dateCell(const CsvRecord &record) const { return cell(record, Field::Date); }
    void setDates(const DateDecision &dates) { m_context.dates = dates; }

private:
    friend class RowReading;

    QString cell(const CsvRecord &record, Field field) const;
    QString cellAt(const CsvRecord &record, int column) const;

    ColumnMapping m_mapping;
    ToolTemplate m_tool;
    RowContext m_context;
    ZoneResolver m_zones;
    QHash<QString, std::optional<ChannelId>> m_channels; // by cell text, as findChannel answered
};

} // namespace perennial
