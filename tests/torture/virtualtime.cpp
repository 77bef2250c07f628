// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/virtualtime.h"

#include <QCoreApplication>
#include <QTimerEvent>

namespace perennial::torture {

void VirtualTime::reset(Instant at)
{
    m_events.clear();
    m_suspended.clear();
    m_now = at;
    m_current = 0;
    m_order = 0;
}

void VirtualTime::at(Instant when, Actor actor, Task task)
{
    m_events.emplace(Place(std::max(when, m_now).ms, ++m_order), Event{actor, std::move(task)});
}

void VirtualTime::suspend(Actor actor, Instant until)
{
    m_suspended[actor] = until;
}

void VirtualTime::forgetTimers(Actor actor)
{
    std::erase_if(m_timers, [actor](const auto &entry) { return entry.second.actor == actor; });
}

void VirtualTime::runUntil(Instant end)
{
    while (!m_events.empty() && m_events.begin()->first.first <= end.ms) {
        auto node = m_events.extract(m_events.begin());
        m_now = std::max(m_now, Instant{node.key().first});
        const auto asleep = m_suspended.find(node.mapped().actor);
        if (asleep != m_suspended.end() && m_now < asleep->second) {
            node.key().first = asleep->second.ms;
            m_events.insert(std::move(node));
            continue;
        }
        act(node.mapped().actor, node.mapped().task);
    }
    m_now = std::max(m_now, end);
}

void VirtualTime::act(Actor actor, const Task &task)
{
    const Actor before = m_current;
    m_current = actor;
    task();
    QCoreApplication::sendPostedEvents();
    m_current = before;
}

bool VirtualTime::processEvents(QEventLoop::ProcessEventsFlags)
{
    QCoreApplication::sendPostedEvents();
    return true;
}

void VirtualTime::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    m_timers[id] = Timer{object, interval, type, m_current, ++m_order, {}};
    schedule(id);
}

void VirtualTime::schedule(int id)
{
    Timer &timer = m_timers[id];
    timer.due = m_now + std::chrono::milliseconds(timer.interval);
    at(timer.due, timer.actor, [this, id, generation = timer.generation] { fire(id, generation); });
}

void VirtualTime::fire(int id, quint64 generation)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end() || found->second.generation != generation)
        return;
    QObject *object = found->second.object;
    schedule(id);
    QTimerEvent event(id);
    QCoreApplication::sendEvent(object, &event);
}

bool VirtualTime::unregisterTimer(int id)
{
    return m_timers.erase(id) > 0;
}

bool VirtualTime::unregisterTimers(QObject *object)
{
    return std::erase_if(m_timers, [object](const auto &entry) { return entry.second.object == object; }) > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> VirtualTime::registeredTimers(QObject *object) const
{
    QList<TimerInfo> infos;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            infos << TimerInfo(id, int(timer.interval), timer.type);
    }
    return infos;
}

int VirtualTime::remainingTime(int id)
{
    const auto found = m_timers.find(id);
    return found == m_timers.end() ? -1 : int(std::max<qint64>(0, found->second.due.ms - m_now.ms));
}

} // namespace perennial::torture
