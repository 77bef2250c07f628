// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How a series of posts is spread over time. Wall clock times, as QDateTime in UTC so that every day has 24 hours; whoever
// uses them takes times in a gap of the clocks to its end. Pure; thread: plain functions.

#include <QDateTime>
#include <QList>

namespace perennial {

// The first and the last stay, the others come between them with equal distances, on whole steps of `minutes`. In the order
// given, which is that of time.
QList<QDateTime> spreadEvenly(const QList<QDateTime> &walls, int minutes);

// All come nearer to `anchor`, or go farther from it, as one of them goes from `from` to `to`. Nothing changes if that one
// stands at the anchor.
QList<QDateTime> stretched(const QList<QDateTime> &walls, const QDateTime &anchor, const QDateTime &from, const QDateTime &to,
                           int minutes);

} // namespace perennial
