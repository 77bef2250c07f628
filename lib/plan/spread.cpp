// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/spread.h"

namespace perennial {

namespace {

// The nearest whole step of the day.
QDateTime snapped(const QDateTime &wall, int minutes)
{
    const qint64 step = qint64(minutes) * 60;
    const qint64 day = QDateTime(wall.date(), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    const qint64 inDay = wall.toSecsSinceEpoch() - day;
    return QDateTime::fromSecsSinceEpoch(day + (inDay + step / 2) / step * step, Qt::UTC);
}

} // namespace

QList<QDateTime> spreadEvenly(const QList<QDateTime> &walls, int minutes)
{
    if (walls.size() < 3)
        return walls;
    const qint64 all = walls.first().secsTo(walls.last());
    const qint64 parts = walls.size() - 1;
    QList<QDateTime> spread = walls;
    for (qsizetype i = 1; i < parts; ++i) {
        const QDateTime exact = walls.first().addSecs(all * i / parts);
        spread[i] = std::clamp(snapped(exact, minutes), walls.first(), walls.last());
    }
    return spread;
}

QList<QDateTime> stretched(const QList<QDateTime> &walls, const QDateTime &anchor, const QDateTime &from, const QDateTime &to,
                           int minutes)
{
    const qint64 before = anchor.secsTo(from);
    if (before == 0)
        return walls;
    const double factor = double(anchor.secsTo(to)) / double(before);
    const auto [low, high] = std::minmax(anchor, to);
    QList<QDateTime> moved;
    for (const QDateTime &wall : walls) {
        const qint64 distance = anchor.secsTo(wall);
        if (distance == 0)
            moved.append(wall);
        else if (wall == from)
            moved.append(to);
        else {
            const QDateTime exact = snapped(anchor.addSecs(qint64(double(distance) * factor)), minutes);
            const bool isBetween = (distance > 0) == (before > 0) && std::abs(distance) <= std::abs(before);
            moved.append(isBetween ? std::clamp(exact, low, high) : exact);
        }
    }
    return moved;
}

} // namespace perennial
