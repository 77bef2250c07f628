// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Mastodon's description and its bytes: values to JSON and back, for every server that speaks its API. Pure.
// Sources: Mastodon's REST API documentation; GoToSocial, Pleroma, Pixelfed and snac where they differ.

#include "networks/adapter.h"

#include <QJsonArray>

namespace perennial {

const Network &mastodonNetwork();

namespace mastodonwire {

// From /api/v2/instance or, in its old form, /api/v1/instance: what goes into Channel::facts: "software",
// "softwareVersion", "maxCharacters", "urlLength", "counting", "maxImages", ... (channel.h).
QJsonObject factsFrom(const QJsonObject &instance);

struct Profile
{
    Identity identity; // without facts
    QString defaultVisibility;
};
// nullopt: it is no account.
std::optional<Profile> profileFrom(const QJsonObject &account, const QString &server);

struct Part
{
    QString text;
    QString inReplyTo;
    QStringList mediaIds;
    QString visibility; // empty: the account's preference
    QString key;        // its Idempotency-Key
};
// The parts of a post, first to last, then the first comment; inReplyTo and mediaIds are not known yet.
QList<Part> partsOf(const PublishRequest &request);
QJsonObject statusBody(const Part &part, const PublishRequest &request);

struct Status
{
    QString id;
    QString url;
    QString inReplyTo;
    QString content; // HTML
    std::optional<Instant> createdAt;
    int mediaCount = 0;
    bool isReblog = false;
    std::optional<Instant> notBefore; // of the answer that it came with
};
std::optional<Status> statusFrom(const QJsonObject &object); // nullopt: no id
QList<Status> statusesFrom(const QJsonArray &array);

// What a person reads, links in full: servers shorten them for the eye.
QString plainText(const QString &html);
// Only what survives every server's formatting: letters, digits and symbols, without case, mentions without host.
QString signature(const QString &text);
bool isSamePost(const Status &status, const Part &part, qsizetype mediaCount, Instant notBefore);

// "mastodon.example", "https://mastodon.example/@anna" -> "https://mastodon.example"; empty: no address of a server.
QString serverAddress(const QString &typed);

// True only where this very server is known to answer a repeated key with the same post.
bool honoursKeys(const QJsonObject &facts);

} // namespace mastodonwire

} // namespace perennial
