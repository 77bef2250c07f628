// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// GapsPopover: where channels fall silent, one a row, with a button that starts a post there. Thread: the window's.

#include "calendar/calendarcontext.h"
#include "common/popover.h"

class QVBoxLayout;

namespace perennial {

// "Mastodon @acme: nothing from Tue 24 Nov to Sun 29 Nov".
QString gapText(const ChannelGap &gap, const QString &channel, const CalendarFormat &format);

class GapsPopover : public Popover
{
    Q_OBJECT
public:
    GapsPopover(CalendarContext &context, QWidget *host);

    // Below or beside this, in the window's coordinates.
    void open(const QRect &beside, const QList<ChannelGap> &gaps);

Q_SIGNALS:
    void fillRequested(const perennial::ChannelGap &gap);

private:
    void addRow(const ChannelGap &gap);

    CalendarContext &m_context;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace perennial
