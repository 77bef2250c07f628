// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// RequestSlots: how many deliveries may be with the networks at once, in all and with one server. Whoever comes when all
// are taken waits; the first that may go is the first that came.
// Thread: one. Ownership: shared with its slots and those who wait (QCoro destroys what a coroutine holds after its caller
// went on, which may have dropped everything else); letAllGo() ends every wait.

#include <QHash>
#include <QString>

#include <coroutine>
#include <list>
#include <memory>

namespace perennial {

class RequestSlots : public std::enable_shared_from_this<RequestSlots>
{
public:
    // Given back when it goes, which may resume the next one at once.
    class Slot
    {
    public:
        Slot(std::shared_ptr<RequestSlots> slots, QString server) : m_slots(std::move(slots)), m_server(std::move(server)) {}
        Slot(Slot &&other) noexcept = default;
        Slot &operator=(Slot &&) = delete;
        ~Slot() { giveBack(); }
        void giveBack();

    private:
        std::shared_ptr<RequestSlots> m_slots;
        QString m_server;
    };

    struct [[nodiscard]] Turn
    {
        std::shared_ptr<RequestSlots> from;
        QString server;
        bool await_ready() { return from->tryTake(server); }
        void await_suspend(std::coroutine_handle<> waiting) { from->m_waiting.push_back({server, waiting}); }
        Slot await_resume() { return Slot(from, server); }
    };

    RequestSlots(int mostPerServer, int mostInAll) : m_mostPerServer(mostPerServer), m_mostInAll(mostInAll) {}
    RequestSlots(const RequestSlots &) = delete;
    RequestSlots &operator=(const RequestSlots &) = delete;

    // co_await it.
    Turn turn(const QString &server) { return Turn{shared_from_this(), server}; }
    // Nobody waits from now on, whatever is taken.
    void letAllGo();

private:
    struct Waiting
    {
        QString server;
        std::coroutine_handle<> handle;
    };

    bool hasRoom(const QString &server) const;
    bool tryTake(const QString &server);
    void giveBack(const QString &server);

    const int m_mostPerServer;
    const int m_mostInAll;
    QHash<QString, int> m_taken;
    int m_takenInAll = 0;
    bool m_letsAllGo = false;
    std::list<Waiting> m_waiting;
};

} // namespace perennial
