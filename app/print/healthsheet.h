// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HealthSheet: the health of a client's channels on paper, upright: each channel with its state, why, its year of
// weeks, its plan and what is next. Painting does nothing else; it may be used on a worker. Legible in black and white.
// Thread: one at a time, once there is a QGuiApplication; readHealthSheets(): the house's. Errors: those of
// HealthService; Storage "file-unwritable" (args: path) | "fonts-missing" | "print-refused".

#include "base/result.h"
#include "boot/house.h"
#include "print/sheettype.h"

#include <QColor>
#include <QDateTime>
#include <QLocale>
#include <QPageSize>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;

namespace perennial {

struct HealthSheetChannel
{
    QString name;
    QString network;
    QString state;
    QString sentence;
    QList<int> weeks; // posts, the oldest first; the last one is this week
    int silent = 0;   // weeks at the end that count as silence
    QString plan;     // empty: none
    QString next;     // the next task; empty: none
};

struct HealthSheet
{
    QString client;
    QColor colour;
    QLocale locale;
    CalendarSystem system = CalendarSystem::Gregorian;
    QDateTime printedAt; // the wall clock of the client
    QList<HealthSheetChannel> channels;
    QSizeF paper = QPageSize::sizePoints(QPageSize::A4); // upright, in points
};

class HealthPrint
{
public:
    explicit HealthPrint(const HealthSheet &sheet);

    int pageCount() const { return int(m_pages.size()); }
    // In units of 1/20 point; the caller scales.
    void paintPage(QPainter &painter, int page) const;
    QSizeF pageSize() const { return m_page.size(); }
    // Whole or not at all; each client begins on a page of its own. Returns how many pages.
    static Result<int> writePdf(const QList<HealthSheet> &sheets, const QString &path);

private:
    enum class Place { Start, End, Centre };
    void write(QPainter &painter, const QRectF &rect, const QString &text, SheetText type, const QColor &ink,
               Place place = Place::Start) const;
    QRectF mirrored(const QRectF &rect) const;
    qreal heightOf(const HealthSheetChannel &channel) const;
    QStringList linesOf(const HealthSheetChannel &channel) const;
    void layOut();
    void paintHead(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page) const;
    void paintChannel(QPainter &painter, const QRectF &row, const HealthSheetChannel &channel) const;
    void paintYear(QPainter &painter, const QRectF &box, const HealthSheetChannel &channel) const;

    HealthSheet m_sheet;
    SheetType m_type;
    QRectF m_page;
    QRectF m_inner;
    QList<QList<int>> m_pages; // channels of each
    bool m_mirrored;
};

// nullopt: every client that is not archived, in the order of their names.
QCoro::Task<Result<QList<HealthSheet>>> readHealthSheets(House &house, std::optional<WorkspaceId> workspace,
                                                         QLocale locale);
// Reads, and writes by a worker. Returns how many pages.
QCoro::Task<Result<int>> writeHealthPdf(House &house, std::optional<WorkspaceId> workspace, QLocale locale,
                                        QString path);

} // namespace perennial
