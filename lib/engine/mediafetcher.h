// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MediaFetcher: brings media that a file named by URL into the profile, at latest before its post goes out.
// What can't be had for good is written down at the media, so that the post shows it; a passing fault is not.
// Thread: the engine's. Errors: what the fetch said (Transient to try again, Invalid or Rejected for good), Storage.

#include "base/result.h"
#include "domain/media.h"

#include <QCoro/QCoroTask>
#include <QUrl>

#include <functional>

namespace perennial {

class Database;
class MediaFolder;

struct FetchedFile
{
    QByteArray bytes;
    QString fileName;
};
using FetchUrl = std::function<QCoro::Task<Result<FetchedFile>>(QUrl)>;

class MediaFetcher
{
public:
    MediaFetcher(Database &database, MediaFolder &folder, FetchUrl fetch)
        : m_database(database), m_folder(folder), m_fetch(std::move(fetch))
    {
    }

    QCoro::Task<Result<Media>> fetch(Media media);
    // Some of what waits, the soonest needed first, then what only drafts and the library have. What can't be had for the
    // moment lets the others go first. Returns how many came.
    QCoro::Task<Result<int>> fetchWaiting(int most);

private:
    QCoro::Task<Result<void>> store(Media media);

    Database &m_database;
    MediaFolder &m_folder;
    FetchUrl m_fetch;
    MediaId m_last; // of those that nothing waits for
};

} // namespace perennial
