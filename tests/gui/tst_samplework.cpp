// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/samplework.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace perennial;

class TestSampleWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasOneOfEachState()
    {
        HouseOptions options;
        options.demo = true;
        auto house = QCoro::waitFor(House::open(options));
        QVERIFY(house);
        const auto workspace = QCoro::waitFor(makeSampleWorkspace(**house, SampleSize::Week));
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
        DeliveryFilter filter;
        filter.workspace = *workspace;
        const auto all = QCoro::waitFor((*house)->deliveries().list(filter));
        QVERIFY(all);
        QSet<DeliveryState> states;
        for (const Delivery &delivery : *all)
            states.insert(delivery.state);
        for (const DeliveryState state : {DeliveryState::Sent, DeliveryState::Failed, DeliveryState::Unsure,
                                          DeliveryState::Held, DeliveryState::Missed, DeliveryState::Scheduled})
            QVERIFY2(states.contains(state), qPrintable(toString(state)));
        PostFilter posts;
        posts.workspace = *workspace;
        const auto ids = QCoro::waitFor((*house)->posts().ids(posts));
        QVERIFY(ids && ids->size() >= 30);
        const auto summaries = QCoro::waitFor((*house)->posts().summaries(*workspace, *ids));
        QVERIFY(summaries);
        QVERIFY(std::any_of(summaries->cbegin(), summaries->cend(),
                            [](const PostSummary &each) { return !each.firstMedia.isNull(); }));
        const auto again = QCoro::waitFor(makeSampleWorkspace(**house, SampleSize::Week));
        QVERIFY(!again);
        QCOMPARE(again.error().code, QStringLiteral("workspace-exists"));
    }
};

QTEST_MAIN(TestSampleWork)
#include "tst_samplework.moc"
