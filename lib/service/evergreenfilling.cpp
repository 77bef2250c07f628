// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/evergreenfilling.h"

#include "plan/textvariables.h"
#include "service/planning.h"
#include "store/channelstore.h"
#include "store/evergreenstore.h"
#include "store/fillstore.h"
#include "store/slotstore.h"
#include "store/workspacestore.h"

namespace perennial {

namespace {

constexpr int kBetweenDrafts = 30 * 60; // seconds

class Filling
{
public:
    Filling(Connection &connection, const FillingParts &parts) : m_connection(connection), m_parts(parts) {}

    Result<QList<Post>> run(const QList<EvergreenFill> &fills)
    {
        TRY(readState());
        QList<Post> made;
        for (const EvergreenFill &fill : fills) {
            if (!stillHolds(fill))
                continue;
            TRY_ASSIGN(const LibraryItem item, evergreenstore::load(m_connection, m_parts.workspace, fill.item));
            const auto wording = std::find_if(item.wordings.cbegin(), item.wordings.cend(), [&fill](const Wording &each) { return each.id == fill.wording; });
            if (item.trashedAt || wording == item.wordings.cend())
                continue;
            TRY_ASSIGN(const Post post, planning::store(m_connection, postOf(fill, item, *wording), m_parts.ids, m_parts.now));
            TRY(record(fill, post.id));
            made << post;
        }
        return made;
    }

    Result<QList<Post>> drafts(const QList<EvergreenId> &items, WallTime wall, const QList<ChannelId> &channels)
    {
        TRY(readState());
        TRY_ASSIGN(const auto uses, evergreenstore::uses(m_connection, m_parts.workspace, Instant{0}, Instant{std::numeric_limits<qint64>::max()}));
        QList<Post> made;
        for (EvergreenId id : items) {
            TRY_ASSIGN(const LibraryItem item, evergreenstore::load(m_connection, m_parts.workspace, id));
            if (item.trashedAt)
                return Error(ErrorKind::NotFound, QStringLiteral("evergreen-unknown"), QStringLiteral("not in this client's library"), {id.toString()});
            TRY_ASSIGN(const Post post, draftOf(item, wall, channels.isEmpty() ? item.channels : channels, uses));
            made << post;
            if (wall.time.isValid()) {
                const QDateTime next = QDateTime(wall.date, wall.time, Qt::UTC).addSecs(kBetweenDrafts);
                wall.date = next.date();
                wall.time = next.time();
            }
        }
        return made;
    }

private:
    Result<Post> draftOf(const LibraryItem &item, const WallTime &wall, QList<ChannelId> channels, const QList<evergreenstore::RecordedUse> &uses)
    {
        channels.removeIf([this](ChannelId channel) { return !m_networks.contains(channel); });
        const Wording &wording = longestAgo(item, channels.value(0), uses);
        Post post = postOf(item, wording);
        post.text = saidOn(wall.date, wording.text);
        post.status = PostStatus::Draft;
        post.wall = wall;
        for (ChannelId channel : std::as_const(channels)) {
            Variant variant{channel, std::nullopt, std::nullopt, {}};
            if (wording.variants.contains(m_networks.value(channel)))
                variant.text = saidOn(wall.date, wording.textOn(m_networks.value(channel)));
            post.variants << variant;
        }
        TRY_ASSIGN(const Post stored, planning::store(m_connection, post, m_parts.ids, m_parts.now));
        for (ChannelId channel : std::as_const(channels))
            TRY(evergreenstore::addUse(m_connection, m_parts.workspace, {{item.id, wording.id, channel, stored.dueAt.value_or(m_parts.now)}, stored.id}));
        return stored;
    }

    static const Wording &longestAgo(const LibraryItem &item, ChannelId channel, const QList<evergreenstore::RecordedUse> &uses)
    {
        QHash<WordingId, Instant> last;
        for (const evergreenstore::RecordedUse &use : uses) {
            if (use.use.item == item.id && (channel.isNull() || use.use.channel == channel))
                last[use.use.wording] = std::max(last.value(use.use.wording), use.use.at);
        }
        return *std::min_element(item.wordings.cbegin(), item.wordings.cend(),
                                 [&last](const Wording &a, const Wording &b) { return last.value(a.id) < last.value(b.id); });
    }

    Result<void> readState()
    {
        TRY_ASSIGN(const Workspace client, workspacestore::load(m_connection, m_parts.workspace));
        m_calendar = client.calendar;
        TRY_ASSIGN(const QList<Slot> slots, slotstore::list(m_connection, m_parts.workspace));
        for (const Slot &slot : slots)
            m_slots.insert(slot.id, slot);
        TRY_ASSIGN(const QList<Channel> channels, channelstore::list(m_connection, m_parts.workspace));
        for (const Channel &channel : channels)
            m_networks.insert(channel.id, channel.network);
        TRY_ASSIGN(m_spokenFor, fillstore::spokenFor(m_connection, m_parts.workspace, m_parts.now.utc().date().addDays(-2)));
        return {};
    }

    bool stillHolds(const EvergreenFill &fill) const
    {
        const auto slot = m_slots.constFind(fill.slot);
        return slot != m_slots.cend() && slot->channel == fill.channel && slot->time == fill.wall.time && m_networks.contains(fill.channel)
               && fill.at >= m_parts.now && !m_spokenFor.contains({fill.slot, fill.wall.date});
    }

    Post postOf(const LibraryItem &item, const Wording &wording) const
    {
        Post post;
        post.workspace = m_parts.workspace;
        post.text = wording.text;
        post.link = wording.link;
        post.media = wording.media.isEmpty() ? item.media : wording.media;
        post.labels = item.labels;
        post.category = m_parts.categories.value(item.category);
        return post;
    }

    Post postOf(const EvergreenFill &fill, const LibraryItem &item, const Wording &wording) const
    {
        Post post = postOf(item, wording);
        post.status = m_parts.realAs == RealAs::Scheduled ? PostStatus::Scheduled : PostStatus::InReview;
        post.text = saidOn(fill.wall.date, wording.textOn(m_networks.value(fill.channel)));
        post.variants = {Variant{fill.channel, std::nullopt, std::nullopt, {}}};
        post.wall = fill.wall;
        return post;
    }

    // {weekday} is a word on the day on which it goes out.
    QString saidOn(QDate date, const QString &text) const
    {
        return textOnDay(text, date, m_calendar, QLocale());
    }

    Result<void> record(const EvergreenFill &fill, PostId post)
    {
        const OccurrenceKey place{fill.slot, fill.wall.date};
        TRY(fillstore::freePlace(m_connection, place)); // of a post that was taken back
        const evergreenstore::RecordedUse use{{fill.item, fill.wording, fill.channel, fill.at}, post, place};
        TRY(evergreenstore::addUse(m_connection, m_parts.workspace, use));
        TRY(fillstore::removePin(m_connection, m_parts.workspace, place));
        return {};
    }

    Connection &m_connection;
    const FillingParts &m_parts;
    CalendarSystem m_calendar = CalendarSystem::Gregorian;
    QHash<SlotId, Slot> m_slots;
    QHash<ChannelId, QString> m_networks;
    QSet<OccurrenceKey> m_spokenFor;
};

} // namespace

Result<QList<Post>> makeDrafts(Connection &connection, const QList<EvergreenId> &items, const WallTime &wall, const QList<ChannelId> &channels,
                               const FillingParts &parts)
{
    return Filling(connection, parts).drafts(items, wall, channels);
}

Result<QList<Post>> makePosts(Connection &connection, const QList<EvergreenFill> &fills, const FillingParts &parts)
{
    return Filling(connection, parts).run(fills);
}

} // namespace perennial
