// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// FakeOAuth: the token side of an authorization server, strict: a code is good once and only with its verifier and its
// redirect, refresh tokens rotate, and the second use of one ends the whole grant, as the standard advises. Codes are
// given out by consent(), which is what a browser does with an authorize address.

#include "networks/world.h"

#include "net/oauth.h"

#include <QTcpSocket>
#include <QTest>

namespace perennial::test {

// What a browser does at the end: asks the loopback. The page that it was shown, headers first.
inline QByteArray browse(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write("GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\nHost: " +
                 url.host().toLatin1() + ':' + QByteArray::number(url.port()) + "\r\n\r\n");
    QByteArray page;
    (void)QTest::qWaitFor([&] {
        page += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    });
    return page + socket.readAll();
}

class FakeOAuth
{
public:
    QString clientId = QStringLiteral("client-1");
    QString clientSecret; // empty: a public client
    QString issuer;       // sent back in the callback
    QString scope;
    int generation = 0;
    int refreshes = 0;
    bool grantIsDead = false;
    QStringList revoked;
    QStringList problems;

    // Where the browser goes after the person said yes.
    QUrl consent(const QUrl &authorize)
    {
        const QUrlQuery asked(authorize);
        const auto field = [&asked](const char *name) {
            return asked.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
        };
        if (field("response_type") != QLatin1String("code") || field("code_challenge_method") != QLatin1String("S256") ||
            field("state").size() < 32 || field("client_id") != clientId)
            problems << QStringLiteral("authorize: ") + authorize.toString();
        const QString code = QStringLiteral("code-%1").arg(m_codes.size() + 1);
        m_codes.insert(code, {field("code_challenge").toLatin1(), field("redirect_uri")});
        QUrl back(field("redirect_uri"));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("code"), code);
        query.addQueryItem(QStringLiteral("state"), QString::fromLatin1(QUrl::toPercentEncoding(field("state"))));
        if (!issuer.isEmpty())
            query.addQueryItem(QStringLiteral("iss"), QString::fromLatin1(QUrl::toPercentEncoding(issuer)));
        back.setQuery(query);
        return back;
    }

    HttpResponse token(const HttpRequest &request)
    {
        const QUrlQuery form(QString::fromLatin1(request.body));
        const auto field = [&form](const char *name) {
            return form.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
        };
        if (request.method != "POST" || headerOf(request, "Content-Type") != "application/x-www-form-urlencoded")
            problems << QStringLiteral("no form was sent");
        if (field("client_id") != clientId || field("client_secret") != clientSecret)
            return refused(401, "invalid_client");
        const QString kind = field("grant_type");
        if (kind == QLatin1String("client_credentials"))
            return answer(200, {{QStringLiteral("access_token"), QStringLiteral("app-token")}});
        if (kind == QLatin1String("authorization_code"))
            return trade(field("code"), field("code_verifier").toLatin1(), field("redirect_uri"));
        if (kind == QLatin1String("refresh_token"))
            return refresh(field("refresh_token"));
        problems << QStringLiteral("grant_type ") + kind;
        return refused(400, "unsupported_grant_type");
    }
    HttpResponse revoke(const HttpRequest &request)
    {
        const QUrlQuery form(QString::fromLatin1(request.body));
        if (form.queryItemValue(QStringLiteral("client_id")) != clientId ||
            form.queryItemValue(QStringLiteral("client_secret")) != clientSecret)
            return refused(403, "unauthorized_client");
        revoked << form.queryItemValue(QStringLiteral("token"), QUrl::FullyDecoded);
        return answer(200);
    }

    QString access() const { return QStringLiteral("access-%1").arg(generation); }
    QString refreshToken() const { return QStringLiteral("refresh-%1").arg(generation); }

private:
    struct Code
    {
        QByteArray challenge;
        QString redirect;
    };

    static HttpResponse refused(int status, const char *code)
    {
        return answer(status, {{QStringLiteral("error"), QString::fromLatin1(code)}});
    }
    HttpResponse trade(const QString &code, const QByteArray &verifier, const QString &redirect)
    {
        if (!m_codes.contains(code))
            return refused(400, "invalid_grant");
        const Code given = m_codes.take(code);
        if (pkceChallenge(verifier) != given.challenge || redirect != given.redirect)
            return refused(400, "invalid_grant");
        return tokens();
    }
    HttpResponse refresh(const QString &refreshToken_)
    {
        ++refreshes;
        if (grantIsDead || refreshToken_ != refreshToken()) {
            grantIsDead = true;
            return refused(400, "invalid_grant");
        }
        ++generation;
        return tokens();
    }
    HttpResponse tokens() const
    {
        QJsonObject body{{QStringLiteral("access_token"), access()},
                         {QStringLiteral("refresh_token"), refreshToken()},
                         {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                         {QStringLiteral("expires_in"), 3600}};
        if (!scope.isEmpty())
            body.insert(QStringLiteral("scope"), scope);
        return answer(200, body);
    }

    QMap<QString, Code> m_codes;
};

} // namespace perennial::test
