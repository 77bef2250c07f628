// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarmemory.h"

namespace perennial {

namespace {

constexpr const char *kView = "view";
constexpr const char *kHidden = "hidden-channels";
constexpr const char *kStates = "states";
constexpr const char *kFill = "planned-fill";
constexpr const char *kConflicts = "conflicts-only";
constexpr const char *kInspector = "inspector";
constexpr const char *kHours = "hour-height";
constexpr const char *kIdeas = "ideas";
constexpr const char *kLabel = "label";
constexpr const char *kCampaign = "campaign";

// Kept in files: never renamed.
constexpr std::array kStateNames{"idea", "draft",  "in-review", "approved", "sending", "planned-fill",
                                 "sent", "failed", "unsure",    "held",     "missed",  "cancelled"};
static_assert(kStateNames.size() == size_t(EntryState::Cancelled) + 1);

} // namespace

CalendarMemory readCalendarMemory(const SettingsStore &settings, WorkspaceId workspace)
{
    const auto value = [&](const char *name, const QVariant &fallback) {
        return settings.value(settingskey::calendar(workspace.value, QLatin1String(name)), fallback);
    };
    CalendarMemory memory;
    memory.view = value(kView, memory.view).toString();
    const QStringList hidden = value(kHidden, {}).toStringList();
    for (const QString &text : hidden) {
        if (const auto id = ChannelId::fromString(text))
            memory.filter.hiddenChannels.insert(*id);
    }
    const QStringList states = value(kStates, {}).toStringList();
    for (size_t i = 0; i < kStateNames.size(); ++i) {
        if (states.contains(QLatin1String(kStateNames[i])))
            memory.filter.states.insert(EntryState(i));
    }
    memory.filter.plannedFill = value(kFill, true).toBool();
    memory.filter.conflictsOnly = value(kConflicts, false).toBool();
    memory.inspector = value(kInspector, true).toBool();
    memory.hourHeight = value(kHours, memory.hourHeight).toInt();
    memory.ideas = value(kIdeas, false).toBool();
    memory.filter.label = value(kLabel, QString()).toString();
    memory.filter.campaign = value(kCampaign, QString()).toString();
    return memory;
}

void writeCalendarMemory(SettingsStore &settings, WorkspaceId workspace, const CalendarMemory &memory)
{
    const auto keep = [&](const char *name, const QVariant &value) {
        settings.setValue(settingskey::calendar(workspace.value, QLatin1String(name)), value);
    };
    QStringList hidden;
    for (ChannelId id : memory.filter.hiddenChannels)
        hidden << id.toString();
    QStringList states;
    for (EntryState state : memory.filter.states)
        states << QLatin1String(kStateNames[size_t(state)]);
    hidden.sort();
    states.sort();
    keep(kView, memory.view);
    keep(kHidden, hidden);
    keep(kStates, states);
    keep(kFill, memory.filter.plannedFill);
    keep(kConflicts, memory.filter.conflictsOnly);
    keep(kInspector, memory.inspector);
    keep(kHours, memory.hourHeight);
    keep(kIdeas, memory.ideas);
    keep(kLabel, memory.filter.label);
    keep(kCampaign, memory.filter.campaign);
}

} // namespace perennial
