// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/textvariables.h"

#include "plan/calendardate.h"
#include "plan/calendardays.h"
#include "plan/rewording.h"

#include <QRegularExpression>

#include <array>

namespace perennial {

namespace {

using Kind = TextVariable::Kind;

constexpr qsizetype kLongest = 40;
constexpr int kFirstGregorianYear = 1700; // no client writes of the year 1700 of another calendar
constexpr int kNearest = 2;               // letters that may be wrong in a name that is known all the same

struct Name
{
    Kind kind;
    const char16_t *name;
    bool takesDate;
};

constexpr std::array<Name, 7> kNames{{
    {Kind::Season, u"season", false},
    {Kind::Weekday, u"weekday", false},
    {Kind::Month, u"month", false},
    {Kind::Year, u"year", false},
    {Kind::Date, u"date", false},
    {Kind::YearsSince, u"years since", true},
    {Kind::DaysUntil, u"days until", true},
}};

// Single blanks, digits as 0 to 9, letters as they are.
QString plain(QStringView inside)
{
    QString text = inside.toString().simplified();
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

bool canBeVariable(QStringView inside)
{
    if (inside.isEmpty() || inside.size() > kLongest || !inside.front().isLetter())
        return false;
    return std::all_of(inside.begin(), inside.end(), [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u' ' || c == u'-' || c == u'_'; });
}

// Latin letters only: a name is one in every language, and İ is no letter of any.
QString lower(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + 32);
    }
    return text;
}

TextVariable read(QStringView inside, qsizetype start)
{
    TextVariable variable{Kind::Unknown, start, inside.size() + 2, {}};
    const QString text = lower(plain(inside));
    for (const Name &name : kNames) {
        const QString known = QString::fromUtf16(name.name);
        if (!name.takesDate && text == known)
            variable.kind = name.kind;
        if (name.takesDate && text.startsWith(known + QLatin1Char(' '))) {
            variable.kind = name.kind;
            variable.argument = text.mid(known.size() + 1);
        }
    }
    return variable;
}

int editDistance(const QString &a, const QString &b)
{
    std::vector<std::vector<int>> rows(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
    for (int i = 0; i <= a.size(); ++i) {
        for (int j = 0; j <= b.size(); ++j) {
            int &here = rows[size_t(i)][size_t(j)];
            if (i == 0 || j == 0) {
                here = i + j;
                continue;
            }
            const auto at = [&rows](int row, int column) { return rows[size_t(row)][size_t(column)]; };
            here = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                here = std::min(here, at(i - 2, j - 2) + 1); // two letters changed places
        }
    }
    return rows.back().back();
}

// "{season}" for "{sesaon}", "{years since 2015}" for "{year since 2015}"; empty if none is near.
QString meant(QStringView written)
{
    const QString text = lower(plain(written.sliced(1, written.size() - 2)));
    static const QRegularExpression digits(QStringLiteral("\\s*[0-9].*$"));
    const QString date = digits.match(text).captured();
    const QString name = text.chopped(date.size());
    QString best;
    int least = kNearest + 1;
    for (const Name &each : kNames) {
        const QString known = QString::fromUtf16(each.name);
        const int distance = editDistance(name, known);
        if (distance >= least || distance >= known.size() / 2)
            continue;
        least = distance;
        best = QLatin1Char('{') + known + (each.takesDate ? date.isEmpty() ? QStringLiteral(" 2015") : QLatin1Char(' ') + date.trimmed() : QString()) + QLatin1Char('}');
    }
    return best;
}

struct DateArgument
{
    QDate date;
    CalendarSystem calendar = CalendarSystem::Gregorian;
    int year = 0;
    bool hasDay = false;
};

// A year, or a day; nullopt if it is neither.
std::optional<DateArgument> readDate(const QString &argument, CalendarSystem calendar)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})(?:-([0-9]{1,2})-([0-9]{1,2}))?\\z"));
    const auto match = form.match(argument);
    if (!match.hasMatch())
        return std::nullopt;
    DateArgument found;
    found.year = match.captured(1).toInt();
    found.calendar = found.year >= kFirstGregorianYear ? CalendarSystem::Gregorian : calendar;
    found.hasDay = !match.captured(2).isEmpty();
    const auto date = dateFrom({found.year, found.hasDay ? match.captured(2).toInt() : 1, found.hasDay ? match.captured(3).toInt() : 1}, found.calendar);
    if (!date)
        return std::nullopt;
    found.date = *date;
    return found;
}

bool needsDay(Kind kind)
{
    return kind == Kind::DaysUntil;
}

bool takesDate(Kind kind)
{
    return kind == Kind::DaysUntil || kind == Kind::YearsSince;
}

// Of a variable as it stands, whatever the day; none: it is sound.
std::optional<VariableFinding> faultOf(const TextVariable &variable, QStringView text, CalendarSystem calendar)
{
    const QString written = text.sliced(variable.start, variable.length).toString();
    VariableFinding finding{{}, {written}, variable.start, variable.length};
    if (variable.kind == Kind::Unknown) {
        finding.code = QStringLiteral("variable-unknown");
        finding.args << meant(written);
        return finding;
    }
    if (!takesDate(variable.kind))
        return std::nullopt;
    const auto date = readDate(variable.argument, calendar);
    if (date && (date->hasDay || !needsDay(variable.kind)))
        return std::nullopt;
    finding.code = QStringLiteral("variable-date");
    return finding;
}

// The language's own long form, without the day of the week.
QString longDate(QDate date, const QLocale &locale, const QCalendar &calendar)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression leading(QStringLiteral("^\\s*d{3,4}[,،.]?\\s*"));
    static const QRegularExpression other(QStringLiteral("[,،]?\\s*d{4}"));
    format.remove(leading);
    format.remove(other);
    return locale.toString(date, format.trimmed(), calendar);
}

QString yearText(int year, const QLocale &locale)
{
    QLocale plainLocale = locale;
    plainLocale.setNumberOptions(QLocale::OmitGroupSeparator);
    return plainLocale.toString(year);
}

QString seasonName(YearSeason season, const SeasonNames &names)
{
    switch (season) {
    case YearSeason::Spring:
        return names.spring;
    case YearSeason::Summer:
        return names.summer;
    case YearSeason::Autumn:
        return names.autumn;
    case YearSeason::Winter:
        break;
    }
    return names.winter;
}

int yearsBetween(const DateArgument &since, QDate date)
{
    const CalendarDate now = calendarDate(date, since.calendar);
    const CalendarDate then = calendarDate(since.date, since.calendar);
    const bool isBeforeTheDay = std::pair(now.month, now.day) < std::pair(then.month, then.day);
    return now.year - then.year - (since.hasDay && isBeforeTheDay ? 1 : 0);
}

class Resolving
{
public:
    explicit Resolving(const VariableContext &context) : m_context(context), m_calendar(calendarOf(context.calendar)) {}

    ResolvedText run(const QString &text)
    {
        ResolvedText resolved;
        qsizetype at = 0;
        for (const TextVariable &variable : findVariables(text)) {
            const QString written = text.mid(variable.start, variable.length);
            resolved.text += QStringView(text).sliced(at, variable.start - at);
            at = variable.start + variable.length;
            const auto fault = faultOf(variable, text, m_context.calendar);
            if (fault)
                resolved.findings << *fault;
            const QString value = fault ? QString() : capitalised(valueOf(variable, written, resolved.findings), written);
            resolved.text += value.isEmpty() ? written : value;
        }
        resolved.text += QStringView(text).sliced(at);
        return resolved;
    }

private:
    QString capitalised(const QString &value, const QString &written) const
    {
        return written[1].isUpper() && !value.isEmpty() ? m_context.locale.toUpper(value.left(1)) + value.mid(1) : value;
    }

    QString valueOf(const TextVariable &variable, const QString &written, QList<VariableFinding> &findings) const
    {
        const QDate date = m_context.date;
        if (!date.isValid())
            return {};
        const CalendarDate parts = calendarDate(date, m_context.calendar);
        switch (variable.kind) {
        case Kind::Season:
            return seasonName(seasonOf(date, m_context.calendar), m_context.seasons);
        case Kind::Weekday:
            return m_context.locale.standaloneDayName(date.dayOfWeek());
        case Kind::Month:
            return m_calendar.standaloneMonthName(m_context.locale, parts.month, parts.year);
        case Kind::Year:
            return yearText(parts.year, m_context.locale);
        case Kind::Date:
            return longDate(date, m_context.locale, m_calendar);
        case Kind::YearsSince:
        case Kind::DaysUntil:
            return numberOf(variable, written, findings);
        case Kind::Unknown:
            break;
        }
        return {};
    }

    QString numberOf(const TextVariable &variable, const QString &written, QList<VariableFinding> &findings) const
    {
        const DateArgument argument = *readDate(variable.argument, m_context.calendar);
        const bool isUntil = variable.kind == Kind::DaysUntil;
        const qint64 number = isUntil ? m_context.date.daysTo(argument.date) : yearsBetween(argument, m_context.date);
        if (number < 0)
            findings << VariableFinding{isUntil ? QStringLiteral("variable-date-passed") : QStringLiteral("variable-date-ahead"), {written}, variable.start,
                                        variable.length};
        return m_context.locale.toString(std::max<qint64>(0, number));
    }

    const VariableContext &m_context;
    QCalendar m_calendar;
};

} // namespace

QList<TextVariable> findVariables(QStringView text)
{
    QList<TextVariable> found;
    qsizetype open = text.indexOf(u'{');
    while (open >= 0) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        open = text.lastIndexOf(u'{', close);
        const QStringView inside = text.sliced(open + 1, close - open - 1);
        if (canBeVariable(inside))
            found << read(inside, open);
        open = text.indexOf(u'{', close);
    }
    return found;
}

bool hasVariables(QStringView text)
{
    const QList<TextVariable> found = findVariables(text);
    return std::any_of(found.begin(), found.end(), [](const TextVariable &each) { return each.kind != Kind::Unknown; });
}

QStringList variableExamples()
{
    return {QStringLiteral("{season}"), QStringLiteral("{weekday}"), QStringLiteral("{month}"), QStringLiteral("{year}"), QStringLiteral("{date}"),
            QStringLiteral("{years since 2015}"), QStringLiteral("{days until 2027-03-20}")};
}

YearSeason seasonOf(QDate date, CalendarSystem calendar)
{
    constexpr std::array<YearSeason, 4> kSeasons{YearSeason::Spring, YearSeason::Summer, YearSeason::Autumn, YearSeason::Winter};
    const int month = calendar == CalendarSystem::Jalali ? calendarDate(date, calendar).month - 1 : (date.month() + 9) % 12;
    return kSeasons[size_t(std::clamp(month, 0, 11)) / 3];
}

SeasonNames seasonNamesIn(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::C:
    case QLocale::English: {
        const bool isAmerican = locale.territory() == QLocale::UnitedStates && locale.language() == QLocale::English;
        return {QStringLiteral("spring"), QStringLiteral("summer"), isAmerican ? QStringLiteral("fall") : QStringLiteral("autumn"), QStringLiteral("winter")};
    }
    case QLocale::Turkish:
        return {QStringLiteral("ilkbahar"), QStringLiteral("yaz"), QStringLiteral("sonbahar"), QStringLiteral("kış")};
    case QLocale::Persian:
        return {QStringLiteral("بهار"), QStringLiteral("تابستان"), QStringLiteral("پاییز"), QStringLiteral("زمستان")};
    case QLocale::Croatian:
        return {QStringLiteral("proljeće"), QStringLiteral("ljeto"), QStringLiteral("jesen"), QStringLiteral("zima")};
    default:
        return {};
    }
}

VariableContext variableContextFor(const QString &text, QDate date, CalendarSystem calendar, const QLocale &otherwise)
{
    const auto languageOf = [](TextLanguage language) {
        switch (language) {
        case TextLanguage::English:
            return QLocale::English;
        case TextLanguage::Turkish:
            return QLocale::Turkish;
        case TextLanguage::Persian:
            return QLocale::Persian;
        case TextLanguage::Croatian:
            return QLocale::Croatian;
        case TextLanguage::Unknown:
            break;
        }
        return QLocale::AnyLanguage;
    };
    const QLocale::Language language = languageOf(guessLanguage(text));
    VariableContext context{date, otherwise, calendar, {}};
    if (language != QLocale::AnyLanguage && language != otherwise.language())
        context.locale = language == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
    context.seasons = seasonNamesIn(context.locale);
    return context;
}

ResolvedText resolveVariables(const QString &text, const VariableContext &context)
{
    return Resolving(context).run(text);
}

QList<VariableFinding> checkVariables(const QString &text, CalendarSystem calendar)
{
    QList<VariableFinding> findings;
    for (const TextVariable &variable : findVariables(text)) {
        if (const auto fault = faultOf(variable, text, calendar))
            findings << *fault;
    }
    return findings;
}

QString textOnDay(const QString &text, QDate date, CalendarSystem calendar, const QLocale &otherwise)
{
    return hasVariables(text) ? resolveVariables(text, variableContextFor(text, date, calendar, otherwise)).text : text;
}

} // namespace perennial
