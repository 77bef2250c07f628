// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarModel: the entries of the days loaded, in order, as a list model with exact change signals. No I/O.
// Thread: the window's.

#include "calendar/calendarsource.h"

#include <QAbstractListModel>

namespace perennial {

class CalendarModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { PostRole = Qt::UserRole + 1, DateRole, TimeRole, StateRole };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const QList<CalendarEntry> &entries() const { return m_entries; }
    const QList<CalendarBand> &bands() const { return m_bands; }
    const CalendarTimes &times() const { return m_times; }
    int rowOf(PostId post) const; // -1 = not here
    const CalendarEntry *find(PostId post) const;
    int conflictCount() const;

    // Rows that stay keep their row objects: only what differs is told, unless nearly everything does (modelReset).
    void setEntries(QList<CalendarEntry> entries);
    void setBands(const QList<CalendarBand> &bands);
    void setTimes(const CalendarTimes &times);
    // Shows moves before the source has confirmed them.
    void apply(const QList<EntryMove> &moves);

Q_SIGNALS:
    // Once after any change, however many rows it had.
    void entriesChanged();

private:
    bool removeStale(const QList<CalendarEntry> &fresh);
    bool takeOver(const QList<CalendarEntry> &fresh);
    void reindex();

    QList<CalendarEntry> m_entries;
    QList<CalendarBand> m_bands;
    CalendarTimes m_times;
    QHash<PostId, int> m_rows;
};

} // namespace perennial
