// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "common/button.h"
#include "common/choicetile.h"
#include "common/modalpanel.h"
#include "queue/resumepanel.h"
#include "store/database.h"

using namespace perennial;

class TestResumePanel : public QObject
{
    Q_OBJECT

    // A client with posts that fell due while everything was paused.
    struct Paused
    {
        explicit Paused(int posts)
        {
            const Workspace client = desk.addClient(QStringLiteral("Bakery"));
            Channel channel;
            channel.workspace = client.id;
            channel.network = QStringLiteral("sandbox");
            channel.name = QStringLiteral("Sandbox");
            const auto made = QCoro::waitFor(desk.house->channels().add(channel, {}));
            Q_ASSERT(made);
            scope = {client.id, {}};
            const auto paused = QCoro::waitFor(desk.house->deliveries().pause(scope, QStringLiteral("holiday")));
            Q_ASSERT(paused);
            for (int i = 0; i < posts; ++i)
                addDue(client.id, made->id, i);
            desk.show(host = new QWidget);
        }
        void addDue(WorkspaceId client, ChannelId channel, int number)
        {
            Post post;
            post.workspace = client;
            post.text = QStringLiteral("Bread %1").arg(number);
            post.status = PostStatus::Scheduled;
            post.variants = {Variant{channel, {}, {}, {}}};
            ZoneResolver zones;
            post.wall = *zones.wallTime(desk.house->clock().now() + std::chrono::hours(1), "Europe/Istanbul");
            const auto saved = QCoro::waitFor(desk.house->posts().save(post));
            Q_ASSERT(saved);
            std::function<Result<void>(Connection &)> work =
                [id = saved->id, now = desk.house->clock().now()](Connection &connection) -> Result<void> {
                TRY_ASSIGN(const auto deliveries, deliverystore::forPost(connection, id));
                DeliveryChange change;
                change.reason = QStringLiteral("paused");
                TRY(deliverystore::move(connection, deliveries.first(), DeliveryEvent::Hold, now, change));
                return {};
            };
            const auto held = QCoro::waitFor(desk.house->database().write<void>(std::move(work)));
            Q_ASSERT(held);
        }
        void ask()
        {
            resumeAsking(*desk.services, desk.theme, host,
                         {scope, QStringLiteral("Bakery"), {}, [this](const QString &words) { said << words; }});
        }
        ModalPanel *panel()
        {
            (void)QTest::qWaitFor(
                [this] { return desk.window.findChild<ModalPanel *>(QStringLiteral("resume-panel")); });
            return desk.window.findChild<ModalPanel *>(QStringLiteral("resume-panel"));
        }
        bool isPaused()
        {
            const auto clients = QCoro::waitFor(desk.house->workspaces().list());
            return clients && clients->first().pausedAt;
        }
        QList<Delivery> in(DeliveryState state)
        {
            DeliveryFilter filter;
            filter.state = state;
            return QCoro::waitFor(desk.house->deliveries().list(filter)).value_or(QList<Delivery>());
        }
        PagesDesk desk;
        PauseScope scope;
        QWidget *host = nullptr;
        QStringList said;
    };

private Q_SLOTS:
    void aPauseBehindWhichNothingWaitedEndsAtOnce()
    {
        Paused pause(0);
        pause.ask();
        QTRY_COMPARE(pause.said, QStringList{QStringLiteral("Bakery goes on.")});
        QVERIFY(!pause.isPaused());
        QVERIFY(!pause.desk.window.findChild<ModalPanel *>());
    }

    void cancelLeavesThePauseAndEveryPost()
    {
        Paused pause(3);
        pause.ask();
        ModalPanel *panel = pause.panel();
        QVERIFY(panel);
        QCOMPARE(panel->findChildren<QWidget *>(QStringLiteral("waiting-row")).size(), 3);
        QTest::keyClick(panel, Qt::Key_Escape);
        QTest::qWait(0);
        QVERIFY(pause.isPaused());
        QCOMPARE(pause.in(DeliveryState::Held).size(), 3);
        QVERIFY(pause.said.isEmpty());
    }

    void oneByOneIsWhatEnterChooses()
    {
        Paused pause(2);
        pause.ask();
        ModalPanel *panel = pause.panel();
        QVERIFY(panel);
        QTest::keyClick(panel, Qt::Key_Return);
        QTRY_COMPARE(pause.said.size(), 1);
        QVERIFY(!pause.isPaused());
        QCOMPARE(pause.in(DeliveryState::Held).size(), 2);
    }

    void enterNeverSendsAndNeverDrops()
    {
        Paused pause(2);
        pause.ask();
        ModalPanel *panel = pause.panel();
        QVERIFY(panel);
        for (const char *choice : {"choice-publish", "choice-drop"}) {
            panel->findChild<ChoiceTile *>(QString::fromLatin1(choice))->click();
            QTest::keyClick(panel, Qt::Key_Return);
            QTest::qWait(50);
            QVERIFY(pause.isPaused());
        }
    }

    void publishedOnesKeepTheirDistance()
    {
        Paused pause(3);
        pause.ask();
        ModalPanel *panel = pause.panel();
        QVERIFY(panel);
        auto *publish = panel->findChild<ChoiceTile *>(QStringLiteral("choice-publish"));
        QVERIFY2(publish->accessibleDescription().startsWith(QStringLiteral("The first at")),
                 qPrintable(publish->accessibleDescription()));
        publish->click();
        auto *main = panel->findChild<Button *>(QStringLiteral("go-on"));
        QCOMPARE(main->text(), QStringLiteral("Publish 3 posts of Bakery"));
        main->click();
        QTRY_COMPARE(pause.said.size(), 1);
        const QList<Delivery> going = pause.in(DeliveryState::Scheduled);
        QCOMPARE(going.size(), 3);
        Instant first = going.first().nextTryAt;
        Instant last = first;
        for (const Delivery &each : going) {
            first = std::min(first, each.nextTryAt);
            last = std::max(last, each.nextTryAt);
        }
        QCOMPARE(last - first, std::chrono::milliseconds(std::chrono::minutes(4)));
    }

    void whatIsDroppedStaysAPost()
    {
        Paused pause(1);
        pause.ask();
        ModalPanel *panel = pause.panel();
        QVERIFY(panel);
        panel->findChild<ChoiceTile *>(QStringLiteral("choice-drop"))->click();
        panel->findChild<Button *>(QStringLiteral("go-on"))->click();
        QTRY_COMPARE(pause.said.size(), 1);
        const QList<Delivery> dropped = pause.in(DeliveryState::Missed);
        QCOMPARE(dropped.size(), 1);
        QVERIFY(QCoro::waitFor(pause.desk.house->posts().load(dropped.first().workspace, dropped.first().post)));
    }
};

QTEST_MAIN(TestResumePanel)
#include "tst_resumepanel.moc"
