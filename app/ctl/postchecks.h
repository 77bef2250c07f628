// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is said about a post before it is stored: texts over a channel's limit, times that the clocks skip or repeat.
// Pure.

#include "domain/channel.h"
#include "domain/post.h"
#include "plan/clientcheck.h"
#include "service/channelservice.h"

#include <QJsonArray>

namespace perennial {

struct PostRemark
{
    QString code; // "text-too-long", "text-too-many-bytes", "text-empty", "time-gap", "time-overlap", "mentions-client", "language-differs"
    QStringList args;
    QString message; // for people, translated
    QString channel; // its name; empty = the whole post
    bool isFault = false; // refused, unless it is a draft
};

QList<PostRemark> remarksOn(const Post &post, const QList<Channel> &channels, const ChannelService &service);
// Another client's name, another language: warnings.
QList<PostRemark> remarksOn(const QList<ClientFinding> &findings);
QJsonArray toJson(const QList<PostRemark> &remarks);
// The first fault as an error, if the post is more than a draft.
Result<void> refuseFaults(const Post &post, const QList<PostRemark> &remarks);

} // namespace perennial
