// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quiethours.h"
#include "domain/slot.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;

namespace {

Slot soundSlot()
{
    Slot slot;
    slot.channel = {1};
    slot.days = {Qt::Tuesday};
    slot.time = QTime(9, 30);
    return slot;
}

} // namespace

Q_DECLARE_METATYPE(perennial::Slot)

class TestSlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreNamed_data();
    void faultsAreNamed();
    void daysAreReadAsPeopleWriteThem_data();
    void daysAreReadAsPeopleWriteThem();
    void daysComeBackFromTheirText();
    void quietHours_data();
    void quietHours();
    void quietHoursComeBackFromTheirText();
};

void TestSlot::faultsAreNamed_data()
{
    QTest::addColumn<Slot>("slot");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, auto change) {
        Slot slot = soundSlot();
        change(slot);
        QTest::newRow(name) << slot << QString::fromLatin1(code);
    };
    const auto rule = [](const char *text) {
        return [text](Slot &slot) {
            slot.repeat = SlotRepeat::Rule;
            slot.anchor = QDate(2026, 1, 1);
            slot.rule = QString::fromLatin1(text);
        };
    };
    const auto monthDay = [](int day) {
        return [day](Slot &slot) {
            slot.repeat = SlotRepeat::MonthDay;
            slot.monthDay = day;
        };
    };
    const auto nth = [](int number, WeekdaySet days) {
        return [number, days](Slot &slot) {
            slot.repeat = SlotRepeat::MonthWeekday;
            slot.days = days;
            slot.nth = number;
        };
    };
    row("a sound one", "", [](Slot &) {});
    row("no channel", "slot-channel-missing", [](Slot &slot) { slot.channel = {}; });
    row("no day", "slot-days-missing", [](Slot &slot) { slot.days = {}; });
    row("no time", "slot-time", [](Slot &slot) { slot.time = QTime(); });
    row("every week and none", "slot-every", [](Slot &slot) { slot.every = 0; });
    row("every thousand weeks", "slot-every", [](Slot &slot) { slot.every = 1000; });
    row("every second week from nowhere", "slot-anchor-missing", [](Slot &slot) { slot.every = 2; });
    row("it ends before it begins", "slot-range", [](Slot &slot) {
        slot.first = QDate(2026, 2, 1);
        slot.last = QDate(2026, 1, 31);
    });
    row("one day only", "", [](Slot &slot) { slot.first = slot.last = QDate(2026, 2, 1); });
    row("the last day of the month", "", monthDay(-1));
    row("the 32nd", "slot-month-day", monthDay(32));
    row("no day of the month", "slot-month-day", monthDay(0));
    row("the last Friday", "", nth(-1, {Qt::Friday}));
    row("the sixth Friday", "slot-nth", nth(6, {Qt::Friday}));
    row("the first of two weekdays", "slot-days-missing", nth(1, {Qt::Friday, Qt::Monday}));
    row("a rule of years", "", rule("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
    row("a rule of hours", "slot-rule", rule("FREQ=HOURLY"));
    row("words for a rule", "slot-rule", rule("every other day"));
    row("a rule with a line break", "slot-rule", rule("FREQ=DAILY\nX:1"));
    row("a rule from nowhere", "slot-anchor-missing", [rule](Slot &slot) {
        rule("FREQ=DAILY")(slot);
        slot.anchor = QDate();
    });
}

void TestSlot::faultsAreNamed()
{
    QFETCH(Slot, slot);
    QFETCH(QString, code);
    const auto valid = validate(slot);
    QCOMPARE(valid ? QString() : valid.error().code, code);
}

void TestSlot::daysAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("short names in any order") << "wed,mon" << "mon,wed";
    QTest::newRow("full names, capitals, blanks") << "Monday, SUN" << "mon,sun";
    QTest::newRow("one twice") << "fri,friday" << "fri";
    QTest::newRow("no day at all") << "" << "";
    QTest::newRow("a word that is no day") << "mon,someday" << "nothing";
    QTest::newRow("half a name") << "mo" << "nothing";
}

void TestSlot::daysAreReadAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    const auto set = WeekdaySet::fromString(typed);
    QTEST(set ? set->toString() : QStringLiteral("nothing"), "text");
}

void TestSlot::daysComeBackFromTheirText()
{
    QVERIFY(rc::check([] {
        WeekdaySet set;
        for (int day : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 8)))
            set.insert(Qt::DayOfWeek(day));
        RC_ASSERT(WeekdaySet::fromString(set.toString()) == set);
        RC_ASSERT(set.days().size() == set.count());
    }));
}

void TestSlot::quietHours_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("quiet");
    QTest::newRow("before midnight in hours that pass it") << "22:00-07:00" << QTime(23, 0) << true;
    QTest::newRow("after midnight") << "22:00-07:00" << QTime(6, 59) << true;
    QTest::newRow("their first minute") << "22:00-07:00" << QTime(22, 0) << true;
    QTest::newRow("their end is open again") << "22:00-07:00" << QTime(7, 0) << false;
    QTest::newRow("noon") << "22:00-07:00" << QTime(12, 0) << false;
    QTest::newRow("a siesta") << "13:00-15:00" << QTime(14, 0) << true;
    QTest::newRow("after a siesta") << "13:00-15:00" << QTime(15, 0) << false;
    QTest::newRow("off is never quiet") << "off" << QTime(3, 0) << false;
    QTest::newRow("no time is not quiet") << "22:00-07:00" << QTime() << false;
}

void TestSlot::quietHours()
{
    QFETCH(QString, hours);
    QFETCH(QTime, time);
    const auto read = QuietHours::fromString(hours);
    QVERIFY(read);
    QTEST(read->contains(time), "quiet");
}

void TestSlot::quietHoursComeBackFromTheirText()
{
    QVERIFY(rc::check([] {
        const int from = *rc::gen::inRange(0, 1440);
        const int to = *rc::gen::inRange(0, 1440);
        const QuietHours hours{QTime(from / 60, from % 60), QTime(to / 60, to % 60)};
        const auto read = QuietHours::fromString(hours.toString());
        RC_ASSERT((read && read->isOff() == hours.isOff() && (hours.isOff() || *read == hours)));
    }));
    for (const char *text : {"", "22:00", "22-07", "25:00-07:00", "22:00-22:00", "quiet", "22:00-07:00-08:00"})
        QVERIFY2(!QuietHours::fromString(QString::fromLatin1(text)), text);
    QVERIFY(QuietHours::fromString(QStringLiteral(" 9:00 – 10:30 ")));
}

QTEST_APPLESS_MAIN(TestSlot)
#include "tst_slot.moc"
