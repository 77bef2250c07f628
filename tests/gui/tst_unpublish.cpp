// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "calendar/deliverywords.h"
#include "calendar/servicecalendarsource.h"
#include "common/button.h"
#include "common/modalpanel.h"
#include "today/decidepanels.h"

#include <QSignalSpy>

using namespace perennial;

class TestUnpublish : public QObject
{
    Q_OBJECT

    static std::optional<Delivery> out(PagesDesk &desk)
    {
        DeliveryFilter filter;
        filter.workspace = desk.services->workspace().id;
        filter.state = DeliveryState::Sent;
        const auto sent = QCoro::waitFor(desk.house->deliveries().list(filter));
        for (const Delivery &each : sent.value_or(QList<Delivery>())) {
            const Channel *channel = desk.services->channel(each.channel);
            if (channel && canUnpublish(*desk.services, each, channel->network))
                return each;
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void whatIsOutIsDeletedOnlyAfterAQuestion()
    {
        PagesDesk desk;
        desk.openSample();
        auto *page = new QWidget;
        desk.show(page);
        const auto delivery = out(desk);
        QVERIFY(delivery);
        QStringList said;
        askAbout(*desk.services, desk.theme, page, delivery->workspace, delivery->id, Ask::Unpublish,
                 [&said](const QString &words) { said << words; });
        ModalPanel *panel = nullptr;
        QTRY_VERIFY((panel = desk.window.findChild<ModalPanel *>(QStringLiteral("unpublish-panel"))));
        QTest::keyClick(panel, Qt::Key_Return); // Enter must not delete: it presses Cancel
        QTRY_VERIFY(!desk.window.findChild<ModalPanel *>());
        QVERIFY(!QCoro::waitFor(desk.house->deliveries().load(delivery->workspace, delivery->id))->delivery.removedAt);
        askAbout(*desk.services, desk.theme, page, delivery->workspace, delivery->id, Ask::Unpublish,
                 [&said](const QString &words) { said << words; });
        QTRY_VERIFY((panel = desk.window.findChild<ModalPanel *>(QStringLiteral("unpublish-panel"))));
        panel->findChild<Button *>(QStringLiteral("unpublish"))->click();
        QTRY_COMPARE(said.size(), 1);
        const auto after = QCoro::waitFor(desk.house->deliveries().load(delivery->workspace, delivery->id));
        QVERIFY(after->delivery.removedAt);
        QVERIFY(after->delivery.state == DeliveryState::Sent); // the record that it was out stays
        const DeliveryLine line = deliveryLine(*after, EntryState::Sent, "Europe/Istanbul");
        QVERIFY(line.attempts.last().text.startsWith(QStringLiteral("deleted there on")));
    }

    void theInspectorOffersItForWhatIsOutAndOnlyThen()
    {
        PagesDesk desk;
        desk.openSample();
        const auto delivery = out(desk);
        QVERIFY(delivery);
        ServiceCalendarSource source(*desk.services);
        const auto offers = [&] {
            std::optional<bool> offered;
            source.details(delivery->post, [&](const Result<EntryDetails> &details) {
                offered = std::any_of(details->actions.cbegin(), details->actions.cend(), [&](const PostAction &each) {
                    return each.id == QStringLiteral("unpublish:") + delivery->id.toString();
                });
            });
            (void)QTest::qWaitFor([&] { return offered.has_value(); });
            return offered.value_or(false);
        };
        QVERIFY(offers());
        QVERIFY(QCoro::waitFor(desk.house->deliveries().unpublish(delivery->workspace, delivery->id)));
        QVERIFY(!offers());
    }

    void whatIsNotOutIsNotAskedAbout()
    {
        PagesDesk desk;
        desk.openSample();
        auto *page = new QWidget;
        desk.show(page);
        DeliveryFilter filter;
        filter.workspace = desk.services->workspace().id;
        filter.state = DeliveryState::Scheduled;
        const auto planned = QCoro::waitFor(desk.house->deliveries().list(filter));
        QVERIFY(planned && !planned->isEmpty());
        QSignalSpy failed(desk.services.get(), &Services::failed);
        askAbout(*desk.services, desk.theme, page, planned->first().workspace, planned->first().id, Ask::Unpublish, {});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!desk.window.findChild<ModalPanel *>());
    }
};

QTEST_MAIN(TestUnpublish)
#include "tst_unpublish.moc"
