// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// FakeMastodon: a server with the Mastodon API as documented, strict: it refuses what the real one refuses, and whoever
// calls what it does not know gets 599 and a line in problems. Statuses are kept with their keys.

#include "networks/fakeoauth.h"
#include "networks/world.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace perennial::test {

class FakeMastodon
{
public:
    QString version = QStringLiteral("4.3.1");
    QString sourceUrl = QStringLiteral("https://github.com/mastodon/mastodon");
    bool honoursKeys = true;
    bool hasV2 = true;
    bool deletes = true;
    int processing = 0; // answers of 202 or 206 before media are ready
    QByteArray token = "right-token";
    struct Status
    {
        QJsonObject json;
        QByteArray key;
    };
    QList<Status> statuses;   // oldest first
    QMap<QString, int> media; // id -> 206 answers left
    QStringList problems;
    StillClock *clock = nullptr;
    FakeOAuth oauth; // its access token is the right one, too
    bool knowsFineScopes = true;
    QJsonObject metadata; // empty: an old server
    QJsonArray apps;      // as they were asked for
    int nextId = 100;
    // Answers instead of this server, before it has done anything; nullopt: go on.
    std::function<std::optional<Result<HttpResponse>>(const HttpRequest &)> before;
    // Takes the place of an answer after the work was done.
    std::function<std::optional<Result<HttpResponse>>(const HttpRequest &)> after;

    Result<HttpResponse> operator()(const HttpRequest &request)
    {
        if (before) {
            if (auto early = before(request))
                return *early;
        }
        const Result<HttpResponse> made = work(request);
        if (after) {
            if (auto late = after(request))
                return *late;
        }
        return made;
    }

private:
    static HttpResponse failed(int status, const char *words)
    {
        return answer(status, {{QStringLiteral("error"), QString::fromLatin1(words)}});
    }

    HttpResponse work(const HttpRequest &request)
    {
        const QString path = request.url.path();
        const QByteArray method = request.method;
        if (path == QLatin1String("/api/v2/instance"))
            return hasV2 ? answer(200, instance()) : failed(404, "Not found");
        if (path == QLatin1String("/api/v1/instance"))
            return answer(200, instance());
        if (method == "GET" && path == QLatin1String("/.well-known/oauth-authorization-server"))
            return metadata.isEmpty() ? failed(404, "Not found") : answer(200, metadata);
        if (path == QLatin1String("/.well-known/openid-configuration"))
            return failed(404, "Not found");
        if (method == "POST" && path == QLatin1String("/api/v1/apps"))
            return registerApp(bodyOf(request));
        if (method == "POST" && path == QLatin1String("/oauth/token"))
            return oauth.token(request);
        if (method == "POST" && path == QLatin1String("/oauth/revoke"))
            return oauth.revoke(request);
        const QByteArray given = headerOf(request, "Authorization");
        if (given != "Bearer " + token && given != "Bearer " + oauth.access().toLatin1())
            return failed(401, "The access token is invalid");
        if (method == "GET" && path == QLatin1String("/api/v1/accounts/verify_credentials"))
            return answer(200, account());
        if (method == "POST" && path == QLatin1String("/api/v2/media"))
            return hasV2 ? upload(request) : failed(404, "Not found");
        if (method == "POST" && path == QLatin1String("/api/v1/media"))
            return upload(request);
        if (method == "GET" && path.startsWith(QLatin1String("/api/v1/media/")))
            return mediaState(path.section(QLatin1Char('/'), -1));
        if (method == "POST" && path == QLatin1String("/api/v1/statuses"))
            return publish(request);
        if (method == "GET" && path == QLatin1String("/api/v1/accounts/7/statuses"))
            return list(request);
        if (path.startsWith(QLatin1String("/api/v1/statuses/")))
            return one(method, path.section(QLatin1Char('/'), -1));
        problems << QString::fromLatin1(method) + QLatin1Char(' ') + path;
        return answer(599);
    }

    HttpResponse registerApp(const QJsonObject &body)
    {
        const QString scopes = body.value(QLatin1String("scopes")).toString();
        if (!body.value(QLatin1String("redirect_uris")).toString().startsWith(QLatin1String("http://127.0.0.1:")))
            return failed(422, "Validation failed: Redirect URI must be an absolute URI.");
        if (!knowsFineScopes && scopes.contains(QLatin1Char(':')))
            return failed(422, "Validation failed: Scopes doesn't match configured on the server.");
        apps.append(body);
        oauth.clientId = QStringLiteral("client-%1").arg(apps.size());
        oauth.clientSecret = QStringLiteral("app-secret-%1").arg(apps.size());
        return answer(200, {{QStringLiteral("client_id"), oauth.clientId}, {QStringLiteral("client_secret"), oauth.clientSecret}});
    }

    QJsonObject instance() const
    {
        const QJsonObject statusLimits{{QStringLiteral("max_characters"), 500},
                                       {QStringLiteral("max_media_attachments"), 4},
                                       {QStringLiteral("characters_reserved_per_url"), 23}};
        const QJsonObject mediaLimits{{QStringLiteral("image_size_limit"), 16777216},
                                      {QStringLiteral("description_limit"), 1500}};
        const QJsonObject configuration{{QStringLiteral("statuses"), statusLimits},
                                        {QStringLiteral("media_attachments"), mediaLimits}};
        return {{QStringLiteral("version"), version},
                {QStringLiteral("source_url"), sourceUrl},
                {QStringLiteral("configuration"), configuration}};
    }

    static QJsonObject account()
    {
        return {{QStringLiteral("id"), QStringLiteral("7")},
                {QStringLiteral("acct"), QStringLiteral("anna")},
                {QStringLiteral("display_name"), QStringLiteral("Anna")},
                {QStringLiteral("source"), QJsonObject{{QStringLiteral("privacy"), QStringLiteral("public")}}}};
    }

    HttpResponse upload(const HttpRequest &request)
    {
        if (!headerOf(request, "Content-Type").startsWith("multipart/form-data; boundary="))
            return failed(422, "Validation failed: File can't be blank");
        if (!request.body.contains("name=\"file\"; filename=\"media."))
            return failed(422, "Validation failed: File can't be blank");
        const QString id = QStringLiteral("m%1").arg(nextId++);
        media.insert(id, processing);
        return answer(processing > 0 ? 202 : 200, {{QStringLiteral("id"), id}});
    }

    HttpResponse mediaState(const QString &id)
    {
        if (!media.contains(id))
            return failed(404, "Record not found");
        if (media[id] <= 0)
            return answer(200, {{QStringLiteral("id"), id}});
        --media[id];
        return answer(206, {{QStringLiteral("id"), id}});
    }

    HttpResponse publish(const HttpRequest &request)
    {
        const QByteArray key = headerOf(request, "Idempotency-Key");
        if (headerOf(request, "Content-Type") != "application/json" || key.isEmpty())
            problems << QStringLiteral("a status without JSON or key");
        if (honoursKeys) {
            for (const Status &status : std::as_const(statuses)) {
                if (status.key == key)
                    return answer(200, status.json);
            }
        }
        const QJsonObject body = bodyOf(request);
        const QString text = body.value(QLatin1String("status")).toString();
        const QJsonArray ids = body.value(QLatin1String("media_ids")).toArray();
        if (text.trimmed().isEmpty() && ids.isEmpty())
            return failed(422, "Validation failed: Text can't be blank");
        if (text.size() > 500)
            return failed(422, "Validation failed: Text character limit of 500 exceeded");
        if (ids.size() > 4)
            return failed(422, "Cannot attach more than 4 files");
        for (const QJsonValue &id : ids) {
            if (!media.contains(id.toString()))
                return failed(404, "Record not found");
            if (media.value(id.toString()) > 0)
                return failed(422, "Cannot attach files that have not finished processing. Try again in a moment!");
        }
        const QString parent = body.value(QLatin1String("in_reply_to_id")).toString();
        if (!parent.isEmpty() && indexOf(parent) < 0)
            return failed(404, "The post you are trying to reply to does not appear to exist.");
        QJsonArray attachments;
        for (const QJsonValue &id : ids) {
            media.remove(id.toString()); // 404 from now on
            attachments.append(QJsonObject{{QStringLiteral("id"), id}});
        }
        return answer(200, add(text, parent, attachments, key, body));
    }

public:
    QJsonObject add(const QString &text, const QString &parent, const QJsonArray &attachments, const QByteArray &key,
                    const QJsonObject &body = {})
    {
        const QString id = QString::number(nextId++);
        QString html = text.toHtmlEscaped();
        html.replace(QRegularExpression(QStringLiteral("(https?://)(\\S+)")),
                     QStringLiteral("<a href=\"\\1\\2\"><span class=\"invisible\">\\1</span><span>\\2</span></a>"));
        html.replace(QLatin1Char('\n'), QLatin1String("<br />"));
        QJsonObject json{{QStringLiteral("id"), id},
                         {QStringLiteral("url"), QStringLiteral("https://social.example/@anna/") + id},
                         {QStringLiteral("created_at"), clock->now().utc().toString(Qt::ISODateWithMs)},
                         {QStringLiteral("content"), QStringLiteral("<p>%1</p>").arg(html)},
                         {QStringLiteral("media_attachments"), attachments},
                         {QStringLiteral("in_reply_to_id"), parent.isEmpty() ? QJsonValue() : QJsonValue(parent)},
                         {QStringLiteral("sent"), body}};
        statuses << Status{json, key};
        return json;
    }

private:
    qsizetype indexOf(const QString &id) const
    {
        for (qsizetype i = 0; i < statuses.size(); ++i) {
            if (statuses.at(i).json.value(QLatin1String("id")).toString() == id)
                return i;
        }
        return -1;
    }

    HttpResponse list(const HttpRequest &request) const
    {
        const int limit = qBound(1, queryOf(request, "limit").toInt(), 40);
        const qsizetype from =
            queryOf(request, "max_id").isEmpty() ? statuses.size() : indexOf(queryOf(request, "max_id"));
        QJsonArray array;
        for (qsizetype i = from - 1; i >= 0 && array.size() < limit; --i)
            array.append(statuses.at(i).json);
        return HttpResponse{200, {}, QJsonDocument(array).toJson()};
    }

    HttpResponse one(const QByteArray &method, const QString &id)
    {
        const qsizetype at = indexOf(id);
        if (at < 0 || (method == "DELETE" && !deletes))
            return failed(404, "Record not found");
        const QJsonObject json = statuses.at(at).json;
        if (method == "DELETE")
            statuses.removeAt(at);
        return answer(200, json);
    }
};

} // namespace perennial::test
