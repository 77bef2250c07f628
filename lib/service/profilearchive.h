// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ProfileArchive: files one after the other in one stream, each with its name and length: what a backup seals; its last
// entry is the manifest. Both ends are devices, so that nothing but the files themselves lies unsealed on the disk and
// memory stays flat. Thread: one at a time. Errors: file() and problem() say what went wrong; Storage "file-unreadable" |
// "file-unwritable" (args: path), Invalid "backup-damaged" | "backup-newer", Cancelled "backup-cancelled".

#include "base/result.h"
#include "service/backupmanifest.h"
#include "service/backupprogress.h"

#include <QCryptographicHash>
#include <QFile>
#include <QIODevice>
#include <QSet>
#include <QStringList>

namespace perennial {

struct ArchiveEntry
{
    QString name;       // "perennial.db", "rows.jsonl", "secrets.json", "media/ab/<sha256>"
    QString path;       // where its bytes are; or
    QByteArray bytes;   // the bytes themselves, if there is no path
};

// True for the names above: nothing else is written by a restore, wherever the archive came from.
bool isArchiveName(const QString &name);
inline const QString kArchiveDatabase = QStringLiteral("perennial.db");
inline const QString kArchiveRows = QStringLiteral("rows.jsonl");
inline const QString kArchiveSecrets = QStringLiteral("secrets.json");

class ArchiveSource final : public QIODevice
{
public:
    // The files of the manifest are filled in here, as they are read.
    ArchiveSource(QList<ArchiveEntry> entries, BackupManifest manifest, BackupProgressPtr progress = {});

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    const Result<void> &problem() const { return m_problem; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Result<void> openNext();
    void endEntry();
    bool fail(Error error);

    QList<ArchiveEntry> m_entries;
    BackupManifest m_manifest;
    BackupProgressPtr m_progress;
    qsizetype m_index = 0;
    QByteArray m_waiting; // heads and small entries
    std::unique_ptr<QFile> m_file;
    qint64 m_left = 0; // of the file
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_toldManifest = false;
    bool m_ended = false;
    Result<void> m_problem;
};

// Checking writes no media: their bytes are hashed and forgotten.
enum class ArchiveUse { Unpack, Check };

class ArchiveSink final : public QIODevice
{
public:
    // most: what all files together may have, for lengths that lie.
    ArchiveSink(QString folder, ArchiveUse use, qint64 most, BackupProgressPtr progress = {});

    bool isSequential() const override { return true; }
    // Errors: Invalid "backup-damaged" if the end did not come or the manifest says otherwise; what went wrong before.
    Result<void> finish();
    // Absent in archives of the first form, which had none.
    const std::optional<BackupManifest> &manifest() const { return m_manifest; }
    qint64 mediaFiles() const { return m_mediaFiles; }
    bool hasDatabase() const { return m_seen.contains(kArchiveDatabase); }
    bool hasRows() const { return m_seen.contains(kArchiveRows); }
    const QByteArray &secrets() const { return m_secrets; } // never written to the disk

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 count) override;

private:
    enum class State { Magic, NameLength, Name, Length, Body, Ended };
    Result<void> take();
    Result<void> takeMagic();
    Result<void> takeNameLength();
    Result<void> takeName();
    Result<void> takeLength();
    Result<void> openFile();
    Result<void> body();
    Result<void> endEntry();
    bool isKept() const; // in memory
    Result<void> compare() const;

    QString m_folder;
    ArchiveUse m_use;
    qint64 m_most;
    BackupProgressPtr m_progress;
    State m_state = State::Magic;
    QByteArray m_waiting;
    qsizetype m_taken = 0; // of what waits
    QString m_name;
    qint64 m_nameLength = 0;
    qint64 m_length = 0;
    qint64 m_left = 0;
    qint64 m_sum = 0;
    std::unique_ptr<QFile> m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QList<ManifestFile> m_files;
    QSet<QString> m_seen;
    QByteArray m_secrets;
    QByteArray m_manifestJson;
    std::optional<BackupManifest> m_manifest;
    bool m_mustHaveManifest = false;
    qint64 m_mediaFiles = 0;
    Result<void> m_problem;
};

} // namespace perennial
