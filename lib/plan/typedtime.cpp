// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/typedtime.h"

#include "plan/calendardate.h"
#include "plan/typedtimewords.h"
#include "plan/weekdays.h"
#include "text/folding.h"

#include <QDateTime>
#include <QRegularExpression>

namespace perennial {

namespace {

constexpr int kDaysAWeek = 7;
constexpr int kMostTyped = 80;       // characters
constexpr int kMostUnits = 1000;     // "in 1000 days"
constexpr int kFirstGregorian = 1600; // a smaller year is Jalali

struct Said
{
    std::optional<int> dayOffset;
    std::optional<int> weekday;
    std::optional<int> day;
    std::optional<int> month;
    std::optional<int> year;
    std::optional<CalendarSystem> system;
    std::optional<QTime> time;
    std::optional<int> number; // whose meaning is still open
    std::optional<int> count; // of units
    std::optional<TypedWord> unit;
    std::optional<int> usualHour; // of "morning"
    bool pm = false;
    bool next = false;
    bool thisWeek = false;
    bool counts = false; // "in", "later"

    bool hasDay() const { return dayOffset || weekday || day || month; }
};

int fullYear(const QString &digits)
{
    return digits.size() <= 2 ? 2000 + digits.toInt() : digits.toInt();
}

// Reads what somebody typed from left to right.
class Reader
{
public:
    explicit Reader(const TypedTimeContext &context) : m_context(context) {}

    bool read(const QStringList &tokens)
    {
        for (qsizetype at = 0; at < tokens.size();) {
            qsizetype used = 1;
            if (readNumber(tokens.at(at))) {
                ++at;
                continue;
            }
            const auto meaning = typedMeaning(tokens, at, used);
            if (!meaning || !take(*meaning))
                return false;
            at += used;
        }
        return true;
    }

    Said &said() { return m_said; }

private:
    static QRegularExpressionMatch matched(const char *pattern, const QString &token)
    {
        return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(token);
    }

    bool readNumber(const QString &token)
    {
        if (token.isEmpty() || !token.at(0).isDigit())
            return false;
        return readClock(token) || readDate(token) || readBare(token);
    }

    bool setTime(int hour, int minute)
    {
        const QTime time(hour, minute);
        if (m_said.time || !(time.isValid() || (hour == 24 && minute == 0)))
            return false;
        m_said.time = time.isValid() ? time : QTime(0, 0);
        return true;
    }

    bool readClock(const QString &token)
    {
        if (const auto clock = matched("(\\d{1,2})(?::(\\d{2})|h(\\d{2})?|(?::(\\d{2}))?(am|pm))", token); clock.hasMatch()) {
            const QString half = clock.captured(5);
            int hour = clock.captured(1).toInt();
            if (!half.isEmpty() && (hour < 1 || hour > 12))
                return false;
            if (!half.isEmpty())
                hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
            const int minute = (clock.captured(2) + clock.captured(3) + clock.captured(4)).toInt();
            return setTime(hour, minute);
        }
        // With a point it may be a day and its month, too: not once the day is known, and not if there is no such month.
        const auto pointed = matched("(\\d{1,2})\\.(\\d{2})", token);
        if (!pointed.hasMatch())
            return false;
        const int second = pointed.captured(2).toInt();
        const bool mayBeDate = second >= 1 && second <= 12 && pointed.captured(1).toInt() >= 1;
        return (m_said.hasDay() || !mayBeDate) && setTime(pointed.captured(1).toInt(), second);
    }

    bool setDate(int day, int month, const QString &year, CalendarSystem system)
    {
        if (m_said.day || m_said.month || m_said.year || day < 1 || day > 31 || month < 1 || month > 12)
            return false;
        m_said.day = day;
        m_said.month = month;
        m_said.system = system;
        if (!year.isEmpty()) {
            m_said.year = fullYear(year);
            m_said.system = *m_said.year < kFirstGregorian ? CalendarSystem::Jalali : CalendarSystem::Gregorian;
        }
        return true;
    }

    bool readDate(const QString &token)
    {
        if (const auto iso = matched("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})", token); iso.hasMatch())
            return setDate(iso.captured(3).toInt(), iso.captured(2).toInt(), iso.captured(1), CalendarSystem::Gregorian);
        const auto date = matched("(\\d{1,2})([./-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2})?)?\\.?", token);
        if (!date.hasMatch())
            return false;
        int day = date.captured(1).toInt();
        int month = date.captured(3).toInt();
        const bool byPoints = date.captured(2) == QLatin1String(".");
        // A Persian short date has the month first, as it has the year before it; of the others only the American one.
        const bool monthFirst = !byPoints && (m_context.monthFirst || (m_context.calendar == CalendarSystem::Jalali && date.captured(4).isEmpty()));
        if ((monthFirst && day <= 12) || month > 12)
            std::swap(day, month);
        return setDate(day, month, date.captured(4), m_context.calendar);
    }

    bool readBare(const QString &token)
    {
        const auto bare = matched("(\\d{1,4})(\\.|st|nd|rd|th)?", token);
        if (!bare.hasMatch())
            return false;
        const int number = bare.captured(1).toInt();
        if (bare.captured(1).size() == 4 && bare.captured(2).isEmpty() && m_said.month && !m_said.year) {
            m_said.year = number;
            return true;
        }
        const bool isOrdinal = !bare.captured(2).isEmpty();            // "the 24th"
        const bool isOfMonth = m_said.month.has_value() && !m_said.day; // "nov 24"
        std::optional<int> &place = isOrdinal || isOfMonth ? m_said.day : m_said.number;
        if (place)
            return false;
        place = number;
        return true;
    }

    bool takeMonth(CalendarSystem system, int month)
    {
        if (m_said.month)
            return false;
        m_said.month = month;
        m_said.system = system;
        if (!m_said.day && m_said.number) { // "24 nov"
            m_said.day = *m_said.number;
            m_said.number.reset();
        }
        return true;
    }

    bool takeUnit(TypedWord unit)
    {
        if (m_said.unit)
            return unit == TypedWord::Hours && !m_said.number; // "saat" again
        // "ساعت ۹", "u 18 sati": an hour of the day, unless something is counted.
        if (unit == TypedWord::Hours && !m_said.number)
            return true;
        m_said.unit = unit;
        m_said.count = std::exchange(m_said.number, std::nullopt);
        return true;
    }

    bool take(const TypedMeaning &meaning)
    {
        const auto once = [](std::optional<int> &place, int value) {
            const bool isFree = !place;
            place = value;
            return isFree;
        };
        switch (meaning.word) {
        case TypedWord::Day:
            return once(m_said.dayOffset, meaning.value);
        case TypedWord::Weekday:
            return once(m_said.weekday, meaning.value);
        case TypedWord::Next:
            return std::exchange(m_said.next, true) == false;
        case TypedWord::This:
            return std::exchange(m_said.thisWeek, true) == false;
        case TypedWord::In:
        case TypedWord::Later:
            m_said.counts = true;
            return true;
        case TypedWord::Minutes:
        case TypedWord::Hours:
        case TypedWord::Days:
        case TypedWord::Weeks:
        case TypedWord::Months:
            return takeUnit(meaning.word);
        case TypedWord::Month:
            return takeMonth(CalendarSystem::Gregorian, meaning.value);
        case TypedWord::JalaliMonth:
            return takeMonth(CalendarSystem::Jalali, meaning.value);
        case TypedWord::Clock:
            return setTime(meaning.value, 0);
        case TypedWord::Pm:
            m_said.pm = true;
            [[fallthrough]];
        case TypedWord::Am:
            return once(m_said.usualHour, meaning.value);
        case TypedWord::Nothing:
            break;
        }
        return true;
    }

    const TypedTimeContext m_context;
    Said m_said;
};

// "in 2 hours" has its time from the clock, "in 2 weeks" may have one beside it.
std::optional<TypedTime> counted(const Said &said, const TypedTimeContext &context)
{
    const int count = said.count.value_or(1);
    if (count < 0 || count > kMostUnits || said.weekday || said.dayOffset || said.day || said.month)
        return std::nullopt;
    const QDateTime now(context.today, QTime(context.now.hour(), context.now.minute()), Qt::UTC);
    switch (*said.unit) {
    case TypedWord::Minutes:
    case TypedWord::Hours: {
        if (said.time)
            return std::nullopt;
        const QDateTime then = now.addSecs(qint64(count) * (*said.unit == TypedWord::Hours ? 3600 : 60));
        return TypedTime{then.date(), then.time()};
    }
    case TypedWord::Days:
        return TypedTime{context.today.addDays(count), said.time};
    case TypedWord::Weeks:
        return TypedTime{context.today.addDays(qint64(count) * kDaysAWeek), said.time};
    default:
        return TypedTime{context.today.addMonths(count), said.time};
    }
}

// The number that is still open is an hour, and "18 sati" is one where nothing is counted; "morning" and its like say which half, or the hour itself.
bool settleTime(Said &said)
{
    if (said.unit == TypedWord::Hours && !said.counts && !said.next && !said.number) {
        said.unit.reset();
        said.number = said.count;
    }
    if (said.number) {
        if (said.time || *said.number > 24)
            return false;
        said.time = QTime(*said.number % 24, 0);
        said.number.reset();
    }
    if (!said.usualHour)
        return true;
    if (!said.time)
        said.time = QTime(*said.usualHour, 0);
    else if (said.pm && said.time->hour() < 12)
        said.time = said.time->addSecs(12 * 3600);
    else if (!said.pm && said.time->hour() == 12)
        said.time = said.time->addSecs(-12 * 3600);
    return true;
}

std::optional<QDate> namedDay(const Said &said, const TypedTimeContext &context)
{
    const auto system = said.system.value_or(context.calendar);
    const CalendarDate today = calendarDate(context.today, system);
    // The 31st or a 29 February may be some months or years ahead.
    for (int ahead = 0; ahead < 12 * 8; ++ahead) {
        const int months = said.month ? 0 : today.month - 1 + ahead;
        const int year = said.year.value_or(today.year + (said.month ? ahead : months / 12));
        const auto date = dateFrom({year, said.month ? *said.month : months % 12 + 1, said.day.value_or(1)}, system);
        if (said.year)
            return date ? std::optional(*date) : std::nullopt;
        if (date && *date >= context.today)
            return *date;
    }
    return std::nullopt;
}

QDate weekdayOf(const Said &said, const TypedTimeContext &context)
{
    const QDate week = weekStartOf(context.today, context.weekStart);
    const QDate inThisWeek = week.addDays((*said.weekday - int(context.weekStart) + kDaysAWeek) % kDaysAWeek);
    if (said.next)
        return inThisWeek.addDays(kDaysAWeek);
    if (said.thisWeek)
        return inThisWeek;
    const int ahead = (*said.weekday - context.today.dayOfWeek() + kDaysAWeek) % kDaysAWeek;
    const bool isLaterToday = ahead == 0 && said.time && *said.time > context.now;
    return context.today.addDays(ahead == 0 && !isLaterToday ? kDaysAWeek : ahead);
}

std::optional<TypedTime> settled(Said said, const TypedTimeContext &context)
{
    if (!settleTime(said))
        return std::nullopt;
    if (said.unit) {
        const bool saysWhich = said.counts || said.next;
        return saysWhich && (!said.next || !said.count) ? counted(said, context) : std::nullopt;
    }
    if (said.counts)
        return std::nullopt;
    if (int(said.dayOffset.has_value()) + int(said.weekday.has_value()) + int(said.day || said.month) > 1)
        return std::nullopt;
    if (said.dayOffset)
        return TypedTime{context.today.addDays(*said.dayOffset), said.time};
    if (said.weekday)
        return TypedTime{weekdayOf(said, context), said.time};
    if (said.day || said.month) {
        const auto date = namedDay(said, context);
        return date ? std::optional(TypedTime{*date, said.time}) : std::nullopt;
    }
    if (said.next)
        return TypedTime{context.today.addDays(kDaysAWeek), said.time};
    if (!said.time)
        return std::nullopt;
    return TypedTime{*said.time > context.now ? context.today : context.today.addDays(1), said.time};
}

} // namespace

std::optional<TypedTime> parseTypedTime(const QString &text, const TypedTimeContext &context)
{
    if (text.size() > kMostTyped || !context.today.isValid() || !context.now.isValid())
        return std::nullopt;
    QString folded = foldForSearch(text);
    folded.replace(QChar(u','), QChar(u' ')).replace(QChar(u'\u060c'), QChar(u' '));
    const QStringList tokens = folded.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Reader reader(context);
    if (tokens.isEmpty() || !reader.read(tokens))
        return std::nullopt;
    const auto found = settled(reader.said(), context);
    if (!found || !found->date.isValid() || (found->date < context.today && !reader.said().year && !reader.said().thisWeek))
        return std::nullopt;
    return found;
}

} // namespace perennial
