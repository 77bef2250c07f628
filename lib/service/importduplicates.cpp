// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importduplicates.h"

namespace perennial {

namespace {

constexpr qint64 kMinute = 60 * 1000;
constexpr qint64 kDay = 24 * 60 * kMinute;

// The finalizer of MurmurHash3; two of a million posts meet by chance once in thirty million imports.
quint64 mixed(quint64 value)
{
    value ^= value >> 33;
    value *= 0xFF51AFD7ED558CCDULL;
    value ^= value >> 33;
    value *= 0xC4CEB9FE1A85EC53ULL;
    return value ^ (value >> 33);
}

quint64 key(ChannelId channel, std::optional<Instant> dueAt, qint64 step, quint64 content)
{
    const qint64 time = dueAt ? dueAt->ms / step : std::numeric_limits<qint64>::min();
    return mixed(mixed(mixed(quint64(channel.value)) ^ quint64(time)) ^ content);
}

QList<ChannelId> channelsOf(const Post &post)
{
    return post.variants.isEmpty() ? QList<ChannelId>{ChannelId()} : post.channels();
}

} // namespace

ImportDuplicates::ImportDuplicates(const std::vector<poststore::Occupied> &occupied)
{
    m_exact.reserve(qsizetype(occupied.size()));
    m_near.reserve(qsizetype(occupied.size()));
    for (const poststore::Occupied &place : occupied)
        add(place, 0);
}

QList<ChannelId> ImportDuplicates::newChannels(const Post &post, const PostIndex &index) const
{
    const quint64 content = poststore::exactContent(post.text, index);
    QList<ChannelId> channels;
    for (const ChannelId channel : channelsOf(post)) {
        if (!m_exact.contains(key(channel, post.dueAt, kMinute, content)))
            channels << channel;
    }
    return channels;
}

std::optional<ImportDuplicates::Where> ImportDuplicates::sameAs(const Post &post, const PostIndex &index) const
{
    const quint64 content = poststore::exactContent(post.text, index);
    for (const ChannelId channel : channelsOf(post)) {
        if (const auto found = m_exact.constFind(key(channel, post.dueAt, kMinute, content)); found != m_exact.cend())
            return *found;
    }
    return std::nullopt;
}

std::optional<ImportDuplicates::Where> ImportDuplicates::nearTo(const Post &post, const PostIndex &index) const
{
    for (const ChannelId channel : channelsOf(post)) {
        const auto found = m_near.constFind(key(channel, post.dueAt, kDay, quint64(index.fingerprint)));
        if (found != m_near.cend())
            return *found;
    }
    return std::nullopt;
}

void ImportDuplicates::add(const Post &post, const PostIndex &index, qint64 row)
{
    const quint64 content = poststore::exactContent(post.text, index);
    for (const ChannelId channel : channelsOf(post))
        add({channel, post.dueAt, index.fingerprint, content, post.id, std::nullopt}, row);
}

void ImportDuplicates::add(const poststore::Occupied &place, qint64 row)
{
    // The first one stays: it is the one that the others repeat.
    const Where where{row, place.post};
    if (Where &known = m_exact[key(place.channel, place.dueAt, kMinute, place.exact)]; known.row == 0 && known.post.isNull())
        known = where;
    if (Where &known = m_near[key(place.channel, place.dueAt, kDay, quint64(place.fingerprint))]; known.row == 0 && known.post.isNull())
        known = where;
}

} // namespace perennial
