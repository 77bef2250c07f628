// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CellValue: what a cell of a spreadsheet holds as the text that a table has: numbers as the shortest text that reads back the
// same, without an exponent; dates as 2027-03-28, 2027-03-28T09:30 or 09:30, seconds only where there are some. Pure.

#include <QString>

namespace perennial {

// What a number stands for, by the format that it is shown in.
enum class NumberForm {
    Number,
    Date,
    Time,       // of the day
    DateTime,
    Duration,   // [h]:mm, which may be more than a day
    DateOrTime, // a format of some language that shows either
};

enum class DateSystem { From1900, From1904 };

// The text of a number; what is none stays as it is.
QString numberText(QStringView number);
// The text of a serial number of days; a number where it is no date.
QString serialText(QStringView number, NumberForm form, DateSystem system);
// 2027-03-28T09:30:00.000 and the like as above; what is none stays as it is.
QString isoText(QStringView iso);
// PT09H30M00S as above.
QString durationText(QStringView duration);
// Undoes _x000D_, which stands for a character that XML can't hold.
QString unescaped(const QString &text);
// And makes it: of control characters, and of what looks like one.
QString escaped(const QString &text);

} // namespace perennial
