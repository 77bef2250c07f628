// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the adapters' tests share: an HttpClient that asks a function instead of a server, secrets in memory, a clock
// that stands still, a sink that remembers, and a world that holds them all. Everything answers at once.

#include "base/clock.h"
#include "base/redact.h"
#include "net/httpclient.h"
#include "networks/adapter.h"
#include "networks/registry.h"
#include "secrets/secretstore.h"

#include <QCoro/QCoroTask>
#include <QCoro/QCoroTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QUrlQuery>

#include <functional>

namespace perennial::test {

class FakeHttp : public HttpClient
{
public:
    using Answer = std::function<Result<HttpResponse>(const HttpRequest &)>;
    Answer answer;
    QList<HttpRequest> seen;
    bool takesTime = false; // others may ask before an answer comes

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override
    {
        seen << request;
        if (takesTime)
            co_await QCoro::sleepFor(std::chrono::milliseconds(1));
        co_return answer(request);
    }
    int count(const char *method, const QString &path) const
    {
        int times = 0;
        for (const HttpRequest &request : seen)
            times += request.method == method && request.url.path() == path;
        return times;
    }
};

class FakeSecrets : public SecretStore
{
public:
    QMap<QString, QByteArray> values;

    QCoro::Task<Result<QByteArray>> read(QString key) override
    {
        if (!values.contains(key))
            co_return Error(ErrorKind::NotFound, QStringLiteral("secret-missing"), key);
        co_return values.value(key);
    }
    QCoro::Task<Result<void>> write(QString key, QByteArray value) override
    {
        values.insert(key, value);
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> remove(QString key) override
    {
        values.remove(key);
        co_return Result<void>();
    }
    QString describe() const override { return QStringLiteral("memory"); }
};

class StillClock : public Clock
{
public:
    Instant at{1795293065000}; // 2026-11-21T20:31:05Z
    Instant now() const override { return at; }
};

class Sink : public ProgressSink
{
public:
    QList<QJsonObject> saved;
    QCoro::Task<Result<void>> save(QJsonObject progress) override
    {
        saved << progress;
        co_return Result<void>();
    }
    QJsonObject last() const { return saved.isEmpty() ? QJsonObject() : saved.last(); }
};

struct World
{
    FakeHttp http;
    FakeSecrets secrets;
    StillClock clock;
    Redactor redactor;
    AdapterContext context{http, secrets, clock, redactor};
};

inline HttpResponse answer(int status, const QJsonObject &body = {}, const HttpHeaders &headers = {})
{
    return HttpResponse{status, headers, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

inline QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

inline QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &header : request.headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

inline QString queryOf(const HttpRequest &request, const char *name)
{
    return QUrlQuery(request.url).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

template <class T> T waited(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

inline QCoro::Task<void> noDelay(std::chrono::milliseconds)
{
    co_return;
}

} // namespace perennial::test
