// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importdays.h"

namespace perennial {

namespace {

constexpr qint64 kBelowFills = -(qint64(1) << 62);
constexpr int kLetters = 80; // more is never seen on a card of the week

EntryState stateOf(const RowDraft &draft)
{
    if (draft.status == PostStatus::Approved && draft.lateness == Lateness::Missed)
        return EntryState::Missed;
    return entryState(draft.status, {});
}

PostId replacedBy(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.code == QLatin1String("row-updates"))
            return PostId::fromString(finding.args.value(0)).value_or(PostId());
    }
    return {};
}

} // namespace

PostId idOfImportRow(qint64 row)
{
    return PostId{kBelowFills - row};
}

bool isImportRow(PostId post)
{
    return post.value <= kBelowFills;
}

qint64 importRowOf(PostId post)
{
    return kBelowFills - post.value;
}

void ImportDays::reset(const QByteArray &timeZone)
{
    m_timeZone = timeZone;
    m_rows.clear();
    m_before.clear();
    m_channels.clear();
    m_until = 0;
    m_isSorted = false;
}

void ImportDays::beginCheck()
{
    const auto rest = std::find_if(m_before.begin(), m_before.end(), [this](const Row &row) { return row.number > m_until; });
    m_rows.insert(m_rows.end(), std::make_move_iterator(rest), std::make_move_iterator(m_before.end()));
    m_before = std::exchange(m_rows, {});
    m_until = 0;
    m_isSorted = false;
}

void ImportDays::add(const QList<CheckedRow> &rows)
{
    for (const CheckedRow &row : rows) {
        if (row.draft && (row.fate == RowFate::Ready || row.fate == RowFate::Warned))
            m_rows.push_back(pack(row));
    }
    if (!rows.isEmpty())
        m_until = rows.last().row;
    m_isSorted = false;
}

void ImportDays::endCheck()
{
    m_before.clear();
    m_isSorted = false;
}

ImportDays::Row ImportDays::pack(const CheckedRow &row)
{
    const RowDraft &draft = *row.draft;
    Row packed;
    packed.number = row.row;
    packed.dueAt = draft.dueAt.value_or(Instant());
    packed.date = draft.wall ? draft.wall->date : draft.dateOnly;
    packed.time = draft.wall ? draft.wall->time : QTime();
    if (draft.dueAt && draft.wall && draft.wall->timeZone != m_timeZone) {
        if (const auto here = m_zones.wallTime(*draft.dueAt, m_timeZone)) {
            packed.date = here->date;
            packed.time = here->time;
        }
    }
    packed.words = (draft.title.isEmpty() ? draft.text.left(4 * kLetters).simplified() : draft.title).left(kLetters).toUtf8();
    const auto known = m_channels.constFind(draft.channels);
    packed.channels = known == m_channels.constEnd() ? *m_channels.insert(draft.channels, draft.channels) : *known;
    packed.state = stateOf(draft);
    packed.replaces = replacedBy(row.findings);
    return packed;
}

CalendarEntry ImportDays::entry(const Row &row)
{
    CalendarEntry entry;
    entry.post = idOfImportRow(row.number);
    entry.dueAt = row.dueAt;
    entry.date = row.date;
    entry.time = row.time;
    entry.timed = row.time.isValid();
    entry.text = QString::fromUtf8(row.words);
    entry.channels = row.channels;
    entry.state = row.state;
    return entry;
}

// Those that have a day, by day and time.
const std::vector<const ImportDays::Row *> &ImportDays::sorted() const
{
    if (std::exchange(m_isSorted, true))
        return m_sorted;
    m_sorted.clear();
    m_sorted.reserve(m_rows.size() + m_before.size());
    for (const Row &row : m_rows)
        m_sorted.push_back(&row);
    for (const Row &row : m_before) {
        if (row.number > m_until)
            m_sorted.push_back(&row);
    }
    std::erase_if(m_sorted, [](const Row *row) { return !row->date.isValid(); });
    std::sort(m_sorted.begin(), m_sorted.end(), [](const Row *a, const Row *b) {
        return std::tuple(a->date, a->time.isValid() ? a->time.msecsSinceStartOfDay() : -1, a->number) <
               std::tuple(b->date, b->time.isValid() ? b->time.msecsSinceStartOfDay() : -1, b->number);
    });
    return m_sorted;
}

bool ImportDays::isEmpty() const
{
    return sorted().empty();
}

qint64 ImportDays::undated() const
{
    const auto isUndated = [](const Row &row) { return !row.date.isValid(); };
    const auto isLeft = [&](const Row &row) { return row.number > m_until && isUndated(row); };
    return std::count_if(m_rows.begin(), m_rows.end(), isUndated) + std::count_if(m_before.begin(), m_before.end(), isLeft);
}

QList<CalendarEntry> ImportDays::entries(QDate from, QDate to) const
{
    QList<CalendarEntry> found;
    const auto &rows = sorted();
    const auto first = std::partition_point(rows.begin(), rows.end(), [from](const Row *row) { return row->date < from; });
    for (auto row = first; row != rows.end() && (*row)->date <= to; ++row)
        found << entry(**row);
    return found;
}

std::optional<CalendarEntry> ImportDays::entryOf(qint64 number) const
{
    const auto &rows = sorted();
    const auto found = std::find_if(rows.begin(), rows.end(), [number](const Row *row) { return row->number == number; });
    return found == rows.end() ? std::nullopt : std::optional(entry(**found));
}

QSet<PostId> ImportDays::replaced() const
{
    QSet<PostId> posts;
    for (const Row *row : sorted()) {
        if (row->replaces)
            posts.insert(row->replaces);
    }
    return posts;
}

QDate ImportDays::firstFrom(QDate day) const
{
    const auto &rows = sorted();
    const auto found = std::partition_point(rows.begin(), rows.end(), [day](const Row *row) { return row->date < day; });
    return found == rows.end() ? QDate() : (*found)->date;
}

QDate ImportDays::lastUntil(QDate day) const
{
    const auto &rows = sorted();
    const auto found = std::partition_point(rows.begin(), rows.end(), [day](const Row *row) { return row->date <= day; });
    return found == rows.begin() ? QDate() : (*std::prev(found))->date;
}

} // namespace perennial
