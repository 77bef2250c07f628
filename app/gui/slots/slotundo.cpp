// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotundo.h"

#include "common/whendone.h"

#include <QUndoCommand>

namespace perennial {

namespace {

class SlotCommand : public QUndoCommand
{
public:
    SlotCommand(Services &services, const QString &words, const SlotEdit &back)
        : QUndoCommand(words), m_services(services), m_state(std::make_shared<State>(State{services.workspace().id, back, false, 0}))
    {
    }

    void undo() override { turn(m_services, m_state); }
    void redo() override
    {
        // It has happened when it comes onto the stack.
        if (std::exchange(m_isThere, true))
            turn(m_services, m_state);
    }

private:
    struct State
    {
        WorkspaceId workspace;
        SlotEdit next;
        bool isBusy;
        int waiting; // turns that were asked for meanwhile
    };

    // Each turn's answer is what the next one does.
    static void turn(Services &services, const std::shared_ptr<State> &state)
    {
        if (state->isBusy) {
            ++state->waiting;
            return;
        }
        state->isBusy = true;
        whenDone(services.house.slotTimes().change(state->workspace, state->next), &services, [&services, state](const Result<SlotChange> &done) {
            state->isBusy = false;
            if (done)
                state->next = done->back;
            else
                Q_EMIT services.failed(done.error());
            services.tellDataChanged();
            if (done && state->waiting > 0) {
                --state->waiting;
                turn(services, state);
            }
        });
    }

    Services &m_services;
    std::shared_ptr<State> m_state;
    bool m_isThere = false;
};

} // namespace

void pushSlotChange(Services &services, const QString &words, const SlotChange &change)
{
    services.undo.push(new SlotCommand(services, words, change.back));
    services.tellDataChanged();
}

} // namespace perennial
