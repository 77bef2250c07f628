// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One VEVENT of somebody else's file as the days it covers within a window. Whatever the bytes hold, it ends soon: an
// expansion walks over the window only, and over so many steps at most. Thread: any. Errors: as remarks.

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace perennial {

// Days, both included; instants of the file become days of this zone.
struct IcsWindow
{
    QDate from;
    QDate to;
    QTimeZone zone = QTimeZone::utc();
};

struct IcsOccurrence
{
    QDate from;
    QDate to;
    qint64 start = 0; // which one of its event: what RECURRENCE-ID and EXDATE name
};

struct IcsEvent
{
    QString uid;
    QString text;
    bool cancelled = false;
    bool recurs = false;
    std::optional<qint64> replaces; // it stands for this one of the event with the same uid
    QList<IcsOccurrence> occurrences;
    QStringList remarks; // codes, see icsreader.h
};

class IcsZones
{
public:
    // A zone that this machine does not know is taken as the clock on the wall.
    const QTimeZone &zone(const QByteArray &id);

private:
    QHash<QByteArray, QTimeZone> m_known;
};

// text: "BEGIN:VEVENT" to "END:VEVENT" in UTF-8, unfolded, without components inside.
IcsEvent parseIcsEvent(const QByteArray &text, const IcsWindow &window, IcsZones &zones);

} // namespace perennial
