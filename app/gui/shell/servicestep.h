// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ServiceStep: a step of the window's undo stack for a service whose every change answers with the change that takes it
// back. Turns follow each other, however fast somebody presses the key. What fails is told by Services::failed.
// Thread: the window's. Ownership: the stack's.

#include "common/whendone.h"
#include "shell/services.h"

#include <QUndoCommand>

namespace perennial {

template <class Edit> class ServiceStep : public QUndoCommand
{
public:
    // Makes the change real and answers with what takes it back.
    using Turn = std::function<QCoro::Task<Result<Edit>>(Edit)>;

    // Of a change that has happened.
    ServiceStep(Services &services, const QString &words, Turn turn, const Edit &back)
        : QUndoCommand(words), m_state(std::make_shared<State>(State{services, std::move(turn), back}))
    {
    }

    void undo() override { run(m_state); }
    void redo() override
    {
        if (std::exchange(m_isThere, true))
            run(m_state);
    }

private:
    struct State
    {
        Services &services;
        Turn turn;
        Edit next;
        bool isBusy = false;
        int waiting = 0; // turns that were asked for meanwhile
    };

    static void run(const std::shared_ptr<State> &state)
    {
        if (state->isBusy) {
            ++state->waiting;
            return;
        }
        state->isBusy = true;
        whenDone(state->turn(state->next), &state->services, [state](const Result<Edit> &back) {
            state->isBusy = false;
            if (back)
                state->next = *back;
            else
                Q_EMIT state->services.failed(back.error());
            state->services.tellDataChanged();
            if (back && state->waiting > 0) {
                --state->waiting;
                run(state);
            }
        });
    }

    std::shared_ptr<State> m_state;
    bool m_isThere = false;
};

} // namespace perennial
