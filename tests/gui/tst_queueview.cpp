// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "common/button.h"
#include "common/emptystate.h"
#include "common/modalpanel.h"
#include "queue/queueview.h"
#include "store/database.h"

#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>

using namespace perennial;
using namespace std::chrono_literals;

class TestQueueView : public QObject
{
    Q_OBJECT

    static QList<Delivery> in(PagesDesk &desk, DeliveryState state)
    {
        DeliveryFilter filter;
        filter.workspace = desk.services->workspace().id;
        filter.state = state;
        return QCoro::waitFor(desk.house->deliveries().list(filter)).value_or(QList<Delivery>());
    }
    static QWidget *rowSaying(QueueView *view, const QString &what)
    {
        QWidget *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (QWidget *row : view->findChildren<QWidget *>(QStringLiteral("queue-row"))) {
                if (row->isVisible() && row->accessibleDescription().contains(what))
                    found = row;
            }
            return found != nullptr;
        });
        return found;
    }
    static void begin(PagesDesk &desk, const Delivery &delivery, const QJsonObject &progress)
    {
        std::function<Result<void>(Connection &)> work =
            [=, now = desk.house->clock().now()](Connection &connection) -> Result<void> {
            DeliveryChange change;
            change.claimedBy = QStringLiteral("test");
            change.leaseUntil = now + 5min;
            TRY_ASSIGN(const Delivery claimed,
                       deliverystore::move(connection, delivery, DeliveryEvent::Claim, now, change));
            TRY_ASSIGN(const Delivery sending, deliverystore::move(connection, claimed, DeliveryEvent::Begin, now, {}));
            return deliverystore::saveProgress(connection, sending, progress);
        };
        QVERIFY(QCoro::waitFor(desk.house->database().write<void>(std::move(work))));
    }

private Q_SLOTS:
    void tellsHowFarItGot_data()
    {
        QTest::addColumn<QJsonObject>("progress");
        QTest::addColumn<int>("pictures");
        QTest::addColumn<int>("parts");
        QTest::addColumn<QString>("words");
        const QJsonArray one{QStringLiteral("a")};
        QTest::newRow("nothing known yet") << QJsonObject() << 0 << 1 << "Is being sent";
        QTest::newRow("the first picture") << QJsonObject() << 4 << 1 << "Uploading picture 1 of 4";
        QTest::newRow("the second picture, Mastodon")
            << QJsonObject{{QStringLiteral("mediaIds"), one}} << 4 << 1 << "Uploading picture 2 of 4";
        QTest::newRow("the second picture, Bluesky")
            << QJsonObject{{QStringLiteral("blobs"), one}} << 4 << 1 << "Uploading picture 2 of 4";
        QTest::newRow("pictures are up") << QJsonObject{{QStringLiteral("mediaIds"), one}} << 1 << 1 << "Is being sent";
        QTest::newRow("a thread") << QJsonObject{{QStringLiteral("partIds"), one}} << 1 << 5 << "Sending part 2 of 5";
        QTest::newRow("a broken note is no crash")
            << QJsonObject{{QStringLiteral("partIds"), 7}} << 0 << 2 << "Sending part 1 of 2";
    }
    void tellsHowFarItGot()
    {
        QFETCH(QJsonObject, progress);
        QFETCH(int, pictures);
        QFETCH(int, parts);
        QFETCH(QString, words);
        QCOMPARE(stepWords(progress, {pictures, parts}), words);
    }

    void aNetworkThatAsksForPatienceIsNamed()
    {
        const Instant now = *Instant::fromIso(QStringLiteral("2030-01-08T06:00:00Z"));
        Channel channel;
        channel.name = QStringLiteral("Mastodon");
        channel.notBefore = now + 40min;
        Delivery soon;
        soon.dueAt = soon.nextTryAt = now + 1min;
        QVERIFY(placeOf(soon, channel, now) == QueuePlace::Waiting);
        QCOMPARE(queueLine(soon, channel, {}, now, "Europe/Istanbul").what,
                 QStringLiteral("Mastodon asks to be left alone until 09:40"));
        soon.nextTryAt = now + 50min;
        QVERIFY(placeOf(soon, channel, now) == QueuePlace::Next);
        channel.notBefore = now - 1min;
        soon.nextTryAt = now;
        QVERIFY(placeOf(soon, channel, now) == QueuePlace::Next);
        soon.attempts = 2;
        QVERIFY(placeOf(soon, channel, now) == QueuePlace::TriedAgain);
    }

    void whatIsOnItsWayCannotBeTouchedAndIsFollowed()
    {
        PagesDesk desk;
        desk.openSample();
        const QList<Delivery> planned = in(desk, DeliveryState::Scheduled);
        QVERIFY(planned.size() > 1);
        begin(desk, planned.first(), {});
        auto *view = new QueueView(*desk.services, desk.theme, *desk.shell);
        desk.show(view);
        QWidget *row = rowSaying(view, QStringLiteral("ing"));
        QVERIFY(row);
        QTRY_COMPARE(view->findChildren<QWidget *>(QStringLiteral("queue-row")).size(),
                     std::min<qsizetype>(planned.size(), 51));
        int untouchable = 0;
        for (QWidget *each : view->findChildren<QWidget *>(QStringLiteral("queue-row")))
            untouchable += each->findChild<Button *>(QStringLiteral("drop")) == nullptr;
        QCOMPARE(untouchable, 1);
        // Another goes on its way: the view follows without being asked.
        begin(desk, planned.at(1), {});
        desk.services->tellDataChanged();
        const auto under = [view] {
            int count = 0;
            for (QWidget *each : view->findChildren<QWidget *>(QStringLiteral("queue-row")))
                count += each->findChild<Button *>(QStringLiteral("drop")) == nullptr;
            return count;
        };
        QTRY_COMPARE(under(), 2);
    }

    void sendingAndDroppingAskFirst()
    {
        PagesDesk desk;
        desk.openSample();
        const qsizetype planned = in(desk, DeliveryState::Scheduled).size();
        auto *view = new QueueView(*desk.services, desk.theme, *desk.shell);
        QSignalSpy opened(view, &QueueView::postOpened);
        desk.show(view);
        QWidget *row = rowSaying(view, QStringLiteral("Planned for"));
        QVERIFY(row);
        row->findChild<Button *>(QStringLiteral("open"))->click();
        QCOMPARE(opened.size(), 1);
        row->findChild<Button *>(QStringLiteral("send"))->click();
        ModalPanel *late = nullptr;
        QTRY_VERIFY((late = desk.window.findChild<ModalPanel *>(QStringLiteral("late-panel"))));
        QTest::keyClick(late, Qt::Key_Escape);
        QCOMPARE(in(desk, DeliveryState::Scheduled).size(), planned);
        row->findChild<Button *>(QStringLiteral("drop"))->click();
        ModalPanel *drop = nullptr;
        QTRY_VERIFY((drop = desk.window.findChild<ModalPanel *>(QStringLiteral("drop-panel"))));
        drop->findChild<Button *>(QStringLiteral("drop"))->click();
        QTRY_COMPARE(in(desk, DeliveryState::Scheduled).size(), planned - 1);
    }

    void anEmptyQueueIsACalmSentence()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        auto *view = new QueueView(*desk.services, desk.theme, *desk.shell);
        desk.show(view);
        QTRY_VERIFY(view->findChild<EmptyState *>()->isVisible());
    }
};

QTEST_MAIN(TestQueueView)
#include "tst_queueview.moc"
