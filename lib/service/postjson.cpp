// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/postjson.h"

namespace perennial {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeOrNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(instant->toIso()) : QJsonValue(QJsonValue::Null);
}

template <class Tag> QJsonValue idOrNull(Id<Tag> id)
{
    return id ? QJsonValue(id.toString()) : QJsonValue(QJsonValue::Null);
}

// A day without a time is only a day.
QJsonValue wallOrNull(const Post &post)
{
    if (!post.wall)
        return QJsonValue::Null;
    return post.wall->time.isValid() ? post.wall->toIso() : post.wall->date.toString(Qt::ISODate);
}

QJsonArray mediaToJson(const QList<MediaUse> &uses, const QHash<MediaId, Media> &media, const PostNaming &naming)
{
    QJsonArray list;
    for (const MediaUse &use : uses)
        list << toJson(use, media, naming);
    return list;
}

QJsonArray channelNames(const Post &post, const PostNaming &naming)
{
    QJsonArray names;
    for (const Variant &variant : post.variants)
        names << naming.channel(variant.channel);
    return names;
}

void addTexts(QJsonObject &json, const Post &post)
{
    json.insert(QStringLiteral("text"), post.text);
    json.insert(QStringLiteral("title"), post.title);
    json.insert(QStringLiteral("link"), post.link);
    json.insert(QStringLiteral("firstComment"), post.firstComment);
    json.insert(QStringLiteral("thread"), QJsonArray::fromStringList(post.thread));
    json.insert(QStringLiteral("contentWarning"), post.contentWarning);
    json.insert(QStringLiteral("visibility"), post.visibility);
    json.insert(QStringLiteral("language"), post.language);
    json.insert(QStringLiteral("notes"), post.notes);
    json.insert(QStringLiteral("externalId"), post.externalId);
    json.insert(QStringLiteral("campaign"), post.campaign);
    json.insert(QStringLiteral("category"), post.category);
    json.insert(QStringLiteral("labels"), QJsonArray::fromStringList(post.labels));
    json.insert(QStringLiteral("options"), post.options);
}

void addTimes(QJsonObject &json, const Post &post)
{
    json.insert(QStringLiteral("scheduledLocal"), wallOrNull(post));
    json.insert(QStringLiteral("timeZone"), textOrNull(post.wall ? QString::fromUtf8(post.wall->timeZone) : QString()));
    json.insert(QStringLiteral("dueAt"), timeOrNull(post.dueAt));
    json.insert(QStringLiteral("createdAt"), post.createdAt.toIso());
    json.insert(QStringLiteral("updatedAt"), post.updatedAt.toIso());
    json.insert(QStringLiteral("trashedAt"), timeOrNull(post.trashedAt));
}

} // namespace

PostNaming PostNaming::of(const QList<Channel> &channels, std::function<QString(const Media &)> mediaPath)
{
    PostNaming naming;
    for (const Channel &channel : channels)
        naming.channels.insert(channel.id, channel.name);
    naming.mediaPath = std::move(mediaPath);
    return naming;
}

QJsonObject toJson(const PostDetails &details, const PostNaming &naming)
{
    const Post &post = details.post;
    QJsonObject json;
    json.insert(QStringLiteral("id"), post.id.toString());
    json.insert(QStringLiteral("status"), toString(post.status));
    json.insert(QStringLiteral("channels"), channelNames(post, naming));
    addTexts(json, post);
    addTimes(json, post);
    json.insert(QStringLiteral("media"), mediaToJson(post.media, details.media, naming));
    json.insert(QStringLiteral("variants"), variantsToJson(details, naming));
    json.insert(QStringLiteral("batch"), idOrNull(post.batch));
    json.insert(QStringLiteral("version"), post.version);
    QJsonArray deliveries;
    for (const DeliveryDetails &delivery : details.deliveries)
        deliveries << toJson(delivery, naming);
    json.insert(QStringLiteral("deliveries"), deliveries);
    return json;
}

QJsonObject toJson(const DeliveryDetails &details, const PostNaming &naming)
{
    const Delivery &delivery = details.delivery;
    QJsonArray attempts;
    for (const Attempt &attempt : details.attempts)
        attempts << toJson(attempt);
    return {{QStringLiteral("id"), delivery.id.toString()},
            {QStringLiteral("post"), delivery.post.toString()},
            {QStringLiteral("channel"), naming.channel(delivery.channel)},
            {QStringLiteral("dueAt"), delivery.dueAt.toIso()},
            {QStringLiteral("nextTryAt"), delivery.nextTryAt.toIso()},
            {QStringLiteral("state"), toString(delivery.state)},
            {QStringLiteral("reason"), textOrNull(delivery.reason)},
            {QStringLiteral("message"), textOrNull(delivery.message)},
            {QStringLiteral("attempts"), attempts},
            {QStringLiteral("remoteId"), textOrNull(delivery.remoteId)},
            {QStringLiteral("url"), textOrNull(delivery.url)},
            {QStringLiteral("sentAt"), timeOrNull(delivery.sentAt)},
            {QStringLiteral("removedAt"), timeOrNull(delivery.removedAt)}};
}

QJsonObject toJson(const Attempt &attempt)
{
    return {{QStringLiteral("startedAt"), attempt.startedAt.toIso()},
            {QStringLiteral("endedAt"), timeOrNull(attempt.endedAt)},
            {QStringLiteral("outcome"), toString(attempt.outcome)},
            {QStringLiteral("kind"), textOrNull(attempt.kind)},
            {QStringLiteral("message"), textOrNull(attempt.message)},
            {QStringLiteral("httpStatus"),
             attempt.httpStatus ? QJsonValue(attempt.httpStatus) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject toJson(const MediaUse &use, const QHash<MediaId, Media> &media, const PostNaming &naming)
{
    const Media medium = media.value(use.media);
    const QString path = medium.sha256.isEmpty() || !naming.mediaPath ? QString() : naming.mediaPath(medium);
    return {{QStringLiteral("path"), textOrNull(path)},
            {QStringLiteral("url"), textOrNull(medium.sourceUrl)},
            {QStringLiteral("name"), textOrNull(medium.fileName)},
            {QStringLiteral("alt"), use.alt}};
}

QJsonArray variantsToJson(const PostDetails &details, const PostNaming &naming)
{
    QJsonArray list;
    for (const Variant &variant : details.post.variants) {
        if (!variant.differs())
            continue;
        QJsonObject json;
        json.insert(QStringLiteral("channel"), naming.channel(variant.channel));
        json.insert(QStringLiteral("text"), variant.text ? QJsonValue(*variant.text) : QJsonValue(QJsonValue::Null));
        json.insert(QStringLiteral("media"), variant.media
                                                 ? QJsonValue(mediaToJson(*variant.media, details.media, naming))
                                                 : QJsonValue(QJsonValue::Null));
        json.insert(QStringLiteral("options"), variant.options);
        list << json;
    }
    return list;
}

} // namespace perennial
