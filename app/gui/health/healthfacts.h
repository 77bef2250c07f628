// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HealthFacts: the head of a channel's detail: who, how it stands and why, four figures, and its year of weeks with the
// last post. Thread: the window's. Ownership: borrows the theme.

#include "health/healthwords.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace perennial {

enum class HealthAct {
    Threshold,
    Revive,
    Maintain,
    Close,
    ChangePlan,
    EndPlan,
    CloseNow,
    Archive,
    Reopen,
    Texts,
    Connect,
    Resume
};

class HealthFacts : public QWidget
{
    Q_OBJECT
public:
    explicit HealthFacts(const Theme &theme, QWidget *parent = nullptr);

    void show(const HealthSnapshot &snapshot);

Q_SIGNALS:
    void wished(perennial::HealthAct act);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHead(const HealthSnapshot &snapshot);
    void addWho(QBoxLayout *head, const HealthSnapshot &snapshot);
    void addFigures(QBoxLayout *head, const HealthSnapshot &snapshot);
    void addYear(const HealthSnapshot &snapshot);
    void addFoot(const HealthSnapshot &snapshot);

    void turn(int width);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QBoxLayout *m_head = nullptr; // who and the figures: beside each other where there is room
};

} // namespace perennial
