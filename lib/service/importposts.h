// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportPosts: a row's draft into a post with its deliveries. Thread: an import's worker. Errors: none; what is to be
// said about a row comes as findings, an error among them refuses it.

#include "csv/mediapath.h"
#include "csv/rowdraft.h"
#include "domain/channel.h"
#include "service/serviceparts.h"
#include "store/bulkinsert.h"

namespace perennial {

class ImportMedia;

// How one channel of a row differs, before its media are known.
struct VariantDraft
{
    ChannelId channel;
    std::optional<QString> text;
    std::optional<QList<MediaCell>> media;
    QJsonObject options;
};

// What all rows of one import share.
struct ImportPlace
{
    WorkspaceId workspace;
    BatchId batch;
    Instant now;
    QString mediaFolder;
    CanonicalPath canonicalPath;
    std::function<std::optional<ChannelId>(const QString &name)> findChannel;
    QString variantsColumn; // as the file calls it
    std::function<Result<WallTime>(const QList<ChannelId> &channels, const QByteArray &timeZone, SlotWish wish)> freeTime;
};

class ImportPosts
{
public:
    ImportPosts(ImportPlace place, IdSource &ids) : m_place(std::move(place)), m_ids(ids) {}

    QList<VariantDraft> readVariants(const RowDraft &draft, QList<Finding> &findings) const;
    // Without deliveries: whether it is new is not known yet.
    std::optional<Post> makePost(const RowDraft &draft, const QList<VariantDraft> &variants, const ImportMedia &media,
                                 QList<Finding> &findings);
    std::vector<Delivery> makeDeliveries(const Post &post, Lateness lateness);

private:
    std::optional<VariantDraft> readVariant(const RowDraft &draft, const QJsonObject &json, QList<Finding> &findings) const;
    std::optional<MediaCell> readMedia(const RowDraft &draft, const QJsonObject &json, QList<Finding> &findings) const;
    void placeInSlot(Post &post, const RowDraft &draft, QList<Finding> &findings);
    void placeInTime(Post &post, const RowDraft &draft, QList<Finding> &findings);

    ImportPlace m_place;
    IdSource &m_ids;
    ZoneResolver m_zones;
};

} // namespace perennial
