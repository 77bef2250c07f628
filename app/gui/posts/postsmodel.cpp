// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "posts/postsmodel.h"

#include "calendar/servicecalendarsource.h"

namespace perennial {

namespace {

constexpr int kAhead = 100;   // rows loaded beyond those that are seen
constexpr int kKept = 4000;   // rows that stay known

QString statusName(PostStatus status)
{
    switch (status) {
    case PostStatus::Idea:
        return PostsModel::tr("Idea");
    case PostStatus::Draft:
        return PostsModel::tr("Draft");
    case PostStatus::InReview:
        return PostsModel::tr("In review");
    case PostStatus::Approved:
        return PostsModel::tr("Approved");
    case PostStatus::Scheduled:
        return PostsModel::tr("Scheduled");
    case PostStatus::Done:
        return PostsModel::tr("Sent");
    }
    return {};
}

} // namespace

EntryState entryState(const PostSummary &summary)
{
    QList<DeliveryState> deliveries;
    for (const SummaryChannel &channel : summary.channels) {
        if (channel.state)
            deliveries << *channel.state;
    }
    return entryState(summary.status, deliveries);
}

PostsModel::PostsModel(PostService &posts, QObject *parent) : QAbstractTableModel(parent), m_posts(posts), m_format(CalendarSetting()) {}

void PostsModel::setSetting(const CalendarSetting &setting)
{
    m_format = CalendarFormat(setting);
    tellRows(0, int(m_ids.size()) - 1);
}

void PostsModel::setChannels(const QList<Channel> &channels)
{
    m_channels.clear();
    for (const Channel &channel : channels)
        m_channels.insert(channel.id, channel);
    tellRows(0, int(m_ids.size()) - 1);
}

void PostsModel::tellRows(int first, int last)
{
    if (first >= 0 && last >= first && last < m_ids.size())
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

// Only the rows between what both lists begin and end with come and go, so that the others keep place and selection.
void PostsModel::setIds(WorkspaceId client, const QList<PostId> &ids)
{
    m_client = client;
    const qsizetype shorter = std::min(ids.size(), m_ids.size());
    qsizetype head = 0;
    while (head < shorter && ids.at(head) == m_ids.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && ids.at(ids.size() - 1 - tail) == m_ids.at(m_ids.size() - 1 - tail))
        ++tail;
    const qsizetype gone = m_ids.size() - head - tail;
    const qsizetype come = ids.size() - head - tail;
    if (gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone - 1));
        m_ids.remove(head, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(head), int(head + come - 1));
        m_ids = ids;
        endInsertRows();
    }
    want(m_first, m_last);
}

const PostSummary *PostsModel::summaryAt(int row) const
{
    const auto found = m_known.constFind(m_ids.value(row));
    return found == m_known.cend() ? nullptr : &*found;
}

QList<ChannelGlyph> PostsModel::glyphsAt(int row) const
{
    QList<ChannelGlyph> glyphs;
    if (const PostSummary *summary = summaryAt(row)) {
        for (const SummaryChannel &channel : summary->channels)
            glyphs << ChannelGlyph{m_channels.value(channel.channel).network, {}};
    }
    return glyphs;
}

EntryState PostsModel::stateAt(int row) const
{
    const PostSummary *summary = summaryAt(row);
    return summary ? entryState(*summary) : EntryState::Draft;
}

void PostsModel::want(int first, int last)
{
    m_first = std::max(0, first);
    m_last = last;
    const int from = std::max(0, first - kAhead);
    const int until = std::min(int(m_ids.size()) - 1, last + kAhead);
    QList<PostId> missing;
    for (int row = from; row <= until; ++row) {
        const PostId id = m_ids.at(row);
        if (!m_fresh.contains(id) && !m_asked.contains(id))
            missing << id;
    }
    if (!missing.isEmpty())
        load(missing, from, until);
}

void PostsModel::load(const QList<PostId> &ids, int first, int last)
{
    for (const PostId id : ids)
        m_asked.insert(id);
    QCoro::connect(m_posts.summaries(m_client, ids), this, [this, ids, first, last, generation = m_generation](const Result<QList<PostSummary>> &found) {
        if (generation == m_generation) {
            for (const PostId id : ids)
                m_asked.remove(id);
        }
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        for (const PostSummary &summary : *found) {
            m_known.insert(summary.id, summary);
            if (generation == m_generation)
                m_fresh.insert(summary.id);
        }
        forgetFarAway();
        tellRows(std::min(first, int(m_ids.size()) - 1), std::min(last, int(m_ids.size()) - 1));
    });
}

void PostsModel::forgetFarAway()
{
    if (m_known.size() <= kKept)
        return;
    QSet<PostId> near;
    for (int row = std::max(0, m_first - kKept / 4); row <= std::min(int(m_ids.size()) - 1, m_last + kKept / 4); ++row)
        near.insert(m_ids.at(row));
    m_known.removeIf([&](const std::pair<const PostId &, PostSummary &> &entry) { return !near.contains(entry.first); });
    m_fresh.intersect(near);
}

void PostsModel::refresh()
{
    ++m_generation;
    m_fresh.clear();
    m_asked.clear();
    want(m_first, m_last);
}

int PostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int PostsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PostsModel::timeOf(const PostSummary &summary) const
{
    if (!summary.wall)
        return {};
    return summary.wall->time.isValid() ? m_format.moment(summary.wall->date, summary.wall->time) : m_format.day(summary.wall->date);
}

QString PostsModel::textOf(const PostSummary &summary, int row, int column) const
{
    switch (column) {
    case StateColumn:
        return entryStateName(stateAt(row));
    case TimeColumn:
        return timeOf(summary);
    case ChannelsColumn: {
        QStringList names;
        for (const SummaryChannel &channel : summary.channels)
            names << m_channels.value(channel.channel).name;
        return names.join(QStringLiteral(", "));
    }
    case TextColumn:
        return (summary.title.trimmed().isEmpty() ? summary.text : summary.title).simplified();
    case LabelsColumn:
        return summary.labels.join(QStringLiteral(", "));
    case CampaignColumn:
        return summary.campaign;
    case StatusColumn:
        // What became of it, where something did; the plan's word otherwise.
        return summary.status == PostStatus::Scheduled || summary.status == PostStatus::Done ? entryStateName(stateAt(row)) : statusName(summary.status);
    default:
        return {};
    }
}

QVariant PostsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const PostSummary *summary = summaryAt(index.row());
    if (!summary)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
    const QString text = textOf(*summary, index.row(), index.column());
    if (role != Qt::ToolTipRole)
        return text;
    return index.column() == TextColumn ? summary->text : text;
}

QVariant PostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ChannelsColumn:
        return tr("Channels");
    case TextColumn:
        return tr("Text");
    case LabelsColumn:
        return tr("Labels");
    case CampaignColumn:
        return tr("Campaign");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace perennial
