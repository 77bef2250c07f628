// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is remembered of tables, on both databases.

#include "store/mappingstore.h"

#include "store/workspacestore.h"
#include "support/samples.h"
#include "support/storefixture.h"
#include "support/wait.h"

#include <QtTest>

using namespace perennial;
using namespace perennial::test;

namespace {

const Instant kNow{1795420800000};

Workspace clientIn(StoreFixture &store, const QString &name)
{
    const Workspace client = sampleWorkspace(name);
    const auto done = store.write<void>([&](Connection &c) { return workspacestore::insert(c, client); });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return client;
}

RememberedMapping sample(const QString &signature)
{
    RememberedMapping mapping;
    mapping.signature = signature;
    mapping.templateId = QStringLiteral("generic");
    mapping.columns = {{Field::Text, QStringLiteral("Ne \"yazılacak\"")}, {Field::Date, QStringLiteral("2")}, {Field::Notes, QString()}};
    mapping.encoding = Encoding::Windows1254;
    mapping.delimiter = ';';
    mapping.dateOrder = DateOrder::Dmy;
    mapping.channels = {{QStringLiteral("فیس‌بوک"), ChannelId{7}}, {QStringLiteral("acc_1"), ChannelId{9}}};
    return mapping;
}

void compare(const RememberedMapping &found, const RememberedMapping &expected)
{
    QCOMPARE(found.signature, expected.signature);
    QCOMPARE(found.templateId, expected.templateId);
    QCOMPARE(found.columns.size(), expected.columns.size());
    for (qsizetype i = 0; i < found.columns.size(); ++i) {
        QCOMPARE(toString(found.columns[i].field), toString(expected.columns[i].field));
        QCOMPARE(found.columns[i].column, expected.columns[i].column);
    }
    QVERIFY(found.encoding == expected.encoding && found.delimiter == expected.delimiter && found.dateOrder == expected.dateOrder);
    QCOMPARE(found.channels, expected.channels);
}

} // namespace

class TestMappingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidComesBackWhole_data() { StoreFixture::addBackendRows(); }
    void whatWasSaidComesBackWhole()
    {
        STORE_OF_ROW(store);
        const Workspace client = clientIn(store, QStringLiteral("A"));
        const RememberedMapping full = sample(QStringLiteral("one"));
        RememberedMapping bare;
        bare.signature = QStringLiteral("two");
        for (const RememberedMapping &each : {full, bare})
            VERIFY_OK(store.write<void>([&](Connection &c) { return mappingstore::put(c, client.id, each, kNow); }));
        VALUE_OF(const auto found, store.read<QList<RememberedMapping>>([&](Connection &c) { return mappingstore::list(c, client.id); }));
        QCOMPARE(found.size(), 2);
        compare(found[0], full);
        compare(found[1], bare);
    }

    void theNewWordTakesThePlaceOfTheOld_data() { StoreFixture::addBackendRows(); }
    void theNewWordTakesThePlaceOfTheOld()
    {
        STORE_OF_ROW(store);
        const Workspace client = clientIn(store, QStringLiteral("A"));
        RememberedMapping mapping = sample(QStringLiteral("one"));
        VERIFY_OK(store.write<void>([&](Connection &c) { return mappingstore::put(c, client.id, mapping, kNow); }));
        mapping.columns = {{Field::Title, QStringLiteral("1")}};
        VERIFY_OK(store.write<void>([&](Connection &c) { return mappingstore::put(c, client.id, mapping, kNow); }));
        VALUE_OF(const auto found, store.read<QList<RememberedMapping>>([&](Connection &c) { return mappingstore::list(c, client.id); }));
        QCOMPARE(found.size(), 1);
        compare(found[0], mapping);
    }

    void eachClientHasItsOwnAndForgetsIt_data() { StoreFixture::addBackendRows(); }
    void eachClientHasItsOwnAndForgetsIt()
    {
        STORE_OF_ROW(store);
        const Workspace one = clientIn(store, QStringLiteral("A"));
        const Workspace other = clientIn(store, QStringLiteral("B"));
        for (const WorkspaceId id : {one.id, other.id})
            VERIFY_OK(store.write<void>([&](Connection &c) { return mappingstore::put(c, id, sample(QStringLiteral("one")), kNow); }));
        const auto forget = [&] { return store.write<bool>([&](Connection &c) { return mappingstore::remove(c, one.id, QStringLiteral("one")); }); };
        VALUE_OF(const bool was, forget());
        QVERIFY(was);
        VALUE_OF(const bool again, forget());
        QVERIFY(!again);
        VALUE_OF(const auto kept, store.read<QList<RememberedMapping>>([&](Connection &c) { return mappingstore::list(c, other.id); }));
        QCOMPARE(kept.size(), 1);
        // The client goes with all that was said for it.
        VERIFY_OK(store.write<void>([&](Connection &c) { return workspacestore::remove(c, other.id); }));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM import_mapping")), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(TestMappingStore)
#include "tst_mappingstore.moc"
