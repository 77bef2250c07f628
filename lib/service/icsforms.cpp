// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/icsforms.h"

namespace perennial {

namespace {

IcsStatus statusOf(EntryState state)
{
    switch (state) {
    case EntryState::Idea:
    case EntryState::Draft:
    case EntryState::InReview:
    case EntryState::PlannedFill:
        return IcsStatus::Tentative;
    case EntryState::Cancelled:
        return IcsStatus::Cancelled;
    default:
        return IcsStatus::Confirmed;
    }
}

QString publishedAt(const PostDetails &details)
{
    for (const DeliveryDetails &each : details.deliveries) {
        const QString &url = each.delivery.url;
        if (!each.delivery.removedAt && (url.startsWith(QLatin1String("https://")) || url.startsWith(QLatin1String("http://"))))
            return url;
    }
    return {};
}

QString descriptionOf(const PostDetails &details, const PostNaming &naming, const IcsWords &words)
{
    const Post &post = details.post;
    QStringList parts{post.text};
    parts << post.thread << post.link;
    QStringList channels;
    for (const Variant &variant : post.variants)
        channels << naming.channel(variant.channel);
    if (!channels.isEmpty())
        parts << QString(words.channels).replace(QStringLiteral("%1"), channels.join(QStringLiteral(", ")));
    if (!post.campaign.isEmpty())
        parts << QString(words.campaign).replace(QStringLiteral("%1"), post.campaign);
    for (const DeliveryDetails &each : details.deliveries) {
        if (!each.delivery.url.isEmpty() && !each.delivery.removedAt)
            parts << each.delivery.url;
    }
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

IcsEntry icsEntryOf(const PostDetails &details, const PostNaming &naming, const IcsWords &words)
{
    const Post &post = details.post;
    QList<DeliveryState> states;
    Instant changed = post.updatedAt;
    for (const DeliveryDetails &each : details.deliveries) {
        states << each.delivery.state;
        changed = std::max(changed, each.delivery.stateAt);
    }
    const EntryState state = entryState(post.status, states);
    const QString title = titleOf(post);
    IcsEntry entry;
    entry.uid = post.id.toString() + QStringLiteral("@perennial");
    entry.stamp = changed;
    entry.sequence = post.version;
    if (post.wall && post.wall->time.isValid())
        entry.at = post.dueAt;
    else if (post.wall)
        entry.day = post.wall->date;
    entry.summary = words.state(state) + QStringLiteral(": ") + (title.isEmpty() ? words.untitled : title);
    entry.description = descriptionOf(details, naming, words);
    entry.categories = post.labels;
    entry.status = statusOf(state);
    entry.url = publishedAt(details);
    return entry;
}

} // namespace perennial
