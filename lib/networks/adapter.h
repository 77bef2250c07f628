// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Adapter: how to talk to one network. Stateless: everything it needs comes with the call, everything it learns goes
// back by value, through the progress sink or into the secret store.
// Thread: the engine's. Errors of publish(): Auth, RateLimited (with retryAfter), Rejected, Transient (nothing visible
// was made), Unsure (it may be out: the call that publishes was cut, timed out, answered 5xx or nonsense), Cancelled.
// Reads and uploads make nothing visible: their cuts and 5xx are Transient.

#include "base/clock.h"
#include "base/result.h"
#include "domain/appkey.h"
#include "domain/channel.h"
#include "domain/ids.h"
#include "domain/network.h"
#include "net/callbackpage.h"
#include "networks/pasteinlet.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace perennial {

// A channel as an adapter sees it.
struct Account
{
    ChannelId channel;
    QString secretKey; // in the secret store
    QString server;    // "https://mastodon.example"
    QString handle;
    QString accountId;
    QJsonObject options;
    QJsonObject facts; // what this server told earlier (limits, software, version)
    TextRules text;    // that hold for this channel
    MediaRules media;
};
Account accountOf(const Channel &channel, const Network &network);

struct PublishMedia
{
    QString path; // a local file
    QString mimeType;
    QString alt;
    qint64 bytes = 0;
    int width = 0;
    int height = 0;
    QString sha256 = {}; // hex
};

struct PublishRequest
{
    DeliveryId delivery;
    Account account;
    QString idempotencyKey; // made with the delivery, the same for every try
    Instant createdAt;      // fixed at the first try and the same for every later one
    QString text;
    QString title;
    QString link;
    QString firstComment;
    QStringList thread; // the parts after the first
    QString contentWarning;
    QString visibility;
    QString language;
    QJsonObject options;
    QList<PublishMedia> media;
    QJsonObject progress; // what earlier tries saved; the adapter's own keys
};

struct Receipt
{
    QString remoteId; // of the first part
    QString url;      // for a person; may be empty
    QStringList partIds; // of a thread, first to last
    std::optional<Instant> notBefore = {}; // the allowance is used up: leave the account alone until then
};

// Keeps what a step returned (media ids, record keys, ids of parts) before the next step begins. Not called after the
// last step: what that returned is the receipt.
class ProgressSink
{
public:
    virtual ~ProgressSink() = default;
    // Committed to disk when it returns. An error ends the try as it is: Cancelled "paused" if a pause came meanwhile,
    // Conflict "delivery-taken" if another publisher took over, Storage.
    virtual QCoro::Task<Result<void>> save(QJsonObject progress) = 0;
};

// Who the credential belongs to, and what its server told.
struct Identity
{
    QString accountId;
    QString handle; // "@acme@mastodon.example"
    QString displayName;
    QString avatarUrl;
    QJsonObject facts; // see Channel::facts
    QString server = {}; // where that is, as it is kept; empty: as it was given
};

enum class Found { Yes, No, Unknown }; // No only where the network's answer proves it
struct FindResult
{
    Found found = Found::Unknown;
    std::optional<Receipt> receipt;
    QString evidence; // English, for the log: "looked at 40 newest posts"
};

// What a person gives to connect a channel. openUrl shows a page in the system's browser (OAuth).
struct ConnectRequest
{
    QString secretKey; // the adapter writes the credential there
    QString server;
    QString handle;
    QByteArray secret; // app password or token, typed by the person
    QJsonObject options;
    QString language;  // of the server's own pages
    CallbackPage page = {}; // that the browser shows at the end
    std::function<void(QUrl)> openUrl;
    std::function<bool()> cancelled; // asked now and then; may be empty
    std::shared_ptr<PasteInlet> paste = {}; // for a browser that can't come back; may be null
    QList<AppKey> apps = {}; // that are registered at this server, the one to take first; the service sets them
    AppKeyId newApp = {};    // what an app gets that is registered now; its secret goes under appSecretKey(newApp)
    std::function<void(AppKey)> registered = {}; // called as soon as there is such an app; may be empty
    // The account is connected in these other clients: is that meant? Empty: it is refused.
    std::function<void(QString account, QStringList clients, std::function<void(bool)> answer)> askElsewhere = {};
};

class Adapter
{
public:
    virtual ~Adapter() = default;

    virtual const Network &network() const = 0;
    virtual QCoro::Task<Result<Receipt>> publish(PublishRequest request, ProgressSink &sink) = 0;
    // Did this very request get through? Asked before anything whose outcome is unknown is sent again.
    virtual QCoro::Task<Result<FindResult>> find(PublishRequest request) = 0;
    // True where a repeat of publish() with the same request can't make a second post on this account, at this age.
    virtual bool repeatIsHarmless(const PublishRequest &request, std::chrono::milliseconds sinceFirstTry) const = 0;
    virtual QCoro::Task<Result<Identity>> whoAmI(Account account) = 0;
    // Signs in; the credential is in the secret store when it returns. server may come back corrected.
    virtual QCoro::Task<Result<Identity>> connect(ConnectRequest request) = 0;
    // Gone already is fine. Errors: Invalid "not-supported".
    virtual QCoro::Task<Result<void>> remove(Account account, Receipt receipt) = 0;
    // Asks the network to take the credential out of the world. Errors: Invalid "not-supported" (no call of it can);
    // Invalid "revoke-on-page": what calls can end has ended; what is left a person deletes (args: handle, the page).
    virtual QCoro::Task<Result<void>> revoke(Account account);
    // A post that nobody but the account itself sees. Errors: Invalid "not-supported".
    virtual QCoro::Task<Result<Receipt>> testPost(Account account, QString text);
    // Does the network know this app? Fine where it can't be asked. Errors: Auth "oauth-client".
    virtual QCoro::Task<Result<void>> checkApp(AppKey app, QByteArray secret);
    // The newest post on the network, however it got there; nullopt: none. Errors: Invalid "not-supported".
    virtual QCoro::Task<Result<std::optional<Instant>>> lastPostAt(Account account) = 0;
};

} // namespace perennial
