// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarPrint: a calendar sheet onto paper: any paged device, a painter page by page, or a PDF file. It paints and
// does nothing else; it may be used on a worker. Legible in black and white: states are shapes, channels are letters.
// Thread: one at a time, once there is a QGuiApplication. Errors of writePdf(): Storage "file-unwritable" (args: path)
// | "fonts-missing", Cancelled; of paint(): Storage "print-refused", Cancelled.

#include "base/result.h"
#include "print/sheetlayout.h"

#include <atomic>
#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace perennial {

struct PrintWatch
{
    std::shared_ptr<std::atomic<bool>> cancel;         // may be null
    std::function<void(int done, int pages)> progress; // called by the thread that paints
};

class CalendarPrint
{
public:
    explicit CalendarPrint(const CalendarSheet &sheet);

    int pageCount() const { return int(m_pages.pages.size()); }
    QString title() const;
    // Portrait or landscape, onto the device's paper.
    static Result<int> paint(CalendarSheet sheet, QPagedPaintDevice &device, const PrintWatch &watch);
    // In units of 1/20 point; the caller scales.
    void paintPage(QPainter &painter, int page) const;
    QSizeF pageSize() const { return m_pages.geometry.page; }
    // Whole or not at all. Returns how many pages.
    static Result<int> writePdf(const CalendarSheet &sheet, const QString &path, const PrintWatch &watch);

private:
    Result<void> paintAll(QPainter &painter, QPagedPaintDevice &device, const PrintWatch &watch) const;
    void paintHead(QPainter &painter, const SheetPage &page) const;
    void paintFoot(QPainter &painter, int page) const;
    void paintBox(QPainter &painter, const SheetBox &box) const;
    void paintLine(QPainter &painter, const SheetBox &box) const;
    void paintCell(QPainter &painter, const SheetBox &box) const;
    void paintEntry(QPainter &painter, const SheetBox &box) const;
    void paintEntryHead(QPainter &painter, const SheetBox &box) const;
    void paintBand(QPainter &painter, const SheetBox &box) const;
    void paintLegend(QPainter &painter, const SheetBox &box) const;
    // At the start edge of the rest of a row, which it shortens.
    void paintMark(QPainter &painter, QRectF &row, int channel) const;
    void paintBadge(QPainter &painter, QRectF &row, EntryState state) const;
    enum class Place { Start, End, Centre };
    void write(QPainter &painter, const QRectF &rect, const QString &text, SheetText type, const QColor &ink,
               Place place = Place::Start) const;
    QRectF taken(QRectF &row, qreal width) const; // from its start edge

    CalendarSheet m_sheet;
    SheetType m_type;
    SheetFormat m_format;
    SheetPages m_pages;
    bool m_mirrored;
};

} // namespace perennial
