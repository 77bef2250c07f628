// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reviewcontent.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace perennial {

namespace {

QJsonObject jsonOf(const Content &content)
{
    QJsonArray media;
    for (const MediaUse &use : content.media)
        media << QJsonArray{use.media.toString(), use.alt};
    return {{QStringLiteral("text"), content.text},
            {QStringLiteral("title"), content.title},
            {QStringLiteral("link"), content.link},
            {QStringLiteral("firstComment"), content.firstComment},
            {QStringLiteral("thread"), QJsonArray::fromStringList(content.thread)},
            {QStringLiteral("contentWarning"), content.contentWarning},
            {QStringLiteral("visibility"), content.visibility},
            {QStringLiteral("language"), content.language},
            {QStringLiteral("options"), content.options},
            {QStringLiteral("media"), media}};
}

} // namespace

QList<ReviewFace> reviewFaces(const Post &post)
{
    if (post.variants.isEmpty())
        return {{{}, contentFor(post, {})}};
    QList<ReviewFace> faces;
    for (const Variant &variant : post.variants) {
        const Content content = contentFor(post, variant.channel);
        const auto same = std::find_if(faces.begin(), faces.end(), [&content](const ReviewFace &face) { return jsonOf(face.content) == jsonOf(content); });
        if (same != faces.end())
            same->channels << variant.channel;
        else
            faces << ReviewFace{{variant.channel}, content};
    }
    return faces;
}

QString reviewHash(const Post &post)
{
    QJsonArray faces;
    for (const ReviewFace &face : reviewFaces(post)) {
        QJsonArray channels;
        for (const ChannelId channel : face.channels)
            channels << channel.toString();
        faces << QJsonObject{{QStringLiteral("channels"), channels}, {QStringLiteral("content"), jsonOf(face.content)}};
    }
    QJsonObject shown{{QStringLiteral("faces"), faces}};
    if (post.wall) {
        const QString time = post.wall->time.isValid() ? post.wall->time.toString(Qt::ISODate) : QString();
        shown.insert(QStringLiteral("when"), QJsonArray{post.wall->date.toString(Qt::ISODate), time, QString::fromUtf8(post.wall->timeZone)});
    }
    const QByteArray bytes = QJsonDocument(shown).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

EntryState reviewState(const PostDetails &details)
{
    QList<DeliveryState> states;
    for (const DeliveryDetails &each : details.deliveries)
        states << each.delivery.state;
    return entryState(details.post.status, states);
}

bool isAskedAbout(EntryState state)
{
    switch (state) {
    case EntryState::Idea:
    case EntryState::Draft:
    case EntryState::InReview:
    case EntryState::Approved:
    case EntryState::PlannedFill:
    case EntryState::Held:
        return true;
    default:
        return false;
    }
}

} // namespace perennial
