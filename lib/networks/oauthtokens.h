// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// OAuthTokens: the tokens of channels that signed in by OAuth, kept fresh: renewed shortly before they end or when a
// server refuses them, once, whoever asks (renewallocks.h), and stored before they are used.
// Thread: the engine's. Errors: Auth "credential-missing" | "oauth-grant" | "oauth-client"; Keychain; as HttpClient,
// httperror.h and renewallocks.h.

#include "networks/registry.h"
#include "networks/renewallocks.h"
#include "networks/tokencredential.h"

namespace perennial {

class OAuthTokens
{
public:
    explicit OAuthTokens(const AdapterContext &context, Delay delay = realDelay);

    // Good for another minute at least, where it can be renewed.
    QCoro::Task<Result<TokenCredential>> read(QString secretKey);
    // After a server refused an access token. What somebody else got meanwhile is taken.
    QCoro::Task<Result<TokenCredential>> renew(QString secretKey, QString refused);
    // What a sign-in got. Nobody's renewal of the tokens before can overwrite it.
    QCoro::Task<Result<void>> keep(QString secretKey, TokenCredential credential);
    // Errors: also Invalid "not-supported": nothing is known of where that would be.
    QCoro::Task<Result<void>> revoke(QString secretKey);

private:
    QCoro::Task<Result<TokenCredential>> load(QString secretKey);
    QCoro::Task<Result<OAuthClient>> client(TokenCredential credential);
    QCoro::Task<Result<TokenCredential>> refresh(QString secretKey, TokenCredential credential);
    bool endsSoon(const TokenCredential &credential) const;

    AdapterContext m_context;
    RenewalLocks m_locks;
};

} // namespace perennial
