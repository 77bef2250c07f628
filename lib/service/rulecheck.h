// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// brokenRules: which rules of its channels' networks posts break as they are: length, pictures, descriptions. Counts what
// is really sent (networks/publishtext), but skips counting a text that is too short to break anything, so that the posts
// of a full week cost a few milliseconds. Pure. Thread: any.

#include "domain/channel.h"
#include "domain/post.h"
#include "plan/conflictfinder.h"

namespace perennial {

struct CheckedChannel
{
    Network network;
    TextRules text;
    MediaRules media;
};
using CheckedChannels = QHash<ChannelId, CheckedChannel>;

// Those whose network this program knows.
CheckedChannels checkedChannels(const QList<Channel> &channels, const QList<Network> &networks);
// Channels that are not among these are left out; each rule once a channel.
QList<BrokenRule> brokenRules(const Post &post, const CheckedChannels &channels, const QHash<MediaId, Media> &media);

} // namespace perennial
