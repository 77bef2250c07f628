// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/slotfindings.h"

#include <QTest>

using namespace perennial;

namespace {

constexpr ChannelId kA{1};
constexpr ChannelId kB{2};
constexpr CategoryId kTips{7};

Slot slotAt(qint64 id, WeekdaySet days, QTime time)
{
    Slot slot;
    slot.id = {id};
    slot.channel = kA;
    slot.days = days;
    slot.time = time;
    slot.anchor = QDate(2026, 11, 23);
    return slot;
}

Slot everyTwo(Slot slot, QDate anchor)
{
    slot.every = 2;
    slot.anchor = anchor;
    return slot;
}

Slot monthDay(qint64 id, int day, QTime time)
{
    Slot slot = slotAt(id, {}, time);
    slot.repeat = SlotRepeat::MonthDay;
    slot.monthDay = day;
    return slot;
}

Slot rule(qint64 id, const QString &text)
{
    Slot slot = slotAt(id, {}, QTime(9, 0));
    slot.repeat = SlotRepeat::Rule;
    slot.rule = text;
    return slot;
}

Slot until(Slot slot, QDate first, QDate last)
{
    slot.first = first;
    slot.last = last;
    return slot;
}

Slot from(Slot slot, CategoryId category)
{
    slot.category = category;
    return slot;
}

SlotQuestion questionOf(const QList<Slot> &slots)
{
    SlotQuestion question;
    question.slots = slots;
    question.channels = {kA};
    question.times.timeZone = "Europe/Istanbul";
    question.times.quiet = {QTime(22, 0), QTime(7, 0)};
    question.times.freeDays = {Qt::Sunday};
    question.now = {QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch()};
    return question;
}

// A rule that comes on no day, or on the first of the range.
QList<QDate> ruleDates(const QString &text, QDate, QDate first, QDate)
{
    return text == QLatin1String("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30") ? QList<QDate>() : QList<QDate>{first.addDays(3)};
}

QString kindName(SlotFindingKind kind)
{
    const char *const names[] = {"same", "quiet", "free", "never", "over", "empty", "none"};
    return QString::fromLatin1(names[int(kind)]);
}

QString describe(const QList<SlotFinding> &findings)
{
    QStringList texts;
    for (const SlotFinding &finding : findings) {
        QStringList ids;
        for (SlotId id : finding.slots)
            ids << id.toString();
        texts << kindName(finding.kind) + QLatin1Char(' ') + ids.join(QLatin1Char('+'));
    }
    return texts.join(QStringLiteral(", ")).trimmed();
}

} // namespace

class SlotFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeRightIsFound_data();
    void whatCannotBeRightIsFound();
    void aChannelsOwnQuietHoursCount();
    void nextDays();
};

void SlotFindingsTest::whatCannotBeRightIsFound_data()
{
    QTest::addColumn<QList<Slot>>("slots");
    QTest::addColumn<QString>("found");
    const Slot plain = slotAt(1, {Qt::Monday, Qt::Friday}, QTime(9, 30));
    const QDate today(2026, 11, 23);
    QTest::newRow("a slot in order") << QList{plain} << "";
    QTest::newRow("no slot at all") << QList<Slot>() << "none";
    QTest::newRow("two at the same minute of a day") << QList{plain, slotAt(2, {Qt::Friday}, QTime(9, 30))} << "same 1+2";
    QTest::newRow("the same minute of other days") << QList{plain, slotAt(2, {Qt::Tuesday}, QTime(9, 30))} << "";
    QTest::newRow("in turns every two weeks they never meet")
        << QList{everyTwo(slotAt(1, {Qt::Monday}, QTime(9, 0)), today), everyTwo(slotAt(2, {Qt::Monday}, QTime(9, 0)), today.addDays(7))} << "";
    QTest::newRow("every two weeks and every week they meet")
        << QList{everyTwo(slotAt(1, {Qt::Monday}, QTime(9, 0)), today), slotAt(2, {Qt::Monday}, QTime(9, 0))} << "same 1+2";
    QTest::newRow("a monthly one meets a weekly one") << QList{slotAt(1, {Qt::Tuesday}, QTime(9, 0)), monthDay(2, 1, QTime(9, 0))} << "same 1+2";
    QTest::newRow("before and after a day they do not meet")
        << QList{until(slotAt(1, {Qt::Monday}, QTime(9, 0)), {}, today.addDays(20)), until(slotAt(2, {Qt::Monday}, QTime(9, 0)), today.addDays(21), {})} << "";
    QTest::newRow("in the quiet hours") << QList{slotAt(1, {Qt::Monday}, QTime(23, 0))} << "quiet 1";
    QTest::newRow("when the quiet hours end") << QList{slotAt(1, {Qt::Monday}, QTime(7, 0))} << "";
    QTest::newRow("only on days that are kept free") << QList{slotAt(1, {Qt::Sunday}, QTime(9, 0))} << "free 1";
    QTest::newRow("also on others") << QList{slotAt(1, {Qt::Sunday, Qt::Monday}, QTime(9, 0))} << "";
    QTest::newRow("a rule that never comes") << QList{rule(1, QStringLiteral("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))} << "never 1";
    QTest::newRow("a rule that comes") << QList{rule(1, QStringLiteral("FREQ=MONTHLY"))} << "";
    QTest::newRow("a span without its weekday") << QList{until(slotAt(1, {Qt::Monday}, QTime(9, 0)), today.addDays(1), today.addDays(3))} << "never 1";
    QTest::newRow("it begins in three years") << QList{until(slotAt(1, {Qt::Monday}, QTime(9, 0)), today.addYears(3), {})} << "never 1";
    QTest::newRow("it ended yesterday") << QList{until(plain, {}, today.addDays(-1))} << "over 1";
    QTest::newRow("it ends today") << QList{until(plain, {}, today)} << "";
    QTest::newRow("nothing in the library, said once") << QList{from(plain, kTips), from(slotAt(2, {Qt::Monday}, QTime(11, 0)), kTips)} << "empty 1+2";
    QTest::newRow("a category with items") << QList{from(plain, {8})} << "";
}

void SlotFindingsTest::whatCannotBeRightIsFound()
{
    QFETCH(QList<Slot>, slots);
    SlotQuestion question = questionOf(slots);
    question.filled = {CategoryId{8}};
    const auto found = findInSlots(question, ruleDates);
    QVERIFY(found);
    QTEST(describe(*found), "found");
}

void SlotFindingsTest::aChannelsOwnQuietHoursCount()
{
    SlotQuestion question = questionOf({slotAt(1, {Qt::Monday}, QTime(23, 0))});
    question.channels = {kB, kA};
    question.times.channelQuiet.insert(kA, QuietHours());
    const auto found = findInSlots(question, ruleDates);
    QVERIFY(found);
    QCOMPARE(describe(*found), QStringLiteral("none"));
    QCOMPARE(found->first().channel, kB);
    question.times.timeZone = "Nowhere/Else";
    QVERIFY(!findInSlots(question, ruleDates));
}

void SlotFindingsTest::nextDays()
{
    const QDate today(2026, 11, 23);
    const Slot two = everyTwo(slotAt(1, {Qt::Tuesday}, QTime(9, 0)), today);
    QCOMPARE(nextDaysOf(two, CalendarSystem::Gregorian, today, 2, ruleDates), (QList{QDate(2026, 11, 24), QDate(2026, 12, 8)}));
    // The first of Dey 1405.
    QCOMPARE(nextDaysOf(monthDay(1, 1, QTime(9, 0)), CalendarSystem::Jalali, today, 1, ruleDates), (QList{QDate(2026, 12, 22)}));
    QVERIFY(nextDaysOf(slotAt(1, {}, QTime(9, 0)), CalendarSystem::Gregorian, today, 3, ruleDates).isEmpty());
}

QTEST_APPLESS_MAIN(SlotFindingsTest)
#include "tst_slotfindings.moc"
