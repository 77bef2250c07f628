// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/needwatch.h"

#include <QWidget>

namespace perennial {

NeedWatch::NeedWatch(Services &services, SettingsStore &settings, QWidget *window, QObject *parent)
    : QObject(parent), m_services(services), m_settings(settings), m_window(window), m_needs(services.house)
{
    connect(&services, &Services::settled, this, [this] { look(); });
    look();
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

} // namespace perennial
