// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/maintenanceplanner.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;
using namespace std::chrono_literals;

namespace {

const QByteArray kZone("Europe/Istanbul");
const QDate kDay(2027, 3, 10); // a Wednesday
const ChannelId kHere{1};
const ChannelId kThere{2};

Instant noonOf(QDate day)
{
    return Instant{QDateTime(day, QTime(12, 0), QTimeZone(kZone)).toMSecsSinceEpoch()};
}

EvergreenItem item(qint64 id, const QStringList &texts)
{
    EvergreenItem made;
    made.id = {id};
    made.category = {1};
    made.createdAt = {id};
    for (const QString &text : texts)
        made.wordings << Wording{WordingId{id * 100 + made.wordings.size()}, 0, text};
    return made;
}

MaintenanceQuestion question()
{
    MaintenanceQuestion asked;
    asked.channel = kHere;
    asked.network = QStringLiteral("script");
    asked.timeZone = kZone;
    asked.day = kDay;
    asked.now = noonOf(kDay);
    asked.categories = {CategoryId{1}};
    return asked;
}

TakeOver takeOver(qint64 id, const QString &text, int daysAgo)
{
    return {PostId{id}, text, noonOf(kDay.addDays(-daysAgo))};
}

QList<qint64> idsOf(const QList<EvergreenItem> &items)
{
    QList<qint64> ids;
    for (const EvergreenItem &each : items)
        ids << each.id.value;
    return ids;
}

MaintenanceTimes timesQuestion()
{
    MaintenanceTimes asked;
    asked.now = noonOf(kDay.addDays(-5)); // the Friday before
    asked.monday = kDay.addDays(-2);
    asked.timeZone = kZone;
    asked.channel = kHere;
    asked.times.timeZone = kZone;
    return asked;
}

QString timeOf(const MaintenanceTimes &asked)
{
    const auto found = maintenanceTime(asked);
    return !found ? found.error().code : *found ? (*found)->toIso() : QStringLiteral("none");
}

} // namespace

class TestMaintenancePlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTiedToADayStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("tied");
        const auto row = [](const char *name, const char *text, bool tied) {
            QTest::newRow(name) << QString::fromUtf8(text) << tied;
        };
        row("a plain thought", "Good soil is half the harvest.", false);
        row("a number is no day", "Three kilos of compost are enough for 20 pots.", false);
        row("may is a word, too", "You may water in the evening.", false);
        row("a day of a month", "Open house on 12 May", true);
        row("a month before its day", "May 12: open house", true);
        row("a weekday", "See you on Friday!", true);
        row("today", "Only today: free seeds", true);
        row("a year", "Our catalogue for 2027 is out", true);
        row("a time of day", "The doors open at 18:30", true);
        row("a date in figures", "Come by on 12.05.2027", true);
        row("a date of ISO", "From 2027-05-12", true);
        row("in an address it is none", "Read on: https://example.org/2027/05/12", false);
        row("Turkish: tomorrow", "Yarın görüşmek üzere", true);
        row("Turkish: a plain thought", "Toprak, hasadın yarısıdır.", false);
        row("Persian: today", "امروز گلدان‌ها را آب دادیم", true);
        row("Persian: a day of a month", "۱۵ خرداد منتظر شما هستیم", true);
        row("Persian: a plain thought", "خاک خوب نیمی از محصول است.", false);
        row("Croatian: on Friday", "Vidimo se: petak u podne", true);
        row("Croatian: a plain thought", "Dobra zemlja pola je berbe.", false);
    }
    void whatIsTiedToADayStays()
    {
        QFETCH(QString, text);
        QTEST(isTiedToDay(text), "tied");
    }

    void linksCaseAndSignsMakeNoOtherText()
    {
        const QString text = QStringLiteral("Good soil, good harvest!");
        QCOMPARE(saidKey(text), saidKey(QStringLiteral("GOOD soil –\ngood harvest https://example.org/x")));
        QVERIFY(saidKey(text) != saidKey(QStringLiteral("Good soil, better harvest!")));
        QVERIFY(!saidKey(QStringLiteral("🌱")).isEmpty());
        QVERIFY(saidKey(QStringLiteral(" ")).isEmpty());
    }

    void anOpeningKeepsAllOfTheText()
    {
        const QString text =
            QStringLiteral("The soil is half of the harvest. Give it compost in autumn. https://example.org/soil");
        const QStringList texts = rewordedWhole(text);
        QVERIFY(texts.size() >= 3);
        for (const QString &each : texts) {
            QVERIFY2(each.contains(QLatin1String("compost in autumn")) &&
                         each.contains(QLatin1String("https://example.org/soil")),
                     qPrintable(each));
            QVERIFY(saidKey(each) != saidKey(text));
        }
    }

    void theLibraryComesFirstAndTheLeastRecentlyUsedOfIt()
    {
        MaintenanceQuestion asked = question();
        asked.items = {item(1, {QStringLiteral("One")}), item(2, {QStringLiteral("Two")}),
                       item(3, {QStringLiteral("Three")})};
        asked.history = {{EvergreenId{1}, {}, kHere, noonOf(kDay.addDays(-60))},
                         {EvergreenId{2}, {}, kHere, noonOf(kDay.addDays(-90))}};
        QCOMPARE(idsOf(*freeItems(asked)), (QList<qint64>{3, 2, 1}));
        asked.elsewhere = {takeOver(9, QStringLiteral("The garden is what we make of it."), 20)};
        QCOMPARE((*chooseMaintenance(asked))->text, QStringLiteral("Three"));
        asked.libraryFirst = false;
        QCOMPARE((*chooseMaintenance(asked))->source, PostId{9});
    }

    void policiesHold_data()
    {
        QTest::addColumn<int>("rule");
        const char *names[] = {"rests on the channel", "was on another channel that day",
                               "is used up",           "is used up by its category",
                               "is out of season",     "has expired",
                               "may not go there",     "its category may not"};
        for (int i = 0; i < 8; ++i)
            QTest::newRow(names[i]) << i;
    }
    void policiesHold()
    {
        QFETCH(int, rule);
        MaintenanceQuestion asked = question();
        asked.items = {item(1, {QStringLiteral("One")})};
        CategoryPolicy policy;
        policy.category = {1};
        QCOMPARE(freeItems(asked)->size(), 1);
        const EvergreenUse longAgo{EvergreenId{1}, {}, kHere, noonOf(kDay.addDays(-300))};
        if (rule == 0)
            asked.history = {{EvergreenId{1}, {}, kHere, noonOf(kDay.addDays(-27))}};
        if (rule == 1)
            asked.history = {{EvergreenId{1}, {}, kThere, noonOf(kDay)}};
        if (rule == 2 || rule == 3)
            asked.history = {longAgo};
        if (rule == 2)
            asked.items[0].mostUses = 1;
        if (rule == 3)
            policy.mostUses = 1;
        if (rule == 4)
            policy.season = Season{{6, 1}, {8, 31}};
        if (rule == 5)
            asked.items[0].expires = kDay.addDays(-1);
        if (rule == 6)
            asked.items[0].channels = {kThere};
        if (rule == 7)
            policy.channels = {kThere};
        asked.policies = {policy};
        QCOMPARE(freeItems(asked)->size(), 0);
        QVERIFY(!*chooseMaintenance(asked));
    }

    void postsOfOthersAreTakenOverNewestFirstAndChanged()
    {
        MaintenanceQuestion asked = question();
        asked.elsewhere = {takeOver(1, QStringLiteral("The soil is half of the harvest."), 40),
                           takeOver(2, QStringLiteral("The bed is in the sun all day."), 20),
                           takeOver(3, QStringLiteral("The compost is too fresh."), 13),
                           takeOver(4, QStringLiteral("The oldest of all is this."), 366),
                           takeOver(5, QStringLiteral("The doors are open on Friday."), 30)};
        const auto found = *chooseMaintenance(asked);
        QCOMPARE(found->source, PostId{2});
        QVERIFY(found->isReworded);
        QVERIFY(saidKey(found->text) != saidKey(asked.elsewhere[1].text));
        asked.elsewhere[1].wordings = {asked.elsewhere[1].text, QStringLiteral("Sun all day long: our new bed.")};
        QCOMPARE((*chooseMaintenance(asked))->text, QStringLiteral("Sun all day long: our new bed."));
    }

    void whatWasSaidIsNeverSaidAgain()
    {
        rc::check("a text that was said is not chosen, and what is chosen runs out", [] {
            MaintenanceQuestion asked = question();
            const int items = *rc::gen::inRange(0, 4);
            for (int i = 1; i <= items; ++i)
                asked.items << item(i, {QStringLiteral("The soil number %1 is good for the roses.").arg(i),
                                        QStringLiteral("Number %1 is the soil for you.").arg(i)});
            const int others = *rc::gen::inRange(0, 4);
            for (int i = 1; i <= others; ++i)
                asked.elsewhere << takeOver(i, QStringLiteral("The bed number %1 is in the sun.").arg(i), 15 + i);
            asked.libraryFirst = *rc::gen::arbitrary<bool>();
            for (const TakeOver &post : std::as_const(asked.elsewhere))
                asked.said.add(post.text);
            SaidTexts seen = asked.said;
            for (int round = 0; round < 200; ++round) {
                const auto found = chooseMaintenance(asked);
                RC_ASSERT(found);
                if (!*found)
                    return;
                RC_ASSERT(!seen.has((*found)->text));
                RC_ASSERT(!(*found)->text.contains(QLatin1Char('{')));
                seen.add((*found)->text);
                asked.said.add((*found)->text);
            }
            RC_FAIL("it never runs out");
        });
    }

    void whatDoesNotFitIsNotSent()
    {
        MaintenanceQuestion asked = question();
        asked.items = {item(1, {QStringLiteral("This one is much too long for it."), QStringLiteral("Short")})};
        asked.fits = [](const MaintenanceDraft &draft) { return draft.text.size() < 10; };
        QCOMPARE((*chooseMaintenance(asked))->text, QStringLiteral("Short"));
    }

    void theTimeIsAskedForThenKnownThenPlain()
    {
        MaintenanceTimes asked = timesQuestion();
        QCOMPARE(timeOf(asked), QStringLiteral("2027-03-10T10:00"));
        asked.places = {noonOf(kDay.addDays(1))};
        QCOMPARE(timeOf(asked), QStringLiteral("2027-03-11T12:00"));
        for (int week = 1; week <= 4; ++week) // Tuesdays at 17:10
            asked.past << Instant{
                QDateTime(kDay.addDays(-1 - 7 * week), QTime(17, 10), QTimeZone(kZone)).toMSecsSinceEpoch()};
        QCOMPARE(timeOf(asked), QStringLiteral("2027-03-09T17:00"));
        asked.weekday = 5;
        QCOMPARE(timeOf(asked), QStringLiteral("2027-03-12T17:00"));
        asked.time = QTime(8, 15);
        QCOMPARE(timeOf(asked), QStringLiteral("2027-03-12T08:15"));
    }

    void quietHoursFreeDaysAndThePastAreLeftOut()
    {
        MaintenanceTimes asked = timesQuestion();
        asked.times.quiet = *QuietHours::fromString(QStringLiteral("08:00-12:00"));
        QCOMPARE(timeOf(asked), QStringLiteral("2027-03-10T12:00"));
        asked.times.freeDates = {{kDay, QStringLiteral("a holiday")}};
        QCOMPARE(timeOf(asked), QStringLiteral("2027-03-11T12:00"));
        asked.now = noonOf(kDay.addDays(4)) + 10h; // Sunday, 22:00
        QCOMPARE(timeOf(asked), QStringLiteral("2027-03-14T22:30"));
        asked.now = noonOf(kDay.addDays(4)) + 11h + 45min;
        QCOMPARE(timeOf(asked), QStringLiteral("none"));
    }

    void aTimeIsInItsWeekAheadAndOpen()
    {
        rc::check("whatever is asked", [] {
            MaintenanceTimes asked = timesQuestion();
            const QByteArray zone =
                *rc::gen::element<QByteArray>("Europe/Istanbul", "Asia/Tehran", "Europe/Zagreb", "America/New_York");
            asked.timeZone = zone;
            asked.times.timeZone = zone;
            asked.monday = QDate(2027, 1, 4).addDays(7 * *rc::gen::inRange(0, 52));
            asked.now = Instant{QDateTime(asked.monday, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()} +
                        1min * *rc::gen::inRange(-5000, 10500);
            if (*rc::gen::arbitrary<bool>())
                asked.weekday = *rc::gen::inRange(1, 8);
            if (*rc::gen::arbitrary<bool>())
                asked.time = QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
            asked.times.quiet = {QTime(*rc::gen::inRange(0, 24), 0), QTime(*rc::gen::inRange(0, 24), 0)};
            for (const Qt::DayOfWeek day :
                 *rc::gen::container<QList<Qt::DayOfWeek>>(rc::gen::element(Qt::Monday, Qt::Wednesday, Qt::Sunday)))
                asked.times.freeDays.insert(day);
            const auto found = maintenanceTime(asked);
            RC_ASSERT(found);
            if (!*found)
                return;
            ZoneResolver zones;
            const Instant at = zones.resolve(**found)->instant;
            RC_ASSERT(at >= asked.now + 10min);
            RC_ASSERT((*found)->date >= asked.monday && (*found)->date <= asked.monday.addDays(6));
            RC_ASSERT(asked.times.isOpen(kHere, **found));
        });
    }
};

QTEST_GUILESS_MAIN(TestMaintenancePlanner)
#include "tst_maintenanceplanner.moc"
