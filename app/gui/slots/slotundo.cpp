// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotundo.h"

#include "shell/servicestep.h"

namespace perennial {

// Not nameless: a coroutine of common/whendone.h holds it.
struct SlotStep
{
    SlotEdit next;
    QList<Slot> left; // as the turn before left them
};

namespace {

const Slot *find(const QList<Slot> &all, SlotId id)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [id](const Slot &slot) { return slot.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

// Later steps that were taken back raised the version of a slot that is the same; one that somebody else changed keeps its
// old version here, and is refused.
void renewVersions(SlotStep &step, const QList<Slot> &now)
{
    for (Slot &slot : step.next.put) {
        const Slot *current = find(now, slot.id);
        const Slot *left = find(step.left, slot.id);
        if (!current || !left)
            continue;
        Slot same = *left;
        same.version = current->version;
        if (same == *current)
            slot.version = current->version;
    }
}

QCoro::Task<Result<SlotStep>> turn(SlotService *service, WorkspaceId client, SlotStep step)
{
    CO_TRY_ASSIGN(const QList<Slot> now, co_await service->list(client));
    renewVersions(step, now);
    CO_TRY_ASSIGN(const SlotChange done, co_await service->change(client, step.next));
    co_return SlotStep{done.back, done.now};
}

} // namespace

void pushSlotChange(Services &services, const QString &words, const SlotChange &change)
{
    ServiceStep<SlotStep>::Turn next = [service = &services.house.slotTimes(), client = services.workspace().id](SlotStep step) {
        return turn(service, client, std::move(step));
    };
    services.undo.push(new ServiceStep<SlotStep>(services, words, std::move(next), SlotStep{change.back, change.now}));
    services.tellDataChanged();
}

} // namespace perennial
