// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarselection.h"

namespace perennial {

void CalendarSelection::setPosts(const QList<PostId> &posts)
{
    if (m_posts == posts)
        return;
    m_posts = posts;
    m_known = QSet<PostId>(posts.cbegin(), posts.cend());
    Q_EMIT changed();
}

void CalendarSelection::select(PostId post)
{
    m_anchor = post;
    setPosts(post ? QList<PostId>{post} : QList<PostId>{});
}

void CalendarSelection::toggle(PostId post)
{
    m_anchor = post;
    QList<PostId> posts = m_posts;
    if (!posts.removeOne(post))
        posts.append(post);
    setPosts(posts);
}

void CalendarSelection::clear()
{
    select({});
}

} // namespace perennial
