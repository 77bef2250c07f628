// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a maintenance looks at before it does something: whether the channel is active again, which weeks have no post
// yet, and for the first of them all that a post can be chosen from. Thread: readMaintenance the database's; chooseWeek
// any. Errors: those of the stores, Invalid "time-zone-unknown".

#include "domain/channel.h"
#include "domain/channelplan.h"
#include "domain/evergreensetting.h"
#include "domain/post.h"
#include "domain/workspace.h"
#include "plan/maintenanceplanner.h"
#include "service/rulecheck.h"
#include "store/connection.h"

namespace perennial {

struct MaintenanceReading
{
    ChannelPlan plan;
    Channel channel;
    Workspace client;
    QDate today;
    bool isActiveAgain = false;
    QList<PostId> overtaken;     // planned by it, in weeks in which a person posts by now
    bool needsLook = false; // no look is open
    QList<QDate> weeks;     // Mondays of weeks that want a post, the soonest first

    // Only where there are weeks.
    MaintenanceQuestion question;
    QList<MaintenanceTimes> times; // one a week
    QHash<PostId, Post> sources;
    CheckedChannels rules;
    QHash<MediaId, Media> media;
    EvergreenSetting setting;
};

// Always: all that can be chosen from is read also where no week wants a post.
enum class Weeks { ReadToo, Always };
Result<MaintenanceReading> readMaintenance(Connection &connection, const ChannelPlan &plan,
                                           const QList<Network> &networks, Instant now, Weeks weeks = Weeks::ReadToo);
// Posts of people went out on two days or more in each of three of the last four weeks, since the plan began.
Result<bool> isActiveAgain(Connection &connection, const ChannelPlan &plan, Instant now, const QByteArray &timeZone);
// Nothing is planned or out there in that week, and none was made for it.
Result<bool> isWeekFree(Connection &connection, const Channel &channel, const Workspace &client, QDate monday);

struct WeekChoice
{
    QDate monday;
    std::optional<WallTime> wall;          // nullopt: no time is left in the week
    std::optional<MaintenanceDraft> draft; // nullopt: nothing may go
};
Result<WeekChoice> chooseWeek(MaintenanceReading reading, qsizetype week);
// What would go: without an id.
Post postOf(const MaintenanceReading &reading, const MaintenanceDraft &draft, const WallTime &wall);

} // namespace perennial
