// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a plan asks of people from its first day on: tasks with their days, texts and pages, and the ideas of a revival.
// Pure. Thread: any.

#include "domain/channel.h"
#include "domain/channelplan.h"
#include "domain/post.h"
#include "domain/workspace.h"
#include "service/guidetexts.h"

namespace perennial::plantasks {

struct Ground
{
    Workspace client;
    Channel channel;
    QDate today;
    QList<GuideText> texts; // of the client's language
};

// Without ids; due days are never before today.
QList<ChannelTask> firstTasks(const ChannelPlan &plan, const Ground &ground);
// Posts that are only ideas, on their days: without ids.
QList<Post> ideas(const ChannelPlan &plan, const Ground &ground);
// How many posts a week a revival means in its weeks, from its first Monday on.
QList<int> pace(const RevivalRules &rules);

QDate nextReview(QDate from);

} // namespace perennial::plantasks
