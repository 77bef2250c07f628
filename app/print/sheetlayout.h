// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The pages of a calendar sheet as boxes, before anything is painted: every post stands exactly once, what does not fit
// into its day goes on over further pages. Rectangles are in units of 1/20 point from the page's corner, mirrored
// already where the locale is read from right to left. Thread: any, once there is a QGuiApplication.

#include "print/sheetformat.h"
#include "print/sheettype.h"

#include <QRectF>

namespace perennial {

constexpr qreal kSheetBadge = pt(7);
constexpr qreal kSheetBadgeRoom = pt(9.5);
qreal markWidth(const SheetType &type, const QString &mark);

enum class BoxKind {
    Weekday,       // text
    Cell,          // a day's ground; day, faded
    DayNumber,     // text
    Band,          // a day, or the days of a week; band, lines
    Entry,         // of a month or a week; entry, lines, marks
    More,          // how many posts of the day stand on a later page; text
    DayHeading,    // text
    EntryHead,     // of an agenda: time, badge, state; entry
    Line,          // of an agenda; entry, text, type
    Note,          // anything else that is said; text
    LegendState,   // state, text
    LegendChannel, // channel, text
};

struct SheetBox
{
    BoxKind kind = BoxKind::Note;
    QRectF rect;
    QDate day;
    int entry = -1; // index into CalendarSheet::entries
    int band = -1;
    int channel = -1;
    EntryState state = EntryState::Draft;
    QString text;
    QStringList lines;
    qreal indent = 0; // of the first line
    QList<int> marks; // channels
    int moreMarks = 0;
    bool faded = false;
    SheetText type = SheetText::Body;
};

struct SheetPage
{
    QString title;
    QString fact;
    QList<SheetBox> boxes;
};

struct SheetGeometry
{
    QSizeF page;
    QRectF head; // the band of the client's colour
    QRectF title;
    QRectF content; // down to the legend
    QRectF foot;    // the page number
};

struct SheetPages
{
    SheetGeometry geometry;
    QList<SheetPage> pages; // at least one
};

SheetPages layoutSheet(const CalendarSheet &sheet, const SheetType &type);

} // namespace perennial
