// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/post.h"

#include "domain/enumnames.h"

namespace perennial {

namespace {

constexpr EnumNames<PostStatus, 6> kStatuses{{{
    {PostStatus::Idea, "idea"},
    {PostStatus::Draft, "draft"},
    {PostStatus::InReview, "in-review"},
    {PostStatus::Approved, "approved"},
    {PostStatus::Scheduled, "scheduled"},
    {PostStatus::Done, "done"},
}}};

constexpr int kLongestTitle = 80;

void take(const QJsonObject &options, const char *key, QString &target)
{
    const auto found = options.constFind(QLatin1String(key));
    if (found != options.constEnd())
        target = found->toString();
}

} // namespace

QString toString(PostStatus status)
{
    return kStatuses.name(status);
}

std::optional<PostStatus> postStatusFromString(const QString &text)
{
    return kStatuses.value(text);
}

QList<ChannelId> Post::channels() const
{
    QList<ChannelId> ids;
    ids.reserve(variants.size());
    for (const Variant &variant : variants)
        ids << variant.channel;
    return ids;
}

const Variant *Post::variantFor(ChannelId channel) const
{
    for (const Variant &variant : variants) {
        if (variant.channel == channel)
            return &variant;
    }
    return nullptr;
}

Content contentFor(const Post &post, ChannelId channel)
{
    Content content{post.text,           post.title,      post.link,     post.firstComment, post.thread,
                    post.contentWarning, post.visibility, post.language, post.options,      post.media};
    const Variant *variant = post.variantFor(channel);
    if (!variant)
        return content;
    if (variant->text)
        content.text = *variant->text;
    if (variant->media)
        content.media = *variant->media;
    take(variant->options, "title", content.title);
    take(variant->options, "link", content.link);
    take(variant->options, "first_comment", content.firstComment);
    take(variant->options, "content_warning", content.contentWarning);
    take(variant->options, "visibility", content.visibility);
    take(variant->options, "language", content.language);
    for (auto it = variant->options.constBegin(); it != variant->options.constEnd(); ++it)
        content.options.insert(it.key(), it.value());
    return content;
}

QString titleOf(const Post &post)
{
    const QString source = post.title.trimmed().isEmpty() ? post.text : post.title;
    QString line = source.trimmed().section(QLatin1Char('\n'), 0, 0).simplified();
    if (line.size() <= kLongestTitle)
        return line;
    line.truncate(kLongestTitle - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + QChar(0x2026);
}

} // namespace perennial
