// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/gapfinder.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;
using namespace std::chrono_literals;

namespace {

const QByteArray kZone = "Europe/Istanbul";
const QDate kMonday(2026, 11, 23);
const std::chrono::milliseconds kDay = 24h;

Instant at(int day, int hour = 12)
{
    ZoneResolver zones;
    return zones.resolve({kMonday.addDays(day), QTime(hour, 0), kZone})->instant;
}

// Monday at noon; the week is shown.
GapQuestion question()
{
    GapQuestion question;
    question.now = at(0);
    question.until = at(7, 0);
    question.timeZone = kZone;
    return question;
}

QString shown(const GapQuestion &question)
{
    const auto gaps = findGaps(question);
    QStringList texts;
    for (const ChannelGap &gap : gaps.value())
        texts << QStringLiteral("%1: %2 to %3").arg(gap.channel.toString()).arg(kMonday.daysTo(gap.firstDay)).arg(kMonday.daysTo(gap.lastDay));
    return texts.join(QStringLiteral("; "));
}

SlotPlace placeAt(int day, bool free, qint64 channel = 1)
{
    return {{SlotId{1}, ChannelId{channel}, {}, {}, at(day)}, free ? PostId{} : PostId{1}};
}

} // namespace

class GapFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measures_data();
    void measures();
    void silence_data();
    void silence();
    void weeksWithSlots_data();
    void weeksWithSlots();
    void gapsHoldNoPostAndAreLongEnough();
};

void GapFinderTest::measures_data()
{
    QTest::addColumn<QList<int>>("days"); // of the last posts
    QTest::addColumn<int>("threshold");
    QTest::addColumn<double>("measure");  // days, -1 = none
    QTest::newRow("what a person set wins") << QList<int>{-3, -2, -1} << 10 << 10.0;
    QTest::newRow("three times the usual distance") << QList<int>{-9, -6, -3} << 0 << 9.0;
    QTest::newRow("one long pause does not count") << QList<int>{-40, -8, -7, -6, -5} << 0 << 3.0;
    QTest::newRow("at least two days") << QList<int>{-1, -1, -1, -1} << 0 << 2.0;
    QTest::newRow("two posts are no rhythm") << QList<int>{-3, -2} << 0 << -1.0;
    QTest::newRow("no post is no rhythm") << QList<int>{} << 0 << -1.0;
}

void GapFinderTest::measures()
{
    QFETCH(QList<int>, days);
    QFETCH(int, threshold);
    GapChannel channel;
    if (threshold > 0)
        channel.threshold = threshold;
    for (int day : days)
        channel.recent << at(day);
    const auto measure = gapMeasure(channel);
    QTEST(measure ? double(measure->count()) / double(kDay.count()) : -1.0, "measure");
}

void GapFinderTest::silence_data()
{
    QTest::addColumn<QList<int>>("posts"); // days from Monday, at noon
    QTest::addColumn<QString>("gaps");     // with a threshold of three days
    QTest::newRow("nothing at all") << QList<int>{} << "1: 0 to 6";
    QTest::newRow("a post on Thursday and on Sunday") << QList<int>{3, 6} << "";
    QTest::newRow("silence after Tuesday") << QList<int>{1} << "1: 2 to 6";
    QTest::newRow("silence until Friday") << QList<int>{-2, 4, 6} << "1: 0 to 3";
    QTest::newRow("the silence began before today") << QList<int>{-3, 2, 5} << "1: 0 to 1";
    QTest::newRow("silence in the middle") << QList<int>{0, 4, 6} << "1: 1 to 3";
    QTest::newRow("what stands after the week ends it") << QList<int>{0, 3, 5, 20} << "1: 6 to 6";
    QTest::newRow("the day after the week is near enough") << QList<int>{0, 3, 5, 7} << "";
}

void GapFinderTest::silence()
{
    QFETCH(QList<int>, posts);
    GapQuestion asked = question();
    asked.channels = {{ChannelId{1}, 3, {}, false}};
    for (int day : posts)
        asked.posts << TakenTime{ChannelId{1}, PostId{asked.posts.size() + 1}, at(day)};
    asked.posts << TakenTime{ChannelId{2}, PostId{90}, at(2)}; // on another channel
    QTEST(shown(asked), "gaps");
}

void GapFinderTest::weeksWithSlots_data()
{
    QTest::addColumn<QList<int>>("free"); // days of the places
    QTest::addColumn<QList<int>>("held");
    QTest::addColumn<QList<int>>("posts");
    QTest::addColumn<QString>("gaps");
    QTest::newRow("all places are free") << QList<int>{1, 3} << QList<int>{} << QList<int>{} << "1: 0 to 6";
    QTest::newRow("one is held") << QList<int>{1} << QList<int>{3} << QList<int>{3} << "";
    QTest::newRow("a post beside the places") << QList<int>{1} << QList<int>{} << QList<int>{3} << "";
    QTest::newRow("no place in the week") << QList<int>{} << QList<int>{} << QList<int>{} << "";
    QTest::newRow("a post in the week before") << QList<int>{1} << QList<int>{} << QList<int>{-1} << "1: 0 to 6";
}

void GapFinderTest::weeksWithSlots()
{
    QFETCH(QList<int>, free);
    QFETCH(QList<int>, held);
    QFETCH(QList<int>, posts);
    GapQuestion asked = question();
    asked.channels = {{ChannelId{1}, 1, {}, true}};
    for (int day : free)
        asked.places << placeAt(day, true);
    for (int day : held)
        asked.places << placeAt(day, false);
    for (int day : posts)
        asked.posts << TakenTime{ChannelId{1}, PostId{1}, at(day)};
    QTEST(shown(asked), "gaps");
    // Two free weeks are one gap.
    if (posts.isEmpty() && !free.isEmpty()) {
        asked.until = at(14, 0);
        asked.places << placeAt(8, true);
        QCOMPARE(shown(asked), QStringLiteral("1: 0 to 13"));
    }
}

void GapFinderTest::gapsHoldNoPostAndAreLongEnough()
{
    QVERIFY(rc::check([] {
        GapQuestion asked = question();
        asked.until = at(31, 0);
        const int threshold = *rc::gen::inRange(1, 10);
        asked.channels = {{ChannelId{1}, threshold, {}, false}, {ChannelId{2}, threshold, {}, false}};
        for (int hour : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-20 * 24, 50 * 24)))
            asked.posts << TakenTime{ChannelId{1 + hour % 2 * hour % 2}, PostId{asked.posts.size() + 1}, asked.now + std::chrono::hours(hour)};
        const auto gaps = findGaps(asked).value();
        for (qsizetype i = 0; i < gaps.size(); ++i) {
            const ChannelGap &gap = gaps[i];
            RC_ASSERT((gap.from >= asked.now && gap.until <= asked.until && gap.from < gap.until));
            RC_ASSERT(gap.firstDay <= gap.lastDay);
            for (const TakenTime &post : asked.posts)
                RC_ASSERT((post.channel != gap.channel || post.at <= gap.from || post.at >= gap.until));
            RC_ASSERT((i == 0 || gaps[i - 1].channel != gap.channel || gaps[i - 1].until <= gap.from));
        }
        // A span of nothing that is long enough and begins ahead is told.
        QList<Instant> times;
        for (const TakenTime &post : asked.posts) {
            if (post.channel == ChannelId{1} && post.at >= asked.now)
                times << post.at;
        }
        std::sort(times.begin(), times.end());
        for (qsizetype i = 1; i < times.size(); ++i) {
            if (times[i - 1] >= asked.until || times[i] - times[i - 1] <= threshold * kDay || times[i] > asked.until)
                continue;
            RC_ASSERT((std::any_of(gaps.cbegin(), gaps.cend(), [&](const ChannelGap &gap) { return gap.channel == ChannelId{1} && gap.from == times[i - 1]; })
                      || threshold == 1));
        }
    }));
}

QTEST_APPLESS_MAIN(GapFinderTest)
#include "tst_gapfinder.moc"
