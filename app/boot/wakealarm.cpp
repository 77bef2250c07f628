// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/wakealarm.h"

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstring>
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace perennial {

#ifdef Q_OS_LINUX

WakeAlarm::~WakeAlarm()
{
    m_ringing.reset();
    if (m_timer >= 0)
        close(m_timer);
}

Result<void> WakeAlarm::open()
{
    if (m_timer >= 0)
        return {};
    m_timer = timerfd_create(CLOCK_REALTIME_ALARM, TFD_CLOEXEC | TFD_NONBLOCK);
    if (m_timer < 0) {
        const bool refused = errno == EPERM;
        return Error(ErrorKind::Invalid, refused ? QStringLiteral("wake-refused") : QStringLiteral("wake-unsupported"),
                     QString::fromLocal8Bit(strerror(errno)));
    }
    m_ringing = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
    connect(m_ringing.get(), &QSocketNotifier::activated, this, [this] {
        quint64 times = 0;
        if (read(m_timer, &times, sizeof times) > 0)
            Q_EMIT rang();
    });
    return {};
}

Result<void> WakeAlarm::set(std::optional<Instant> at)
{
    TRY(open());
    itimerspec when{};
    if (at) {
        when.it_value.tv_sec = time_t(at->ms / 1000);
        when.it_value.tv_nsec = std::max<long>(1, long(at->ms % 1000) * 1000000); // 0 would be none at all
    }
    if (timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &when, nullptr) != 0)
        return Error(ErrorKind::Invalid, QStringLiteral("wake-unsupported"), QString::fromLocal8Bit(strerror(errno)));
    return {};
}

#else

WakeAlarm::~WakeAlarm() = default;

Result<void> WakeAlarm::open()
{
    return Error(ErrorKind::Invalid, QStringLiteral("wake-unsupported"), QStringLiteral("only Linux has such a timer"));
}

Result<void> WakeAlarm::set(std::optional<Instant>)
{
    return open();
}

#endif

} // namespace perennial
