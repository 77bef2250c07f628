// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/services.h"

#include <QPointer>

namespace perennial {

namespace {

using namespace std::chrono_literals;

// The publisher and the command line write to the same rows.
constexpr auto kLookEvery = 2s;
// The page asks the database first.
constexpr auto kSettle = 60ms;

} // namespace

Services::Services(House &house, QObject *parent) : QObject(parent), house(house)
{
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, [this] { lookForChanges(); });
    m_look.start();
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &Services::settled);
    connect(this, &Services::dataChanged, &m_settle, qOverload<>(&QTimer::start));
}

const Channel *Services::channel(ChannelId id) const
{
    for (const Channel &channel : m_channels) {
        if (channel.id == id)
            return &channel;
    }
    return nullptr;
}

void Services::openWorkspace(WorkspaceId id)
{
    load(id);
}

void Services::reload()
{
    load(m_workspace.id);
}

void Services::tellDataChanged()
{
    Q_EMIT dataChanged();
}

QCoro::Task<void> Services::load(WorkspaceId wanted)
{
    const QPointer<Services> self(this);
    const auto workspaces = co_await house.workspaces().list();
    if (!self)
        co_return;
    if (!workspaces) {
        Q_EMIT failed(workspaces.error());
        co_return;
    }
    QList<Workspace> shown = *workspaces;
    shown.removeIf([](const Workspace &each) { return each.archivedAt.has_value(); });
    Workspace chosen;
    for (const Workspace &workspace : std::as_const(shown)) {
        if (chosen.id.isNull() || workspace.id == wanted)
            chosen = workspace;
    }
    const auto channels = co_await house.channels().list(chosen.id);
    if (!self)
        co_return;
    if (!channels) {
        Q_EMIT failed(channels.error());
        co_return;
    }
    const bool another = chosen.id != m_workspace.id;
    m_workspaces = shown;
    m_workspace = chosen;
    m_channels = *channels;
    if (another)
        undo.clear(); // what one client undoes must not touch another
    Q_EMIT workspaceChanged();
    Q_EMIT channelsChanged();
    Q_EMIT dataChanged();
}

QCoro::Task<void> Services::lookForChanges()
{
    const QPointer<Services> self(this);
    const auto mark = co_await house.deliveries().changeMark();
    if (!self || !mark || *mark == m_seen)
        co_return;
    const bool first = m_seen.isEmpty();
    m_seen = *mark;
    if (!first)
        Q_EMIT dataChanged();
}

} // namespace perennial
