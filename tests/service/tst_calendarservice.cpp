// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/calendarservice.h"

#include "service/postservice.h"
#include "store/channelstore.h"
#include "store/slotstore.h"
#include "store/workspacestore.h"
#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kIstanbul = "Europe/Istanbul";

struct Desk
{
    EngineWorld &world;
    Workspace workspace = world.addWorkspace(QStringLiteral("A"));
    Channel a = world.addChannel(workspace.id, QStringLiteral("a"));
    Channel b = world.addChannel(workspace.id, QStringLiteral("b"));
    PostService posts{world.serviceParts()};
    CalendarService calendar{world.serviceParts()};

    explicit Desk(EngineWorld &in) : world(in) {}

    PostId plan(const WallTime &wall, const QString &text, ChannelId channel)
    {
        Post post;
        post.workspace = workspace.id;
        post.text = text;
        post.status = PostStatus::Approved;
        post.variants = {Variant{channel, {}, {}, {}}};
        post.wall = wall;
        const auto saved = QCoro::waitFor(posts.save(post));
        if (!saved)
            qWarning("%s", qPrintable(saved.error().message));
        return saved ? saved->id : PostId();
    }
    Result<CalendarReading> read(QDate from, QDate to, const QByteArray &zone = kIstanbul, const CalendarFilter &filter = {})
    {
        CalendarQuestion question{workspace.id, zone, from, to, filter, {}};
        return QCoro::waitFor(calendar.read(question));
    }
};

} // namespace

class TestCalendarService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingStandsAtTheClockThatIsShown_data() { StoreFixture::addBackendRows(); }
    void everythingStandsAtTheClockThatIsShown()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        const QDate day(2026, 12, 1);
        const PostId own = desk.plan({day, QTime(9, 30), kIstanbul}, QStringLiteral("own"), desk.a.id);
        const PostId abroad = desk.plan({day, QTime(23, 30), "Europe/London"}, QStringLiteral("abroad"), desk.a.id);
        VALUE_OF(const CalendarReading reading, desk.read(day, day.addDays(1)));
        QCOMPARE(reading.entries.size(), 2);
        QCOMPARE(reading.entries[0].post, own);
        QCOMPARE(reading.entries[0].time, QTime(9, 30));
        QCOMPARE(reading.entries[1].post, abroad);
        QCOMPARE(reading.entries[1].date, day.addDays(1));
        QCOMPARE(reading.entries[1].time, QTime(2, 30));
        VALUE_OF(const CalendarReading first, desk.read(day, day));
        QCOMPARE(first.entries.size(), 1);
    }

    void aTimeInTheMissingHourStandsWhereItGoesOut_data() { StoreFixture::addBackendRows(); }
    void aTimeInTheMissingHourStandsWhereItGoesOut()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        const QDate day(2027, 3, 28); // Zagreb: 2:00 to 3:00 is left out
        desk.plan({day, QTime(2, 30), "Europe/Zagreb"}, QStringLiteral("gap"), desk.a.id);
        VALUE_OF(const CalendarReading reading, desk.read(day, day, "Europe/Zagreb"));
        QCOMPARE(reading.entries.size(), 1);
        QCOMPARE(reading.entries[0].time, QTime(3, 30));
    }

    void theFilterHidesButConflictsAreOfAll_data() { StoreFixture::addBackendRows(); }
    void theFilterHidesButConflictsAreOfAll()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        const QDate day(2026, 12, 1);
        desk.plan({day, QTime(9, 30), kIstanbul}, QStringLiteral("first"), desk.a.id);
        const PostId close = desk.plan({day, QTime(9, 40), kIstanbul}, QStringLiteral("second"), desk.a.id);
        desk.plan({day, QTime(9, 35), kIstanbul}, QStringLiteral("other channel"), desk.b.id);
        CalendarFilter filter;
        filter.conflictsOnly = true;
        VALUE_OF(const CalendarReading reading, desk.read(day, day, kIstanbul, filter));
        QCOMPARE(reading.entries.size(), 1);
        QCOMPARE(reading.entries[0].post, close);
        QVERIFY(reading.entries[0].conflict);
        QCOMPARE(reading.conflicts.size(), 1);
        filter = {};
        filter.hiddenChannels = {desk.a.id};
        VALUE_OF(const CalendarReading rest, desk.read(day, day, kIstanbul, filter));
        QCOMPARE(rest.entries.size(), 1);
        QCOMPARE(rest.conflicts.size(), 1);
    }

    void wordsOfTheWeekBeforeAreKnown_data() { StoreFixture::addBackendRows(); }
    void wordsOfTheWeekBeforeAreKnown()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        const QDate day(2026, 12, 10);
        desk.plan({day.addDays(-6), QTime(9, 30), kIstanbul}, QStringLiteral("Spring  sale"), desk.a.id);
        const PostId again = desk.plan({day, QTime(9, 30), kIstanbul}, QStringLiteral("SPRING SALE"), desk.a.id);
        VALUE_OF(const CalendarReading reading, desk.read(day, day));
        QCOMPARE(reading.conflicts.size(), 1);
        QCOMPARE(reading.conflicts[0].post, again);
        QCOMPARE(int(reading.conflicts[0].kind), int(ConflictKind::SameText));
        QCOMPARE(std::chrono::duration_cast<std::chrono::days>(reading.conflicts[0].apart).count(), 6);
    }

    void whatSpeaksAgainstATimeOrAText_data() { StoreFixture::addBackendRows(); }
    void whatSpeaksAgainstATimeOrAText()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        desk.workspace.quiet = {QTime(22, 0), QTime(7, 0)};
        desk.workspace.freeDays = {Qt::Sunday};
        desk.a.facts.insert(QStringLiteral("maxCharacters"), 100);
        VERIFY_OK(world.store().write<void>([&](Connection &c) -> Result<void> {
            TRY(channelstore::update(c, desk.a));
            return workspacestore::update(c, desk.workspace);
        }));
        const QDate monday(2026, 12, 7);
        desk.plan({monday, QTime(9, 0), kIstanbul}, QStringLiteral("fine"), desk.a.id);
        const PostId night = desk.plan({monday, QTime(23, 0), kIstanbul}, QStringLiteral("late"), desk.a.id);
        const PostId sunday = desk.plan({monday.addDays(6), QTime(12, 0), kIstanbul}, QStringLiteral("sunday"), desk.a.id);
        const PostId tooLong = desk.plan({monday.addDays(1), QTime(12, 0), kIstanbul}, QString(101, u'x'), desk.a.id);
        VALUE_OF(const CalendarReading reading, desk.read(monday, monday.addDays(6)));
        QMap<PostId, ConflictKind> found;
        for (const Conflict &conflict : reading.conflicts)
            found.insert(conflict.post, conflict.kind);
        QCOMPARE(found, (QMap<PostId, ConflictKind>{{night, ConflictKind::QuietHours}, {sunday, ConflictKind::FreeDay}, {tooLong, ConflictKind::RuleBroken}}));
        QVERIFY(reading.times.quiet.contains(QTime(23, 0)));
    }

    void freePlacesAndGaps_data() { StoreFixture::addBackendRows(); }
    void freePlacesAndGaps()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        Slot slot;
        slot.id = {7};
        slot.workspace = desk.workspace.id;
        slot.channel = desk.a.id;
        slot.days = {Qt::Tuesday, Qt::Thursday};
        slot.time = QTime(9, 30);
        desk.b.threshold = 2;
        VERIFY_OK(world.store().write<void>([&](Connection &c) -> Result<void> {
            TRY(channelstore::update(c, desk.b));
            return slotstore::insert(c, slot);
        }));
        const QDate monday(2026, 11, 23); // today
        desk.plan({monday.addDays(1), QTime(9, 30), kIstanbul}, QStringLiteral("holds it"), desk.a.id);
        desk.plan({monday.addDays(1), QTime(12, 0), kIstanbul}, QStringLiteral("the other"), desk.b.id);
        CalendarQuestion question{desk.workspace.id, kIstanbul, monday, monday.addDays(6), {}, {}, world.clock.now()};
        VALUE_OF(const CalendarReading week, QCoro::waitFor(desk.calendar.read(question)));
        QCOMPARE(week.places.size(), 1);
        QCOMPARE(week.places[0].wall.date, monday.addDays(3));
        QCOMPARE(week.gaps.size(), 1);
        QCOMPARE(week.gaps[0].channel, desk.b.id);
        QCOMPARE(week.gaps[0].firstDay, monday.addDays(2));
        QCOMPARE(week.gaps[0].lastDay, monday.addDays(6));
        // The week after is empty on both; hidden channels show no places but keep their gaps.
        question.from = monday.addDays(7);
        question.to = monday.addDays(13);
        question.filter.hiddenChannels = {desk.a.id};
        VALUE_OF(const CalendarReading next, QCoro::waitFor(desk.calendar.read(question)));
        QCOMPARE(next.places.size(), 0);
        QCOMPARE(next.gaps.size(), 2);
        // Weeks that are over have neither.
        question.from = monday.addDays(-7);
        question.to = monday.addDays(-1);
        VALUE_OF(const CalendarReading past, QCoro::waitFor(desk.calendar.read(question)));
        QCOMPARE(past.places.size() + past.gaps.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCalendarService)
#include "tst_calendarservice.moc"
