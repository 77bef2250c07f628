// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarmodel.h"

#include <QThreadPool>

namespace perennial {

namespace {

bool samePlace(const CalendarEntry &a, const CalendarEntry &b)
{
    return a.date == b.date && a.timed == b.timed && (!a.timed || a.time == b.time);
}

} // namespace

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CalendarEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case PostRole:
        return entry.post.value;
    case DateRole:
        return entry.date;
    case TimeRole:
        return entry.timed ? QVariant(entry.time) : QVariant();
    case StateRole:
        return int(entry.state);
    default:
        return {};
    }
}

int CalendarModel::rowOf(PostId post) const
{
    return m_rows.value(post, -1);
}

const CalendarEntry *CalendarModel::find(PostId post) const
{
    const int row = rowOf(post);
    return row < 0 ? nullptr : &m_entries[row];
}

int CalendarModel::conflictCount() const
{
    return int(std::count_if(m_entries.cbegin(), m_entries.cend(), [](const auto &entry) { return entry.conflict; }));
}

void CalendarModel::reindex()
{
    m_rows.clear();
    m_rows.reserve(m_entries.size());
    for (int row = 0; row < m_entries.size(); ++row)
        m_rows.insert(m_entries[row].post, row);
}

namespace {

// Beyond these, telling each change is slower than telling that all is new: each run moves all that follows.
constexpr int kMostRuns = 16;
constexpr qsizetype kMostRows = 1000;

bool isMuchAnew(const QList<CalendarEntry> &before, const QList<CalendarEntry> &after)
{
    int runs = 0;
    qsizetype rows = 0;
    qsizetype a = 0;
    qsizetype b = 0;
    while ((a < before.size() || b < after.size()) && runs <= kMostRuns && rows <= kMostRows) {
        const bool same = a < before.size() && b < after.size() && before[a].post == after[b].post;
        if (same) {
            ++a, ++b;
            continue;
        }
        ++runs;
        const qsizetype known = a + b;
        while (a < before.size() && (b >= after.size() || comesBefore(before[a], after[b])))
            ++a;
        while (b < after.size() && (a >= before.size() || comesBefore(after[b], before[a])))
            ++b;
        rows += a + b - known;
    }
    return runs > kMostRuns || rows > kMostRows;
}

} // namespace

void CalendarModel::setEntries(QList<CalendarEntry> entries)
{
    if (!std::is_sorted(entries.cbegin(), entries.cend(), comesBefore))
        std::sort(entries.begin(), entries.end(), comesBefore);
    if (isMuchAnew(m_entries, entries)) {
        beginResetModel();
        std::swap(m_entries, entries);
        reindex();
        // Giving back the memory of ten thousand posts takes as long as painting them.
        QThreadPool::globalInstance()->start([old = std::move(entries)]() mutable { old.clear(); });
        endResetModel();
        Q_EMIT entriesChanged();
        return;
    }
    const bool removed = removeStale(entries);
    if (!takeOver(entries) && !removed)
        return;
    reindex();
    Q_EMIT entriesChanged();
}

bool CalendarModel::removeStale(const QList<CalendarEntry> &fresh)
{
    QHash<PostId, const CalendarEntry *> byId;
    byId.reserve(fresh.size());
    for (const CalendarEntry &entry : fresh)
        byId.insert(entry.post, &entry);
    const auto isStale = [&](int row) {
        const CalendarEntry *now = byId.value(m_entries[row].post);
        return !now || !samePlace(*now, m_entries[row]);
    };
    bool any = false;
    int last = int(m_entries.size()) - 1;
    while (last >= 0) {
        if (!isStale(last)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && isStale(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_entries.remove(first, last - first + 1);
        endRemoveRows();
        any = true;
        last = first - 1;
    }
    return any;
}

// What is left is in the order of the fresh list, so one walk over both finds all differences.
bool CalendarModel::takeOver(const QList<CalendarEntry> &fresh)
{
    bool any = false;
    int row = 0;
    while (row < fresh.size()) {
        if (row < m_entries.size() && m_entries[row].post == fresh[row].post) {
            if (!(m_entries[row] == fresh[row])) {
                m_entries[row] = fresh[row];
                const QModelIndex changed = createIndex(row, 0);
                Q_EMIT dataChanged(changed, changed);
                any = true;
            }
            ++row;
            continue;
        }
        int end = row;
        while (end < fresh.size() && (row >= m_entries.size() || fresh[end].post != m_entries[row].post))
            ++end;
        beginInsertRows({}, row, end - 1);
        m_entries = m_entries.mid(0, row) + fresh.mid(row, end - row) + m_entries.mid(row);
        endInsertRows();
        any = true;
        row = end;
    }
    return any;
}

void CalendarModel::setBands(const QList<CalendarBand> &bands)
{
    if (bands == m_bands)
        return;
    m_bands = bands;
    Q_EMIT entriesChanged();
}

void CalendarModel::setTimes(const CalendarTimes &times)
{
    if (times == m_times)
        return;
    m_times = times;
    Q_EMIT entriesChanged();
}

void CalendarModel::apply(const QList<EntryMove> &moves)
{
    QList<CalendarEntry> entries = m_entries;
    for (const EntryMove &move : moves) {
        const int row = rowOf(move.post);
        if (row < 0)
            continue;
        entries[row].date = move.date;
        entries[row].time = move.time;
        entries[row].timed = move.timed;
    }
    setEntries(std::move(entries));
}

} // namespace perennial
