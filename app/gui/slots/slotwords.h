// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words for slots: when they come, what stands in the grid, what cannot be right about them. Pure. Thread: the
// window's (it translates).

#include "domain/workspace.h"
#include "plan/slotfindings.h"

#include <QCoreApplication>

namespace perennial {

// "Mon, Wed and Fri", "Last Friday of the month", "Mon, every 2 weeks".
QString slotDaysText(const Slot &slot);
QString slotTimeText(QTime time);
QString weekdayText(Qt::DayOfWeek day, QLocale::FormatType format = QLocale::ShortFormat);
QString dayTimeText(Qt::DayOfWeek day, QTime time); // "Mon 09:30"
// "Every 2 weeks"; empty if it comes every week.
QString slotEveryText(const Slot &slot);
// "From 1 Dec 2026", "until 31 Dec 2026"; empty without an end and a beginning.
QString slotSpanText(const Slot &slot, CalendarSystem calendar);

// What a slot draws from, and whose it is.
struct SlotNames
{
    QString category; // empty: any post
    QString channel;
};
// A slot on one of its days: "Mon 09:30, Tips, @acme, every 2 weeks".
QString blockText(const Slot &slot, Qt::DayOfWeek day, const SlotNames &names);
// The whole slot: "Mon and Fri, 09:30, Tips".
QString slotText(const Slot &slot, const SlotNames &names);
// A sentence. slot: the first one of the finding.
QString findingText(const SlotFinding &finding, const Slot &slot, const SlotNames &names);

// The days of a week from its first one on.
QList<Qt::DayOfWeek> weekFrom(Qt::DayOfWeek first);

} // namespace perennial
