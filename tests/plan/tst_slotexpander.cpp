// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/slotexpander.h"

#include "plan/calendardate.h"
#include "plan/slotplaces.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;
using namespace std::chrono_literals;

namespace {

constexpr const char *kZones[] = {"Europe/Istanbul", "Asia/Tehran", "Europe/Zagreb", "America/New_York"};

PublishingTimes timesIn(const char *zone)
{
    PublishingTimes times;
    times.timeZone = zone;
    return times;
}

Slot weekly(qint64 id, WeekdaySet days, QTime time)
{
    Slot slot;
    slot.id = {id};
    slot.channel = {1};
    slot.days = days;
    slot.time = time;
    return slot;
}

Instant midnight(QDate date)
{
    return {QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()};
}

QList<SlotOccurrence> expand(const QList<Slot> &slots, const PublishingTimes &times, Instant from, Instant until, const RuleDates &rules = {})
{
    const auto found = expandSlots(slots, times, from, until, rules);
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

QStringList wallsOf(const QList<SlotOccurrence> &occurrences)
{
    QStringList walls;
    for (const SlotOccurrence &each : occurrences)
        walls << each.wall.toIso();
    return walls;
}

WeekdaySet arbitraryDays()
{
    WeekdaySet days{Qt::DayOfWeek(*rc::gen::inRange(1, 8))};
    for (int day : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 8)))
        days.insert(Qt::DayOfWeek(day));
    return days;
}

QDate arbitraryDate()
{
    return QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 4 * 365));
}

Slot arbitrarySlot(qint64 id)
{
    Slot slot = weekly(id, arbitraryDays(), QTime::fromMSecsSinceStartOfDay(*rc::gen::inRange(0, 1440) * 60000));
    slot.channel = {*rc::gen::inRange(1, 4)};
    slot.every = *rc::gen::inRange(1, 5);
    slot.anchor = arbitraryDate();
    const int kind = *rc::gen::inRange(0, 4);
    if (kind == 1) {
        slot.repeat = SlotRepeat::MonthDay;
        slot.monthDay = *rc::gen::element(-1, 1, 15, 29, 30, 31);
    } else if (kind == 2) {
        slot.repeat = SlotRepeat::MonthWeekday;
        slot.days = {slot.days.days().first()};
        slot.nth = *rc::gen::element(-1, 1, 2, 5);
    }
    if (*rc::gen::arbitrary<bool>())
        slot.first = arbitraryDate();
    if (*rc::gen::arbitrary<bool>())
        slot.last = (slot.first.isValid() ? slot.first : arbitraryDate()).addDays(*rc::gen::inRange(0, 400));
    return slot;
}

QList<Slot> arbitrarySlots()
{
    QList<Slot> slots;
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i)
        slots << arbitrarySlot(i + 1);
    return slots;
}

PublishingTimes arbitraryTimes()
{
    PublishingTimes times = timesIn(*rc::gen::elementOf(std::vector<const char *>(std::begin(kZones), std::end(kZones))));
    times.calendar = *rc::gen::element(CalendarSystem::Gregorian, CalendarSystem::Jalali);
    times.channelZones = {{ChannelId{2}, *rc::gen::elementOf(std::vector<const char *>(std::begin(kZones), std::end(kZones)))}};
    if (*rc::gen::arbitrary<bool>())
        times.quiet = {QTime(22, 0), QTime(7, 0)};
    if (*rc::gen::arbitrary<bool>())
        times.freeDays = {Qt::Saturday, Qt::Sunday};
    times.freeDates = {{arbitraryDate(), QStringLiteral("Holiday")}};
    return times;
}

} // namespace

class SlotExpanderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesIsSortedInRangeAndAsTheSlotSays();
    void aRangeInPartsIsTheWholeRange();
    void everyNWeeksKeepsItsDistance();
    void everyNMonthsKeepsItsDistance();
    void nothingIsGivenOnFreeDaysAndInQuietHours();
    void clocksThatChange_data();
    void clocksThatChange();
    void days_data();
    void days();
    void persianMonthsAreCountedWhereTheClientDoes();
    void aRuleIsAskedForItsDays();
    void aChannelHasOnePlaceAtATime();
    void aChannelsOwnZoneIsTheZone();
    void anUnknownZoneIsSaid();
    void aPlaceIsHeldByTheNearestPost_data();
    void aPlaceIsHeldByTheNearestPost();
    void aPostHoldsOnePlaceAtMost();
};

void SlotExpanderTest::whatComesIsSortedInRangeAndAsTheSlotSays()
{
    QVERIFY(rc::check([] {
        const QList<Slot> slots = arbitrarySlots();
        const PublishingTimes times = arbitraryTimes();
        const Instant from = midnight(arbitraryDate());
        const Instant until = from + std::chrono::hours(*rc::gen::inRange(1, 24 * 120));
        const auto found = expand(slots, times, from, until);
        ZoneResolver zones;
        for (qsizetype i = 0; i < found.size(); ++i) {
            const SlotOccurrence &each = found[i];
            RC_ASSERT((each.at >= from && each.at < until));
            RC_ASSERT((i == 0 || found[i - 1].at <= each.at));
            const Slot &slot = slots[each.slot.value - 1];
            RC_ASSERT(each.wall.time == slot.time);
            RC_ASSERT((slot.repeat == SlotRepeat::MonthDay || slot.days.contains(each.wall.date)));
            RC_ASSERT(((!slot.first.isValid() || each.wall.date >= slot.first) && (!slot.last.isValid() || each.wall.date <= slot.last)));
            RC_ASSERT(each.wall.timeZone == times.zoneOf(slot.channel));
            RC_ASSERT(zones.resolve(each.wall)->instant == each.at);
        }
    }));
}

void SlotExpanderTest::aRangeInPartsIsTheWholeRange()
{
    QVERIFY(rc::check([] {
        const QList<Slot> slots = arbitrarySlots();
        const PublishingTimes times = arbitraryTimes();
        const Instant from = midnight(arbitraryDate());
        const Instant middle = from + std::chrono::minutes(*rc::gen::inRange(0, 60 * 24 * 90));
        const Instant until = middle + std::chrono::minutes(*rc::gen::inRange(0, 60 * 24 * 90));
        RC_ASSERT(expand(slots, times, from, middle) + expand(slots, times, middle, until) == expand(slots, times, from, until));
    }));
}

void SlotExpanderTest::everyNWeeksKeepsItsDistance()
{
    QVERIFY(rc::check([] {
        Slot slot = weekly(1, {Qt::DayOfWeek(*rc::gen::inRange(1, 8))}, QTime(9, 30));
        slot.every = *rc::gen::inRange(1, 10);
        slot.anchor = arbitraryDate();
        const auto found = expand({slot}, timesIn("UTC"), midnight(arbitraryDate()), midnight(QDate(2030, 1, 1)));
        RC_ASSERT(!found.isEmpty());
        for (qsizetype i = 1; i < found.size(); ++i)
            RC_ASSERT(found[i - 1].wall.date.daysTo(found[i].wall.date) == 7 * slot.every);
        // In the week of the anchor it comes.
        const QDate monday = slot.anchor.addDays(1 - slot.anchor.dayOfWeek());
        RC_ASSERT(expand({slot}, timesIn("UTC"), midnight(monday), midnight(monday.addDays(7))).size() == 1);
    }));
}

void SlotExpanderTest::everyNMonthsKeepsItsDistance()
{
    QVERIFY(rc::check([] {
        Slot slot = weekly(1, {Qt::Friday}, QTime(9, 30));
        slot.repeat = *rc::gen::element(SlotRepeat::MonthDay, SlotRepeat::MonthWeekday);
        slot.monthDay = *rc::gen::element(-1, 1, 28);
        slot.nth = *rc::gen::element(-1, 1, 4);
        slot.every = *rc::gen::inRange(1, 7);
        slot.anchor = arbitraryDate();
        const auto found = expand({slot}, timesIn("UTC"), midnight(QDate(2024, 1, 1)), midnight(QDate(2030, 1, 1)));
        RC_ASSERT(found.size() >= 72 / slot.every);
        const auto month = [](QDate date) { return date.year() * 12 + date.month(); };
        for (const SlotOccurrence &each : found)
            RC_ASSERT((month(each.wall.date) - month(slot.anchor)) % slot.every == 0);
    }));
}

void SlotExpanderTest::nothingIsGivenOnFreeDaysAndInQuietHours()
{
    QVERIFY(rc::check([] {
        const QList<Slot> slots = arbitrarySlots();
        const PublishingTimes times = arbitraryTimes();
        PublishingTimes open = times;
        open.quiet = {};
        open.freeDays = {};
        open.freeDates.clear();
        const Instant from = midnight(arbitraryDate());
        QList<SlotOccurrence> expected = expand(slots, open, from, from + 24h * 60);
        expected.removeIf([&times](const SlotOccurrence &each) { return !times.isOpen(each.channel, each.wall); });
        const auto found = expand(slots, times, from, from + 24h * 60);
        RC_ASSERT(found == expected);
    }));
}

void SlotExpanderTest::clocksThatChange_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *name, const char *zone, QDate day, QTime time, const char *utc) {
        QTest::newRow(name) << QString::fromLatin1(zone) << day << time << QString::fromLatin1(utc);
    };
    row("Zagreb, before the clocks go forward", "Europe/Zagreb", QDate(2027, 3, 28), QTime(1, 59), "2027-03-28T00:59:00Z");
    row("Zagreb, an hour that does not exist", "Europe/Zagreb", QDate(2027, 3, 28), QTime(2, 30), "2027-03-28T01:30:00Z");
    row("Zagreb, the same evening", "Europe/Zagreb", QDate(2027, 3, 28), QTime(9, 30), "2027-03-28T07:30:00Z");
    row("Zagreb, the day before", "Europe/Zagreb", QDate(2027, 3, 27), QTime(9, 30), "2027-03-27T08:30:00Z");
    row("Zagreb, an hour that comes twice", "Europe/Zagreb", QDate(2026, 10, 25), QTime(2, 30), "2026-10-25T00:30:00Z");
    row("New York, an hour that does not exist", "America/New_York", QDate(2027, 3, 14), QTime(2, 30), "2027-03-14T07:30:00Z");
    row("New York, an hour that comes twice", "America/New_York", QDate(2026, 11, 1), QTime(1, 30), "2026-11-01T05:30:00Z");
    row("New York, in winter", "America/New_York", QDate(2026, 12, 1), QTime(9, 0), "2026-12-01T14:00:00Z");
    row("Istanbul has no summer time any more", "Europe/Istanbul", QDate(2027, 3, 28), QTime(3, 30), "2027-03-28T00:30:00Z");
    row("Istanbul, when it had", "Europe/Istanbul", QDate(2016, 3, 27), QTime(3, 30), "2016-03-27T01:30:00Z");
    row("Tehran has none any more", "Asia/Tehran", QDate(2027, 3, 22), QTime(9, 30), "2027-03-22T06:00:00Z");
    row("Tehran, a midnight that did not exist", "Asia/Tehran", QDate(2022, 3, 22), QTime(0, 30), "2022-03-21T21:00:00Z");
}

void SlotExpanderTest::clocksThatChange()
{
    QFETCH(QString, zone);
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    const Slot slot = weekly(1, {Qt::DayOfWeek(day.dayOfWeek())}, time);
    const auto found = expand({slot}, timesIn(zone.toLatin1().constData()), midnight(day.addDays(-3)), midnight(day.addDays(3)));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].wall.date, day);
    QTEST(found[0].at.toIso(), "utc");
}

void SlotExpanderTest::days_data()
{
    QTest::addColumn<int>("repeat");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("days");
    const int byDay = int(SlotRepeat::MonthDay);
    const int byWeekday = int(SlotRepeat::MonthWeekday);
    QTest::newRow("the first of each month") << byDay << 1 << "2027-01-01 2027-02-01 2027-03-01 2027-04-01";
    QTest::newRow("the last of each month") << byDay << -1 << "2027-01-31 2027-02-28 2027-03-31 2027-04-30";
    QTest::newRow("the 31st, where there is one") << byDay << 31 << "2027-01-31 2027-03-31";
    QTest::newRow("the first Friday") << byWeekday << 1 << "2027-01-01 2027-02-05 2027-03-05 2027-04-02";
    QTest::newRow("the last Friday") << byWeekday << -1 << "2027-01-29 2027-02-26 2027-03-26 2027-04-30";
    QTest::newRow("the fifth Friday, where there is one") << byWeekday << 5 << "2027-01-29 2027-04-30";
}

void SlotExpanderTest::days()
{
    QFETCH(int, repeat);
    QFETCH(int, number);
    Slot slot = weekly(1, {Qt::Friday}, QTime(12, 0));
    slot.repeat = SlotRepeat(repeat);
    slot.monthDay = number;
    slot.nth = number;
    QStringList found;
    for (const SlotOccurrence &each : expand({slot}, timesIn("Europe/Zagreb"), midnight(QDate(2027, 1, 1)), midnight(QDate(2027, 5, 1))))
        found << each.wall.date.toString(Qt::ISODate);
    QTEST(found.join(QLatin1Char(' ')), "days");
}

void SlotExpanderTest::persianMonthsAreCountedWhereTheClientDoes()
{
    Slot slot = weekly(1, {}, QTime(12, 0));
    slot.repeat = SlotRepeat::MonthDay;
    slot.monthDay = 1;
    PublishingTimes times = timesIn("Asia/Tehran");
    times.calendar = CalendarSystem::Jalali;
    const auto found = expand({slot}, times, midnight(QDate(2026, 3, 1)), midnight(QDate(2027, 3, 1)));
    QCOMPARE(found.size(), 12);
    QCOMPARE(found[0].wall.date, QDate(2026, 3, 21)); // Nowruz
    for (const SlotOccurrence &each : found)
        QCOMPARE(calendarDate(each.wall.date, CalendarSystem::Jalali).day, 1);
}

void SlotExpanderTest::aRuleIsAskedForItsDays()
{
    Slot slot = weekly(7, {}, QTime(12, 0));
    slot.repeat = SlotRepeat::Rule;
    slot.rule = QStringLiteral("FREQ=YEARLY");
    slot.anchor = QDate(2020, 5, 1);
    slot.last = QDate(2027, 6, 1);
    QDate askedTo;
    const RuleDates rules = [&](const QString &rule, QDate anchor, QDate, QDate to) {
        askedTo = to;
        return rule == slot.rule && anchor == slot.anchor ? QList<QDate>{QDate(2027, 5, 1)} : QList<QDate>();
    };
    QCOMPARE(wallsOf(expand({slot}, timesIn("UTC"), midnight(QDate(2027, 1, 1)), midnight(QDate(2028, 1, 1)), rules)),
             QStringList{QStringLiteral("2027-05-01T12:00")});
    QCOMPARE(askedTo, slot.last);
}

void SlotExpanderTest::aChannelHasOnePlaceAtATime()
{
    Slot other = weekly(2, {Qt::Monday, Qt::Tuesday}, QTime(9, 0));
    Slot elsewhere = weekly(3, {Qt::Monday}, QTime(9, 0));
    elsewhere.channel = {2};
    const auto found = expand({other, weekly(1, {Qt::Monday}, QTime(9, 0)), elsewhere}, timesIn("UTC"), midnight(QDate(2026, 11, 23)), midnight(QDate(2026, 11, 30)));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].slot, SlotId{1});
    QCOMPARE(found[1].slot, SlotId{3});
    QCOMPARE(found[2].slot, SlotId{2});
}

void SlotExpanderTest::aChannelsOwnZoneIsTheZone()
{
    PublishingTimes times = timesIn("Europe/Istanbul");
    times.channelZones.insert(ChannelId{1}, "America/New_York");
    const auto found = expand({weekly(1, {Qt::Monday}, QTime(9, 0))}, times, midnight(QDate(2026, 11, 23)), midnight(QDate(2026, 11, 24)));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].at.toIso(), QStringLiteral("2026-11-23T14:00:00Z"));
}

void SlotExpanderTest::anUnknownZoneIsSaid()
{
    const auto found = expandSlots({weekly(1, {Qt::Monday}, QTime(9, 0))}, timesIn("Mars/Base"), {0}, {1}, {});
    QVERIFY(!found);
    QCOMPARE(found.error().code, QStringLiteral("time-zone-unknown"));
}

void SlotExpanderTest::aPlaceIsHeldByTheNearestPost_data()
{
    QTest::addColumn<QList<int>>("minutes"); // of the posts, from the place
    QTest::addColumn<int>("holder");         // 1-based, 0 = free
    QTest::newRow("no post") << QList<int>{} << 0;
    QTest::newRow("at the very minute") << QList<int>{0} << 1;
    QTest::newRow("a quarter of an hour late") << QList<int>{15} << 1;
    QTest::newRow("a quarter of an hour early") << QList<int>{-15} << 1;
    QTest::newRow("further away") << QList<int>{16} << 0;
    QTest::newRow("the nearer of two") << QList<int>{-10, 3} << 2;
    QTest::newRow("two as near: the older post") << QList<int>{5, -5} << 1;
}

void SlotExpanderTest::aPlaceIsHeldByTheNearestPost()
{
    QFETCH(QList<int>, minutes);
    const Instant at{1000000000};
    QList<TakenTime> taken{{ChannelId{2}, PostId{99}, at}}; // another channel
    for (int minute : minutes)
        taken << TakenTime{ChannelId{1}, PostId{taken.size()}, at + std::chrono::minutes(minute)};
    const auto places = slotPlaces({{SlotId{1}, ChannelId{1}, {}, {}, at}}, taken);
    QTEST(int(places[0].holder.value), "holder");
}

void SlotExpanderTest::aPostHoldsOnePlaceAtMost()
{
    QVERIFY(rc::check([] {
        QList<SlotOccurrence> occurrences;
        for (int minute : *rc::gen::container<std::set<int>>(rc::gen::inRange(0, 600)))
            occurrences << SlotOccurrence{SlotId{1}, ChannelId{1}, {}, {}, Instant{minute * 60000}};
        QList<TakenTime> taken;
        for (int minute : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 600)))
            taken << TakenTime{ChannelId{1}, PostId{taken.size() + 1}, Instant{minute * 60000}};
        QHash<PostId, int> held;
        const auto places = slotPlaces(occurrences, taken);
        RC_ASSERT(places.size() == occurrences.size());
        for (const SlotPlace &place : places) {
            if (!place.isFree()) {
                RC_ASSERT(++held[place.holder] == 1);
                RC_ASSERT(std::abs((taken[place.holder.value - 1].at - place.occurrence.at).count()) <= 15 * 60000);
            }
        }
        // Whoever stands on a place has it.
        for (const TakenTime &time : taken) {
            for (const SlotPlace &place : places)
                RC_ASSERT((place.occurrence.at != time.at || !place.isFree()));
        }
    }));
}

QTEST_APPLESS_MAIN(SlotExpanderTest)
#include "tst_slotexpander.moc"
