// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/neednews.h"

#include "boot/needtext.h"
#include "domain/lockdown.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct NeedWords
{
    Q_DECLARE_TR_FUNCTIONS(perennial::NeedNews)
};

constexpr int kMost = 100000;

// The same delivery that fails again is news again.
QString keyOf(const Delivery &delivery)
{
    return delivery.id.toString() + QLatin1Char(' ') + delivery.stateAt.toIso();
}

} // namespace

QCoro::Task<std::optional<NeedNews>> NeedLook::look()
{
    const std::weak_ptr<bool> alive = m_alive;
    const int asked = ++m_asked;
    DeliveryFilter filter;
    filter.onlyNeedsPerson = true;
    filter.limit = kMost;
    const auto needs = co_await m_house.deliveries().list(filter);
    if (alive.expired() || !needs || asked != m_asked)
        co_return std::nullopt;
    QSet<QString> now;
    QList<Delivery> fresh;
    for (const Delivery &delivery : *needs) {
        const bool byHand = delivery.reason == QLatin1String("paused") || delivery.reason == kLockedDown;
        if (delivery.state == DeliveryState::Held && byHand)
            continue; // whoever paused or locked down knows
        const QString key = keyOf(delivery);
        now.insert(key);
        if (m_known && !m_known->contains(key))
            fresh << delivery;
    }
    m_known = now;
    if (fresh.isEmpty())
        co_return std::nullopt;
    co_return co_await newsOf(std::move(fresh));
}

QCoro::Task<std::optional<NeedNews>> NeedLook::newsOf(QList<Delivery> fresh)
{
    House &house = m_house;
    const std::weak_ptr<bool> alive = m_alive;
    const Delivery first = fresh.first();
    const auto channel = co_await house.channels().load(first.workspace, first.channel);
    if (alive.expired() || !channel)
        co_return std::nullopt;
    const auto post = co_await house.posts().load(first.workspace, first.post);
    if (alive.expired() || !post)
        co_return std::nullopt;
    const auto clients = co_await house.workspaces().list();
    if (alive.expired() || !clients)
        co_return std::nullopt;
    NeedNews news;
    news.workspace = first.workspace;
    const QString cause = titleOf(*post) + QLatin1Char('\n') + causeOf(first, *channel);
    const auto client = std::find_if(clients->cbegin(), clients->cend(), [&](const Workspace &each) { return each.id == first.workspace; });
    if (fresh.size() > 1) {
        news.title = NeedWords::tr("%Ln posts need you", nullptr, int(fresh.size()));
        //: %1 client, %2 the title of one of several posts, what follows why it needs somebody
        news.text = NeedWords::tr("One of them, %1: %2").arg(client == clients->cend() ? QString() : client->name, cause);
        co_return news;
    }
    //: %1 client, %2 channel
    news.title = NeedWords::tr("%1, %2: a post needs you").arg(client == clients->cend() ? QString() : client->name, channel->name);
    news.text = cause;
    news.post = first.post;
    co_return news;
}

} // namespace perennial
