// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Bluesky adapter against a real PDS (pds.sh).

#include "live/liveworld.h"

#include "networks/bluesky/blueskyadapter.h"

#include <QTemporaryDir>

using namespace perennial;
using namespace perennial::test;

class TestLiveBluesky : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    LiveWorld m_world;
    LossyHttp m_lossy{m_world.http};
    AdapterContext m_context{m_lossy, m_world.secrets, m_world.clock, m_world.redactor};
    BlueskyAdapter m_adapter{m_context};
    QString m_url = qEnvironmentVariable("PERENNIAL_PDS_URL");
    QString m_handle;
    QByteArray m_password;
    Sink m_sink;

    QString xrpc(const char *method) const { return m_url + QStringLiteral("/xrpc/") + QLatin1String(method); }
    PublishRequest request(const QString &key, const QString &text) const
    {
        PublishRequest request;
        request.account.secretKey = QStringLiteral("channel/1");
        request.account.server = m_url;
        request.account.handle = m_handle;
        request.idempotencyKey = key;
        request.createdAt = m_world.clock.now();
        request.text = text;
        return request;
    }
    int recordCount()
    {
        const QString query =
            xrpc("com.atproto.repo.listRecords?collection=app.bsky.feed.post&limit=100&repo=") + m_handle;
        return int(m_world.json("GET", query).value(QLatin1String("records")).toArray().size());
    }
    QJsonObject recordOf(const QString &uri)
    {
        const QStringList pieces = uri.split(QLatin1Char('/'));
        const QString query = QStringLiteral("com.atproto.repo.getRecord?repo=%1&collection=%2&rkey=%3")
                                  .arg(pieces.value(2), pieces.value(3), pieces.value(4));
        return m_world.json("GET", xrpc(qPrintable(query))).value(QLatin1String("value")).toObject();
    }
    static QString why(const Result<Receipt> &receipt)
    {
        return receipt ? QString() : receipt.error().code + QLatin1Char(' ') + receipt.error().message;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_handle = QStringLiteral("ana%1.test").arg(QCoreApplication::applicationPid());
        const QJsonObject account{{QStringLiteral("email"), QStringLiteral("ana@example.test")},
                                  {QStringLiteral("handle"), m_handle},
                                  {QStringLiteral("password"), QStringLiteral("account-password")}};
        const QJsonObject made = m_world.json("POST", xrpc("com.atproto.server.createAccount"), account);
        const QJsonObject name{{QStringLiteral("name"), QStringLiteral("perennial")}};
        m_password = m_world
                         .json("POST", xrpc("com.atproto.server.createAppPassword"), name,
                               made.value(QLatin1String("accessJwt")).toString().toLatin1())
                         .value(QLatin1String("password"))
                         .toString()
                         .toLatin1();
        QVERIFY(!m_password.isEmpty());
    }

    void a_wrong_password_is_refused()
    {
        ConnectRequest request;
        request.secretKey = QStringLiteral("channel/2");
        request.server = m_url;
        request.handle = m_handle;
        request.secret = "nope-nope-nope-nope";
        const auto identity = waited(m_adapter.connect(request));
        QVERIFY(!identity);
        QCOMPARE(toString(identity.error().kind), QStringLiteral("auth"));
    }

    void connects_with_an_app_password()
    {
        ConnectRequest request;
        request.secretKey = QStringLiteral("channel/1");
        request.server = m_url;
        request.handle = QLatin1Char('@') + m_handle;
        request.secret = m_password;
        const auto identity = waited(m_adapter.connect(request));
        QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().message));
        QCOMPARE(identity->handle, QLatin1Char('@') + m_handle);
        QCOMPARE(identity->facts.value(QLatin1String("pds")).toString(), m_url);
        const PublishRequest any = this->request(QStringLiteral("any"), {});
        QCOMPARE(waited(m_adapter.whoAmI(any.account))->accountId, identity->accountId);
        QVERIFY(!waited(m_adapter.lastPostAt(any.account))->has_value());
    }

    void publishes_text_picture_and_thread_once()
    {
        PublishRequest post = request(QStringLiteral("post-1"),
                                      QStringLiteral("Größe zählt 👋 https://example.org/tour #größe @nobody.test"));
        post.language = QStringLiteral("de");
        post.media << pictureIn(m_folder.filePath(QStringLiteral("a.png")));
        post.thread = {QStringLiteral("the second part"), QStringLiteral("the third part")};
        post.firstComment = QStringLiteral("the comment");
        const auto receipt = waited(m_adapter.publish(post, m_sink));
        QVERIFY2(receipt, qPrintable(why(receipt)));
        QCOMPARE(receipt->partIds.size(), 4);
        const QJsonObject record = recordOf(receipt->remoteId);
        QCOMPARE(record.value(QLatin1String("text")).toString(), post.text);
        QCOMPARE(record.value(QLatin1String("facets")).toArray().size(), 2);
        QCOMPARE(record[QLatin1String("embed")][QLatin1String("images")][0][QLatin1String("alt")].toString(),
                 QStringLiteral("a green field"));
        QCOMPARE(recordOf(receipt->partIds.at(2))[QLatin1String("reply")][QLatin1String("parent")][QLatin1String("uri")]
                     .toString(),
                 receipt->partIds.at(1));
        QCOMPARE(recordCount(), 4);

        QVERIFY(waited(m_adapter.find(post))->found == Found::Yes);
        const auto again = waited(m_adapter.publish(post, m_sink)); // as after a crash: the progress is lost
        QVERIFY2(again, qPrintable(why(again)));
        QCOMPARE(again->partIds, receipt->partIds);
        QCOMPARE(recordCount(), 4);
        QVERIFY(waited(m_adapter.lastPostAt(post.account))->has_value());

        QVERIFY(waited(m_adapter.remove(post.account, *receipt)));
        QVERIFY(waited(m_adapter.remove(post.account, *receipt)));
        QCOMPARE(recordCount(), 0);
        QVERIFY(waited(m_adapter.find(post))->found == Found::No);
    }

    void a_lost_answer_is_settled_without_a_second_post()
    {
        const PublishRequest post = request(QStringLiteral("post-2"), QStringLiteral("lost and found"));
        m_lossy.loseAnswerOf = QStringLiteral("/xrpc/com.atproto.repo.putRecord");
        const auto lost = waited(m_adapter.publish(post, m_sink));
        m_lossy.loseAnswerOf.clear();
        QVERIFY(!lost);
        QCOMPARE(toString(lost.error().kind), QStringLiteral("unsure"));
        QVERIFY(waited(m_adapter.find(post))->found == Found::Yes);
        PublishRequest other = post; // another record under the same key: InvalidSwap, and still ours
        other.language = QStringLiteral("en");
        const auto receipt = waited(m_adapter.publish(other, m_sink));
        QVERIFY2(receipt, qPrintable(why(receipt)));
        QCOMPARE(recordCount(), 1);
    }

    void a_text_that_is_too_long_is_refused_for_good()
    {
        const auto receipt =
            waited(m_adapter.publish(request(QStringLiteral("post-3"), QString(301, QLatin1Char('x'))), m_sink));
        QVERIFY(!receipt);
        QCOMPARE(toString(receipt.error().kind), QStringLiteral("rejected"));
        QCOMPARE(recordCount(), 1);
    }

    void a_token_that_died_is_renewed()
    {
        QByteArray &secret = m_world.secrets.values[QStringLiteral("channel/1")];
        QJsonObject session = QJsonDocument::fromJson(secret).object();
        session.insert(QStringLiteral("accessJwt"), QStringLiteral("a.b.c"));
        secret = QJsonDocument(session).toJson();
        const auto receipt =
            waited(m_adapter.publish(request(QStringLiteral("post-4"), QStringLiteral("renewed")), m_sink));
        QVERIFY2(receipt, qPrintable(why(receipt)));
        QVERIFY(!m_world.secrets.values.value(QStringLiteral("channel/1")).contains("a.b.c"));
    }
};

int main(int argc, char **argv)
{
    return runAlive<TestLiveBluesky>(argc, argv, "PERENNIAL_PDS_URL", "pds.sh");
}
#include "tst_bluesky.moc"
