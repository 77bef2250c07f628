// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The three ways out for a channel that has gone quiet, as plans that run: maintenance, revival, closing; and the tasks
// that people have in them. Plain values. Errors of validate(): Invalid "plan-nothing-to-send" (maintenance with
// neither categories nor other channels) | "plan-months" (args: fewest, most) | "plan-date" (an end before its start) |
// "plan-channel-itself" | "plan-weekday" | "task-title-long" (args: most).

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <QTime>

#include <optional>

namespace perennial {

using ChannelPlanId = Id<struct ChannelPlanTag>;
using ChannelTaskId = Id<struct ChannelTaskTag>;

enum class PlanKind { Maintenance, Revival, Closing };
QString toString(PlanKind kind); // "maintenance", "revival", "closing"
std::optional<PlanKind> planKindFromString(const QString &text);

enum class PlanEnd {
    Running,
    ActiveAgain, // activity came back by itself
    Active,      // a person decided: a channel like the others
    Maintenance, // a person decided for this way instead
    Revival,
    Closing,
    Closed,
    Stopped, // given up, nothing instead
};
QString toString(PlanEnd end);
std::optional<PlanEnd> planEndFromString(const QString &text);

// What visitors are told, in the language of the client. Empty: not this one.
struct VisitorNotice
{
    QString profile; // the profile's text
    QString pinned;  // a post that is pinned
    QString answer;  // automatic answer to messages
};

struct MaintenanceRules
{
    QList<CategoryId> categories; // of the library
    bool takesOver = true;        // what other channels of the client published, with the copy changed
    QList<ChannelId> from;        // only of these; empty: of all others
    std::optional<int> weekday;   // 1 = Monday; nullopt: the planner finds day and time
    std::optional<QTime> time;
    int lookWeekday = 5;
    int lookMinutes = 15;
    QString lookOwner;
    QString elsewhere; // where visitors find somebody: an address, a handle
    VisitorNotice notice;
    QDate reviewOn; // every quarter; moves on when it was reviewed
};

struct RevivalMonth
{
    int postsAWeek = 1;
    QString focus;     // the subject or kind of content to try
    QString milestone; // what should be true at its end; empty: none
};

struct RevivalRules
{
    QDate from; // the Monday of its first week
    QDate decideOn;
    QList<RevivalMonth> months;    // 1 to 12
    QList<ChannelId> crossPromote; // channels that tell of this one
    QStringList watch;             // numbers to watch, in words
};

enum class QueueChoice { Keep, Move, Drop }; // of what is planned behind the last day
QString toString(QueueChoice choice);
std::optional<QueueChoice> queueChoiceFromString(const QString &text);

struct ClosingRules
{
    QDate lastOn;     // the day of the last post
    QString lastPost; // its text
    QString redirect; // where visitors go from then on
    QString profileText;
    QueueChoice queue = QueueChoice::Drop;
    QList<ChannelId> queueTo; // for Move
    bool keepsHandle = true;
    bool revokesKeys = true;
};

struct ChannelPlan
{
    ChannelPlanId id;
    WorkspaceId workspace;
    ChannelId channel;
    PlanKind kind = PlanKind::Maintenance;
    Instant startedAt;
    QString startedBy;
    std::optional<Instant> endedAt;
    PlanEnd end = PlanEnd::Running;
    // The one of its kind counts.
    MaintenanceRules maintenance;
    RevivalRules revival;
    ClosingRules closing;
    qint64 version = 1;

    bool isRunning() const { return !endedAt; }
};
Result<void> validate(const ChannelPlan &plan);
QJsonObject rulesToJson(const ChannelPlan &plan); // those of its kind
void setRulesFromJson(ChannelPlan &plan, const QJsonObject &json);

enum class TaskKind {
    Look,          // at messages, every week
    NoticeProfile, // put the text on the profile
    NoticePinned,
    NoticeAnswer,
    Review, // every quarter: still the right thing?
    Write,  // a post by hand
    Milestone,
    Decide, // the end of a revival
    LastPost,
    PinLastPost,
    ProfileText,
    Queue,
    Archive,
    Handle,
    Keys,
    Other, // by a person
};
QString toString(TaskKind kind); // "look", "notice-profile", ...
std::optional<TaskKind> taskKindFromString(const QString &text);

// What was done about a notice.
enum class TaskOutcome { Open, Done, Copied, Published, Checked, Skipped };
QString toString(TaskOutcome outcome);
std::optional<TaskOutcome> taskOutcomeFromString(const QString &text);

struct ChannelTask
{
    ChannelTaskId id;
    WorkspaceId workspace;
    ChannelId channel;
    ChannelPlanId plan; // null: none of a plan
    TaskKind kind = TaskKind::Other;
    QString title; // empty: the words of its kind
    QString text;  // what is to be copied or written
    QString link;  // the page where it is done
    QString owner;
    QDate dueOn;
    TaskOutcome outcome = TaskOutcome::Open;
    std::optional<Instant> doneAt;
    QString doneBy;
    QString note; // the record: what was seen, how many were answered
    qint64 version = 1;

    bool isOpen() const { return outcome == TaskOutcome::Open; }
};
Result<void> validate(const ChannelTask &task);

// The words of plans that a client may change: notices, last posts, plans and checklists.
enum class GuideKind {
    NoticeProfile,
    NoticePinned,
    NoticeAnswer,
    LastPost,
    ClosedProfile,
    RevivalPlan,
    ClosingChecklist
};
QString toString(GuideKind kind);
std::optional<GuideKind> guideKindFromString(const QString &text);

// Texts may hold {client}, {channel}, {elsewhere}, {date}. RevivalPlan: JSON of months; ClosingChecklist: a line an
// entry.
struct GuideText
{
    WorkspaceId workspace;
    GuideKind kind = GuideKind::NoticeProfile;
    QString language; // "en", "tr", "fa", "hr"
    QString body;
    bool isOwn = false; // the client's; else the one that comes with the program
};

} // namespace perennial
