// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Posts and deliveries as JSON: what `post show`, `post list`, `delivery list` and the JSON export print. What a post
// has not is null or empty, never left out. Pure: names come with the naming. Thread: any.

#include "domain/channel.h"
#include "service/postservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace perennial {

// What ids are called outside.
struct PostNaming
{
    QHash<ChannelId, QString> channels;
    std::function<QString(const Media &)> mediaPath; // the file of a medium; empty while it is not fetched

    QString channel(ChannelId id) const { return channels.value(id, id.toString()); }
    static PostNaming of(const QList<Channel> &channels, std::function<QString(const Media &)> mediaPath);
};

QJsonObject toJson(const PostDetails &details, const PostNaming &naming);
QJsonObject toJson(const DeliveryDetails &details, const PostNaming &naming);
QJsonObject toJson(const Attempt &attempt);
// {"path" or "url", "alt"}; the other one is null, both are filled once a URL was fetched.
QJsonObject toJson(const MediaUse &use, const QHash<MediaId, Media> &media, const PostNaming &naming);
// Only where a channel differs: {"channel", "text", "media", "options"}; text and media are null where it follows.
QJsonArray variantsToJson(const PostDetails &details, const PostNaming &naming);

} // namespace perennial
