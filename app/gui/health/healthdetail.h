// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HealthDetail: one channel: its facts, then the three ways out, or the plan that runs, or what it was; and its
// history. What did not change is not built again. Thread: the window's. Ownership: borrows the theme.

#include "health/healthfacts.h"
#include "health/taskrow.h"

#include <QScrollArea>

namespace perennial {

class HealthHistory;

class HealthDetail : public QScrollArea
{
    Q_OBJECT
public:
    explicit HealthDetail(const Theme &theme, QWidget *parent = nullptr);

    void present(const HealthSnapshot &snapshot);
    void clear();
    const std::optional<HealthSnapshot> &shown() const { return m_shown; }
    void noteWritten();

Q_SIGNALS:
    void wished(perennial::HealthAct act);
    void taskWished(const perennial::ChannelTask &task, perennial::TaskAct act);
    void noted(const QString &text);

private:
    void fillMiddle();
    void addOutlook(class QVBoxLayout *column);
    QString markOf(const HealthSnapshot &snapshot) const;

    const Theme &m_theme;
    std::optional<HealthSnapshot> m_shown;
    QString m_mark;
    HealthFacts *m_facts;
    QVBoxLayout *m_middle;
    HealthHistory *m_history;
};

} // namespace perennial
