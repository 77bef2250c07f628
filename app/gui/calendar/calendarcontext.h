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

namespace perennial {

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

    // The wall clock of the zone shown.
    QDateTime now() const;
    QDate today() const { return now().date(); }

    // All that is selected, that far away.
    QList<EntryMove> shifted(qint64 days, int minutes) const;

    // How the card of an entry looks, but for hover and focus.
    CardLook lookOf(const CalendarEntry &entry, const CalendarFormat &format) const;
    QList<ChannelGlyph> glyphsOf(const QList<ChannelId> &channels) const;

Q_SIGNALS:
    void settingChanged();
    void shownChannelsChanged();

private:
    CalendarSetting m_setting;
    QList<CalendarChannel> m_channels; // in the order of the filter row
    QHash<ChannelId, CalendarChannel> m_byId;
    QSet<ChannelId> m_hidden;
};

} // namespace perennial
