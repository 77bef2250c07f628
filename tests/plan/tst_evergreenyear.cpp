// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/evergreenworld.h"
#include "plan/evergreenyear.h"
#include "plan/weekdays.h"

#include <QTest>

using namespace perennial;
using namespace perennial::evergreenworld;

class EvergreenYearTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordingIsFreshOnce();
    void whatWasSentLaterIsStillFresh();
    void outOfSeasonIsNoBlock();
    void aSummerWithoutWinterMenuIsNotDry();
    void aWeekBeginsOnTheClientsDay_data();
    void aWeekBeginsOnTheClientsDay();
    void weeksStayWeeksWhenClocksChange();
    void aDroughtSaysHowFarAndWhatItTakes();
    void aDroughtWithoutEndHasNoDay();
    void anUnknownZoneIsNamed();
    void blocksAddUp();
    void fewerWordingsNeverSuffice();
};

namespace {

YearQuestion questionOf(const EvergreenInput &input, int days)
{
    YearQuestion question;
    question.timeZone = input.timeZone;
    question.from = input.start;
    question.until = input.start + std::chrono::hours(24 * days);
    question.categories = input.policies;
    question.history = input.history;
    return question;
}

EvergreenFill fillAt(qint64 item, qint64 wording, qint64 channel, int day)
{
    EvergreenFill fill;
    fill.slot = {1};
    fill.channel = {channel};
    fill.category = {1};
    fill.item = {item};
    fill.wording = {wording};
    fill.at = at(day);
    return fill;
}

EvergreenGap gapAt(int day, EmptyKind kind = EmptyKind::AllWithinGap, qint64 channel = 1)
{
    EvergreenGap gap;
    gap.slot = {1};
    gap.channel = {channel};
    gap.category = {1};
    gap.at = at(day);
    gap.reason.kind = kind;
    return gap;
}

YearQuestion smallQuestion()
{
    EvergreenInput input;
    input.timeZone = "UTC";
    input.start = at(0, 0);
    input.policies = {policyOf(1, 10)};
    return questionOf(input, 28);
}

// Whether so many items of one wording could stand at all these places: each takes the first, then tries all.
bool canServe(const QList<std::pair<int, int>> &places, int items, int gap, int channelGap)
{
    QList<QList<qsizetype>> used(items);
    const std::function<bool(qsizetype)> place = [&](qsizetype which) {
        if (which == places.size())
            return true;
        for (QList<qsizetype> &uses : used) {
            const bool may = std::none_of(uses.cbegin(), uses.cend(), [&](qsizetype earlier) {
                const int apart = places[which].first - places[earlier].first;
                return apart < 1 || apart < (places[earlier].second == places[which].second ? gap : channelGap);
            });
            if (!may)
                continue;
            uses << which;
            if (place(which + 1))
                return true;
            uses.removeLast();
        }
        return false;
    };
    return place(0);
}

} // namespace

void EvergreenYearTest::aWordingIsFreshOnce()
{
    YearQuestion question = smallQuestion();
    question.history = {{EvergreenId{2}, WordingId{21}, ChannelId{9}, at(-300)}};
    EvergreenPlan plan;
    plan.fills = {fillAt(1, 11, 1, 0), fillAt(1, 12, 1, 1), fillAt(1, 11, 2, 2), fillAt(2, 21, 1, 3), fillAt(2, 22, 1, 8)};
    const EvergreenYear year = *evergreenYear(plan, question);
    QCOMPARE(year.weekCount(), 4);
    QCOMPARE(year.rows[0].weeks[0], (EvergreenWeek{2, 2, 0, 0}));
    QCOMPARE(year.rows[0].weeks[1], (EvergreenWeek{1, 0, 0, 0}));
    QCOMPARE(year.rows[0].mostBlocks, 4);
    QCOMPARE(year.all, (EvergreenWeek{3, 2, 0, 0}));
}

void EvergreenYearTest::whatWasSentLaterIsStillFresh()
{
    YearQuestion question = smallQuestion();
    question.history = {{EvergreenId{1}, WordingId{11}, ChannelId{1}, at(20)}}; // a post that stands in the calendar already
    EvergreenPlan plan;
    plan.fills = {fillAt(1, 11, 1, 0), fillAt(1, 11, 1, 27)};
    QCOMPARE(evergreenYear(plan, question)->all, (EvergreenWeek{1, 1, 0, 0}));
}

void EvergreenYearTest::outOfSeasonIsNoBlock()
{
    EvergreenPlan plan;
    plan.gaps = {gapAt(0, EmptyKind::OutOfSeason), gapAt(1, EmptyKind::PinnedFree), gapAt(2, EmptyKind::ShareReached), gapAt(3, EmptyKind::UsesExhausted)};
    const EvergreenYear year = *evergreenYear(plan, smallQuestion());
    QCOMPARE(year.all, (EvergreenWeek{0, 0, 1, 3}));
    QCOMPARE(year.rows[0].firstEmpty, kFirst.addDays(3));
    QCOMPARE(year.rows[0].mostBlocks, 1);
}

// Its items wait for their rest when the season ends, and are told as resting all summer.
void EvergreenYearTest::aSummerWithoutWinterMenuIsNotDry()
{
    YearQuestion question = smallQuestion();
    question.categories[0].season = Season{{11, 1}, {11, 30}};
    EvergreenPlan plan;
    plan.gaps = {gapAt(2), gapAt(12), gapAt(13, EmptyKind::PinnedFree)};
    QVERIFY(bool(nameSeasons(plan, question)));
    QCOMPARE(plan.gaps[0].reason.kind, EmptyKind::AllWithinGap);
    QCOMPARE(plan.gaps[1].reason.kind, EmptyKind::OutOfSeason);
    QCOMPARE(plan.gaps[1].reason.earliestDay, QDate(2027, 11, 1));
    QCOMPARE(plan.gaps[2].reason.kind, EmptyKind::PinnedFree);
    QCOMPARE(evergreenYear(plan, question)->all, (EvergreenWeek{0, 0, 1, 2}));
}

void EvergreenYearTest::aWeekBeginsOnTheClientsDay_data()
{
    QTest::addColumn<Qt::DayOfWeek>("start");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("first");
    QTest::newRow("a client whose week begins on Monday") << Qt::Monday << QByteArray("UTC") << QDate(2026, 11, 23);
    QTest::newRow("a client whose week begins on Saturday") << Qt::Saturday << QByteArray("Asia/Tehran") << QDate(2026, 11, 21);
    QTest::newRow("a client for whom it is still Sunday") << Qt::Monday << QByteArray("America/New_York") << QDate(2026, 11, 16);
}

void EvergreenYearTest::aWeekBeginsOnTheClientsDay()
{
    QFETCH(Qt::DayOfWeek, start);
    QFETCH(QByteArray, zone);
    YearQuestion question = smallQuestion();
    question.timeZone = zone;
    question.weekStart = start;
    QTEST(evergreenYear({}, question)->firstWeek, "first");
}

// New York turns its clocks on 14 March 2027: the last hour of Sunday is not Monday.
void EvergreenYearTest::weeksStayWeeksWhenClocksChange()
{
    YearQuestion question = smallQuestion();
    question.timeZone = "America/New_York";
    question.until = question.from + std::chrono::hours(24 * 364);
    const QTimeZone zone("America/New_York");
    EvergreenPlan plan;
    plan.fills = {fillAt(1, 11, 1, 0), fillAt(1, 12, 1, 0)};
    plan.fills[0].at = Instant{QDateTime(QDate(2027, 3, 14), QTime(23, 30), zone).toMSecsSinceEpoch()};
    plan.fills[1].at = Instant{QDateTime(QDate(2027, 3, 15), QTime(0, 15), zone).toMSecsSinceEpoch()};
    const EvergreenYear year = *evergreenYear(plan, question);
    const int week = year.weekOf(QDate(2027, 3, 14));
    QCOMPARE(year.weekStart(week), QDate(2027, 3, 8));
    QCOMPARE(year.weeks[week].posts(), 1);
    QCOMPARE(year.weeks[week + 1].posts(), 1);
}

void EvergreenYearTest::aDroughtSaysHowFarAndWhatItTakes()
{
    YearQuestion question = smallQuestion(); // 10 days for an item, 30 for a wording
    EvergreenPlan plan;
    plan.fills = {fillAt(1, 11, 1, 0), fillAt(1, 12, 1, 20)};
    plan.gaps = {gapAt(2), gapAt(5, EmptyKind::PinnedFree), gapAt(8), gapAt(13), gapAt(18), gapAt(25)};
    const QList<EvergreenDrought> first = *droughtsOf(plan, question, kFirst);
    QCOMPARE(first, (QList<EvergreenDrought>{{CategoryId{1}, kFirst.addDays(2), kFirst.addDays(20), 4, 4}}));
    question.categories[0].wordingGapDays = 10;
    QCOMPARE(droughtsOf(plan, question, kFirst)->first().wordings, 2);
    QCOMPARE(droughtsOf(plan, question, kFirst.addDays(7))->first().from, kFirst.addDays(8));
    QCOMPARE(droughtsOf(plan, question, kFirst.addDays(7))->first().places, 3);
}

void EvergreenYearTest::aDroughtWithoutEndHasNoDay()
{
    EvergreenPlan plan;
    plan.gaps = {gapAt(2), gapAt(9)};
    const QList<EvergreenDrought> found = *droughtsOf(plan, smallQuestion(), kFirst);
    QVERIFY(!found.first().until.isValid());
    QCOMPARE(found.first().places, 2);
    QVERIFY(droughtsOf(plan, smallQuestion(), kFirst.addDays(14))->isEmpty());
}

void EvergreenYearTest::anUnknownZoneIsNamed()
{
    YearQuestion question = smallQuestion();
    question.timeZone = "Nowhere/At_all";
    QCOMPARE(evergreenYear({}, question).error().code, QStringLiteral("time-zone-unknown"));
}

void EvergreenYearTest::blocksAddUp()
{
    const bool holds = rc::check("blocks and free places are the places of the plan", [] {
        const EvergreenInput input = anyWorld(*rc::gen::element(Borrowing::None, Borrowing::Some));
        const auto plan = planEvergreen(input);
        RC_PRE(bool(plan));
        YearQuestion question = questionOf(input, kDays + 1);
        question.weekStart = Qt::DayOfWeek(*rc::gen::inRange(1, 8));
        question.timeZone = *rc::gen::element<QByteArray>("UTC", "Europe/Istanbul", "America/New_York", "Australia/Lord_Howe");
        const auto made = evergreenYear(*plan, question);
        RC_ASSERT(bool(made));
        RC_ASSERT(made->all.posts() == plan->fills.size());
        RC_ASSERT(made->all.empty + made->all.free == plan->gaps.size());
        RC_ASSERT(made->firstWeek.dayOfWeek() == int(question.weekStart));
        EvergreenWeek byRow;
        EvergreenWeek byWeek;
        for (const EvergreenRow &row : made->rows) {
            EvergreenWeek sum;
            for (int week = 0; week < made->weekCount(); ++week)
                sum += row.weeks[week];
            RC_ASSERT(sum == row.all);
            RC_ASSERT(row.firstEmpty.isValid() == (row.all.empty > 0));
            byRow += sum;
        }
        for (const EvergreenWeek &week : made->weeks)
            byWeek += week;
        RC_ASSERT(byRow == made->all);
        RC_ASSERT(byWeek == made->all);
    });
    QVERIFY(holds);
}

void EvergreenYearTest::fewerWordingsNeverSuffice()
{
    const bool holds = rc::check("one wording less than said leaves a place empty", [] {
        YearQuestion question = smallQuestion();
        question.categories[0].itemGapDays = *rc::gen::inRange(0, 9);
        question.categories[0].wordingGapDays = *rc::gen::inRange(0, 12);
        question.categories[0].channelGapDays = *rc::gen::inRange(1, 5);
        EvergreenPlan plan;
        QList<std::pair<int, int>> places;
        int day = *rc::gen::inRange(0, 3);
        for (int i = *rc::gen::inRange(1, 9); i > 0; --i) {
            const int channel = *rc::gen::inRange(1, 3);
            plan.gaps << gapAt(day, EmptyKind::AllWithinGap, channel);
            places << std::pair(day, channel);
            day += *rc::gen::inRange(0, 5);
        }
        const auto droughts = droughtsOf(plan, question, kFirst);
        RC_ASSERT(bool(droughts) && droughts->size() == 1);
        const EvergreenDrought &found = droughts->first();
        RC_ASSERT(found.places == places.size());
        RC_ASSERT(found.wordings >= 1 && found.wordings <= found.places);
        const CategoryPolicy &policy = question.categories[0];
        RC_ASSERT(!canServe(places, found.wordings - 1, std::max(policy.itemGapDays, policy.wordingGap()), policy.channelGapDays));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(EvergreenYearTest)
#include "tst_evergreenyear.moc"
