// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarcontext.h"

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

QDateTime CalendarContext::now() const
{
    return clock.now().utc().toTimeZone(m_setting.zone);
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
    static_assert(int(EntryState::Idea) == int(EntryState::Idea) && int(EntryState::Sent) == int(EntryState::Sent) &&
                  int(EntryState::Cancelled) == int(EntryState::Cancelled));
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
