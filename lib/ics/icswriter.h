// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// IcsWriter: events as the bytes of an iCalendar file (RFC 5545), in pieces; escaped and folded by libical. What a
// calendar program could trip over (control characters) is left out. Thread: one at a time, any. Errors: none.

#include "base/clock.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace perennial {

enum class IcsStatus { Tentative, Confirmed, Cancelled };

struct IcsEntry
{
    QString uid; // the same for the same thing, for good
    Instant stamp; // when it was last changed
    qint64 sequence = 0;
    std::optional<Instant> at; // absent: the whole of `day`
    QDate day;
    QString summary;
    QString description;
    QStringList categories;
    IcsStatus status = IcsStatus::Confirmed;
    QString url;
};

class IcsWriter
{
public:
    QByteArray begin(const QString &name) const;
    // Nothing for an entry that has neither an instant nor a day.
    QByteArray entry(const IcsEntry &entry) const;
    QByteArray end() const;
};

} // namespace perennial
