// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/weeklayout.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;

namespace {

const QDate kMonday(2026, 11, 23);

WeekGeometry geometryOf(int width = 920, int hourHeight = 64, GridDirection direction = GridDirection::LeftToRight)
{
    WeekGeometry geometry;
    geometry.days = dayShapes(kMonday, 7, QTimeZone("Europe/Istanbul"));
    geometry.width = width;
    geometry.hourHeight = hourHeight;
    geometry.direction = direction;
    return geometry;
}

CalendarEntry entryAt(qint64 id, int day, QTime time)
{
    CalendarEntry entry;
    entry.post = PostId{id};
    entry.date = kMonday.addDays(day);
    entry.time = time;
    return entry;
}

QList<CalendarEntry> arbitraryEntries()
{
    const auto spots = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(-1, 8), rc::gen::inRange(0, 1440)));
    QList<CalendarEntry> entries;
    for (const auto &[day, minute] : spots)
        entries.append(entryAt(entries.size() + 1, day, QTime(minute / 60, minute % 60)));
    return entries;
}

WeekGeometry arbitraryGeometry()
{
    return geometryOf(*rc::gen::inRange(500, 2400), *rc::gen::element(40, 64, 96),
                      *rc::gen::element(GridDirection::LeftToRight, GridDirection::RightToLeft));
}

} // namespace

class WeekLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLonelyCardIsFull();
    void theNextHalfHourMakesACardCompact();
    void closeCardsShareTheColumn();
    void aLateCardStaysInside();
    void noTwoCardsOverlap();
    void everyEntryIsShownOnceOrCounted();
    void cardsStandInTheOrderOfTime();
    void cardsStayInTheirColumn();
    void rightToLeftIsTheMirrorImage();
    void aPointBecomesATime_data();
    void aPointBecomesATime();
    void aTimeAndItsPlaceAgree();
    void aGapIsLeftOut();
    void aWeekOfThousandsIsQuick();
    void theLaneStacksBandsAndDrafts();
    void theLaneCountsWhatFindsNoRow();
    void byChannelEveryEntryStandsInTheColumnsOfItsChannels();
    void columnsOfChannelsHoldEachOnce();
    void aBandCrossesTheColumnsOfItsDay();
};

void WeekLayoutTest::aLonelyCardIsFull()
{
    const WeekLayout layout = layoutWeek({entryAt(1, 0, QTime(9, 0))}, geometryOf());
    QCOMPARE(layout.cards.size(), 1);
    QCOMPARE(layout.cards[0].shape, CardShape::Full);
    QCOMPARE(layout.cards[0].rect, QRect(56, 578, 116, 56));
}

void WeekLayoutTest::theNextHalfHourMakesACardCompact()
{
    const WeekLayout layout = layoutWeek({entryAt(2, 4, QTime(12, 30)), entryAt(1, 4, QTime(12, 0))}, geometryOf());
    QCOMPARE(layout.cards.size(), 2);
    QCOMPARE(layout.cards[0].entry, 1);
    QCOMPARE(layout.cards[0].shape, CardShape::Compact);
    QVERIFY(!layout.cards[0].half);
    QCOMPARE(layout.cards[1].shape, CardShape::Full);
}

void WeekLayoutTest::closeCardsShareTheColumn()
{
    const WeekLayout layout = layoutWeek({entryAt(1, 0, QTime(9, 0)), entryAt(2, 0, QTime(9, 5)),
                                          entryAt(3, 0, QTime(9, 10)), entryAt(4, 0, QTime(9, 15))},
                                         geometryOf());
    QCOMPARE(layout.cards.size(), 2);
    QVERIFY(layout.cards[0].half && layout.cards[1].half);
    QVERIFY(layout.cards[0].hidden.isEmpty());
    QCOMPARE(layout.cards[1].hidden, (QList<int>{2, 3}));
    QCOMPARE(layout.cardOf.value(PostId{4}), 1);
}

void WeekLayoutTest::aLateCardStaysInside()
{
    const WeekGeometry geometry = geometryOf();
    const WeekLayout layout = layoutWeek({entryAt(1, 6, QTime(23, 59))}, geometry);
    QCOMPARE(layout.cards.size(), 1);
    QVERIFY(layout.cards[0].rect.bottom() < geometry.contentHeight());
}

void WeekLayoutTest::noTwoCardsOverlap()
{
    QVERIFY(rc::check([] {
        const WeekLayout layout = layoutWeek(arbitraryEntries(), arbitraryGeometry());
        for (int i = 0; i < layout.cards.size(); ++i) {
            for (int j = i + 1; j < layout.cards.size(); ++j)
                RC_ASSERT(!layout.cards[i].rect.intersects(layout.cards[j].rect));
        }
    }));
}

void WeekLayoutTest::everyEntryIsShownOnceOrCounted()
{
    QVERIFY(rc::check([] {
        const QList<CalendarEntry> entries = arbitraryEntries();
        const WeekGeometry geometry = arbitraryGeometry();
        const WeekLayout layout = layoutWeek(entries, geometry);
        QList<int> seen;
        for (const PlacedCard &card : layout.cards)
            seen << card.entry << card.hidden;
        std::sort(seen.begin(), seen.end());
        QList<int> expected;
        for (int i = 0; i < entries.size(); ++i) {
            if (geometry.indexOf(entries[i].date) >= 0)
                expected << i;
        }
        RC_ASSERT(seen == expected);
    }));
}

void WeekLayoutTest::cardsStandInTheOrderOfTime()
{
    QVERIFY(rc::check([] {
        const QList<CalendarEntry> entries = arbitraryEntries();
        const WeekLayout layout = layoutWeek(entries, arbitraryGeometry());
        for (int i = 1; i < layout.cards.size(); ++i) {
            const PlacedCard &a = layout.cards[i - 1];
            const PlacedCard &b = layout.cards[i];
            RC_ASSERT(comesBefore(entries[a.entry], entries[b.entry]));
            RC_ASSERT(a.column < b.column || a.rect.top() <= b.rect.top());
        }
    }));
}

void WeekLayoutTest::cardsStayInTheirColumn()
{
    QVERIFY(rc::check([] {
        const WeekGeometry geometry = arbitraryGeometry();
        for (const PlacedCard &card : layoutWeek(arbitraryEntries(), geometry).cards)
            RC_ASSERT(geometry.columnRect(card.column).contains(card.rect));
    }));
}

void WeekLayoutTest::rightToLeftIsTheMirrorImage()
{
    QVERIFY(rc::check([] {
        const QList<CalendarEntry> entries = arbitraryEntries();
        WeekGeometry geometry = arbitraryGeometry();
        geometry.direction = GridDirection::LeftToRight;
        const WeekLayout plain = layoutWeek(entries, geometry);
        geometry.direction = GridDirection::RightToLeft;
        const WeekLayout mirrored = layoutWeek(entries, geometry);
        RC_ASSERT(plain.cards.size() == mirrored.cards.size());
        for (int i = 0; i < plain.cards.size(); ++i) {
            const QRect rect = plain.cards[i].rect;
            const QRect image(geometry.width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height());
            RC_ASSERT(mirrored.cards[i].rect == image);
        }
    }));
}

void WeekLayoutTest::aPointBecomesATime_data()
{
    QTest::addColumn<QPoint>("point");
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("snap");
    QTest::addColumn<int>("day");
    QTest::addColumn<QTime>("time");
    const int ltr = int(GridDirection::LeftToRight);
    const int rtl = int(GridDirection::RightToLeft);
    const int quarter = int(Snap::QuarterHour);
    QTest::newRow("the first column at nine") << QPoint(60, 576) << ltr << quarter << 0 << QTime(9, 0);
    QTest::newRow("a little later snaps back") << QPoint(60, 582) << ltr << quarter << 0 << QTime(9, 0);
    QTest::newRow("nearer to the next quarter") << QPoint(60, 586) << ltr << quarter << 0 << QTime(9, 15);
    QTest::newRow("to the minute with Alt") << QPoint(60, 592) << ltr << int(Snap::Minute) << 0 << QTime(9, 15);
    QTest::newRow("the gutter is the first day") << QPoint(5, 576) << ltr << quarter << 0 << QTime(9, 0);
    QTest::newRow("above the grid") << QPoint(910, -50) << ltr << quarter << 6 << QTime(0, 0);
    QTest::newRow("below the grid") << QPoint(910, 9000) << ltr << quarter << 6 << QTime(23, 45);
    QTest::newRow("right-to-left starts at the right") << QPoint(860, 576) << rtl << quarter << 0 << QTime(9, 0);
    QTest::newRow("right-to-left ends at the left") << QPoint(3, 576) << rtl << quarter << 6 << QTime(9, 0);
}

void WeekLayoutTest::aPointBecomesATime()
{
    QFETCH(QPoint, point);
    QFETCH(int, direction);
    QFETCH(int, snap);
    const GridPoint found = gridPointAt(point, geometryOf(920, 64, GridDirection(direction)), Snap(snap));
    QTEST(found.column, "day");
    QTEST(found.time, "time");
    QCOMPARE(found.date, kMonday.addDays(found.column));
}

void WeekLayoutTest::aTimeAndItsPlaceAgree()
{
    QVERIFY(rc::check([] {
        const WeekGeometry geometry = arbitraryGeometry();
        const int day = *rc::gen::inRange(0, 7);
        const int quarter = *rc::gen::inRange(0, 96);
        const QTime time(quarter / 4, quarter % 4 * 15);
        const QRect rect = slotRect(day, time, geometry);
        const GridPoint found = gridPointAt({rect.center().x(), rect.top()}, geometry, Snap::QuarterHour);
        RC_ASSERT(found.column == day);
        RC_ASSERT(found.time == time);
    }));
}

void WeekLayoutTest::aGapIsLeftOut()
{
    WeekGeometry geometry = geometryOf();
    geometry.days = dayShapes(QDate(2026, 3, 23), 7, QTimeZone("Europe/Zagreb"));
    const QRect sunday = geometry.columnRect(6);
    QCOMPARE(geometry.days[6].lengthMinutes, 1380);
    const GridPoint found = gridPointAt({sunday.center().x(), geometry.yOf(150)}, geometry, Snap::QuarterHour);
    QCOMPARE(found.time, QTime(3, 0));
    const QRect saturday = geometry.columnRect(5);
    QCOMPARE(gridPointAt({saturday.center().x(), geometry.yOf(150)}, geometry, Snap::QuarterHour).time, QTime(2, 30));
}

void WeekLayoutTest::aWeekOfThousandsIsQuick()
{
    QList<CalendarEntry> entries;
    for (int i = 0; i < 2000; ++i)
        entries.append(entryAt(i + 1, i * 31 % 7, QTime(i * 7 % 24, i * 13 % 60)));
    const WeekGeometry geometry = geometryOf();
    QBENCHMARK
    {
        QCOMPARE(layoutWeek(entries, geometry).cardOf.size(), 2000);
    }
}

void WeekLayoutTest::theLaneStacksBandsAndDrafts()
{
    CalendarEntry draft = entryAt(1, 3, {});
    draft.timed = false;
    const QList<CalendarBand> bands{
        {kMonday.addDays(3), kMonday.addDays(7), QStringLiteral("Slow Friday"), {}, BandKind::Campaign},
        {kMonday.addDays(-9), kMonday.addDays(-8), QStringLiteral("over"), {}, BandKind::Holiday}};
    const LaneLayout lane = layoutLane({draft}, bands, geometryOf());
    QCOMPARE(lane.items.size(), 2);
    QCOMPARE(lane.items[0].firstColumn, 3);
    QCOMPARE(lane.items[0].lastColumn, 6);
    QVERIFY(lane.items[0].goesOn);
    QCOMPARE(lane.items[1].entry, 0);
    QCOMPARE(lane.items[1].row, 1);
    QVERIFY(!lane.items[0].rect.intersects(lane.items[1].rect));
    QCOMPARE(lane.height, 56);
    QCOMPARE(layoutLane({}, {}, geometryOf()).height, 0);
}

void WeekLayoutTest::theLaneCountsWhatFindsNoRow()
{
    QList<CalendarEntry> entries;
    for (int i = 0; i < 5; ++i) {
        entries.append(entryAt(i + 1, 2, {}));
        entries.last().timed = false;
    }
    const LaneLayout lane = layoutLane(entries, {}, geometryOf());
    QCOMPARE(lane.items.size(), kLaneRows);
    QCOMPARE(lane.hidden[2], (QList<int>{3, 4}));
    QVERIFY(lane.moreRects[2].bottom() < lane.height);
}

void WeekLayoutTest::byChannelEveryEntryStandsInTheColumnsOfItsChannels()
{
    QVERIFY(rc::check([] {
        QList<CalendarEntry> entries = arbitraryEntries();
        for (CalendarEntry &entry : entries) {
            const int on = *rc::gen::inRange(0, 32); // a bit for each of five
            for (int channel = 1; channel < 6; ++channel) {
                if (on & (1 << (channel - 1)))
                    entry.channels.append(ChannelId{channel});
            }
        }
        WeekGeometry geometry = arbitraryGeometry();
        geometry.days = geometry.days.mid(0, 1);
        QList<ChannelId> channels;
        for (int i = 1; i < 6; ++i)
            channels.append(ChannelId{i});
        geometry.channels = channelColumns(channels, *rc::gen::inRange(0, 9), true);
        const WeekLayout layout = layoutWeek(entries, geometry);
        QSet<std::pair<int, int>> seen;
        for (const PlacedCard &card : layout.cards) {
            RC_ASSERT(geometry.columnRect(card.column).contains(card.rect));
            for (int entry : QList<int>{card.entry} + card.hidden) {
                RC_ASSERT(!seen.contains({card.column, entry}));
                seen.insert({card.column, entry});
            }
        }
        QSet<std::pair<int, int>> expected;
        for (int i = 0; i < entries.size(); ++i) {
            if (entries[i].date != kMonday)
                continue;
            for (int column = 0; column < geometry.channels.size(); ++column) {
                const ColumnChannels &here = geometry.channels[column];
                const bool meant = std::any_of(here.cbegin(), here.cend(), [&](ChannelId id) { return entries[i].channels.contains(id); });
                if (meant || (here.isEmpty() && entries[i].channels.isEmpty()))
                    expected.insert({column, i});
            }
        }
        RC_ASSERT(seen == expected);
    }));
}

void WeekLayoutTest::columnsOfChannelsHoldEachOnce()
{
    QVERIFY(rc::check([] {
        QList<ChannelId> channels;
        for (int i = 0, count = *rc::gen::inRange(0, 40); i < count; ++i)
            channels.append(ChannelId{i + 1});
        const int most = *rc::gen::inRange(0, 12);
        const bool alsoNone = *rc::gen::arbitrary<bool>();
        const QList<ColumnChannels> columns = channelColumns(channels, most, alsoNone);
        RC_ASSERT(!columns.isEmpty());
        RC_ASSERT(columns.size() <= std::max(alsoNone ? 2 : 1, most));
        QList<ChannelId> seen;
        for (const ColumnChannels &column : columns)
            seen << column;
        RC_ASSERT(seen == channels);
        RC_ASSERT(!alsoNone || columns.last().isEmpty());
    }));
}

void WeekLayoutTest::aBandCrossesTheColumnsOfItsDay()
{
    WeekGeometry geometry = geometryOf();
    geometry.days = geometry.days.mid(2, 1);
    geometry.channels = {{ChannelId{1}}, {ChannelId{2}}, {ChannelId{3}}};
    const LaneLayout lane = layoutLane({}, {{kMonday, kMonday.addDays(3), QStringLiteral("Week of tea"), {}, BandKind::Campaign}}, geometry);
    QCOMPARE(lane.items.size(), 1);
    QCOMPARE(lane.items[0].firstColumn, 0);
    QCOMPARE(lane.items[0].lastColumn, 2);
    QVERIFY(lane.items[0].goesOn);
}

QTEST_APPLESS_MAIN(WeekLayoutTest)
#include "tst_weeklayout.moc"
