// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/discreetclient.h"

#include "base/redact.h"
#include <QCoro/QCoroCore>
#include <QTest>

using namespace perennial;

namespace {

class Answers final : public HttpClient
{
public:
    explicit Answers(Result<HttpResponse> answer) : m_answer(std::move(answer)) {}
    QCoro::Task<Result<HttpResponse>> send(HttpRequest) override
    {
        const Result<HttpResponse> given = m_answer;
        co_return given;
    }

private:
    Result<HttpResponse> m_answer;
};

Result<HttpResponse> through(Result<HttpResponse> answer)
{
    Redactor redactor;
    redactor.add(QByteArray("s3cret-token"));
    DiscreetClient client(std::make_unique<Answers>(std::move(answer)), redactor);
    return QCoro::waitFor(client.send(HttpRequest()));
}

} // namespace

class TestDiscreetClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRefusalDoesNotRepeatTheKey()
    {
        const auto answer = through(HttpResponse{422, {{"Warning", "bad s3cret-token"}}, "{\"error\":\"The token s3cret-token may not\"}"});
        QVERIFY(answer);
        QVERIFY2(!answer->body.contains("s3cret-token"), answer->body.constData());
        QVERIFY(answer->body.contains("may not"));
        QVERIFY(!answer->header("Warning").contains("s3cret-token"));
        QCOMPARE(answer->status, 422);
    }

    void aSuccessIsHandedOnAsItIs()
    {
        const auto answer = through(HttpResponse{200, {}, "{\"access_token\":\"s3cret-token\"}"});
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("{\"access_token\":\"s3cret-token\"}"));
    }

    void aFaultOnTheWayNeither()
    {
        const auto answer = through(Error(ErrorKind::Transient, QStringLiteral("http-url"), QStringLiteral("https://x/?t=s3cret-token")));
        QVERIFY(!answer);
        QVERIFY2(!answer.error().message.contains(QStringLiteral("s3cret-token")), qPrintable(answer.error().message));
    }
};

QTEST_GUILESS_MAIN(TestDiscreetClient)
#include "tst_discreetclient.moc"
