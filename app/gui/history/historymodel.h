// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HistoryModel: what was published, the newest first: the numbers at once, the entries in pages around the rows that are
// seen. An entry never changes, so what is known stays. Thread: the window's. Errors: told by failed().
// Does no I/O itself: asks LedgerService.

#include "calendar/calendarformat.h"
#include "service/ledgerservice.h"

#include <QAbstractListModel>

namespace perennial {

struct HistoryRow
{
    LedgerEntry entry;
    QString firstLine;
};

class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit HistoryModel(LedgerService &ledger, QObject *parent = nullptr);

    void setSetting(const CalendarSetting &setting);
    // All of one client.
    void setNumbers(WorkspaceId client, const QList<qint64> &numbers);
    // nullptr while it is not loaded.
    const HistoryRow *rowAt(int row) const;
    // "22 November 2026, 09:30" in the client's calendar and zone.
    QString momentOf(Instant at) const;
    // These rows are seen: they and some around them are wanted.
    void want(int first, int last);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void failed(const perennial::Error &error);

private:
    void load(const QList<qint64> &numbers, int first, int last);

    LedgerService &m_ledger;
    WorkspaceId m_client;
    CalendarFormat m_format;
    QTimeZone m_zone = QTimeZone::utc();
    QList<qint64> m_numbers;
    QHash<qint64, HistoryRow> m_known;
    QSet<qint64> m_asked;
    int m_first = 0;
    int m_last = -1;
};

} // namespace perennial
