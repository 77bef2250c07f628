// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samples.h"

namespace perennial::test {

qint64 nextSampleId()
{
    static qint64 last = 1000;
    return ++last;
}

Workspace sampleWorkspace(const QString &name)
{
    Workspace workspace;
    workspace.id = {nextSampleId()};
    workspace.name = name;
    workspace.colour = QStringLiteral("#3366CC");
    workspace.timeZone = "Europe/Istanbul";
    workspace.createdAt = FakeClock::kStart;
    return workspace;
}

Channel sampleChannel(WorkspaceId workspace, const QString &name, const QString &network)
{
    Channel channel;
    channel.id = {nextSampleId()};
    channel.workspace = workspace;
    channel.network = network;
    channel.name = name;
    channel.state = ChannelState::Ok;
    channel.createdAt = FakeClock::kStart;
    return channel;
}

Post samplePost(WorkspaceId workspace, const QString &text, const QList<ChannelId> &channels)
{
    Post post;
    post.id = {nextSampleId()};
    post.workspace = workspace;
    post.text = text;
    post.createdAt = FakeClock::kStart;
    post.updatedAt = FakeClock::kStart;
    for (const ChannelId channel : channels)
        post.variants << Variant{channel, {}, {}, {}};
    return post;
}

Post scheduledPost(WorkspaceId workspace, const QString &text, const QList<ChannelId> &channels, Instant dueAt)
{
    Post post = samplePost(workspace, text, channels);
    post.status = PostStatus::Scheduled;
    post.dueAt = dueAt;
    post.wall = WallTime{dueAt.utc().date(), dueAt.utc().time(), "UTC"};
    return post;
}

Delivery sampleDelivery(const Post &post, ChannelId channel, Instant dueAt)
{
    Delivery delivery;
    delivery.id = {nextSampleId()};
    delivery.workspace = post.workspace;
    delivery.post = post.id;
    delivery.channel = channel;
    delivery.dueAt = dueAt;
    delivery.nextTryAt = dueAt;
    delivery.stateAt = FakeClock::kStart;
    delivery.idempotencyKey = QStringLiteral("key-") + delivery.id.toString();
    return delivery;
}

Media sampleMedia(WorkspaceId workspace, const QString &name)
{
    Media media;
    media.id = {nextSampleId()};
    media.workspace = workspace;
    media.sha256 = QStringLiteral("sha-") + name;
    media.fileName = name;
    media.mimeType = QStringLiteral("image/png");
    media.bytes = 10;
    media.createdAt = FakeClock::kStart;
    return media;
}

} // namespace perennial::test
