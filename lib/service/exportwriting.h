// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ExportWriting: posts into one file, page by page; their media files are copied into a folder beside it, so that the
// file can be imported again without loss. The file is complete or not there. Thread: the database's, one call at a
// time. Errors: service/exportservice.h's.

#include "csv/csvwriter.h"
#include "service/exportservice.h"
#include "service/postjson.h"
#include "sheet/xlsxwriter.h"
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

    // The zone is the client's: what names no zone is in it.
    Result<void> begin(const QList<Channel> &channels, const QByteArray &timeZone);
    // Returns how many posts were written: those that are gone by now are left out.
    Result<qint64> addPage(Connection &connection, const QList<PostId> &ids);
    Result<void> commit();
    const QList<ExportLoss> &losses() const { return m_losses; }

private:
    Result<void> beginXlsx();
    Result<bool> writeToolRow(const PostDetails &details);
    Result<void> writeXlsxRow(const PostDetails &details);
    Result<FormPost> formOf(const PostDetails &details);
    void tellLosses(const Post &post, const QList<FormLoss> &losses);
    Result<PostDetails> details(Connection &connection, const Post &post);
    Result<void> loadMedia(Connection &connection, PostDetails &details);
    Result<bool> writePost(const PostDetails &details);
    Result<void> copyMedia(const PostDetails &details);
    QString cellOf(const Media &media) const;
    QStringList csvRow(const PostDetails &details) const;
    Result<void> write(const QByteArray &bytes);

    WorkspaceId m_client;
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
    ToolForm m_tool;
    QByteArray m_timeZone;
    ZoneResolver m_zones;
    std::optional<XlsxWriter> m_xlsx;
    QList<ExportLoss> m_losses;
    bool m_committed = false;
};

} // namespace perennial
