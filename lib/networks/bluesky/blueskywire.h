// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Bluesky's description and its bytes: values to AT Protocol records and back. Pure.
// Sources: the lexicons of bluesky-social/atproto and the reference PDS.

#include "networks/adapter.h"

#include <QJsonArray>
#include <QMap>

namespace perennial {

const Network &blueskyNetwork();

namespace blueskywire {

inline constexpr char kPostCollection[] = "app.bsky.feed.post";

// What lies in the secret store, as JSON; a bare app password, as somebody types it, is a session without tokens.
struct Session
{
    QString identifier; // what the password belongs to: handle, e-mail address or DID
    QString password;
    QString accessJwt;
    QString refreshJwt;
    QString did;
    QString handle;
    QString pds; // "https://morel.us-east.host.bsky.network"
};
Session sessionFromSecret(const QByteArray &secret, const QString &identifier);
QByteArray toSecret(const Session &session);
// Takes tokens, names and the PDS (of didDoc, if it may be trusted) from an answer of createSession or refreshSession.
// False: the answer lacks something.
bool takeSession(Session &session, const QJsonObject &answer, const QString &server);

// What an access token is good for, as it says itself: "com.atproto.appPass", "com.atproto.access" (the account's own
// password), ...; empty: it does not say.
QString scopeOf(const QString &accessJwt);

// The record key of a part: a TID. The same request always gives the same keys, so a repeat is no second post.
QString recordKey(const QString &idempotencyKey, Instant createdAt, int part);

struct StrongRef
{
    QString uri;
    QString cid;
};
QJsonObject toJson(const StrongRef &ref);
std::optional<StrongRef> strongRefFrom(const QJsonObject &object);
QString recordKeyOf(const QString &uri); // empty if it is no post's uri
QString webUrl(const QString &uri, const QString &handle);

// The parts of a post, first to last, then the first comment.
struct Part
{
    QString text;
    bool isComment = false;
};
QList<Part> partsOf(const PublishRequest &request);

// Handles that the text mentions, without "@", lower case.
QStringList mentionsIn(const QString &text);
// dids: what the handles resolved to; a mention that is not in it gets no facet.
QJsonArray facetsOf(const QString &text, const QMap<QString, QString> &dids);

struct PostRecord
{
    QString text;
    Instant createdAt;
    QString language;
    QMap<QString, QString> dids;
    QJsonObject embed;
    QStringList labels;
    std::optional<StrongRef> root;
    std::optional<StrongRef> parent;
};
QJsonObject recordOf(const PostRecord &post);
QJsonObject putBody(const QString &did, const QString &rkey, const QJsonObject &record);
// Somebody's record under our key is our post if text and time are ours.
bool isSameRecord(const QJsonObject &theirs, const QJsonObject &ours);

struct Image
{
    QJsonObject blob;
    QString alt;
    int width = 0;
    int height = 0;
};
// What was uploaded, in the order of the media.
QList<Image> imagesFrom(const QJsonArray &blobs, const QList<PublishMedia> &media);
QJsonObject imagesEmbed(const QList<Image> &images);
QJsonObject externalEmbed(const QString &uri, const QString &title, const QString &description,
                          const QJsonObject &thumb);
// "nudity,sexual" -> the labels that the lexicon knows. Errors: Invalid "bluesky-label".
Result<QStringList> labelsFrom(const QString &option);

struct Failure
{
    QString name; // "ExpiredToken"
    QString message;
};
Failure failureFrom(const QByteArray &body);

} // namespace blueskywire

} // namespace perennial
