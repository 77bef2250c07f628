// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Post: one piece of content for one or more channels; Variant: the post on one channel, where it differs.

#include "base/clock.h"
#include "domain/ids.h"
#include "domain/media.h"
#include "domain/walltime.h"

#include <QJsonObject>

namespace perennial {

enum class PostStatus { Idea, Draft, InReview, Approved, Scheduled, Done };
QString toString(PostStatus status); // "idea", "draft", "in-review", "approved", "scheduled", "done"
std::optional<PostStatus> postStatusFromString(const QString &text);

struct Variant
{
    ChannelId channel;
    std::optional<QString> text; // nullopt = follows the post
    std::optional<QList<MediaUse>> media;
    QJsonObject options; // overrides of contentWarning, visibility, language, link ... by name

    bool differs() const { return text.has_value() || media.has_value() || !options.isEmpty(); }
    bool operator==(const Variant &) const = default;
};

struct Post
{
    PostId id;
    WorkspaceId workspace;
    PostStatus status = PostStatus::Draft;
    QString text;
    QString title;
    QString link;
    QString firstComment;
    QStringList thread; // the parts after the first
    QString contentWarning;
    QString visibility;
    QString language; // BCP 47
    QString notes;
    QString externalId;
    QString campaign;
    QString category;
    QStringList labels;
    QJsonObject options;
    QList<MediaUse> media;
    QList<Variant> variants; // one for each channel of the post, in the order chosen
    std::optional<WallTime> wall;  // what the person chose
    std::optional<Instant> dueAt;  // computed from it
    BatchId batch;
    qint64 version = 1; // goes up by one with each edit; a stale one is refused
    Instant createdAt;
    Instant updatedAt;
    std::optional<Instant> trashedAt;

    QList<ChannelId> channels() const;
    const Variant *variantFor(ChannelId channel) const;
};

// What goes to one channel: the post with its variant laid over it.
struct Content
{
    QString text;
    QString title;
    QString link;
    QString firstComment;
    QStringList thread;
    QString contentWarning;
    QString visibility;
    QString language;
    QJsonObject options;
    QList<MediaUse> media;
};
Content contentFor(const Post &post, ChannelId channel);

// The first line that says something, for lists: at most 80 characters.
QString titleOf(const Post &post);

} // namespace perennial
