// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/nextfreetime.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;
using namespace std::chrono_literals;

namespace {

const QByteArray kZone = "Europe/Istanbul";
const QDate kMonday(2026, 11, 23);

Instant instantOf(QDate date, QTime time)
{
    ZoneResolver zones;
    return zones.resolve({date, time, kZone})->instant;
}

FreeTimeQuestion questionAt(QTime time)
{
    FreeTimeQuestion question;
    question.now = instantOf(kMonday, time);
    question.timeZone = kZone;
    question.channels = {ChannelId{1}};
    question.times.timeZone = kZone;
    return question;
}

void addPlace(FreeTimeQuestion &question, int day, QTime time, qint64 channel = 1)
{
    const QDate date = kMonday.addDays(day);
    question.places << SlotOccurrence{SlotId{1}, ChannelId{channel}, {}, {date, time, kZone}, instantOf(date, time)};
}

void take(FreeTimeQuestion &question, int day, QTime time, qint64 channel = 1)
{
    question.taken << TakenTime{ChannelId{channel}, PostId{question.taken.size() + 1}, instantOf(kMonday.addDays(day), time)};
}

QString answer(const FreeTimeQuestion &question)
{
    const auto found = nextFreeTime(question);
    return found ? found->toIso() : found.error().code;
}

} // namespace

class NextFreeTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfHours();
    void halfHoursKeepQuietHoursAndFreeDays();
    void aBrandOfTheNightHasNights();
    void slotsComeFirst();
    void aTakenSlotIsPassed();
    void allSlotsTakenIsSaid();
    void aSlotOfBothChannelsIsBetter();
    void aSlotThatTheOtherChannelCanNotTakeIsPassed();
    void whatIsFoundIsFree();
};

void NextFreeTimeTest::halfHours()
{
    FreeTimeQuestion question = questionAt(QTime(10, 5));
    QCOMPARE(answer(question), QStringLiteral("2026-11-23T10:30"));
    take(question, 0, QTime(10, 45));
    QCOMPARE(answer(question), QStringLiteral("2026-11-23T11:30"));
    question = questionAt(QTime(21, 30));
    QCOMPARE(answer(question), QStringLiteral("2026-11-24T09:00"));
}

void NextFreeTimeTest::halfHoursKeepQuietHoursAndFreeDays()
{
    FreeTimeQuestion question = questionAt(QTime(19, 5));
    question.times.quiet = {QTime(19, 0), QTime(11, 0)};
    question.times.freeDays = {Qt::Tuesday};
    question.times.freeDates = {{kMonday.addDays(2), QStringLiteral("A holiday")}};
    QCOMPARE(answer(question), QStringLiteral("2026-11-26T11:00"));
    question.times.channelQuiet = {{ChannelId{1}, QuietHours()}};
    QCOMPARE(answer(question), QStringLiteral("2026-11-23T19:30"));
}

void NextFreeTimeTest::aBrandOfTheNightHasNights()
{
    FreeTimeQuestion question = questionAt(QTime(10, 0));
    question.times.quiet = {QTime(6, 0), QTime(22, 0)};
    QCOMPARE(answer(question), QStringLiteral("2026-11-23T22:00"));
}

void NextFreeTimeTest::slotsComeFirst()
{
    FreeTimeQuestion question = questionAt(QTime(10, 5));
    addPlace(question, 0, QTime(10, 10)); // too soon
    addPlace(question, 1, QTime(7, 15));
    addPlace(question, 2, QTime(7, 15));
    QCOMPARE(answer(question), QStringLiteral("2026-11-24T07:15"));
}

void NextFreeTimeTest::aTakenSlotIsPassed()
{
    FreeTimeQuestion question = questionAt(QTime(10, 5));
    addPlace(question, 1, QTime(7, 15));
    addPlace(question, 2, QTime(7, 15));
    take(question, 1, QTime(7, 20));
    QCOMPARE(answer(question), QStringLiteral("2026-11-25T07:15"));
}

void NextFreeTimeTest::allSlotsTakenIsSaid()
{
    FreeTimeQuestion question = questionAt(QTime(10, 5));
    addPlace(question, 1, QTime(7, 15));
    take(question, 1, QTime(7, 15));
    QCOMPARE(answer(question), QStringLiteral("no-free-time"));
}

void NextFreeTimeTest::aSlotOfBothChannelsIsBetter()
{
    FreeTimeQuestion question = questionAt(QTime(10, 5));
    question.channels = {ChannelId{1}, ChannelId{2}};
    addPlace(question, 1, QTime(9, 0), 1);
    addPlace(question, 3, QTime(9, 0), 1);
    addPlace(question, 3, QTime(9, 0), 2);
    QCOMPARE(answer(question), QStringLiteral("2026-11-26T09:00"));
    take(question, 3, QTime(9, 0), 2);
    QCOMPARE(answer(question), QStringLiteral("2026-11-24T09:00"));
}

void NextFreeTimeTest::aSlotThatTheOtherChannelCanNotTakeIsPassed()
{
    FreeTimeQuestion question = questionAt(QTime(10, 5));
    question.channels = {ChannelId{1}, ChannelId{2}};
    question.times.channelQuiet = {{ChannelId{2}, {QTime(22, 0), QTime(8, 0)}}};
    addPlace(question, 1, QTime(7, 15), 1);
    addPlace(question, 2, QTime(9, 0), 1);
    take(question, 2, QTime(9, 10), 2);
    addPlace(question, 3, QTime(9, 0), 1);
    QCOMPARE(answer(question), QStringLiteral("2026-11-26T09:00"));
}

void NextFreeTimeTest::whatIsFoundIsFree()
{
    QVERIFY(rc::check([] {
        FreeTimeQuestion question = questionAt(QTime(10, 0));
        const auto slots = *rc::gen::container<std::set<int>>(rc::gen::inRange(0, 20 * 96));
        for (int quarter : slots)
            addPlace(question, quarter / 96, QTime(quarter % 96 / 4, quarter % 4 * 15));
        for (int minute : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 20 * 1440)))
            take(question, minute / 1440, QTime(minute % 1440 / 60, minute % 60));
        const auto found = nextFreeTime(question);
        if (!found) {
            RC_ASSERT(!slots.empty());
            return;
        }
        ZoneResolver zones;
        const Instant at = zones.resolve(*found)->instant;
        RC_ASSERT(at >= question.now + 10min);
        for (const TakenTime &time : question.taken)
            RC_ASSERT(std::abs((time.at - at).count()) >= (slots.empty() ? 30 : 15) * 60000);
        RC_ASSERT((slots.empty() || std::any_of(question.places.cbegin(), question.places.cend(), [at](const SlotOccurrence &each) { return each.at == at; })));
    }));
}

QTEST_APPLESS_MAIN(NextFreeTimeTest)
#include "tst_nextfreetime.moc"
