// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/ledgerservice.h"

#include "support/engineworld.h"
#include "support/wait.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

// Sent through the engine, one a channel.
void publish(EngineWorld &world, const QString &client, const QStringList &texts)
{
    const Workspace workspace = world.addWorkspace(client);
    for (const QString &text : texts)
        world.addDue(world.addChannel(workspace.id, text.left(8)), world.clock.now(), text);
    (void)world.runUntilIdle();
}

LedgerFilter clientOf(EngineWorld &world, const char *name)
{
    LedgerFilter filter;
    filter.workspace = {world.store().value(QStringLiteral("SELECT id FROM workspace WHERE name='%1'").arg(QLatin1String(name))).toLongLong()};
    return filter;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLedgerService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheEngineSentIsFoundAndWhole_data() { StoreFixture::addBackendRows(); }
    void whatTheEngineSentIsFoundAndWhole()
    {
        WORLD_OF_ROW(world);
        publish(world, QStringLiteral("A"), {QStringLiteral("Open on Sunday"), QStringLiteral("New beans")});
        publish(world, QStringLiteral("B"), {QStringLiteral("Sunday elsewhere")});
        LedgerService service(world.serviceParts());
        LedgerFilter filter = clientOf(world, "A");
        filter.search = QStringLiteral("sund");
        VALUE_OF(const QList<qint64> numbers, QCoro::waitFor(service.numbers(filter)));
        QCOMPARE(numbers.size(), 1);
        VALUE_OF(const auto entries, QCoro::waitFor(service.load(filter.workspace, numbers)));
        QCOMPARE(ledgerContentFromJson(entries.first().content).text, QStringLiteral("Open on Sunday"));
        VALUE_OF(const auto channels, QCoro::waitFor(service.channels(filter.workspace)));
        QCOMPARE(channels.size(), 2);
        QList<qint64> steps;
        LedgerWatch watch;
        watch.progress = [&steps](qint64 done, qint64 total) { steps << done << total; };
        VALUE_OF(const LedgerVerdict verdict, QCoro::waitFor(service.verify(watch)));
        QVERIFY(verdict.ok());
        QCOMPARE(verdict.entries, 3);
        QCOMPARE(steps, (QList<qint64>{3, 3}));
    }

    void whoStopsItGetsNoVerdict()
    {
        EngineWorld world(StoreFixture::inMemory());
        LedgerService service(world.serviceParts());
        LedgerWatch watch;
        watch.cancel = std::make_shared<std::atomic<bool>>(true);
        VERIFY_ERROR(QCoro::waitFor(service.verify(watch)), "cancelled");
    }

    void anEmptyLedgerIsWhole()
    {
        EngineWorld world(StoreFixture::inMemory());
        LedgerService service(world.serviceParts());
        VALUE_OF(const LedgerVerdict verdict, QCoro::waitFor(service.verify({})));
        QVERIFY(verdict.ok());
        QCOMPARE(verdict.entries, 0);
    }

    void theSpreadsheetRunsNothingAndNamesEverything()
    {
        EngineWorld world(StoreFixture::inMemory());
        publish(world, QStringLiteral("A"), {QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("Bir, \"iki\"\nüç")});
        publish(world, QStringLiteral("B"), {QStringLiteral("another client's")});
        LedgerService service(world.serviceParts());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("l.csv"));
        std::shared_ptr<LedgerForm> form = makeLedgerCsv(QTimeZone("Europe/Istanbul"));
        VALUE_OF(const qint64 count, QCoro::waitFor(service.write(clientOf(world, "A"), form, path, {})));
        QCOMPARE(count, 2);
        const QByteArray bytes = bytesOf(path);
        QVERIFY(bytes.startsWith("\xef\xbb\xbfnumber,date,time,time_zone,"));
        QVERIFY(bytes.contains("\"'=HYPERLINK(\"\"x\"\")\""));
        QVERIFY(bytes.contains("\"Bir, \"\"iki\"\"\nüç\""));
        QVERIFY(bytes.contains(",2026-11-23,11:00:00,Europe/Istanbul,2026-11-23T08:00:00Z,")); // three hours ahead
        QVERIFY(!bytes.contains("another client"));
    }

    // A client can make the hashes again from the file alone.
    void theJsonHoldsAllThatIsHashed()
    {
        EngineWorld world(StoreFixture::inMemory());
        publish(world, QStringLiteral("A"), {QStringLiteral("one"), QStringLiteral("two")});
        LedgerService service(world.serviceParts());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("l.json"));
        std::shared_ptr<LedgerForm> form = makeLedgerJson();
        VERIFY_OK(QCoro::waitFor(service.write(clientOf(world, "A"), form, path, {})));
        const QJsonArray entries = QJsonDocument::fromJson(bytesOf(path)).object().value(QLatin1String("entries")).toArray();
        QCOMPARE(entries.size(), 2);
        const auto text = [](const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); };
        QString previous;
        for (const QJsonValue &value : entries) {
            const QJsonObject object = value.toObject();
            const QJsonObject agent = object.value(QLatin1String("agent")).toObject();
            LedgerEntry entry;
            entry.number = object.value(QLatin1String("number")).toInteger();
            entry.at = *Instant::fromIso(text(object, "at"));
            entry.dueAt = *Instant::fromIso(text(object, "plannedAt"));
            entry.event = *ledgerEventFromString(text(object, "event"));
            entry.workspace = *WorkspaceId::fromString(text(object, "workspaceId"));
            entry.workspaceName = text(object, "workspace");
            entry.delivery = *DeliveryId::fromString(text(object, "deliveryId"));
            entry.post = *PostId::fromString(text(object, "postId"));
            entry.channel = *ChannelId::fromString(text(object, "channelId"));
            entry.channelName = text(object, "channel");
            entry.network = text(object, "network");
            entry.server = text(object, "server");
            entry.account = text(object, "account");
            entry.accountId = text(object, "accountId");
            entry.idempotencyKey = text(object, "idempotencyKey");
            entry.content = QString::fromUtf8(QJsonDocument(object.value(QLatin1String("content")).toObject()).toJson(QJsonDocument::Compact));
            entry.source = *ledgerSourceFromString(text(object, "contentSource"));
            entry.remoteId = text(object, "remoteId");
            entry.url = text(object, "url");
            for (const QJsonValue &part : object.value(QLatin1String("partIds")).toArray())
                entry.partIds << part.toString();
            entry.evidence = text(object, "evidence");
            entry.agent = {text(agent, "holder"), text(agent, "host"), text(agent, "version")};
            entry.previousHash = previous;
            QCOMPARE(hashOf(entry), text(object, "hash"));
            previous = text(object, "hash");
        }
    }

    void aFileThatCannotBeWrittenSaysSoAndLeavesNothing()
    {
        EngineWorld world(StoreFixture::inMemory());
        LedgerService service(world.serviceParts());
        std::shared_ptr<LedgerForm> form = makeLedgerJson();
        VERIFY_ERROR(QCoro::waitFor(service.write({}, form, QStringLiteral("/not/there/l.json"), {})), "file-unwritable");
        QTemporaryDir folder;
        publish(world, QStringLiteral("A"), {QStringLiteral("one")});
        LedgerWatch watch;
        watch.cancel = std::make_shared<std::atomic<bool>>(true);
        VERIFY_ERROR(QCoro::waitFor(service.write({}, makeLedgerJson(), folder.filePath(QStringLiteral("l.json")), watch)), "cancelled");
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLedgerService)
#include "tst_ledgerservice.moc"
