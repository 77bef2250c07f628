// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ZipArchive: the entries of a zip as streams that end early and say so where an entry is broken, encrypted, or inflates to
// more than a table can be. Thread: one at a time. Errors: Invalid "sheet-broken" | "sheet-encrypted" | "sheet-too-large" (args:
// file name). Ownership: an entry must not outlive its archive.

#include "base/result.h"
#include "sheet/xmlguard.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace perennial {

// What all that is read of one file may come to: 4 GiB, and past 64 MiB no more than a thousand times what is stored.
class InflateLimit
{
public:
    // false = it is too much.
    bool add(qint64 inflated, qint64 stored);

private:
    qint64 m_inflated = 0;
};

// Sequential; read only. After a read of nothing problem() tells whether that was the end.
class ZipEntry final : public QIODevice
{
public:
    ZipEntry(zip_file *file, qint64 stored, QString path, InflateLimit &limit);
    ~ZipEntry() override;

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isAtEnd; }
    Result<void> problem() const;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(const char *code, const QString &message);

    zip_file *m_file;
    qint64 m_stored;
    qint64 m_inflated = 0;
    QString m_path;
    InflateLimit &m_limit;
    XmlGuard m_guard;
    std::optional<Error> m_problem;
    bool m_isAtEnd = false;
};

class ZipArchive
{
public:
    static Result<std::unique_ptr<ZipArchive>> open(const QString &path);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    const QString &path() const { return m_path; }
    bool has(const QString &name) const;
    bool hasFolder(const QString &prefix) const; // something lies in it
    bool isEncrypted(const QString &name) const;
    Result<std::unique_ptr<ZipEntry>> entry(const QString &name);
    // The whole of a small entry (16 MiB).
    Result<QByteArray> small(const QString &name);

private:
    ZipArchive(zip *archive, QString path) : m_zip(archive), m_path(std::move(path)) {}
    qint64 find(const QString &name) const;

    zip *m_zip;
    QString m_path;
    InflateLimit m_limit;
};

} // namespace perennial
