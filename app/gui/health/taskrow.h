// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// TaskRow: a task of a plan: what, when, by whom, its text to copy or page to open, and its one action; or how it
// ended. Thread: the window's. Ownership: borrows the theme.

#include "health/healthwords.h"

#include <QWidget>

class QBoxLayout;

namespace perennial {

class Button;

// DoIt: the program does it. Choose: opens the decision about the plan. Keep: opens the archive.
enum class TaskAct { Done, DoIt, Choose, Keep, Copy, OpenPage, Record, Skip, Edit, Reopen };

enum class TaskActions { All, None }; // None: of a plan that is over

class TaskRow : public QWidget
{
    Q_OBJECT
public:
    TaskRow(const Theme &theme, const ChannelTask &task, const HealthFrame &frame,
            TaskActions actions = TaskActions::All, QWidget *parent = nullptr);

Q_SIGNALS:
    void wished(perennial::TaskAct act);

private:
    QWidget *words(const HealthFrame &frame);
    void addActions(QBoxLayout *row);
    void addButton(QBoxLayout *row, const char *name, const QString &text, TaskAct act);
    void openMenu();

    const Theme &m_theme;
    const ChannelTask m_task;
    Button *m_more = nullptr;
};

} // namespace perennial
