// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/conflictfinder.h"

#include <QTest>

using namespace perennial;
using namespace std::chrono_literals;

namespace {

CalendarEntry entryAt(qint64 id, int minute, QList<ChannelId> channels, EntryState state)
{
    CalendarEntry entry;
    entry.post = PostId{id};
    entry.dueAt = Instant{qint64(minute) * 60000};
    entry.time = QTime(minute / 60, minute % 60);
    entry.channels = std::move(channels);
    entry.state = state;
    return entry;
}

} // namespace

class ConflictFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPosts_data();
    void twoPosts();
    void onlyTheLaterOneIsMarked();
    void anEntryWithoutATimeIsNeverInConflict();
    void theSameWords_data();
    void theSameWords();
    void aTextBeforeTheRangeCounts();
    void whatIsKnownOfTheChannel();
    void quietHoursAndFreeDays();
    void quietHoursOfAChannelInItsOwnZone();
    void aBrokenRuleOfOneChannel();
};

void ConflictFinderTest::twoPosts_data()
{
    QTest::addColumn<int>("apart");
    QTest::addColumn<bool>("sameChannel");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("conflicts");
    const int approved = int(EntryState::Approved);
    QTest::newRow("less than fifteen minutes on one channel") << 14 << true << approved << approved << 1;
    QTest::newRow("fifteen minutes are enough") << 15 << true << approved << approved << 0;
    QTest::newRow("the same minute") << 0 << true << approved << approved << 1;
    QTest::newRow("different channels") << 5 << false << approved << approved << 0;
    QTest::newRow("what was sent counts as a neighbour") << 5 << true << int(EntryState::Sent) << approved << 1;
    QTest::newRow("two sent posts are history") << 5 << true << int(EntryState::Sent) << int(EntryState::Sent) << 0;
    QTest::newRow("a cancelled post takes no place") << 5 << true << int(EntryState::Cancelled) << approved << 0;
    QTest::newRow("a failed post takes no place") << 5 << true << approved << int(EntryState::Failed) << 0;
}

void ConflictFinderTest::twoPosts()
{
    QFETCH(int, apart);
    QFETCH(bool, sameChannel);
    QFETCH(int, first);
    QFETCH(int, second);
    const QList<CalendarEntry> entries{
        entryAt(1, 600, {ChannelId{1}}, EntryState(first)),
        entryAt(2, 600 + apart, {ChannelId{sameChannel ? 1 : 2}}, EntryState(second)),
    };
    QTEST(int(findConflicts(entries).size()), "conflicts");
}

void ConflictFinderTest::onlyTheLaterOneIsMarked()
{
    QList<CalendarEntry> entries{
        entryAt(1, 610, {ChannelId{1}, ChannelId{2}}, EntryState::Approved),
        entryAt(2, 600, {ChannelId{2}}, EntryState::Draft),
        entryAt(3, 900, {ChannelId{2}}, EntryState::Approved),
    };
    entries[2].conflict = true;
    markConflicts(entries, findConflicts(entries));
    QVERIFY(entries[0].conflict);
    QVERIFY(!entries[1].conflict);
    QVERIFY(!entries[2].conflict);
    const QList<Conflict> found = findConflicts(entries);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].before, PostId{2});
    QCOMPARE(found[0].channel, ChannelId{2});
    QCOMPARE(found[0].apart, 10min);
    QCOMPARE(int(found[0].kind), int(ConflictKind::TooClose));
}

void ConflictFinderTest::anEntryWithoutATimeIsNeverInConflict()
{
    QList<CalendarEntry> entries{entryAt(1, 600, {ChannelId{1}}, EntryState::Draft),
                                 entryAt(2, 600, {ChannelId{1}}, EntryState::Draft)};
    entries[1].timed = false;
    QVERIFY(findConflicts(entries).isEmpty());
}

void ConflictFinderTest::theSameWords_data()
{
    QTest::addColumn<int>("daysApart");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<int>("channel");
    QTest::addColumn<int>("conflicts");
    QTest::newRow("said again two days later") << 2 << qint64(77) << 1 << 1;
    QTest::newRow("on the last day of the span") << 14 << qint64(77) << 1 << 1;
    QTest::newRow("after the span") << 15 << qint64(77) << 1 << 0;
    QTest::newRow("other words") << 2 << qint64(78) << 1 << 0;
    QTest::newRow("another channel") << 2 << qint64(77) << 2 << 0;
}

void ConflictFinderTest::theSameWords()
{
    QFETCH(int, daysApart);
    QFETCH(qint64, second);
    QFETCH(int, channel);
    QList<CalendarEntry> entries{entryAt(1, 600, {ChannelId{1}}, EntryState::Sent),
                                 entryAt(2, 600, {ChannelId{channel}}, EntryState::Approved)};
    entries[0].fingerprint = 77;
    entries[1].fingerprint = second;
    entries[1].dueAt = entries[1].dueAt + std::chrono::days(daysApart);
    const QList<Conflict> found = findConflicts(entries);
    QTEST(int(found.size()), "conflicts");
    for (const Conflict &conflict : found) {
        QCOMPARE(int(conflict.kind), int(ConflictKind::SameText));
        QCOMPARE(conflict.post, PostId{2});
        QCOMPARE(conflict.before, PostId{1});
    }
}

void ConflictFinderTest::aTextBeforeTheRangeCounts()
{
    QList<CalendarEntry> entries{entryAt(2, 6000, {ChannelId{1}}, EntryState::Draft)};
    entries[0].fingerprint = 5;
    const QList<PlacedText> around{{PostId{1}, ChannelId{1}, Instant{0}, 5}, {PostId{9}, ChannelId{3}, Instant{0}, 5}};
    const QList<Conflict> found = findConflicts(entries, {}, around);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].before, PostId{1});
}

void ConflictFinderTest::whatIsKnownOfTheChannel()
{
    ConflictRules rules;
    rules.channels = {{ChannelId{1}, {true, std::nullopt}}, {ChannelId{2}, {false, Instant{600 * 60000}}}};
    const QList<CalendarEntry> entries{
        entryAt(1, 500, {ChannelId{1}, ChannelId{2}}, EntryState::Approved), // the key still holds
        entryAt(2, 600, {ChannelId{2}}, EntryState::Approved),               // the very moment it ends
        entryAt(3, 700, {ChannelId{1}, ChannelId{2}}, EntryState::Sent),     // history
    };
    const QList<Conflict> found = findConflicts(entries, rules);
    QCOMPARE(found.size(), 2);
    QCOMPARE(int(found[0].kind), int(ConflictKind::ChannelPaused));
    QCOMPARE(found[0].post, PostId{1});
    QCOMPARE(int(found[1].kind), int(ConflictKind::KeyExpires));
    QCOMPARE(found[1].post, PostId{2});
}

void ConflictFinderTest::quietHoursAndFreeDays()
{
    ConflictRules rules;
    rules.shownZone = rules.times.timeZone = "UTC";
    rules.times.quiet = {QTime(22, 0), QTime(7, 0)};
    rules.times.channelQuiet = {{ChannelId{2}, QuietHours()}};
    rules.times.freeDates = {{QDate(2026, 12, 25), QStringLiteral("Christmas Day")}};
    rules.times.freeDays = {Qt::Sunday};
    QList<CalendarEntry> entries{
        entryAt(1, 1380, {ChannelId{1}, ChannelId{2}}, EntryState::Approved), // 23:00
        entryAt(2, 420, {ChannelId{1}}, EntryState::Approved),                // 07:00: open again
        entryAt(3, 720, {ChannelId{1}}, EntryState::Draft),
        entryAt(4, 800, {ChannelId{2}}, EntryState::Held),
        entryAt(5, 1400, {ChannelId{1}}, EntryState::Sent), // history
    };
    for (CalendarEntry &entry : entries)
        entry.date = QDate(2026, 12, 24);
    entries[2].date = QDate(2026, 12, 25);
    entries[3].date = QDate(2026, 12, 27);
    const QList<Conflict> found = findConflicts(entries, rules);
    const QList<Conflict> expected{
        {PostId{1}, ConflictKind::QuietHours, ChannelId{1}, {}, {}, {}, {QStringLiteral("22:00"), QStringLiteral("07:00")}},
        {PostId{3}, ConflictKind::FreeDay, ChannelId{1}, {}, {}, QStringLiteral("Christmas Day"), {}},
        {PostId{4}, ConflictKind::FreeDay, ChannelId{2}, {}, {}, {}, {}},
    };
    QCOMPARE(found, expected);
}

void ConflictFinderTest::quietHoursOfAChannelInItsOwnZone()
{
    ConflictRules rules;
    rules.shownZone = rules.times.timeZone = "UTC";
    rules.times.channelZones = {{ChannelId{2}, "Asia/Tokyo"}};
    rules.times.quiet = {QTime(22, 0), QTime(7, 0)};
    // 14:00 here, 23:00 there.
    const QList<Conflict> found = findConflicts({entryAt(1, 840, {ChannelId{1}, ChannelId{2}}, EntryState::Approved)}, rules);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].channel, ChannelId{2});
}

void ConflictFinderTest::aBrokenRuleOfOneChannel()
{
    ConflictRules rules;
    rules.broken = {{PostId{1}, {{ChannelId{2}, QStringLiteral("text-too-long"), {QStringLiteral("4"), QStringLiteral("300")}}}},
                    {PostId{2}, {{ChannelId{2}, QStringLiteral("text-empty"), {}}}}};
    const QList<Conflict> found = findConflicts({entryAt(1, 500, {ChannelId{1}, ChannelId{2}}, EntryState::Draft),
                                                 entryAt(2, 600, {ChannelId{2}}, EntryState::Sent)}, rules);
    QCOMPARE(found.size(), 1);
    QCOMPARE(int(found[0].kind), int(ConflictKind::RuleBroken));
    QCOMPARE(found[0].channel, ChannelId{2});
    QCOMPARE(found[0].detail, QStringLiteral("text-too-long"));
}

QTEST_APPLESS_MAIN(ConflictFinderTest)
#include "tst_conflictfinder.moc"
