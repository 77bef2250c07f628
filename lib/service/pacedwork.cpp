// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/pacedwork.h"

#include "base/log.h"

#include <QPointer>

namespace perennial {

using namespace std::chrono;

PacedWork::PacedWork(const char *name, Job job, Log &log, Pace pace, QObject *parent)
    : QObject(parent), m_name(name), m_job(std::move(job)), m_log(log), m_pace(pace)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PacedWork::look);
}

void PacedWork::start()
{
    m_last = steady_clock::now() - m_pace.apart;
    m_next.start(m_pace.together);
}

void PacedWork::wake()
{
    m_again = m_looking;
    const auto rest = duration_cast<milliseconds>(m_last + m_pace.apart - steady_clock::now());
    const milliseconds wait = std::max(m_pace.together, rest);
    if (!m_looking && (!m_next.isActive() || m_next.remainingTimeAsDuration() > wait))
        m_next.start(wait);
}

QCoro::Task<void> PacedWork::look()
{
    if (m_looking)
        co_return;
    m_looking = true;
    m_last = steady_clock::now();
    const QPointer<PacedWork> self(this);
    const auto done = co_await m_job();
    if (!self)
        co_return;
    m_looking = false;
    if (!done)
        report(done.error());
    m_next.start(m_pace.apart);
    if (std::exchange(m_again, false))
        wake();
    Q_EMIT looked(done ? *done : 0);
}

QCoro::Task<void> PacedWork::finish()
{
    m_next.stop();
    const QPointer<PacedWork> self(this);
    const auto done = co_await m_job();
    if (self && !done)
        report(done.error());
}

void PacedWork::report(const Error &error)
{
    m_log.warning(m_name, error.message);
    Q_EMIT failed(error);
}

} // namespace perennial
