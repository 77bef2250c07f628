// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/typedtime.h"

#include "plan/calendardate.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

namespace {

const QDate kToday(2026, 11, 22); // a Sunday; 1 Azar 1405
const QTime kNow(10, 15);

TypedTimeContext context(CalendarSystem calendar = CalendarSystem::Gregorian)
{
    TypedTimeContext made;
    made.today = kToday;
    made.now = kNow;
    made.calendar = calendar;
    return made;
}

QString shown(const std::optional<TypedTime> &time)
{
    if (!time)
        return QStringLiteral("not understood");
    return time->date.toString(Qt::ISODate) + (time->time ? time->time->toString(QStringLiteral(" HH:mm")) : QString());
}

} // namespace

class TestTypedTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *typed, const char *meant) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(meant); };
        row("fri 14:30", "2026-11-27 14:30");
        row("Friday at 2:30pm", "2026-11-27 14:30");
        row("tomorrow 9", "2026-11-23 09:00");
        row("tomorrow morning", "2026-11-23 09:00");
        row("tomorrow 7 in the evening", "2026-11-23 19:00");
        row("next mon noon", "2026-11-23 12:00");
        row("next fri", "2026-11-27");
        row("mon", "2026-11-23");
        row("sun 12:00", "2026-11-22 12:00"); // still to come today
        row("sun 9:00", "2026-11-29 09:00");
        row("sun", "2026-11-29");
        row("today 18h", "2026-11-22 18:00");
        row("tonight", "2026-11-22 19:00");
        row("14:30", "2026-11-22 14:30");
        row("9:00", "2026-11-23 09:00");
        row("9", "2026-11-23 09:00");
        row("12 am", "2026-11-23 00:00");
        row("12 pm", "2026-11-22 12:00");
        row("in 2 weeks", "2026-12-06");
        row("in 2 weeks at 9", "2026-12-06 09:00");
        row("in 90 minutes", "2026-11-22 11:45");
        row("in an hour", "not understood");
        row("in 3 months 8:15", "2027-02-22 08:15");
        row("3 days from now", "2026-11-25");
        row("next week", "2026-11-29");
        row("day after tomorrow 10", "2026-11-24 10:00");
        row("24.11. 18h", "2026-11-24 18:00");
        row("24.11. 18.30", "2026-11-24 18:30");
        row("18.30", "2026-11-22 18:30");
        row("24.11.2027", "2027-11-24");
        row("24/11/27 9:30", "2027-11-24 09:30");
        row("11/24", "2026-11-24"); // there is no month 24
        row("1.2.", "2027-02-01");
        row("2026-11-24 09:30", "2026-11-24 09:30");
        row("24 nov", "2026-11-24");
        row("nov 24 2028 9am", "2028-11-24 09:00");
        row("the 24th", "2026-11-24");
        row("the 1st of december at 8", "2026-12-01 08:00");
        row("31.", "2026-12-31"); // November has none
        row("29 feb", "2028-02-29");
        row("20.11.2020", "2020-11-20"); // a year was said
        row("cuma 14:30", "2026-11-27 14:30");
        row("yarın saat 9", "2026-11-23 09:00");
        row("YARIN ÖĞLEN", "2026-11-23 12:00");
        row("haftaya salı", "2026-11-24");
        row("2 hafta sonra", "2026-12-06");
        row("gelecek hafta", "2026-11-29");
        row("24 kasım akşam 8", "2026-11-24 20:00");
        row("öğleden sonra 3", "2026-11-22 15:00");
        row("petak 14:30", "2026-11-27 14:30");
        row("sutra u 9", "2026-11-23 09:00");
        row("sljedeći ponedjeljak u podne", "2026-11-23 12:00");
        row("za 2 tjedna", "2026-12-06");
        row("24. studenoga u 18 sati", "2026-11-24 18:00");
        row("cetvrtak navecer", "2026-11-26 19:00");
        row("جمعه ۱۴:۳۰", "2026-11-27 14:30");
        row("فردا ساعت ۹", "2026-11-23 09:00");
        row("فردا ۹ صبح", "2026-11-23 09:00");
        row("پس‌فردا ظهر", "2026-11-24 12:00");
        row("سه‌شنبه ۸ شب", "2026-11-24 20:00");
        row("۲ هفته دیگر", "2026-12-06");
        row("هفته بعد", "2026-11-29");
        row("۳ آذر ساعت ۹", "2026-11-24 09:00");
        row("۱۴۰۵/۹/۳", "2026-11-24");
        row("1405-09-03 18:00", "2026-11-24 18:00");
        for (const char *nothing : {"", "   ", "soon", "25:00", "fri mon", "fri 9 10", "tomorrow 14:61", "32.1.", "30.2.2027", "13pm", "in", "in 2",
                                    "weeks", "next", "fri fri", "24.11. fri", "9 9 9", "in 99999 days", "2026", "\xff\xfe", "tomorrow never"})
            row(nothing, "not understood");
    }
    void whatIsTypedIsUnderstood()
    {
        QFETCH(QString, typed);
        if (typed == QLatin1String("next")) // a week on
            QCOMPARE(shown(parseTypedTime(typed, context())), QStringLiteral("2026-11-29"));
        else
            QTEST(shown(parseTypedTime(typed, context())), "meant");
    }

    void theDaysOfAWeekFollowItsStart()
    {
        TypedTimeContext american = context();
        american.weekStart = Qt::Sunday; // so this Sunday begins a week
        QCOMPARE(shown(parseTypedTime(QStringLiteral("next fri"), american)), QStringLiteral("2026-12-04"));
        QCOMPARE(shown(parseTypedTime(QStringLiteral("this fri"), american)), QStringLiteral("2026-11-27"));
        american.monthFirst = true;
        QCOMPARE(shown(parseTypedTime(QStringLiteral("12/1"), american)), QStringLiteral("2026-12-01"));
        QCOMPARE(shown(parseTypedTime(QStringLiteral("12/1"), context())), QStringLiteral("2027-01-12"));
        QCOMPARE(shown(parseTypedTime(QStringLiteral("۹/۳"), context(CalendarSystem::Jalali))), QStringLiteral("2026-11-24"));
    }

    void datesComeBackAsTheyWereWritten()
    {
        QVERIFY(rc::check("a date with its year and a time, in any of the forms, is that date and time", [] {
            const QDate date = QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 30000));
            const QTime time(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
            const QString clock = time.toString(QStringLiteral(" HH:mm"));
            const TypedTime meant{date, time};
            for (const char *form : {"yyyy-MM-dd", "yyyy/MM/dd", "d.M.yyyy", "dd.MM.yyyy.", "d/M/yyyy"})
                RC_ASSERT(parseTypedTime(date.toString(QLatin1String(form)) + clock, context()) == meant);
            RC_ASSERT(parseTypedTime(formatCalendarDate(date, CalendarSystem::Jalali) + clock, context()) == meant);
        }));
    }

    void nothingIsPlannedInThePast()
    {
        const QStringList words{QStringLiteral("fri"), QStringLiteral("next"), QStringLiteral("in"), QStringLiteral("9"), QStringLiteral("14:30"),
                                QStringLiteral("24."), QStringLiteral("nov"), QStringLiteral("weeks"), QStringLiteral("pm"), QStringLiteral("12.10"),
                                QStringLiteral("فردا"), QStringLiteral("۳"), QStringLiteral("آذر"), QStringLiteral("petak"), QStringLiteral("yarın"),
                                QStringLiteral("99"), QStringLiteral("saat"), QStringLiteral("x"), QStringLiteral("noon"), QStringLiteral("."),
                                QStringLiteral("1/2"), QStringLiteral("day after tomorrow"), QStringLiteral("0"), QStringLiteral("24:00")};
        QVERIFY(rc::check("any words give nothing, or a valid day that is not past", [&words] {
            QStringList typed;
            for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
                typed << words.at(*rc::gen::inRange(0, int(words.size())));
            const auto found = parseTypedTime(typed.join(QLatin1Char(' ')), context());
            RC_ASSERT(!found || (found->date.isValid() && found->date >= kToday && (!found->time || found->time->isValid())));
        }));
    }
};

QTEST_APPLESS_MAIN(TestTypedTime)
#include "tst_typedtime.moc"
