// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/tablefile.h"

#include <QFileInfo>

namespace perennial {

namespace {

constexpr qint64 kChunk = 256 * 1024;
constexpr qsizetype kMostKept = 4;

Error unreadable(const QString &path, const QString &why)
{
    return Error(ErrorKind::Invalid, QStringLiteral("file-unreadable"), QStringLiteral("the file can't be read: %1").arg(why), {path});
}

Result<std::shared_ptr<const TurnedTable>> turn(const QString &path, const QString &sheet, const std::atomic<bool> &stop)
{
    const auto table = std::make_shared<TurnedTable>();
    if (!table->file.open())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), table->file.errorString(), {table->file.fileTemplate()});
    TRY_ASSIGN(table->taken, writeAsCsv(path, sheet, table->file, stop));
    if (!table->file.flush())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), table->file.errorString(), {table->file.fileName()});
    table->file.close();
    return std::shared_ptr<const TurnedTable>(table);
}

} // namespace

const QStringList &tableEndings()
{
    static const QStringList endings{QStringLiteral(".csv"), QStringLiteral(".tsv"), QStringLiteral(".xlsx"), QStringLiteral(".ods"), QStringLiteral(".csv.gz"), QStringLiteral(".tsv.gz")};
    return endings;
}

QString tableWildcards()
{
    QStringList wildcards;
    for (const QString &ending : tableEndings())
        wildcards << QLatin1Char('*') + ending;
    return (wildcards << QStringLiteral("*.txt") << QStringLiteral("*.gz")).join(QLatin1Char(' '));
}

Result<std::shared_ptr<const TurnedTable>> TableCache::table(const QString &path, const QString &sheet, const std::atomic<bool> &stop)
{
    const QFileInfo info(path);
    const Kept wanted{info.absoluteFilePath(), sheet, info.size(), info.lastModified(), nullptr};
    {
        const QMutexLocker held(&m_lock);
        for (const Kept &kept : std::as_const(m_kept)) {
            if (kept.path == wanted.path && kept.sheet == wanted.sheet && kept.size == wanted.size && kept.changed == wanted.changed)
                return kept.table;
        }
    }
    Kept made = wanted;
    TRY_ASSIGN(made.table, turn(path, sheet, stop));
    const QMutexLocker held(&m_lock);
    m_kept << made;
    if (m_kept.size() > kMostKept)
        m_kept.removeFirst();
    return made.table;
}

Result<void> TableFile::open(const QString &path, const QString &sheet, TableCache *cache, const std::atomic<bool> &stop)
{
    if (!QFileInfo(path).isFile())
        return unreadable(path, QStringLiteral("there is no such file"));
    TRY_ASSIGN(m_kind, tableKindOf(path));
    m_table.reset();
    const bool hasSheets = m_kind == TableKind::Xlsx || m_kind == TableKind::Ods;
    if (!sheet.isEmpty() && !hasSheets)
        return sheetError("sheet-none", path, QStringLiteral("a sheet was asked for, and the file is no spreadsheet"), {sheet});
    if (m_kind != TableKind::Csv) {
        TRY_ASSIGN(m_table, (cache ? *cache : m_own).table(path, sheet, stop));
    }
    m_file = std::make_shared<QFile>(m_table ? m_table->file.fileName() : path);
    if (!m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(path, m_file->errorString());
    return {};
}

ByteSource TableFile::source()
{
    return [file = m_file] { return file->read(kChunk); };
}

Result<void> TableFile::problem() const
{
    if (m_file->error() != QFileDevice::NoError)
        return unreadable(m_file->fileName(), m_file->errorString());
    return {};
}

} // namespace perennial
