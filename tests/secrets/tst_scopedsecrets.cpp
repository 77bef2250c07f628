// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/memorystore.h"
#include "secrets/scopedsecrets.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace perennial;

namespace {

using Unscoped = ScopedSecrets::Unscoped;
const QString kKey = QStringLiteral("channel/5");

Result<QByteArray> read(SecretStore &store, const QString &key)
{
    return QCoro::waitFor(store.read(key));
}

} // namespace

class TestScopedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoProfilesShareNothing()
    {
        const auto inner = std::make_shared<MemoryStore>();
        ScopedSecrets one(inner, QStringLiteral("1"), Unscoped::CarryOver);
        ScopedSecrets two(inner, QStringLiteral("2"), Unscoped::Ignore);
        QVERIFY(QCoro::waitFor(one.write(kKey, "a")));
        QCOMPARE(read(two, kKey).error().code, QStringLiteral("secret-missing"));
        QVERIFY(QCoro::waitFor(two.write(kKey, "b")));
        QCOMPARE(*read(one, kKey), QByteArray("a"));
        QVERIFY(QCoro::waitFor(two.remove(kKey)));
        QCOMPARE(*read(one, kKey), QByteArray("a"));
        QCOMPARE(*read(*inner, QStringLiteral("1/channel/5")), QByteArray("a"));
    }

    void whatWasThereBeforeIsCarriedOver()
    {
        const auto inner = std::make_shared<MemoryStore>();
        QVERIFY(QCoro::waitFor(inner->write(kKey, "old")));
        ScopedSecrets store(inner, QStringLiteral("1"), Unscoped::CarryOver);
        QCOMPARE(*read(store, kKey), QByteArray("old"));
        QCOMPARE(*read(*inner, QStringLiteral("1/channel/5")), QByteArray("old"));
        QVERIFY(!read(*inner, kKey));
        QCOMPARE(*read(store, kKey), QByteArray("old"));
    }

    void aRestoredProfileTakesNothingOfItsFirst()
    {
        const auto inner = std::make_shared<MemoryStore>();
        QVERIFY(QCoro::waitFor(inner->write(kKey, "old")));
        ScopedSecrets store(inner, QStringLiteral("2"), Unscoped::Ignore);
        QVERIFY(!read(store, kKey));
        QVERIFY(QCoro::waitFor(store.remove(kKey)));
        QCOMPARE(*read(*inner, kKey), QByteArray("old"));
    }

    void rotatingAndRemovingLeaveNoOlderOne()
    {
        const auto inner = std::make_shared<MemoryStore>();
        ScopedSecrets store(inner, QStringLiteral("1"), Unscoped::CarryOver);
        QVERIFY(QCoro::waitFor(inner->write(kKey, "old")));
        QVERIFY(QCoro::waitFor(store.write(kKey, "new")));
        QVERIFY(!read(*inner, kKey));
        QVERIFY(QCoro::waitFor(inner->write(kKey, "old")));
        QVERIFY(QCoro::waitFor(store.remove(kKey)));
        QVERIFY(!read(*inner, kKey));
        QVERIFY(!read(store, kKey));
    }

    void theStoreBehindItMayBeChanged()
    {
        const auto first = std::make_shared<MemoryStore>();
        const auto second = std::make_shared<MemoryStore>();
        ScopedSecrets store(first, QStringLiteral("1"), Unscoped::Ignore);
        QVERIFY(QCoro::waitFor(store.write(kKey, "first")));
        QVERIFY(QCoro::waitFor(second->write(QStringLiteral("1/channel/5"), "second")));
        store.setBefore([&store, second] { store.setInner(second); }); // moved by another program
        QCOMPARE(*read(store, kKey), QByteArray("second"));
    }
};

QTEST_GUILESS_MAIN(TestScopedSecrets)
#include "tst_scopedsecrets.moc"
