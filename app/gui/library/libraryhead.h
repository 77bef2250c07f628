// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryHead: what is shown (a category and its health), in what order, and the facets that narrow it, each choice with
// how many there would be. Thread: the window's.

#include "common/controlpaint.h"
#include "domain/channel.h"
#include "library/libraryentries.h"

#include <QWidget>

namespace perennial {

class Button;
class Chip;
class ElidedLabel;
class Pill;

class LibraryHead : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryHead(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setHealth(Tone tone, const QString &icon, const QString &sentence); // an empty sentence: none
    void setChannels(const QList<Channel> &channels) { m_channels = channels; }
    void setCounts(const LibraryCounts &counts, const QStringList &labels);
    // Everything but words and category.
    const LibraryFilter &filter() const { return m_filter; }
    void clear();
    void setOrder(const LibraryOrder &order); // no signal
    const LibraryOrder &order() const { return m_order; }

Q_SIGNALS:
    void filterChanged();
    void orderChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Choice
    {
        QString text;
        int count;
        bool isChosen;
        std::function<void()> choose;
    };
    Chip *addChip(QLayout *row, const QString &name, const QString &text);
    void openChoices(Chip *chip, const QList<Choice> &choices, const QString &all, std::function<void()> clear);
    void openLabels();
    void openChannels();
    void openStandings();
    void openSeasons();
    void openOrders();
    void tell();
    void showState();
    QString channelName(ChannelId id) const;

    const Theme &m_theme;
    LibraryFilter m_filter;
    LibraryOrder m_order;
    LibraryCounts m_counts;
    QStringList m_labels;
    QList<Channel> m_channels;
    ElidedLabel *m_title;
    Pill *m_health;
    Chip *m_narrow;
    Chip *m_orderChip;
    QWidget *m_facets;
    Chip *m_label = nullptr;
    Chip *m_channel = nullptr;
    Chip *m_standing = nullptr;
    Chip *m_season = nullptr;
    Chip *m_trash = nullptr;
    Button *m_clear = nullptr;
};

} // namespace perennial
