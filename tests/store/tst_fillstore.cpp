// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people decide about places that the library fills, on both databases.

#include "store/fillstore.h"

#include "store/workspacestore.h"
#include "support/samples.h"
#include "support/storefixture.h"
#include "support/wait.h"

#include <QtTest>

using namespace perennial;
using namespace perennial::test;

namespace {

const OccurrenceKey kTuesday{SlotId{7}, QDate(2026, 11, 24)};
const OccurrenceKey kFriday{SlotId{7}, QDate(2026, 11, 27)};

Workspace clientIn(StoreFixture &store)
{
    const Workspace client = sampleWorkspace(QStringLiteral("A"));
    const auto done = store.write<void>([&](Connection &c) { return workspacestore::insert(c, client); });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return client;
}

} // namespace

class TestFillStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPinTakesThePlaceOfThatBefore_data() { StoreFixture::addBackendRows(); }
    void aPinTakesThePlaceOfThatBefore()
    {
        STORE_OF_ROW(store);
        const Workspace client = clientIn(store);
        const auto pin = [&](const EvergreenPin &what) { return store.write<void>([&](Connection &c) { return fillstore::setPin(c, client.id, what); }); };
        const auto pins = [&](QDate from) { return store.read<QList<EvergreenPin>>([&](Connection &c) { return fillstore::pins(c, client.id, from); }); };
        VERIFY_OK(pin({kFriday, EvergreenId{1}, WordingId{2}}));
        VERIFY_OK(pin({kTuesday, EvergreenId{3}, {}}));
        VERIFY_OK(pin({kFriday, {}, {}})); // left free instead
        VALUE_OF(const QList<EvergreenPin> all, pins(kTuesday.date));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].place, kTuesday);
        QCOMPARE(all[0].item, EvergreenId{3});
        QVERIFY(all[1].item.isNull() && all[1].wording.isNull());
        VALUE_OF(const QList<EvergreenPin> later, pins(kTuesday.date.addDays(1)));
        QCOMPARE(later.size(), 1);
        VERIFY_OK(store.write<void>([&](Connection &c) { return fillstore::removePin(c, client.id, kFriday); }));
        VALUE_OF(const auto none, store.read<std::optional<EvergreenPin>>([&](Connection &c) { return fillstore::pinAt(c, client.id, kFriday); }));
        QVERIFY(!none);
        // The client goes with all that it decided.
        VERIFY_OK(store.write<void>([&](Connection &c) { return workspacestore::remove(c, client.id); }));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM evergreen_pin")), QStringLiteral("0"));
    }

    void whatIsNotWantedThereIsKeptOnce_data() { StoreFixture::addBackendRows(); }
    void whatIsNotWantedThereIsKeptOnce()
    {
        STORE_OF_ROW(store);
        const Workspace client = clientIn(store);
        const EvergreenExclusion one{kTuesday, EvergreenId{1}};
        const EvergreenExclusion other{kTuesday, EvergreenId{2}};
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            for (const EvergreenExclusion &each : {one, other, one})
                TRY(fillstore::addExclusion(c, client.id, each));
            return fillstore::removeExclusion(c, client.id, other);
        }));
        VALUE_OF(const auto kept, store.read<QList<EvergreenExclusion>>([&](Connection &c) { return fillstore::exclusions(c, client.id, kTuesday.date); }));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].item, EvergreenId{1});
    }

    void theUsualSettingHoldsUntilAnotherIsChosen_data() { StoreFixture::addBackendRows(); }
    void theUsualSettingHoldsUntilAnotherIsChosen()
    {
        STORE_OF_ROW(store);
        const Workspace client = clientIn(store);
        const auto kept = [&] { return store.read<EvergreenSetting>([&](Connection &c) { return fillstore::setting(c, client.id); }); };
        VALUE_OF(const EvergreenSetting usual, kept());
        QCOMPARE(usual.aheadHours, 48);
        QVERIFY(usual.automatic);
        EvergreenSetting chosen{client.id, false, 72, RealAs::InReview, std::numeric_limits<quint64>::max()};
        VERIFY_OK(store.write<void>([&](Connection &c) { return fillstore::setSetting(c, chosen); }));
        chosen.aheadHours = 24;
        VERIFY_OK(store.write<void>([&](Connection &c) { return fillstore::setSetting(c, chosen); }));
        VALUE_OF(const EvergreenSetting now, kept());
        QCOMPARE(now, chosen);
    }
};

QTEST_GUILESS_MAIN(TestFillStore)
#include "tst_fillstore.moc"
