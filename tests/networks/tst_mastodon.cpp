// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/fakemastodon.h"

#include "networks/mastodon/mastodonadapter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

class TestMastodon : public QObject
{
    Q_OBJECT

private:
    struct Box
    {
        World world;
        FakeMastodon server;
        MastodonAdapter adapter{world.context, noDelay};
        Sink sink;
        QTemporaryDir folder;

        Box()
        {
            server.clock = &world.clock;
            world.http.answer = [this](const HttpRequest &request) { return server(request); };
            world.secrets.values.insert(QStringLiteral("channel/1"), server.token);
        }
        PublishRequest request() const
        {
            PublishRequest request;
            request.account.secretKey = QStringLiteral("channel/1");
            request.account.server = QStringLiteral("https://social.example");
            request.account.accountId = QStringLiteral("7");
            request.idempotencyKey = QStringLiteral("key");
            request.createdAt = world.clock.at;
            request.text = QStringLiteral("Grüße 👋 https://example.org/tour");
            return request;
        }
        PublishMedia picture(const char *name)
        {
            PublishMedia media;
            media.path = folder.filePath(QLatin1String(name));
            media.mimeType = QStringLiteral("image/png");
            media.alt = QStringLiteral("A red bicycle");
            QFile file(media.path);
            if (file.open(QIODevice::WriteOnly))
                file.write("\x89PNG picture");
            return media;
        }
        Result<Receipt> publish(const PublishRequest &request) { return waited(adapter.publish(request, sink)); }
        QJsonObject sent(qsizetype at) const
        {
            return server.statuses.at(at).json.value(QLatin1String("sent")).toObject();
        }
    };

    // The answer of the publishing call is lost after the server has done its work.
    static void loseAnswer(Box &box, int nth)
    {
        auto calls = std::make_shared<int>(0);
        box.server.after = [calls, nth](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
            if (request.method != "POST" || request.url.path() != QLatin1String("/api/v1/statuses") || ++*calls != nth)
                return std::nullopt;
            return Result<HttpResponse>(
                Error(ErrorKind::Unsure, QStringLiteral("http-timeout"), QStringLiteral("no answer")));
        };
    }

private Q_SLOTS:
    void a_post_goes_out_with_all_it_has()
    {
        Box box;
        PublishRequest request = box.request();
        request.link = QStringLiteral("https://example.org/more");
        request.contentWarning = QStringLiteral("spiders");
        request.visibility = QStringLiteral("unlisted");
        request.language = QStringLiteral("de");
        request.media << box.picture("holiday.png") << box.picture("b.png");
        const auto receipt = box.publish(request);
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().message));
        QCOMPARE(box.server.problems, QStringList());
        const QJsonObject sent = box.sent(0);
        QCOMPARE(sent.value(QLatin1String("status")).toString(),
                 request.text + QStringLiteral("\n\nhttps://example.org/more"));
        QCOMPARE(sent.value(QLatin1String("spoiler_text")).toString(), request.contentWarning);
        QCOMPARE(sent.value(QLatin1String("sensitive")).toBool(), true);
        QCOMPARE(sent.value(QLatin1String("visibility")).toString(), request.visibility);
        QCOMPARE(sent.value(QLatin1String("language")).toString(), request.language);
        QCOMPARE(sent.value(QLatin1String("media_ids")).toArray().size(), 2);
        QCOMPARE(box.server.statuses.first().key, QByteArray("key"));
        QCOMPARE(receipt->url, QStringLiteral("https://social.example/@anna/") + receipt->remoteId);
        const HttpRequest upload = box.world.http.seen.first();
        QVERIFY(upload.body.contains("A red bicycle"));
        QVERIFY(!upload.body.contains("holiday")); // what the file is called here is private
        // Every step was saved before the next one began.
        QCOMPARE(box.sink.saved.size(), 2); // the media; what the last step returned is the receipt
        QCOMPARE(box.sink.saved.at(0).value(QLatin1String("mediaIds")).toArray().size(), 1);
    }

    void media_that_take_long_are_waited_for()
    {
        Box box;
        box.server.processing = 3;
        PublishRequest request = box.request();
        request.media << box.picture("holiday.png");
        QVERIFY(box.publish(request));
        QCOMPARE(box.server.statuses.size(), 1);
    }

    void media_that_never_get_ready_end_after_ten_minutes()
    {
        Box box;
        box.server.processing = 1'000'000;
        PublishRequest request = box.request();
        request.media << box.picture("holiday.png");
        const auto receipt = box.publish(request);
        QCOMPARE(receipt.error().code, QStringLiteral("mastodon-media-processing"));
        QVERIFY(receipt.error().kind == ErrorKind::Transient);
    }

    void old_servers_take_media_at_the_old_address()
    {
        Box box;
        box.server.hasV2 = false;
        PublishRequest request = box.request();
        request.media << box.picture("holiday.png");
        QVERIFY(box.publish(request));
        Account account = request.account;
        QCOMPARE(waited(box.adapter.whoAmI(account))->facts.value(QLatin1String("maxCharacters")).toInt(), 500);
    }

    void media_of_an_earlier_try_are_used_or_uploaded_again()
    {
        Box box;
        PublishRequest request = box.request();
        request.media << box.picture("holiday.png") << box.picture("b.png");
        box.server.media.insert(QStringLiteral("kept"), 0);
        request.progress.insert(QStringLiteral("mediaIds"), QJsonArray{QStringLiteral("kept"), QStringLiteral("lost")});
        QVERIFY(box.publish(request));
        QCOMPARE(box.sent(0).value(QLatin1String("media_ids")).toArray().first().toString(), QStringLiteral("kept"));
        QCOMPARE(box.world.http.count("POST", QStringLiteral("/api/v2/media")), 1);
    }

    void a_missing_picture_holds_the_post_back()
    {
        Box box;
        PublishRequest request = box.request();
        PublishMedia media;
        media.path = QStringLiteral("/nowhere/x.png");
        request.media << media;
        QCOMPARE(box.publish(request).error().code, QStringLiteral("image-missing"));
        QVERIFY(box.server.statuses.isEmpty());
    }

    void a_thread_hangs_together_and_the_comment_answers_the_post()
    {
        Box box;
        PublishRequest request = box.request();
        request.visibility = QStringLiteral("public");
        request.thread = {QStringLiteral("two"), QStringLiteral("three")};
        request.firstComment = QStringLiteral("comment");
        const auto receipt = box.publish(request);
        QCOMPARE(receipt->partIds.size(), 4);
        const auto parent = [&](int i) { return box.sent(i).value(QLatin1String("in_reply_to_id")).toString(); };
        QCOMPARE(parent(1), receipt->partIds.at(0));
        QCOMPARE(parent(2), receipt->partIds.at(1));
        QCOMPARE(parent(3), receipt->partIds.at(0));
        QCOMPARE(box.sent(0).value(QLatin1String("visibility")).toString(), QStringLiteral("public"));
        QCOMPARE(box.sent(1).value(QLatin1String("visibility")).toString(), QStringLiteral("unlisted"));
        QVERIFY(waited(box.adapter.remove(request.account, *receipt)));
        QVERIFY(box.server.statuses.isEmpty());
    }

    void a_lost_answer_is_unsure_and_then_found()
    {
        Box box;
        box.server.honoursKeys = false;
        loseAnswer(box, 1);
        PublishRequest request = box.request();
        request.media << box.picture("holiday.png");
        const auto lost = box.publish(request);
        QVERIFY(lost.error().kind == ErrorKind::Unsure);
        request.progress = box.sink.last();
        const auto found = waited(box.adapter.find(request));
        QVERIFY(found->found == Found::Yes);
        QCOMPARE(box.server.statuses.size(), 1);
    }

    void a_post_that_never_came_is_proved_absent()
    {
        Box box;
        const PublishRequest request = box.request();
        QVERIFY(waited(box.adapter.find(request))->found == Found::No); // an account without posts
        box.world.clock.at = request.createdAt - 1h;
        box.server.add(request.text, {}, {}, "old"); // the same words, too long ago
        box.world.clock.at = request.createdAt + 1min;
        for (int i = 0; i < 60; ++i)
            box.server.add(QStringLiteral("other %1").arg(i), {}, {}, "other");
        const auto found = waited(box.adapter.find(request));
        QVERIFY(found->found == Found::No);
        QVERIFY(!found->receipt);
    }

    void a_server_that_shows_one_page_for_ever_proves_nothing()
    {
        Box box;
        const PublishRequest request = box.request();
        box.server.add(QStringLiteral("other"), {}, {}, "other");
        box.server.before = [&](const HttpRequest &seen) -> std::optional<Result<HttpResponse>> {
            if (!seen.url.path().endsWith(QLatin1String("/statuses")))
                return std::nullopt;
            const QJsonArray page{box.server.statuses.first().json};
            return Result<HttpResponse>(HttpResponse{200, {}, QJsonDocument(page).toJson()});
        };
        QVERIFY(waited(box.adapter.find(request))->found == Found::Unknown);
    }

    void a_thread_cut_in_the_middle_goes_on_where_it_stopped()
    {
        Box box;
        box.server.honoursKeys = false; // as on snac and GoToSocial: nothing but looking helps
        loseAnswer(box, 2);
        PublishRequest request = box.request();
        request.thread = {QStringLiteral("two"), QStringLiteral("three")};
        QVERIFY(box.publish(request).error().kind == ErrorKind::Unsure);
        QCOMPARE(box.server.statuses.size(), 2);
        box.server.after = nullptr;
        request.progress = box.sink.last();
        QVERIFY(waited(box.adapter.find(request))->found == Found::No); // not all of it is out
        const auto receipt = box.publish(request);
        QVERIFY(receipt);
        QCOMPARE(receipt->partIds.size(), 3);
        QCOMPARE(box.server.statuses.size(), 3); // and nothing twice
    }

    void a_repeat_is_harmless_only_where_the_server_is_known()
    {
        Box box;
        PublishRequest request = box.request();
        QVERIFY(!box.adapter.repeatIsHarmless(request, 1min));
        request.account.facts = waited(box.adapter.whoAmI(request.account))->facts;
        QVERIFY(box.adapter.repeatIsHarmless(request, 54min));
        QVERIFY(!box.adapter.repeatIsHarmless(request, 55min));
        QVERIFY(!box.adapter.repeatIsHarmless(request, -1min)); // the clock was set back
        QVERIFY(box.publish(request));
        QVERIFY(box.publish(request));
        QCOMPARE(box.server.statuses.size(), 1);
    }

    void a_server_that_deletes_nothing_is_not_believed()
    {
        Box box;
        const auto receipt = box.publish(box.request());
        box.server.deletes = false;
        QCOMPARE(waited(box.adapter.remove(box.request().account, *receipt)).error().code,
                 QStringLiteral("not-supported"));
        box.server.deletes = true;
        QVERIFY(waited(box.adapter.remove(box.request().account, *receipt)));
        QVERIFY(waited(box.adapter.remove(box.request().account, *receipt))); // gone already is fine
    }

    void a_pasted_token_connects()
    {
        Box box;
        ConnectRequest request;
        request.secretKey = QStringLiteral("channel/9");
        request.server = QStringLiteral("social.example");
        request.secret = "right-token\n";
        const auto identity = waited(box.adapter.connect(request));
        QCOMPARE(identity->handle, QStringLiteral("@anna@social.example"));
        QCOMPARE(box.world.secrets.values.value(QStringLiteral("channel/9")), QByteArray("right-token"));
        request.secretKey = QStringLiteral("channel/10");
        request.secret = "wrong-token";
        QVERIFY(waited(box.adapter.connect(request)).error().kind == ErrorKind::Auth);
        QVERIFY(!box.world.secrets.values.contains(QStringLiteral("channel/10")));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an empty post") << "";
        QTest::newRow("a text that is too long") << QString(501, QLatin1Char('x'));
    }
    void refusals()
    {
        QFETCH(QString, text);
        Box box;
        PublishRequest request = box.request();
        request.text = text;
        const auto receipt = box.publish(request);
        QVERIFY(receipt.error().kind == ErrorKind::Rejected);
        QVERIFY(receipt.error().args.last().contains(QLatin1String("Validation failed")));
    }

    void last_post_is_the_newest()
    {
        Box box;
        QVERIFY(!waited(box.adapter.lastPostAt(box.request().account))->has_value());
        QVERIFY(box.publish(box.request()));
        QCOMPARE(waited(box.adapter.lastPostAt(box.request().account))->value(), box.world.clock.at);
    }
};

QTEST_GUILESS_MAIN(TestMastodon)
#include "tst_mastodon.moc"
