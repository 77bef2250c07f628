// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/backupretention.h"

#include <QtTest>
#include <rapidcheck.h>

#include <algorithm>

using namespace perennial;

namespace {

Instant at(const char *iso)
{
    return *Instant::fromIso(QLatin1String(iso));
}

QList<Instant> someBackups()
{
    const auto hours = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 24 * 500));
    QList<Instant> made;
    for (int hour : hours)
        made << at("2026-01-01T00:00:00Z") + std::chrono::hours(hour);
    return made;
}

BackupKeep someKeep()
{
    return {*rc::gen::inRange(0, 10), *rc::gen::inRange(0, 6), *rc::gen::inRange(0, 8)};
}

} // namespace

class TestBackupRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearOfDaysLeavesDaysWeeksAndMonths()
    {
        QList<Instant> made;
        for (int day = 0; day < 365; ++day)
            made << at("2026-01-01T03:00:00Z") + std::chrono::days(day);
        const QList<qsizetype> gone = backupsToDelete(made, {7, 4, 6}, QTimeZone::utc());
        QStringList kept;
        for (qsizetype i = 0; i < made.size(); ++i) {
            if (!gone.contains(i))
                kept << made.at(i).toIso().left(10);
        }
        QCOMPARE(kept.join(QLatin1Char(' ')),
                 QStringLiteral("2026-07-31 2026-08-31 2026-09-30 2026-10-31 2026-11-30 2026-12-13 2026-12-20 2026-12-25 2026-12-26 2026-12-27 2026-12-28 2026-12-29 2026-12-30 2026-12-31"));
    }

    void theNewestIsNeverDeleted()
    {
        QVERIFY(rc::check([] {
            const QList<Instant> made = someBackups();
            const QList<qsizetype> gone = backupsToDelete(made, someKeep(), QTimeZone("Europe/Istanbul"));
            if (made.isEmpty())
                return;
            const Instant newest = *std::max_element(made.cbegin(), made.cend());
            RC_ASSERT(std::any_of(made.cbegin(), made.cend(), [&](const Instant &each) { return each == newest && !gone.contains(&each - made.constData()); }));
        }));
    }

    void deletingTwiceDeletesNothingMore()
    {
        QVERIFY(rc::check([] {
            const QList<Instant> made = someBackups();
            const BackupKeep keep = someKeep();
            const QList<qsizetype> gone = backupsToDelete(made, keep, QTimeZone::utc());
            QList<Instant> left;
            for (qsizetype i = 0; i < made.size(); ++i) {
                if (!gone.contains(i))
                    left << made.at(i);
            }
            RC_ASSERT(backupsToDelete(left, keep, QTimeZone::utc()).isEmpty());
            RC_ASSERT(left.size() <= keep.daily + keep.weekly + keep.monthly + 1);
        }));
    }

    void whoKeepsMoreLosesNoMore()
    {
        QVERIFY(rc::check([] {
            const QList<Instant> made = someBackups();
            const BackupKeep keep = someKeep();
            const BackupKeep more{keep.daily + 1, keep.weekly + 1, keep.monthly + 1};
            const QList<qsizetype> fewer = backupsToDelete(made, more, QTimeZone::utc());
            const QList<qsizetype> gone = backupsToDelete(made, keep, QTimeZone::utc());
            for (qsizetype place : fewer)
                RC_ASSERT(gone.contains(place));
        }));
    }

    void aBackupIsDueOnceBetweenTwoTimes()
    {
        QVERIFY(rc::check([] {
            const QTimeZone zone("Europe/Zagreb"); // with summer time
            const BackupEvery every = *rc::gen::element(BackupEvery::Day, BackupEvery::Week);
            const QTime time(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
            const Instant now = at("2026-01-01T00:00:00Z") + std::chrono::minutes(*rc::gen::inRange(0, 60 * 24 * 700));
            const Instant last = lastBackupTime(every, time, now, zone);
            const Instant next = nextBackupTime(every, time, now, zone);
            RC_ASSERT(last <= now && now < next);
            RC_ASSERT(lastBackupTime(every, time, next, zone) == next);
            RC_ASSERT(lastBackupTime(every, time, next - std::chrono::milliseconds(1), zone) == last);
        }));
    }
};

QTEST_GUILESS_MAIN(TestBackupRetention)
#include "tst_backupretention.moc"
