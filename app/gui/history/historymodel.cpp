// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historymodel.h"

#include "boot/ledgertext.h"
#include "common/whendone.h"

namespace perennial {

namespace {

constexpr int kAhead = 60;   // rows loaded beyond those that are seen
constexpr int kKept = 3000;  // entries that stay known

} // namespace

HistoryModel::HistoryModel(LedgerService &ledger, QObject *parent)
    : QAbstractListModel(parent), m_ledger(ledger), m_format(CalendarSetting())
{
}

void HistoryModel::setSetting(const CalendarSetting &setting)
{
    m_format = CalendarFormat(setting);
    m_zone = setting.zone;
    if (!m_numbers.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

// What comes while one looks stands on top; the rows below keep place and selection.
void HistoryModel::setNumbers(WorkspaceId client, const QList<qint64> &numbers)
{
    m_client = client;
    if (numbers == m_numbers)
        return;
    const qsizetype more = numbers.size() - m_numbers.size();
    if (more > 0 && !m_numbers.isEmpty() && numbers.mid(more) == m_numbers) {
        beginInsertRows({}, 0, int(more - 1));
        m_numbers = numbers;
        endInsertRows();
    } else {
        beginResetModel();
        m_numbers = numbers;
        endResetModel();
    }
    want(m_first, m_last);
}

const HistoryRow *HistoryModel::rowAt(int row) const
{
    const auto found = m_known.constFind(m_numbers.value(row));
    return found == m_known.cend() ? nullptr : &*found;
}

QString HistoryModel::momentOf(Instant at) const
{
    const QDateTime local = at.utc().toTimeZone(m_zone);
    //: %1 day with year, %2 time of day: "22 November 2026, 09:30"
    return tr("%1, %2").arg(m_format.range(local.date(), local.date()), m_format.time(local.time()));
}

void HistoryModel::want(int first, int last)
{
    m_first = std::max(0, first);
    m_last = last;
    const int from = std::max(0, first - kAhead);
    const int until = std::min(rowCount() - 1, last + kAhead);
    QList<qint64> missing;
    for (int row = from; row <= until; ++row) {
        const qint64 number = m_numbers.at(row);
        if (!m_known.contains(number) && !m_asked.contains(number))
            missing << number;
    }
    if (!missing.isEmpty())
        load(missing, from, until);
}

void HistoryModel::load(const QList<qint64> &numbers, int first, int last)
{
    for (const qint64 number : numbers)
        m_asked.insert(number);
    whenDone(m_ledger.load(m_client, numbers), this, [this, numbers, first, last](const Result<QList<LedgerEntry>> &found) {
        for (const qint64 number : numbers)
            m_asked.remove(number);
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        if (m_known.size() > kKept)
            m_known.clear();
        for (const LedgerEntry &entry : *found)
            m_known.insert(entry.number, HistoryRow{entry, firstLineOf(ledgerContentFromJson(entry.content))});
        const int bottom = std::min(last, rowCount() - 1);
        if (first <= bottom)
            Q_EMIT dataChanged(index(first), index(bottom));
    });
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryRow *row = rowAt(index.row());
    if (!row)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row->firstLine;
    case Qt::AccessibleTextRole:
        return QStringList{row->firstLine, momentOf(row->entry.at), row->entry.channelName, eventWords(row->entry.event)}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace perennial
