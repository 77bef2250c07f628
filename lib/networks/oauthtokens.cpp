// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/oauthtokens.h"

#include "base/redact.h"
#include "net/httpclient.h"
#include "networks/answer.h"
#include "secrets/secretstore.h"

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kBefore = 1min;

} // namespace

OAuthTokens::OAuthTokens(const AdapterContext &context, Delay delay)
    : m_context(context), m_locks(context.lockFolder, std::move(delay))
{
}

bool OAuthTokens::endsSoon(const TokenCredential &credential) const
{
    return credential.expiresAt && *credential.expiresAt - m_context.clock.now() < kBefore;
}

QCoro::Task<Result<TokenCredential>> OAuthTokens::load(QString secretKey)
{
    auto secret = co_await m_context.secrets.read(secretKey);
    if (!secret && secret.error().kind == ErrorKind::NotFound)
        co_return Error(ErrorKind::Auth, QStringLiteral("credential-missing"),
                        QStringLiteral("no access token is kept for this channel"));
    if (!secret)
        co_return std::move(secret).error();
    TokenCredential credential = credentialFromSecret(*secret);
    m_context.redactor.add(credential.accessToken);
    m_context.redactor.add(credential.refreshToken);
    co_return credential;
}

QCoro::Task<Result<TokenCredential>> OAuthTokens::read(QString secretKey)
{
    CO_TRY_ASSIGN(TokenCredential credential, co_await load(secretKey));
    if (credential.refreshToken.isEmpty() || !endsSoon(credential))
        co_return credential;
    co_return co_await renew(secretKey, credential.accessToken);
}

QCoro::Task<Result<TokenCredential>> OAuthTokens::renew(QString secretKey, QString refused)
{
    CO_TRY_ASSIGN(const RenewalLocks::HeldPtr held, co_await m_locks.take(secretKey));
    CO_TRY_ASSIGN(TokenCredential credential, co_await load(secretKey));
    if (credential.accessToken != refused && !endsSoon(credential))
        co_return credential;
    co_return co_await refresh(secretKey, credential);
}

QCoro::Task<Result<OAuthClient>> OAuthTokens::client(TokenCredential credential)
{
    if (credential.clientSecretKey.isEmpty())
        co_return clientOf(credential, QString());
    auto secret = co_await m_context.secrets.read(credential.clientSecretKey);
    if (!secret && secret.error().kind == ErrorKind::NotFound)
        co_return Error(ErrorKind::Auth, QStringLiteral("oauth-client"),
                        QStringLiteral("the secret of the app is not kept any more"), {credential.tokenUrl.host()});
    if (!secret)
        co_return std::move(secret).error();
    m_context.redactor.add(*secret);
    co_return clientOf(credential, QString::fromUtf8(*secret));
}

QCoro::Task<Result<TokenCredential>> OAuthTokens::refresh(QString secretKey, TokenCredential credential)
{
    const QString host = credential.tokenUrl.host();
    if (credential.refreshToken.isEmpty() || host.isEmpty())
        co_return Error(ErrorKind::Auth, QStringLiteral("http-auth"),
                        QStringLiteral("the access token is refused and can't be renewed"), {host});
    CO_TRY_ASSIGN(const OAuthClient app, co_await client(credential));
    HttpRequest request = makeRefreshRequest(app, credential.refreshToken);
    const auto answer = co_await m_context.http.send(std::move(request));
    if (!answer)
        co_return wayFailure(answer.error(), CallKind::Invisible);
    CO_TRY_ASSIGN(const OAuthToken token, parseTokenAnswer(*answer, host, m_context.clock.now()));
    m_context.redactor.add(token.accessToken);
    m_context.redactor.add(token.refreshToken);
    takeRenewed(credential, token);
    QByteArray secret = toSecret(credential);
    CO_TRY(co_await m_context.secrets.write(secretKey, std::move(secret)));
    co_return credential;
}

QCoro::Task<Result<void>> OAuthTokens::keep(QString secretKey, TokenCredential credential)
{
    m_context.redactor.add(credential.accessToken);
    m_context.redactor.add(credential.refreshToken);
    CO_TRY_ASSIGN(const RenewalLocks::HeldPtr held, co_await m_locks.take(secretKey));
    QByteArray secret = toSecret(credential);
    co_return co_await m_context.secrets.write(secretKey, std::move(secret));
}

QCoro::Task<Result<void>> OAuthTokens::revoke(QString secretKey)
{
    CO_TRY_ASSIGN(const RenewalLocks::HeldPtr held, co_await m_locks.take(secretKey));
    CO_TRY_ASSIGN(const TokenCredential credential, co_await load(secretKey));
    if (credential.revokeUrl.isEmpty() || credential.clientId.isEmpty())
        co_return Error(ErrorKind::Invalid, QStringLiteral("not-supported"),
                        QStringLiteral("nothing is known of where this token could be given back"));
    CO_TRY_ASSIGN(const OAuthClient app, co_await client(credential));
    // The refresh token takes its access tokens with it where a server keeps to RFC 7009; both go, so that none is left.
    const QStringList tokens{credential.refreshToken, credential.accessToken};
    for (const QString &token : tokens) {
        if (token.isEmpty())
            continue;
        HttpRequest request = makeRevokeRequest(app, token);
        const auto answer = co_await m_context.http.send(std::move(request));
        if (!answer)
            co_return wayFailure(answer.error(), CallKind::Invisible);
        if (!answer->isSuccess())
            co_return httpError(*answer, CallKind::Invisible, app.revokeUrl.host(), m_context.clock.now());
    }
    co_return Result<void>();
}

} // namespace perennial
