// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Mastodon adapter against a real snac2 (snac.sh): a server without v2, without deletes, that ignores
// Idempotency-Keys. The person's part of the sign-in is played with plain HTTP.

#include "live/liveworld.h"

#include "net/multipart.h"
#include "networks/mastodon/mastodonadapter.h"
#include "networks/tokencredential.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTimer>

using namespace perennial;
using namespace perennial::test;

class TestLiveMastodon : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    LiveWorld m_world;
    LossyHttp m_lossy{m_world.http};
    AdapterContext m_context{m_lossy, m_world.secrets, m_world.clock, m_world.redactor};
    MastodonAdapter m_adapter{m_context};
    QString m_url = qEnvironmentVariable("PERENNIAL_SNAC_URL");
    Identity m_identity;
    bool m_refused = false; // the person's part of the sign-in failed
    Sink m_sink;

    PublishRequest request(const QString &key, const QString &text) const
    {
        PublishRequest request;
        request.account.secretKey = QStringLiteral("channel/1");
        request.account.server = m_url;
        request.account.accountId = m_identity.accountId;
        request.account.facts = m_identity.facts;
        request.idempotencyKey = key;
        request.createdAt = m_world.clock.now();
        request.text = text;
        return request;
    }
    int postCount()
    {
        const QString url = QStringLiteral("%1/api/v1/accounts/%2/statuses?limit=40").arg(m_url, m_identity.accountId);
        const QByteArray kept = m_world.secrets.values.value(QStringLiteral("channel/1"));
        const QByteArray token = credentialFromSecret(kept).accessToken.toUtf8();
        return int(QJsonDocument::fromJson(m_world.call("GET", url, {}, {}, token).body).array().size());
    }
    // What a person does in the browser: the form, then wherever the server sends the browser.
    void consent(const QUrl &page)
    {
        const QUrlQuery asked(page);
        FormFields form;
        form.append(std::make_pair(QStringLiteral("login"), qEnvironmentVariable("PERENNIAL_SNAC_USER")));
        form.append(std::make_pair(QStringLiteral("passwd"), qEnvironmentVariable("PERENNIAL_SNAC_PASSWORD")));
        form.append(std::make_pair(QStringLiteral("redir"),
                                   asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded)));
        form.append(std::make_pair(QStringLiteral("cid"),
                                   asked.queryItemValue(QStringLiteral("client_id"), QUrl::FullyDecoded)));
        form.append(
            std::make_pair(QStringLiteral("state"), asked.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded)));
        const HttpResponse sent = m_world.call("POST", m_url + QStringLiteral("/oauth/x-snac-login"), formEncode(form),
                                               "application/x-www-form-urlencoded");
        const QString location = QString::fromLatin1(sent.header("Location"));
        m_refused = location.isEmpty();
        QVERIFY2(!m_refused, qPrintable(QString::number(sent.status)));
        m_refused = m_world.call("GET", location).status != 200;
        QVERIFY2(!m_refused, qPrintable(location));
    }

private Q_SLOTS:
    void signs_in_through_the_browser()
    {
        ConnectRequest request;
        request.secretKey = QStringLiteral("channel/1");
        request.server = m_url;
        // The browser is another program: it comes when the adapter already waits.
        request.openUrl = [this](const QUrl &page) { QTimer::singleShot(0, this, [this, page] { consent(page); }); };
        request.cancelled = [this] { return m_refused; };
        const auto identity = waited(m_adapter.connect(request));
        QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().message));
        m_identity = *identity;
        QVERIFY2(m_identity.handle.startsWith(QLatin1String("@ana")), qPrintable(m_identity.handle));
        QCOMPARE(m_identity.facts.value(QLatin1String("software")).toString(), QStringLiteral("snac"));
        QVERIFY(!m_adapter.repeatIsHarmless(this->request({}, {}), std::chrono::minutes(1)));
        QVERIFY(!m_world.secrets.values.value(QStringLiteral("channel/1")).isEmpty());
    }

    void publishes_text_and_picture()
    {
        PublishRequest post =
            request(QStringLiteral("post-1"), QStringLiteral("Grüße 👋 https://example.test/x #café *star*"));
        post.media << pictureIn(m_folder.filePath(QStringLiteral("a.png")));
        QVERIFY(waited(m_adapter.find(post))->found != Found::Yes);
        const auto receipt = waited(m_adapter.publish(post, m_sink));
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().message));
        QCOMPARE(postCount(), 1);
        const auto found = waited(m_adapter.find(post));
        QVERIFY2(found->found == Found::Yes, qPrintable(found->evidence));
        QVERIFY(waited(m_adapter.lastPostAt(post.account))->has_value());
    }

    void a_thread_whose_second_answer_is_lost_goes_on_without_a_double()
    {
        const int before = postCount();
        PublishRequest post = request(QStringLiteral("post-2"), QStringLiteral("first of two"));
        post.thread = {QStringLiteral("second of two")};
        m_lossy.loseAnswerOf = QStringLiteral("/api/v1/statuses");
        Sink sink;
        QVERIFY(!waited(m_adapter.publish(post, sink))); // the first part's answer
        post.progress = sink.last();
        QVERIFY(!waited(m_adapter.publish(post, sink))); // found; the second part's answer
        m_lossy.loseAnswerOf.clear();
        post.progress = sink.last();
        const auto receipt = waited(m_adapter.publish(post, sink));
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().message));
        QCOMPARE(receipt->partIds.size(), 2);
        QCOMPARE(m_lossy.sent, 2);
        QVERIFY(waited(m_adapter.find(post))->found == Found::Yes);
        QVERIFY(postCount() <= before + 2);
    }

    void an_unknown_outcome_is_found_by_looking()
    {
        const PublishRequest post = request(QStringLiteral("post-3"), QStringLiteral("lost and found"));
        m_lossy.loseAnswerOf = QStringLiteral("/api/v1/statuses");
        const auto lost = waited(m_adapter.publish(post, m_sink));
        m_lossy.loseAnswerOf.clear();
        QVERIFY(!lost);
        QCOMPARE(toString(lost.error().kind), QStringLiteral("unsure"));
        QVERIFY(waited(m_adapter.find(post))->found == Found::Yes);
        const PublishRequest never = request(QStringLiteral("post-4"), QStringLiteral("never sent"));
        QVERIFY(waited(m_adapter.find(never))->found != Found::Yes);
    }

    void a_server_that_deletes_nothing_is_not_believed()
    {
        const auto receipt =
            waited(m_adapter.publish(request(QStringLiteral("post-5"), QStringLiteral("stays")), m_sink));
        QVERIFY(receipt);
        const auto removed = waited(m_adapter.remove(request({}, {}).account, *receipt));
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, QStringLiteral("not-supported"));
    }

    void a_wrong_token_asks_for_a_person()
    {
        ConnectRequest request;
        request.secretKey = QStringLiteral("channel/2");
        request.server = m_url;
        request.secret = "not-a-token";
        auto identity = waited(m_adapter.connect(request));
        // Now and then snac closes the connection before its answer has been read: Transient, so ask again.
        for (int tries = 0; tries < 5 && !identity && identity.error().kind == ErrorKind::Transient; ++tries)
            identity = waited(m_adapter.connect(request));
        QVERIFY(!identity);
        QVERIFY2(identity.error().kind == ErrorKind::Auth,
                 qPrintable(identity.error().code + QLatin1Char(' ') + identity.error().message));
    }
};

int main(int argc, char **argv)
{
    return runAlive<TestLiveMastodon>(argc, argv, "PERENNIAL_SNAC_URL", "snac.sh");
}
#include "tst_mastodon.moc"
