// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarselection.h"

namespace perennial {

void CalendarSelection::select(PostId post)
{
    const QList<PostId> wanted = post ? QList<PostId>{post} : QList<PostId>{};
    if (m_posts == wanted)
        return;
    m_posts = wanted;
    Q_EMIT changed();
}

void CalendarSelection::toggle(PostId post)
{
    if (!m_posts.removeOne(post))
        m_posts.append(post);
    Q_EMIT changed();
}

void CalendarSelection::clear()
{
    select({});
}

} // namespace perennial
