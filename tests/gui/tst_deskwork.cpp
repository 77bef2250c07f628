// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What only the whole window does: the pause button asks, the queue opens from anywhere, a log-out is explained.

#include "boot/samplework.h"
#include "common/modalpanel.h"
#include "queue/queueview.h"
#include "settings/look.h"
#include "store/database.h"
#include "window/desktop.h"
#include "window/navigation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoro/QCoroCore>
#include <QTest>

using namespace perennial;

class TestDeskWork : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Desktop> open()
    {
        HouseOptions options;
        options.demo = true;
        auto house = QCoro::waitFor(House::open(options));
        if (!house || !QCoro::waitFor(makeSampleWorkspace(**house, SampleSize::Week)))
            qFatal("no house");
        auto desktop = std::make_unique<Desktop>(std::move(*house), std::make_unique<MemorySettings>());
        desktop->show();
        (void)QTest::qWaitFor([&] { return !desktop->services().workspace().id.isNull(); });
        return desktop;
    }
    static bool isPaused(Desktop &desktop)
    {
        const auto status = QCoro::waitFor(desktop.services().house.deliveries().publisher());
        return status && status->pause.everywhere;
    }
    static bool saysPaused(Desktop &desktop)
    {
        const auto widgets = desktop.window().findChildren<QWidget *>();
        return std::any_of(widgets.cbegin(), widgets.cend(), [](const QWidget *each) {
            return each->accessibleName().startsWith(QStringLiteral("Publisher: Paused"));
        });
    }
    static void holdTwo(Desktop &desktop)
    {
        std::function<Result<void>(Connection &)> work =
            [now = desktop.services().house.clock().now()](Connection &connection) -> Result<void> {
            DeliveryFilter filter;
            filter.state = DeliveryState::Scheduled;
            filter.limit = 2;
            TRY_ASSIGN(const QList<Delivery> planned, deliverystore::list(connection, filter));
            for (const Delivery &delivery : planned) {
                DeliveryChange change;
                change.reason = QStringLiteral("paused");
                TRY(deliverystore::move(connection, delivery, DeliveryEvent::Hold, now, change));
            }
            return {};
        };
        QVERIFY(QCoro::waitFor(desktop.services().house.database().write<void>(std::move(work))));
    }

private Q_SLOTS:
    void theRailAsksWhatBecomesOfWhatWaited()
    {
        const auto desktop = open();
        Q_EMIT desktop->window().pauseEverything();
        QTRY_VERIFY(isPaused(*desktop));
        QTRY_VERIFY(saysPaused(*desktop));
        holdTwo(*desktop);
        Q_EMIT desktop->window().pauseEverything();
        ModalPanel *panel = nullptr;
        QTRY_VERIFY((panel = desktop->window().findChild<ModalPanel *>(QStringLiteral("resume-panel"))));
        QVERIFY(isPaused(*desktop));
        panel->findChild<QAbstractButton *>(QStringLiteral("go-on"))->click();
        QTRY_VERIFY(!isPaused(*desktop));
    }

    void theQueueIsOpenedFromAnywhere()
    {
        const auto desktop = open();
        navigation::openQueue(desktop->window());
        QTRY_VERIFY(desktop->window().findChild<QueueView *>());
        QTRY_VERIFY(desktop->window().findChild<QueueView *>()->isVisible());
        // Back among the posts, the table is there again.
        auto *posts = desktop->window().findChild<QWidget *>(QStringLiteral("postsPage"));
        QVERIFY(posts);
        QVERIFY(!posts->findChild<QWidget *>(QStringLiteral("search"))->isVisible());
        QMetaObject::invokeMethod(posts->findChild<QWidget *>(QStringLiteral("views")), "chosen",
                                  Q_ARG(QString, QString()));
        QTRY_VERIFY(!desktop->window().findChild<QueueView *>()->isVisible());
        QVERIFY(posts->findChild<QWidget *>(QStringLiteral("search"))->isVisible());
    }
};

QTEST_MAIN(TestDeskWork)
#include "tst_deskwork.moc"
