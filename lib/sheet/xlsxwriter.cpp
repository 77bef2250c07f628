// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/xlsxwriter.h"

#include "sheet/cellvalue.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

#include <xlsxwriter.h>

namespace perennial {

namespace {

constexpr double kColumnWidth = 18;
constexpr double kSecondsOfDay = 86400;
constexpr quint32 kLastRow = 1048575;

} // namespace

XlsxWriter::XlsxWriter(QString path, QString sheetName) : m_path(std::move(path)), m_sheetName(std::move(sheetName)) {}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        workbook_close(m_book); // the only way to give back what it holds
    if (!m_waitingPath.isEmpty())
        QFile::remove(m_waitingPath);
}

Error XlsxWriter::unwritable(const QString &why) const
{
    return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), why, {m_path});
}

Result<void> XlsxWriter::begin(const QStringList &headings)
{
    QTemporaryFile place(m_path + QStringLiteral(".XXXXXX"));
    place.setAutoRemove(false);
    if (!place.open())
        return unwritable(place.errorString());
    m_waitingPath = place.fileName();
    place.close();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_waitingPath).constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, m_sheetName.toUtf8().constData()) : nullptr;
    if (!m_sheet)
        return unwritable(QStringLiteral("the workbook can't be begun"));
    lxw_format *const heading = workbook_add_format(m_book);
    format_set_bold(heading);
    m_day = workbook_add_format(m_book);
    format_set_num_format(m_day, "yyyy\\-mm\\-dd");
    m_time = workbook_add_format(m_book);
    format_set_num_format(m_time, "hh:mm");
    m_seconds = workbook_add_format(m_book);
    format_set_num_format(m_seconds, "hh:mm:ss");
    worksheet_set_column(m_sheet, 0, lxw_col_t(std::max<qsizetype>(headings.size() - 1, 0)), kColumnWidth, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (qsizetype column = 0; column < headings.size(); ++column)
        worksheet_write_string(m_sheet, 0, lxw_col_t(column), headings[column].toUtf8().constData(), heading);
    m_row = 1;
    return {};
}

Result<void> XlsxWriter::put(int column, const WorkbookCell &cell)
{
    lxw_error error = LXW_NO_ERROR;
    if (const auto *text = std::get_if<QString>(&cell)) {
        const QString safe = escaped(*text);
        if (safe.size() > kMostCellLetters)
            return Error(ErrorKind::Invalid, QStringLiteral("cell-too-long"), QStringLiteral("a cell takes no more"), {QString::number(kMostCellLetters)});
        if (!safe.isEmpty())
            error = worksheet_write_string(m_sheet, m_row, lxw_col_t(column), safe.toUtf8().constData(), nullptr);
    } else if (const auto *day = std::get_if<QDate>(&cell)) {
        if (day->isValid())
            error = worksheet_write_number(m_sheet, m_row, lxw_col_t(column), double(QDate(1899, 12, 30).daysTo(*day)), m_day);
    } else if (const auto *time = std::get_if<QTime>(&cell); time->isValid()) {
        lxw_format *const format = time->second() ? m_seconds : m_time;
        error = worksheet_write_number(m_sheet, m_row, lxw_col_t(column), QTime(0, 0).secsTo(*time) / kSecondsOfDay, format);
    }
    return error == LXW_NO_ERROR ? Result<void>() : unwritable(QString::fromUtf8(lxw_strerror(error)));
}

Result<void> XlsxWriter::addRow(const QList<WorkbookCell> &cells)
{
    if (m_row > kLastRow)
        return unwritable(QStringLiteral("a sheet has no more rows"));
    for (qsizetype column = 0; column < cells.size(); ++column)
        TRY(put(int(column), cells[column]));
    ++m_row;
    return {};
}

Result<void> XlsxWriter::commit()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return unwritable(QString::fromUtf8(lxw_strerror(error)));
    std::error_code code;
    std::filesystem::rename(QFile::encodeName(m_waitingPath).constData(), QFile::encodeName(m_path).constData(), code);
    if (code)
        return unwritable(QString::fromStdString(code.message()));
    m_waitingPath.clear();
    return {};
}

} // namespace perennial
