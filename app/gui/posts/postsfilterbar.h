// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PostsFilterBar: which posts are shown and in what order. Thread: the window's.

#include "domain/channel.h"
#include "service/postservice.h"

#include <QWidget>

class QHBoxLayout;

namespace perennial {

class Button;
class Chip;
class Theme;

class PostsFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit PostsFilterBar(const Theme &theme, QWidget *parent = nullptr);

    void setChannels(const QList<Channel> &channels);
    void setNames(const QStringList &labels, const QStringList &campaigns);
    // Everything but workspace and search.
    const PostFilter &filter() const { return m_filter; }
    bool isFiltering() const;
    bool showsTrash() const { return m_filter.trashed; }
    void clear();
    void setOrder(PostOrder order);

Q_SIGNALS:
    void filterChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openStatuses();
    void openNames(Chip *chip, const QStringList &names, QString PostFilter::*field, const QString &all);
    void openOrders();
    void tell();
    void showState();
    Chip *addChip(const QString &name, const QString &text);

    const Theme &m_theme;
    PostFilter m_filter;
    QStringList m_labels;
    QStringList m_campaigns;
    QHBoxLayout *m_toggles;
    QHBoxLayout *m_row;
    Chip *m_status;
    Chip *m_label;
    Chip *m_campaign;
    Chip *m_needsPerson;
    Chip *m_trash;
    Chip *m_order;
    Button *m_clear;
};

} // namespace perennial
