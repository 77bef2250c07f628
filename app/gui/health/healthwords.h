// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Words and looks of the health page: how a channel stands, days, tasks, plans; beside those of boot/healthtext.h and
// boot/plantext.h. Pure.
// Thread: the window's.

#include "boot/plantext.h"
#include "common/controlpaint.h"
#include "domain/workspace.h"
#include "service/channelplanservice.h"
#include "service/healthservice.h"

namespace perennial {

// When and where one looks: days are told in the client's zone and calendar.
struct HealthFrame
{
    Instant now;
    QByteArray zone;
    CalendarSystem calendar = CalendarSystem::Gregorian;

    static HealthFrame of(const Workspace &client, Instant now);
    QDate today() const { return dayOf(now); }
    QDate dayOf(Instant at) const;
};

// All that the page shows of one channel.
struct HealthSnapshot
{
    ChannelStanding standing;
    std::optional<WaysOut> ways;          // while no plan runs
    std::optional<PlanProgress> progress; // of the plan that runs, or ran last
    QList<ChannelEvent> events;
    HealthFrame frame;
};

namespace healthwords {

struct StateLook
{
    QString word;
    QString icon;
    Tone tone = Tone::Neutral;
    Token colour = Token::Text2; // of bars and figures
};
StateLook lookOf(const ChannelStanding &standing);

QString day(QDate date, const HealthFrame &frame); // "16 October", with the year where it is another
QString dayAndTime(Instant at, const HealthFrame &frame);
QString month(QDate date, const HealthFrame &frame); // "November 2025"
QString monthShort(QDate date, const HealthFrame &frame);
QDate monthOf(const RevivalRules &rules, int index);                      // a day in the month that the plan calls so
QString weekday(int day);                                                 // 1 = Monday
QString quiet(const ChannelStanding &standing, const HealthFrame &frame); // "41 days", "2 h ago", "no post yet"
QString queue(const ChannelStanding &standing, const HealthFrame &frame); // "3 posts planned, until 4 December"
QString weekText(QDate monday, int posts, const HealthFrame &frame);
QString rowText(const ChannelStanding &standing, const HealthFrame &frame); // the whole line, for a screen reader

QString minutes(int minutes);                  // "15 min", "2 h"
QString minutesAWeek(int minutes);             // "15 min a week"
QString postsAWeek(const RevivalRules &rules); // "1 to 3 posts a week"
QString wayReason(const QString &code);        // empty: not to be told

QString planFacts(const ChannelPlan &plan, const HealthFrame &frame); // "since 12 October, by Selin"
QString endName(PlanEnd end);                                         // "Go on as an active channel"
QString due(QDate date, const HealthFrame &frame);                    // "today", "2 days late", "on 4 December"

} // namespace healthwords
} // namespace perennial
