// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/ziparchive.h"

#include "sheet/tablekind.h"

#include <QFile>

#include <zip.h>

namespace perennial {

namespace {

constexpr qint64 kMiB = 1024 * 1024;
constexpr qint64 kMostInflated = 4096 * kMiB;
constexpr qint64 kFreeOfRatio = 64 * kMiB;
constexpr qint64 kMostRatio = 1000;
constexpr qint64 kSmall = 16 * kMiB;
constexpr zip_flags_t kFind = ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS;

} // namespace

bool InflateLimit::add(qint64 inflated, qint64 stored)
{
    m_inflated += inflated;
    return m_inflated <= kMostInflated && (m_inflated <= kFreeOfRatio || m_inflated / kMostRatio <= stored);
}

ZipEntry::ZipEntry(zip_file *file, qint64 stored, QString path, InflateLimit &limit)
    : m_file(file), m_stored(stored), m_path(std::move(path)), m_limit(limit)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

qint64 ZipEntry::fail(const char *code, const QString &message)
{
    m_problem = sheetError(code, m_path, message);
    m_isAtEnd = true;
    return -1;
}

qint64 ZipEntry::readData(char *data, qint64 most)
{
    if (m_isAtEnd || most <= 0)
        return 0;
    const qint64 count = zip_fread(m_file, data, zip_uint64_t(most));
    if (count < 0)
        return fail("sheet-broken", QString::fromUtf8(zip_error_strerror(zip_file_get_error(m_file))));
    if (count == 0) {
        m_isAtEnd = true;
        return 0;
    }
    m_inflated += count;
    if (!m_limit.add(count, m_stored))
        return fail("sheet-too-large", QStringLiteral("it inflates to more than a table can be"));
    if (!m_guard.add(QByteArrayView(data, count)))
        return fail("sheet-too-large", QStringLiteral("one piece of it is longer than a cell can be"));
    return count;
}

Result<void> ZipEntry::problem() const
{
    return m_problem ? Result<void>(*m_problem) : Result<void>();
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return sheetError("sheet-broken", path, why);
    }
    return std::unique_ptr<ZipArchive>(new ZipArchive(archive, path));
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_zip);
}

qint64 ZipArchive::find(const QString &name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), kFind);
}

bool ZipArchive::has(const QString &name) const
{
    return find(name) >= 0;
}

bool ZipArchive::hasFolder(const QString &prefix) const
{
    const QByteArray wanted = prefix.toUtf8();
    for (zip_int64_t index = 0; index < zip_get_num_entries(m_zip, 0); ++index) {
        const char *name = zip_get_name(m_zip, zip_uint64_t(index), ZIP_FL_ENC_GUESS);
        if (name && qstrnicmp(name, wanted.constData(), size_t(wanted.size())) == 0)
            return true;
    }
    return false;
}

bool ZipArchive::isEncrypted(const QString &name) const
{
    const qint64 index = find(name);
    zip_stat_t stat;
    return index >= 0 && zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) == 0 && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD)
           && stat.encryption_method != ZIP_EM_NONE;
}

Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QString &name)
{
    if (isEncrypted(name))
        return sheetError("sheet-encrypted", m_path, QStringLiteral("an encrypted entry"));
    const qint64 index = find(name);
    if (index < 0)
        return sheetError("sheet-broken", m_path, QStringLiteral("%1 is missing").arg(name));
    zip_stat_t stat;
    if (zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_COMP_SIZE))
        return sheetError("sheet-broken", m_path, QStringLiteral("%1 can't be found").arg(name));
    zip_file *file = zip_fopen_index(m_zip, zip_uint64_t(index), 0);
    if (!file)
        return sheetError("sheet-broken", m_path, QString::fromUtf8(zip_error_strerror(zip_get_error(m_zip))));
    return std::make_unique<ZipEntry>(file, qint64(stat.comp_size), m_path, m_limit);
}

Result<QByteArray> ZipArchive::small(const QString &name)
{
    TRY_ASSIGN(const std::unique_ptr<ZipEntry> found, entry(name));
    const QByteArray bytes = found->read(kSmall);
    TRY(found->problem());
    if (bytes.size() >= kSmall)
        return sheetError("sheet-too-large", m_path, QStringLiteral("%1 is too large").arg(name));
    return bytes;
}

} // namespace perennial
