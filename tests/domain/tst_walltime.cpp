// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/walltime.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

namespace {

constexpr qint64 kMinute = 60'000;

const QList<QByteArray> &zones()
{
    static const QList<QByteArray> all{"Europe/Istanbul",     "Europe/Zagreb", "America/New_York",
                                       "Australia/Lord_Howe", "Pacific/Apia",  "Asia/Tehran",
                                       "Asia/Kathmandu",      "UTC",           "America/St_Johns"};
    return all;
}

WallTime wallOf(const char *iso, const char *zone)
{
    const QDateTime parsed = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    return {parsed.date(), parsed.time(), QByteArray(zone)};
}

// Every instant in three days around that shows this wall time, found by trying each offset the zone has there.
QList<qint64> instantsShowing(const WallTime &wall, const QTimeZone &zone)
{
    const qint64 local = QDateTime(wall.date, wall.time, Qt::UTC).toMSecsSinceEpoch();
    QSet<int> offsets;
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(local - 48 * 60 * kMinute, Qt::UTC);
    offsets << zone.offsetFromUtc(from);
    for (const auto &transition : zone.transitions(from, from.addDays(4)))
        offsets << transition.offsetFromUtc;
    QList<qint64> found;
    for (const int offset : offsets) {
        const qint64 at = local - offset * 1000LL;
        if (zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)) == offset)
            found << at;
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

class TestWallTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
    void refusesUnknownZones_data();
    void refusesUnknownZones();
    void refusesInvalidTimes();
    void thereAndBackIsTheSameInstant();
    void agreesWithTheTransitionsOfTheZone();
    void writesSecondsOnlyIfThereAreAny();
};

void TestWallTime::resolves_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *zone, const char *local, const char *utc, const char *kind) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(local) << QString::fromLatin1(utc)
                            << QString::fromLatin1(kind);
    };
    row("Istanbul has had +3 for good since 2016", "Europe/Istanbul", "2026-11-21T12:00", "2026-11-21T09:00:00Z",
        "unique");
    row("Istanbul in the spring of 2016 went forward", "Europe/Istanbul", "2016-03-27T03:30", "2016-03-27T01:30:00Z",
        "gap");
    row("Istanbul in the autumn of 2016 did not go back", "Europe/Istanbul", "2016-10-30T03:30", "2016-10-30T00:30:00Z",
        "unique");
    row("Istanbul in the autumn of 2015 went back in November", "Europe/Istanbul", "2015-11-08T03:30",
        "2015-11-08T00:30:00Z", "overlap");
    row("Zagreb lacks half past two in spring", "Europe/Zagreb", "2027-03-28T02:30", "2027-03-28T01:30:00Z", "gap");
    row("Zagreb: the first minute of the gap", "Europe/Zagreb", "2027-03-28T02:00", "2027-03-28T01:00:00Z", "gap");
    row("Zagreb: the last minute of the gap", "Europe/Zagreb", "2027-03-28T02:59", "2027-03-28T01:59:00Z", "gap");
    row("Zagreb: the minute after the gap", "Europe/Zagreb", "2027-03-28T03:00", "2027-03-28T01:00:00Z", "unique");
    row("Zagreb: the minute before the gap", "Europe/Zagreb", "2027-03-28T01:59", "2027-03-28T00:59:00Z", "unique");
    row("Zagreb has half past two twice in autumn", "Europe/Zagreb", "2026-10-25T02:30", "2026-10-25T00:30:00Z",
        "overlap");
    row("Zagreb: the minute after the overlap", "Europe/Zagreb", "2026-10-25T03:00", "2026-10-25T02:00:00Z", "unique");
    row("New York lacks half past two in spring", "America/New_York", "2027-03-14T02:30", "2027-03-14T07:30:00Z",
        "gap");
    row("New York has half past one twice in autumn", "America/New_York", "2026-11-01T01:30", "2026-11-01T05:30:00Z",
        "overlap");
    row("Lord Howe goes forward by half an hour", "Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:45:00Z",
        "gap");
    row("Lord Howe: just after the half hour", "Australia/Lord_Howe", "2026-10-04T02:30", "2026-10-03T15:30:00Z",
        "unique");
    row("Lord Howe goes back by half an hour", "Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45:00Z",
        "overlap");
    row("Apia skipped a whole day", "Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00:00Z", "gap");
    row("Apia the day before", "Pacific/Apia", "2011-12-29T12:00", "2011-12-29T22:00:00Z", "unique");
    row("Apia the day after", "Pacific/Apia", "2011-12-31T12:00", "2011-12-30T22:00:00Z", "unique");
    row("a zone that is no place", "Etc/UTC", "2026-11-21T12:00", "2026-11-21T12:00:00Z", "unique");
    row("an older name that other tools write", "US/Eastern", "2026-11-21T12:00", "2026-11-21T17:00:00Z", "unique");
    row("Tehran gave up summer time after 2022", "Asia/Tehran", "2023-06-01T12:00", "2023-06-01T08:30:00Z", "unique");
    row("Tehran lacked the first hour of a day in 2022", "Asia/Tehran", "2022-03-22T00:30", "2022-03-21T21:00:00Z",
        "gap");
}

void TestWallTime::resolves()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, local);
    QFETCH(QString, utc);
    QFETCH(QString, kind);
    ZoneResolver resolver;
    const Result<ResolvedTime> resolved = resolver.resolve(wallOf(qPrintable(local), zone.constData()));
    QVERIFY(resolved.has_value());
    QCOMPARE(resolved->instant.toIso(), utc);
    QCOMPARE(toString(resolved->kind), kind);
}

void TestWallTime::refusesUnknownZones_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("a place that is none") << QByteArray("Europe/Atlantis");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an offset is no zone") << QByteArray("UTC+03:00");
    QTest::newRow("a POSIX rule is no zone") << QByteArray("CET-1CEST");
    QTest::newRow("a table beside the zones") << QByteArray("posix/Europe/Zagreb");
    QTest::newRow("a path") << QByteArray("../../etc/passwd");
    QTest::newRow("a zone with a line end") << QByteArray("Europe/Zagreb\n");
}

void TestWallTime::refusesUnknownZones()
{
    QFETCH(QByteArray, zone);
    ZoneResolver resolver;
    const auto resolved = resolver.resolve({QDate(2026, 1, 1), QTime(12, 0), zone});
    QVERIFY(!resolved.has_value());
    QCOMPARE(resolved.error().code, QStringLiteral("time-zone-unknown"));
}

void TestWallTime::refusesInvalidTimes()
{
    ZoneResolver resolver;
    QCOMPARE(resolver.resolve({QDate(2026, 2, 30), QTime(12, 0), "UTC"}).error().code, QStringLiteral("time-invalid"));
    QCOMPARE(resolver.resolve({QDate(2026, 2, 3), QTime(), "UTC"}).error().code, QStringLiteral("time-invalid"));
}

void TestWallTime::thereAndBackIsTheSameInstant()
{
    ZoneResolver resolver;
    QVERIFY(rc::check("resolve(wallTime(i)) is i, or the first of two", [&resolver] {
        const QByteArray zone = zones().at(*rc::gen::inRange<int>(0, int(zones().size())));
        const Instant instant{*rc::gen::inRange<qint64>(0, 2'200'000'000) * 1000}; // 1970 to 2039
        const Result<WallTime> wall = resolver.wallTime(instant, zone);
        RC_ASSERT(wall.has_value());
        const Result<ResolvedTime> resolved = resolver.resolve(*wall);
        RC_ASSERT(resolved.has_value());
        RC_ASSERT(resolved->kind != WallTimeKind::Gap);
        if (resolved->kind == WallTimeKind::Unique)
            RC_ASSERT(resolved->instant == instant);
        else
            RC_ASSERT(resolved->instant <= instant);
    }));
}

void TestWallTime::agreesWithTheTransitionsOfTheZone()
{
    // Around every transition from 1970 to 2037, a quarter of an hour at a time, against all instants that show it.
    ZoneResolver resolver;
    for (const QByteArray &name : zones()) {
        const QTimeZone zone(name);
        const auto transitions = zone.transitions(QDateTime(QDate(1970, 1, 3), QTime(0, 0), Qt::UTC),
                                                  QDateTime(QDate(2037, 1, 1), QTime(0, 0), Qt::UTC));
        for (const auto &transition : transitions) {
            const qint64 around = transition.atUtc.toMSecsSinceEpoch() + transition.offsetFromUtc * 1000LL;
            for (qint64 step = -8; step <= 8; ++step) {
                const QDateTime local = QDateTime::fromMSecsSinceEpoch(around + step * 15 * kMinute, Qt::UTC);
                const WallTime wall{local.date(), local.time(), name};
                const QList<qint64> expected = instantsShowing(wall, zone);
                const Result<ResolvedTime> resolved = resolver.resolve(wall);
                QVERIFY(resolved.has_value());
                const QByteArray where = name + ' ' + wall.toIso().toLatin1();
                const WallTimeKind kind = expected.isEmpty()     ? WallTimeKind::Gap
                                          : expected.size() == 1 ? WallTimeKind::Unique
                                                                 : WallTimeKind::Overlap;
                QVERIFY2(resolved->kind == kind, where.constData());
                if (!expected.isEmpty())
                    QVERIFY2(resolved->instant.ms == expected.first(), where.constData());
            }
        }
    }
}

void TestWallTime::writesSecondsOnlyIfThereAreAny()
{
    QCOMPARE((WallTime{QDate(2027, 3, 28), QTime(9, 30), "UTC"}.toIso()), QStringLiteral("2027-03-28T09:30"));
    QCOMPARE((WallTime{QDate(2027, 3, 28), QTime(9, 30, 5), "UTC"}.toIso()), QStringLiteral("2027-03-28T09:30:05"));
}

QTEST_APPLESS_MAIN(TestWallTime)
#include "tst_walltime.moc"
