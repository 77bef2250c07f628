// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/id.h"

#include "base/clock.h"

#include <QRandomGenerator>

namespace perennial {

namespace {

constexpr qint64 kEpoch2020 = 1577836800000; // 2020-01-01T00:00:00Z in ms
constexpr int kCounterBits = 21;

} // namespace

IdSource::IdSource(const Clock &clock) : m_clock(clock) {}

qint64 IdSource::nextValue()
{
    const qint64 millis = std::max<qint64>(1, m_clock.now().ms - kEpoch2020);
    // A random start in each millisecond keeps two machines on one database apart; counting on keeps the order here.
    const qint64 fresh =
        (millis << kCounterBits) | QRandomGenerator::global()->bounded(quint32(1) << (kCounterBits - 1));
    qint64 last = m_last.load();
    qint64 next = 0;
    do {
        next = std::max(fresh, last + 1);
    } while (!m_last.compare_exchange_weak(last, next));
    return next;
}

} // namespace perennial
