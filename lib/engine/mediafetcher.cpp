// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mediafetcher.h"

#include "media/mediafolder.h"
#include "store/database.h"
#include "store/mediastore.h"

namespace perennial {

namespace {

bool isForGood(const Error &error)
{
    return error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Rejected || error.kind == ErrorKind::NotFound;
}

} // namespace

QCoro::Task<Result<Media>> MediaFetcher::fetch(Media media)
{
    const QUrl url(media.sourceUrl);
    auto file = co_await m_fetch(url);
    Result<StoredMedia> stored = file ? m_folder.addBytes(file->bytes, file->fileName) : Result<StoredMedia>(file.error());
    if (!stored && isForGood(stored.error())) {
        media.fetchError = stored.error().code;
        (void)co_await store(media);
    }
    if (!stored)
        co_return stored.error();
    media.sha256 = stored->sha256;
    media.mimeType = stored->mimeType;
    media.bytes = stored->bytes;
    media.width = stored->width;
    media.height = stored->height;
    media.fetchError.clear();
    CO_TRY(co_await store(media));
    co_return media;
}

QCoro::Task<Result<int>> MediaFetcher::fetchWaiting(int most)
{
    std::function<Result<QList<Media>>(Connection &)> work = [most, last = m_last](Connection &connection) -> Result<QList<Media>> {
        TRY_ASSIGN(QList<Media> needed, mediastore::waitingForFetch(connection, most));
        return needed.isEmpty() ? mediastore::unfetched(connection, last, most) : Result<QList<Media>>(std::move(needed));
    };
    CO_TRY_ASSIGN(const QList<Media> waiting, co_await m_database.read<QList<Media>>(std::move(work)));
    m_last = waiting.isEmpty() ? MediaId() : waiting.last().id; // at their end from the beginning
    int came = 0;
    for (const Media &media : waiting) {
        const auto fetched = co_await fetch(media);
        came += fetched ? 1 : 0;
    }
    co_return came;
}

QCoro::Task<Result<void>> MediaFetcher::store(Media media)
{
    std::function<Result<void>(Connection &)> work = [media](Connection &connection) { return mediastore::update(connection, media); };
    return m_database.write<void>(std::move(work));
}

} // namespace perennial
