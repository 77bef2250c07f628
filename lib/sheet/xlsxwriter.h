// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// XlsxWriter: a table as an .xlsx file of one sheet, row by row, with a bold heading that stays in sight. Texts are texts, never
// formulas; days and times are real ones. Memory stays flat. The file is complete or not there. Thread: one at a time. Errors:
// Storage "file-unwritable" (args: path), Invalid "cell-too-long" (args: how many letters a cell takes).

#include "base/result.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <variant>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace perennial {

constexpr qsizetype kMostCellLetters = 32767; // UTF-16, as Excel counts

using WorkbookCell = std::variant<QString, QDate, QTime>;

class XlsxWriter
{
public:
    XlsxWriter(QString path, QString sheetName);
    ~XlsxWriter(); // takes away what was not committed
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    Result<void> begin(const QStringList &headings);
    Result<void> addRow(const QList<WorkbookCell> &cells);
    Result<void> commit();

private:
    Result<void> put(int column, const WorkbookCell &cell);
    Error unwritable(const QString &why) const;

    QString m_path;
    QString m_sheetName;
    QString m_waitingPath;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_time = nullptr;
    lxw_format *m_seconds = nullptr;
    quint32 m_row = 0;
};

} // namespace perennial
