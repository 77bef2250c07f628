// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "store/database.h"
#include "window/logoutguard.h"
#include "window/needwatch.h"

#include <QSignalSpy>

using namespace perennial;
using namespace std::chrono_literals;

class TestWatches : public QObject
{
    Q_OBJECT

    static QList<Delivery> planned(PagesDesk &desk)
    {
        DeliveryFilter filter;
        filter.workspace = desk.services->workspace().id;
        filter.state = DeliveryState::Scheduled;
        return QCoro::waitFor(desk.house->deliveries().list(filter)).value_or(QList<Delivery>());
    }
    static void change(PagesDesk &desk, const QList<Delivery> &deliveries, DeliveryEvent event, const char *reason)
    {
        std::function<Result<void>(Connection &)> work =
            [=, now = desk.house->clock().now()](Connection &connection) -> Result<void> {
            for (const Delivery &delivery : deliveries) {
                DeliveryChange change;
                change.reason = QString::fromLatin1(reason);
                TRY(deliverystore::move(connection, delivery, event, now, change));
            }
            return {};
        };
        QVERIFY(QCoro::waitFor(desk.house->database().write<void>(std::move(work))));
        desk.services->tellDataChanged();
    }
    static NeedNews first(const QSignalSpy &spy) { return spy.first().first().value<NeedNews>(); }
    // It has looked once: what was there before is not news.
    static void settle() { QTest::qWait(150); }

private Q_SLOTS:
    void whatNewlyNeedsAPersonIsTold()
    {
        PagesDesk desk;
        desk.openSample();
        MemorySettings settings;
        NeedWatch watch(*desk.services, settings, &desk.window);
        QSignalSpy news(&watch, &NeedWatch::news);
        settle();
        QVERIFY(news.isEmpty()); // the sample has some that need a person already
        const Delivery delivery = planned(desk).first();
        change(desk, {delivery}, DeliveryEvent::Miss, "late-ask");
        QTRY_COMPARE(news.size(), 1);
        QVERIFY(first(news).post == delivery.post);
        QVERIFY(first(news).title.startsWith(QStringLiteral("Acme Coffee, ")));
        QVERIFY(first(news).text.contains(QStringLiteral("you want to be asked")));
        desk.services->tellDataChanged();
        settle();
        QCOMPARE(news.size(), 1); // once
    }

    void manyAreOneNotice()
    {
        PagesDesk desk;
        desk.openSample();
        MemorySettings settings;
        NeedWatch watch(*desk.services, settings, &desk.window);
        QSignalSpy news(&watch, &NeedWatch::news);
        settle();
        change(desk, planned(desk).mid(0, 3), DeliveryEvent::Miss, "late-ask");
        QTRY_COMPARE(news.size(), 1);
        QVERIFY(first(news).post.isNull());
        QVERIFY(first(news).title.startsWith(QLatin1Char('3')));
    }

    void aPauseIsNoNewsAndTheSwitchIsObeyed()
    {
        PagesDesk desk;
        desk.openSample();
        MemorySettings settings;
        NeedWatch watch(*desk.services, settings, &desk.window);
        QSignalSpy news(&watch, &NeedWatch::news);
        settle();
        change(desk, planned(desk).mid(0, 1), DeliveryEvent::Hold, "paused");
        settle();
        QVERIFY(news.isEmpty());
        settings.setValue(settingskey::kTellNeeds, false);
        change(desk, planned(desk).mid(0, 1), DeliveryEvent::Miss, "late-ask");
        settle();
        QVERIFY(news.isEmpty());
    }

    void theFirstLogOutIsHeldBackAndTheSecondGoes()
    {
        PagesDesk desk;
        desk.openSample();
        const Delivery delivery = planned(desk).first();
        QVERIFY(QCoro::waitFor(desk.house->deliveries().reschedule(delivery.workspace, delivery.id, desk.house->clock().now() + 30min)));
        LogOutGuard guard(*desk.services);
        QSignalSpy held(&guard, &LogOutGuard::heldBack);
        QTRY_VERIFY(guard.dueSoon() > 0);
        QVERIFY(!guard.mayEnd());
        QCOMPARE(held.size(), 1);
        QVERIFY(guard.mayEnd());
    }

    void nobodyIsHeldUpForNothing()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        LogOutGuard guard(*desk.services);
        settle();
        QVERIFY(guard.mayEnd());
    }
};

QTEST_MAIN(TestWatches)
#include "tst_watches.moc"
