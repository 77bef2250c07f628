// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/world.h"

#include "networks/sandbox/sandboxadapter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;
using namespace perennial::test;

class TestSandbox : public QObject
{
    Q_OBJECT

private:
    struct Box
    {
        QTemporaryDir folder;
        World world;
        QList<std::chrono::milliseconds> waits;
        SandboxAdapter adapter{world.context,
                               [this](std::chrono::milliseconds time) { return noteWait(&waits, time); }};
        Sink sink;

        static QCoro::Task<void> noteWait(QList<std::chrono::milliseconds> *waits, std::chrono::milliseconds time)
        {
            *waits << time;
            co_return;
        }
        QString path(const char *name) const { return folder.filePath(QStringLiteral("feed/") + QLatin1String(name)); }
        PublishRequest request(const QString &key, const QString &text, const QString &fault = {}) const
        {
            PublishRequest request;
            request.delivery = DeliveryId{42};
            request.idempotencyKey = key;
            request.text = text;
            request.account.options.insert(QStringLiteral("folder"), folder.filePath(QStringLiteral("feed")));
            if (!fault.isEmpty())
                request.account.options.insert(QStringLiteral("fault"), fault);
            return request;
        }
        Result<Receipt> publish(const PublishRequest &request) { return waited(adapter.publish(request, sink)); }
        QByteArray bytes(const char *name) const
        {
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        QList<QJsonObject> lines() const
        {
            QList<QJsonObject> objects;
            const QList<QByteArray> all = bytes("posts.jsonl").split('\n');
            for (const QByteArray &line : all) {
                if (!line.isEmpty())
                    objects << QJsonDocument::fromJson(line).object();
            }
            return objects;
        }
    };

private Q_SLOTS:
    void a_post_is_a_line_and_stands_on_the_page()
    {
        Box box;
        PublishRequest request = box.request(QStringLiteral("k1"), QStringLiteral("Grüße <b>\nzwei & drei"));
        PublishMedia media;
        media.path = QStringLiteral("/tmp/a b.png");
        media.alt = QStringLiteral("a \"bicycle\"");
        request.media << media;
        const auto receipt = box.publish(request);
        QVERIFY(receipt);
        QCOMPARE(box.lines().size(), 1);
        const QJsonObject line = box.lines().first();
        QCOMPARE(line.value(QLatin1String("deliveryId")).toString(), QStringLiteral("42"));
        QCOMPARE(line.value(QLatin1String("idempotencyKey")).toString(), QStringLiteral("k1"));
        QCOMPARE(line.value(QLatin1String("text")).toString(), request.text);
        QCOMPARE(line.value(QLatin1String("publishedAt")).toString(), QStringLiteral("2026-11-21T20:31:05Z"));
        const QJsonObject first = line.value(QLatin1String("media")).toArray().at(0).toObject();
        QCOMPARE(first.value(QLatin1String("path")).toString(), media.path);
        QCOMPARE(first.value(QLatin1String("alt")).toString(), media.alt);
        const QByteArray page = box.bytes("index.html");
        QVERIFY(page.contains("Grüße &lt;b&gt;"));
        QVERIFY(!page.contains("<b>"));
        QVERIFY(page.contains("alt=\"a &quot;bicycle&quot;\""));
        QVERIFY(page.contains("file:///tmp/a%20b.png"));
    }

    void the_newest_post_comes_first_on_the_page()
    {
        Box box;
        QVERIFY(box.publish(box.request(QStringLiteral("k1"), QStringLiteral("older"))));
        QVERIFY(box.publish(box.request(QStringLiteral("k2"), QStringLiteral("newer"))));
        QTRY_VERIFY_WITH_TIMEOUT(box.bytes("index.html").contains("newer"),
                                 5000); // at most once a second, but it comes
        const QByteArray page = box.bytes("index.html");
        QVERIFY(page.indexOf("newer") < page.indexOf("older"));
    }

    void the_page_is_up_to_date_when_the_program_ends()
    {
        QTemporaryDir folder;
        {
            World world;
            SandboxAdapter adapter(world.context);
            Sink sink;
            for (int i = 0; i < 3; ++i) {
                PublishRequest request;
                request.idempotencyKey = QString::number(i);
                request.text = QStringLiteral("post-%1").arg(i);
                request.account.options.insert(QStringLiteral("folder"), folder.path());
                QVERIFY(waited(adapter.publish(request, sink)));
            }
        }
        QFile page(folder.filePath(QStringLiteral("index.html")));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().contains("post-2"));
    }

    void the_same_key_again_makes_no_second_post()
    {
        Box box;
        const PublishRequest request = box.request(QStringLiteral("k1"), QStringLiteral("once"));
        QVERIFY(box.publish(request));
        World other; // another process has read nothing yet
        SandboxAdapter second(other.context);
        QVERIFY(waited(second.publish(request, box.sink)));
        QCOMPARE(box.lines().size(), 1);
        QVERIFY(second.repeatIsHarmless(request, std::chrono::hours(999)));
    }

    void find_answers_exactly()
    {
        Box box;
        const PublishRequest request = box.request(QStringLiteral("k1"), QStringLiteral("x"));
        QVERIFY(waited(box.adapter.find(request))->found == Found::No);
        QVERIFY(box.publish(request));
        const auto found = waited(box.adapter.find(request));
        QVERIFY(found->found == Found::Yes);
        QCOMPARE(found->receipt->remoteId, QStringLiteral("k1"));
    }

    void a_line_torn_by_a_crash_is_set_aside()
    {
        Box box;
        QVERIFY(box.publish(box.request(QStringLiteral("k1"), QStringLiteral("whole"))));
        QFile file(box.path("posts.jsonl"));
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"deliveryId\":\"7\",\"idempotencyKey\":\"k2\",\"te");
        file.close();
        QVERIFY(waited(box.adapter.find(box.request(QStringLiteral("k2"), {})))->found == Found::No);
        QVERIFY(box.publish(box.request(QStringLiteral("k2"), QStringLiteral("again"))));
        QCOMPARE(box.lines().size(), 2);
        QCOMPARE(box.lines().last().value(QLatin1String("text")).toString(), QStringLiteral("again"));
        QVERIFY(box.bytes("posts.torn").contains("\"k2\""));
    }

    void a_line_that_lacks_only_its_newline_counts()
    {
        Box box;
        QVERIFY(box.publish(box.request(QStringLiteral("k1"), QStringLiteral("a"))));
        QFile file(box.path("posts.jsonl"));
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"deliveryId\":\"7\",\"idempotencyKey\":\"k2\",\"text\":\"b\",\"media\":[],\"publishedAt\":\"\"}");
        file.close();
        QVERIFY(waited(box.adapter.find(box.request(QStringLiteral("k2"), {})))->found == Found::Yes);
        QVERIFY(box.publish(box.request(QStringLiteral("k3"), QStringLiteral("c"))));
        QCOMPARE(box.lines().size(), 3);
    }

    void removed_posts_leave_the_others()
    {
        Box box;
        const auto first = box.publish(box.request(QStringLiteral("k1"), QStringLiteral("a")));
        QVERIFY(box.publish(box.request(QStringLiteral("k2"), QStringLiteral("b"))));
        QVERIFY(waited(box.adapter.remove(box.request({}, {}).account, *first)));
        QVERIFY(waited(box.adapter.remove(box.request({}, {}).account, *first))); // gone already is fine
        QCOMPARE(box.lines().size(), 1);
        QCOMPARE(waited(box.adapter.lastPostAt(box.request({}, {}).account))->value(), box.world.clock.at);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("kind"); // -1: published
        QTest::addColumn<int>("lines");
        QTest::newRow("slow still publishes") << "slow:50" << -1 << 1;
        QTest::newRow("refused for good") << "refuse" << int(ErrorKind::Rejected) << 0;
        QTest::newRow("wants a new sign-in") << "auth" << int(ErrorKind::Auth) << 0;
        QTest::newRow("wants us to slow down") << "rate-limit:30" << int(ErrorKind::RateLimited) << 0;
        QTest::newRow("fails at first") << "transient:1" << int(ErrorKind::Transient) << 0;
        QTest::newRow("hangs until the deadline") << "hang" << int(ErrorKind::Unsure) << 0;
        QTest::newRow("cut before the write") << "cut-before" << int(ErrorKind::Unsure) << 0;
        QTest::newRow("cut after the write") << "cut-after" << int(ErrorKind::Unsure) << 1;
        QTest::newRow("a fault nobody knows") << "explode" << int(ErrorKind::Invalid) << 0;
        QTest::newRow("a fault without its number") << "slow" << int(ErrorKind::Invalid) << 0;
    }
    void faults()
    {
        QFETCH(QString, fault);
        QFETCH(int, kind);
        Box box;
        const auto receipt = box.publish(box.request(QStringLiteral("k1"), QStringLiteral("x"), fault));
        QCOMPARE(receipt ? -1 : int(receipt.error().kind), kind);
        QTEST(int(box.lines().size()), "lines");
        if (kind == int(ErrorKind::RateLimited))
            QCOMPARE(receipt.error().retryAfter.value(), std::chrono::seconds(30));
        if (fault.startsWith(QLatin1String("transient")))
            QVERIFY(box.publish(box.request(QStringLiteral("k1"), QStringLiteral("x"), fault)));
        if (fault == QLatin1String("slow:50"))
            QCOMPARE(box.waits, QList<std::chrono::milliseconds>{std::chrono::milliseconds(50)});
    }

    void a_channel_without_a_folder_is_refused()
    {
        Box box;
        PublishRequest request = box.request(QStringLiteral("k"), QStringLiteral("x"));
        request.account.options = {};
        QCOMPARE(box.publish(request).error().code, QStringLiteral("sandbox-folder"));
    }

    void five_hundred_posts_all_get_their_line()
    {
        Box box;
        for (int i = 0; i < 500; ++i)
            QVERIFY(box.publish(box.request(QString::number(i), QStringLiteral("post %1").arg(i))));
        QCOMPARE(box.lines().size(), 500);
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
