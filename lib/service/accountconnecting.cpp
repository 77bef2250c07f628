// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/accountconnecting.h"

#include "networks/registry.h"
#include "secrets/secretstore.h"
#include "service/personhere.h"
#include "store/appkeystore.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/deliverystore.h"
#include "store/keyholderstore.h"
#include "store/workspacestore.h"

#include <QCoro/QCoroFuture>
#include <QPromise>

#include <algorithm>

namespace perennial {

namespace {

bool isSameAccount(const Channel &one, const Channel &other)
{
    return !one.accountId.isEmpty() && one.network == other.network && one.accountId == other.accountId && one.server == other.server;
}

Error alreadyHere(const Channel &channel, const Channel &other)
{
    return Error(ErrorKind::Conflict, QStringLiteral("account-connected"), QStringLiteral("this account is connected already"),
                 {channel.account, other.name});
}

// A question to a person that ends, with a no, even where nobody is left to answer.
class Question
{
public:
    Question() { m_promise.start(); }
    ~Question() { answer(false); }
    Q_DISABLE_COPY_MOVE(Question)
    void answer(bool yes)
    {
        if (std::exchange(m_answered, true))
            return;
        m_promise.addResult(yes);
        m_promise.finish();
    }
    QFuture<bool> future() { return m_promise.future(); }

private:
    QPromise<bool> m_promise;
    bool m_answered = false;
};

} // namespace

Error lockedDown(const Channel &channel)
{
    return Error(ErrorKind::Conflict, QStringLiteral("channel-locked"), QStringLiteral("the channel is locked down"), {channel.name});
}

void takeIdentity(Channel &channel, const Identity &identity)
{
    channel.accountId = identity.accountId;
    if (!identity.handle.isEmpty())
        channel.account = identity.handle;
    if (!identity.server.isEmpty())
        channel.server = identity.server;
    channel.displayName = identity.displayName;
    channel.avatarUrl = identity.avatarUrl;
    for (auto it = identity.facts.constBegin(); it != identity.facts.constEnd(); ++it)
        channel.facts.insert(it.key(), it.value());
    channel.state = ChannelState::Ok;
}

Result<void> releaseReauth(Connection &connection, const Channel &channel, Instant now)
{
    DeliveryFilter filter;
    filter.workspace = channel.workspace;
    filter.channel = channel.id;
    filter.state = DeliveryState::Held;
    filter.limit = 1000000;
    TRY_ASSIGN(const auto held, deliverystore::list(connection, filter));
    for (const Delivery &delivery : held) {
        if (delivery.reason != QLatin1String("reauth"))
            continue;
        DeliveryChange change;
        change.reason = QString();
        TRY(deliverystore::move(connection, delivery, DeliveryEvent::Unhold, now, change));
    }
    return {};
}

struct AccountConnecting::Before
{
    bool isNew = true;
    Channel channel; // as it is stored
    Result<QByteArray> secret = Error();
    QList<AppKey> apps; // that the sign-in may go through
};

QCoro::Task<Result<AccountConnecting::BeforePtr>> AccountConnecting::look(Channel channel, QString server)
{
    auto before = std::make_shared<Before>();
    before->isNew = channel.id.isNull();
    std::function<Result<BeforePtr>(Connection &)> work = [before, channel, server](Connection &connection) -> Result<BeforePtr> {
        if (!before->isNew) {
            TRY_ASSIGN(before->channel, channelstore::load(connection, channel.workspace, channel.id));
            if (before->channel.lockedAt)
                return lockedDown(before->channel);
        }
        TRY_ASSIGN(before->apps, appkeystore::listFor(connection, channel.network, server));
        return before;
    };
    CO_TRY(co_await m_parts.database.read<BeforePtr>(std::move(work)));
    if (!before->isNew)
        before->secret = co_await m_parts.secrets.read(secretKey(channel.id));
    co_return before;
}

QCoro::Task<Result<Channel>> AccountConnecting::run(Channel channel, ConnectRequest request)
{
    Adapter *adapter = m_parts.registry.find(channel.network);
    if (!adapter)
        co_return Error(ErrorKind::Invalid, QStringLiteral("network-unknown"), QStringLiteral("this program does not know the network"), {channel.network});
    const QString server = adapter->network().needsServer ? serverOrigin(request.server) : QString();
    CO_TRY_ASSIGN(const BeforePtr before, co_await look(channel, server));
    if (before->isNew)
        channel.id = m_parts.ids.next<ChannelId>();
    request.secretKey = secretKey(channel.id);
    const auto identity = co_await signIn(adapter, before, request);
    if (!identity) {
        co_await putBack(before, request.secretKey);
        co_return identity.error();
    }
    setCredentialEnd(channel, std::nullopt); // that was the old key's
    takeIdentity(channel, *identity);
    if (channel.name.trimmed().isEmpty())
        channel.name = identity->handle;
    auto connected = co_await settle(&adapter->network(), before, channel, request);
    if (!connected)
        co_await putBack(before, request.secretKey);
    co_return connected;
}

// An app that was registered on the way is kept also where the sign-in comes to nothing: the next one goes through it.
QCoro::Task<Result<Identity>> AccountConnecting::signIn(Adapter *adapter, BeforePtr before, ConnectRequest request)
{
    auto registered = std::make_shared<std::optional<AppKey>>();
    request.apps = before->apps;
    request.newApp = m_parts.ids.next<AppKeyId>();
    request.registered = [registered](const AppKey &app) { *registered = app; };
    auto identity = co_await adapter->connect(std::move(request));
    if (registered->has_value()) {
        CO_TRY(co_await keepApp(**registered));
    }
    co_return identity;
}

QCoro::Task<Result<void>> AccountConnecting::keepApp(AppKey app)
{
    std::function<Result<void>(Connection &)> work = [app](Connection &connection) { return appkeystore::insert(connection, app); };
    return m_parts.database.write<void>(std::move(work));
}

QCoro::Task<Result<Channel>> AccountConnecting::settle(const Network *network, BeforePtr before, Channel channel, ConnectRequest request)
{
    const bool hasAccounts = network->auth != AuthMethod::None;
    const bool wasKnown = !before->isNew && !before->channel.accountId.isEmpty();
    // Ids of accounts count within a server only.
    if (hasAccounts && wasKnown && (before->channel.accountId != channel.accountId || serverOrigin(before->channel.server) != serverOrigin(channel.server)))
        co_return Error(ErrorKind::Conflict, QStringLiteral("account-differs"), QStringLiteral("another account signed in than this channel has"),
                        {before->channel.account, channel.account});
    if (hasAccounts) {
        CO_TRY(co_await askElsewhere(channel, request));
    }
    channel.createdAt = before->isNew ? m_parts.clock.now() : channel.createdAt;
    co_return co_await store(channel, before->isNew);
}

QCoro::Task<Result<void>> AccountConnecting::askElsewhere(Channel channel, ConnectRequest request)
{
    std::function<Result<QStringList>(Connection &)> work = [channel](Connection &connection) -> Result<QStringList> {
        QStringList clients;
        TRY_ASSIGN(const QList<Channel> all, channelstore::listAll(connection));
        for (const Channel &other : all) {
            if (other.id == channel.id || !isSameAccount(other, channel))
                continue;
            if (other.workspace == channel.workspace)
                return alreadyHere(channel, other); // said before anything is asked
            TRY_ASSIGN(const Workspace client, workspacestore::load(connection, other.workspace));
            if (!clients.contains(client.name))
                clients << client.name;
        }
        return clients;
    };
    CO_TRY_ASSIGN(const QStringList clients, co_await m_parts.database.read<QStringList>(std::move(work)));
    if (clients.isEmpty())
        co_return Result<void>();
    bool isMeant = false;
    if (request.askElsewhere) {
        auto question = std::make_shared<Question>();
        const QFuture<bool> answer = question->future();
        request.askElsewhere(channel.account, clients, [question](bool yes) { question->answer(yes); });
        question.reset(); // the asker has it now
        isMeant = co_await answer;
    }
    if (isMeant)
        co_return Result<void>();
    const QStringList args{channel.account, clients.join(QStringLiteral(", "))};
    co_return Error(ErrorKind::Conflict, QStringLiteral("account-elsewhere"), QStringLiteral("another client has this account"), args);
}

QCoro::Task<Result<Channel>> AccountConnecting::store(Channel channel, bool isNew)
{
    std::function<Result<Channel>(Connection &)> work = [channel, isNew, now = m_parts.clock.now()](Connection &connection) mutable -> Result<Channel> {
        TRY(validate(channel));
        TRY_ASSIGN(const auto others, channelstore::list(connection, channel.workspace));
        for (const Channel &other : others) {
            if (other.id != channel.id && isSameAccount(other, channel))
                return alreadyHere(channel, other);
        }
        if (isNew)
            channel.position = int(others.size());
        TRY(isNew ? channelstore::insert(connection, channel) : channelstore::update(connection, channel));
        TRY(keyholderstore::connected(connection, channel.workspace, channel.id, now, PersonHere().name));
        TRY(releaseReauth(connection, channel, now));
        return channelstore::load(connection, channel.id);
    };
    return m_parts.database.write<Channel>(std::move(work));
}

// The adapter wrote over it.
QCoro::Task<void> AccountConnecting::putBack(BeforePtr before, QString key)
{
    if (before->isNew) {
        (void)co_await m_parts.secrets.remove(key);
        co_return;
    }
    if (!before->secret)
        co_return;
    // A lock-down may have come while a person signed in: then the key they had goes where all others are.
    const bool locked = co_await isLocked(before->channel.id);
    const QString place = locked ? lockedSecretKey(before->channel.id) : key;
    const auto written = co_await m_parts.secrets.write(place, *before->secret);
    if (locked && written)
        (void)co_await m_parts.secrets.remove(key);
}

QCoro::Task<bool> AccountConnecting::isLocked(ChannelId id)
{
    std::function<Result<Channel>(Connection &)> work = [id](Connection &connection) { return channelstore::load(connection, id); };
    const auto now = co_await m_parts.database.read<Channel>(std::move(work));
    co_return now && now->lockedAt.has_value();
}

} // namespace perennial
