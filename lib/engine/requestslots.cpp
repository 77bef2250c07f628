// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/requestslots.h"

#include <algorithm>

namespace perennial {

void RequestSlots::Slot::giveBack()
{
    if (const auto slots = std::exchange(m_slots, nullptr))
        slots->giveBack(m_server);
}

bool RequestSlots::hasRoom(const QString &server) const
{
    return m_letsAllGo || (m_takenInAll < m_mostInAll && m_taken.value(server) < m_mostPerServer);
}

bool RequestSlots::tryTake(const QString &server)
{
    if (!hasRoom(server))
        return false;
    ++m_taken[server];
    ++m_takenInAll;
    return true;
}

void RequestSlots::giveBack(const QString &server)
{
    if (--m_taken[server] == 0)
        m_taken.remove(server);
    --m_takenInAll;
    const auto next = std::find_if(m_waiting.begin(), m_waiting.end(), [this](const Waiting &each) { return hasRoom(each.server); });
    if (next == m_waiting.end())
        return;
    const Waiting waiting = *next;
    m_waiting.erase(next);
    tryTake(waiting.server);
    waiting.handle.resume();
}

void RequestSlots::letAllGo()
{
    m_letsAllGo = true;
    while (!m_waiting.empty()) {
        const Waiting waiting = m_waiting.front();
        m_waiting.pop_front();
        tryTake(waiting.server);
        waiting.handle.resume();
    }
}

} // namespace perennial
