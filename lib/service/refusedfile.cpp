// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/refusedfile.h"

#include "base/result.h"
#include "service/importreading.h"

#include <QFileInfo>

namespace perennial {

namespace {

QString reasonsOf(const QList<Finding> &findings)
{
    QStringList reasons;
    for (const Finding &finding : findings) {
        if (finding.severity != FindingSeverity::Error)
            continue;
        const QString where = finding.column.isEmpty() ? QString() : finding.column + QLatin1String(": ");
        reasons << where + finding.message + QLatin1String(" [") + finding.code + QLatin1Char(']');
    }
    return reasons.join(QLatin1String("; "));
}

} // namespace

Result<void> RefusedFile::open(const QString &path, const QString &sourcePath, const FileShape &shape)
{
    if (path.isEmpty())
        return {};
    const QString real = QFileInfo(path).canonicalFilePath();
    if (!real.isEmpty() && real == QFileInfo(sourcePath).canonicalFilePath())
        return Error(ErrorKind::Invalid, QStringLiteral("errors-file-is-source"),
                     QStringLiteral("the refused rows would be written over the file they come from"), {path});
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly))
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), m_file->errorString(), {path});
    m_writer.emplace(ByteOrderMark::Write, shape.dialect.delimiter);
    m_width = shape.mapping.headings.size();
    QList<QStringList> rows = shape.headingCells;
    // A tool that has no headings is known by ours when the mended rows come back.
    if (rows.isEmpty() && shape.tool.headingRows == 0)
        rows << shape.mapping.headings;
    if (rows.isEmpty())
        return {};
    m_reasonColumn = rows.last().indexOf(QStringLiteral("reason"));
    if (m_reasonColumn < 0) {
        while (rows.last().size() < m_width)
            rows.last() << QString();
        rows.last() << QStringLiteral("reason");
    }
    for (const QStringList &row : std::as_const(rows))
        m_writer->addRow(row, CellGuard::None);
    return {};
}

Result<void> RefusedFile::add(QStringList cells, const QList<Finding> &findings)
{
    if (!m_file)
        return {};
    while (cells.size() < m_width)
        cells << QString();
    // The text in a reason may be a cell's: a spreadsheet must not run it.
    const QString reason = guarded(reasonsOf(findings));
    if (m_reasonColumn >= 0)
        cells[m_reasonColumn] = reason;
    else
        cells << reason;
    m_writer->addRow(cells, CellGuard::None);
    return flush();
}

Result<void> RefusedFile::flush()
{
    const QByteArray bytes = m_writer->take();
    if (m_file->write(bytes) != bytes.size())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), m_file->errorString(), {m_file->fileName()});
    return {};
}

Result<void> RefusedFile::commit()
{
    if (!m_file)
        return {};
    TRY(flush());
    if (!m_file->commit())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), m_file->errorString(), {m_file->fileName()});
    return {};
}

} // namespace perennial
