// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/slotsheet.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;

namespace {

constexpr ChannelId kA{1};
constexpr ChannelId kB{2};
constexpr ChannelId kC{3};

Slot weekly(qint64 id, ChannelId channel, WeekdaySet days, QTime time)
{
    Slot slot;
    slot.id = {id};
    slot.channel = channel;
    slot.days = days;
    slot.time = time;
    return slot;
}

// "1 mon 09:30", by channel, day and time.
QStringList texts(const QList<Slot> &slots)
{
    QStringList found;
    for (const Slot &slot : slots) {
        for (Qt::DayOfWeek day : slot.days.days())
            found << QStringLiteral("%1 %2 %3").arg(slot.channel.value).arg(WeekdaySet{day}.toString(), slot.time.toString(QStringLiteral("HH:mm")));
    }
    found.sort();
    return found;
}

QStringList listed(std::initializer_list<const char *> lines)
{
    QStringList list;
    for (const char *line : lines)
        list << QString::fromLatin1(line);
    return list;
}

QStringList texts(const SlotSheet &sheet)
{
    return texts(sheet.slots());
}

QList<SlotBlock> allBlocks(const SlotSheet &sheet)
{
    QList<SlotBlock> blocks;
    for (const Slot &slot : sheet.slots())
        blocks << sheet.blocksOf(slot.id);
    return blocks;
}

QList<Slot> arbitrarySlots(qint64 firstId)
{
    const auto seeds = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
        rc::gen::tuple(rc::gen::inRange(1, 4), rc::gen::inRange(1, 128), rc::gen::inRange(0, 96)));
    QList<Slot> slots;
    for (const auto &[channel, bits, quarter] : seeds) {
        WeekdaySet days;
        for (int day = 1; day <= 7; ++day) {
            if (bits & (1 << (day - 1)))
                days.insert(Qt::DayOfWeek(day));
        }
        slots << weekly(firstId + slots.size(), ChannelId{channel}, days, QTime(quarter / 4, quarter % 4 * 15));
    }
    return slots;
}

QList<SlotBlock> someOf(const QList<SlotBlock> &blocks)
{
    QList<SlotBlock> some;
    for (const SlotBlock &block : blocks) {
        if (*rc::gen::arbitrary<bool>())
            some << block;
    }
    return some;
}

} // namespace

class SlotSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeSlotMovesAndKeepsItsId();
    void aDayOfASlotPartsFromIt();
    void nothingLeavesTheWeekOrTheDay();
    void aMoveAndItsWayBackIsNothing();
    void aMoveChangesOnlyWhatMoves();
    void aCopyAddsAndTakesNothing();
    void aDayIsCopiedWithoutDoubles();
    void aCopiedDayReplaces();
    void aChannelIsCopied_data();
    void aChannelIsCopied();
    void anotherCategoryPartsADay();
    void removedBlocksAreGone();
    void aRebaseKeepsBothSides();
    void aRebaseOverNothingChangesNothing();
};

void SlotSheetTest::aWholeSlotMovesAndKeepsItsId()
{
    SlotSheet sheet({weekly(7, kA, {Qt::Monday, Qt::Wednesday}, QTime(9, 30))});
    const auto moved = sheet.move(sheet.blocksOf({7}), {1, 45});
    QCOMPARE(texts(sheet), listed({"1 thu 10:15", "1 tue 10:15"}));
    QCOMPARE(sheet.slots().size(), 1);
    QCOMPARE(moved.first().slot, SlotId{7});
}

void SlotSheetTest::aDayOfASlotPartsFromIt()
{
    SlotSheet sheet({weekly(7, kA, {Qt::Monday, Qt::Wednesday}, QTime(9, 30))});
    const auto moved = sheet.move({{SlotId{7}, Qt::Wednesday}}, {2, -30});
    QCOMPARE(texts(sheet), listed({"1 fri 09:00", "1 mon 09:30"}));
    QVERIFY(moved.first().slot.value < 0);
    QCOMPARE(sheet.find({7})->days, (WeekdaySet{Qt::Monday}));
}

void SlotSheetTest::nothingLeavesTheWeekOrTheDay()
{
    const SlotSheet sheet({weekly(1, kA, {Qt::Monday}, QTime(0, 15)), weekly(2, kA, {Qt::Saturday}, QTime(23, 45))});
    const QList<SlotBlock> blocks = allBlocks(sheet);
    QCOMPARE(sheet.fitting(blocks, {5, 60}, Qt::Monday), (SlotShift{1, 14}));
    QCOMPARE(sheet.fitting(blocks, {-5, -60}, Qt::Monday), (SlotShift{0, -15}));
    QCOMPARE(sheet.fitting(blocks, {-5, 0}, Qt::Saturday), (SlotShift{0, 0}));
    QCOMPARE(sheet.fitting(blocks, {6, 0}, Qt::Saturday), (SlotShift{4, 0}));
}

void SlotSheetTest::aMoveAndItsWayBackIsNothing()
{
    QVERIFY(rc::check([] {
        const SlotSheet before(arbitrarySlots(1));
        const QList<SlotBlock> chosen = someOf(allBlocks(before));
        const SlotShift shift = before.fitting(chosen, {*rc::gen::inRange(-6, 7), *rc::gen::inRange(-90, 90) * 15}, Qt::Monday);
        SlotSheet sheet = before;
        const auto moved = sheet.move(chosen, shift);
        RC_ASSERT(moved.size() == chosen.size());
        sheet.move(moved, {-shift.days, -shift.minutes});
        RC_ASSERT(texts(sheet) == texts(before));
    }));
}

void SlotSheetTest::aMoveChangesOnlyWhatMoves()
{
    QVERIFY(rc::check([] {
        const SlotSheet before(arbitrarySlots(1));
        const QList<SlotBlock> chosen = someOf(allBlocks(before));
        SlotSheet rest = before;
        rest.remove(chosen);
        SlotSheet sheet = before;
        const auto moved = sheet.move(chosen, before.fitting(chosen, {2, 30}, Qt::Sunday));
        sheet.remove(moved);
        RC_ASSERT(texts(sheet) == texts(rest));
    }));
}

void SlotSheetTest::aCopyAddsAndTakesNothing()
{
    QVERIFY(rc::check([] {
        const SlotSheet before(arbitrarySlots(1));
        const QList<SlotBlock> chosen = someOf(allBlocks(before));
        SlotSheet sheet = before;
        const auto made = sheet.copy(chosen, before.fitting(chosen, {1, 15}, Qt::Monday));
        RC_ASSERT(made.size() == chosen.size());
        sheet.remove(made);
        RC_ASSERT(sheet == before);
    }));
}

void SlotSheetTest::aDayIsCopiedWithoutDoubles()
{
    SlotSheet sheet({weekly(1, kA, {Qt::Monday}, QTime(9, 30)), weekly(2, kA, {Qt::Monday}, QTime(17, 0)), weekly(3, kA, {Qt::Tuesday}, QTime(9, 30)),
                     weekly(4, kB, {Qt::Monday}, QTime(8, 0))});
    sheet.copyDay({kA}, Qt::Monday, {Qt::Monday, Qt::Tuesday, Qt::Friday}, CopyInto::Add);
    QCOMPARE(texts(sheet), listed({"1 fri 09:30", "1 fri 17:00", "1 mon 09:30", "1 mon 17:00", "1 tue 09:30", "1 tue 17:00", "2 mon 08:00"}));
    QCOMPARE(sheet.slots().size(), 4);
}

void SlotSheetTest::aCopiedDayReplaces()
{
    SlotSheet sheet({weekly(1, kA, {Qt::Monday}, QTime(9, 30)), weekly(2, kA, {Qt::Tuesday, Qt::Sunday}, QTime(20, 0)), weekly(3, kB, {Qt::Tuesday}, QTime(7, 0))});
    sheet.copyDay({kA}, Qt::Monday, {Qt::Tuesday}, CopyInto::Replace);
    QCOMPARE(texts(sheet), listed({"1 mon 09:30", "1 sun 20:00", "1 tue 09:30", "2 tue 07:00"}));
}

void SlotSheetTest::aChannelIsCopied_data()
{
    QTest::addColumn<int>("into");
    QTest::addColumn<QStringList>("ofB");
    QTest::newRow("added: a time that is taken is left out") << int(CopyInto::Add) << listed({"2 fri 21:00", "2 mon 09:30", "2 wed 09:30"});
    QTest::newRow("replaced: nothing else is left") << int(CopyInto::Replace) << listed({"2 mon 09:30", "2 wed 09:30"});
}

void SlotSheetTest::aChannelIsCopied()
{
    QFETCH(int, into);
    Slot last = weekly(3, kA, {Qt::Friday}, QTime(10, 0));
    last.repeat = SlotRepeat::MonthWeekday;
    last.nth = -1;
    SlotSheet sheet({weekly(1, kA, {Qt::Monday, Qt::Wednesday}, QTime(9, 30)), weekly(2, kB, {Qt::Wednesday}, QTime(9, 30)), weekly(4, kB, {Qt::Friday}, QTime(21, 0)), last});
    sheet.copyChannel(kA, {kB, kC}, CopyInto(into));
    QList<Slot> ofB;
    QList<Slot> monthly;
    for (const Slot &slot : sheet.slots()) {
        if (slot.repeat == SlotRepeat::MonthWeekday)
            monthly << slot;
        else if (slot.channel == kB)
            ofB << slot;
    }
    QTEST(texts(ofB), "ofB");
    QCOMPARE(monthly.size(), 3);
    sheet.copyChannel(kA, {kB}, CopyInto::Add); // once more adds nothing
    QCOMPARE(std::count_if(sheet.slots().cbegin(), sheet.slots().cend(), [](const Slot &slot) { return slot.repeat == SlotRepeat::MonthWeekday; }), 3);
}

void SlotSheetTest::anotherCategoryPartsADay()
{
    SlotSheet sheet({weekly(1, kA, {Qt::Monday, Qt::Tuesday}, QTime(9, 30))});
    sheet.setCategory({{SlotId{1}, Qt::Tuesday}}, CategoryId{5});
    QCOMPARE(sheet.slots().size(), 2);
    QCOMPARE(sheet.slots().last().category, CategoryId{5});
    QCOMPARE(texts(sheet), listed({"1 mon 09:30", "1 tue 09:30"}));
    sheet.setCategory(sheet.blocksOf({1}), CategoryId{6});
    QCOMPARE(sheet.find({1})->category, CategoryId{6});
}

void SlotSheetTest::removedBlocksAreGone()
{
    SlotSheet sheet({weekly(1, kA, {Qt::Monday, Qt::Tuesday}, QTime(9, 30)), weekly(2, kA, {Qt::Monday}, QTime(8, 0))});
    sheet.remove({{SlotId{1}, Qt::Monday}, {SlotId{2}, Qt::Monday}});
    QCOMPARE(texts(sheet), listed({"1 tue 09:30"}));
}

void SlotSheetTest::aRebaseKeepsBothSides()
{
    const Slot one = weekly(1, kA, {Qt::Monday}, QTime(9, 0));
    const Slot two = weekly(2, kA, {Qt::Tuesday}, QTime(9, 0));
    const Slot three = weekly(3, kA, {Qt::Wednesday}, QTime(9, 0));
    const Slot four = weekly(4, kA, {Qt::Thursday}, QTime(9, 0));
    const auto at = [](Slot slot, QTime time, qint64 version) {
        slot.time = time;
        slot.version = version;
        return slot;
    };
    // Here: one moved, three taken away, one more made. There: one and two moved, four taken away, five made.
    const QList<Slot> mine{at(one, QTime(10, 0), 1), two, at(four, QTime(12, 0), 1), weekly(-1, kA, {Qt::Friday}, QTime(9, 0))};
    const QList<Slot> theirs{at(one, QTime(8, 0), 2), at(two, QTime(7, 0), 2), three, weekly(5, kB, {Qt::Sunday}, QTime(9, 0))};
    const QList<Slot> result = rebased({one, two, three, four}, mine, theirs);
    QCOMPARE(texts(result), listed({"1 fri 09:00", "1 mon 10:00", "1 thu 12:00", "1 tue 07:00", "2 sun 09:00"}));
    QCOMPARE(SlotSheet(result).find({1})->version, 2);
    QVERIFY(!SlotSheet(result).find({4})); // it is a new one
}

void SlotSheetTest::aRebaseOverNothingChangesNothing()
{
    QVERIFY(rc::check([] {
        const QList<Slot> before = arbitrarySlots(1);
        const QList<Slot> theirs = arbitrarySlots(1000);
        RC_ASSERT(rebased(before, before, theirs) == theirs);
        RC_ASSERT(texts(rebased(before, theirs, before)) == texts(theirs));
    }));
}

QTEST_APPLESS_MAIN(SlotSheetTest)
#include "tst_slotsheet.moc"
