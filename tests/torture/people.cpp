// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/people.h"

#include "store/deliverystore.h"
#include "support/fakeclock.h"

namespace perennial::torture {

namespace {

// A person does not look before what was cut off has settled.
constexpr auto kPersonWaits = 2min;
constexpr auto kFarAway = 3h;

} // namespace

QCoro::Task<Result<QByteArray>> NoSecrets::read(QString)
{
    co_return QByteArray();
}

QCoro::Task<Result<void>> NoSecrets::write(QString, QByteArray)
{
    co_return Result<void>();
}

QCoro::Task<Result<void>> NoSecrets::remove(QString)
{
    co_return Result<void>();
}

People::People(VirtualTime &time, SimNetwork &network, quint32 seed, Trace &trace, std::function<void()> nudge)
    : m_time(time), m_network(network), m_random(seed), m_trace(trace), m_nudge(std::move(nudge)), m_clock(time), m_process(time, 0),
      m_ids(m_clock), m_log(m_clock, m_redactor), m_media(QStringLiteral("/nonexistent")), m_registry(makeRegistry(network, m_process))
{
}

bool People::open(const DatabaseLocation &location)
{
    DatabaseScript script;
    script.run = [this](std::function<void()> job) { m_time.after(1ms, 0, std::move(job)); };
    auto opened = Database::open(location, script);
    if (!opened)
        return false;
    m_database = std::move(*opened);
    m_deliveryService = std::make_unique<DeliveryService>(parts());
    m_postService = std::make_unique<PostService>(parts());
    m_channelService = std::make_unique<ChannelService>(parts());
    return true;
}

ServiceParts People::parts()
{
    return {*m_database, m_clock, m_ids, *m_registry, m_secrets, m_media, m_log, [this] { m_time.after(1ms, 0, m_nudge); }};
}

void People::setPlan(QList<Delivery> deliveries, QList<Channel> channels)
{
    m_deliveries = std::move(deliveries);
    m_channels = std::move(channels);
}

void People::tell(DeliveryId delivery, const QString &what)
{
    m_trace.add(m_time.now().ms - test::FakeClock::kStart.ms, QStringLiteral("person"), delivery.value, what);
}

bool People::isThere(DeliveryId delivery) const
{
    const auto &posts = m_network.truth().posts;
    return std::any_of(posts.begin(), posts.end(), [delivery](const Truth::Visible &post) { return post.delivery == delivery.value; });
}

void People::doSomething()
{
    m_time.act(0, [this] {
        switch (m_random.bounded(8)) {
        case 0:
        case 1:
            pauseForAWhile();
            break;
        case 2:
        case 3:
            moveOne();
            break;
        case 4:
            editOne();
            break;
        case 5:
            cancelOne();
            break;
        case 6:
            reconnectAll();
            break;
        default:
            decideAll();
            break;
        }
    });
}

void People::putInOrder()
{
    m_time.act(0, [this] {
        endPauses();
        reconnectAll();
        decideAll();
        bringForward();
    });
}

// What found its next free time tomorrow goes out today.
QCoro::Task<void> People::bringForward()
{
    ++m_open;
    DeliveryFilter filter;
    filter.state = DeliveryState::Scheduled;
    filter.limit = 100000;
    const auto waiting = co_await m_deliveryService->list(filter);
    const Instant now = m_clock.now();
    const QList<Delivery> all = waiting ? *waiting : QList<Delivery>();
    for (const Delivery &each : all) {
        const DeliveryId id = each.id;
        const WorkspaceId client = each.workspace;
        if (each.nextTryAt - now > kFarAway)
            (void)co_await m_deliveryService->reschedule(client, id, now);
    }
    --m_open;
}

QCoro::Task<void> People::pauseForAWhile()
{
    PauseScope scope;
    const Channel &channel = m_channels.at(m_random.bounded(int(m_channels.size())));
    const int which = m_random.bounded(6);
    if (which != 1)
        scope.workspace = channel.workspace;
    if (which > 1)
        scope.channel = channel.id;
    const auto length = std::chrono::minutes(1 + m_random.bounded(40));
    const LateChoice missed = m_random.bounded(2) == 0 ? LateChoice::Publish : LateChoice::Ask;
    ++m_open;
    tell({}, QStringLiteral("pauses channel %1, client %2").arg(scope.channel.toString(), scope.workspace.toString()));
    m_pauses << scope;
    const QString reason = QStringLiteral("by seed");
    (void)co_await m_deliveryService->pause(scope, reason);
    co_await m_process.sleep(length);
    tell({}, QStringLiteral("resumes channel %1, client %2").arg(scope.channel.toString(), scope.workspace.toString()));
    (void)co_await m_deliveryService->resume(scope, missed);
    --m_open;
}

QCoro::Task<void> People::moveOne()
{
    const Delivery one = anyDelivery();
    const DeliveryId id = one.id;
    const WorkspaceId client = one.workspace;
    const Instant at = m_clock.now() + std::chrono::minutes(m_random.bounded(60));
    ++m_open;
    tell(id, QStringLiteral("moves it"));
    (void)co_await m_deliveryService->reschedule(client, id, at);
    --m_open;
}

QCoro::Task<void> People::editOne()
{
    const Delivery one = anyDelivery();
    const PostId id = one.post;
    const WorkspaceId client = one.workspace;
    ++m_open;
    auto loaded = co_await m_postService->load(client, id);
    if (loaded) {
        Post post = *loaded;
        post.text = post.text.section(QStringLiteral(" / "), 0, 0) + QStringLiteral(" / %1").arg(++m_edits);
        const auto saved = co_await m_postService->save(post);
        for (const Delivery &each : std::as_const(m_deliveries)) {
            if (each.post == id)
                tell(each.id, QStringLiteral("edits its post: ") + (saved ? QStringLiteral("done") : saved.error().code));
        }
    }
    --m_open;
}

QCoro::Task<void> People::cancelOne()
{
    const Delivery one = anyDelivery();
    const DeliveryId id = one.id;
    const WorkspaceId client = one.workspace;
    ++m_open;
    const auto done = co_await m_deliveryService->cancel(client, id);
    tell(id, QStringLiteral("cancels it: ") + (done ? QStringLiteral("done") : done.error().code));
    --m_open;
}

QCoro::Task<void> People::reconnectAll()
{
    ++m_open;
    const QList<Channel> channels = m_channels;
    for (const Channel &channel : channels) {
        const ChannelId id = channel.id;
        const WorkspaceId client = channel.workspace;
        const auto now = co_await m_channelService->load(client, id);
        if (now && now->state == ChannelState::Reauth) {
            tell({}, QStringLiteral("connects channel %1 again").arg(id.toString()));
            (void)co_await m_channelService->check(client, id);
        }
    }
    --m_open;
}

QCoro::Task<void> People::endPauses()
{
    ++m_open;
    const QList<PauseScope> pauses = std::exchange(m_pauses, {});
    for (const PauseScope &pause : pauses) {
        const PauseScope scope = pause;
        (void)co_await m_deliveryService->resume(scope, LateChoice::Publish);
    }
    --m_open;
}

QCoro::Task<void> People::decideAll()
{
    ++m_open;
    DeliveryFilter filter;
    filter.onlyNeedsPerson = true;
    filter.limit = 100000;
    const auto needy = co_await m_deliveryService->list(filter);
    if (needy) {
        const QList<Delivery> all = *needy;
        for (const Delivery &each : all) {
            const Delivery one = each;
            co_await decide(one);
        }
    }
    --m_open;
}

QCoro::Task<void> People::decide(Delivery delivery)
{
    const DeliveryId id = delivery.id;
    const WorkspaceId client = delivery.workspace;
    // Whoever looks at the network goes by a watch of their own, not by the machine's clock.
    const bool hasSettled = m_clock.now() - delivery.stateAt > kPersonWaits && m_network.quietFor(id) > kPersonWaits;
    if (m_network.truth().refused.contains(id.value))
        co_return;
    if (delivery.state == DeliveryState::Unsure) {
        if (!hasSettled)
            co_return;
        const bool there = isThere(id);
        tell(id, there ? QStringLiteral("saw it there") : QStringLiteral("saw that it is not there"));
        const QString url;
        bool settled = false;
        if (there) {
            const auto done = co_await m_deliveryService->resolvePublished(client, id, url);
            settled = done.has_value();
        } else {
            const auto done = co_await m_deliveryService->resolveNotPublished(client, id);
            settled = done.has_value();
        }
        m_resolved += int(settled);
    } else if (delivery.reason != QLatin1String("paused") || m_pauses.isEmpty()) {
        tell(id, QStringLiteral("tries again what is %1 (%2)").arg(toString(delivery.state), delivery.reason));
        (void)co_await m_deliveryService->retry(client, id);
    }
}

} // namespace perennial::torture
