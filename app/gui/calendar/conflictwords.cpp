// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/conflictwords.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct ConflictWords
{
    Q_DECLARE_TR_FUNCTIONS(perennial::ConflictWords)
};

QString sameText(const Conflict &conflict, const QString &channel)
{
    const int days = int(std::chrono::duration_cast<std::chrono::days>(conflict.apart).count());
    if (days == 0)
        return ConflictWords::tr("%1: the same words within a day").arg(channel);
    return ConflictWords::tr("%1: the same words as %Ln days before", nullptr, days).arg(channel);
}

} // namespace

QString conflictText(const Conflict &conflict, const QString &channel)
{
    switch (conflict.kind) {
    case ConflictKind::TooClose:
        if (conflict.apart.count() == 0)
            return ConflictWords::tr("%1: at the same time as another post").arg(channel);
        return ConflictWords::tr("%1: only %Ln minutes after another post", nullptr, int(conflict.apart.count())).arg(channel);
    case ConflictKind::SameText:
        return sameText(conflict, channel);
    case ConflictKind::ChannelPaused:
        return ConflictWords::tr("%1 is paused: it will wait").arg(channel);
    case ConflictKind::KeyExpires:
        return ConflictWords::tr("The key of %1 ends before: connect it again").arg(channel);
    }
    return {};
}

} // namespace perennial
