// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/delivery.h"

#include <QTest>

using namespace perennial;

namespace {

const QList<DeliveryState> kStates{DeliveryState::Scheduled, DeliveryState::Claimed, DeliveryState::Sending,
                                   DeliveryState::Sent,      DeliveryState::Failed,  DeliveryState::Unsure,
                                   DeliveryState::Held,      DeliveryState::Missed,  DeliveryState::Cancelled};
const QList<DeliveryEvent> kEvents{DeliveryEvent::Claim,        DeliveryEvent::Release,    DeliveryEvent::Begin,
                                   DeliveryEvent::Succeed,      DeliveryEvent::Retry,      DeliveryEvent::Fail,
                                   DeliveryEvent::LoseSight,    DeliveryEvent::Hold,       DeliveryEvent::Unhold,
                                   DeliveryEvent::Miss,         DeliveryEvent::Reschedule, DeliveryEvent::Cancel,
                                   DeliveryEvent::DenyPublished};

// clang-format off
// One row a state, one column an event in the order above; "-" must be refused.
constexpr const char *kTable[] = {
 // claim   release   begin   succeed retry     fail   lose   hold unhold    miss   reschedule cancel    deny
    "claimed   -         -       -       -         -      -      held -         missed scheduled  cancelled -", // scheduled
    "-         scheduled sending -       scheduled failed unsure held -         -      -          -         -", // claimed
    "-         -         -       sent    scheduled failed unsure -    -         -      -          -         -", // sending
    "-         -         -       -       -         -      -      -    -         -      -          -         -", // sent
    "-         -         -       sent    -         -      -      -    -         -      scheduled  cancelled -", // failed
    "-         -         -       sent    -         -      -      -    -         -      -          cancelled scheduled", // unsure
    "-         -         -       sent    -         -      -      -    scheduled missed scheduled  cancelled -", // held
    "-         -         -       -       -         -      -      -    -         -      scheduled  cancelled -", // missed
    "-         -         -       -       -         -      -      -    -         -      scheduled  -         -", // cancelled
};
// clang-format on

} // namespace

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsDecided_data();
    void everyPairIsDecided();
    void whatMayHaveHappenedIsNeverSentAgainByItself();
    void namesGoThereAndBack();
    void everyStateEndsOrGoesOn();
};

void TestDelivery::everyPairIsDecided_data()
{
    QTest::addColumn<DeliveryState>("state");
    QTest::addColumn<DeliveryEvent>("event");
    QTest::addColumn<QString>("result");
    for (int row = 0; row < kStates.size(); ++row) {
        const QStringList cells = QString::fromLatin1(kTable[row]).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        QCOMPARE(cells.size(), kEvents.size());
        for (int column = 0; column < kEvents.size(); ++column)
            QTest::addRow("%s + %s", qPrintable(toString(kStates.at(row))), qPrintable(toString(kEvents.at(column))))
                << kStates.at(row) << kEvents.at(column) << cells.at(column);
    }
}

void TestDelivery::everyPairIsDecided()
{
    QFETCH(DeliveryState, state);
    QFETCH(DeliveryEvent, event);
    QFETCH(QString, result);
    const Result<DeliveryState> reached = next(state, event);
    if (result == QLatin1String("-")) {
        QVERIFY(!reached.has_value());
        QVERIFY(reached.error().kind == ErrorKind::Conflict);
        QCOMPARE(reached.error().code, QStringLiteral("delivery-move"));
        QCOMPARE(reached.error().args, QStringList({toString(state), toString(event)}));
    } else {
        QVERIFY(reached.has_value());
        QCOMPARE(toString(*reached), result);
    }
}

void TestDelivery::whatMayHaveHappenedIsNeverSentAgainByItself()
{
    // Only proof or a person leads from unsure back to the queue.
    for (const DeliveryEvent event : kEvents) {
        const auto reached = next(DeliveryState::Unsure, event);
        if (reached && *reached == DeliveryState::Scheduled)
            QVERIFY(event == DeliveryEvent::DenyPublished);
    }
    QVERIFY(needsPerson(DeliveryState::Unsure));
    QVERIFY(!isEnded(DeliveryState::Unsure));
}

void TestDelivery::namesGoThereAndBack()
{
    for (const DeliveryState state : kStates) {
        QVERIFY(!toString(state).isEmpty());
        QVERIFY(deliveryStateFromString(toString(state)) == state);
    }
    QVERIFY(deliveryStateFromString(QStringLiteral("lost")) == std::nullopt);
    for (const DeliveryEvent event : kEvents)
        QVERIFY(!toString(event).isEmpty());
    QVERIFY(attemptOutcomeFromString(toString(AttemptOutcome::Released)) == AttemptOutcome::Released);
}

void TestDelivery::everyStateEndsOrGoesOn()
{
    for (const DeliveryState state : kStates) {
        const bool hasExit = std::any_of(kEvents.begin(), kEvents.end(),
                                         [state](DeliveryEvent event) { return next(state, event).has_value(); });
        QVERIFY2(hasExit || state == DeliveryState::Sent, qPrintable(toString(state)));
    }
}

QTEST_APPLESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
