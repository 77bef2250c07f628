// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/fakepds.h"

#include "networks/bluesky/blueskyadapter.h"
#include "networks/bluesky/blueskywire.h"
#include "networks/elsewhere.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

class TestBluesky : public QObject
{
    Q_OBJECT

private:
    struct Box
    {
        World world;
        FakePds pds;
        BlueskyAdapter adapter{world.context};
        Sink sink;
        QTemporaryDir folder;

        Box()
        {
            world.http.answer = [this](const HttpRequest &request) { return pds(request); };
            world.secrets.values.insert(QStringLiteral("channel/1"), pds.password.toUtf8()); // as typed by a person
        }
        PublishRequest request() const
        {
            PublishRequest request;
            request.account.secretKey = QStringLiteral("channel/1");
            request.account.handle = QStringLiteral("@ana.test");
            request.idempotencyKey = QStringLiteral("key");
            request.createdAt = world.clock.at;
            request.text = QStringLiteral("Größe zählt: https://example.org/tour #größe @ben.test @nobody.test");
            request.language = QStringLiteral("de");
            return request;
        }
        PublishMedia picture()
        {
            PublishMedia media;
            media.path = folder.filePath(QStringLiteral("a.png"));
            media.alt = QStringLiteral("A red bicycle");
            QImage image(64, 48, QImage::Format_RGB32);
            image.fill(Qt::red);
            image.save(media.path);
            return media;
        }
        Result<Receipt> publish(const PublishRequest &request) { return waited(adapter.publish(request, sink)); }
    };

private Q_SLOTS:
    void revokingEndsTheSessionAndNamesThePageOfThePassword()
    {
        Box box;
        QVERIFY(waited(box.adapter.whoAmI(box.request().account)));
        for (int again = 0; again < 2; ++again) {
            const auto revoked = waited(box.adapter.revoke(box.request().account));
            QCOMPARE(revoked.error().code, QStringLiteral("revoke-on-page"));
            QVERIFY(revoked.error().args.value(1).startsWith(QLatin1String("https://bsky.app/")));
            QVERIFY(box.pds.refresh.isEmpty());
        }
        QCOMPARE(box.pds.problems, QStringList());
    }

    void twoProgramsRenewOnce()
    {
        QTemporaryDir locks;
        World world;
        FakePds pds;
        world.http.answer = [&](const HttpRequest &request) { return pds(request); };
        world.http.takesTime = true;
        world.context.lockFolder = locks.path();
        world.secrets.values.insert(QStringLiteral("channel/1"), pds.password.toUtf8());
        BlueskyAdapter window(world.context);
        BlueskyAdapter agent(world.context); // shares nothing with the other but the folder and the secrets
        Account account;
        account.secretKey = QStringLiteral("channel/1");
        account.handle = QStringLiteral("@ana.test");
        QVERIFY(waited(window.whoAmI(account)));
        pds.expire();
        auto one = window.whoAmI(account);
        auto two = agent.whoAmI(account);
        QVERIFY(waited(std::move(one)));
        QVERIFY(waited(std::move(two)));
        QCOMPARE(world.http.count("POST", QStringLiteral("/xrpc/com.atproto.server.refreshSession")), 1);
        QCOMPARE(pds.signIns, 1);
    }

    void facets_are_counted_in_bytes_and_unknown_people_get_none()
    {
        Box box;
        const PublishRequest request = box.request();
        const auto receipt = box.publish(request);
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().message));
        QCOMPARE(box.pds.problems, QStringList());
        const QJsonObject record = box.pds.records.first();
        const QByteArray bytes = request.text.toUtf8();
        QStringList shown;
        const QJsonArray facets = record.value(QLatin1String("facets")).toArray();
        for (const QJsonValue &facet : facets) {
            const int begin = facet[QLatin1String("index")][QLatin1String("byteStart")].toInt();
            const int end = facet[QLatin1String("index")][QLatin1String("byteEnd")].toInt();
            shown << QString::fromUtf8(bytes.mid(begin, end - begin));
        }
        QCOMPARE(shown, QStringList({QStringLiteral("https://example.org/tour"), QStringLiteral("#größe"),
                                     QStringLiteral("@ben.test")}));
        QCOMPARE(record.value(QLatin1String("langs")).toArray().first().toString(), QStringLiteral("de"));
        QCOMPARE(record.value(QLatin1String("createdAt")).toString(), QStringLiteral("2026-11-21T20:31:05.000Z"));
        QVERIFY(receipt->url.startsWith(QLatin1String("https://bsky.app/profile/ana.test/post/")));
    }

    void pictures_go_with_their_words_and_shape()
    {
        Box box;
        PublishRequest request = box.request();
        request.media << box.picture();
        request.link = QStringLiteral("https://example.org/more"); // no card beside pictures
        QVERIFY(box.publish(request));
        const QJsonObject record = box.pds.records.first();
        QVERIFY(record.value(QLatin1String("text")).toString().endsWith(request.link));
        const QJsonObject image = record[QLatin1String("embed")][QLatin1String("images")][0].toObject();
        QCOMPARE(image.value(QLatin1String("alt")).toString(), QStringLiteral("A red bicycle"));
        QCOMPARE(image[QLatin1String("aspectRatio")][QLatin1String("width")].toInt(), 64);
    }

    void a_link_becomes_a_card_read_from_its_page()
    {
        Box box;
        const QString page = QStringLiteral("http://93.184.216.34/tour");
        box.pds.before = [](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
            if (request.url.path() != QLatin1String("/tour"))
                return std::nullopt;
            HttpResponse html;
            html.status = 200;
            html.headers.append(std::make_pair(QByteArray("Content-Type"), QByteArray("text/html; charset=utf-8")));
            html.body = "<html><head><title>The tour</title><meta property=\"og:description\" content=\"By "
                        "bike\"></head></html>";
            return Result<HttpResponse>(html);
        };
        PublishRequest request = box.request();
        request.text = QStringLiteral("Look");
        request.link = page;
        QVERIFY(box.publish(request));
        const QJsonObject record = box.pds.records.first();
        QCOMPARE(record.value(QLatin1String("text")).toString(), QStringLiteral("Look"));
        const QJsonObject external = record[QLatin1String("embed")][QLatin1String("external")].toObject();
        QCOMPARE(external.value(QLatin1String("uri")).toString(), page);
        QCOMPARE(external.value(QLatin1String("title")).toString(), QStringLiteral("The tour"));
        QCOMPARE(external.value(QLatin1String("description")).toString(), QStringLiteral("By bike"));
    }

    void a_private_page_is_not_read_and_the_post_goes_out()
    {
        Box box;
        PublishRequest request = box.request();
        request.link = QStringLiteral("http://127.0.0.1:9/secret");
        QVERIFY(box.publish(request));
        for (const HttpRequest &seen : std::as_const(box.world.http.seen))
            QVERIFY(seen.url.host() != QLatin1String("127.0.0.1"));
        const QJsonObject record = box.pds.records.first();
        QCOMPARE(record[QLatin1String("embed")][QLatin1String("external")][QLatin1String("title")].toString(),
                 QStringLiteral("127.0.0.1"));
    }

    void a_thread_hangs_together_and_the_comment_answers_the_post()
    {
        Box box;
        PublishRequest request = box.request();
        request.thread = {QStringLiteral("two"), QStringLiteral("three")};
        request.firstComment = QStringLiteral("comment");
        const auto receipt = box.publish(request);
        QVERIFY(receipt);
        QCOMPARE(receipt->partIds.size(), 4);
        const auto parent = [&](int i) {
            const QJsonObject record = box.pds.records.value(receipt->partIds.at(i).section(QLatin1Char('/'), -1));
            return record[QLatin1String("reply")][QLatin1String("parent")][QLatin1String("uri")].toString();
        };
        QCOMPARE(parent(1), receipt->partIds.at(0));
        QCOMPARE(parent(2), receipt->partIds.at(1));
        QCOMPARE(parent(3), receipt->partIds.at(0));
        QVERIFY(waited(box.adapter.find(request))->found == Found::Yes);
        QVERIFY(waited(box.adapter.remove(request.account, *receipt)));
        QVERIFY(box.pds.records.isEmpty());
        QVERIFY(waited(box.adapter.remove(request.account, *receipt))); // gone already is fine
        QVERIFY(waited(box.adapter.find(request))->found == Found::No);
    }

    void keys_are_saved_before_the_first_write()
    {
        Box box;
        QVERIFY(box.publish(box.request()));
        QVERIFY(box.sink.saved.first().contains(QLatin1String("rkeys")));
        QVERIFY(!box.sink.saved.first().contains(QLatin1String("parts")));
    }

    void a_lost_answer_and_a_repeat_make_one_post()
    {
        Box box;
        PublishRequest request = box.request();
        request.media << box.picture();
        box.pds.after = [](const HttpRequest &seen) -> std::optional<Result<HttpResponse>> {
            if (!seen.url.path().endsWith(QLatin1String("putRecord")))
                return std::nullopt;
            return Result<HttpResponse>(Error(ErrorKind::Unsure, QStringLiteral("http-cut"), QStringLiteral("cut")));
        };
        QVERIFY(box.publish(request).error().kind == ErrorKind::Unsure);
        box.pds.after = nullptr;
        QVERIFY(waited(box.adapter.find(request))->found == Found::Yes);
        QVERIFY(box.publish(request));           // even without the progress
        request.language = QStringLiteral("en"); // another record under the same key is still ours
        QVERIFY(box.publish(request));
        QCOMPARE(box.pds.records.size(), 1);
        QVERIFY(box.adapter.repeatIsHarmless(request, 9999h));
    }

    void a_strangers_record_is_not_taken_for_ours()
    {
        Box box;
        const PublishRequest request = box.request();
        const QString rkey = blueskywire::recordKey(request.idempotencyKey, request.createdAt, 0);
        box.pds.records.insert(rkey, {{QStringLiteral("text"), QStringLiteral("something else")}});
        QCOMPARE(box.publish(request).error().code, QStringLiteral("bluesky-record-taken"));
        QCOMPARE(box.pds.records.value(rkey).value(QLatin1String("text")).toString(), QStringLiteral("something else"));
    }

    void blobs_that_vanished_are_uploaded_again()
    {
        Box box;
        PublishRequest request = box.request();
        request.media << box.picture();
        QVERIFY(box.publish(request));
        request.progress = box.sink.last();
        request.progress.remove(QStringLiteral("parts"));
        box.pds.records.clear();
        box.pds.blobs.clear();
        QVERIFY(box.publish(request));
        QCOMPARE(box.pds.records.size(), 1);
    }

    void what_another_machine_sent_is_known_by_its_words_data()
    {
        QTest::addColumn<int>("itsAge"); // minutes after the plan was made; INT_MIN: it is not there
        QTest::addColumn<int>("newer");  // other records since
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("found");
        QTest::newRow("sent two minutes later") << 2 << 0 << 1 << int(Found::Yes);
        QTest::newRow("sent before 250 others") << 2 << 250 << 1 << int(Found::Yes);
        QTest::newRow("never sent") << INT_MIN << 0 << 1 << int(Found::No);
        QTest::newRow("never sent, and the list is long") << INT_MIN << 250 << 1 << int(Found::No);
        QTest::newRow("the same words a day before") << -1440 << 0 << 1 << int(Found::No);
        QTest::newRow("more was sent since than is looked at") << INT_MIN << 1200 << 1 << int(Found::Unknown);
        QTest::newRow("a thread: a person says how far it got") << 2 << 0 << 3 << int(Found::Unknown);
    }

    void what_another_machine_sent_is_known_by_its_words()
    {
        QFETCH(int, itsAge);
        QFETCH(int, newer);
        QFETCH(int, parts);
        QFETCH(int, found);
        Box box;
        PublishRequest request = box.request();
        while (request.thread.size() < parts - 1)
            request.thread << QStringLiteral("more");
        const auto put = [&](const QString &text, Instant at) {
            const QString rkey = blueskywire::recordKey(text + at.toIso(), at, 0);
            box.pds.records.insert(rkey, {{QStringLiteral("text"), text}, {QStringLiteral("createdAt"), at.toIso()}});
            return rkey;
        };
        put(QStringLiteral("long before"), request.createdAt - 240h);
        const QString theirs = itsAge == INT_MIN ? QString() : put(request.text, request.createdAt + std::chrono::minutes(itsAge));
        for (int i = 0; i < newer; ++i)
            put(QStringLiteral("something else"), request.createdAt + 1h + std::chrono::seconds(i));
        request.progress.insert(QLatin1String(kTriedElsewhere), true);
        const auto answer = waited(box.adapter.find(request));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        QCOMPARE(int(answer->found), found);
        QCOMPARE(answer->receipt.has_value(), answer->found == Found::Yes);
        if (answer->receipt)
            QCOMPARE(answer->receipt->remoteId.section(QLatin1Char('/'), -1), theirs);
        QCOMPARE(box.world.http.count("POST", QStringLiteral("/xrpc/com.atproto.repo.putRecord")), 0);
        QCOMPARE(box.pds.problems, QStringList());
    }

    void tokens_are_kept_and_refreshed_once()
    {
        Box box;
        QVERIFY(box.publish(box.request()));
        QVERIFY(box.publish(box.request()));
        QCOMPARE(box.pds.signIns, 1);
        box.pds.expire();
        PublishRequest next = box.request();
        next.idempotencyKey = QStringLiteral("next");
        QVERIFY(box.publish(next));
        QCOMPARE(box.pds.signIns, 1);
        QVERIFY(box.world.secrets.values.value(QStringLiteral("channel/1")).contains("access-token-1"));
        box.pds.expire();
        box.pds.refresh = QStringLiteral("refresh-token-9"); // revoked: the password helps
        next.idempotencyKey = QStringLiteral("last");
        QVERIFY(box.publish(next));
        QCOMPARE(box.pds.signIns, 2);
        QCOMPARE(box.pds.problems, QStringList());
    }

    void those_that_find_it_expired_together_renew_it_once()
    {
        Box box;
        QVERIFY(box.publish(box.request()));
        box.pds.expire();
        box.world.http.takesTime = true;
        std::vector<QCoro::Task<Result<FindResult>>> looks;
        for (int i = 0; i < 5; ++i)
            looks.push_back(box.adapter.find(box.request()));
        for (QCoro::Task<Result<FindResult>> &look : looks) {
            const auto found = waited(std::move(look));
            QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
            QVERIFY(found->found == Found::Yes);
        }
        QCOMPARE(box.world.http.count("POST", QStringLiteral("/xrpc/com.atproto.server.refreshSession")), 1);
        QCOMPARE(box.pds.signIns, 1);
    }

    void a_renewal_without_a_token_takes_nothing_away()
    {
        Box box;
        QVERIFY(box.publish(box.request()));
        const QByteArray before = box.world.secrets.values.value(QStringLiteral("channel/1"));
        box.pds.expire();
        box.pds.refresh.clear(); // so it says in its answers
        box.pds.before = [&](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
            if (!request.url.path().endsWith(QLatin1String("refreshSession")))
                return std::nullopt;
            return Result<HttpResponse>(answer(200, {{QStringLiteral("did"), box.pds.did},
                                                     {QStringLiteral("handle"), QStringLiteral("ana.test")},
                                                     {QStringLiteral("accessJwt"), box.pds.access},
                                                     {QStringLiteral("refreshJwt"), QString()}}));
        };
        PublishRequest next = box.request();
        next.idempotencyKey = QStringLiteral("next");
        QVERIFY(!box.publish(next));
        QCOMPARE(box.world.secrets.values.value(QStringLiteral("channel/1")), before);
    }

    void a_wrong_password_asks_for_a_person()
    {
        Box box;
        ConnectRequest request;
        request.secretKey = QStringLiteral("channel/9");
        request.handle = QStringLiteral("ana.test");
        request.secret = "wrong-password";
        QVERIFY(waited(box.adapter.connect(request)).error().kind == ErrorKind::Auth);
        QVERIFY(!box.world.secrets.values.contains(QStringLiteral("channel/9")));
        request.secret = box.pds.password.toUtf8();
        const auto identity = waited(box.adapter.connect(request));
        QCOMPARE(identity->accountId, box.pds.did);
        QCOMPARE(identity->handle, QStringLiteral("@ana.test"));
        QCOMPARE(identity->facts.value(QLatin1String("pds")).toString(), QStringLiteral("https://pds.example"));
    }

    void too_long_a_text_is_refused_for_good()
    {
        Box box;
        PublishRequest request = box.request();
        request.text = QString(301, QLatin1Char('x'));
        QVERIFY(box.publish(request).error().kind == ErrorKind::Rejected);
    }

    void labels_and_warnings()
    {
        Box box;
        PublishRequest request = box.request();
        request.text = QStringLiteral("x");
        request.contentWarning = QStringLiteral("spiders");
        request.options.insert(QStringLiteral("labels"), QStringLiteral("nudity"));
        QVERIFY(box.publish(request));
        const QJsonObject record = box.pds.records.first();
        QCOMPARE(record.value(QLatin1String("text")).toString(), QStringLiteral("CW: spiders\n\nx"));
        QCOMPARE(record[QLatin1String("labels")][QLatin1String("values")][0][QLatin1String("val")].toString(),
                 QStringLiteral("nudity"));
        request.options.insert(QStringLiteral("labels"), QStringLiteral("spiders"));
        QCOMPARE(box.publish(request).error().code, QStringLiteral("bluesky-label"));
    }

    void record_keys_are_valid_and_their_own()
    {
        QSet<QString> keys;
        for (int i = 0; i < 200; ++i) {
            const QString key = blueskywire::recordKey(QString::number(i), Instant{1795293065000}, i % 3);
            QCOMPARE(key.size(), 13);
            QVERIFY(key.at(0) <= QLatin1Char('j'));
            keys.insert(key);
        }
        QCOMPARE(keys.size(), 200);
        QVERIFY(blueskywire::recordKey(QStringLiteral("a"), Instant{1795293065000}, 0) <
                blueskywire::recordKey(QStringLiteral("a"), Instant{1795293065000}, 1));
    }

    void a_server_sends_us_only_where_it_may_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("pds");
        QTest::newRow("https is fine") << "https://morel.example"
                                       << "https://morel.example";
        QTest::newRow("plain http elsewhere is not") << "http://10.0.0.1"
                                                     << "https://server.example";
        QTest::newRow("no address at all") << "::"
                                           << "https://server.example";
    }
    void a_server_sends_us_only_where_it_may()
    {
        QFETCH(QString, endpoint);
        const QJsonObject service{{QStringLiteral("id"), QStringLiteral("#atproto_pds")},
                                  {QStringLiteral("serviceEndpoint"), endpoint}};
        blueskywire::Session session;
        const QJsonObject answer{
            {QStringLiteral("did"), QStringLiteral("did:plc:a")},
            {QStringLiteral("accessJwt"), QStringLiteral("a")},
            {QStringLiteral("refreshJwt"), QStringLiteral("r")},
            {QStringLiteral("didDoc"), QJsonObject{{QStringLiteral("service"), QJsonArray{service}}}}};
        QVERIFY(blueskywire::takeSession(session, answer, QStringLiteral("https://server.example")));
        QTEST(session.pds, "pds");
    }

    void last_post_is_the_newest()
    {
        Box box;
        QVERIFY(!waited(box.adapter.lastPostAt(box.request().account))->has_value());
        QVERIFY(box.publish(box.request()));
        QCOMPARE(waited(box.adapter.lastPostAt(box.request().account))->value(), box.world.clock.at);
    }
};

QTEST_GUILESS_MAIN(TestBluesky)
#include "tst_bluesky.moc"
