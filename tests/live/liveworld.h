// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the live tests share: the real HTTP client, secrets in memory, plain calls beside the adapter, and runAlive():
// a test without its server starts itself again through the script that brings one.

#include "base/log.h"
#include "base/redact.h"
#include "base/systemclock.h"
#include "net/qthttpclient.h"
#include "networks/world.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QTest>

#include <cstdio>
#include <unistd.h>

namespace perennial::test {

struct LiveWorld
{
    SystemClock clock;
    Redactor redactor;
    Log log{clock, redactor};
    QtHttpClient http{log};
    FakeSecrets secrets;
    AdapterContext context{http, secrets, clock, redactor};

    HttpResponse call(const QByteArray &method, const QString &url, const QByteArray &body = {},
                      const QByteArray &contentType = "application/json", const QByteArray &token = {})
    {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(url);
        request.body = body;
        if (!body.isEmpty())
            request.headers.append(std::make_pair(QByteArray("Content-Type"), contentType));
        if (!token.isEmpty())
            request.headers.append(std::make_pair(QByteArray("Authorization"), "Bearer " + token));
        const auto answer = waited(http.send(std::move(request)));
        return answer ? *answer : HttpResponse{};
    }
    QJsonObject json(const QByteArray &method, const QString &url, const QJsonObject &body = {},
                     const QByteArray &token = {})
    {
        const QByteArray bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
        return QJsonDocument::fromJson(call(method, url, bytes, "application/json", token).body).object();
    }
};

// Hands every request on, and may lose an answer after the server has done its work.
class LossyHttp : public HttpClient
{
public:
    explicit LossyHttp(HttpClient &inner) : m_inner(inner) {}
    QString loseAnswerOf; // a path
    int sent = 0;         // to that path

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override
    {
        const bool isLost = !loseAnswerOf.isEmpty() && request.method == "POST" && request.url.path() == loseAnswerOf;
        auto answer = co_await m_inner.send(std::move(request));
        if (!isLost)
            co_return answer;
        ++sent;
        co_return Error(ErrorKind::Unsure, QStringLiteral("http-timeout"), QStringLiteral("the answer was lost"));
    }

private:
    HttpClient &m_inner;
};

inline PublishMedia pictureIn(const QString &path)
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.save(path);
    PublishMedia media;
    media.path = path;
    media.mimeType = QStringLiteral("image/png");
    media.alt = QStringLiteral("a green field");
    return media;
}

template <class Test> int runAlive(int argc, char **argv, const char *variable, const char *script)
{
    if (!qEnvironmentVariableIsSet(variable)) {
        const QByteArray path = qgetenv("PERENNIAL_SOURCE_DIR") + "/tests/live/" + script;
        const QByteArray self = QFileInfo(QString::fromLocal8Bit(argv[0])).absoluteFilePath().toLocal8Bit();
        ::execl("/bin/bash", "bash", path.constData(), self.constData(), static_cast<char *>(nullptr));
        std::puts("SKIP-ALL there is no bash");
        return 0;
    }
    QCoreApplication app(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace perennial::test
