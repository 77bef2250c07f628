// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/healthdesk.h"

#include "boot/errortext.h"
#include "boot/language.h"
#include "channels/connectpanel.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "health/panelparts.h"
#include "shell/services.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

namespace perennial {

namespace {

// The client's language where there are texts in it, else the program's.
QString languageOf(const Services &services, WorkspaceId workspace)
{
    for (const Workspace &client : services.workspaces()) {
        const QString language = client.language.section(QLatin1Char('-'), 0, 0).toLower();
        if (client.id == workspace && languages().contains(language))
            return language;
    }
    const QString own = QLocale().name().section(QLatin1Char('_'), 0, 0);
    return languages().contains(own) ? own : languages().value(0);
}

const WayOut &wayOf(const WaysOut &ways, PlanKind kind)
{
    switch (kind) {
    case PlanKind::Maintenance:
        return ways.maintenance;
    case PlanKind::Closing:
        return ways.closing;
    case PlanKind::Revival:
        break;
    }
    return ways.revival;
}

} // namespace

HealthDesk::HealthDesk(Services &services, Theme &theme, Shell &shell, QWidget *page)
    : QObject(page), m_services(services), m_theme(theme), m_shell(shell), m_page(page)
{
}

HealthPanelDesk HealthDesk::deskFor(const HealthSnapshot &on)
{
    HealthPanelDesk desk{&m_services, &m_theme, m_page, on.standing, on.frame, {}};
    desk.done = [this, alive = QPointer<HealthDesk>(this)](const QString &said) {
        if (alive)
            say(said);
    };
    return desk;
}

void HealthDesk::say(const QString &said)
{
    if (!said.isEmpty())
        m_shell.notices().say(said, QStringLiteral("check"));
    Q_EMIT changed();
}

void HealthDesk::complain(const Error &error)
{
    m_shell.notices().say(sentenceFor(error), QStringLiteral("warning"));
    Q_EMIT changed();
}

void HealthDesk::act(const HealthSnapshot &on, HealthAct act)
{
    const HealthPanelDesk desk = deskFor(on);
    switch (act) {
    case HealthAct::Threshold:
        return openThresholdPanel(desk);
    case HealthAct::Revive:
        return startWay(on, PlanKind::Revival);
    case HealthAct::Maintain:
        return startWay(on, PlanKind::Maintenance);
    case HealthAct::Close:
        return startWay(on, PlanKind::Closing);
    case HealthAct::ChangePlan:
        if (on.progress)
            openPlanPanel(desk, on.progress->plan);
        return;
    case HealthAct::EndPlan:
        if (on.progress)
            openEndPanel(desk, on.progress->plan, [this, on](PlanKind next) { startWay(on, next); });
        return;
    case HealthAct::CloseNow:
        return openCloseNowPanel(desk);
    case HealthAct::Archive:
        return openArchivePanel(desk, {});
    case HealthAct::Reopen:
        return openReopenPanel(desk);
    case HealthAct::Texts:
        return openGuidePanel(desk, languageOf(m_services, on.standing.channel.workspace));
    case HealthAct::Connect:
        return openConnectPanel(m_services, m_theme, m_page, on.standing.channel, m_openUrl, {});
    case HealthAct::Resume:
        Q_EMIT resumeRequested(on.standing.channel);
        return;
    }
}

// What a way would be is asked for anew: the cards may be a while old.
void HealthDesk::startWay(const HealthSnapshot &on, PlanKind kind)
{
    const Channel &channel = on.standing.channel;
    whenDone(m_services.house.channelPlans().propose(channel.workspace, channel.id), this,
             [this, on, kind](const Result<WaysOut> &ways) {
                 if (!ways)
                     return complain(ways.error());
                 openPlanPanel(deskFor(on), wayOf(*ways, kind).plan);
             });
}

void HealthDesk::act(const HealthSnapshot &on, const ChannelTask &task, TaskAct act)
{
    switch (act) {
    case TaskAct::Done:
        return finish(task, task.kind == TaskKind::NoticeProfile || task.kind == TaskKind::NoticePinned ||
                                    task.kind == TaskKind::NoticeAnswer
                                ? TaskOutcome::Published
                                : TaskOutcome::Done);
    case TaskAct::Skip:
        return finish(task, TaskOutcome::Skipped);
    case TaskAct::DoIt:
        return doTask(task);
    case TaskAct::Choose:
        return this->act(on, HealthAct::EndPlan);
    case TaskAct::Keep:
        return keep(on, task);
    case TaskAct::Copy:
        return copy(task);
    case TaskAct::OpenPage:
        m_openUrl(QUrl(task.link));
        return;
    case TaskAct::Record:
        return openTaskRecord(deskFor(on), task);
    case TaskAct::Edit:
        return openTaskEditor(deskFor(on), task);
    case TaskAct::Reopen:
        return reopen(task);
    }
}

void HealthDesk::finish(const ChannelTask &task, TaskOutcome outcome)
{
    whenDone(m_services.house.channelPlans().finishTask(task.workspace, task.id, outcome, QString(),
                                                        PersonHere().name),
             this, [this, task, outcome](const Result<ChannelTask> &done) {
                 if (!done)
                     return complain(done.error());
                 const QString title = taskName(task);
                 //: %1 a task
                 const QString said =
                     outcome == TaskOutcome::Skipped ? tr("Left out: %1").arg(title) : tr("Done: %1").arg(title);
                 m_shell.notices().say(said, QStringLiteral("check"), tr("Undo"),
                                       [this, alive = QPointer<HealthDesk>(this), task] {
                                           if (alive)
                                               reopen(task);
                                       });
                 Q_EMIT changed();
             });
}

void HealthDesk::reopen(const ChannelTask &task)
{
    whenDone(m_services.house.channelPlans().reopenTask(task.workspace, task.id), this,
             [this](const Result<ChannelTask> &open) {
                 if (!open)
                     return complain(open.error());
                 Q_EMIT changed();
             });
}

void HealthDesk::doTask(const ChannelTask &task)
{
    whenDone(m_services.house.channelPlans().doTask(task.workspace, task.id, PersonHere().name), this,
             [this](const Result<ChannelTask> &done) {
                 if (!done)
                     return complain(done.error());
                 //: %1 a task
                 say(tr("Done: %1").arg(taskName(*done)));
             });
}

void HealthDesk::keep(const HealthSnapshot &on, const ChannelTask &task)
{
    openArchivePanel(deskFor(on), [this, alive = QPointer<HealthDesk>(this), task](const QString &folder) {
        if (!alive)
            return;
        whenDone(m_services.house.channelPlans().finishTask(task.workspace, task.id, TaskOutcome::Done, folder,
                                                            PersonHere().name),
                 this, [this](const Result<ChannelTask> &done) {
                     if (!done)
                         return complain(done.error());
                     Q_EMIT changed();
                 });
    });
}

void HealthDesk::copy(const ChannelTask &task)
{
    QGuiApplication::clipboard()->setText(task.text);
    m_shell.notices().say(tr("The text is copied."), QStringLiteral("copy"));
}

void HealthDesk::note(const HealthSnapshot &on, const QString &text)
{
    const Channel &channel = on.standing.channel;
    whenDone(m_services.house.health().note(channel.workspace, channel.id, text, PersonHere().name), this,
             [this](const Result<ChannelEvent> &written) {
                 if (!written)
                     return complain(written.error());
                 Q_EMIT noteWritten();
                 Q_EMIT changed();
             });
}

} // namespace perennial
