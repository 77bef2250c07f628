// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Turns: how many coroutines may be at something at once, in all and for one key. Whoever comes when all places are taken
// waits; the first that may go on is the first that came.
// Thread: one. Ownership: shared with its places and those who wait (QCoro destroys what a coroutine holds after its caller
// went on, which may have dropped everything else); letAllGo() ends every wait.

#include <QHash>
#include <QString>

#include <coroutine>
#include <limits>
#include <list>
#include <memory>

namespace perennial {

class Turns : public std::enable_shared_from_this<Turns>
{
public:
    // Given back when it goes, which may resume the next one at once.
    class Turn
    {
    public:
        Turn(std::shared_ptr<Turns> turns, QString key) : m_turns(std::move(turns)), m_key(std::move(key)) {}
        Turn(Turn &&other) noexcept = default;
        Turn &operator=(Turn &&) = delete;
        ~Turn() { giveBack(); }
        void giveBack();

    private:
        std::shared_ptr<Turns> m_turns;
        QString m_key;
    };

    struct [[nodiscard]] Wait
    {
        std::shared_ptr<Turns> turns;
        QString key;
        bool await_ready() { return turns->tryTake(key); }
        void await_suspend(std::coroutine_handle<> waiting) { turns->m_waiting.push_back({key, waiting}); }
        Turn await_resume() { return Turn(turns, key); }
    };

    explicit Turns(int mostPerKey, int mostInAll = std::numeric_limits<int>::max()) : m_mostPerKey(mostPerKey), m_mostInAll(mostInAll) {}
    Turns(const Turns &) = delete;
    Turns &operator=(const Turns &) = delete;

    // co_await it.
    Wait wait(const QString &key) { return Wait{shared_from_this(), key}; }
    // Nobody waits from now on, whatever is taken.
    void letAllGo();

private:
    struct Waiting
    {
        QString key;
        std::coroutine_handle<> handle;
    };

    bool hasRoom(const QString &key) const;
    bool tryTake(const QString &key);
    void giveBack(const QString &key);

    const int m_mostPerKey;
    const int m_mostInAll;
    QHash<QString, int> m_taken;
    int m_takenInAll = 0;
    bool m_letsAllGo = false;
    std::list<Waiting> m_waiting;
};

} // namespace perennial
