// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/taskrow.h"

#include "common/button.h"
#include "common/choicetile.h"
#include "common/label.h"
#include "common/paint.h"
#include "common/pill.h"

#include <QBoxLayout>
#include <QMenu>

namespace perennial {

namespace {

QString iconOf(const ChannelTask &task)
{
    if (!task.isOpen())
        return task.outcome == TaskOutcome::Skipped ? QStringLiteral("skip") : QStringLiteral("check");
    switch (task.kind) {
    case TaskKind::Look:
        return QStringLiteral("inbox");
    case TaskKind::NoticeProfile:
    case TaskKind::NoticePinned:
    case TaskKind::PinLastPost:
        return QStringLiteral("pin");
    case TaskKind::NoticeAnswer:
        return QStringLiteral("reply");
    case TaskKind::Write:
    case TaskKind::LastPost:
    case TaskKind::ProfileText:
        return QStringLiteral("pencil");
    case TaskKind::Review:
    case TaskKind::Decide:
        return QStringLiteral("clock");
    case TaskKind::Milestone:
        return QStringLiteral("flag");
    case TaskKind::Queue:
        return QStringLiteral("posts");
    case TaskKind::Archive:
        return QStringLiteral("box");
    case TaskKind::Handle:
        return QStringLiteral("at");
    case TaskKind::Keys:
        return QStringLiteral("key");
    case TaskKind::Other:
        break;
    }
    return QStringLiteral("list");
}

bool isNotice(TaskKind kind)
{
    return kind == TaskKind::NoticeProfile || kind == TaskKind::NoticePinned || kind == TaskKind::NoticeAnswer ||
           kind == TaskKind::PinLastPost || kind == TaskKind::ProfileText;
}

} // namespace

TaskRow::TaskRow(const Theme &theme, const ChannelTask &task, const HealthFrame &frame, TaskActions actions,
                 QWidget *parent)
    : QWidget(parent), m_theme(theme), m_task(task)
{
    setObjectName(QStringLiteral("task-row"));
    setAccessibleName(QStringLiteral("%1, %2").arg(taskName(task), task.isOpen() ? healthwords::due(task.dueOn, frame)
                                                                                 : outcomeName(task.outcome)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QWidget *text = words(frame);
    auto *mark = new QVBoxLayout; // beside the first line
    mark->setContentsMargins(0, (theme.scaled(20) - 16) / 2, 0, 0);
    mark->addWidget(new IconMark(theme, 16, iconOf(task), task.isOpen() ? Tone::Neutral : Tone::Green), 0,
                    Qt::AlignTop);
    row->addLayout(mark);
    row->addSpacing(4);
    row->addWidget(text, 1);
    if (actions == TaskActions::All)
        addActions(row);
}

QWidget *TaskRow::words(const HealthFrame &frame)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    auto *title =
        new ElidedLabel(m_theme, TextType::Body, m_task.isOpen() ? Token::Text : Token::Text2, taskName(m_task));
    title->setWeight(QFont::Medium);
    first->addWidget(title);
    if (m_task.isOpen() && m_task.dueOn.isValid()) {
        const qint64 days = frame.today().daysTo(m_task.dueOn);
        auto *due = new Pill(m_theme,
                             days < 0    ? Tone::Amber
                             : days == 0 ? Tone::Blue
                                         : Tone::Neutral,
                             healthwords::due(m_task.dueOn, frame));
        due->setObjectName(QStringLiteral("task-due"));
        first->addWidget(due);
    }
    first->addStretch(1);
    column->addLayout(first);
    QStringList facts;
    if (m_task.isOpen()) {
        facts << m_task.owner << m_task.text.simplified() << m_task.note.simplified();
    } else {
        const QString when = m_task.doneAt ? healthwords::day(frame.dayOf(*m_task.doneAt), frame) : QString();
        //: %1 what became of it, %2 a day, %3 a person
        facts << (m_task.doneBy.isEmpty()
                      ? tr("%1, %2").arg(outcomeName(m_task.outcome), when)
                      : tr("%1, %2, by %3").arg(outcomeName(m_task.outcome), when, m_task.doneBy));
        facts << m_task.note.simplified();
    }
    facts.removeAll(QString());
    auto *second = new ElidedLabel(m_theme, TextType::Small, Token::Text2, facts.join(QStringLiteral(" · ")));
    second->setVisible(!facts.isEmpty());
    column->addWidget(second);
    column->addStretch(1);
    return box;
}

void TaskRow::addButton(QBoxLayout *row, const char *name, const QString &text, TaskAct act)
{
    auto *button = new Button(m_theme, ButtonKind::Outlined, text);
    button->setObjectName(QStringLiteral("%1-%2").arg(QLatin1String(name), m_task.id.toString()));
    button->setButtonSize(ButtonSize::Row);
    button->setAccessibleDescription(taskName(m_task));
    connect(button, &Button::clicked, this, [this, act] { Q_EMIT wished(act); });
    row->addWidget(button);
}

void TaskRow::addActions(QBoxLayout *row)
{
    if (!m_task.isOpen()) {
        addButton(row, "task-reopen", tr("Open again"), TaskAct::Reopen);
        return;
    }
    if (!m_task.text.isEmpty())
        addButton(row, "task-copy", tr("Copy text"), TaskAct::Copy);
    if (!m_task.link.isEmpty())
        addButton(row, "task-page", tr("Open page"), TaskAct::OpenPage);
    if (m_task.kind == TaskKind::Decide)
        addButton(row, "task-choose", tr("Decide…"), TaskAct::Choose);
    else if (m_task.kind == TaskKind::Archive)
        addButton(row, "task-keep", tr("Keep a copy…"), TaskAct::Keep);
    else if (m_task.kind == TaskKind::Queue || m_task.kind == TaskKind::Keys)
        addButton(row, "task-do", tr("Do it now"), TaskAct::DoIt);
    else if (m_task.kind == TaskKind::LastPost)
        addButton(row, "task-do", tr("Schedule it"), TaskAct::DoIt);
    else if (m_task.kind == TaskKind::Look)
        addButton(row, "task-record", tr("Done…"), TaskAct::Record);
    else
        addButton(row, "task-done", isNotice(m_task.kind) ? tr("It stands there") : tr("Done"), TaskAct::Done);
    m_more =
        makeIconButton(m_theme, QStringLiteral("more"), tr("More for “%1”").arg(taskName(m_task)), ButtonKind::Quiet);
    m_more->setObjectName(QStringLiteral("task-more-") + m_task.id.toString());
    m_more->setButtonSize(ButtonSize::Row);
    connect(m_more, &Button::clicked, this, &TaskRow::openMenu);
    row->addWidget(m_more);
}

void TaskRow::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, TaskAct act) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, act] { Q_EMIT wished(act); });
    };
    add(tr("Done"), TaskAct::Done);
    add(tr("Done, with a note…"), TaskAct::Record);
    if (m_task.kind == TaskKind::NoticePinned)
        add(tr("Schedule it as a post"), TaskAct::DoIt);
    add(tr("Leave it out"), TaskAct::Skip);
    menu->addSeparator();
    add(tr("Change…"), TaskAct::Edit);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace perennial
