// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A calendar sheet from what the services know, and a sheet onto paper by a worker. Thread: the house's; progress of a
// reading is told there, that of painting by the worker. Errors: those of the services and of CalendarPrint, Invalid
// "print-range" (args: most days), Cancelled.

#include "boot/house.h"
#include "print/calendarprint.h"

namespace perennial {

constexpr int kMostSheetDays = 800;

struct SheetQuestion
{
    Workspace client;
    SheetKind kind = SheetKind::Month;
    QDate from;
    QDate to;                 // inclusive
    QSet<ChannelId> channels; // empty = all, and posts without one
    CalendarFilter filter;    // besides
    QLocale locale;
};

// The whole month or week of a day, as the client counts them; an agenda goes over a month.
std::pair<QDate, QDate> sheetDays(SheetKind kind, QDate within, const Workspace &client);

QCoro::Task<Result<CalendarSheet>> readSheet(House &house, SheetQuestion question, PrintWatch watch);

// Returns how many pages. The watch's progress is called by the worker.
QCoro::Task<Result<int>> writePdf(CalendarSheet sheet, QString path, PrintWatch watch);
// The device lives until the task has ended.
QCoro::Task<Result<int>> printOnto(CalendarSheet sheet, std::shared_ptr<QPagedPaintDevice> device, PrintWatch watch);

} // namespace perennial
