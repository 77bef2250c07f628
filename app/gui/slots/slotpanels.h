// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is asked about publishing times: to which days and channels they are copied, and the quiet hours of a channel.
// Each answers by a function and is gone. Thread: the window's.

#include "plan/slotsheet.h"
#include "shell/services.h"
#include "common/theme.h"

#include <functional>

namespace perennial::slotpanels {

// From which day (of those of a week from its first one on) to which others.
struct DayCopy
{
    Qt::DayOfWeek from = Qt::Monday;
    WeekdaySet to;
    CopyInto into = CopyInto::Add;
};
void askDays(const Theme &theme, QWidget *host, const Workspace &client, Qt::DayOfWeek from, std::function<void(const DayCopy &)> done);

struct ChannelCopy
{
    ChannelId from;
    QList<ChannelId> to;
    CopyInto into = CopyInto::Add;
};
// from: null = the first one.
void askChannels(const Theme &theme, QWidget *host, const QList<Channel> &channels, ChannelId from, std::function<void(const ChannelCopy &)> done);

// Changes the quiet hours of one of the channels, at once.
void openQuietHours(Services &services, const Theme &theme, QWidget *host, ChannelId first);

} // namespace perennial::slotpanels
