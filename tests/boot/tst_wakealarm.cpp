// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/wakealarm.h"

#include "base/systemclock.h"
#include "boot/errortext.h"

#include <QSignalSpy>
#include <QTest>

using namespace perennial;
using namespace std::chrono_literals;

class TestWakeAlarm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itRingsAtItsTimeAndOnlyAsLongAsItIsSet()
    {
        SystemClock clock;
        WakeAlarm alarm;
        QSignalSpy rang(&alarm, &WakeAlarm::rang);
        const auto set = alarm.set(clock.now() + 24h);
        if (!set) {
            // Whoever asked for it is told what to do.
            QVERIFY(set.error().code == QLatin1String("wake-refused") || set.error().code == QLatin1String("wake-unsupported"));
            QVERIFY(!wordsFor(set.error()).what.isEmpty() && !wordsFor(set.error()).hint.isEmpty());
            QSKIP("this machine or this user has no clock that wakes it");
        }
        QVERIFY(alarm.set(clock.now() + 100ms));
        QTRY_COMPARE(rang.size(), 1);
        QVERIFY(alarm.set(clock.now() - 1h)); // what is past rings at once
        QTRY_COMPARE(rang.size(), 2);
        QVERIFY(alarm.set(clock.now() + 24h));
        QVERIFY(alarm.set(std::nullopt));
    }
};

QTEST_GUILESS_MAIN(TestWakeAlarm)
#include "tst_wakealarm.moc"
