// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HealthModel: the channels in the order they came, the most pressing first; what is filtered away is not there.
// HealthList: the view of it, a row a channel with its state and the rhythm of twelve weeks. Thread: the window's.

#include "health/healthwords.h"

#include <QAbstractListModel>
#include <QListView>

namespace perennial {

class HealthModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Clients { One, All };

    using QAbstractListModel::QAbstractListModel;

    // The frame is that of each channel's client.
    void setStandings(QList<ChannelStanding> standings, QList<HealthFrame> frames, Clients clients);
    void setWords(const QString &words);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const ChannelStanding &standing(int row) const { return m_standings.at(m_shown.at(row)); }
    const HealthFrame &frame(int row) const { return m_frames.at(m_shown.at(row)); }
    Clients clients() const { return m_clients; }
    int all() const { return int(m_standings.size()); }
    int rowOf(ChannelId channel) const; // -1: not there

private:
    QList<int> shown() const;
    void place(QList<int> rows);

    QList<ChannelStanding> m_standings;
    QList<HealthFrame> m_frames;
    QList<int> m_shown;
    QString m_words;
    Clients m_clients = Clients::One;
};

class HealthList : public QListView
{
    Q_OBJECT
public:
    HealthList(HealthModel &model, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int row);
    void entered(); // Enter: on to the detail

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    HealthModel &m_model;
};

} // namespace perennial
