// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ExportWriting: posts into one file, page by page; their media files are copied into a folder beside it, so that the
// file can be imported again without loss. The file is complete or not there. Thread: the database's, one call at a
// time. Errors: Storage "file-unwritable" (args: path).

#include "csv/csvwriter.h"
#include "service/exportservice.h"
#include "service/postjson.h"
#include "store/connection.h"

#include <QSaveFile>

namespace perennial {

class ExportWriting
{
public:
    ExportWriting(const ExportOptions &options, const MediaFolder &media, Log &log);
    // Takes the media copied so far with it, unless commit() was called.
    ~ExportWriting();
    ExportWriting(const ExportWriting &) = delete;
    ExportWriting &operator=(const ExportWriting &) = delete;

    Result<void> begin(const QList<Channel> &channels);
    // Returns how many posts were written: those that are gone by now are left out.
    Result<qint64> addPage(Connection &connection, const QList<PostId> &ids);
    Result<void> commit();

private:
    Result<PostDetails> details(Connection &connection, const Post &post);
    Result<void> loadMedia(Connection &connection, PostDetails &details);
    Result<bool> writePost(const PostDetails &details);
    Result<void> copyMedia(const PostDetails &details);
    QString cellOf(const Media &media) const;
    QStringList csvRow(const PostDetails &details) const;
    Result<void> write(const QByteArray &bytes);

    ExportFormat m_format;
    QString m_path;
    QString m_mediaName; // "posts-media"
    const MediaFolder &m_media;
    Log &m_log;
    QSaveFile m_file;
    CsvWriter m_csv;
    IcsWriter m_ics;
    IcsWords m_words;
    QString m_calendarName;
    PostNaming m_naming;
    QHash<MediaId, Media> m_known;
    QSet<QString> m_copied;
    QStringList m_made; // files, to be removed if the export ends early
    qint64 m_count = 0;
    bool m_committed = false;
};

} // namespace perennial
