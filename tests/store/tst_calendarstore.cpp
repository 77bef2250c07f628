// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Days beside posts, calendar files and review packs on both databases.

#include "store/calendarfilestore.h"
#include "store/calendarstore.h"
#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/poststore.h"
#include "store/reviewstore.h"
#include "store/workspacestore.h"
#include "support/samples.h"
#include "support/storefixture.h"
#include "support/wait.h"

#include <QtTest>

using namespace perennial;
using namespace perennial::test;

namespace {

const QDate kMonday(2026, 11, 23);

DaySource sourceOf(WorkspaceId workspace, const QString &name)
{
    DaySource source;
    source.id = {nextSampleId()};
    source.workspace = workspace;
    source.path = QStringLiteral("/there/holidays.ics");
    source.name = name;
    source.remarks = {{QStringLiteral("line-unreadable"), 2, 7}};
    source.errorArgs = {QStringLiteral("a"), QStringLiteral("b")};
    source.windowFrom = QDate(2025, 1, 1);
    source.windowTo = QDate(2028, 12, 31);
    source.createdAt = FakeClock::kStart;
    return source;
}

DayNote noteOf(WorkspaceId workspace, QDate from, QDate to, const QString &text)
{
    DayNote note;
    note.id = {nextSampleId()};
    note.workspace = workspace;
    note.from = from;
    note.to = to;
    note.text = text;
    note.createdAt = FakeClock::kStart;
    note.updatedAt = FakeClock::kStart;
    return note;
}

Workspace clientIn(StoreFixture &store, const QString &name)
{
    const Workspace workspace = sampleWorkspace(name);
    if (const auto done = store.write<void>([&](Connection &c) { return workspacestore::insert(c, workspace); }); !done)
        qFatal("%s", qPrintable(done.error().message));
    return workspace;
}

QStringList textsOf(const QList<calendarstore::ShownDay> &days)
{
    QStringList texts;
    for (const auto &each : days)
        texts << each.day.text;
    return texts;
}

} // namespace

class TestCalendarStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSourceComesBackAsItWas_data() { StoreFixture::addBackendRows(); }
    void aSourceComesBackAsItWas()
    {
        STORE_OF_ROW(store);
        const Workspace client = clientIn(store, QStringLiteral("A"));
        DaySource source = sourceOf(client.id, QStringLiteral("Tatiller"));
        VERIFY_OK(store.write<void>([&](Connection &c) { return calendarstore::insertSource(c, source); }));
        source.enabled = false;
        source.readAt = FakeClock::kStart;
        source.events = 12;
        VERIFY_OK(store.write<void>([&](Connection &c) { return calendarstore::updateSource(c, source); }));
        VALUE_OF(const DaySource read, store.read<DaySource>([&](Connection &c) { return calendarstore::sourceNamed(c, client.id, QStringLiteral("TATILLER")); }));
        QCOMPARE(read.path, source.path);
        QCOMPARE(read.enabled, false);
        QCOMPARE(read.remarks, source.remarks);
        QCOMPARE(read.errorArgs, source.errorArgs);
        QCOMPARE(read.windowTo, source.windowTo);
        QCOMPARE(read.readAt->ms, FakeClock::kStart.ms);
        const DaySource twin = sourceOf(client.id, QStringLiteral("tatiller"));
        VERIFY_ERROR(store.write<void>([&](Connection &c) { return calendarstore::insertSource(c, twin); }), "day-source-exists");
    }

    void daysAreShownWhereTheyTouch_data() { StoreFixture::addBackendRows(); }
    void daysAreShownWhereTheyTouch()
    {
        STORE_OF_ROW(store);
        const Workspace client = clientIn(store, QStringLiteral("A"));
        const Workspace other = clientIn(store, QStringLiteral("B"));
        const DaySource one = sourceOf(client.id, QStringLiteral("one"));
        DaySource two = sourceOf(client.id, QStringLiteral("two"));
        const DaySource foreign = sourceOf(other.id, QStringLiteral("one"));
        const QList<SourceDay> days{{kMonday.addDays(-9), kMonday, QStringLiteral("long"), {}}, {kMonday, kMonday, QStringLiteral("both"), {}}, {kMonday.addDays(8), kMonday.addDays(8), QStringLiteral("later"), {}}};
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            for (const DaySource &each : {one, two, foreign}) {
                TRY(calendarstore::insertSource(c, each));
                TRY(calendarstore::setDays(c, each, days));
                TRY(calendarstore::setDays(c, each, days)); // in the place of those before
            }
            return {};
        }));
        const auto shown = [&] {
            return store.read<QList<calendarstore::ShownDay>>([&](Connection &c) { return calendarstore::days(c, client.id, kMonday, kMonday.addDays(6)); });
        };
        VALUE_OF(const auto all, shown());
        QCOMPARE(textsOf(all), (QStringList{QStringLiteral("long"), QStringLiteral("both")}));
        two.enabled = false;
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            TRY(calendarstore::updateSource(c, two));
            return calendarstore::removeSource(c, one.id);
        }));
        VALUE_OF(const auto none, shown());
        QCOMPARE(textsOf(none), QStringList());
    }

    void notesAreKeptAndAStaleEditIsRefused_data() { StoreFixture::addBackendRows(); }
    void notesAreKeptAndAStaleEditIsRefused()
    {
        STORE_OF_ROW(store);
        const Workspace client = clientIn(store, QStringLiteral("A"));
        DayNote note = noteOf(client.id, kMonday, kMonday.addDays(3), QStringLiteral("Slow Friday"));
        note.kind = NoteKind::Campaign;
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            TRY(calendarstore::insertNote(c, note));
            return calendarstore::insertNote(c, noteOf(client.id, kMonday.addDays(-1), kMonday.addDays(-1), QStringLiteral("before")));
        }));
        VALUE_OF(const auto touching, store.read<QList<DayNote>>([&](Connection &c) { return calendarstore::notes(c, client.id, kMonday.addDays(2), kMonday.addDays(9)); }));
        QCOMPARE(touching.size(), 1);
        COMPARE_NAMES(touching.first().kind, NoteKind::Campaign);
        VALUE_OF(const auto every, store.read<QList<DayNote>>([&](Connection &c) { return calendarstore::notes(c, client.id, {}, {}); }));
        QCOMPARE(every.size(), 2);
        note.text = QStringLiteral("Slower Friday");
        VERIFY_OK(store.write<void>([&](Connection &c) { return calendarstore::updateNote(c, note); }));
        VERIFY_ERROR(store.write<void>([&](Connection &c) { return calendarstore::updateNote(c, note); }), "stale");
        VERIFY_OK(store.write<void>([&](Connection &c) { return calendarstore::removeNote(c, note.id); }));
        VERIFY_ERROR(store.write<void>([&](Connection &c) { return calendarstore::removeNote(c, note.id); }), "note-unknown");
    }

    void whatTheFileSaysHasAMark_data() { StoreFixture::addBackendRows(); }
    void whatTheFileSaysHasAMark()
    {
        STORE_OF_ROW(store);
        const Workspace client = clientIn(store, QStringLiteral("A"));
        const Channel channel = sampleChannel(client.id, QStringLiteral("one"));
        Post post = scheduledPost(client.id, QStringLiteral("p"), {channel.id}, FakeClock::kStart);
        const Delivery delivery = sampleDelivery(post, channel.id, FakeClock::kStart);
        const Instant from = FakeClock::kStart - std::chrono::hours(24);
        const Instant until = FakeClock::kStart + std::chrono::hours(24);
        const auto mark = [&] {
            const auto read = store.read<QString>([&](Connection &c) { return calendarfilestore::mark(c, client.id, from, until); });
            return read ? *read : read.error().message;
        };
        QStringList marks{mark()};
        const auto step = [&](std::function<Result<void>(Connection &)> work) {
            const auto done = store.write<void>(std::move(work));
            if (!done)
                qWarning("%s", qPrintable(done.error().message));
            QCOMPARE(mark(), mark());
            QVERIFY2(!marks.contains(mark()), qPrintable(mark()));
            marks << mark();
        };
        step([&](Connection &c) -> Result<void> {
            TRY(channelstore::insert(c, channel));
            return poststore::insert(c, post, indexOf(post));
        });
        step([&](Connection &c) { return deliverystore::insert(c, delivery); });
        step([&](Connection &c) { return poststore::update(c, post, indexOf(post)); });
        step([&](Connection &c) -> Result<void> {
            TRY(deliverystore::move(c, delivery, DeliveryEvent::Hold, FakeClock::kStart + std::chrono::hours(1), {}));
            return {};
        });
        step([&](Connection &c) { return poststore::setTrashed(c, post.id, FakeClock::kStart); });
        step([&](Connection &c) { return poststore::erase(c, post.id); });
    }

    void aClientHasOneFileAndTakesItAlong_data() { StoreFixture::addBackendRows(); }
    void aClientHasOneFileAndTakesItAlong()
    {
        STORE_OF_ROW(store);
        const Workspace client = clientIn(store, QStringLiteral("A"));
        CalendarFile file;
        file.workspace = client.id;
        file.path = QStringLiteral("/there/a.ics");
        file.error = QStringLiteral("file-unwritable");
        file.errorArgs = {QStringLiteral("/there/a.ics")};
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            TRY(calendarfilestore::set(c, file));
            return calendarfilestore::set(c, file);
        }));
        VALUE_OF(const auto all, store.read<QList<CalendarFile>>([](Connection &c) { return calendarfilestore::list(c); }));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().errorArgs, file.errorArgs);
        QVERIFY(!all.first().writtenAt);
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            TRY(calendarstore::insertSource(c, sourceOf(client.id, QStringLiteral("x"))));
            TRY(calendarstore::insertNote(c, noteOf(client.id, kMonday, kMonday, QStringLiteral("x"))));
            TRY(reviewstore::insert(c, ReviewPack{{nextSampleId()}, client.id, QStringLiteral("t"), QStringLiteral("a.html"), FakeClock::kStart}));
            return workspacestore::remove(c, client.id);
        }));
        for (const char *table : {"calendar_source", "calendar_note", "calendar_file", "review_pack"})
            QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))), QStringLiteral("0"));
    }

    void aPackRemembersItsPostsAndAnswers_data() { StoreFixture::addBackendRows(); }
    void aPackRemembersItsPostsAndAnswers()
    {
        STORE_OF_ROW(store);
        const Workspace client = clientIn(store, QStringLiteral("A"));
        const ReviewPack pack{{nextSampleId()}, client.id, QStringLiteral("token"), QStringLiteral("a.html"), FakeClock::kStart};
        ReviewPackPost post;
        post.post = {5};
        post.version = 3;
        post.contentHash = QStringLiteral("abc");
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            TRY(reviewstore::insert(c, pack));
            TRY(reviewstore::insertPosts(c, pack, {post}));
            post.answer = QStringLiteral("approve");
            post.answerHash = QStringLiteral("def");
            post.answeredAt = FakeClock::kStart;
            return reviewstore::setAnswer(c, pack.id, post);
        }));
        VALUE_OF(const auto posts, store.read<QList<ReviewPackPost>>([&](Connection &c) { return reviewstore::posts(c, pack.id); }));
        QCOMPARE(posts.size(), 1);
        QCOMPARE(posts.first().version, 3);
        QCOMPARE(posts.first().answerHash, QStringLiteral("def"));
        VERIFY_ERROR(store.read<ReviewPack>([](Connection &c) { return reviewstore::load(c, {9}); }), "review-pack-unknown");
    }
};

QTEST_GUILESS_MAIN(TestCalendarStore)
#include "tst_calendarstore.moc"
