// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importmedia.h"

#include "media/mediafolder.h"
#include "store/database.h"
#include "store/mediastore.h"

#include <QFileInfo>
#include <QUrl>

namespace perennial {

namespace {

QString keyOf(const MediaCell &cell)
{
    return cell.url.isEmpty() ? cell.path : cell.url;
}

} // namespace

CanonicalPath cachedPaths(const QString &base)
{
    const QString real = QFileInfo(base).canonicalFilePath();
    return [base, real](const QString &path) -> std::optional<QString> {
        const QString found = path == base ? real : QFileInfo(path).canonicalFilePath();
        return found.isEmpty() ? std::nullopt : std::optional(found);
    };
}

Result<void> ImportMedia::take(const MediaCell &cell, const QString &rights)
{
    const QString key = keyOf(cell);
    if (m_known.contains(key) || m_waiting.contains(key))
        return {};
    if (cell.url.isEmpty())
        return takeFile(cell, rights);
    Media media;
    media.workspace = m_workspace;
    media.sourceUrl = cell.url;
    media.fileName = QUrl(cell.url).fileName();
    media.rightsConfirmedBy = rights;
    m_waiting.insert(key, media);
    return {};
}

Result<void> ImportMedia::takeFile(const MediaCell &cell, const QString &rights)
{
    const QFileInfo info(cell.path);
    if (!info.isFile())
        return Error(ErrorKind::NotFound, QStringLiteral("media-missing"), QStringLiteral("there is no such file"), {cell.path});
    if (!info.isReadable())
        return Error(ErrorKind::Invalid, QStringLiteral("media-unreadable"), QStringLiteral("the file can't be read"), {cell.path});
    if (m_taking == MediaTaking::LookOnly) {
        m_known.insert(keyOf(cell), MediaId());
        return {};
    }
    TRY_ASSIGN(const StoredMedia stored, m_parts.media.add(cell.path));
    Media media;
    media.workspace = m_workspace;
    media.sha256 = stored.sha256;
    media.fileName = info.fileName();
    media.mimeType = stored.mimeType;
    media.bytes = stored.bytes;
    media.width = stored.width;
    media.height = stored.height;
    media.rightsConfirmedBy = rights;
    m_waiting.insert(keyOf(cell), media);
    return {};
}

Result<void> ImportMedia::settle()
{
    if (m_waiting.isEmpty())
        return {};
    if (m_taking == MediaTaking::LookOnly) {
        for (auto each = m_waiting.constBegin(); each != m_waiting.constEnd(); ++each)
            m_known.insert(each.key(), MediaId());
        m_waiting.clear();
        return {};
    }
    const Instant now = m_parts.clock.now();
    QHash<QString, MediaId> found;
    QList<MediaId> made;
    std::function<Result<void>(Connection &)> work = [&](Connection &connection) -> Result<void> {
        for (auto each = m_waiting.begin(); each != m_waiting.end(); ++each) {
            Media &media = *each;
            TRY_ASSIGN(const std::optional<Media> twin, media.sha256.isEmpty()
                                                            ? mediastore::findByUrl(connection, m_workspace, media.sourceUrl)
                                                            : mediastore::findByContent(connection, m_workspace, media.sha256));
            if (twin) {
                found.insert(each.key(), twin->id);
                continue;
            }
            media.id = m_parts.ids.next<MediaId>();
            media.createdAt = now;
            if (!media.rightsConfirmedBy.isEmpty())
                media.rightsConfirmedAt = now;
            TRY(mediastore::insert(connection, media));
            found.insert(each.key(), media.id);
            made << media.id;
        }
        return {};
    };
    TRY(m_parts.database.writeBlocking<void>(std::move(work)));
    m_known.insert(found);
    m_made << made;
    m_waiting.clear();
    return {};
}

MediaId ImportMedia::idOf(const MediaCell &cell) const
{
    return m_known.value(keyOf(cell));
}

Result<void> ImportMedia::takeBack()
{
    if (m_made.isEmpty())
        return {};
    std::function<Result<void>(Connection &)> work = [made = m_made](Connection &connection) -> Result<void> {
        for (const MediaId id : made)
            TRY(mediastore::removeUnused(connection, id));
        return {};
    };
    return m_parts.database.writeBlocking<void>(std::move(work));
}

} // namespace perennial
