// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/samplework.h"

#include "boot/samplelibrary.h"
#include "boot/samplepictures.h"
#include "engine/settlement.h"
#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/poststore.h"

#include <QUuid>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr char kZone[] = "Europe/Istanbul";
constexpr int kPlannedDays = 730;

enum On { Mastodon = 1, Bluesky = 2, Moda = 4, Sandbox = 8 };
enum class Fate { Planned, Draft, Review, Idea, Failed, Unsure, Held, Missed };

struct SamplePost
{
    int day; // from today; what must be past moves back a day if its hour is still to come
    int hour;
    int minute;
    const char *text;
    int on;
    Fate fate = Fate::Planned;
    SamplePicture picture = SamplePicture::None;
    const char *labels = "";
    bool slowFriday = false;
};

const SamplePost kWeek[] = {
    {-3, 8, 30, "Good morning, Kadıköy. The first Guji batch is out of the drum and cools until ten.",
     Mastodon | Bluesky | Moda, Fate::Planned, SamplePicture::None, "beans"},
    {-3, 10, 30, "How we cut cup waste by 38 % in one year: the figures, in full.", Bluesky, Fate::Planned,
     SamplePicture::None, "report"},
    {-3, 13, 0, "A pour-over in 45 seconds. Turn the sound on.", Mastodon, Fate::Planned, SamplePicture::Cup, "filter"},
    {-3, 17, 30, "Akşam kavurması hazır: 250 g paketler rafta.", Moda, Fate::Planned, SamplePicture::None, "menü"},
    {-2, 9, 30, "Freeze your beans: five minutes that save a month.", Mastodon, Fate::Planned, SamplePicture::None,
     "tips"},
    {-2, 11, 0, "Öğretmenler Günü: your coffee is on us today, teachers.", Mastodon | Moda, Fate::Planned,
     SamplePicture::Cup, "offer"},
    {-2, 13, 0, "The Guji harvest, farm by farm.", Bluesky, Fate::Planned, SamplePicture::None, "story"},
    {-2, 15, 0, "Poll: oat or whole in your flat white?", Bluesky, Fate::Unsure, SamplePicture::None, "poll"},
    {-2, 18, 0, "What is in the hopper this week", Bluesky, Fate::Planned, SamplePicture::None, "beans"},
    {-1, 9, 30, "A grinder is half the cup. Three settings, and how they taste.", Mastodon | Bluesky, Fate::Planned,
     SamplePicture::None, "tips"},
    {-1, 12, 30, "Cold brew kit is back on the shelf", Mastodon, Fate::Planned, SamplePicture::Bag, "filter"},
    {-1, 15, 0, "Wholesale tasting tomorrow at ten", Sandbox, Fate::Planned, SamplePicture::None, "team"},
    {-1, 17, 30, "Yarın 10.00: açık tadım, kapı herkese açık.", Moda, Fate::Planned, SamplePicture::None, "menü"},
    {-1, 23, 0, "Good night, and what opens at eight", Moda, Fate::Missed, SamplePicture::None, "shop"},
    {0, 9, 30,
     "Slow Friday: 20 % off every filter bag until Monday. No countdown, no panic. Come for a cup, leave with beans.",
     Mastodon | Bluesky | Moda, Fate::Failed, SamplePicture::Bag, "offer,filter", true},
    {0, 12, 0, "Cardamom cortado, today only", Mastodon, Fate::Planned, SamplePicture::Cup, "menü"},
    {0, 14, 0, "Yeni kavrum geldi: Guji, 1 950 metre.", Moda, Fate::Planned, SamplePicture::None, "beans"},
    {0, 16, 30, "Filter grind: start at coarse sand, then listen.", Mastodon, Fate::Planned, SamplePicture::None,
     "tips"},
    {0, 18, 30, "Thread: how to read a roast date", Bluesky, Fate::Draft, SamplePicture::None, "tips"},
    {1, 9, 0, "Slow Friday is here. Filter bags 20 % off, all day.", Mastodon | Bluesky | Moda | Sandbox, Fate::Planned,
     SamplePicture::Shop, "offer", true},
    {1, 12, 0, "Gift boxes: pick three, we wrap them", Mastodon | Moda, Fate::Planned, SamplePicture::Bag, "offer",
     true},
    {1, 12, 30, "Wrapping a gift box, start to ribbon", Mastodon, Fate::Review, SamplePicture::None, "offer", true},
    {1, 15, 0, "We are hiring two baristas for Moda", Bluesky, Fate::Held, SamplePicture::None, "team"},
    {1, 17, 30, "Rinse the paper filter. Yes, every time.", Bluesky, Fate::Planned, SamplePicture::None, "tips"},
    {2, 10, 0, "Latte art class: six seats for Saturday", Mastodon, Fate::Review, SamplePicture::Cup, "class"},
    {2, 13, 0, "Weekend reading: three essays on slowness", Mastodon | Bluesky, Fate::Draft, SamplePicture::None,
     "story"},
    {2, 16, 0, "Water first: why yours may be too hard for light roasts", Bluesky, Fate::Planned, SamplePicture::None,
     "tips"},
    {3, 11, 0, "Sunday slow bar: no laptops until two", Moda | Bluesky, Fate::Planned, SamplePicture::Shop, "shop",
     true},
    {3, 15, 0, "Cupping at home with two spoons and a kettle", Mastodon, Fate::Planned, SamplePicture::None, "tips"},
    {3, 17, 30, "The December menu, explained", Sandbox, Fate::Draft, SamplePicture::None, "menü"},
    {4, 8, 30, "Last day of Slow Friday. Yes, on a Monday.", Mastodon | Bluesky, Fate::Planned, SamplePicture::Bag,
     "offer", true},
    {5, 9, 30, "صبحانهٔ یکشنبه: نان تازه و قهوهٔ دمی", Mastodon, Fate::Planned, SamplePicture::None, "fa"},
    {6, 16, 0, "Ask Elif: questions about the drum roaster", Bluesky, Fate::Idea, SamplePicture::None, "team"},
};

const char *const kPlannedTexts[] = {"Water first: rinse the paper, warm the cup.",
                                     "Cup of the day: washed Guji with bergamot.",
                                     "Akşam menüsü: kakaolu kruvasan ve filtre kahve.",
                                     "Elif shows the drum roaster, minute by minute.",
                                     "A kettle with a thin spout is worth its price.",
                                     "How to store beans when you go away for two weeks.",
                                     "Three cups, one bean, three roasts."};

struct Site // what the sample is made of
{
    House &house;
    WorkspaceId workspace;
    QHash<int, ChannelId> channels; // by On
    QHash<int, MediaId> pictures;   // by SamplePicture
};

QString altOf(SamplePicture picture)
{
    switch (picture) {
    case SamplePicture::None:
        break;
    case SamplePicture::Bag:
        return QStringLiteral("A plum filter bag on a pale green shelf");
    case SamplePicture::Shop:
        return QStringLiteral("A small coffee shop with a striped awning");
    case SamplePicture::Cup:
        return QStringLiteral("A cup from above, a heart in its foam");
    }
    return {};
}

Channel channelNamed(const Site &site, const char *network, const char *name, const char *server, const char *account)
{
    Channel channel;
    channel.workspace = site.workspace;
    channel.name = QString::fromUtf8(name);
    channel.network = QString::fromLatin1(network);
    channel.server = QString::fromLatin1(server);
    channel.account = QString::fromLatin1(account);
    channel.displayName = QStringLiteral("Acme Coffee");
    channel.state = ChannelState::Ok;
    if (!site.house.options().demo || channel.network == QLatin1String("sandbox")) {
        channel.network = QStringLiteral("sandbox");
        channel.server.clear();
        const QString folder = QStringLiteral("%1/sandbox/%2").arg(site.house.profile(), channel.name);
        channel.options.insert(QStringLiteral("folder"), folder);
        channel.accountId = folder;
    }
    return channel;
}

QCoro::Task<Result<void>> addChannel(Site *site, int on, Channel channel)
{
    CO_TRY_ASSIGN(Channel added, co_await site->house.channels().add(std::move(channel), QByteArray()));
    site->channels.insert(on, added.id);
    co_return {};
}

QCoro::Task<Result<void>> addChannels(Site *site)
{
    Channel mastodon =
        channelNamed(*site, "mastodon", "Mastodon", "https://mastodon.example", "@acmecoffee@mastodon.example");
    Channel bluesky = channelNamed(*site, "bluesky", "Bluesky", "https://bsky.example", "@acmecoffee.example");
    Channel moda = channelNamed(*site, "mastodon", "Moda shop", "https://kadikoy.example", "@moda@kadikoy.example");
    Channel sandbox = channelNamed(*site, "sandbox", "Sandbox", "", "Acme Coffee");
    moda.options.insert(QStringLiteral("colour"), QStringLiteral("#0B6170"));
    moda.late = LateChoice::NextSlot;
    bluesky.late = LateChoice::Publish;
    CO_TRY(co_await addChannel(site, Mastodon, std::move(mastodon)));
    CO_TRY(co_await addChannel(site, Bluesky, std::move(bluesky)));
    CO_TRY(co_await addChannel(site, Moda, std::move(moda)));
    CO_TRY(co_await addChannel(site, Sandbox, std::move(sandbox)));
    co_return {};
}

QCoro::Task<Result<void>> addPictures(Site *site)
{
    for (const SamplePicture picture : {SamplePicture::Bag, SamplePicture::Shop, SamplePicture::Cup}) {
        const QString name = picture == SamplePicture::Bag    ? QStringLiteral("bag.png")
                             : picture == SamplePicture::Shop ? QStringLiteral("shop.png")
                                                              : QStringLiteral("cup.png");
        QByteArray bytes = drawSamplePicture(picture);
        CO_TRY_ASSIGN(const Media media,
                      co_await site->house.posts().addMediaBytes(site->workspace, std::move(bytes), name));
        site->pictures.insert(int(picture), media.id);
    }
    co_return {};
}

QList<MediaUse> picturesOf(const Site &site)
{
    QList<MediaUse> pictures;
    for (const SamplePicture picture : {SamplePicture::Bag, SamplePicture::Shop, SamplePicture::Cup})
        pictures.append({site.pictures.value(int(picture)), altOf(picture)});
    return pictures;
}

// Writes the rows: runs on the database's thread, so it holds values only.
struct Writer
{
    WorkspaceId workspace;
    QHash<int, ChannelId> channels;
    QHash<int, MediaId> pictures;
    Instant now;
    IdSource *ids = nullptr;
    ZoneResolver zones;

    Result<void> write(Connection &connection, const SamplePost &sample, QDate today);
    Result<Post> postOf(const SamplePost &sample, QDate today);
    Result<void> deliver(Connection &connection, const Post &post, ChannelId channel, Fate fate);
    Result<void> send(Connection &connection, Delivery delivery, Fate fate);
};

Result<Post> Writer::postOf(const SamplePost &sample, QDate today)
{
    Post post;
    post.id = ids->next<PostId>();
    post.workspace = workspace;
    post.text = QString::fromUtf8(sample.text);
    post.labels = QString::fromUtf8(sample.labels).split(QLatin1Char(','), Qt::SkipEmptyParts);
    post.campaign = sample.slowFriday ? QStringLiteral("Slow Friday") : QString();
    if (sample.picture != SamplePicture::None)
        post.media = {MediaUse{pictures.value(int(sample.picture)), altOf(sample.picture)}};
    for (const On on : {Mastodon, Bluesky, Moda, Sandbox}) {
        if (sample.on & on)
            post.variants << Variant{channels.value(on), std::nullopt, std::nullopt, {}};
    }
    post.wall = WallTime{today.addDays(sample.day), QTime(sample.hour, sample.minute), kZone};
    TRY_ASSIGN(ResolvedTime resolved, zones.resolve(*post.wall));
    const bool mustBePast = sample.fate == Fate::Failed || sample.fate == Fate::Unsure || sample.fate == Fate::Missed;
    if (mustBePast && resolved.instant > now - 5min) {
        post.wall->date = post.wall->date.addDays(-1);
        TRY_ASSIGN(resolved, zones.resolve(*post.wall));
    }
    post.dueAt = resolved.instant;
    post.createdAt = now - 120h;
    post.updatedAt = now - 100h;
    post.status = sample.fate == Fate::Draft    ? PostStatus::Draft
                  : sample.fate == Fate::Review ? PostStatus::InReview
                  : sample.fate == Fate::Idea   ? PostStatus::Idea
                                                : PostStatus::Scheduled;
    if (sample.fate == Fate::Idea) {
        post.wall.reset();
        post.dueAt.reset();
    }
    return post;
}

Result<void> Writer::write(Connection &connection, const SamplePost &sample, QDate today)
{
    TRY_ASSIGN(const Post post, postOf(sample, today));
    TRY(poststore::insert(connection, post, indexOf(post)));
    if (post.status != PostStatus::Scheduled)
        return {};
    for (const Variant &variant : post.variants) {
        const bool last = variant.channel == post.variants.last().channel;
        const Fate fate = sample.fate == Fate::Failed && !last ? Fate::Planned : sample.fate;
        TRY(deliver(connection, post, variant.channel, fate));
    }
    return settlement::finishPost(connection, post.id);
}

Result<void> Writer::deliver(Connection &connection, const Post &post, ChannelId channel, Fate fate)
{
    Delivery delivery;
    delivery.id = ids->next<DeliveryId>();
    delivery.workspace = workspace;
    delivery.post = post.id;
    delivery.channel = channel;
    delivery.dueAt = *post.dueAt;
    delivery.nextTryAt = *post.dueAt;
    delivery.stateAt = post.updatedAt;
    delivery.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    TRY(deliverystore::insert(connection, delivery));
    DeliveryChange change;
    if (fate == Fate::Held) {
        change.reason = QStringLiteral("paused");
        change.message = QStringLiteral("until the job text is signed");
        TRY(deliverystore::move(connection, delivery, DeliveryEvent::Hold, now - 20h, change));
    } else if (fate == Fate::Missed) {
        change.reason = QStringLiteral("late-ask");
        TRY(deliverystore::move(connection, delivery, DeliveryEvent::Miss, *post.dueAt + 8h, change));
    } else if (*post.dueAt < now) {
        TRY(send(connection, delivery, fate));
    }
    return {};
}

Result<void> Writer::send(Connection &connection, Delivery delivery, Fate fate)
{
    const Instant begun = delivery.dueAt + 2s;
    const Instant ended = begun + std::chrono::milliseconds(700 + delivery.id.value % 900);
    TRY_ASSIGN(delivery, deliverystore::move(connection, delivery, DeliveryEvent::Claim, begun, {}));
    DeliveryChange first;
    first.attemptsAdded = 1;
    TRY_ASSIGN(delivery, deliverystore::move(connection, delivery, DeliveryEvent::Begin, begun, first));
    Attempt attempt{ids->next<AttemptId>(), delivery.id, begun, ended, AttemptOutcome::Sent, {}, {}, 0};
    TRY_ASSIGN(const LedgerContent content, plannedContent(connection, delivery));
    TRY(deliverystore::beginAttempt(connection, attempt, canonicalJson(content)));
    DeliveryChange change;
    DeliveryEvent event = DeliveryEvent::Fail;
    if (fate == Fate::Failed) {
        attempt.outcome = AttemptOutcome::Failed;
        attempt.kind = toString(ErrorKind::Rejected);
        attempt.httpStatus = 422;
        change.reason = QStringLiteral("network-refused");
        change.message = QStringLiteral("The picture has 6.2 MB, this server takes 5 MB.");
    } else if (fate == Fate::Unsure) {
        event = DeliveryEvent::LoseSight;
        attempt.outcome = AttemptOutcome::Unsure;
        attempt.kind = toString(ErrorKind::Unsure);
        change.reason = QStringLiteral("unsure");
        change.message = QStringLiteral("The line broke before the network answered.");
    } else {
        event = DeliveryEvent::Succeed;
        change.remoteId = QString::number(delivery.id.value);
        change.url = QStringLiteral("https://social.example/@acmecoffee/%1").arg(delivery.id.value % 1000000);
        change.sentAt = ended;
        const Proof proof{LedgerEvent::Sent, {}, LedgerAgent{QStringLiteral("sample"), QStringLiteral("office"), {}}};
        TRY(writeLedger(connection, delivery, Receipt{*change.remoteId, *change.url, {}}, ended, proof));
    }
    attempt.message = change.message.value_or(QString());
    TRY(deliverystore::endAttempt(connection, attempt));
    TRY(deliverystore::move(connection, delivery, event, ended, change));
    return {};
}

Result<void> writePlanned(Connection &connection, Writer &writer, QDate today)
{
    constexpr int kTexts = int(std::size(kPlannedTexts));
    constexpr On kChannels[] = {Mastodon, Bluesky, Moda, Sandbox};
    for (int day = 7; day < kPlannedDays; ++day) {
        const SamplePost morning{
            day, 9, 30, kPlannedTexts[day % kTexts], kChannels[day % 4], Fate::Planned, SamplePicture::None, "tips"};
        TRY(writer.write(connection, morning, today));
        if (day % 3)
            continue;
        const SamplePost evening{day,
                                 17,
                                 0,
                                 kPlannedTexts[(day + 3) % kTexts],
                                 kChannels[(day + 1) % 4] | kChannels[day % 4],
                                 day % 2 ? Fate::Draft : Fate::Planned,
                                 SamplePicture::None,
                                 "menü"};
        TRY(writer.write(connection, evening, today));
    }
    return {};
}

} // namespace

QCoro::Task<Result<WorkspaceId>> makeSampleWorkspace(House &house, SampleSize size)
{
    Workspace client;
    client.name = QStringLiteral("Acme Coffee");
    client.colour = QStringLiteral("#7A3B78");
    client.timeZone = kZone;
    CO_TRY_ASSIGN(const Workspace made, co_await house.workspaces().add(std::move(client)));
    Site site{house, made.id, {}, {}};
    CO_TRY(co_await addChannels(&site));
    CO_TRY(co_await addPictures(&site));

    IdSource ids(house.clock());
    std::function<Result<void>(Connection &)> work =
        [site, size, &ids, now = house.clock().now()](Connection &connection) -> Result<void> {
        Writer writer{site.workspace, site.channels, site.pictures, now, &ids, {}};
        TRY_ASSIGN(const WallTime here, writer.zones.wallTime(now, kZone));
        for (const SamplePost &sample : kWeek)
            TRY(writer.write(connection, sample, here.date));
        return size == SampleSize::Months ? writePlanned(connection, writer, here.date) : Result<void>();
    };
    CO_TRY(co_await house.database().write<void>(std::move(work)));
    const SampleChannels channels{site.channels.value(Mastodon), site.channels.value(Bluesky), site.channels.value(Sandbox)};
    CO_TRY(co_await addSampleLibrary(house, made.id, channels, picturesOf(site)));
    house.nudge();
    co_return made.id;
}

} // namespace perennial
