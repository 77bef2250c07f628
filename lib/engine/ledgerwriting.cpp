// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ledgerwriting.h"

#include "networks/publishtext.h"
#include "store/deliverystore.h"
#include "store/leasestore.h"
#include "store/ledgerstore.h"
#include "store/mediastore.h"
#include "store/poststore.h"

namespace perennial {

namespace {

struct KnownContent
{
    QString content;
    LedgerSource source = LedgerSource::Attempt;
};

Result<KnownContent> knownContent(Connection &connection, const Delivery &delivery)
{
    TRY_ASSIGN(QStringList kept, deliverystore::keptContents(connection, delivery.id));
    if (kept.isEmpty()) {
        TRY_ASSIGN(const LedgerContent content, plannedContent(connection, delivery));
        return KnownContent{canonicalJson(content), LedgerSource::Post};
    }
    const QString last = kept.last();
    // A network that was asked twice with one key answers with what came first.
    return KnownContent{last, kept.count(last) == kept.size() ? LedgerSource::Attempt : LedgerSource::Tries};
}

// The name of the computer out of "number/name/folder", as the publisher says who it is.
QString hostName(const QString &leaseHost)
{
    const QStringList parts = leaseHost.split(QLatin1Char('/'));
    return parts.value(1, leaseHost);
}

Result<LedgerAgent> publisherOf(Connection &connection, const Delivery &delivery)
{
    TRY_ASSIGN(const auto lease, leasestore::find(connection));
    if (lease && (delivery.claimedBy.isEmpty() || lease->holder == delivery.claimedBy))
        return LedgerAgent{lease->holder, hostName(lease->host), lease->version};
    return LedgerAgent{delivery.claimedBy, {}, {}}; // its lease went to another one meanwhile
}

Result<std::optional<LedgerEntry>> entryOf(Connection &connection, const Delivery &sent)
{
    if (!sent.sentAt)
        return std::optional<LedgerEntry>();
    LedgerFilter filter;
    filter.workspace = sent.workspace;
    filter.channels = {sent.channel};
    filter.from = sent.sentAt;
    filter.until = *sent.sentAt + std::chrono::milliseconds(1);
    TRY_ASSIGN(const auto numbers, ledgerstore::numbers(connection, filter));
    TRY_ASSIGN(const auto entries, ledgerstore::load(connection, numbers));
    for (const LedgerEntry &entry : entries) {
        if (entry.delivery == sent.id && entry.event != LedgerEvent::Removed)
            return std::optional(entry);
    }
    return std::optional<LedgerEntry>();
}

} // namespace

Result<LedgerContent> plannedContent(Connection &connection, const Delivery &delivery)
{
    TRY_ASSIGN(const Post post, poststore::load(connection, delivery.post));
    const Content now = contentFor(post, delivery.channel);
    LedgerContent content{now.text,           now.title,      now.link,     now.firstComment, now.thread,
                          now.contentWarning, now.visibility, now.language, now.options,      {}};
    for (const MediaUse &use : now.media) {
        TRY_ASSIGN(const Media media, mediastore::load(connection, use.media));
        content.media << LedgerMedia{media.sha256, media.mimeType, use.alt};
    }
    return content;
}

LedgerContent sentContent(const PublishRequest &request, const Network &network)
{
    LedgerContent content;
    content.text = publishedText(network, request.text, request.link, request.contentWarning, request.media.size());
    content.title = request.title;
    content.link = request.link;
    content.firstComment = request.firstComment;
    content.thread = request.thread;
    content.contentWarning = request.contentWarning;
    content.visibility = request.visibility;
    content.language = request.language;
    content.options = request.options;
    for (const PublishMedia &media : request.media)
        content.media << LedgerMedia{media.sha256, media.mimeType, media.alt};
    return content;
}

PublishRequest requestAsSent(PublishRequest request, const LedgerContent &content, const Network &network)
{
    request.text = content.text;
    request.title = content.title;
    request.link = content.link;
    request.firstComment = content.firstComment;
    request.thread = content.thread;
    request.contentWarning = network.can.contentWarning ? content.contentWarning : QString(); // else it stands in the text
    request.visibility = content.visibility;
    request.language = content.language;
    request.options = content.options;
    request.media.clear();
    for (const LedgerMedia &media : content.media)
        request.media << PublishMedia{{}, media.mimeType, media.alt, 0, 0, 0, media.sha256};
    return request;
}

Result<void> writeLedger(Connection &connection, const Delivery &delivery, const Receipt &receipt, Instant at, const Proof &proof)
{
    TRY_ASSIGN(const KnownContent known, knownContent(connection, delivery));
    TRY_ASSIGN(LedgerEntry entry, ledgerstore::entryFor(connection, delivery.channel));
    entry.at = at;
    entry.event = proof.event;
    entry.delivery = delivery.id;
    entry.post = delivery.post;
    entry.dueAt = delivery.dueAt;
    entry.idempotencyKey = delivery.idempotencyKey;
    entry.content = known.content;
    entry.source = known.source;
    entry.remoteId = receipt.remoteId;
    entry.url = receipt.url;
    entry.partIds = receipt.partIds;
    entry.evidence = proof.evidence;
    if (proof.agent) {
        entry.agent = *proof.agent;
    } else {
        TRY_ASSIGN(entry.agent, publisherOf(connection, delivery));
    }
    TRY(ledgerstore::append(connection, entry));
    return deliverystore::forgetContents(connection, delivery.id); // the ledger has them now
}

Result<void> writeRemoval(Connection &connection, const Delivery &sent, Instant at, const LedgerAgent &agent)
{
    TRY_ASSIGN(const auto known, entryOf(connection, sent));
    const Receipt receipt{sent.remoteId, sent.url, {}, {}};
    if (!known) // it went out before there was a ledger
        return writeLedger(connection, sent, receipt, at, {LedgerEvent::Removed, {}, agent});
    LedgerEntry entry = *known;
    entry.at = at;
    entry.event = LedgerEvent::Removed;
    entry.evidence.clear();
    entry.agent = agent;
    TRY(ledgerstore::append(connection, entry));
    return {};
}

} // namespace perennial
