// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarcontext.h"

#include "plan/calendardays.h"

#include <utility>

namespace perennial {

CalendarContext::CalendarContext(CalendarSource &source, QUndoStack &undo, const Theme &theme, const Clock &clock,
                                 QObject *parent)
    : QObject(parent), source(source), theme(theme), clock(clock), actions(source, model, undo)
{
}

void CalendarContext::setSetting(const CalendarSetting &setting)
{
    m_setting = setting;
    actions.setSetting(setting);
    Q_EMIT settingChanged();
}

void CalendarContext::setChannels(const QList<CalendarChannel> &channels)
{
    m_channels = channels;
    m_byId.clear();
    for (const CalendarChannel &channel : channels)
        m_byId.insert(channel.id, channel);
    Q_EMIT settingChanged();
}

QList<ChannelId> CalendarContext::shownChannels() const
{
    QList<ChannelId> shown;
    for (const CalendarChannel &channel : m_channels) {
        if (!m_hidden.contains(channel.id))
            shown.append(channel.id);
    }
    return shown;
}

void CalendarContext::setHiddenChannels(const QSet<ChannelId> &channels)
{
    if (std::exchange(m_hidden, channels) != channels)
        Q_EMIT shownChannelsChanged();
}

QDateTime CalendarContext::now() const
{
    return clock.now().utc().toTimeZone(m_setting.zone);
}

QList<EntryMove> CalendarContext::shifted(qint64 days, int minutes) const
{
    QList<EntryMove> moves;
    for (PostId post : selection.posts()) {
        const CalendarEntry *entry = model.find(post);
        if (!entry)
            continue;
        // Wall clock arithmetic: nine o'clock stays nine o'clock over a change of the clocks.
        const QDateTime wall(entry->date, entry->timed ? entry->time : QTime(12, 0), Qt::UTC);
        const QDateTime moved = wall.addDays(days).addSecs(entry->timed ? qint64(minutes) * 60 : 0);
        const QDate date = moved.date();
        const DayShape shape = dayShape(date, m_setting.zone);
        const int minute = shape.existing(moved.time().hour() * 60 + moved.time().minute());
        moves.append({post, date, entry->timed ? QTime(minute / 60, minute % 60) : QTime(), entry->timed});
    }
    return moves;
}

QList<ChannelGlyph> CalendarContext::glyphsOf(const QList<ChannelId> &channels) const
{
    QList<ChannelGlyph> glyphs;
    glyphs.reserve(channels.size());
    for (ChannelId id : channels) {
        const auto channel = m_byId.constFind(id);
        glyphs.append(channel == m_byId.cend() ? ChannelGlyph{} : ChannelGlyph{channel->network, channel->colour});
    }
    return glyphs;
}

CardLook CalendarContext::lookOf(const CalendarEntry &entry, const CalendarFormat &format) const
{
    CardLook look;
    look.channels = glyphsOf(entry.channels);
    look.time = entry.timed ? format.time(entry.time) : QString();
    look.text = entry.text;
    look.state = entry.state;
    look.conflict = entry.conflict;
    look.evergreen = entry.evergreen;
    if (entry.hasMedia)
        look.thumbnail = source.thumbnail(entry.post);
    look.selected = selection.contains(entry.post);
    return look;
}

} // namespace perennial
