// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/dateformats.h"

#include "csv/celltext.h"
#include "csv/foldname.h"
#include "csv/monthnames.h"

#include <QCalendar>

#include <cmath>

namespace perennial {

namespace {

// Day numbers of spreadsheets count from 1899-12-30; 45000 is in 2023, 80000 in 2119. Smaller ones are other numbers.
constexpr int kFirstSerial = 45000;
constexpr int kLastSerial = 80000;

struct Number
{
    int value = 0;
    int digits = 0;
};

bool isJalaliYear(int year)
{
    return year >= 1300 && year <= 1500;
}

QDate gregorian(int year, int month, int day)
{
    return year >= 1900 && year <= 2200 ? QDate(year, month, day) : QDate();
}

QDate jalali(int year, int month, int day)
{
    return QCalendar(QCalendar::System::Jalali).dateFromParts(year, month, day);
}

std::optional<Number> takeDigits(QStringView text, qsizetype &at, int most)
{
    const qsizetype from = at;
    const auto value = takeNumber(text, at, 1, most);
    if (!value)
        return std::nullopt;
    return Number{*value, int(at - from)};
}

// 2026-11-23, optionally with T or blank and a time of any form: the hot path of an import.
bool readIso(QStringView text, DateReading &reading, QStringView &rest)
{
    if (text.size() < 10 || text[4] != u'-' || text[7] != u'-')
        return false;
    int value[3] = {0, 0, 0};
    for (int i = 0; i < 10; ++i) {
        if (i == 4 || i == 7)
            continue;
        const int digit = digitValue(text[i]);
        if (digit < 0)
            return false;
        int &part = value[i < 4 ? 0 : i < 7 ? 1 : 2];
        part = part * 10 + digit;
    }
    rest = text.sliced(10);
    if (!rest.isEmpty() && digitValue(rest[0]) >= 0)
        return false;
    reading.jalali = isJalaliYear(value[0]);
    reading.fixed = reading.jalali ? jalali(value[0], value[1], value[2]) : gregorian(value[0], value[1], value[2]);
    reading.problem = reading.fixed.isValid() ? CellProblem::None : CellProblem::DateUnreadable;
    return true;
}

bool skipSeparator(QStringView text, qsizetype &at, QChar separator)
{
    qsizetype i = at;
    while (i < text.size() && text[i].isSpace())
        ++i;
    if (i >= text.size() || text[i] != separator)
        return false;
    ++i;
    while (i < text.size() && text[i].isSpace())
        ++i;
    at = i;
    return true;
}

DateForm formOf(QChar separator, bool shortYear)
{
    if (separator == u'/')
        return shortYear ? DateForm::SlashShort : DateForm::Slash;
    if (separator == u'.')
        return shortYear ? DateForm::DotShort : DateForm::Dot;
    return shortYear ? DateForm::DashShort : DateForm::Dash;
}

void setYearLast(DateReading &reading, const std::array<Number, 3> &parts, QChar separator)
{
    const auto [a, b, c] = parts;
    if (c.digits == 4 && isJalaliYear(c.value)) {
        reading.jalali = true;
        reading.fixed = jalali(c.value, b.value, a.value);
        return;
    }
    const bool shortYear = c.digits <= 2;
    const int year = shortYear ? 2000 + c.value : c.value;
    reading.form = formOf(separator, shortYear);
    reading.byOrder[size_t(DateOrder::Dmy)] = gregorian(year, b.value, a.value);
    reading.byOrder[size_t(DateOrder::Mdy)] = gregorian(year, a.value, b.value);
    if (shortYear && a.digits == 2)
        reading.byOrder[size_t(DateOrder::Ymd)] = gregorian(2000 + a.value, b.value, c.value);
}

// Three numbers with / . or - between them.
bool readNumeric(QStringView text, DateReading &reading, QStringView &rest)
{
    qsizetype at = 0;
    std::array<Number, 3> parts;
    const auto first = takeDigits(text, at, 4);
    QChar separator;
    for (const QChar each : {QChar(u'/'), QChar(u'.'), QChar(u'-')}) {
        if (first && separator.isNull() && skipSeparator(text, at, each))
            separator = each;
    }
    if (separator.isNull())
        return false;
    const auto second = takeDigits(text, at, 2);
    if (!second || !skipSeparator(text, at, separator))
        return false;
    const auto third = takeDigits(text, at, 4);
    if (!third)
        return false;
    parts = {*first, *second, *third};
    rest = text.sliced(at);
    if (separator == u'.' && rest.startsWith(u'.'))
        rest = rest.sliced(1);
    if (parts[0].digits == 4 && parts[2].digits <= 2) {
        const bool isJalali = isJalaliYear(parts[0].value);
        reading.jalali = isJalali;
        reading.fixed = isJalali ? jalali(parts[0].value, parts[1].value, parts[2].value)
                                 : gregorian(parts[0].value, parts[1].value, parts[2].value);
    } else if (parts[0].digits <= 2 && (parts[2].digits == 4 || parts[2].digits == 2)) {
        setYearLast(reading, parts, separator);
    }
    const bool any = reading.fixed.isValid() || reading.byOrder[0].isValid() || reading.byOrder[1].isValid() ||
                     reading.byOrder[2].isValid();
    reading.problem = any ? CellProblem::None : CellProblem::DateUnreadable;
    return true;
}

bool readSerial(QStringView text, DateReading &reading)
{
    qsizetype at = 0;
    const auto day = takeNumber(text, at, 5, 5);
    if (!day || *day < kFirstSerial || *day > kLastSerial)
        return false;
    double fraction = 0;
    if (at < text.size()) {
        if (text[at] != u'.' && text[at] != u',')
            return false;
        double place = 0.1;
        for (const QChar c : text.sliced(at + 1)) {
            const int digit = digitValue(c);
            if (digit < 0)
                return false;
            fraction += digit * place;
            place /= 10;
        }
        const auto minutes = int(std::lround(fraction * 1440));
        if (minutes < 1440)
            reading.time = QTime(minutes / 60, minutes % 60);
    }
    reading.serial = true;
    reading.fixed = QDate(1899, 12, 30).addDays(*day);
    return true;
}

// 23 Nov 2026, Nov 23rd, 2026, 23. studenoga 2026., 2 Azar 1405.
class NamedDate
{
public:
    explicit NamedDate(QStringView text) : m_text(text) {}

    bool read(DateReading &reading, QStringView &rest)
    {
        while (m_at < m_text.size()) {
            if (complete() && (m_text[m_at].isLetter() || digitValue(m_text[m_at]) >= 0))
                break;
            if (!takeToken())
                return false;
        }
        if (!complete())
            return false;
        rest = m_text.sliced(m_at);
        reading.jalali = m_month->jalali || isJalaliYear(m_year);
        // A Gregorian month in a Jalali year, or the other way, is a slip of the hand.
        if (m_month->jalali == isJalaliYear(m_year))
            reading.fixed =
                m_month->jalali ? jalali(m_year, m_month->month, m_day) : gregorian(m_year, m_month->month, m_day);
        if (!reading.fixed.isValid())
            reading.problem = CellProblem::DateUnreadable;
        return true;
    }

private:
    bool complete() const { return m_month && m_day && m_year; }

    bool takeToken()
    {
        const QChar c = m_text[m_at];
        if (digitValue(c) >= 0)
            return takeValue();
        if (c.isLetter())
            return takeWord();
        ++m_at;
        return c.isSpace() || c == u',' || c == u'.' || c == u'-' || c == u'/' || c == QChar(0x060C) || c == u'\'';
    }

    bool takeValue()
    {
        const auto number = takeDigits(m_text, m_at, 4);
        if (!number || (m_at < m_text.size() && m_text[m_at] == u':'))
            return false;
        if (number->digits == 4 && m_year == 0)
            m_year = number->value;
        else if (m_day == 0 && number->digits <= 2)
            m_day = number->value;
        else if (m_year == 0 && number->digits == 2)
            m_year = 2000 + number->value;
        else
            return false;
        return true;
    }

    bool takeWord()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() &&
               (m_text[m_at].isLetter() || m_text[m_at].isMark() || m_text[m_at] == QChar(0x200C)))
            ++m_at;
        const QString word = foldName(m_text.sliced(from, m_at - from));
        if (const auto month = monthFromName(word); month && !m_month) {
            m_month = month;
            return true;
        }
        return isDateFiller(word);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::optional<MonthName> m_month;
    int m_day = 0;
    int m_year = 0;
};

// What stands behind the date: nothing, or a time after T, blank or comma.
void readTail(QStringView rest, DateReading &reading)
{
    qsizetype at = 0;
    if (!rest.isEmpty() && (rest[0] == u'T' || rest[0] == u't') && rest.size() > 1 && digitValue(rest[1]) >= 0) {
        at = 1;
    } else {
        const qsizetype size = rest.size();
        while (at < size && (rest[at].isSpace() || rest[at] == u',' || rest[at] == QChar(0x060C) || rest[at] == u'.' ||
                             rest[at] == u'-'))
            ++at;
        qsizetype wordEnd = at;
        while (wordEnd < size && rest[wordEnd].isLetter())
            ++wordEnd;
        if (wordEnd > at && isDateFiller(foldName(rest.sliced(at, wordEnd - at))))
            at = wordEnd;
    }
    const TimeReading time = readTime(rest.sliced(at));
    if (time.problem == CellProblem::Empty)
        return;
    if (time.problem != CellProblem::None) {
        reading.problem = CellProblem::TimeUnreadable;
        return;
    }
    reading.time = time.time;
    reading.offsetSeconds = time.offsetSeconds;
}

constexpr std::array<std::pair<DateOrder, const char *>, 3> kOrderNames{
    {{DateOrder::Dmy, "dmy"}, {DateOrder::Mdy, "mdy"}, {DateOrder::Ymd, "ymd"}}};

bool isShort(DateForm form)
{
    return form == DateForm::SlashShort || form == DateForm::DotShort || form == DateForm::DashShort;
}

// 26-11-05: with dashes people write the year at either end; with dots and slashes it comes last unless rows say otherwise.
bool isBareShort(size_t form)
{
    return DateForm(form) == DateForm::DashShort;
}

bool isDotted(size_t form)
{
    return DateForm(form) == DateForm::Dot || DateForm(form) == DateForm::DotShort;
}

} // namespace

QString toString(DateOrder order)
{
    return QString::fromLatin1(kOrderNames[size_t(order)].second);
}

std::optional<DateOrder> dateOrderFromString(const QString &text)
{
    for (const auto &[order, name] : kOrderNames) {
        if (text.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return order;
    }
    return std::nullopt;
}

DateReading readDate(QStringView cell)
{
    const CellText kept(cell);
    const QStringView text = kept.view();
    DateReading reading;
    QStringView rest;
    if (text.isEmpty()) {
        reading.problem = CellProblem::Empty;
        return reading;
    }
    if (readSerial(text, reading))
        return reading;
    if (!readIso(text, reading, rest) && !readNumeric(text, reading, rest) && !NamedDate(text).read(reading, rest)) {
        reading.problem = CellProblem::DateUnreadable;
        return reading;
    }
    if (reading.problem == CellProblem::None)
        readTail(rest, reading);
    return reading;
}

void DateOrderSurvey::add(const DateReading &reading)
{
    if (reading.form == DateForm::Fixed || reading.problem == CellProblem::DateUnreadable)
        return;
    const QDate dmy = reading.byOrder[size_t(DateOrder::Dmy)];
    const QDate mdy = reading.byOrder[size_t(DateOrder::Mdy)];
    Counts &counts = m_counts[size_t(reading.form)];
    if (const QDate ymd = reading.byOrder[size_t(DateOrder::Ymd)]; ymd.isValid() && (dmy.isValid() || mdy.isValid())) {
        counts.first.set(size_t(ymd.year() % 100));
        counts.last.set(size_t((dmy.isValid() ? dmy : mdy).year() % 100));
    } else if (ymd.isValid()) {
        ++counts.onlyYmd;
    }
    if (dmy == mdy)
        return;
    if (dmy.isValid() && mdy.isValid())
        ++counts.both;
    else
        ++(dmy.isValid() ? counts.onlyDmy : counts.onlyMdy);
}

DateDecision DateOrderSurvey::decide() const
{
    DateDecision decision;
    for (size_t form = 1; form < kDateForms; ++form) {
        const Counts &counts = m_counts[form];
        if (counts.isYearFirst()) {
            decision.order[form] = DateOrder::Ymd;
            decision.how[form] = DateDecision::How::DecidedByRows;
        } else if (counts.onlyYmd > 0 && counts.last.any()) {
            decision.how[form] = DateDecision::How::Contradictory;
        } else if (isBareShort(form) && counts.last.any() && !counts.isYearLast()) {
            decision.how[form] = DateDecision::How::Undecided;
        } else if (counts.onlyDmy > 0 && counts.onlyMdy > 0) {
            decision.how[form] = DateDecision::How::Contradictory;
        } else if (counts.onlyDmy > 0 || counts.onlyMdy > 0) {
            decision.order[form] = counts.onlyDmy > 0 ? DateOrder::Dmy : DateOrder::Mdy;
            decision.how[form] =
                counts.both > 0 ? DateDecision::How::DecidedByRows : DateDecision::How::NothingToDecide;
        } else if (isDotted(form)) {
            // Nowhere is month.day.year with dots the custom (CLDR, all locales): only a row that says so makes it.
            decision.order[form] = DateOrder::Dmy;
        } else if (counts.both > 0) {
            decision.how[form] = DateDecision::How::Undecided;
        }
    }
    return decision;
}

ResolvedDate resolveDate(const DateReading &reading, const DateDecision &decision, std::optional<DateOrder> given)
{
    if (reading.problem == CellProblem::DateUnreadable || reading.problem == CellProblem::Empty)
        return {DateVerdict::Invalid, {}};
    if (reading.form == DateForm::Fixed)
        return {DateVerdict::Read, reading.fixed};
    // A year of four digits at the end can't be year-month-day, so that order says nothing about it.
    if (given && (*given != DateOrder::Ymd || isShort(reading.form))) {
        const QDate date = reading.byOrder[size_t(*given)];
        return {date.isValid() ? DateVerdict::Read : DateVerdict::Invalid, date};
    }
    const QDate dmy = reading.byOrder[size_t(DateOrder::Dmy)];
    const QDate mdy = reading.byOrder[size_t(DateOrder::Mdy)];
    const QDate ymd = reading.byOrder[size_t(DateOrder::Ymd)];
    const auto order = decision.order[size_t(reading.form)];
    if (order == DateOrder::Ymd || (!dmy.isValid() && !mdy.isValid()))
        return {ymd.isValid() ? DateVerdict::Read : DateVerdict::Invalid, ymd};
    const auto how = decision.how[size_t(reading.form)];
    const bool unsure = how == DateDecision::How::Undecided || how == DateDecision::How::Contradictory;
    if (isBareShort(size_t(reading.form)) && ymd.isValid() && unsure && !order)
        return {DateVerdict::Ambiguous, {}};
    if (!dmy.isValid() || !mdy.isValid() || dmy == mdy)
        return {DateVerdict::Read, dmy.isValid() ? dmy : mdy};
    if (!order)
        return {DateVerdict::Ambiguous, {}};
    return {DateVerdict::Read, reading.byOrder[size_t(*order)]};
}

} // namespace perennial
