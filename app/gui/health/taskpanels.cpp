// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/panelparts.h"

#include <QDateEdit>
#include <QLineEdit>

namespace perennial {

namespace {

using namespace healthparts;

struct TaskPanels
{
    Q_DECLARE_TR_FUNCTIONS(perennial::TaskPanels)
};

// The outcomes that fit a kind of task, the usual one first.
QList<TaskOutcome> outcomesOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::NoticeProfile:
    case TaskKind::NoticePinned:
    case TaskKind::NoticeAnswer:
    case TaskKind::ProfileText:
    case TaskKind::PinLastPost:
        return {TaskOutcome::Published, TaskOutcome::Checked, TaskOutcome::Copied, TaskOutcome::Skipped};
    default:
        return {TaskOutcome::Done, TaskOutcome::Skipped};
    }
}

} // namespace

void openTaskRecord(const HealthPanelDesk &desk, const ChannelTask &task)
{
    const Theme &theme = *desk.theme;
    auto *panel = new ModalPanel(theme, desk.host, PanelWidth::Medium, taskName(task));
    panel->setObjectName(QStringLiteral("task-panel"));
    //: %1 a channel, %2 its client
    panel->setSubtitle(TaskPanels::tr("%1 of %2").arg(desk.standing.channel.name, desk.standing.client));
    ErrorLine *error = addError(panel, theme);
    if (!task.text.isEmpty()) {
        auto *text = new QPlainTextEdit(task.text);
        text->setReadOnly(true);
        text->setFixedHeight(theme.scaled(94));
        panel->body()->addWidget(labelled(theme, TaskPanels::tr("Text"), text));
    }
    auto *outcome = new QComboBox;
    outcome->setObjectName(QStringLiteral("outcome"));
    for (const TaskOutcome each : outcomesOf(task.kind))
        outcome->addItem(outcomeName(each), int(each));
    panel->body()->addWidget(labelled(theme, TaskPanels::tr("What became of it"), outcome));
    auto *note = new QPlainTextEdit(task.note);
    note->setObjectName(QStringLiteral("note"));
    note->setTabChangesFocus(true);
    note->setFixedHeight(theme.scaled(94));
    const QString hint = task.kind == TaskKind::Look
                             ? TaskPanels::tr("What was there, how many were answered. It stays in the history.")
                             : TaskPanels::tr("It stays in the history.");
    panel->body()->addWidget(labelled(theme, TaskPanels::tr("Record"), note, hint));
    panel->addCancel();
    Button *save = panel->addButton(ButtonKind::Firm, TaskPanels::tr("Done"));
    save->setObjectName(QStringLiteral("save"));
    QObject::connect(save, &Button::clicked, panel, [=] {
        ChannelPlanService &plans = desk.services->house.channelPlans();
        const auto chosen = TaskOutcome(outcome->currentData().toInt());
        submit(panel, save, error,
               plans.finishTask(task.workspace, task.id, chosen, note->toPlainText().trimmed(), PersonHere().name),
               [desk](const ChannelTask &done) {
                   //: %1 a task
                   desk.done(TaskPanels::tr("Done: %1").arg(taskName(done)));
               });
    });
    panel->setDefaultButton(save);
    panel->open(note);
}

void openTaskEditor(const HealthPanelDesk &desk, const ChannelTask &task)
{
    const Theme &theme = *desk.theme;
    const bool isNew = task.id.isNull();
    auto *panel =
        new ModalPanel(theme, desk.host, PanelWidth::Medium,
                       isNew ? TaskPanels::tr("A task for %1").arg(desk.standing.channel.name) : taskName(task));
    panel->setObjectName(QStringLiteral("task-editor"));
    ErrorLine *error = addError(panel, theme);
    auto *title = new QLineEdit(task.title);
    title->setObjectName(QStringLiteral("title"));
    title->setPlaceholderText(taskName(task));
    panel->body()->addWidget(labelled(theme, TaskPanels::tr("What"), title));
    auto *owner = new QLineEdit(task.owner);
    owner->setObjectName(QStringLiteral("owner"));
    panel->body()->addWidget(labelled(theme, TaskPanels::tr("Who"), owner));
    auto *due = new QDateEdit(task.dueOn.isValid() ? task.dueOn : desk.frame.today());
    due->setObjectName(QStringLiteral("due"));
    due->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    due->setCalendarPopup(true);
    panel->body()->addWidget(labelled(theme, TaskPanels::tr("Due"), due));
    auto *text = new QPlainTextEdit(task.text);
    text->setObjectName(QStringLiteral("text"));
    text->setTabChangesFocus(true);
    text->setFixedHeight(theme.scaled(94));
    panel->body()->addWidget(labelled(theme, TaskPanels::tr("Text to copy"), text));
    panel->addCancel();
    Button *save = panel->addButton(ButtonKind::Firm, TaskPanels::tr("Save"));
    save->setObjectName(QStringLiteral("save"));
    QObject::connect(save, &Button::clicked, panel, [=] {
        ChannelTask next = task;
        next.title = title->text().trimmed();
        next.owner = owner->text().trimmed();
        next.dueOn = due->date();
        next.text = text->toPlainText().trimmed();
        submit(panel, save, error, desk.services->house.channelPlans().saveTask(next),
               [desk, isNew](const ChannelTask &) {
                   desk.done(isNew ? TaskPanels::tr("The task is added.") : TaskPanels::tr("The task is changed."));
               });
    });
    panel->setDefaultButton(save);
    panel->open(title);
}

} // namespace perennial
