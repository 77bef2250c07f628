// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ProfileArchive: files one after the other in one stream, each with its name and length: what a backup seals. Both ends
// are devices, so that nothing but the files themselves lies unsealed on the disk and memory stays flat.
// Thread: one at a time. Errors: file() and problem() say what went wrong; Storage "file-unreadable" |
// "file-unwritable" (args: path), Invalid "backup-damaged".

#include "base/result.h"

#include <QFile>
#include <QIODevice>
#include <QStringList>

namespace perennial {

struct ArchiveEntry
{
    QString name;       // "perennial.db", "secrets.json", "media/ab/<sha256>"
    QString path;       // where its bytes are; or
    QByteArray bytes;   // the bytes themselves, if there is no path
};

// True for the three names above: nothing else is written by a restore, wherever the archive came from.
bool isArchiveName(const QString &name);

class ArchiveSource final : public QIODevice
{
public:
    explicit ArchiveSource(QList<ArchiveEntry> entries);

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    const Result<void> &problem() const { return m_problem; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Result<void> openNext();
    bool fail(Error error);

    QList<ArchiveEntry> m_entries;
    qsizetype m_index = 0;
    QByteArray m_waiting; // heads and small entries
    std::unique_ptr<QFile> m_file;
    qint64 m_left = 0; // of the file
    bool m_ended = false;
    Result<void> m_problem;
};

class ArchiveSink final : public QIODevice
{
public:
    explicit ArchiveSink(QString folder);

    bool isSequential() const override { return true; }
    // Errors: Invalid "backup-damaged" if the end did not come; what went wrong before.
    Result<void> finish();
    qint64 mediaFiles() const { return m_mediaFiles; }
    bool hasDatabase() const { return m_hasDatabase; }
    const QByteArray &secrets() const { return m_secrets; } // never written to the disk

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 count) override;

private:
    enum class State { Magic, NameLength, Name, Length, Body, Ended };
    Result<void> take();
    Result<void> begin();
    Result<void> body();
    Result<void> endEntry();

    QString m_folder;
    State m_state = State::Magic;
    QByteArray m_waiting;
    QString m_name;
    qint64 m_nameLength = 0;
    qint64 m_left = 0;
    std::unique_ptr<QFile> m_file;
    QByteArray m_secrets;
    qint64 m_mediaFiles = 0;
    bool m_hasDatabase = false;
    Result<void> m_problem;
};

} // namespace perennial
