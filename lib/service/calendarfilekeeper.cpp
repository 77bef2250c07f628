// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/calendarfilekeeper.h"

#include "base/log.h"

#include <QPointer>

namespace perennial {

using namespace std::chrono;

CalendarFileKeeper::CalendarFileKeeper(CalendarFileService &service, Log &log, Pace pace, QObject *parent)
    : QObject(parent), m_service(service), m_log(log), m_pace(pace)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CalendarFileKeeper::look);
}

CalendarFileKeeper::CalendarFileKeeper(CalendarFileService &service, Log &log, QObject *parent)
    : CalendarFileKeeper(service, log, Pace(), parent)
{
}

void CalendarFileKeeper::start()
{
    m_last = steady_clock::now() - m_pace.apart;
    m_next.start(m_pace.together);
}

void CalendarFileKeeper::wake()
{
    m_again = m_looking;
    const auto rest = duration_cast<milliseconds>(m_last + m_pace.apart - steady_clock::now());
    const milliseconds wait = std::max(m_pace.together, rest);
    if (!m_looking && (!m_next.isActive() || m_next.remainingTimeAsDuration() > wait))
        m_next.start(wait);
}

QCoro::Task<void> CalendarFileKeeper::look()
{
    if (m_looking)
        co_return;
    m_looking = true;
    m_last = steady_clock::now();
    const QPointer<CalendarFileKeeper> self(this);
    const auto written = co_await m_service.writeChanged();
    if (!self)
        co_return;
    m_looking = false;
    if (!written)
        m_log.warning("calendar-file", written.error().message);
    m_next.start(m_pace.apart);
    if (std::exchange(m_again, false))
        wake();
    Q_EMIT looked(written ? *written : 0);
}

QCoro::Task<void> CalendarFileKeeper::finish()
{
    m_next.stop();
    const auto written = co_await m_service.writeChanged();
    if (!written)
        m_log.warning("calendar-file", written.error().message);
}

} // namespace perennial
