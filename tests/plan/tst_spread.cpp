// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/spread.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;

namespace {

const QDate kMonday(2026, 11, 23);

QDateTime at(int day, int hour, int minute = 0)
{
    return {kMonday.addDays(day), QTime(hour, minute), Qt::UTC};
}

QList<QDateTime> arbitraryWalls(int least)
{
    QList<QDateTime> walls;
    const int count = *rc::gen::inRange(least, 12);
    for (int i = 0; i < count; ++i)
        walls.append(at(0, 0).addSecs(*rc::gen::inRange(0, 60 * 24 * 40) * 60));
    std::sort(walls.begin(), walls.end());
    return walls;
}

} // namespace

class SpreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betweenTheFirstAndTheLast();
    void twoStayWhereTheyAre();
    void endsStayAndTheOrderIsKept();
    void twiceAsFarFromTheAnchor();
    void stretchingBackwardsFromTheLast();
    void onTheAnchorNothingChanges();
    void stretchedOnesKeepTheirOrder();
};

void SpreadTest::betweenTheFirstAndTheLast()
{
    QCOMPARE(spreadEvenly({at(0, 9), at(0, 10), at(4, 9)}, 15), (QList<QDateTime>{at(0, 9), at(2, 9), at(4, 9)}));
    QCOMPARE(spreadEvenly({at(0, 9), at(0, 9), at(0, 9), at(0, 10)}, 15),
             (QList<QDateTime>{at(0, 9), at(0, 9, 15), at(0, 9, 45), at(0, 10)}));
}

void SpreadTest::twoStayWhereTheyAre()
{
    const QList<QDateTime> two{at(0, 9), at(3, 14, 7)};
    QCOMPARE(spreadEvenly(two, 15), two);
}

void SpreadTest::endsStayAndTheOrderIsKept()
{
    QVERIFY(rc::check([] {
        const QList<QDateTime> walls = arbitraryWalls(1);
        const QList<QDateTime> spread = spreadEvenly(walls, 15);
        RC_ASSERT(spread.size() == walls.size());
        RC_ASSERT(spread.first() == walls.first());
        RC_ASSERT(spread.last() == walls.last());
        RC_ASSERT(std::is_sorted(spread.begin(), spread.end()));
        for (qsizetype i = 2; i < spread.size() - 1; ++i) {
            const qint64 apart = spread[i - 1].secsTo(spread[i]) - spread[0].secsTo(spread[spread.size() - 1]) / (spread.size() - 1);
            RC_ASSERT(std::abs(apart) <= 15 * 60 + 1);
        }
    }));
}

void SpreadTest::twiceAsFarFromTheAnchor()
{
    QCOMPARE(stretched({at(0, 9), at(1, 9), at(2, 9)}, at(0, 9), at(2, 9), at(4, 9), 15),
             (QList<QDateTime>{at(0, 9), at(2, 9), at(4, 9)}));
}

void SpreadTest::stretchingBackwardsFromTheLast()
{
    QCOMPARE(stretched({at(0, 9), at(1, 9), at(2, 9)}, at(2, 9), at(0, 9), at(1, 9), 15),
             (QList<QDateTime>{at(1, 9), at(1, 21), at(2, 9)}));
}

void SpreadTest::onTheAnchorNothingChanges()
{
    const QList<QDateTime> walls{at(0, 9), at(1, 9)};
    QCOMPARE(stretched(walls, at(0, 9), at(0, 9), at(5, 9), 15), walls);
}

void SpreadTest::stretchedOnesKeepTheirOrder()
{
    QVERIFY(rc::check([] {
        const QList<QDateTime> walls = arbitraryWalls(2);
        RC_PRE(walls.first() != walls.last());
        const QDateTime to = walls.first().addSecs(qint64(*rc::gen::inRange(0, 60 * 24 * 80)) * 60);
        const QList<QDateTime> moved = stretched(walls, walls.first(), walls.last(), to, 15);
        RC_ASSERT(moved.first() == walls.first());
        RC_ASSERT(moved.last() == to);
        RC_ASSERT(std::is_sorted(moved.begin(), moved.end()));
    }));
}

QTEST_APPLESS_MAIN(SpreadTest)
#include "tst_spread.moc"
