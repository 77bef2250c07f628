// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// BlueskySession: calls of one account's data server (PDS) with a token that is kept alive: refreshed when it has
// expired, signed in again with the app password when that fails too, and every new token written to the secret store
// before it is used. Never more than one renewal a call, and one for all calls and programs that find it expired:
// refresh tokens rotate, and sign-ins are limited to 300 a day.
// Thread: the engine's. Errors: as Adapter, and Keychain.

#include "networks/answer.h"
#include "networks/bluesky/blueskywire.h"
#include "networks/registry.h"
#include "networks/renewallocks.h"

#include <QCoro/QCoroTask>

#include <memory>

namespace perennial {

class BlueskySession
{
public:
    explicit BlueskySession(const AdapterContext &context) : m_context(context), m_locks(context.lockFolder) {}

    struct Access
    {
        blueskywire::Session session;
        QString secretKey;
        QString server; // where sign-ins go
    };
    using AccessPtr = std::shared_ptr<Access>; // changes while a call renews it
    static QString hostOf(const AccessPtr &access);

    QCoro::Task<Result<AccessPtr>> open(QString secretKey, QString identifier, QString server);
    QCoro::Task<Result<void>> signIn(AccessPtr access);
    // A person's first sign-in: as signIn(), and no renewal of the session before can overwrite it.
    QCoro::Task<Result<void>> signInAnew(AccessPtr access);
    // Ends the session that is kept; the app password stays good. Gone already is fine.
    QCoro::Task<Result<void>> end(QString secretKey, QString server);
    // A success, or the error that it means; an error's code is the server's own name where code acts on it:
    // "bluesky-invalid-swap", "bluesky-blob-missing", "bluesky-record-missing".
    QCoro::Task<Result<HttpResponse>> get(AccessPtr access, QString method, QList<std::pair<QString, QString>> query);
    QCoro::Task<Result<HttpResponse>> post(AccessPtr access, QString method, QJsonObject body, CallKind kind);
    QCoro::Task<Result<QJsonObject>> upload(AccessPtr access, QByteArray bytes, QByteArray mimeType);

private:
    QCoro::Task<Result<HttpResponse>> call(AccessPtr access, HttpRequest request, CallKind kind);
    QCoro::Task<Result<HttpResponse>> sendAs(AccessPtr access, HttpRequest request, CallKind kind);
    QCoro::Task<Result<void>> renew(AccessPtr access, QString fault);
    QCoro::Task<Result<void>> refreshOrSignIn(AccessPtr access, QString fault);
    QCoro::Task<Result<void>> keep(AccessPtr access, HttpResponse answer);
    void tellRedactor(const blueskywire::Session &session);
    Error failure(const HttpResponse &answer, CallKind kind, const QString &host) const;

    AdapterContext m_context;
    RenewalLocks m_locks;
};

} // namespace perennial
