// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panels of channel health: starting and changing each of the three ways out, ending a plan, recording and changing
// a task, the threshold, closing, opening again, keeping a copy, the client's own texts. Thread: the window's.
// Ownership: a panel deletes itself; it borrows the services and the theme.

#include "health/healthwords.h"

#include <functional>

class QWidget;

namespace perennial {

struct Services;

// What every panel is opened with. done: something changed, with what is to be said of it.
struct HealthPanelDesk
{
    Services *services = nullptr;
    const Theme *theme = nullptr;
    QWidget *host = nullptr;
    ChannelStanding standing;
    HealthFrame frame;
    std::function<void(const QString &said)> done;
};

// A plan without an id is started, one with an id is changed.
void openMaintenancePanel(const HealthPanelDesk &desk, const ChannelPlan &plan);
void openRevivalPanel(const HealthPanelDesk &desk, const ChannelPlan &plan);
void openClosingPanel(const HealthPanelDesk &desk, const ChannelPlan &plan);
void openPlanPanel(const HealthPanelDesk &desk, const ChannelPlan &plan); // the one of its kind

// How a plan ends: a way out that follows is handed to `next`, the rest is done here.
void openEndPanel(const HealthPanelDesk &desk, const ChannelPlan &plan, std::function<void(PlanKind kind)> next);
void openTaskRecord(const HealthPanelDesk &desk, const ChannelTask &task);
void openTaskEditor(const HealthPanelDesk &desk, const ChannelTask &task);
void openThresholdPanel(const HealthPanelDesk &desk);
void openCloseNowPanel(const HealthPanelDesk &desk);
void openReopenPanel(const HealthPanelDesk &desk);
// finished: the copy is made; a task that stands for it may be finished.
void openArchivePanel(const HealthPanelDesk &desk, std::function<void(const QString &folder)> finished);
void openGuidePanel(const HealthPanelDesk &desk, const QString &language);

} // namespace perennial
