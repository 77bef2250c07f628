// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keys/keytimes.h"

#include "domain/walltime.h"

#include <QCoreApplication>
#include <QLocale>

namespace perennial {

namespace {

struct KeyTimes
{
    Q_DECLARE_TR_FUNCTIONS(perennial::KeyTimes)
};

} // namespace

QString dayText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString dayAndTime(Instant at, const QByteArray &timeZone)
{
    ZoneResolver zones;
    const auto wall = zones.wallTime(at, timeZone);
    if (!wall)
        return dayText(at.utc().date());
    return KeyTimes::tr("%1, %2").arg(dayText(wall->date), QLocale().toString(wall->time, QStringLiteral("HH:mm")));
}

} // namespace perennial
