// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MastodonCalls: single calls of a server with the Mastodon API: a token goes in, a success or its error comes out.
// Thread: the engine's. Errors: as net/httperror.h, and Transient "mastodon-media-processing",
// Unsure "mastodon-key-used" (Pixelfed knows the key: an earlier try got further than we thought).

#include "networks/answer.h"
#include "networks/delay.h"
#include "networks/mastodon/mastodonwire.h"
#include "networks/oauthtokens.h"
#include "networks/registry.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace perennial {

class MastodonCalls
{
public:
    MastodonCalls(const AdapterContext &context, Delay delay);

    struct Access
    {
        QString server;
        QByteArray token;
        QString secretKey = {}; // empty: a token that is not kept yet
    };
    using Query = QList<std::pair<QString, QString>>;

    QCoro::Task<Result<Access>> open(QString secretKey, QString server);
    OAuthTokens &tokens() { return m_tokens; }
    QCoro::Task<Result<HttpResponse>> get(Access access, QString path, Query query);
    QCoro::Task<Result<HttpResponse>> remove(Access access, QString path);
    QCoro::Task<Result<mastodonwire::Profile>> profile(Access access);
    QCoro::Task<Result<QJsonObject>> instanceFacts(Access access); // for Channel::facts
    QCoro::Task<Result<mastodonwire::Status>> publish(Access access, QJsonObject body, QString key);
    // Its id; ready to be attached when it returns.
    QCoro::Task<Result<QString>> upload(Access access, PublishMedia media);
    enum class MediaState { Ready, Gone };
    QCoro::Task<Result<MediaState>> waitForMedia(Access access, QString id);

private:
    QCoro::Task<Result<HttpResponse>> send(Access access, HttpRequest request, CallKind kind);
    QCoro::Task<Result<HttpResponse>> sendAs(QByteArray token, HttpRequest request, CallKind kind);
    QCoro::Task<Result<HttpResponse>> sendMedia(Access access, PublishMedia media, QByteArray bytes, QString path);

    AdapterContext m_context;
    Delay m_delay;
    OAuthTokens m_tokens;
};

} // namespace perennial
