// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// EvergreenDesk: a client with a channel, its slots and its library, in a world with a clock that stands still on a Monday.

#include "service/evergreenservice.h"
#include "service/slotservice.h"
#include "support/engineworld.h"
#include "support/wait.h"

#include <QCoro/QCoroTask>

namespace perennial::test {

inline const QDate kMonday(2026, 11, 23); // today, 11:00 in Istanbul

struct EvergreenDesk
{
    EngineWorld &world;
    Workspace workspace = world.addWorkspace(QStringLiteral("A"));
    Channel channel = world.addChannel(workspace.id, QStringLiteral("a"));
    SlotService slotTimes{world.serviceParts()};
    EvergreenService library{world.serviceParts()};

    explicit EvergreenDesk(EngineWorld &in) : world(in) {}

    Result<LibraryChange> change(const LibraryEdit &edit) { return QCoro::waitFor(library.change(workspace.id, edit)); }
    QList<LibraryCategory> categories() { return QCoro::waitFor(library.categories(workspace.id)).value(); }
    QList<LibraryItem> items() { return QCoro::waitFor(library.list({workspace.id, {}, {}, {}})).value(); }
    Result<LibraryPlan> plan(int weeks, std::optional<quint64> seed = 1) { return QCoro::waitFor(library.plan(workspace.id, weeks, seed)); }

    LibraryCategory add(const QString &name, const CategoryPolicy &policy = {})
    {
        const auto made = change({{LibraryCategory{{{}, {}, name, {}}, policy}}, {}, {}, {}, {}});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return made->categories[0];
    }
    LibraryItem item(const LibraryCategory &category, const QStringList &texts) const
    {
        LibraryItem item;
        item.category = category.category.id;
        for (const QString &text : texts)
            item.wordings.append({{}, 0, text});
        return item;
    }
    Result<LibraryChange> put(const LibraryItem &item) { return change({{}, {item}, {}, {}, {}}); }
    LibraryItem add(const LibraryCategory &category, const QStringList &texts)
    {
        const auto made = put(item(category, texts));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        world.clock.advance(std::chrono::seconds(1)); // the next one is younger
        return made->items[0];
    }
    Slot addSlot(WeekdaySet days, QTime time, CategoryId category)
    {
        Slot slot;
        slot.channel = channel.id;
        slot.days = days;
        slot.time = time;
        slot.category = category;
        const SlotEdit edit{{slot}, {}};
        return QCoro::waitFor(slotTimes.change(workspace.id, edit)).value().now[0];
    }
};

inline QStringList textsOf(const LibraryPlan &made)
{
    QStringList texts;
    for (const EvergreenFill &fill : made.plan.fills) {
        for (const Wording &wording : made.items[fill.item].wordings) {
            if (wording.id == fill.wording)
                texts << fill.wall.toIso() + QLatin1Char(' ') + wording.text;
        }
    }
    return texts;
}

} // namespace perennial::test
