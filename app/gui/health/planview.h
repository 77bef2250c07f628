// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PlanView: a plan that runs, or the last one of a channel that is closed: its facts, how far it is, its tasks, and
// what can be done about it. Thread: the window's. Ownership: borrows the theme.

#include "health/healthfacts.h"
#include "health/taskrow.h"

class QBoxLayout;

namespace perennial {

class PlanView : public QWidget
{
    Q_OBJECT
public:
    PlanView(const Theme &theme, const HealthSnapshot &snapshot, QWidget *parent = nullptr);

Q_SIGNALS:
    void wished(perennial::HealthAct act);
    void taskWished(const perennial::ChannelTask &task, perennial::TaskAct act);

private:
    QWidget *head();
    void addPlanButtons(QBoxLayout *row);
    void addButton(QBoxLayout *row, const char *name, const QString &text, HealthAct act);
    QWidget *progress();
    QWidget *months();
    QString progressText() const;
    void addTasks();

    const Theme &m_theme;
    const HealthSnapshot m_snapshot;
    const PlanProgress m_progress;
    QBoxLayout *m_column;
};

} // namespace perennial
