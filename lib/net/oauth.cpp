// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/oauth.h"

#include "net/httperror.h"
#include "net/serverjson.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace perennial {

namespace {

// A token and what is told of it; nobody needs more.
constexpr qint64 kMostAnswerBytes = 256 * 1024;
constexpr double kLongestLifeSeconds = 10.0 * 365 * 24 * 3600;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomText()
{
    std::array<quint32, 12> random{}; // 48 bytes are 64 characters
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return base64Url(QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random));
}

HttpRequest makePost(const OAuthClient &client, const QUrl &url, FormFields fields)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    if (!client.clientSecret.isEmpty() && client.secretPlace == OAuthClient::SecretPlace::BasicHeader) {
        // RFC 6749 section 2.3.1: both parts are form-encoded first.
        const QByteArray pair =
            QUrl::toPercentEncoding(client.clientId) + ':' + QUrl::toPercentEncoding(client.clientSecret);
        request.headers.append({"Authorization", "Basic " + pair.toBase64()});
    } else {
        fields.append({QStringLiteral("client_id"), client.clientId});
        if (!client.clientSecret.isEmpty())
            fields.append({QStringLiteral("client_secret"), client.clientSecret});
    }
    request.body = formEncode(fields);
    request.maxResponseBytes = kMostAnswerBytes;
    return request;
}

Error refusal(const HttpResponse &response, const QString &host, Instant now)
{
    Error error = httpError(response, CallKind::Invisible, host, now);
    const QString code = serverCode(response.body);
    if (response.status >= 500 || response.status == 429)
        return error;
    if (code == QLatin1String("invalid_grant") || code == QLatin1String("access_denied")) {
        error.kind = ErrorKind::Auth;
        error.code = QStringLiteral("oauth-grant");
    } else if (code == QLatin1String("invalid_client") || code == QLatin1String("unauthorized_client")) {
        error.kind = ErrorKind::Auth;
        error.code = QStringLiteral("oauth-client");
    }
    return error;
}

} // namespace

QByteArray pkceChallenge(const QByteArray &verifier)
{
    return base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

Pkce makePkce()
{
    Pkce pkce;
    pkce.verifier = randomText();
    pkce.challenge = pkceChallenge(pkce.verifier);
    return pkce;
}

QByteArray makeState()
{
    return randomText();
}

QUrl makeAuthorizeUrl(const OAuthClient &client, const QByteArray &state, const QByteArray &challenge,
                      const FormFields &extra)
{
    FormFields fields{{QStringLiteral("response_type"), QStringLiteral("code")},
                      {QStringLiteral("client_id"), client.clientId},
                      {QStringLiteral("redirect_uri"), client.redirectUri},
                      {QStringLiteral("state"), QString::fromLatin1(state)}};
    if (!client.scopes.isEmpty())
        fields.append({QStringLiteral("scope"), client.scopes.join(QLatin1Char(' '))});
    if (!challenge.isEmpty()) {
        fields.append({QStringLiteral("code_challenge"), QString::fromLatin1(challenge)});
        fields.append({QStringLiteral("code_challenge_method"), QStringLiteral("S256")});
    }
    fields.append(extra);
    QUrl url = client.authorizeUrl;
    QString query = url.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += QLatin1Char('&');
    url.setQuery(query + QString::fromLatin1(formEncode(fields)));
    return url;
}

HttpRequest makeCodeRequest(const OAuthClient &client, const QString &code, const QByteArray &verifier)
{
    FormFields fields{{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                      {QStringLiteral("code"), code},
                      {QStringLiteral("redirect_uri"), client.redirectUri}};
    if (!verifier.isEmpty())
        fields.append({QStringLiteral("code_verifier"), QString::fromLatin1(verifier)});
    return makePost(client, client.tokenUrl, fields);
}

HttpRequest makeRefreshRequest(const OAuthClient &client, const QString &refreshToken)
{
    const FormFields fields{{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                            {QStringLiteral("refresh_token"), refreshToken}};
    return makePost(client, client.tokenUrl, fields);
}

HttpRequest makeClientRequest(const OAuthClient &client)
{
    const FormFields fields{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")}};
    return makePost(client, client.tokenUrl, fields);
}

HttpRequest makeRevokeRequest(const OAuthClient &client, const QString &token)
{
    const FormFields fields{{QStringLiteral("token"), token}};
    return makePost(client, client.revokeUrl, fields);
}

Result<OAuthToken> parseTokenAnswer(const HttpResponse &response, const QString &host, Instant now)
{
    if (!response.isSuccess())
        return refusal(response, host, now);
    OAuthToken token;
    token.answer = serverJson(response.body).object();
    token.accessToken = token.answer.value(QLatin1String("access_token")).toString();
    token.refreshToken = token.answer.value(QLatin1String("refresh_token")).toString();
    token.scope = token.answer.value(QLatin1String("scope")).toString();
    // Some servers refuse with status 200 and an "error".
    if (token.accessToken.isEmpty() && !serverCode(response.body).isEmpty()) {
        HttpResponse refused = response;
        refused.status = 400;
        return refusal(refused, host, now);
    }
    if (token.accessToken.isEmpty())
        return unreadableAnswer(response, CallKind::Invisible, host);
    // Counted from our own clock: "created_at" is in seconds on one server and in milliseconds on another.
    const double seconds = token.answer.value(QLatin1String("expires_in")).toVariant().toDouble();
    if (seconds > 0 && seconds < kLongestLifeSeconds)
        token.expiresAt = now + std::chrono::milliseconds(qint64(seconds * 1000));
    return token;
}

} // namespace perennial
