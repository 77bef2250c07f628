// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/celltext.h"
#include "csv/dateformats.h"
#include "csv/foldname.h"

#include <cmath>

namespace perennial {

namespace {

enum class HalfDay { None, Morning, Afternoon };

struct HalfDayWord
{
    const char16_t *word; // as foldName gives it
    HalfDay half;
};

constexpr std::array<HalfDayWord, 14> kHalfDayWords{{
    {u"am", HalfDay::Morning},
    {u"a", HalfDay::Morning},
    {u"oo", HalfDay::Morning}, // Turkish ÖÖ
    {u"قظ", HalfDay::Morning}, // ق.ظ
    {u"صبح", HalfDay::Morning},
    {u"قبلازظهر", HalfDay::Morning},
    {u"prijepodne", HalfDay::Morning},
    {u"pm", HalfDay::Afternoon},
    {u"p", HalfDay::Afternoon},
    {u"os", HalfDay::Afternoon}, // Turkish ÖS
    {u"بظ", HalfDay::Afternoon}, // ب.ظ
    {u"عصر", HalfDay::Afternoon},
    {u"بعدازظهر", HalfDay::Afternoon},
    {u"poslijepodne", HalfDay::Afternoon},
}};

std::optional<HalfDay> halfDayOf(const QString &folded)
{
    for (const HalfDayWord &each : kHalfDayWords) {
        if (folded == QStringView(each.word))
            return each.half;
    }
    return std::nullopt;
}

// h, h:mm, h.mm, h:mm:ss, h:mm:ss.zzz, 21h, 21h30.
struct Clock12
{
    int hour = -1;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    bool bare = false; // an hour alone says a time only beside am, pm or h
};

bool readMinutes(QStringView text, qsizetype &at, Clock12 &clock)
{
    const auto minute = takeNumber(text, at, 2, 2);
    if (!minute)
        return false;
    clock.minute = *minute;
    if (at < text.size() && (text[at] == u':' || text[at] == u'.')) {
        ++at;
        const auto second = takeNumber(text, at, 2, 2);
        if (!second)
            return false;
        clock.second = *second;
        if (at < text.size() && (text[at] == u'.' || text[at] == u',')) {
            ++at;
            const qsizetype from = at;
            const auto fraction = takeNumber(text, at, 1, 9);
            if (!fraction)
                return false;
            clock.millisecond = int(*fraction * 1000 / std::pow(10.0, double(at - from)));
        }
    }
    return true;
}

std::optional<Clock12> readClock(QStringView text, qsizetype &at)
{
    Clock12 clock;
    const auto hour = takeNumber(text, at, 1, 2);
    if (!hour)
        return std::nullopt;
    clock.hour = *hour;
    if (at < text.size() && (text[at] == u':' || text[at] == u'.')) {
        ++at;
        if (!readMinutes(text, at, clock))
            return std::nullopt;
        return clock;
    }
    if (at < text.size() && (text[at] == u'h' || text[at] == u'H')) {
        ++at;
        if (at < text.size() && digitValue(text[at]) >= 0 && !readMinutes(text, at, clock))
            return std::nullopt;
        return clock;
    }
    clock.bare = true;
    return clock;
}

// "Z", "+03:00", "+0300", "-03", "UTC", "UTC+3" at the end of a time.
bool readOffset(QStringView text, qsizetype &at, std::optional<int> &offset)
{
    const QStringView rest = text.sliced(at);
    if (rest.compare(u"Z", Qt::CaseInsensitive) == 0 || rest.compare(u"UTC", Qt::CaseInsensitive) == 0 ||
        rest.compare(u"GMT", Qt::CaseInsensitive) == 0) {
        offset = 0;
        at = text.size();
        return true;
    }
    if (rest.startsWith(u"UTC", Qt::CaseInsensitive) || rest.startsWith(u"GMT", Qt::CaseInsensitive))
        at += 3;
    if (at >= text.size() || (text[at] != u'+' && text[at] != u'-' && text[at] != QChar(0x2212)))
        return false;
    const int sign = text[at] == u'+' ? 1 : -1;
    ++at;
    const auto hours = takeNumber(text, at, 1, 2);
    if (!hours)
        return false;
    if (at < text.size() && text[at] == u':')
        ++at;
    const auto minutes = at < text.size() ? takeNumber(text, at, 2, 2) : std::optional<int>(0);
    // The widest offsets in use are -12:00 and +14:00.
    if (!minutes || at != text.size() || *hours > 14 || *minutes > 59)
        return false;
    offset = sign * (*hours * 3600 + *minutes * 60);
    return true;
}

QTime toTime(const Clock12 &clock, HalfDay half)
{
    int hour = clock.hour;
    if (half != HalfDay::None) {
        // "14:30 PM" is what some programs write and reads one way only; "0:30 PM" and "14:30 AM" do not.
        if (hour > 12)
            return half == HalfDay::Afternoon ? QTime(hour, clock.minute, clock.second, clock.millisecond) : QTime();
        if (hour == 0 && half == HalfDay::Afternoon)
            return {};
        hour = hour % 12 + (half == HalfDay::Afternoon ? 12 : 0);
    }
    return {hour, clock.minute, clock.second, clock.millisecond};
}

// A spreadsheet's share of a day: 0.395833333 is 9:30. Two digits behind the point are minutes instead.
std::optional<QTime> dayFraction(QStringView text)
{
    if (text.size() < 5 || text[0] != u'0' || (text[1] != u'.' && text[1] != u','))
        return std::nullopt;
    double value = 0;
    double place = 0.1;
    for (const QChar c : text.sliced(2)) {
        const int digit = digitValue(c);
        if (digit < 0)
            return std::nullopt;
        value += digit * place;
        place /= 10;
    }
    const auto seconds = qint64(std::llround(value * 86400));
    return seconds < 86400 ? std::optional<QTime>(QTime(0, 0).addSecs(int(seconds))) : std::nullopt;
}

} // namespace

TimeReading readTime(QStringView cell)
{
    const CellText kept(cell);
    const QStringView text = kept.view();
    TimeReading reading;
    reading.problem = text.isEmpty() ? CellProblem::Empty : CellProblem::TimeUnreadable;
    if (text.isEmpty())
        return reading;
    if (const auto fraction = dayFraction(text)) {
        reading.time = *fraction;
        reading.problem = CellProblem::None;
        return reading;
    }
    qsizetype at = 0;
    while (at < text.size() && digitValue(text[at]) < 0)
        ++at;
    HalfDay half = HalfDay::None;
    if (at > 0) {
        const auto before = halfDayOf(foldName(text.first(at)));
        if (!before)
            return reading;
        half = *before;
    }
    const auto clock = readClock(text, at);
    if (!clock)
        return reading;
    while (at < text.size() && text[at].isSpace())
        ++at;
    if (at < text.size() && !readOffset(text, at, reading.offsetSeconds)) {
        const auto after = halfDayOf(foldName(text.sliced(at)));
        if (!after || half != HalfDay::None)
            return reading;
        half = *after;
    }
    if (clock->bare && half == HalfDay::None)
        return reading;
    reading.time = toTime(*clock, half);
    if (reading.time.isValid())
        reading.problem = CellProblem::None;
    return reading;
}

} // namespace perennial
