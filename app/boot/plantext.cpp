// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/plantext.h"

#include "boot/healthtext.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

} // namespace

QString planName(PlanKind kind)
{
    switch (kind) {
    case PlanKind::Maintenance:
        return lifecycleName(Lifecycle::Maintenance);
    case PlanKind::Revival:
        return lifecycleName(Lifecycle::Revival);
    case PlanKind::Closing:
        return lifecycleName(Lifecycle::Closing);
    }
    return {};
}

QString taskName(const ChannelTask &task)
{
    if (!task.title.isEmpty())
        return task.title;
    switch (task.kind) {
    case TaskKind::Look:
        return Words::tr("Look at messages and comments");
    case TaskKind::NoticeProfile:
        return Words::tr("Put the notice on the profile");
    case TaskKind::NoticePinned:
        return Words::tr("Publish the notice and pin it");
    case TaskKind::NoticeAnswer:
        return Words::tr("Set the automatic answer");
    case TaskKind::Review:
        return Words::tr("Is maintenance still the right thing?");
    case TaskKind::Write:
        return Words::tr("Write a post");
    case TaskKind::Milestone:
        return Words::tr("Is the milestone reached?");
    case TaskKind::Decide:
        return Words::tr("Decide how it goes on");
    case TaskKind::LastPost:
        return Words::tr("The last post goes out");
    case TaskKind::PinLastPost:
        return Words::tr("Pin the last post");
    case TaskKind::ProfileText:
        return Words::tr("Change the text of the profile");
    case TaskKind::Queue:
        return Words::tr("Settle what is still planned");
    case TaskKind::Archive:
        return Words::tr("Keep a copy of everything");
    case TaskKind::Handle:
        return Words::tr("Keep the handle");
    case TaskKind::Keys:
        return Words::tr("Take the keys back");
    case TaskKind::Other:
        break;
    }
    return Words::tr("Task");
}

QString outcomeName(TaskOutcome outcome)
{
    switch (outcome) {
    case TaskOutcome::Open:
        return Words::tr("Still open");
    case TaskOutcome::Done:
        return Words::tr("Done");
    case TaskOutcome::Copied:
        return Words::tr("Copied");
    case TaskOutcome::Published:
        return Words::tr("It stands there");
    case TaskOutcome::Checked:
        return Words::tr("Looked: it was there");
    case TaskOutcome::Skipped:
        return Words::tr("Left out");
    }
    return {};
}

QString guideName(GuideKind kind)
{
    switch (kind) {
    case GuideKind::NoticeProfile:
        return Words::tr("Maintenance: text of the profile");
    case GuideKind::NoticePinned:
        return Words::tr("Maintenance: pinned post");
    case GuideKind::NoticeAnswer:
        return Words::tr("Maintenance: automatic answer");
    case GuideKind::LastPost:
        return Words::tr("Closing: last post");
    case GuideKind::ClosedProfile:
        return Words::tr("Closing: text of the profile");
    case GuideKind::RevivalPlan:
        return Words::tr("Revival: months");
    case GuideKind::ClosingChecklist:
        return Words::tr("Closing: checklist");
    }
    return {};
}

} // namespace perennial
