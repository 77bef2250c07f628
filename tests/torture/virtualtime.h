// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// VirtualTime: what happens next, and when. Everything of a simulated life is an event at an instant of an actor; the
// engine's own QTimers are, too, because VirtualTime is the event dispatcher of the thread. Nothing waits: the clock
// jumps to the next event. An actor that is suspended does nothing until it wakes; then all that waited comes at once.
// Equal instants keep their order, so a seed is always the same life. Thread: the main one. Made before the application.

#include "base/clock.h"

#include <QAbstractEventDispatcher>

#include <functional>
#include <map>
#include <unordered_map>

namespace perennial::torture {

using Actor = int; // 0: the world (networks, people); from 1 on: processes

class VirtualTime final : public QAbstractEventDispatcher
{
    Q_OBJECT
public:
    using Task = std::function<void()>;

    Instant now() const { return m_now; }
    // An empty life that begins at an instant.
    void reset(Instant at);
    void at(Instant when, Actor actor, Task task);
    void after(std::chrono::milliseconds span, Actor actor, Task task) { at(m_now + span, actor, std::move(task)); }
    // Who is acting; timers that start now are theirs.
    Actor current() const { return m_current; }
    void suspend(Actor actor, Instant until);
    // Timers of a process that is gone never fire; its tasks still run (they find it gone).
    void forgetTimers(Actor actor);
    void runUntil(Instant end);
    // Work of one actor outside any event, as if it happened now.
    void act(Actor actor, const Task &task);

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *) override {}
    void unregisterSocketNotifier(QSocketNotifier *) override {}
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;
    void wakeUp() override {}
    void interrupt() override {}

private:
    struct Event
    {
        Actor actor = 0;
        Task task;
    };
    struct Timer
    {
        QObject *object = nullptr;
        qint64 interval = 0;
        Qt::TimerType type = Qt::CoarseTimer;
        Actor actor = 0;
        quint64 generation = 0;
        Instant due;
    };
    using Place = std::pair<qint64, quint64>; // when, and in which order it was asked for

    void schedule(int id);
    void fire(int id, quint64 generation);

    Instant m_now;
    Actor m_current = 0;
    quint64 m_order = 0;
    std::map<Place, Event> m_events;
    std::unordered_map<int, Timer> m_timers;
    std::unordered_map<Actor, Instant> m_suspended;
};

} // namespace perennial::torture
