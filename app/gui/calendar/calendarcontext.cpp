// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarcontext.h"

#include "plan/calendardays.h"
#include "plan/spread.h"

#include <utility>

namespace perennial {

namespace {

constexpr int kSpreadStep = 15; // minutes

} // namespace

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

bool CalendarContext::isOverTray(QPoint globalPos) const
{
    return m_tray && m_tray->isVisible() && m_tray->rect().contains(m_tray->mapFromGlobal(globalPos));
}

QDateTime CalendarContext::now() const
{
    return clock.now().utc().toTimeZone(m_setting.zone);
}

QString CalendarContext::describeDay(QDate date) const
{
    const CalendarFormat words = format();
    QStringList facts{words.day(date)};
    if (const QString second = words.secondDayShort(date); !second.isEmpty())
        facts << second;
    if (date == today())
        facts << tr("today");
    if (!m_setting.locale.weekdays().contains(Qt::DayOfWeek(date.dayOfWeek())))
        facts << tr("weekend");
    for (const CalendarBand &band : model.bands()) {
        if (!isBar(band) && band.from <= date && date <= band.to)
            facts << band.text;
    }
    return facts.join(tr(", ", "between facts"));
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
        moves.append(entry->timed ? moveTo(post, moved) : EntryMove{post, moved.date(), QTime(), false});
    }
    return moves;
}

EntryMove CalendarContext::moveTo(PostId post, const QDateTime &wall) const
{
    const DayShape shape = dayShape(wall.date(), m_setting.zone);
    const int minute = shape.existing(wall.time().hour() * 60 + wall.time().minute());
    return {post, wall.date(), QTime(minute / 60, minute % 60), true};
}

CalendarContext::Series CalendarContext::selectedSeries() const
{
    Series series;
    for (const CalendarEntry &entry : model.entries()) { // they are in that order
        if (!entry.timed || !selection.contains(entry.post))
            continue;
        series.posts.append(entry.post);
        series.walls.append(QDateTime(entry.date, entry.time, Qt::UTC));
    }
    return series;
}

QList<EntryMove> CalendarContext::movesOf(const Series &series, const QList<QDateTime> &walls) const
{
    QList<EntryMove> moves;
    for (int i = 0; i < walls.size(); ++i)
        moves.append(moveTo(series.posts[i], walls[i]));
    return moves;
}

QList<EntryMove> CalendarContext::spreadOut() const
{
    const Series series = selectedSeries();
    return movesOf(series, spreadEvenly(series.walls, kSpreadStep));
}

QList<EntryMove> CalendarContext::stretchedTo(PostId post, QDate date, QTime time) const
{
    const Series series = selectedSeries();
    const qsizetype index = series.posts.indexOf(post);
    if (index < 0)
        return {};
    const QDateTime anchor = index == 0 ? series.walls.last() : series.walls.first();
    return movesOf(series, stretched(series.walls, anchor, series.walls[index], QDateTime(date, time, Qt::UTC), kSpreadStep));
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
    look.quiet = m_isQuiet && m_isQuiet(entry.post);
    return look;
}

} // namespace perennial
