// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Process: what a simulated process is to the network: an actor that waits for answers, and may be dead. Whoever waits
// when it dies is resumed, so that its coroutines unwind; nothing they still try has an effect.

#include "torture/virtualtime.h"

#include <coroutine>

namespace perennial::torture {

class Process
{
public:
    Process(VirtualTime &time, Actor actor) : m_time(time), m_actor(actor) {}

    Actor actor() const { return m_actor; }
    bool isDead() const { return m_dead; }
    VirtualTime &time() { return m_time; }

    // co_await process.sleep(span)
    struct Sleep
    {
        Process &process;
        std::chrono::milliseconds span;
        bool await_ready() const noexcept { return process.m_dead; }
        void await_suspend(std::coroutine_handle<> handle) { process.wait(span, handle); }
        void await_resume() const noexcept {}
    };
    Sleep sleep(std::chrono::milliseconds span) { return {*this, span}; }

    // From now on nothing it does has an effect.
    void stopActing() { m_dead = true; }
    void die()
    {
        m_dead = true;
        while (!m_waiting.empty())
            m_waiting.extract(m_waiting.begin()).mapped().resume();
    }

private:
    void wait(std::chrono::milliseconds span, std::coroutine_handle<> handle)
    {
        m_waiting.emplace(++m_last, handle);
        m_time.after(span, m_actor, [this, id = m_last] {
            if (auto node = m_waiting.extract(id))
                node.mapped().resume();
        });
    }

    VirtualTime &m_time;
    Actor m_actor;
    bool m_dead = false;
    int m_last = 0;
    std::map<int, std::coroutine_handle<>> m_waiting;
};

} // namespace perennial::torture
