// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/conflictwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

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

QString freeDay(const Conflict &conflict, const QString &channel)
{
    if (conflict.detail.isEmpty())
        return ConflictWords::tr("%1: on a day that is kept free of posts. Move it, or take the day back in the settings").arg(channel);
    //: %2 a holiday
    return ConflictWords::tr("%1: on %2, which is kept free of posts. Move it to another day").arg(channel, conflict.detail);
}

QString brokenRule(const Conflict &conflict, const QString &channel)
{
    const QString &code = conflict.detail;
    const QString first = conflict.args.value(0);
    if (code == QLatin1String("text-too-long"))
        return ConflictWords::tr("%1: %Ln characters too many. Shorten the text or make a variant", nullptr, first.toInt()).arg(channel);
    if (code == QLatin1String("text-too-many-bytes"))
        return ConflictWords::tr("%1: the text takes more room than this network gives a post. Shorten it").arg(channel);
    if (code == QLatin1String("text-empty"))
        return ConflictWords::tr("%1 takes no post without a text. Write one").arg(channel);
    if (code == QLatin1String("text-invalid-character"))
        return ConflictWords::tr("%1: the text holds a character that can't be sent. Take it out").arg(channel);
    if (code == QLatin1String("media-too-many"))
        return first == QLatin1String("0") ? ConflictWords::tr("%1 takes no pictures. Remove them or make a variant").arg(channel)
                                           : ConflictWords::tr("%1 takes at most %Ln pictures. Remove some", nullptr, first.toInt()).arg(channel);
    if (code == QLatin1String("media-missing"))
        return ConflictWords::tr("%1: a picture could not be fetched. Choose it again").arg(channel);
    if (code == QLatin1String("media-type"))
        return ConflictWords::tr("%1 does not take files of this kind. Choose another picture").arg(channel);
    if (code == QLatin1String("alt-too-long"))
        return ConflictWords::tr("%1: a picture's description is too long. Shorten it").arg(channel);
    return ConflictWords::tr("%1 would not take this post as it is. Open it to see why").arg(channel);
}

QString timeText(const QString &time)
{
    return QLocale().toString(QTime::fromString(time, QStringLiteral("HH:mm")), QStringLiteral("HH:mm"));
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
    case ConflictKind::QuietHours:
        //: %2 and %3 are times: from 22:00 to 07:00
        return ConflictWords::tr("%1: in its quiet hours, from %2 to %3. Choose another time")
            .arg(channel, timeText(conflict.args.value(0)), timeText(conflict.args.value(1)));
    case ConflictKind::FreeDay:
        return freeDay(conflict, channel);
    case ConflictKind::RuleBroken:
        return brokenRule(conflict, channel);
    }
    return {};
}

} // namespace perennial
