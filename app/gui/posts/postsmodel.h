// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PostsModel: many posts as rows: the ids at once, what they hold in pages around the rows that are seen. Rows keep
// their place while data arrives; what is known stays shown until something newer is there.
// Thread: the window's. Errors: told by failed(). Does no I/O itself: asks PostService.

#include "calendar/calendarformat.h"
#include "common/cardpainter.h"
#include "domain/channel.h"
#include "service/postservice.h"

#include <QAbstractTableModel>
#include <QSet>

namespace perennial {

class PostsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, TimeColumn, ChannelsColumn, TextColumn, LabelsColumn, CampaignColumn, StatusColumn, ColumnCount };

    explicit PostsModel(PostService &posts, QObject *parent = nullptr);

    void setSetting(const CalendarSetting &setting);
    void setChannels(const QList<Channel> &channels);
    // All of one client.
    void setIds(WorkspaceId client, const QList<PostId> &ids);
    const QList<PostId> &postIds() const { return m_ids; }
    PostId idAt(int row) const { return m_ids.value(row); }
    // nullptr while it is not loaded.
    const PostSummary *summaryAt(int row) const;
    QList<ChannelGlyph> glyphsAt(int row) const;
    EntryState stateAt(int row) const;
    // These rows are seen: they and some around them are wanted.
    void want(int first, int last);
    // Something changed: what is shown is asked for again.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const perennial::Error &error);

private:
    QString textOf(const PostSummary &summary, int row, int column) const;
    QString timeOf(const PostSummary &summary) const;
    void load(const QList<PostId> &ids, int first, int last);
    void forgetFarAway();
    void tellRows(int first, int last);

    PostService &m_posts;
    WorkspaceId m_client;
    CalendarFormat m_format;
    QList<PostId> m_ids;
    QHash<PostId, PostSummary> m_known;
    QSet<PostId> m_fresh;
    QSet<PostId> m_asked;
    QHash<ChannelId, Channel> m_channels;
    int m_generation = 0; // of the data; answers to older questions are shown but not taken for fresh
    int m_first = 0;
    int m_last = -1;
};

EntryState entryState(const PostSummary &summary);

} // namespace perennial
