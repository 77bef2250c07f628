// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/needwatch.h"

#include "today/todaywords.h"

#include <QWidget>

namespace perennial {

namespace {

// The same delivery that fails again is news again.
QString keyOf(const Delivery &delivery)
{
    return delivery.id.toString() + QLatin1Char(' ') + delivery.stateAt.toIso();
}

NeedNews newsOf(const Delivery &delivery, const Channel &channel, const Workspace &client, const Post &post)
{
    NeedNews news;
    //: %1 client, %2 channel
    news.title = NeedWatch::tr("%1, %2: a post needs you").arg(client.name, channel.name);
    news.text = titleOf(post) + QLatin1Char('\n') + causeOf(delivery, channel);
    news.post = post.id;
    news.workspace = client.id;
    return news;
}

} // namespace

NeedWatch::NeedWatch(Services &services, SettingsStore &settings, QWidget *window, QObject *parent)
    : QObject(parent), m_services(services), m_settings(settings), m_window(window)
{
    connect(&services, &Services::dataChanged, this, [this] { look(); });
    look();
}

bool NeedWatch::isWatched() const
{
    return m_window && m_window->isVisible() && m_window->isActiveWindow();
}

QCoro::Task<void> NeedWatch::look()
{
    const QPointer<NeedWatch> self(this);
    const int asked = ++m_asked;
    DeliveryFilter filter;
    filter.onlyNeedsPerson = true;
    filter.limit = 100000;
    const auto needs = co_await m_services.house.deliveries().list(filter);
    if (!self || !needs || asked != m_asked)
        co_return;
    QSet<QString> now;
    QList<Delivery> fresh;
    for (const Delivery &delivery : *needs) {
        if (delivery.state == DeliveryState::Held && delivery.reason == QLatin1String("paused"))
            continue; // whoever paused knows
        const QString key = keyOf(delivery);
        now.insert(key);
        if (m_known && !m_known->contains(key))
            fresh << delivery;
    }
    m_known = now;
    if (!fresh.isEmpty() && !isWatched() && m_settings.value(settingskey::kTellNeeds, true).toBool())
        tell(fresh);
}

QCoro::Task<void> NeedWatch::tell(QList<Delivery> fresh)
{
    const QPointer<NeedWatch> self(this);
    House &house = m_services.house;
    const Delivery first = fresh.first();
    NeedNews several;
    several.workspace = first.workspace;
    several.title = tr("%Ln posts need you", nullptr, int(fresh.size()));
    const auto channel = co_await house.channels().load(first.channel);
    const auto post = co_await house.posts().load(first.post);
    if (!self || !channel || !post)
        co_return;
    Workspace client;
    for (const Workspace &each : m_services.workspaces()) {
        if (each.id == first.workspace)
            client = each;
    }
    const NeedNews one = newsOf(first, *channel, client, *post);
    //: %1 is the title of one of several posts, what follows why it needs somebody
    several.text = tr("One of them: %1").arg(one.text);
    Q_EMIT news(fresh.size() > 1 ? several : one);
}

} // namespace perennial
