// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/walltime.h"

#include <QRegularExpression>

namespace perennial {

namespace {

// Qt also takes "UTC+03:00", POSIX rules and files beside the zones, which are no IANA names; and it lists only the
// zones of places, without Etc/UTC and the older names (US/Eastern) that other tools write.
bool isIanaName(const QByteArray &name)
{
    static const QRegularExpression form(QStringLiteral("\\A(?!posix/|right/)[A-Za-z_]+(/[A-Za-z0-9_+-]+){1,2}\\z"));
    static const QList<QByteArray> single{"UTC", "GMT"};
    return single.contains(name) || form.match(QString::fromLatin1(name)).hasMatch();
}

} // namespace

QString WallTime::toIso() const
{
    const QString format = time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss");
    return date.toString(Qt::ISODate) + QLatin1Char('T') + time.toString(format);
}

Result<QTimeZone> ZoneResolver::zone(const QByteArray &timeZone)
{
    auto found = m_zones.constFind(timeZone);
    if (found != m_zones.constEnd())
        return *found;
    const QTimeZone made(timeZone);
    if (!isIanaName(timeZone) || !made.isValid())
        return Error(ErrorKind::Invalid, QStringLiteral("time-zone-unknown"), QStringLiteral("unknown time zone"),
                     {QString::fromUtf8(timeZone)});
    m_zones.insert(timeZone, made);
    return made;
}

Result<ResolvedTime> ZoneResolver::resolve(const WallTime &wall)
{
    if (!wall.date.isValid() || !wall.time.isValid())
        return Error(ErrorKind::Invalid, QStringLiteral("time-invalid"), QStringLiteral("date or time is not valid"));
    TRY_ASSIGN(const QTimeZone zone, this->zone(wall.timeZone));

    // The wall time read as if it were UTC; an instant t shows this wall time exactly where t + offset(t) = local.
    const qint64 local = QDateTime(wall.date, wall.time, Qt::UTC).toMSecsSinceEpoch();
    const auto offsetAt = [&zone](qint64 ms) {
        return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))) * 1000;
    };
    // No zone is further than a day from UTC, so these two lie before and after every transition that matters here.
    constexpr qint64 kDay = 24 * 60 * 60 * 1000;
    const qint64 before = offsetAt(local - kDay);
    const qint64 after = offsetAt(local + kDay);
    const qint64 early = local - before;
    const qint64 late = local - after;
    const bool earlyFits = offsetAt(early) == before;
    const bool lateFits = offsetAt(late) == after;
    if (before == after && earlyFits)
        return ResolvedTime{{early}, WallTimeKind::Unique};
    if (earlyFits && lateFits)
        return ResolvedTime{{std::min(early, late)}, early == late ? WallTimeKind::Unique : WallTimeKind::Overlap};
    if (earlyFits)
        return ResolvedTime{{early}, WallTimeKind::Unique};
    if (lateFits)
        return ResolvedTime{{late}, WallTimeKind::Unique};
    return ResolvedTime{{early}, WallTimeKind::Gap};
}

Result<WallTime> ZoneResolver::wallTime(Instant instant, const QByteArray &timeZone)
{
    TRY_ASSIGN(const QTimeZone zone, this->zone(timeZone));
    const qint64 offset = qint64(zone.offsetFromUtc(instant.utc())) * 1000;
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(instant.ms + offset, Qt::UTC);
    return WallTime{shown.date(), shown.time(), timeZone};
}

QString toString(WallTimeKind kind)
{
    switch (kind) {
    case WallTimeKind::Unique:
        return QStringLiteral("unique");
    case WallTimeKind::Gap:
        return QStringLiteral("gap");
    case WallTimeKind::Overlap:
        return QStringLiteral("overlap");
    }
    return {};
}

} // namespace perennial
