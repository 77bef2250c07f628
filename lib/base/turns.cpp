// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/turns.h"

#include <algorithm>

namespace perennial {

void Turns::Turn::giveBack()
{
    if (const auto turns = std::exchange(m_turns, nullptr))
        turns->giveBack(m_key);
}

bool Turns::hasRoom(const QString &key) const
{
    return m_letsAllGo || (m_takenInAll < m_mostInAll && m_taken.value(key) < m_mostPerKey);
}

bool Turns::tryTake(const QString &key)
{
    if (!hasRoom(key))
        return false;
    ++m_taken[key];
    ++m_takenInAll;
    return true;
}

void Turns::giveBack(const QString &key)
{
    if (--m_taken[key] == 0)
        m_taken.remove(key);
    --m_takenInAll;
    const auto next = std::find_if(m_waiting.begin(), m_waiting.end(), [this](const Waiting &each) { return hasRoom(each.key); });
    if (next == m_waiting.end())
        return;
    const Waiting waiting = *next;
    m_waiting.erase(next);
    tryTake(waiting.key);
    waiting.handle.resume();
}

void Turns::letAllGo()
{
    m_letsAllGo = true;
    while (!m_waiting.empty()) {
        const Waiting waiting = m_waiting.front();
        m_waiting.pop_front();
        tryTake(waiting.key);
        waiting.handle.resume();
    }
}

} // namespace perennial
