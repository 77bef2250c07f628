// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Samples: workspaces, channels and posts as they stand in a store, with only what a test names set. Thread: values.

#include "domain/channel.h"
#include "domain/delivery.h"
#include "domain/post.h"
#include "domain/workspace.h"
#include "support/fakeclock.h"

namespace perennial::test {

// Ids that follow each other: the same in every run.
qint64 nextSampleId();

Workspace sampleWorkspace(const QString &name);
Channel sampleChannel(WorkspaceId workspace, const QString &name, const QString &network = QStringLiteral("script"));
Post samplePost(WorkspaceId workspace, const QString &text, const QList<ChannelId> &channels = {});
Post scheduledPost(WorkspaceId workspace, const QString &text, const QList<ChannelId> &channels, Instant dueAt);
Delivery sampleDelivery(const Post &post, ChannelId channel, Instant dueAt);
Media sampleMedia(WorkspaceId workspace, const QString &name);

} // namespace perennial::test
