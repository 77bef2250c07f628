// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The files behind a source of days, read. Thread: a worker's; it may take seconds. Errors: as
// service/calendardaysservice.h.

#include "domain/calendarday.h"
#include "ics/icsreader.h"

namespace perennial {

struct ReadSource
{
    QString name; // what the file calls itself; empty for a folder
    QString mark; // names, sizes and times
    QString hash; // of the bytes
    bool same = false; // nothing changed: there are no days here
    qint64 events = 0;
    QList<SourceDay> days;
    QList<DayRemark> remarks;
};

// Names, sizes and times of the files of a source as they are now: cheap.
Result<QString> markOfFiles(const DaySource &source);
// known: the hash of the bytes that were read before; the same bytes are not read again.
Result<ReadSource> readDayFiles(const DaySource &source, const IcsWindow &window, const QString &known, const IcsWatch &watch);

} // namespace perennial
