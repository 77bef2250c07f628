// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/logoutguard.h"

#include <QGuiApplication>
#include <QPointer>
#include <QSessionManager>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kSoon = 1h;
constexpr std::chrono::milliseconds kAhead = 2h;     // asked for: a machine that slept has what comes next
constexpr std::chrono::milliseconds kWarned = 10min; // a log-out within this is the second one
constexpr auto kLookEvery = 1min;

} // namespace

LogOutGuard::LogOutGuard(Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&services, &Services::settled, this, [this] { look(); });
    m_minute.setInterval(kLookEvery);
    connect(&m_minute, &QTimer::timeout, this, [this] { look(); });
    m_minute.start();
    // Direct: the session manager waits for the answer.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &LogOutGuard::commitData, Qt::DirectConnection);
    look();
}

QCoro::Task<void> LogOutGuard::look()
{
    const QPointer<LogOutGuard> self(this);
    const auto status = co_await m_services.house.deliveries().publisher();
    if (!self)
        co_return;
    DeliveryFilter filter;
    filter.state = DeliveryState::Scheduled;
    filter.until = m_services.house.clock().now() + kAhead;
    const auto due = co_await m_services.house.deliveries().list(filter);
    if (!self || !due || !status)
        co_return;
    m_due.clear();
    if (status->pause.everywhere)
        co_return; // nothing would go out anyway
    for (const Delivery &delivery : *due)
        m_due << delivery.nextTryAt;
}

int LogOutGuard::dueSoon() const
{
    const Instant until = m_services.house.clock().now() + kSoon;
    return int(std::count_if(m_due.cbegin(), m_due.cend(), [until](Instant at) { return at < until; }));
}

bool LogOutGuard::mayEnd()
{
    const Instant now = m_services.house.clock().now();
    const int due = dueSoon();
    if (due == 0 || (m_warnedAt && now - *m_warnedAt < kWarned))
        return true;
    m_warnedAt = now;
    Q_EMIT heldBack(due);
    return false;
}

void LogOutGuard::commitData(QSessionManager &manager)
{
    if (!manager.allowsInteraction())
        return; // nothing could be shown: nothing is held back in silence
    if (!mayEnd())
        manager.cancel();
    manager.release();
}

} // namespace perennial
