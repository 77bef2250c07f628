// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/bigprofile.h"

#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/poststore.h"
#include "store/workspacestore.h"

#include <QCoro/QCoroCore>
#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <array>

namespace perennial::test {

namespace {

constexpr int kChannels = 8;
constexpr int kPerTransaction = 2000;
constexpr qint64 kDayMs = 24 * 60 * 60 * 1000;
constexpr int kBusyWeek = 2000; // posts
constexpr int kFreshDays = 20; // the planned ones begin after this many days at the earliest
const QByteArray kZone = "Europe/Istanbul";

constexpr std::array<const char16_t *, 16> kWords{
    u"coffee", u"kahve", u"morning", u"çekirdek", u"roast", u"harvest", u"İstanbul", u"kava",
    u"radionica", u"قهوه", u"tasting", u"filter", u"espresso", u"kavrum", u"spring", u"☕",
};

[[noreturn]] void give(const QString &what)
{
    qFatal("The big profile: %s", qPrintable(what));
    std::abort();
}

template <class T> T must(Result<T> result)
{
    if (!result)
        give(result.error().message);
    return std::move(*result);
}

void mustDo(const Result<void> &result)
{
    if (!result)
        give(result.error().message);
}

QString textOf(int number)
{
    QStringList words;
    for (int i = 0; i < 14; ++i)
        words << QString::fromUtf16(kWords[size_t((number * 7 + i * (number % 5 + 3)) % int(kWords.size()))]);
    return QStringLiteral("Batch %1: ").arg(number) + words.join(QLatin1Char(' '));
}

int postsOf(Spread spread)
{
    return spread == Spread::Clients && !qEnvironmentVariableIsSet("PERENNIAL_BENCH_POSTS") ? kPostsOfManyClients : bigPosts();
}

class Filling
{
public:
    Filling(House &house, Spread spread) : m_house(house), m_ids(house.clock()), m_spread(spread), m_now(house.clock().now()) {}

    void fill()
    {
        const int clients = m_spread == Spread::Clients ? kManyClients : 1;
        m_posts = (m_spread == Spread::Clients ? postsOf(m_spread) : bigPosts()) / clients;
        for (int client = 0; client < clients; ++client)
            fillClient(client);
    }

private:
    void fillClient(int client)
    {
        std::function<Result<void>(Connection &)> frame = [this, client](Connection &connection) { return addFrame(connection, client); };
        mustDo(QCoro::waitFor(m_house.database().write<void>(frame)));
        for (int first = 0; first < m_posts; first += kPerTransaction) {
            std::function<Result<void>(Connection &)> some = [this, first](Connection &connection) -> Result<void> {
                for (int i = first; i < std::min(m_posts, first + kPerTransaction); ++i)
                    TRY(addPost(connection, i));
                return {};
            };
            mustDo(QCoro::waitFor(m_house.database().write<void>(some)));
        }
    }

    Result<void> addFrame(Connection &connection, int client)
    {
        Workspace workspace;
        workspace.id = m_workspace = m_ids.next<WorkspaceId>();
        workspace.name = client == 0 ? QStringLiteral("Big") : QStringLiteral("Big %1").arg(client + 1);
        workspace.colour = suggestedColour(client);
        m_channels.clear();
        workspace.timeZone = kZone;
        workspace.createdAt = m_now;
        TRY(workspacestore::insert(connection, workspace));
        for (int i = 0; i < kChannels; ++i) {
            Channel channel;
            channel.id = m_ids.next<ChannelId>();
            channel.workspace = m_workspace;
            channel.network = QStringLiteral("sandbox");
            channel.name = QStringLiteral("Channel %1").arg(i + 1);
            channel.state = ChannelState::Ok;
            channel.options = {{QStringLiteral("folder"), m_house.profile() + QStringLiteral("/feed")}};
            channel.position = i;
            channel.createdAt = m_now;
            TRY(channelstore::insert(connection, channel));
            m_channels << channel.id;
        }
        return {};
    }

    // Two years (one, if busy), evenly, in whole minutes.
    Instant timeOf(int number) const
    {
        const qint64 days = m_spread == Spread::Busy ? std::max<qint64>(1, m_posts / kBusyWeek) * 7 : 730;
        const qint64 first = m_spread == Spread::Ahead ? m_now.ms + 30 * kDayMs : m_now.ms - days / 2 * kDayMs;
        return Instant{(first + days * kDayMs / m_posts * number) / 60000 * 60000};
    }

    Result<void> addPost(Connection &connection, int number)
    {
        const Instant at = timeOf(number);
        const bool done = at < m_now;
        Post post;
        post.id = m_ids.next<PostId>();
        post.workspace = m_workspace;
        post.status = done ? PostStatus::Done : PostStatus::Scheduled;
        post.text = textOf(number);
        post.variants << Variant{m_channels.at(number % kChannels), {}, {}, {}};
        if (number % 10 == 0)
            post.labels << QStringLiteral("label %1").arg(number % 70);
        TRY_ASSIGN(const WallTime wall, m_zones.wallTime(at, kZone));
        post.wall = wall;
        post.dueAt = at;
        post.createdAt = post.updatedAt = m_now;
        TRY(poststore::insert(connection, post, indexOf(post)));
        Delivery delivery;
        delivery.id = m_ids.next<DeliveryId>();
        delivery.workspace = m_workspace;
        delivery.post = post.id;
        delivery.channel = m_channels.at(number % kChannels);
        delivery.dueAt = delivery.nextTryAt = at;
        delivery.stateAt = m_now;
        delivery.idempotencyKey = delivery.id.toString();
        if (done) {
            delivery.state = DeliveryState::Sent;
            delivery.sentAt = at;
        }
        return deliverystore::insert(connection, delivery);
    }

    House &m_house;
    IdSource m_ids;
    Spread m_spread;
    int m_posts = 0; // of a client
    Instant m_now;
    ZoneResolver m_zones;
    WorkspaceId m_workspace;
    QList<ChannelId> m_channels;
};

Result<std::unique_ptr<House>> openAt(const QString &folder)
{
    HouseOptions options;
    options.profile = folder;
    return QCoro::waitFor(House::open(options));
}

QString folderOf(Spread spread)
{
    const QString name = spread == Spread::Around ? QStringLiteral("around")
                         : spread == Spread::Busy ? QStringLiteral("busy")
                         : spread == Spread::Clients ? QStringLiteral("clients")
                                                  : QStringLiteral("ahead");
    return QStringLiteral("%1/%2-%3").arg(QStringLiteral(PERENNIAL_BIG_FOLDER), name).arg(postsOf(spread));
}

QString markerOf(const QString &folder)
{
    return folder + QStringLiteral("/made");
}

bool isFresh(const QString &marker)
{
    QFile file(marker);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QDate made = QDate::fromString(QString::fromLatin1(file.readAll()), Qt::ISODate);
    return made.isValid() && made.daysTo(QDate::currentDate()) < kFreshDays;
}

void makeAnew(const QString &folder, Spread spread)
{
    QDir(folder).removeRecursively();
    fprintf(stderr, "Making a profile of %d posts in %s\n", postsOf(spread), qPrintable(folder));
    {
        const auto house = must(openAt(folder));
        Filling(*house, spread).fill();
    }
    QFile file(markerOf(folder));
    if (!file.open(QIODevice::WriteOnly) || file.write(QDate::currentDate().toString(Qt::ISODate).toLatin1()) < 0)
        give(file.errorString());
}

} // namespace

int bigPosts()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("PERENNIAL_BENCH_POSTS", &isNumber);
    return isNumber && wanted >= kPerTransaction ? wanted / kPerTransaction * kPerTransaction : 100000;
}

std::unique_ptr<House> openBigProfile(Spread spread)
{
    const QString folder = folderOf(spread);
    if (isFresh(markerOf(folder))) {
        if (auto house = openAt(folder)) // refused: it has the form of another version
            return std::move(*house);
    }
    makeAnew(folder, spread);
    return must(openAt(folder));
}

WorkspaceId onlyWorkspace(House &house)
{
    const QList<Workspace> workspaces = must(QCoro::waitFor(house.workspaces().list()));
    return workspaces.value(0).id;
}

} // namespace perennial::test
