// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryItem: an item of the evergreen library as people keep it: what the planner looks at, and what only they look at.
// Plain values.

#include "domain/evergreen.h"
#include "domain/media.h"
#include "domain/slot.h"

#include <QStringList>

namespace perennial {

// The first words of its first wording.
inline QString titleOf(const EvergreenItem &item)
{
    constexpr int kLongest = 60;
    const QString text = item.wordings.isEmpty() ? QString() : item.wordings.first().text.simplified();
    return text.size() <= kLongest ? text : text.left(kLongest - 1) + QChar(0x2026);
}

struct LibraryItem : EvergreenItem
{
    QString notes;
    QStringList labels;
    QString source; // where it comes from: a page, a person
    QString rights; // by what right it is used
    QList<MediaUse> media;
    qint64 version = 1;
    Instant updatedAt;
    std::optional<Instant> trashedAt;

    bool operator==(const LibraryItem &) const = default;
    QString title() const { return titleOf(*this); }
};

struct LibraryCategory
{
    Category category;
    CategoryPolicy policy; // its category is that one

    bool operator==(const LibraryCategory &) const = default;
};

} // namespace perennial
