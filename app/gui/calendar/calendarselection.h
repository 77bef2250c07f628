// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarSelection: which posts are selected, by id, so that it outlives reloads and is one for all views.
// Thread: the window's.

#include "domain/ids.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace perennial {

class CalendarSelection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool contains(PostId post) const { return m_known.contains(post); }
    const QList<PostId> &posts() const { return m_posts; }
    PostId current() const { return m_posts.isEmpty() ? PostId{} : m_posts.last(); }

    void select(PostId post);
    void toggle(PostId post);
    // All of these, the last one with focus. Where a range began stays where it was.
    void setPosts(const QList<PostId> &posts);
    // Where Shift begins: what was selected or toggled last.
    PostId anchor() const { return m_anchor; }
    void clear();

Q_SIGNALS:
    void changed();

private:
    QList<PostId> m_posts; // the last one has focus
    QSet<PostId> m_known;  // the same ones
    PostId m_anchor;
};

} // namespace perennial
