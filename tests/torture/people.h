// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// People: what persons do with the window of a life, through the real services: pause, resume, move, edit, cancel, try
// again, and look on the network themselves (truthfully). They choose by seed. Thread: the main one.

#include "base/log.h"
#include "base/redact.h"
#include "secrets/secretstore.h"
#include "service/channelservice.h"
#include "service/deliveryservice.h"
#include "service/postservice.h"
#include "store/database.h"
#include "torture/simagent.h"

namespace perennial::torture {

class NoSecrets final : public SecretStore
{
public:
    QCoro::Task<Result<QByteArray>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, QByteArray value) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    QString describe() const override { return QStringLiteral("none"); }
};

class People
{
public:
    People(VirtualTime &time, SimNetwork &network, quint32 seed, Trace &trace, std::function<void()> nudge);

    bool open(const DatabaseLocation &location);
    Database &database() { return *m_database; }
    void setPlan(QList<Delivery> deliveries, QList<Channel> channels);

    // One thing, by seed.
    void doSomething();
    // Everything that was put off: pauses end, what needs a person is decided, nothing is left open on purpose.
    void putInOrder();
    // They sit at this machine.
    void setClock(std::chrono::milliseconds offset) { m_clock.offset = offset; }
    int resolved() const { return m_resolved; }
    int openTasks() const { return m_open; }

private:
    QCoro::Task<void> pauseForAWhile();
    QCoro::Task<void> moveOne();
    QCoro::Task<void> editOne();
    QCoro::Task<void> cancelOne();
    QCoro::Task<void> decideAll();
    QCoro::Task<void> decide(Delivery delivery);
    QCoro::Task<void> endPauses();
    QCoro::Task<void> bringForward();
    QCoro::Task<void> reconnectAll();
    void tell(DeliveryId delivery, const QString &what);
    bool isThere(DeliveryId delivery) const;
    const Delivery &anyDelivery() { return m_deliveries.at(m_random.bounded(int(m_deliveries.size()))); }
    ServiceParts parts();

    VirtualTime &m_time;
    SimNetwork &m_network;
    QRandomGenerator m_random;
    Trace &m_trace;
    std::function<void()> m_nudge;
    MachineClock m_clock;
    Process m_process;
    IdSource m_ids;
    Redactor m_redactor;
    Log m_log;
    NoSecrets m_secrets;
    MediaFolder m_media;
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DeliveryService> m_deliveryService;
    std::unique_ptr<PostService> m_postService;
    std::unique_ptr<ChannelService> m_channelService;
    QList<Delivery> m_deliveries;
    QList<Channel> m_channels;
    QList<PauseScope> m_pauses;
    int m_edits = 0;
    int m_resolved = 0;
    int m_open = 0;
};

} // namespace perennial::torture
