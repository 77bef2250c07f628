// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportDuplicates: what stands in the calendar or came earlier in the file. The same channel, minute and letters are
// a duplicate; what reads the same (folded) on the same channel and day is near. Thread: an import's worker.

#include "store/poststore.h"

#include <QHash>

namespace perennial {

class ImportDuplicates
{
public:
    explicit ImportDuplicates(const std::vector<poststore::Occupied> &occupied);

    // The channels of the post on which it is new; a post without channels has one null channel.
    QList<ChannelId> newChannels(const Post &post, const PostIndex &index) const;
    // Where the other one is: a row of the file, or a post of the calendar.
    struct Where
    {
        qint64 row = 0; // 0: the calendar
        PostId post = {};
    };
    std::optional<Where> sameAs(const Post &post, const PostIndex &index) const;
    std::optional<Where> nearTo(const Post &post, const PostIndex &index) const;
    void add(const Post &post, const PostIndex &index, qint64 row);

private:
    void add(const poststore::Occupied &place, qint64 row);

    QHash<quint64, Where> m_exact;
    QHash<quint64, Where> m_near;
};

} // namespace perennial
