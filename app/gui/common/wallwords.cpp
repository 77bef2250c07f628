// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/wallwords.h"

#include "plan/calendardays.h"

#include <QCoreApplication>
#include <QLocale>

namespace perennial {

namespace {

struct WallWords
{
    Q_DECLARE_TR_FUNCTIONS(perennial::WallWords)
};

} // namespace

QString wallWords(const WallTime &wall, CalendarSystem system)
{
    const QLocale locale;
    const QString day = locale.toString(wall.date, QStringLiteral("ddd d MMM yyyy"), calendarOf(system));
    if (!wall.time.isValid())
        return day;
    //: %1 day, %2 time
    return WallWords::tr("%1, %2").arg(day, locale.toString(wall.time, QStringLiteral("HH:mm")));
}

} // namespace perennial
