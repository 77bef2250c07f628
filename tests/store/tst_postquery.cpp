// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters, order and summaries against a plain oracle in C++, over random data.

#include "store/postquery.h"

#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/poststore.h"
#include "store/workspacestore.h"
#include "support/samples.h"
#include "support/storefixture.h"
#include "support/wait.h"

#include <rapidcheck.h>

using namespace perennial;
using namespace perennial::test;

namespace {

const QList<PostStatus> kStatuses{PostStatus::Idea, PostStatus::Draft, PostStatus::InReview, PostStatus::Approved, PostStatus::Scheduled, PostStatus::Done};
const QStringList kLabels{QStringLiteral("red"), QStringLiteral("green"), QStringLiteral("blue")};
const QStringList kWords{QStringLiteral("spring"), QStringLiteral("sale"), QStringLiteral("summer"), QStringLiteral("sun")};
constexpr qint64 kDay = 86400000;

struct World
{
    Workspace workspace;
    Workspace other;
    QList<Channel> channels;
    QList<Post> posts;
    QHash<PostId, QList<Delivery>> deliveries;
};

int pick(int from, int until)
{
    return *rc::gen::inRange(from, until);
}

Post randomPost(const World &world, int number)
{
    Post post = samplePost(pick(0, 8) == 0 ? world.other.id : world.workspace.id,
                           kWords[pick(0, 4)] + QLatin1Char(' ') + kWords[pick(0, 4)] + QStringLiteral(" n%1").arg(number));
    post.status = kStatuses[pick(0, 6)];
    if (pick(0, 4) != 0)
        post.dueAt = Instant{FakeClock::kStart.ms + pick(0, 20) * kDay / 4};
    if (post.workspace == world.workspace.id) {
        for (const Channel &channel : world.channels) {
            if (pick(0, 2) == 0)
                post.variants << Variant{channel.id, {}, {}, {}};
        }
    }
    for (const QString &label : kLabels) {
        if (pick(0, 3) == 0)
            post.labels << label;
    }
    post.labels.sort();
    if (pick(0, 3) == 0)
        post.campaign = QStringLiteral("Spring");
    post.updatedAt = Instant{FakeClock::kStart.ms + pick(0, 5)};
    if (pick(0, 6) == 0)
        post.trashedAt = FakeClock::kStart;
    return post;
}

Result<void> fill(Connection &c, World &world)
{
    TRY(workspacestore::insert(c, world.workspace));
    TRY(workspacestore::insert(c, world.other));
    for (const Channel &channel : world.channels)
        TRY(channelstore::insert(c, channel));
    for (const Post &post : world.posts) {
        TRY(poststore::insert(c, post, indexOf(post)));
        if (post.trashedAt)
            TRY(poststore::setTrashed(c, post.id, post.trashedAt));
        for (const Delivery &delivery : world.deliveries.value(post.id))
            TRY(deliverystore::insert(c, delivery));
    }
    return {};
}

World randomWorld(int run)
{
    World world;
    world.workspace = sampleWorkspace(QStringLiteral("w%1").arg(run));
    world.other = sampleWorkspace(QStringLiteral("o%1").arg(run));
    for (int i = 0; i < 3; ++i)
        world.channels << sampleChannel(world.workspace.id, QStringLiteral("c%1").arg(i));
    const int count = pick(0, 40);
    for (int i = 0; i < count; ++i) {
        const Post post = randomPost(world, i);
        world.posts << post;
        for (const ChannelId channel : post.channels()) {
            if (post.status != PostStatus::Scheduled || !post.dueAt)
                continue;
            Delivery delivery = sampleDelivery(post, channel, *post.dueAt);
            delivery.state = pick(0, 2) ? DeliveryState::Scheduled : DeliveryState::Failed;
            world.deliveries[post.id] << delivery;
        }
    }
    return world;
}

PostFilter randomFilter(const World &world)
{
    PostFilter filter;
    filter.workspace = world.workspace.id;
    if (pick(0, 3) == 0)
        filter.from = Instant{FakeClock::kStart.ms + pick(0, 20) * kDay / 4};
    if (pick(0, 3) == 0)
        filter.until = Instant{FakeClock::kStart.ms + pick(0, 20) * kDay / 4};
    if (pick(0, 3) == 0)
        filter.statuses = {kStatuses[pick(0, 6)], kStatuses[pick(0, 6)]};
    if (pick(0, 3) == 0)
        filter.channels = {world.channels[pick(0, 3)].id, world.channels[pick(0, 3)].id};
    if (pick(0, 5) == 0)
        filter.deliveryState = DeliveryState::Failed;
    if (pick(0, 3) == 0)
        filter.search = kWords[pick(0, 4)].left(pick(1, 7));
    if (pick(0, 4) == 0)
        filter.label = kLabels[pick(0, 3)];
    if (pick(0, 4) == 0)
        filter.campaign = QStringLiteral("Spring");
    filter.trashed = pick(0, 5) == 0;
    filter.order = PostOrder(pick(0, 4));
    return filter;
}

bool matches(const World &world, const Post &post, const PostFilter &filter)
{
    if (post.workspace != filter.workspace || post.trashedAt.has_value() != filter.trashed)
        return false;
    if ((filter.from || filter.until) && !post.dueAt)
        return false;
    if ((filter.from && *post.dueAt < *filter.from) || (filter.until && *post.dueAt >= *filter.until))
        return false;
    if (!filter.statuses.isEmpty() && !filter.statuses.contains(post.status))
        return false;
    const auto channels = post.channels();
    if (!filter.channels.isEmpty() && std::none_of(channels.cbegin(), channels.cend(), [&](ChannelId id) { return filter.channels.contains(id); }))
        return false;
    const auto deliveries = world.deliveries.value(post.id);
    if (filter.deliveryState && std::none_of(deliveries.cbegin(), deliveries.cend(), [&](const Delivery &each) { return each.state == *filter.deliveryState; }))
        return false;
    if (!filter.label.isEmpty() && !post.labels.contains(filter.label))
        return false;
    if (!filter.campaign.isEmpty() && post.campaign != filter.campaign)
        return false;
    QStringList words = post.text.split(QLatin1Char(' ')) + post.labels + QStringList(post.campaign.toLower());
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return word.startsWith(filter.search); });
}

bool before(const Post &a, const Post &b, PostOrder order)
{
    const auto due = [](const Post &post) { return std::pair(!post.dueAt, post.dueAt.value_or(Instant())); };
    switch (order) {
    case PostOrder::DueTime:
        return std::tuple(due(a), a.id) < std::tuple(due(b), b.id);
    case PostOrder::NewestFirst:
        return a.id > b.id;
    case PostOrder::UpdatedFirst:
        return std::tuple(a.updatedAt, a.id) > std::tuple(b.updatedAt, b.id);
    case PostOrder::Status:
        return std::tuple(toString(a.status), due(a), a.id) < std::tuple(toString(b.status), due(b), b.id);
    }
    return false;
}

QList<PostId> oracle(const World &world, const PostFilter &filter)
{
    QList<Post> found;
    for (const Post &post : world.posts) {
        if (matches(world, post, filter))
            found << post;
    }
    std::sort(found.begin(), found.end(), [&](const Post &a, const Post &b) { return before(a, b, filter.order); });
    QList<PostId> ids;
    for (const Post &post : found)
        ids << post.id;
    return ids;
}

void checkSummaries(StoreFixture &store, const World &world, const QList<PostId> &ids)
{
    const auto summaries = store.read<QList<PostSummary>>([ids, client = world.workspace.id](Connection &c) { return postquery::summaries(c, client, ids); });
    RC_ASSERT(summaries.has_value());
    RC_ASSERT(summaries->size() == ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const PostSummary &summary = summaries->at(i);
        const auto post = std::find_if(world.posts.cbegin(), world.posts.cend(), [&](const Post &each) { return each.id == ids[i]; });
        RC_ASSERT(summary.id == post->id);
        RC_ASSERT(summary.labels == post->labels);
        RC_ASSERT(summary.campaign == post->campaign);
        RC_ASSERT(summary.dueAt == post->dueAt);
        QList<ChannelId> channels;
        for (const SummaryChannel &channel : summary.channels) {
            channels << channel.channel;
            RC_ASSERT(channel.state.has_value() == !world.deliveries.value(post->id).isEmpty());
        }
        RC_ASSERT(channels == post->channels());
    }
}

} // namespace

class TestPostQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheOracleFinds_data() { StoreFixture::addBackendRows(); }
    void findsWhatTheOracleFinds()
    {
        STORE_OF_ROW(store);
        int run = 0;
        const bool ok = rc::check("ids, count and summaries are the oracle's", [&] {
            World world = randomWorld(++run);
            const auto filled = store.write<void>([&](Connection &c) { return fill(c, world); });
            RC_ASSERT(filled.has_value());
            for (int i = 0; i < 10; ++i) {
                const PostFilter filter = randomFilter(world);
                const auto ids = store.read<QList<PostId>>([filter](Connection &c) { return postquery::ids(c, filter); });
                RC_ASSERT(ids.has_value());
                RC_ASSERT(*ids == oracle(world, filter));
                const auto count = store.read<qint64>([filter](Connection &c) { return postquery::count(c, filter); });
                RC_ASSERT(count.has_value());
                RC_ASSERT(*count == ids->size());
                checkSummaries(store, world, *ids);
            }
        });
        QVERIFY(ok);
    }

    void aRangeHoldsWhatTheCalendarDraws_data() { StoreFixture::addBackendRows(); }
    void aRangeHoldsWhatTheCalendarDraws()
    {
        STORE_OF_ROW(store);
        const Workspace workspace = sampleWorkspace(QStringLiteral("A"));
        QList<Post> posts;
        for (int i = 0; i < 6; ++i)
            posts << scheduledPost(workspace.id, QStringLiteral("p%1").arg(i), {}, Instant{FakeClock::kStart.ms + i * kDay});
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            TRY(workspacestore::insert(c, workspace));
            for (const Post &post : posts)
                TRY(poststore::insert(c, post, indexOf(post)));
            return poststore::setTrashed(c, posts[3].id, FakeClock::kStart);
        }));
        const Instant from = *posts[1].dueAt;
        const Instant until = *posts[5].dueAt;
        VALUE_OF(const auto found, store.read<QList<PostSummary>>([=](Connection &c) { return postquery::inRange(c, workspace.id, from, until); }));
        QList<PostId> ids;
        for (const PostSummary &summary : found)
            ids << summary.id;
        QCOMPARE(ids, QList<PostId>({posts[1].id, posts[2].id, posts[4].id}));
    }

    void daysAreCountedByTheClientsClock_data() { StoreFixture::addBackendRows(); }
    void daysAreCountedByTheClientsClock()
    {
        STORE_OF_ROW(store);
        QVERIFY(rc::check([&] {
            const QList<QByteArray> zones{"Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"};
            const QByteArray zone = zones[pick(0, 5)];
            const QList<QDate> firsts{QDate(2026, 3, 27), QDate(2026, 10, 2), QDate(2026, 10, 23)};
            const QDate first = firsts[pick(0, 3)];
            static int clients = 0;
            const Workspace workspace = sampleWorkspace(QStringLiteral("Client %1").arg(++clients));
            QList<Post> posts;
            for (int i = 0; i < 40; ++i) {
                const qint64 start = first.addDays(-2).startOfDay(Qt::UTC).toMSecsSinceEpoch();
                posts << scheduledPost(workspace.id, QStringLiteral("p"), {}, Instant{start + qint64(pick(0, 9 * 24 * 60)) * 60000});
            }
            const auto stored = store.write<void>([&](Connection &c) -> Result<void> {
                TRY(workspacestore::insert(c, workspace));
                for (const Post &post : posts)
                    TRY(poststore::insert(c, post, indexOf(post)));
                return {};
            });
            RC_ASSERT(stored.has_value());
            const DayFilter filter{workspace.id, first, first.addDays(4), zone, {}, {}, {}};
            const auto counts = store.read<QList<DayCount>>([=](Connection &c) { return postquery::countsPerDay(c, filter); });
            RC_ASSERT(counts.has_value());
            QMap<QDate, int> wanted;
            for (const Post &post : posts) {
                const QDate date = QDateTime::fromMSecsSinceEpoch(post.dueAt->ms, QTimeZone(zone)).date();
                if (date >= filter.from && date <= filter.to)
                    ++wanted[date];
            }
            RC_ASSERT(counts->size() == wanted.size());
            for (const DayCount &day : *counts) {
                RC_ASSERT(day.posts == wanted.value(day.date));
                RC_ASSERT(day.needsPerson == 0);
            }
        }));
    }

    void countsFollowTheFilterOfTheCalendar_data() { StoreFixture::addBackendRows(); }
    void countsFollowTheFilterOfTheCalendar()
    {
        STORE_OF_ROW(store);
        const Workspace workspace = sampleWorkspace(QStringLiteral("A"));
        const Channel one = sampleChannel(workspace.id, QStringLiteral("one"));
        const Channel two = sampleChannel(workspace.id, QStringLiteral("two"));
        const Instant noon{QDate(2026, 11, 26).startOfDay(Qt::UTC).toMSecsSinceEpoch() + kDay / 2};
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            TRY(workspacestore::insert(c, workspace));
            TRY(channelstore::insert(c, one));
            TRY(channelstore::insert(c, two));
            const auto add = [&](PostStatus status, const QList<ChannelId> &channels, QList<DeliveryState> states) -> Result<void> {
                Post post = scheduledPost(workspace.id, QStringLiteral("spring"), channels, noon);
                post.status = status;
                TRY(poststore::insert(c, post, indexOf(post)));
                for (int i = 0; i < states.size(); ++i) {
                    Delivery delivery = sampleDelivery(post, channels[i], noon);
                    delivery.state = states[i];
                    TRY(deliverystore::insert(c, delivery));
                }
                return {};
            };
            TRY(add(PostStatus::Draft, {one.id}, {}));
            TRY(add(PostStatus::Idea, {}, {}));
            TRY(add(PostStatus::Scheduled, {one.id, two.id}, {DeliveryState::Sent, DeliveryState::Failed}));
            TRY(add(PostStatus::Scheduled, {two.id}, {DeliveryState::Scheduled}));
            return add(PostStatus::Done, {two.id}, {DeliveryState::Sent});
        }));
        const auto counted = [&](const QList<ChannelId> &hidden, const QSet<EntryState> &states, const QString &search) {
            const DayFilter filter{workspace.id, QDate(2026, 1, 1), QDate(2026, 12, 31), "UTC", hidden, states, search};
            return store.read<QList<DayCount>>([=](Connection &c) { return postquery::countsPerDay(c, filter); });
        };
        const QDate day(2026, 11, 26);
        VALUE_OF(const auto all, counted({}, {}, {}));
        QCOMPARE(all, (QList<DayCount>{{day, 5, 1}}));
        VALUE_OF(const auto ofOne, counted({two.id}, {}, {}));
        QCOMPARE(ofOne, (QList<DayCount>{{day, 3, 1}})); // with the idea that is on no channel yet
        VALUE_OF(const auto failed, counted({}, {EntryState::Failed}, {}));
        QCOMPARE(failed, (QList<DayCount>{{day, 1, 1}}));
        VALUE_OF(const auto sent, counted({}, {EntryState::Sent}, {}));
        QCOMPARE(sent, (QList<DayCount>{{day, 1, 0}}));
        VALUE_OF(const auto planned, counted({}, {EntryState::Approved, EntryState::Draft}, {}));
        QCOMPARE(planned, (QList<DayCount>{{day, 2, 0}}));
        VALUE_OF(const auto fill, counted({}, {EntryState::PlannedFill}, {}));
        QCOMPARE(fill, QList<DayCount>());
        VALUE_OF(const auto found, counted({}, {}, QStringLiteral("spr")));
        QCOMPARE(found, (QList<DayCount>{{day, 5, 1}}));
        VALUE_OF(const auto notFound, counted({}, {}, QStringLiteral("winter")));
        QCOMPARE(notFound, QList<DayCount>());
        // Lists ask by the same states.
        for (const EntryState state : {EntryState::Failed, EntryState::Sent, EntryState::Idea}) {
            PostFilter filter;
            filter.workspace = workspace.id;
            filter.states = {state};
            VALUE_OF(const auto ids, store.read<QList<PostId>>([=](Connection &c) { return postquery::ids(c, filter); }));
            QCOMPARE(ids.size(), 1);
        }
    }

    void whatHasNoDayIsFoundAlone_data() { StoreFixture::addBackendRows(); }
    void whatHasNoDayIsFoundAlone()
    {
        STORE_OF_ROW(store);
        const Workspace workspace = sampleWorkspace(QStringLiteral("A"));
        const Post idea = samplePost(workspace.id, QStringLiteral("some day"));
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            TRY(workspacestore::insert(c, workspace));
            TRY(poststore::insert(c, idea, indexOf(idea)));
            Post dated = samplePost(workspace.id, QStringLiteral("on a day"));
            dated.wall = WallTime{QDate(2026, 11, 26), QTime(), "UTC"};
            dated.dueAt = Instant{QDate(2026, 11, 26).startOfDay(Qt::UTC).toMSecsSinceEpoch()};
            return poststore::insert(c, dated, indexOf(dated));
        }));
        PostFilter filter;
        filter.workspace = workspace.id;
        filter.undated = true;
        VALUE_OF(const auto ids, store.read<QList<PostId>>([=](Connection &c) { return postquery::ids(c, filter); }));
        QCOMPARE(ids, QList<PostId>{idea.id});
    }

    void moreIdsThanOneStatementTakes_data() { StoreFixture::addBackendRows(); }
    void moreIdsThanOneStatementTakes()
    {
        STORE_OF_ROW(store);
        const Workspace workspace = sampleWorkspace(QStringLiteral("A"));
        QList<PostId> ids;
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            TRY(workspacestore::insert(c, workspace));
            for (int i = 0; i < 450; ++i) {
                const Post post = samplePost(workspace.id, QStringLiteral("p"));
                TRY(poststore::insert(c, post, indexOf(post)));
                ids.prepend(post.id);
            }
            return {};
        }));
        ids.insert(7, PostId{5}); // gone
        VALUE_OF(const auto found, store.read<QList<PostSummary>>([ids, client = workspace.id](Connection &c) { return postquery::summaries(c, client, ids); }));
        QCOMPARE(found.size(), 450);
        ids.removeAt(7);
        for (qsizetype i = 0; i < found.size(); ++i)
            QVERIFY(found[i].id == ids[i]);
    }
};

QTEST_GUILESS_MAIN(TestPostQuery)
#include "tst_postquery.moc"
