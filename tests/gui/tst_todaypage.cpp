// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "common/button.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "engine/absence.h"
#include "store/database.h"
#include "today/awaysection.h"
#include "today/todaypage.h"
#include "today/todayrows.h"

#include <QLabel>

#include <QSignalSpy>

using namespace perennial;

class TestTodayPage : public QObject
{
    Q_OBJECT

    static qsizetype waiting(PagesDesk &desk, DeliveryState state)
    {
        DeliveryFilter filter;
        filter.workspace = desk.services->workspace().id;
        filter.state = state;
        const auto found = QCoro::waitFor(desk.house->deliveries().list(filter));
        return found ? found->size() : -1;
    }
    // The publisher was gone for three days, until now.
    static void beAway(PagesDesk &desk)
    {
        const Instant now = desk.house->clock().now();
        std::function<Result<void>(Connection &)> work = [now](Connection &connection) -> Result<void> {
            TRY(absence::alive(connection, now - std::chrono::hours(72)));
            return absence::alive(connection, now);
        };
        QVERIFY(QCoro::waitFor(desk.house->database().write<void>(std::move(work))));
    }
    static NeedRow *rowSaying(TodayPage *page, const char *title, const char *kind = "need-row")
    {
        NeedRow *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (NeedRow *row : page->findChildren<NeedRow *>()) {
                if (row->isVisible() && row->objectName() == QLatin1String(kind) &&
                    row->accessibleName().startsWith(QString::fromUtf8(title)))
                    found = row;
            }
            return found != nullptr;
        });
        return found;
    }

private Q_SLOTS:
    void saysWhatNeedsAPersonAndWhatGoesOut()
    {
        PagesDesk desk;
        desk.openSample();
        auto *page = new TodayPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        QTRY_COMPARE(page->findChildren<NeedRow *>().size(), 4);
        QVERIFY(!page->findChildren<NextRow *>().isEmpty());
        int filled = 0;
        for (NeedRow *row : page->findChildren<NeedRow *>())
            filled += row->findChild<Button *>(QStringLiteral("action"))->kind() == ButtonKind::Filled;
        QCOMPARE(filled, 1);
    }

    void aKeyThatEndsSoonIsToldWithWhatItStops()
    {
        PagesDesk desk;
        desk.openSample();
        Channel channel = desk.services->channels().first();
        setCredentialEnd(channel, desk.house->clock().now() + std::chrono::hours(24 * 3));
        QVERIFY(QCoro::waitFor(desk.house->channels().update(channel)));
        auto *page = new TodayPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        const QString again = QStringLiteral("connect-") + channel.id.toString();
        QTRY_VERIFY(page->findChild<Button *>(again));
        QStringList said;
        for (const ElidedLabel *label : page->findChildren<ElidedLabel *>())
            said << label->text();
        QVERIFY2(said.filter(QRegularExpression(QStringLiteral("^Its key ends: .*posts after it would not go out\\.$"))).size() == 1,
                 qPrintable(said.join(QLatin1Char('|'))));
        page->findChild<Button *>(again)->click();
        QTRY_VERIFY(desk.window.findChild<ModalPanel *>());
    }

    void aPersonSaysThatItIsThere()
    {
        PagesDesk desk;
        desk.openSample();
        auto *page = new TodayPage(*desk.services, desk.theme, *desk.shell);
        QUrl looked;
        page->setOpenUrl([&looked](const QUrl &url) { looked = url; });
        desk.show(page);
        NeedRow *row = rowSaying(page, "Poll");
        QVERIFY(row);
        row->findChild<Button *>(QStringLiteral("action"))->click();
        auto *panel = desk.window.findChild<ModalPanel *>(QStringLiteral("unsure-panel"));
        QVERIFY(panel);
        QTest::keyClick(panel, Qt::Key_Return); // looks, sends nothing
        QVERIFY(looked.isValid());
        QCOMPARE(waiting(desk, DeliveryState::Unsure), 1);
        panel->findChild<Button *>(QStringLiteral("there"))->click();
        QTRY_COMPARE(waiting(desk, DeliveryState::Unsure), 0);
        QTRY_COMPARE(page->findChildren<NeedRow *>().size(), 3);
    }

    void whatWasMissedIsDropped()
    {
        PagesDesk desk;
        desk.openSample();
        auto *page = new TodayPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        NeedRow *row = rowSaying(page, "Good night");
        QVERIFY(row);
        row->findChild<Button *>(QStringLiteral("action"))->click();
        auto *panel = desk.window.findChild<ModalPanel *>(QStringLiteral("late-panel"));
        QVERIFY(panel);
        panel->findChild<Button *>(QStringLiteral("next-free"))->click();
        QTRY_COMPARE(waiting(desk, DeliveryState::Missed), 0);
    }

    void aLineOpensItsPost()
    {
        PagesDesk desk;
        desk.openSample();
        auto *page = new TodayPage(*desk.services, desk.theme, *desk.shell);
        QSignalSpy opened(page, &TodayPage::postOpened);
        desk.show(page);
        QTRY_VERIFY(!page->findChildren<NextRow *>().isEmpty());
        page->findChild<NextRow *>()->click();
        QCOMPARE(opened.size(), 1);
    }

    void tellsWhatBecameOfWhatWasDueMeanwhile()
    {
        PagesDesk desk;
        desk.openSample();
        beAway(desk);
        auto *page = new TodayPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        NeedRow *row = rowSaying(page, "Good night", "away-row");
        QVERIFY(row);
        QCOMPARE(row->accessibleDescription(), QStringLiteral("Waits for you"));
        row->findChild<Button *>(QStringLiteral("action"))->click();
        ModalPanel *panel = nullptr;
        QTRY_VERIFY((panel = desk.window.findChild<ModalPanel *>(QStringLiteral("late-panel"))));
        panel->findChild<Button *>(QStringLiteral("drop"))->click();
        QTRY_COMPARE(waiting(desk, DeliveryState::Missed), 0);
        page->findChild<Button *>(QStringLiteral("away-seen"))->click();
        QTRY_VERIFY(!page->findChild<AwaySection *>());
    }

    void whatHappenedMeanwhileReadsAsItWas_data()
    {
        QTest::addColumn<Delivery>("delivery");
        QTest::addColumn<QString>("words");
        const Instant due{Instant::fromIso(QStringLiteral("2030-01-08T06:00:00Z"))->ms};
        const auto row = [due](const char *name, DeliveryState state, const char *reason,
                               std::chrono::milliseconds next, const char *words) {
            Delivery delivery;
            delivery.dueAt = due;
            delivery.state = state;
            delivery.reason = QString::fromLatin1(reason);
            delivery.nextTryAt = due + next;
            delivery.sentAt = due + next;
            QTest::newRow(name) << delivery << QString::fromUtf8(words);
        };
        using namespace std::chrono_literals;
        row("eight hours late", DeliveryState::Sent, "", 8h, "Went out 8 h late");
        row("by another machine, in time", DeliveryState::Sent, "", 2min, "Went out in time");
        row("moved", DeliveryState::Scheduled, "late-next-slot", 48h, "Moved to Thu 09:00");
        row("spread out", DeliveryState::Scheduled, "late-publish", 10h + 4min,
            "Goes out at 19:04, one after the other");
        row("a person decides", DeliveryState::Missed, "late-ask", 0h, "Waits for you");
        row("too old", DeliveryState::Missed, "late-dropped", 0h, "Dropped: older than its channel lets pass");
    }
    void whatHappenedMeanwhileReadsAsItWas()
    {
        QFETCH(Delivery, delivery);
        QFETCH(QString, words);
        const Instant now = *Instant::fromIso(QStringLiteral("2030-01-08T15:00:00Z"));
        QCOMPARE(awayLine(delivery, Channel(), now, "Europe/Istanbul").what, words);
    }

    void anEmptyDayIsACalmSentence()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        auto *page = new TodayPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        const auto says = [page](const QString &sentence) {
            const auto labels = page->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&](const QLabel *each) { return each->text() == sentence; });
        };
        QTRY_VERIFY(says(QStringLiteral("Nothing needs you.")));
        QVERIFY(page->findChildren<NeedRow *>().isEmpty());
    }
};

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
