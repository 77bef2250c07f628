// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// FakePds: a Bluesky data server as the reference one behaves (measured): putRecord with swapRecord null creates once,
// a bad token is 400, deleting twice is fine, an expired token is refreshed. Strict about what the lexicon says.

#include "networks/world.h"

#include "text/graphemes.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace perennial::test {

class FakePds
{
public:
    QString did = QStringLiteral("did:plc:ana");
    QString password = QStringLiteral("abcd-efgh-ijkl-mnop");
    QString access = QStringLiteral("access-token-0");
    QString refresh = QStringLiteral("refresh-token-0");
    int generation = 0;
    int signIns = 0;
    QMap<QString, QJsonObject> records; // by rkey
    QSet<QString> blobs;
    QMap<QString, QString> handles{{QStringLiteral("ben.test"), QStringLiteral("did:plc:ben")}};
    QStringList problems;
    std::function<std::optional<Result<HttpResponse>>(const HttpRequest &)> before;
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
    void expire() { access = QStringLiteral("access-token-%1").arg(++generation); }

private:
    static HttpResponse failed(int status, const char *name, const char *words = "")
    {
        return answer(status, {{QStringLiteral("error"), QString::fromLatin1(name)},
                               {QStringLiteral("message"), QString::fromLatin1(words)}});
    }

    HttpResponse session() const
    {
        const QJsonObject service{{QStringLiteral("id"), QStringLiteral("#atproto_pds")},
                                  {QStringLiteral("serviceEndpoint"), QStringLiteral("https://pds.example")}};
        return answer(200, {{QStringLiteral("did"), did},
                            {QStringLiteral("handle"), QStringLiteral("ana.test")},
                            {QStringLiteral("accessJwt"), access},
                            {QStringLiteral("refreshJwt"), refresh},
                            {QStringLiteral("didDoc"), QJsonObject{{QStringLiteral("service"), QJsonArray{service}}}}});
    }

    HttpResponse work(const HttpRequest &request)
    {
        const QString name = request.url.path().mid(6); // "/xrpc/"
        const bool isPost = request.method == "POST";
        if (isPost && name == QLatin1String("com.atproto.server.createSession"))
            return signIn(bodyOf(request));
        if (request.url.host() != QLatin1String("pds.example"))
            problems << QStringLiteral("not at the PDS: ") + request.url.toString();
        const QByteArray token = headerOf(request, "Authorization");
        if (isPost && name == QLatin1String("com.atproto.server.deleteSession")) {
            if (token != "Bearer " + refresh.toUtf8())
                return failed(400, "ExpiredToken", "Token has been revoked");
            refresh.clear();
            return answer(200);
        }
        if (isPost && name == QLatin1String("com.atproto.server.refreshSession"))
            return renew(request, token);
        if (token.startsWith("Bearer access-token-") && token != "Bearer " + access.toUtf8())
            return failed(400, "ExpiredToken", "Token has expired");
        if (token != "Bearer " + access.toUtf8())
            return failed(400, "InvalidToken", "Token could not be verified");
        if (isPost && name == QLatin1String("com.atproto.repo.uploadBlob"))
            return upload(request);
        if (isPost && name == QLatin1String("com.atproto.repo.putRecord"))
            return put(bodyOf(request));
        if (isPost && name == QLatin1String("com.atproto.repo.deleteRecord"))
            return remove(bodyOf(request));
        if (name == QLatin1String("com.atproto.repo.getRecord"))
            return get(request);
        if (name == QLatin1String("com.atproto.repo.listRecords"))
            return list(request);
        if (name == QLatin1String("com.atproto.server.getSession"))
            return session();
        if (name == QLatin1String("com.atproto.identity.resolveHandle"))
            return resolve(queryOf(request, "handle"));
        problems << QString::fromLatin1(request.method) + QLatin1Char(' ') + name;
        return answer(599);
    }

    HttpResponse signIn(const QJsonObject &body)
    {
        ++signIns;
        const QString who = body.value(QLatin1String("identifier")).toString();
        if ((who != QLatin1String("ana.test") && who != did) ||
            body.value(QLatin1String("password")).toString() != password)
            return failed(401, "AuthenticationRequired", "Invalid identifier or password");
        return session();
    }

    HttpResponse renew(const HttpRequest &request, const QByteArray &token)
    {
        if (!request.body.isEmpty())
            problems << QStringLiteral("refreshSession takes no body");
        if (token != "Bearer " + refresh.toUtf8())
            return failed(400, "ExpiredToken", "Token has been revoked");
        return session();
    }

    HttpResponse upload(const HttpRequest &request)
    {
        if (!headerOf(request, "Content-Type").startsWith("image/"))
            return failed(400, "InvalidRequest", "Request encoding (Content-Type) required");
        const QString cid =
            QStringLiteral("bafk") +
            QString::fromLatin1(QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex().left(20));
        blobs.insert(cid);
        const QJsonObject blob{{QStringLiteral("$type"), QStringLiteral("blob")},
                               {QStringLiteral("ref"), QJsonObject{{QStringLiteral("$link"), cid}}},
                               {QStringLiteral("mimeType"), QString::fromLatin1(headerOf(request, "Content-Type"))},
                               {QStringLiteral("size"), request.body.size()}};
        return answer(200, {{QStringLiteral("blob"), blob}});
    }

    QString fault(const QJsonObject &record) const
    {
        const QString text = record.value(QLatin1String("text")).toString();
        if (graphemeCount(text) > 300)
            return QStringLiteral("must not be longer than 300 graphemes");
        for (const QJsonValue &facet : record.value(QLatin1String("facets")).toArray()) {
            const QJsonValue index = facet[QLatin1String("index")];
            const int begin = index[QLatin1String("byteStart")].toInt(-1);
            const int end = index[QLatin1String("byteEnd")].toInt(-1);
            if (begin < 0 || end <= begin || end > text.toUtf8().size())
                return QStringLiteral("facet past the end");
        }
        const QJsonValue reply = record.value(QLatin1String("reply"));
        for (const char *name : {"root", "parent"}) {
            const QJsonValue ref = reply[QLatin1String(name)];
            const QString rkey = ref[QLatin1String("uri")].toString().section(QLatin1Char('/'), -1);
            if (reply.isObject() && cidOf(records.value(rkey)) != ref[QLatin1String("cid")].toString())
                return QStringLiteral("a reply to something that is not there");
        }
        return {};
    }

    static QString cidOf(const QJsonObject &record)
    {
        return QStringLiteral("bafy") +
               QString::fromLatin1(
                   QCryptographicHash::hash(QJsonDocument(record).toJson(), QCryptographicHash::Sha256).toHex());
    }

    QJsonObject ref(const QString &rkey) const
    {
        return {{QStringLiteral("uri"), QStringLiteral("at://%1/app.bsky.feed.post/%2").arg(did, rkey)},
                {QStringLiteral("cid"), cidOf(records.value(rkey))}};
    }

    HttpResponse put(const QJsonObject &body)
    {
        static const QRegularExpression tid(QStringLiteral("^[234567abcdefghij][234567a-z]{12}$"));
        const QString rkey = body.value(QLatin1String("rkey")).toString();
        const QJsonObject record = body.value(QLatin1String("record")).toObject();
        if (!tid.match(rkey).hasMatch())
            return failed(400, "InvalidRequest", "Invalid TID string");
        if (body.value(QLatin1String("repo")).toString() != did)
            return failed(400, "InvalidRequest", "Could not find repo");
        if (!body.contains(QLatin1String("swapRecord")) || !body.value(QLatin1String("swapRecord")).isNull())
            problems << QStringLiteral("putRecord would overwrite");
        if (const QString wrong = fault(record); !wrong.isEmpty())
            return failed(400, "InvalidRequest", wrong.toLatin1().constData());
        const QJsonArray images = record[QLatin1String("embed")][QLatin1String("images")].toArray();
        if (images.size() > 4)
            return failed(400, "InvalidRequest", "array too big");
        for (const QJsonValue &image : images) {
            if (!blobs.contains(image[QLatin1String("image")][QLatin1String("ref")][QLatin1String("$link")].toString()))
                return failed(400, "BlobNotFound", "Could not find blob");
            if (image[QLatin1String("image")][QLatin1String("size")].toInt() > 1000000)
                return failed(400, "InvalidRequest", "blob too big");
        }
        if (records.contains(rkey) && records.value(rkey) != record)
            return failed(400, "InvalidSwap", "Record was at another cid");
        records.insert(rkey, record);
        return answer(200, ref(rkey));
    }

    HttpResponse remove(const QJsonObject &body)
    {
        records.remove(body.value(QLatin1String("rkey")).toString());
        return answer(200);
    }

    HttpResponse get(const HttpRequest &request) const
    {
        const QString rkey = queryOf(request, "rkey");
        if (!records.contains(rkey))
            return failed(400, "RecordNotFound", "Could not locate record");
        QJsonObject found = ref(rkey);
        found.insert(QStringLiteral("value"), records.value(rkey));
        return answer(200, found);
    }

    // The newest first; a cursor is the key of the last one, and stands under every page that holds something.
    HttpResponse list(const HttpRequest &request)
    {
        const int limit = queryOf(request, "limit").toInt();
        if (limit < 1 || limit > 100)
            return failed(400, "InvalidRequest", "Error: limit can not be less than 1 or greater than 100");
        if (queryOf(request, "repo") != did || queryOf(request, "collection") != QLatin1String("app.bsky.feed.post"))
            problems << QStringLiteral("listRecords of something else");
        const QString cursor = queryOf(request, "cursor");
        QJsonArray page;
        QString last;
        for (auto it = records.cend(); it != records.cbegin() && page.size() < limit;) {
            --it;
            if (!cursor.isEmpty() && it.key() >= cursor)
                continue;
            QJsonObject found = ref(it.key());
            found.insert(QStringLiteral("value"), it.value());
            page.append(found);
            last = it.key();
        }
        QJsonObject all{{QStringLiteral("records"), page}};
        if (!last.isEmpty())
            all.insert(QStringLiteral("cursor"), last);
        return answer(200, all);
    }

    HttpResponse resolve(const QString &handle) const
    {
        if (!handles.contains(handle))
            return failed(400, "InvalidRequest", "Unable to resolve handle");
        return answer(200, {{QStringLiteral("did"), handles.value(handle)}});
    }
};

} // namespace perennial::test
