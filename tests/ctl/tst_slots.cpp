// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slots, quiet hours and free days from the outside.

#include "ctl/commandrun.h"

#include <QtTest>

using namespace perennial::test;

class TestSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void slotsAreMadeListedAndRemoved();
    void rareSlots_data();
    void rareSlots();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void aPostGoesToTheNextFreeSlot();
    void quietHoursAndFreeDaysAreKept();
    void holidaysAreKeptFree();

private:
    QStringList placesBetween(const QString &from, const QString &to);
    std::unique_ptr<CommandRun> m_cli;
};

void TestSlots::init()
{
    m_cli = std::make_unique<CommandRun>();
    QCOMPARE(m_cli->json("workspace add Acme --time-zone Europe/Istanbul").code, 0);
    for (const char *name : {"Feed", "Second"})
        QCOMPARE(m_cli->json(QStringList{QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("sandbox"), QString::fromLatin1(name),
                                         QStringLiteral("--option"), QStringLiteral("folder=") + m_cli->path(QString::fromLatin1(name))}).code, 0);
}

QStringList TestSlots::placesBetween(const QString &from, const QString &to)
{
    QStringList places;
    const QJsonArray found = m_cli->json(QStringList{QStringLiteral("slot"), QStringLiteral("places"), QStringLiteral("--from"), from, QStringLiteral("--to"), to})
                                 .json().value(QLatin1String("places")).toArray();
    for (const QJsonValue &place : found)
        places << place[QLatin1String("at")].toString();
    return places;
}

void TestSlots::slotsAreMadeListedAndRemoved()
{
    const Ran added = m_cli->json("slot add --channel Feed --days tue,mon --at 17:00,9:30 --category Tips");
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json().value(QLatin1String("slots")).toArray().size(), 2);
    const QJsonObject slot = added.json().value(QLatin1String("slot")).toObject();
    for (const char *key : {"id", "channel", "repeat", "days", "at", "timeZone", "every", "anchor", "monthDay", "nth", "rule", "category", "from", "to"})
        QVERIFY2(slot.contains(QLatin1String(key)), key);
    QCOMPARE(slot.value(QLatin1String("days")).toArray(), (QJsonArray{QStringLiteral("mon"), QStringLiteral("tue")}));
    QCOMPARE(slot.value(QLatin1String("category")).toString(), QStringLiteral("Tips"));
    QCOMPARE(m_cli->json("slot add --channel Second --days fri --at 12:00 --category tips").code, 0);
    const QJsonArray all = m_cli->json("slot list").json().value(QLatin1String("slots")).toArray();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0][QLatin1String("at")].toString(), QStringLiteral("09:30"));
    QCOMPARE(all[2][QLatin1String("category")].toString(), QStringLiteral("Tips")); // the same one
    QCOMPARE(m_cli->json("slot list --channel Second").json().value(QLatin1String("slots")).toArray().size(), 1);
    const QString id = all[0][QLatin1String("id")].toString();
    const Ran removed = m_cli->json(QStringList{QStringLiteral("slot"), QStringLiteral("remove"), id});
    QCOMPARE(removed.code, 0);
    QCOMPARE(removed.json().value(QLatin1String("removed")).toObject().value(QLatin1String("id")).toString(), id);
    QCOMPARE(m_cli->json(QStringList{QStringLiteral("slot"), QStringLiteral("remove"), id}).code, 4);
    QVERIFY(m_cli->run({QStringLiteral("slot"), QStringLiteral("list")}).out.contains("Tips"));
}

void TestSlots::rareSlots_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("days"); // of March 2027, a Monday begins it
    QTest::newRow("every second week") << "--days tue --every 2 --anchor 2027-03-02" << "2027-03-02 2027-03-16 2027-03-30";
    QTest::newRow("the last day of the month") << "--month-day last" << "2027-03-31";
    QTest::newRow("the first Friday") << "--nth 1 --days fri" << "2027-03-05";
    QTest::newRow("a rule") << "--rule FREQ=DAILY;INTERVAL=10 --anchor 2027-03-01" << "2027-03-01 2027-03-11 2027-03-21 2027-03-31";
    QTest::newRow("for some days only") << "--days mon --from 2027-03-08 --to 2027-03-15" << "2027-03-08 2027-03-15";
}

void TestSlots::rareSlots()
{
    QFETCH(QString, options);
    QCOMPARE(m_cli->json((QStringLiteral("slot add --channel Feed --at 09:30 ") + options).split(QLatin1Char(' '))).code, 0);
    QStringList days;
    for (const QString &place : placesBetween(QStringLiteral("2027-03-01"), QStringLiteral("2027-03-31")))
        days << place.left(10);
    QTEST(days.join(QLatin1Char(' ')), "days");
}

void TestSlots::wrongValuesAreRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    QTest::newRow("a channel that is not there") << "slot add --channel Nope --days mon --at 09:30" << 4;
    QTest::newRow("no channel") << "slot add --days mon --at 09:30" << 2;
    QTest::newRow("no time") << "slot add --channel Feed --days mon" << 2;
    QTest::newRow("a time that there is not") << "slot add --channel Feed --days mon --at 25:00" << 2;
    QTest::newRow("a day that there is not") << "slot add --channel Feed --days someday --at 09:30" << 2;
    QTest::newRow("no day") << "slot add --channel Feed --at 09:30" << 5;
    QTest::newRow("a rule that is none") << "slot add --channel Feed --rule FREQ=OFTEN --anchor 2027-01-01 --at 09:30" << 5;
    QTest::newRow("two ways to repeat") << "slot add --channel Feed --nth 1 --month-day 3 --days mon --at 09:30" << 2;
    QTest::newRow("an id that is none") << "slot remove x" << 2;
    QTest::newRow("quiet hours that are none") << "workspace set Acme --quiet 22" << 2;
    QTest::newRow("a week without a day") << "workspace set Acme --free-days mon,tue,wed,thu,fri,sat,sun" << 5;
}

void TestSlots::wrongValuesAreRefused()
{
    QFETCH(QString, command);
    const Ran ran = m_cli->json(command.split(QLatin1Char(' ')));
    QTEST(ran.code, "code");
    QVERIFY(!ran.error().value(QLatin1String("message")).toString().isEmpty());
}

void TestSlots::aPostGoesToTheNextFreeSlot()
{
    QCOMPARE(m_cli->json("slot add --channel Feed --days mon,tue,wed,thu,fri,sat,sun --at 03:07").code, 0);
    QStringList days;
    for (int i = 0; i < 2; ++i) {
        const Ran added = m_cli->json("post add --channel Feed --next-slot --text Hello --status approved");
        QCOMPARE(added.code, 0);
        const QString local = added.json().value(QLatin1String("post")).toObject().value(QLatin1String("scheduledLocal")).toString();
        QVERIFY2(local.endsWith(QLatin1String("T03:07")), qPrintable(local));
        days << local;
    }
    QVERIFY(days[0] < days[1]);
}

void TestSlots::quietHoursAndFreeDaysAreKept()
{
    QCOMPARE(m_cli->json("slot add --channel Feed,Second --days sat,mon --at 09:00,23:00").code, 0);
    QCOMPARE(placesBetween(QStringLiteral("2027-03-06"), QStringLiteral("2027-03-08")).size(), 8);
    const Ran set = m_cli->json("workspace set Acme --quiet 22:00-07:00 --free-days sat");
    QCOMPARE(set.code, 0);
    const QJsonObject client = set.json().value(QLatin1String("workspace")).toObject();
    QCOMPARE(client.value(QLatin1String("quiet")).toString(), QStringLiteral("22:00-07:00"));
    QCOMPARE(client.value(QLatin1String("freeDays")).toArray(), QJsonArray{QStringLiteral("sat")});
    QCOMPARE(placesBetween(QStringLiteral("2027-03-06"), QStringLiteral("2027-03-08")), (QStringList{QStringLiteral("2027-03-08T09:00"), QStringLiteral("2027-03-08T09:00")}));
    QCOMPARE(m_cli->json("channel set Feed --quiet off").json().value(QLatin1String("channel")).toObject().value(QLatin1String("quiet")).toString(), QStringLiteral("off"));
    QCOMPARE(placesBetween(QStringLiteral("2027-03-06"), QStringLiteral("2027-03-08")).size(), 3);
    QVERIFY(m_cli->json("channel set Feed --quiet inherit").json().value(QLatin1String("channel")).toObject().value(QLatin1String("quiet")).isNull());
    QCOMPARE(m_cli->json("workspace set Acme --quiet off --free-days off").code, 0);
    QCOMPARE(placesBetween(QStringLiteral("2027-03-06"), QStringLiteral("2027-03-08")).size(), 8);
}

void TestSlots::holidaysAreKeptFree()
{
    m_cli->writeFile(QStringLiteral("days.ics"), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Holidays\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                                                 "DTSTART;VALUE=DATE:20270308\r\nSUMMARY:A day off\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    QCOMPARE(m_cli->json(QStringList{QStringLiteral("calendar"), QStringLiteral("add"), m_cli->path(QStringLiteral("days.ics"))}).code, 0);
    QCOMPARE(m_cli->json("slot add --channel Feed --days mon --at 09:00").code, 0);
    QCOMPARE(placesBetween(QStringLiteral("2027-03-08"), QStringLiteral("2027-03-08")).size(), 1);
    QCOMPARE(m_cli->json("calendar set Holidays --keep-free yes").code, 0);
    QCOMPARE(placesBetween(QStringLiteral("2027-03-08"), QStringLiteral("2027-03-08")).size(), 0);
    QCOMPARE(m_cli->json("calendar set Holidays --keep-free maybe").code, 2);
}

QTEST_GUILESS_MAIN(TestSlots)
#include "tst_slots.moc"
