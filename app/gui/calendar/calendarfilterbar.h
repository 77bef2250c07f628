// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarFilterBar: channels as toggles, states, planned fill and conflicts; what is chosen is a CalendarFilter.
// Thread: the window's.

#include "calendar/calendarcontext.h"

#include <QWidget>

class QHBoxLayout;

namespace perennial {

class Chip;

class CalendarFilterBar : public QWidget
{
    Q_OBJECT
public:
    CalendarFilterBar(const Theme &theme, CalendarSource &source, QWidget *parent = nullptr);

    void setChannels(const QList<CalendarChannel> &channels);
    void setConflicts(int count, const QLocale &locale); // 0 hides the chip
    // Channels that fall silent, in their own words; none hides the chip.
    void setGaps(const QHash<ChannelId, QString> &sentences, int count);
    // Channels that have gone quiet, in their own words.
    void setQuiet(const QHash<ChannelId, QString> &sentences);
    const CalendarFilter &filter() const { return m_filter; }
    void setWords(const QString &words);
    // All but the words. No signal.
    void setFilter(CalendarFilter filter);
    void setIdeasShown(bool shown); // no signal

Q_SIGNALS:
    void filterChanged();
    void ideasToggled(bool shown);
    void gapsRequested(QWidget *beside);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addChips();
    QString warningOf(ChannelId channel) const;
    void warn();
    void openStates();
    void openTags();
    struct Tags
    {
        QStringList campaigns;
        QStringList labels;
    };
    void showTags(const Tags &tags);
    void setTag(const QString &campaign, const QString &label);
    void nameTags();
    void setState(EntryState state, bool wanted);
    void nameStates();

    const Theme &m_theme;
    CalendarFilter m_filter;
    QList<ChannelId> m_channels; // of the toggles
    QHBoxLayout *m_toggles;
    CalendarSource &m_source;
    Chip *m_states;
    Chip *m_tags; // labels and campaigns
    Chip *m_ideas;
    Chip *m_fill;
    Chip *m_conflicts;
    Chip *m_gaps;
    QHash<ChannelId, QString> m_gapSentences;
    QHash<ChannelId, QString> m_quietSentences;
};

} // namespace perennial
