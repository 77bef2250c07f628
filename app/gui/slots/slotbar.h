// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SlotBar: which channels' publishing times are shown, whose new ones are, and how far apart a drag makes them.
// Thread: the window's.

#include "common/theme.h"
#include "domain/channel.h"

#include <QSet>
#include <QWidget>

class QHBoxLayout;

namespace perennial {

class Chip;
class Label;

class SlotBar : public QWidget
{
    Q_OBJECT
public:
    explicit SlotBar(const Theme &theme, QWidget *parent = nullptr);

    // No signals.
    void setChannels(const QList<Channel> &channels, const QSet<ChannelId> &hidden);
    void setSeries(int minutes);
    // Null while none is shown.
    void setTarget(ChannelId target);

    const QSet<ChannelId> &hidden() const { return m_hidden; }
    ChannelId target() const { return m_target; }
    int seriesMinutes() const { return m_seriesMinutes; }
    QList<Channel> shown() const;
    // What is to be known of the clocks of those shown; empty hides it.
    void setNote(const QString &note);

Q_SIGNALS:
    void changed(); // by a person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void settle();
    void setShown(ChannelId id, bool shown);
    void openMore();
    void openTargets();
    void openSeries();

    const Theme &m_theme;
    QHBoxLayout *m_toggles;
    Chip *m_more; // channels that the row has no room for
    Chip *m_targetChip;
    Chip *m_seriesChip;
    Label *m_note;
    QList<Channel> m_channels;
    QSet<ChannelId> m_hidden;
    ChannelId m_target;
    int m_seriesMinutes = 60;
};

} // namespace perennial
