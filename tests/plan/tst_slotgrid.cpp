// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/slotgrid.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;

namespace {

constexpr int kHeight = 24;

WeekGeometry geometryOf(int width = 920, int hourHeight = 64, GridDirection direction = GridDirection::LeftToRight)
{
    WeekGeometry geometry;
    geometry.days = dayShapes(QDate(2024, 1, 1), 7, QTimeZone::utc()); // a Monday
    geometry.width = width;
    geometry.hourHeight = hourHeight;
    geometry.direction = direction;
    return geometry;
}

Slot slotAt(qint64 id, WeekdaySet days, QTime time)
{
    Slot slot;
    slot.id = {id};
    slot.channel = {1};
    slot.days = days;
    slot.time = time;
    return slot;
}

QList<Slot> arbitrarySlots()
{
    const auto seeds = *rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(rc::gen::inRange(1, 128), rc::gen::inRange(0, 1440)));
    QList<Slot> slots;
    for (const auto &[bits, minute] : seeds) {
        WeekdaySet days;
        for (int day = 1; day <= 7; ++day) {
            if (bits & (1 << (day - 1)))
                days.insert(Qt::DayOfWeek(day));
        }
        slots << slotAt(slots.size() + 1, days, QTime(minute / 60, minute % 60));
    }
    return slots;
}

} // namespace

class SlotGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlotStandsOnEachOfItsDays();
    void monthlyOnesAreLeftOut();
    void thoseAtOneTimeStandSideBySide();
    void nothingOverlapsAndAllStaysInItsColumn();
    void rightToLeftIsTheSameMirrored();
    void stopsAreHoursAndSlots();
};

void SlotGridTest::aSlotStandsOnEachOfItsDays()
{
    const WeekGeometry geometry = geometryOf();
    const auto layout = layoutSlotGrid({slotAt(1, {Qt::Monday, Qt::Sunday}, QTime(10, 30))}, geometry, kHeight);
    QCOMPARE(layout.placed.size(), 2);
    QCOMPARE(layout.placed.at(0).column, 0);
    QCOMPARE(layout.placed.at(1).column, 6);
    QCOMPARE(layout.placed.at(0).rect.top(), geometry.yOf(10 * 60 + 30) + 1);
    QCOMPARE(layout.at(layout.placed.at(1).rect.center()), 1);
    QCOMPARE(layout.at(QPoint(60, 0)), -1);
}

void SlotGridTest::monthlyOnesAreLeftOut()
{
    Slot slot = slotAt(1, {Qt::Friday}, QTime(10, 0));
    slot.repeat = SlotRepeat::MonthWeekday;
    slot.nth = -1;
    QVERIFY(layoutSlotGrid({slot}, geometryOf(), kHeight).placed.isEmpty());
}

void SlotGridTest::thoseAtOneTimeStandSideBySide()
{
    const auto layout = layoutSlotGrid({slotAt(3, {Qt::Monday}, QTime(9, 0)), slotAt(1, {Qt::Monday}, QTime(9, 0)), slotAt(2, {Qt::Monday}, QTime(12, 0))}, geometryOf(), kHeight);
    QCOMPARE(layout.placed.size(), 3);
    QCOMPARE(layout.placed.at(0).block.slot, SlotId{3}); // in the order given
    QVERIFY(layout.placed.at(0).rect.right() < layout.placed.at(1).rect.left());
    QCOMPARE(layout.placed.at(0).rect.top(), layout.placed.at(1).rect.top());
    QVERIFY(layout.placed.at(2).rect.width() > 2 * layout.placed.at(0).rect.width());
}

void SlotGridTest::nothingOverlapsAndAllStaysInItsColumn()
{
    QVERIFY(rc::check([] {
        const WeekGeometry geometry = geometryOf(*rc::gen::inRange(700, 2400), *rc::gen::element(40, 64, 96),
                                                 *rc::gen::element(GridDirection::LeftToRight, GridDirection::RightToLeft));
        const QList<Slot> slots = arbitrarySlots().mid(0, 20);
        const auto layout = layoutSlotGrid(slots, geometry, kHeight);
        int blocks = 0;
        for (const Slot &slot : slots)
            blocks += slot.days.count();
        RC_ASSERT(layout.placed.size() == blocks);
        for (qsizetype i = 0; i < layout.placed.size(); ++i) {
            const PlacedSlot &each = layout.placed.at(i);
            const QRect column = geometry.columnRect(each.column);
            RC_ASSERT(each.rect.left() >= column.left() && each.rect.right() <= column.right());
            RC_ASSERT(layout.indexOf(each.block) >= 0);
            for (qsizetype k = 0; k < i; ++k)
                RC_ASSERT(!each.rect.intersects(layout.placed.at(k).rect));
        }
    }));
}

void SlotGridTest::rightToLeftIsTheSameMirrored()
{
    QVERIFY(rc::check([] {
        const QList<Slot> slots = arbitrarySlots();
        const int width = *rc::gen::inRange(500, 2400);
        const WeekGeometry mirrored = geometryOf(width, 64, GridDirection::RightToLeft);
        const auto left = layoutSlotGrid(slots, geometryOf(width), kHeight);
        const auto right = layoutSlotGrid(slots, mirrored, kHeight);
        for (qsizetype i = 0; i < left.placed.size(); ++i) {
            RC_ASSERT(left.placed.at(i).block == right.placed.at(i).block);
            RC_ASSERT(mirrored.mirrored(left.placed.at(i).rect) == right.placed.at(i).rect);
        }
    }));
}

void SlotGridTest::stopsAreHoursAndSlots()
{
    const auto layout = layoutSlotGrid({slotAt(1, {Qt::Monday}, QTime(9, 30)), slotAt(2, {Qt::Monday}, QTime(11, 0)), slotAt(3, {Qt::Monday}, QTime(11, 0))}, geometryOf(), kHeight);
    const QList<SlotStop> stops = slotStops(layout, 0);
    QCOMPARE(stops.size(), 24 + 3 - 1);
    QCOMPARE(stops.at(10).time, QTime(9, 30));
    QCOMPARE(stops.at(10).placed, 0);
    QCOMPARE(stops.at(12).placed, 1);
    QCOMPARE(stops.at(13).placed, 2);
    QCOMPARE(stops.at(14).time, QTime(12, 0));
    QCOMPARE(slotStops(layout, 3).size(), 24);
}

QTEST_APPLESS_MAIN(SlotGridTest)
#include "tst_slotgrid.moc"
