// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HistoryFilterBar: which part of the history is shown, and what can be done with all of it. Thread: the window's.

#include "domain/workspace.h"
#include "service/ledgerservice.h"

#include <QWidget>

class QHBoxLayout;

namespace perennial {

class Button;
class Chip;
class Theme;

enum class HistoryPeriod { Everything, Days7, Days30, ThisMonth, LastMonth, ThisYear };
struct InstantRange
{
    std::optional<Instant> from;
    std::optional<Instant> until;
};
// Whole days, months and years of the client's calendar, in its zone.
InstantRange rangeOf(HistoryPeriod period, Instant now, const Workspace &client);

enum class HistoryFile { Page, Table, Data };

class HistoryFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryFilterBar(const Theme &theme, QWidget *parent = nullptr);

    void setChannels(const QList<ledgerstore::LedgerChannel> &channels);
    ChannelId channel() const { return m_channel; } // null: all
    HistoryPeriod period() const { return m_period; }
    bool isFiltering() const { return m_channel || m_period != HistoryPeriod::Everything; }
    void clear();
    void choose(ChannelId channel);
    void choose(HistoryPeriod period);
    void setBusy(bool busy);

Q_SIGNALS:
    void filterChanged();
    void verifyRequested();
    void exportRequested(perennial::HistoryFile file);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openChannels();
    void openPeriods();
    void openFiles();
    void showState();
    Chip *addChip(const QString &name);

    const Theme &m_theme;
    QList<ledgerstore::LedgerChannel> m_channels;
    ChannelId m_channel;
    HistoryPeriod m_period = HistoryPeriod::Everything;
    QHBoxLayout *m_row;
    Chip *m_channelChip;
    Chip *m_periodChip;
    Button *m_clear;
    Button *m_verify;
    Button *m_export;
};

} // namespace perennial
