// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Channel health on Today: channels that have gone quiet, and tasks that are due, each with its one action; a few, and
// how many more there are. Thread: the window's. Ownership: the plates are the caller's; they borrow the theme.

#include "health/healthwords.h"
#include "health/taskrow.h"

#include <functional>

namespace perennial {

class Plate;

struct HealthToday
{
    QList<ChannelStanding> standings; // of the client
    QList<ChannelTask> due;           // open, today or before
    HealthFrame frame;

    static HealthToday of(QList<ChannelStanding> standings, const QList<ChannelTask> &tasks, const HealthFrame &frame);
    QList<ChannelStanding> quiet() const;
    const ChannelStanding *standing(ChannelId channel) const;
    QString mark() const; // changes with what is shown
};

// open: a null id is the page as it was left. Null where there is nothing.
Plate *quietPlate(const Theme &theme, const HealthToday &facts, std::function<void(ChannelId channel)> open);
Plate *dueTasksPlate(const Theme &theme, const HealthToday &facts,
                     std::function<void(const ChannelTask &task, TaskAct act)> act,
                     std::function<void(ChannelId channel)> open);

} // namespace perennial
