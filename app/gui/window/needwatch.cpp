// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/needwatch.h"

#include <QTimer>
#include <QWidget>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kHealthEvery = 30min; // channels are judged no more often
constexpr auto kFirst = 1min;

} // namespace

NeedWatch::NeedWatch(Services &services, SettingsStore &settings, QWidget *window, QObject *parent)
    : QObject(parent), m_services(services), m_settings(settings), m_window(window), m_needs(services.house), m_health(services.house)
{
    connect(&services, &Services::settled, this, [this] { look(); });
    look();
    auto *hours = new QTimer(this);
    connect(hours, &QTimer::timeout, this, [this] { lookAtHealth(); });
    hours->setTimerType(Qt::VeryCoarseTimer);
    hours->start(kHealthEvery);
    QTimer::singleShot(kFirst, this, [this] { lookAtHealth(); });
}

bool NeedWatch::isWatched() const
{
    return m_window && m_window->isVisible() && m_window->isActiveWindow();
}

QCoro::Task<void> NeedWatch::look()
{
    const QPointer<NeedWatch> self(this);
    const auto found = co_await m_needs.look();
    if (self && found && !isWatched() && m_settings.value(settingskey::kTellNeeds, true).toBool())
        Q_EMIT news(*found);
}

// Whoever looks at the window sees it on Today; else it is told once.
QCoro::Task<void> NeedWatch::lookAtHealth()
{
    const QPointer<NeedWatch> self(this);
    const auto found = co_await m_health.look();
    if (!self || !found || !m_settings.value(settingskey::kTellNeeds, true).toBool())
        co_return;
    const auto kept = co_await m_health.told(*found);
    if (self && kept && !isWatched())
        Q_EMIT news(found->notice);
}

} // namespace perennial
