// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importposts.h"

#include "service/importmedia.h"
#include "service/planning.h"

namespace perennial {

namespace {

Finding finding(const RowDraft &draft, const QString &column, FindingSeverity severity, const char *code, const QString &message,
                const QStringList &args = {}, const QString &raw = {})
{
    return {draft.row, column, QLatin1String(code), severity, args, message, raw};
}

QList<MediaUse> usesOf(const QList<MediaCell> &cells, const ImportMedia &media)
{
    QList<MediaUse> uses;
    uses.reserve(cells.size());
    for (const MediaCell &cell : cells)
        uses << MediaUse{media.idOf(cell), cell.alt};
    return uses;
}

Variant variantFor(ChannelId channel, const QList<VariantDraft> &drafts, const ImportMedia &media)
{
    Variant variant;
    variant.channel = channel;
    for (const VariantDraft &draft : drafts) {
        if (draft.channel != channel)
            continue;
        variant.text = draft.text;
        variant.options = draft.options;
        if (draft.media)
            variant.media = usesOf(*draft.media, media);
    }
    return variant;
}

void takeTexts(Post &post, const RowDraft &draft, QList<Finding> &findings)
{
    post.text = draft.text;
    post.title = draft.title;
    post.link = draft.link;
    post.thread = draft.thread;
    post.contentWarning = draft.contentWarning;
    post.visibility = draft.visibility;
    post.language = draft.language;
    post.notes = draft.notes;
    post.externalId = draft.externalId;
    post.campaign = draft.campaign;
    post.category = draft.category;
    post.labels = draft.labels;
    post.options = draft.options;
    post.firstComment = draft.firstComments.join(QLatin1String("\n\n"));
    if (draft.firstComments.size() > 1)
        findings << finding(draft, QStringLiteral("first_comment"), FindingSeverity::Warning, "first-comments-joined",
                            QStringLiteral("a post has one first comment: %1 were joined").arg(draft.firstComments.size()),
                            {QString::number(draft.firstComments.size())});
}

} // namespace

QList<VariantDraft> ImportPosts::readVariants(const RowDraft &draft, QList<Finding> &findings) const
{
    QList<VariantDraft> variants;
    for (const QJsonValue &value : draft.variants) {
        if (auto variant = readVariant(draft, value.toObject(), findings))
            variants << std::move(*variant);
    }
    return variants;
}

std::optional<VariantDraft> ImportPosts::readVariant(const RowDraft &draft, const QJsonObject &json, QList<Finding> &findings) const
{
    const QString name = json.value(QLatin1String("channel")).toString();
    const auto channel = m_place.findChannel(name);
    if (!channel || !draft.channels.contains(*channel)) {
        findings << finding(draft, m_place.variantsColumn, FindingSeverity::Warning, "variant-left-out",
                            QStringLiteral("\"%1\" is not among the row's channels: what it says otherwise is left out").arg(name), {name});
        return std::nullopt;
    }
    VariantDraft variant;
    variant.channel = *channel;
    if (const QJsonValue text = json.value(QLatin1String("text")); text.isString())
        variant.text = text.toString();
    if (const QJsonValue media = json.value(QLatin1String("media")); media.isArray()) {
        variant.media.emplace();
        for (const QJsonValue &each : media.toArray()) {
            if (const auto cell = readMedia(draft, each.toObject(), findings))
                *variant.media << *cell;
        }
    }
    variant.options = json.value(QLatin1String("options")).toObject();
    // {"channel": ..., "link": ...}: what has no place of its own is an override by name.
    for (auto each = json.constBegin(); each != json.constEnd(); ++each) {
        static const QStringList kOwn{QStringLiteral("channel"), QStringLiteral("text"), QStringLiteral("media"), QStringLiteral("options")};
        if (!kOwn.contains(each.key()))
            variant.options.insert(each.key(), each.value());
    }
    return variant;
}

std::optional<MediaCell> ImportPosts::readMedia(const RowDraft &draft, const QJsonObject &json, QList<Finding> &findings) const
{
    const QString url = json.value(QLatin1String("url")).toString();
    const QString cell = url.isEmpty() ? json.value(QLatin1String("path")).toString() : url;
    const MediaCellVerdict verdict = classifyMediaCell(cell, m_place.mediaFolder);
    const char *const code = mediaRefusal(verdict, m_place.mediaFolder, m_place.canonicalPath);
    if (!code)
        return MediaCell{verdict.path, verdict.url, json.value(QLatin1String("alt")).toString()};
    findings << finding(draft, m_place.variantsColumn, FindingSeverity::Error, code,
                        QStringLiteral("\"%1\" can't be used as media").arg(cell), {cell}, cell);
    return std::nullopt;
}

std::optional<Post> ImportPosts::makePost(const RowDraft &draft, const QList<VariantDraft> &variants, const ImportMedia &media,
                                          QList<Finding> &findings)
{
    Post post;
    post.id = m_ids.next<PostId>();
    post.workspace = m_place.workspace;
    post.batch = m_place.batch;
    post.createdAt = m_place.now;
    post.updatedAt = m_place.now;
    post.status = draft.status;
    takeTexts(post, draft, findings);
    post.media = usesOf(draft.media, media);
    post.variants.reserve(draft.channels.size());
    for (const ChannelId channel : draft.channels)
        post.variants << variantFor(channel, variants, media);
    placeInTime(post, draft, findings);
    if (const auto settled = planning::settleStatus(post); !settled)
        findings << finding(draft, QStringLiteral("status"), FindingSeverity::Error, settled.error().code.toLatin1().constData(),
                            settled.error().message, settled.error().args);
    const bool refused = std::any_of(findings.begin(), findings.end(),
                                     [](const Finding &each) { return each.severity == FindingSeverity::Error; });
    return refused ? std::nullopt : std::optional(std::move(post));
}

void ImportPosts::placeInTime(Post &post, const RowDraft &draft, QList<Finding> &findings)
{
    post.wall = draft.wall;
    post.dueAt = draft.dueAt;
    if (draft.slotWish != SlotWish::None && !post.wall)
        return placeInSlot(post, draft, findings);
    if (post.wall || !draft.dateOnly.isValid())
        return;
    post.wall = WallTime{draft.dateOnly, QTime(), draft.timeZone};
    if (const auto resolved = planning::resolveTime(post, m_zones); !resolved)
        findings << finding(draft, QStringLiteral("time_zone"), FindingSeverity::Error, "time-zone-unknown",
                            QStringLiteral("\"%1\" is not a time zone").arg(QString::fromUtf8(draft.timeZone)),
                            {QString::fromUtf8(draft.timeZone)});
}

void ImportPosts::placeInSlot(Post &post, const RowDraft &draft, QList<Finding> &findings)
{
    if (draft.channels.isEmpty())
        return; // an idea without a place; the row says so already
    const auto free = m_place.freeTime(draft.channels, draft.timeZone, draft.slotWish);
    if (!free) {
        const bool mustHave = post.status == PostStatus::Approved || post.status == PostStatus::Scheduled;
        const FindingSeverity severity = mustHave ? FindingSeverity::Error : FindingSeverity::Warning;
        findings << finding(draft, QStringLiteral("date"), severity, "slot-missing", free.error().message);
        return;
    }
    post.wall = *free;
    if (const auto resolved = planning::resolveTime(post, m_zones); !resolved)
        findings << finding(draft, QStringLiteral("time_zone"), FindingSeverity::Error, "time-zone-unknown", resolved.error().message,
                            resolved.error().args);
}

std::vector<Delivery> ImportPosts::makeDeliveries(const Post &post, Lateness lateness)
{
    std::vector<Delivery> deliveries;
    if (post.status != PostStatus::Scheduled)
        return deliveries;
    deliveries.reserve(size_t(post.variants.size()));
    for (const Variant &variant : post.variants) {
        Delivery delivery = planning::newDelivery(post, variant.channel, m_ids, m_place.now);
        if (lateness == Lateness::Missed) {
            delivery.state = DeliveryState::Missed;
            delivery.reason = QStringLiteral("late-import");
        }
        deliveries.push_back(std::move(delivery));
    }
    return deliveries;
}

} // namespace perennial
