// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Ledger: the record of what went out, one entry after the other, each bound to the one before by its hash. An entry
// says enough by itself: it outlives its post, channel and client. Pure.
//
// The hash of an entry of format 1 is the SHA-256 (lower-case hex) of these bytes: the line "perennial-ledger 1", then
// for each field a line `name length:value`, where length counts the UTF-8 bytes of the value, in this order:
//   number at event workspace workspace-name delivery post channel channel-name network server account account-id
//   due-at key content source remote-id url part-ids evidence holder host version previous
// Numbers, ids and times (milliseconds since 1970, UTC) are decimal; lists are compact JSON; previous is the hash of
// the entry before, empty for the first. content is the text of the entry as it is kept, see canonicalJson().

#include "base/clock.h"
#include "domain/ids.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace perennial {

enum class LedgerEvent {
    Sent,              // the network confirmed it
    Found,             // looked for and found on the network
    ConfirmedByPerson, // a person said that it is there
    Removed            // taken down from the network again
};
QString toString(LedgerEvent event); // "sent", "found", "confirmed-by-person", "removed"
std::optional<LedgerEvent> ledgerEventFromString(const QString &text);

// Where the content of an entry is from.
enum class LedgerSource {
    Attempt, // what was handed to the network
    Tries,   // the last of several tries with different contents: an earlier one may be what is there
    Post     // the post as it stood when this was settled
};
QString toString(LedgerSource source); // "attempt", "tries", "post"
std::optional<LedgerSource> ledgerSourceFromString(const QString &text);

struct LedgerMedia
{
    QString sha256;
    QString mimeType;
    QString alt;

    bool operator==(const LedgerMedia &) const = default;
};

// What went out.
struct LedgerContent
{
    QString text; // as it stands on the network: with its link and warning where they are part of the text
    QString title;
    QString link;
    QString firstComment;
    QStringList thread;
    QString contentWarning;
    QString visibility;
    QString language;
    QJsonObject options;
    QList<LedgerMedia> media;

    bool operator==(const LedgerContent &) const = default;
};
// Compact JSON with every field, names in order.
QString canonicalJson(const LedgerContent &content);
LedgerContent ledgerContentFromJson(const QString &json);

// Which run of the program wrote it.
struct LedgerAgent
{
    QString holder; // empty: a person, in the window or on the command line
    QString host;
    QString version;

    bool operator==(const LedgerAgent &) const = default;
};

struct LedgerEntry
{
    qint64 number = 0; // 1, 2, 3 ... without a gap
    Instant at;
    LedgerEvent event = LedgerEvent::Sent;
    WorkspaceId workspace;
    QString workspaceName;
    DeliveryId delivery;
    PostId post;
    ChannelId channel;
    QString channelName;
    QString network;
    QString server;
    QString account;
    QString accountId;
    Instant dueAt; // when it was to go out
    QString idempotencyKey;
    QString content; // canonicalJson()
    LedgerSource source = LedgerSource::Attempt;
    QString remoteId;
    QString url;
    QStringList partIds; // of a thread, first to last
    QString evidence;    // how it was found, or what the person gave
    LedgerAgent agent;
    QString previousHash;
    QString hash;

    bool operator==(const LedgerEntry &) const = default;
};

QByteArray canonicalBytes(const LedgerEntry &entry);
QString hashOf(const LedgerEntry &entry);

// The end of the chain, kept apart from it so that a missing end shows.
struct LedgerHead
{
    qint64 number = 0;
    QString hash;
};

// The entry as it goes behind this head: numbered, hashed, its texts such as every database gives back unchanged.
LedgerEntry sealedBehind(const LedgerHead &head, LedgerEntry entry);

enum class LedgerFault {
    None,
    Changed, // its hash is not that of what it says
    Missing, // a number is left out, or the end is gone
    Broken   // it does not follow the entry before
};
QString toString(LedgerFault fault); // "", "changed", "missing", "broken"

struct LedgerVerdict
{
    qint64 entries = 0;
    LedgerFault fault = LedgerFault::None;
    qint64 firstBad = 0; // the number of the first entry that is wrong or missing; 0 = none
    LedgerHead head;

    bool ok() const { return fault == LedgerFault::None; }
};

// Walks the chain: every entry in order, then finish().
class LedgerWalk
{
public:
    void add(const LedgerEntry &entry);
    qint64 lastNumber() const { return m_last.number; }
    // head: as it was before the last entries were read, or later.
    LedgerVerdict finish(const LedgerHead &head) const;

private:
    void blame(LedgerFault fault, qint64 number);

    LedgerVerdict m_verdict;
    LedgerHead m_last;
};

} // namespace perennial
