// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Dates and times as people write them in tables: what a cell can mean, and which order of day and month a whole
// column means. Pure. Thread: values. Errors: none; what can't be read says so. Nothing is guessed.

#include <QDate>
#include <QHash>
#include <QString>
#include <QTime>

#include <array>
#include <bitset>
#include <optional>

namespace perennial {

enum class DateOrder { Dmy, Mdy, Ymd };
QString toString(DateOrder order); // "dmy", "mdy", "ymd"
std::optional<DateOrder> dateOrderFromString(const QString &text);

// How a date of three numbers is written; rows of one form in one column are read alike.
enum class DateForm { Fixed, Slash, Dot, Dash, SlashShort, DotShort, DashShort }; // Short: a year of two digits
constexpr int kDateForms = 7;

enum class CellProblem { None, Empty, DateUnreadable, TimeUnreadable };

// A date cell before the order of its column is known. Fixed has its date; any other form has what each order gives.
struct DateReading
{
    CellProblem problem = CellProblem::None;
    DateForm form = DateForm::Fixed;
    QDate fixed;
    std::array<QDate, 3> byOrder;     // by DateOrder; invalid = can't be read that way
    std::optional<QTime> time;        // if the cell has one
    std::optional<int> offsetSeconds; // if the cell says "Z" or "+03:00"
    bool serial = false;              // a spreadsheet's day number, not a written date
    bool jalali = false;
};
DateReading readDate(QStringView cell);

struct TimeReading
{
    CellProblem problem = CellProblem::None;
    QTime time;
    std::optional<int> offsetSeconds;
};
TimeReading readTime(QStringView cell);

// What the column as a whole says.
struct DateDecision
{
    enum class How { NothingToDecide, DecidedByRows, Contradictory, Undecided };
    std::array<std::optional<DateOrder>, kDateForms> order;
    std::array<How, kDateForms> how{};
};

// First pass: fed with every date cell of the column.
class DateOrderSurvey
{
public:
    void add(QStringView cell) { add(readDate(cell)); }
    void add(const DateReading &reading);
    DateDecision decide() const;

private:
    struct Counts
    {
        qint64 onlyDmy = 0;
        qint64 onlyMdy = 0;
        qint64 onlyYmd = 0;
        qint64 both = 0;
        // Of years of two digits: what stands first and last. Days change from row to row, years do not.
        std::bitset<100> first = {};
        std::bitset<100> last = {};
        bool isYearFirst() const { return onlyYmd > 0 ? last.count() == 0 || first.count() <= 2 : isYear(first, last); }
        bool isYearLast() const { return onlyYmd == 0 && isYear(last, first); }
        static bool isYear(const std::bitset<100> &some, const std::bitset<100> &other)
        {
            return some.any() && some.count() <= 2 && other.count() >= 4;
        }
    };
    std::array<Counts, kDateForms> m_counts{};
};

enum class DateVerdict { Read, Ambiguous, Invalid };
struct ResolvedDate
{
    DateVerdict verdict = DateVerdict::Invalid;
    QDate date;
};
// The given order, if any, wins over the column's.
ResolvedDate resolveDate(const DateReading &reading, const DateDecision &decision, std::optional<DateOrder> given);

} // namespace perennial
