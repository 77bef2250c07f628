// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/yearfacts.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;

namespace {

const QDate kFirst(2026, 1, 1); // a Thursday

QList<DayCount> arbitraryDays()
{
    const auto counts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40));
    QList<DayCount> days;
    for (const int count : counts)
        days.append({kFirst.addDays(days.size()), count, std::min(count, 1)});
    return days;
}

} // namespace

class YearFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreIsNeverPaler();
    void theScaleStartsAtOneAndRises();
    void theTotalIsTheSum();
    void theBusiestWeekIsTheOneWithMost();
    void theLongestGapLiesBetweenTwoPosts();
    void aYearWithoutPostsHasNothingToTell();
};

void YearFactsTest::moreIsNeverPaler()
{
    QVERIFY(rc::check([] {
        const HeatScale scale = heatScale(arbitraryDays());
        RC_ASSERT(scale.levelOf(0) == 0);
        for (int posts = 1; posts < 60; ++posts)
            RC_ASSERT(scale.levelOf(posts) >= scale.levelOf(posts - 1));
        RC_ASSERT(scale.levelOf(1000) == scale.bounds.size());
    }));
}

void YearFactsTest::theScaleStartsAtOneAndRises()
{
    QVERIFY(rc::check([] {
        const QList<DayCount> days = arbitraryDays();
        const HeatScale scale = heatScale(days);
        const bool any = std::any_of(days.cbegin(), days.cend(), [](const DayCount &day) { return day.posts > 0; });
        RC_ASSERT(scale.bounds.isEmpty() != any);
        RC_ASSERT(scale.bounds.size() <= 4);
        RC_ASSERT((!any || scale.bounds.first() == 1));
        RC_ASSERT(std::is_sorted(scale.bounds.cbegin(), scale.bounds.cend(), std::less_equal<>()));
    }));
}

void YearFactsTest::theTotalIsTheSum()
{
    QVERIFY(rc::check([] {
        const QList<DayCount> days = arbitraryDays();
        int posts = 0;
        int needs = 0;
        for (const DayCount &day : days) {
            posts += day.posts;
            needs += day.needsPerson;
        }
        RC_ASSERT(yearFacts(days, Qt::Monday).total == posts);
        RC_ASSERT(yearFacts(days, Qt::Monday).needsPerson == needs);
    }));
}

void YearFactsTest::theBusiestWeekIsTheOneWithMost()
{
    QVERIFY(rc::check([] {
        const QList<DayCount> days = arbitraryDays();
        const YearFacts facts = yearFacts(days, Qt::Monday);
        for (int start = -6; start < days.size(); ++start) {
            const QDate first = kFirst.addDays(start);
            if (first.dayOfWeek() != Qt::Monday)
                continue;
            int sum = 0;
            for (int i = std::max(0, start); i < std::min<int>(int(days.size()), start + 7); ++i)
                sum += days[i].posts;
            RC_ASSERT(sum <= facts.busiestCount);
            RC_ASSERT((first != facts.busiestWeek || sum == facts.busiestCount));
        }
    }));
}

void YearFactsTest::theLongestGapLiesBetweenTwoPosts()
{
    QVERIFY(rc::check([] {
        QList<DayCount> days = arbitraryDays();
        const YearFacts facts = yearFacts(days, Qt::Monday);
        RC_ASSERT(facts.gapFrom.isValid() == (facts.gapDays > 0));
        if (facts.gapDays == 0)
            return;
        const int from = int(kFirst.daysTo(facts.gapFrom));
        RC_ASSERT((from >= 1 && days[from - 1].posts > 0));
        for (int i = from; i < from + facts.gapDays; ++i)
            RC_ASSERT(days[i].posts == 0);
        RC_ASSERT(days[from + facts.gapDays].posts > 0);
        // Days without posts may as well be left out.
        days.removeIf([](const DayCount &day) { return day.posts == 0; });
        RC_ASSERT(yearFacts(days, Qt::Monday) == facts);
    }));
}

void YearFactsTest::aYearWithoutPostsHasNothingToTell()
{
    QCOMPARE(yearFacts({}, Qt::Monday), YearFacts());
    QVERIFY(heatScale({}).bounds.isEmpty());
}

QTEST_APPLESS_MAIN(YearFactsTest)
#include "tst_yearfacts.moc"
