// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace perennial {

namespace {

constexpr const char *kHidden = "hidden-channels";
constexpr const char *kSeries = "series-minutes";
constexpr const char *kUnsaved = "unsaved";

QString key(WorkspaceId workspace, const char *name)
{
    return settingskey::publishingTimes(workspace.value, QLatin1String(name));
}

// Ids are strings: a double cannot hold them.
template <class TypedId> TypedId idFrom(const QJsonValue &value)
{
    return {value.toString().toLongLong()};
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject toJson(const Slot &slot)
{
    return {{QStringLiteral("id"), slot.id.toString()},
            {QStringLiteral("workspace"), slot.workspace.toString()},
            {QStringLiteral("channel"), slot.channel.toString()},
            {QStringLiteral("repeat"), toString(slot.repeat)},
            {QStringLiteral("days"), slot.days.toString()},
            {QStringLiteral("every"), slot.every},
            {QStringLiteral("anchor"), dateText(slot.anchor)},
            {QStringLiteral("monthDay"), slot.monthDay},
            {QStringLiteral("nth"), slot.nth},
            {QStringLiteral("rule"), slot.rule},
            {QStringLiteral("time"), slot.time.toString(Qt::ISODate)},
            {QStringLiteral("category"), slot.category.toString()},
            {QStringLiteral("first"), dateText(slot.first)},
            {QStringLiteral("last"), dateText(slot.last)},
            {QStringLiteral("version"), QString::number(slot.version)},
            {QStringLiteral("created"), QString::number(slot.createdAt.ms)}};
}

std::optional<Slot> slotFrom(const QJsonObject &object)
{
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const auto repeat = slotRepeatFromString(text("repeat"));
    const auto days = text("days").isEmpty() ? std::optional(WeekdaySet()) : WeekdaySet::fromString(text("days"));
    if (!repeat || !days)
        return std::nullopt;
    Slot slot;
    slot.id = idFrom<SlotId>(object.value(QStringLiteral("id")));
    slot.workspace = idFrom<WorkspaceId>(object.value(QStringLiteral("workspace")));
    slot.channel = idFrom<ChannelId>(object.value(QStringLiteral("channel")));
    slot.repeat = *repeat;
    slot.days = *days;
    slot.every = object.value(QStringLiteral("every")).toInt(1);
    slot.anchor = QDate::fromString(text("anchor"), Qt::ISODate);
    slot.monthDay = object.value(QStringLiteral("monthDay")).toInt();
    slot.nth = object.value(QStringLiteral("nth")).toInt();
    slot.rule = text("rule");
    slot.time = QTime::fromString(text("time"), Qt::ISODate);
    slot.category = idFrom<CategoryId>(object.value(QStringLiteral("category")));
    slot.first = QDate::fromString(text("first"), Qt::ISODate);
    slot.last = QDate::fromString(text("last"), Qt::ISODate);
    slot.version = text("version").toLongLong();
    slot.createdAt = {text("created").toLongLong()};
    return slot.id && validate(slot) ? std::optional(slot) : std::nullopt;
}

QJsonArray toJson(const QList<Slot> &slots)
{
    QJsonArray array;
    for (const Slot &slot : slots)
        array << toJson(slot);
    return array;
}

std::optional<QList<Slot>> slotsFrom(const QJsonValue &value)
{
    QList<Slot> slots;
    for (const QJsonValue &each : value.toArray()) {
        const auto slot = slotFrom(each.toObject());
        if (!slot)
            return std::nullopt;
        slots << *slot;
    }
    return slots;
}

QByteArray toJson(const SlotDraftState &state)
{
    QJsonArray made;
    for (const Category &category : state.madeCategories)
        made << category.name;
    return QJsonDocument(QJsonObject{{QStringLiteral("before"), toJson(state.before)}, {QStringLiteral("now"), toJson(state.now)}, {QStringLiteral("categories"), made}})
        .toJson(QJsonDocument::Compact);
}

std::optional<SlotDraftState> stateFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto before = slotsFrom(object.value(QStringLiteral("before")));
    const auto now = slotsFrom(object.value(QStringLiteral("now")));
    if (object.isEmpty() || !before || !now)
        return std::nullopt;
    SlotDraftState state{*before, *now, {}};
    for (const QJsonValue &name : object.value(QStringLiteral("categories")).toArray()) {
        Category made;
        made.id = {-1 - qint64(state.madeCategories.size())}; // as SlotDraft numbers them
        made.name = name.toString();
        state.madeCategories << made;
    }
    return state;
}

} // namespace

SlotMemory readSlotMemory(const SettingsStore &settings, WorkspaceId workspace)
{
    SlotMemory memory;
    memory.workspace = workspace;
    for (const QString &text : settings.value(key(workspace, kHidden)).toStringList()) {
        if (const auto id = ChannelId::fromString(text))
            memory.hiddenChannels.insert(*id);
    }
    memory.seriesMinutes = settings.value(key(workspace, kSeries), memory.seriesMinutes).toInt();
    memory.unsaved = stateFrom(settings.value(key(workspace, kUnsaved)).toByteArray());
    return memory;
}

void writeSlotMemory(SettingsStore &settings, WorkspaceId workspace, const SlotMemory &memory)
{
    QStringList hidden;
    for (ChannelId id : memory.hiddenChannels)
        hidden << id.toString();
    hidden.sort();
    settings.setValue(key(workspace, kHidden), hidden);
    settings.setValue(key(workspace, kSeries), memory.seriesMinutes);
    settings.setValue(key(workspace, kUnsaved), memory.unsaved ? toJson(*memory.unsaved) : QByteArray());
}

} // namespace perennial
