// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarContext: what all views of one calendar share: model, selection, actions, setting, channels, theme, clock.
// Thread: the window's. Ownership: owns model, selection and actions; borrows the rest.

#include "calendar/calendaractions.h"
#include "calendar/calendarformat.h"
#include "calendar/calendarselection.h"
#include "common/cardpainter.h"
#include "common/theme.h"

#include <QPointer>
#include <QWidget>

namespace perennial {

// Looking: nothing is made, moved, changed or removed in its views, whatever is pressed.
enum class CalendarUse { Planning, Looking };

class CalendarContext : public QObject
{
    Q_OBJECT
public:
    CalendarContext(CalendarSource &source, QUndoStack &undo, const Theme &theme, const Clock &clock,
                    QObject *parent = nullptr);

    CalendarSource &source;
    const Theme &theme;
    const Clock &clock;
    CalendarModel model;
    CalendarSelection selection;
    CalendarActions actions;

    const CalendarSetting &setting() const { return m_setting; }
    void setSetting(const CalendarSetting &setting);
    const QList<CalendarChannel> &channels() const { return m_channels; }
    const QHash<ChannelId, CalendarChannel> &channelsById() const { return m_byId; }
    void setChannels(const QList<CalendarChannel> &channels);
    // Those that the filter lets through, in their order.
    QList<ChannelId> shownChannels() const;
    void setHiddenChannels(const QSet<ChannelId> &channels);
    CalendarFormat format() const { return CalendarFormat(m_setting); }

    void setUse(CalendarUse use) { m_use = use; }
    bool isForLooking() const { return m_use == CalendarUse::Looking; }
    // Drawn faintly: what only stands around those that the calendar is about. Null = nothing.
    void setQuiet(std::function<bool(PostId)> isQuiet) { m_isQuiet = std::move(isQuiet); }

    // Beside the calendar, where a dragged post loses its day; null or hidden = not there.
    void setTray(QWidget *tray) { m_tray = tray; }
    bool isOverTray(QPoint globalPos) const;

    // The wall clock of the zone shown.
    QDateTime now() const;
    QDate today() const { return now().date(); }

    // "Thursday 26 November, today, Teachers' Day": with what holds for all of it.
    QString describeDay(QDate date) const;

    // All that is selected, that far away.
    QList<EntryMove> shifted(qint64 days, int minutes) const;

    // Of what is selected and has a time, between the first and the last of it.
    QList<EntryMove> spreadOut() const;
    // The same as one of them goes to a place: the far end stays, the others keep their share of the way.
    QList<EntryMove> stretchedTo(PostId post, QDate date, QTime time) const;

    // How the card of an entry looks, but for hover and focus.
    CardLook lookOf(const CalendarEntry &entry, const CalendarFormat &format) const;
    QList<ChannelGlyph> glyphsOf(const QList<ChannelId> &channels) const;

Q_SIGNALS:
    void settingChanged();
    void shownChannelsChanged();
    void trayHovered(bool isOver); // by a post that is dragged from the calendar

private:
    EntryMove moveTo(PostId post, const QDateTime &wall) const; // a time in a gap is its end
    struct Series
    {
        QList<PostId> posts;
        QList<QDateTime> walls;
    };
    Series selectedSeries() const; // in the order of time
    QList<EntryMove> movesOf(const Series &series, const QList<QDateTime> &walls) const;

    CalendarSetting m_setting;
    QList<CalendarChannel> m_channels; // in the order of the filter row
    QHash<ChannelId, CalendarChannel> m_byId;
    QSet<ChannelId> m_hidden;
    QPointer<QWidget> m_tray;
    CalendarUse m_use = CalendarUse::Planning;
    std::function<bool(PostId)> m_isQuiet;
};

} // namespace perennial
