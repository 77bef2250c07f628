// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/conflictfinder.h"

#include <QTest>

using namespace perennial;

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
    markConflicts(entries);
    QVERIFY(entries[0].conflict);
    QVERIFY(!entries[1].conflict);
    QVERIFY(!entries[2].conflict);
    const QList<Conflict> found = findConflicts(entries);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].before, PostId{2});
    QCOMPARE(found[0].channel, ChannelId{2});
    QCOMPARE(found[0].minutes, 10);
}

void ConflictFinderTest::anEntryWithoutATimeIsNeverInConflict()
{
    QList<CalendarEntry> entries{entryAt(1, 600, {ChannelId{1}}, EntryState::Draft),
                                 entryAt(2, 600, {ChannelId{1}}, EntryState::Draft)};
    entries[1].timed = false;
    QVERIFY(findConflicts(entries).isEmpty());
}

QTEST_APPLESS_MAIN(ConflictFinderTest)
#include "tst_conflictfinder.moc"
