// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/textvariables.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

namespace {

const QDate kDay(2026, 11, 23); // a Monday, 1405-09-02 in the Jalali calendar

VariableContext contextOf(const QString &language, CalendarSystem calendar, QDate date = kDay)
{
    return {date, QLocale(language), calendar, {QStringLiteral("spring"), QStringLiteral("summer"), QStringLiteral("autumn"), QStringLiteral("winter")}};
}

QStringList codesOf(const QList<VariableFinding> &findings)
{
    QStringList codes;
    for (const VariableFinding &each : findings)
        codes << each.code;
    return codes;
}

QString anyText()
{
    static const QStringList kPieces{QStringLiteral("{"), QStringLiteral("}"), QStringLiteral("season"), QStringLiteral("years since "),
                                     QStringLiteral("days until "), QStringLiteral("2015"), QStringLiteral("2027-13-40"), QStringLiteral("-"),
                                     QStringLiteral("0000-00-00"), QStringLiteral("9999-12-31"), QStringLiteral(" "), QStringLiteral("İ"), QString::fromUtf8("۱۳۹۴"),
                                     QStringLiteral("|"), QStringLiteral("\n"), QStringLiteral("month"), QString(QChar(0xD83D))};
    QString text;
    const int length = *rc::gen::inRange(0, 20);
    for (int i = 0; i < length; ++i)
        text += kPieces[*rc::gen::inRange(0, int(kPieces.size()))];
    return text;
}

} // namespace

class TestTextVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variablesBecomeWords_data();
    void variablesBecomeWords();
    void whatIsWrongIsToldAndStays_data();
    void whatIsWrongIsToldAndStays();
    void theirPlacesAreFound();
    void seasonsFollowTheCalendar_data();
    void seasonsFollowTheCalendar();
    void seasonsHaveTheirNames();
    void theLanguageOfTheTextDecides_data();
    void theLanguageOfTheTextDecides();
    void examplesAreKnown();
    void aTextWithoutBracesStays();
    void anyTextIsResolved();
};

void TestTextVariables::variablesBecomeWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<CalendarSystem>("calendar");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("resolved");
    const auto row = [](const char *name, const char *language, CalendarSystem calendar, const char *text, const char *resolved) {
        QTest::newRow(name) << QString::fromLatin1(language) << calendar << QString::fromUtf8(text) << QString::fromUtf8(resolved);
    };
    constexpr auto kGregorian = CalendarSystem::Gregorian;
    row("a season", "en_GB", kGregorian, "Our {season} sale", "Our autumn sale");
    row("a name with a capital gives one", "en_GB", kGregorian, "{Season} is here, {SEASON}", "Autumn is here, Autumn");
    row("a day of the week", "en_GB", kGregorian, "Happy {weekday}!", "Happy Monday!");
    row("month and year", "en_GB", kGregorian, "{month} {year}", "November 2026");
    row("a date", "en_GB", kGregorian, "On {date}.", "On 23 November 2026.");
    row("a date as Americans write it", "en_US", kGregorian, "On {date}.", "On November 23, 2026.");
    row("a date in Turkish", "tr_TR", kGregorian, "{date}, {weekday}, {month}", "23 Kasım 2026, Pazartesi, Kasım");
    row("a date in Croatian", "hr_HR", kGregorian, "{date} {weekday} {month}", "23. studenoga 2026. ponedjeljak studeni");
    row("a date in Persian, in its calendar and digits", "fa_IR", CalendarSystem::Jalali, "{date} {year} {month}", "۲ آذر ۱۴۰۵ ۱۴۰۵ آذر");
    row("years since a year", "en_GB", kGregorian, "{years since 2015} years", "11 years");
    row("years since a day to come this year", "en_GB", kGregorian, "{years since 2015-12-01}", "10");
    row("years since a day of this month", "en_GB", kGregorian, "{years since 2015-11-23}", "11");
    row("blanks and capitals do not matter", "en_GB", kGregorian, "{ years  since 2015}{Years Since 2015}", "{ years  since 2015}11");
    row("days until a day", "en_GB", kGregorian, "{days until 2026-12-25} days", "32 days");
    row("days until today", "en_GB", kGregorian, "{days until 2026-11-23}", "0");
    row("years of a Persian client", "fa_IR", CalendarSystem::Jalali, "{years since 1394} {years since ۱۳۹۴}", "۱۱ ۱۱");
    row("a Gregorian year of a Persian client", "fa_IR", CalendarSystem::Jalali, "{years since 2015}", "۱۱");
    row("days until Nowruz", "fa_IR", CalendarSystem::Jalali, "{days until 1406-01-01}", "۱۱۸");
    row("an Islamic year", "en_GB", CalendarSystem::IslamicCivil, "{year}", "1448");
    row("variables side by side", "en_GB", kGregorian, "{year}{month}", "2026November");
    row("braces around a variable stay", "en_GB", kGregorian, "{a {year} b}", "{a 2026 b}");
}

void TestTextVariables::variablesBecomeWords()
{
    QFETCH(QString, language);
    QFETCH(CalendarSystem, calendar);
    QFETCH(QString, text);
    QFETCH(QString, resolved);
    const ResolvedText made = resolveVariables(text, contextOf(language, calendar));
    QCOMPARE(made.text, resolved);
    QVERIFY(made.findings.isEmpty());
}

void TestTextVariables::whatIsWrongIsToldAndStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("meant");
    QTest::addColumn<QString>("resolved");
    const auto row = [](const char *name, const char *text, const char *code, const char *meant, const char *resolved = nullptr) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(code) << QString::fromUtf8(meant) << QString::fromUtf8(resolved ? resolved : text);
    };
    row("two letters changed places", "{sesaon}", "variable-unknown", "{season}");
    row("a letter is missing", "{weekdy}", "variable-unknown", "{weekday}");
    row("a name without its s", "{year since 2015}", "variable-unknown", "{years since 2015}");
    row("nothing like a variable", "{first name}", "variable-unknown", "");
    row("Turkish letters", "{gün}", "variable-unknown", "");
    row("no date", "{days until Christmas}", "variable-date", "");
    row("no day of the calendar", "{days until 2027-02-30}", "variable-date", "");
    row("a year has no days until it", "{days until 2027}", "variable-date", "");
    row("a day that is past", "{days until 2026-11-20}", "variable-date-passed", "", "0");
    row("a year to come", "{years since 2030}", "variable-date-ahead", "", "0");
}

void TestTextVariables::whatIsWrongIsToldAndStays()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, meant);
    QFETCH(QString, resolved);
    const ResolvedText made = resolveVariables(QStringLiteral("x ") + text, contextOf(QStringLiteral("en_GB"), CalendarSystem::Gregorian));
    QCOMPARE(made.text, QStringLiteral("x ") + resolved);
    QCOMPARE(codesOf(made.findings), QStringList{code});
    const VariableFinding &finding = made.findings.first();
    QCOMPARE(finding.start, 2);
    QCOMPARE(finding.length, text.size());
    QCOMPARE(finding.args.first(), text);
    QCOMPARE(finding.args.value(1), meant);
    const bool dayDecides = code.startsWith(QLatin1String("variable-date-"));
    QCOMPARE(codesOf(checkVariables(text, CalendarSystem::Gregorian)), dayDecides ? QStringList() : QStringList{code});
}

void TestTextVariables::theirPlacesAreFound()
{
    using Kind = TextVariable::Kind;
    const QList<TextVariable> found = findVariables(QStringLiteral("a {year} {b|c} {\"json\": 1} {} { {days until 2027-03-20} } {nope} {"));
    const QList<TextVariable> expected{{Kind::Year, 2, 6, {}}, {Kind::DaysUntil, 32, 23, QStringLiteral("2027-03-20")}, {Kind::Unknown, 58, 6, {}}};
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY2(found[i] == expected[i], qPrintable(QString::number(i)));
    QVERIFY(hasVariables(QStringLiteral("in {Month}")));
    QVERIFY(!hasVariables(QStringLiteral("in {nope} {a|b}")));
}

void TestTextVariables::seasonsFollowTheCalendar_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<CalendarSystem>("calendar");
    QTest::addColumn<int>("season");
    const auto row = [](const char *name, QDate date, CalendarSystem calendar, YearSeason season) { QTest::newRow(name) << date << calendar << int(season); };
    row("the end of February is winter", {2027, 2, 28}, CalendarSystem::Gregorian, YearSeason::Winter);
    row("spring begins in March", {2027, 3, 1}, CalendarSystem::Gregorian, YearSeason::Spring);
    row("the day before Nowruz is winter", {2027, 3, 20}, CalendarSystem::Jalali, YearSeason::Winter);
    row("spring begins with Nowruz", {2027, 3, 21}, CalendarSystem::Jalali, YearSeason::Spring);
    row("Yalda is the last night of autumn", {2026, 12, 21}, CalendarSystem::Jalali, YearSeason::Autumn);
    row("seasons do not follow the moon", {2026, 7, 1}, CalendarSystem::IslamicCivil, YearSeason::Summer);
    row("December is winter", {2026, 12, 1}, CalendarSystem::Gregorian, YearSeason::Winter);
}

void TestTextVariables::seasonsFollowTheCalendar()
{
    QFETCH(QDate, date);
    QFETCH(CalendarSystem, calendar);
    QFETCH(int, season);
    QCOMPARE(int(seasonOf(date, calendar)), season);
}

void TestTextVariables::seasonsHaveTheirNames()
{
    const auto sale = [](const char *language, const char *text) {
        const QLocale locale{QLatin1String(language)};
        return resolveVariables(QString::fromUtf8(text), {kDay, locale, CalendarSystem::Gregorian, seasonNamesIn(locale)}).text;
    };
    QCOMPARE(sale("tr_TR", "{Season} geldi!"), QStringLiteral("Sonbahar geldi!"));
    QCOMPARE(sale("fa_IR", "{season} آمد"), QStringLiteral("پاییز آمد"));
    QCOMPARE(sale("hr_HR", "{Season} je tu"), QStringLiteral("Jesen je tu"));
    QCOMPARE(sale("en_GB", "{Season} is here"), QStringLiteral("Autumn is here"));
    QCOMPARE(sale("en_US", "{Season} is here"), QStringLiteral("Fall is here"));
    QCOMPARE(sale("de_DE", "{Season}"), QStringLiteral("{Season}")); // unknown: as it is
    QCOMPARE(resolveVariables(QStringLiteral("{Season}"), {QDate(2027, 6, 1), QLocale(QStringLiteral("tr")), CalendarSystem::Gregorian,
                                                           {{}, QStringLiteral("ilk yaz"), {}, {}}}).text, QStringLiteral("İlk yaz")); // as Turkish writes it
}

void TestTextVariables::theLanguageOfTheTextDecides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("otherwise");
    QTest::addColumn<QString>("resolved");
    const auto row = [](const char *name, const char *text, const char *otherwise, const char *resolved) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(otherwise) << QString::fromUtf8(resolved);
    };
    row("a Turkish text of an English client", "Bu {season} için yeni bir kampanya", "en_US", "Bu sonbahar için yeni bir kampanya");
    row("an English text of a Turkish client", "The {season} sale is on", "tr_TR", "The autumn sale is on");
    row("an American client writes as Americans do", "The {season} sale is on", "en_US", "The fall sale is on");
    row("a Croatian text", "Nova ponuda za {month} je tu", "en_GB", "Nova ponuda za studeni je tu");
    row("a Persian text has its digits", "این هفته {days until 2026-12-01} روز مانده است", "en_GB", "این هفته ۸ روز مانده است");
    row("a text that does not show its language", "{Season} 🌹", "hr_HR", "Jesen 🌹");
}

void TestTextVariables::theLanguageOfTheTextDecides()
{
    QFETCH(QString, text);
    QFETCH(QString, otherwise);
    QFETCH(QString, resolved);
    const VariableContext context = variableContextFor(text, kDay, CalendarSystem::Gregorian, QLocale(otherwise));
    QCOMPARE(resolveVariables(text, context).text, resolved);
}

void TestTextVariables::examplesAreKnown()
{
    for (const QString &example : variableExamples())
        QVERIFY2(hasVariables(example) && checkVariables(example, CalendarSystem::Gregorian).isEmpty(), qPrintable(example));
}

void TestTextVariables::aTextWithoutBracesStays()
{
    QVERIFY(rc::check("no braces, no change", [](const std::u16string &letters) {
        const QString text = QString::fromStdU16String(letters).remove(QLatin1Char('{'));
        const ResolvedText made = resolveVariables(text, contextOf(QStringLiteral("tr"), CalendarSystem::Gregorian));
        RC_ASSERT(made.text == text);
        RC_ASSERT(made.findings.isEmpty());
    }));
}

void TestTextVariables::anyTextIsResolved()
{
    QVERIFY(rc::check("any text is resolved, on any day, and places lie within it", [] {
        const QString text = anyText();
        const auto calendar = *rc::gen::element(CalendarSystem::Gregorian, CalendarSystem::Jalali, CalendarSystem::IslamicCivil);
        const QDate date = *rc::gen::element(kDay, QDate(), QDate(1, 1, 1), QDate(9999, 12, 31));
        const ResolvedText made = resolveVariables(text, contextOf(*rc::gen::element(QStringLiteral("fa"), QStringLiteral("hr"), QStringLiteral("C")), calendar, date));
        for (const VariableFinding &each : made.findings)
            RC_ASSERT(each.start >= 0 && each.start + each.length <= text.size());
        qsizetype last = 0;
        for (const TextVariable &each : findVariables(text)) {
            RC_ASSERT(each.start >= last);
            last = each.start + each.length;
            RC_ASSERT(text[each.start] == u'{' && text[last - 1] == u'}');
        }
    }));
}

QTEST_APPLESS_MAIN(TestTextVariables)
#include "tst_textvariables.moc"
