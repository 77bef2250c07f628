// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Engine: turns due deliveries into published posts. Takes the lease, recovers what a dead one left, then sleeps to
// the next due time (at most a minute) with one timer, claims, publishes one of a channel at a time, so that
// a channel's order is kept, and applies the late policy. wake() makes it look at once.
// Thread: the one that made it, which needs an event loop. Ownership: the caller; the parts outlive it. An engine that is
// dropped begins nothing more; what a network answers afterwards is still written down.
// Errors: failed() tells them; Forever goes on trying, UntilIdle ends.

#include "engine/claiming.h"
#include "engine/publisher.h"
#include "engine/reconciler.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace perennial {

struct EngineIdentity
{
    QString holder; // one run: a random name
    QString host;
    qint64 pid = 0;
    QString version;
    bool ownsMachineLock = false; // so a lease of this host is a dead process's
    QString zoneData = {};        // version of the system's time zone data; empty: unknown
};

class Engine : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Forever, UntilIdle };

    Engine(EngineParts parts, EngineIdentity identity, QObject *parent = nullptr);
    ~Engine() override;

    void start(Mode mode);
    void wake();
    // Claims nothing more, lets what is under way end (at most 40 s), gives the lease back, then finished().
    void stop();

Q_SIGNALS:
    void finished();
    void failed(const perennial::Error &error);
    void leaseLost(const QString &holder);
    void waitingForLease(const QString &holder);
    void started();
    // Something is under way, or nothing any more: whoever would put the machine to sleep should wait.
    void busyChanged(bool busy);
    // For the log of a person who watches.
    void delivered(const perennial::Delivery &delivery);

private:
    QCoro::Task<void> round();
    QCoro::Task<Result<void>> work();
    QCoro::Task<Result<bool>> holdLease();
    void loseLease(const QString &holder);
    QCoro::Task<Result<void>> takeOver();
    QCoro::Task<Result<int>> claimDue();
    QCoro::Task<void> publishOne(ClaimedDelivery claimed);
    QCoro::Task<void> lookAround();
    QCoro::Task<void> sleepUntilNext();
    QCoro::Task<void> fetchMedia();
    QCoro::Task<void> end();
    void endIfStopped();
    void report(const Error &error);

    EngineParts m_parts;
    EngineIdentity m_identity;
    std::shared_ptr<Publisher> m_publisher; // shared with what is under way
    std::shared_ptr<Reconciler> m_reconciler;
    QTimer m_timer;
    Mode m_mode = Mode::Forever;
    Instant m_leaseUntil;
    QSet<ChannelId> m_busyChannels;
    QHash<QString, int> m_busyServers;
    QSet<DeliveryId> m_underWay;
    bool m_hasLease = false;
    bool m_mustRecover = true; // the lease is new, or a result could not be written down
    bool m_toldStarted = false;
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_nothingToLook = false;
    bool m_fetching = false;
    bool m_inRound = false;
    bool m_wakeAgain = false;
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace perennial
