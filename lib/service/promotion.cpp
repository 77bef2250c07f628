// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/promotion.h"

#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/evergreenstore.h"
#include "store/mediastore.h"
#include "store/poststore.h"

namespace perennial {

namespace {

void addParagraph(QString &text, const QString &paragraph)
{
    if (!paragraph.trimmed().isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + paragraph.trimmed();
}

// What a post says on a channel, whole.
QString wholeText(const QString &text, const QStringList &thread)
{
    QString whole;
    addParagraph(whole, text);
    for (const QString &part : thread)
        addParagraph(whole, part);
    return whole;
}

Result<PromotedPost> read(Connection &connection, const Post &post, const QList<Delivery> &deliveries)
{
    PromotedPost promoted;
    promoted.post = post;
    TRY_ASSIGN(const QList<Channel> channels, channelstore::list(connection, post.workspace));
    for (const Channel &channel : channels)
        promoted.networks.insert(channel.id, channel.network);
    for (const MediaUse &use : post.media) {
        TRY_ASSIGN(const Media media, mediastore::load(connection, use.media));
        if (!media.rightsConfirmedBy.isEmpty() && !promoted.rights.contains(media.rightsConfirmedBy))
            promoted.rights << media.rightsConfirmedBy;
    }
    for (const Delivery &delivery : deliveries) {
        if (delivery.state == DeliveryState::Sent && promoted.url.isEmpty())
            promoted.url = delivery.url;
    }
    return promoted;
}

// It came from the library, it was promoted before, or somebody wrote it there.
Result<void> refuseTwice(Connection &connection, const LibraryItem &item, PostId post)
{
    TRY_ASSIGN(const QList<EvergreenItem> items, evergreenstore::itemsForPlan(connection, item.workspace));
    TRY_ASSIGN(const auto uses, evergreenstore::uses(connection, item.workspace, Instant{0}, Instant{std::numeric_limits<qint64>::max()}));
    QSet<EvergreenId> used;
    for (const evergreenstore::RecordedUse &use : uses) {
        if (use.post == post)
            used << use.use.item;
    }
    QSet<qint64> says;
    for (const Wording &wording : item.wordings)
        says << evergreenstore::fingerprintOf(wording.text.trimmed());
    for (const EvergreenItem &each : items) {
        const auto isSame = [&says](const Wording &wording) { return says.contains(wording.fingerprint); };
        if (used.contains(each.id) || std::any_of(each.wordings.begin(), each.wordings.end(), isSame))
            return Error(ErrorKind::Conflict, QStringLiteral("already-promoted"), QStringLiteral("the library has this post already"), {titleOf(each)});
    }
    return {};
}

} // namespace

LibraryItem itemFromPost(const PromotedPost &promoted)
{
    const Post &post = promoted.post;
    LibraryItem item;
    item.workspace = post.workspace;
    item.labels = post.labels;
    item.media = post.media;
    item.rights = promoted.rights.join(QStringLiteral("; "));
    item.source = promoted.url;
    addParagraph(item.notes, post.notes);
    addParagraph(item.notes, post.firstComment);
    Wording wording;
    wording.text = wholeText(post.text, post.thread);
    wording.link = post.link;
    for (const Variant &variant : post.variants) {
        const QString network = promoted.networks.value(variant.channel);
        if (!variant.text || network.isEmpty() || wording.variants.contains(network))
            continue;
        const QString text = wholeText(*variant.text, post.thread);
        if (wording.text.isEmpty())
            wording.text = text;
        if (!text.isEmpty() && text != wording.text)
            wording.variants.insert(network, text);
    }
    item.wordings << wording;
    return item;
}

Result<LibraryChange> promotePost(Connection &connection, WorkspaceId workspace, const Promotion &promotion, IdSource &ids, Instant now)
{
    TRY_ASSIGN(const Post post, poststore::load(connection, workspace, promotion.post));
    TRY_ASSIGN(const QList<Delivery> deliveries, deliverystore::forPost(connection, post.id));
    TRY_ASSIGN(const PromotedPost promoted, read(connection, post, deliveries));
    LibraryItem item = itemFromPost(promoted);
    item.category = promotion.category;
    addParagraph(item.notes, promotion.note);
    TRY(refuseTwice(connection, item, post.id));
    LibraryEdit edit;
    edit.items << item;
    TRY_ASSIGN(const LibraryChange change, applyLibraryEdit(connection, workspace, edit, ids, now));
    const LibraryItem &made = change.items.first();
    for (const Delivery &delivery : deliveries) {
        if (delivery.state != DeliveryState::Sent)
            continue;
        const EvergreenUse use{made.id, made.wordings.first().id, delivery.channel, delivery.dueAt};
        TRY(evergreenstore::addUse(connection, workspace, {use, post.id}));
    }
    return change;
}

} // namespace perennial
