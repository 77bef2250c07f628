// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/calendarprint.h"

#include "print/sheetbadges.h"
#include "print/sheetink.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace perennial {

namespace {

constexpr int kPdfResolution = int(72 * kSheetUnits); // so that a unit is a dot
const QColor kFaded(0xF4, 0xF2, 0xEF);
const QColor kMarkGround(0xE6, 0xE3, 0xDE);

QColor inkOf(EntryState state)
{
    switch (state) {
    case EntryState::Sent:
    case EntryState::PlannedFill:
        return QColor(0x1C, 0x74, 0x40);
    case EntryState::Failed:
        return QColor(0xBE, 0x2A, 0x2F);
    case EntryState::InReview:
    case EntryState::Unsure:
    case EntryState::Missed:
        return QColor(0x8A, 0x58, 0x00);
    case EntryState::Cancelled:
        return kSheetSoftInk;
    default:
        return kSheetInk;
    }
}

Error cancelled()
{
    return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("printing was cancelled"));
}

} // namespace

CalendarPrint::CalendarPrint(const CalendarSheet &sheet)
    : m_sheet(sheet), m_format(sheet), m_pages(layoutSheet(sheet, m_type)),
      m_mirrored(sheet.locale.textDirection() == Qt::RightToLeft)
{
}

QString CalendarPrint::title() const
{
    //: %1 a client, %2 a month or days: "Acme: November 2026"
    return SheetFormat::tr("%1: %2").arg(m_sheet.client, m_format.range(m_sheet.from, m_sheet.to));
}

Result<int> CalendarPrint::writePdf(const CalendarSheet &sheet, const QString &path, const PrintWatch &watch)
{
    if (QFontDatabase::families().isEmpty())
        return Error(ErrorKind::Storage, QStringLiteral("fonts-missing"), QStringLiteral("no font is installed"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), file.errorString(), {path});
    int pages = 0;
    {
        QPdfWriter writer(&file);
        writer.setResolution(kPdfResolution);
        writer.setCreator(QStringLiteral("Perennial"));
        writer.setPageSize(QPageSize(sheet.paper, QPageSize::Point, QString(), QPageSize::FuzzyMatch));
        writer.setTitle(SheetFormat::tr("%1: %2").arg(sheet.client, SheetFormat(sheet).range(sheet.from, sheet.to)));
        TRY_ASSIGN(pages, paint(sheet, writer, watch));
    }
    if (!file.commit())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), file.errorString(), {path});
    return pages;
}

Result<int> CalendarPrint::paint(CalendarSheet sheet, QPagedPaintDevice &device, const PrintWatch &watch)
{
    QPageLayout layout = device.pageLayout();
    layout.setMode(QPageLayout::FullPageMode);
    layout.setMargins({});
    layout.setOrientation(sheet.kind == SheetKind::Agenda ? QPageLayout::Portrait : QPageLayout::Landscape);
    device.setPageLayout(layout);
    sheet.paper = layout.pageSize().size(QPageSize::Point);
    const CalendarPrint print(sheet);
    QPainter painter;
    if (!painter.begin(&device))
        return Error(ErrorKind::Storage, QStringLiteral("print-refused"),
                     QStringLiteral("the device takes no painting"));
    painter.scale(device.logicalDpiX() / (72 * kSheetUnits), device.logicalDpiY() / (72 * kSheetUnits));
    TRY(print.paintAll(painter, device, watch));
    return print.pageCount();
}

Result<void> CalendarPrint::paintAll(QPainter &painter, QPagedPaintDevice &device, const PrintWatch &watch) const
{
    for (int page = 0; page < pageCount(); ++page) {
        if (watch.cancel && *watch.cancel)
            return cancelled();
        if (page > 0 && !device.newPage())
            return Error(ErrorKind::Storage, QStringLiteral("print-refused"),
                         QStringLiteral("the device takes no further page"));
        paintPage(painter, page);
        if (watch.progress)
            watch.progress(page + 1, pageCount());
    }
    return {};
}

void CalendarPrint::paintPage(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const SheetPage &shown = m_pages.pages.at(page);
    paintHead(painter, shown);
    for (const SheetBox &box : shown.boxes)
        paintBox(painter, box);
    paintFoot(painter, page);
}

void CalendarPrint::write(QPainter &painter, const QRectF &rect, const QString &text, SheetText type, const QColor &ink,
                          Place place) const
{
    painter.setFont(m_type.font(type));
    painter.setPen(ink);
    const bool atLeft = (place == Place::Start) != m_mirrored;
    const int side = place == Place::Centre ? Qt::AlignHCenter : atLeft ? Qt::AlignLeft : Qt::AlignRight;
    const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(
        rect, side | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip | direction, text);
}

QRectF CalendarPrint::taken(QRectF &row, qreal width) const
{
    QRectF piece(row);
    if (m_mirrored) {
        piece.setLeft(row.right() - width);
        row.setRight(piece.left());
    } else {
        piece.setRight(row.left() + width);
        row.setLeft(piece.right());
    }
    return piece;
}

void CalendarPrint::paintHead(QPainter &painter, const SheetPage &page) const
{
    const SheetGeometry &geometry = m_pages.geometry;
    const QColor colour = m_sheet.colour.isValid() ? m_sheet.colour : kSheetSoftInk;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(geometry.head, pt(3), pt(3));
    QRectF row = geometry.head.adjusted(pt(9), 0, -pt(9), 0);
    const QString zone = SheetFormat::tr("Times of %1").arg(m_sheet.zoneName);
    const qreal zoneWidth = m_type.width(SheetText::Small, zone);
    write(painter, row, zone, SheetText::Small, sheetTextOn(colour), Place::End);
    write(painter, row, m_type.elided(SheetText::Client, m_sheet.client, row.width() - zoneWidth - pt(16)),
          SheetText::Client, sheetTextOn(colour));
    const QString title = m_type.elided(SheetText::Title, page.title, geometry.title.width());
    write(painter, geometry.title, title, SheetText::Title, kSheetInk);
    QRectF rest = geometry.title;
    taken(rest, m_type.width(SheetText::Title, title) + pt(10));
    rest.translate(0, pt(3)); // on the title's baseline
    write(painter, rest, page.fact, SheetText::Body, kSheetSoftInk);
}

void CalendarPrint::paintFoot(QPainter &painter, int page) const
{
    const QDateTime at = m_sheet.printedAt;
    //: %1 a day, %2 a time
    const QString printed =
        SheetFormat::tr("Printed on %1, %2").arg(m_format.range(at.date(), at.date()), m_format.time(at.time()));
    write(painter, m_pages.geometry.foot, printed, SheetText::Small, kSheetSoftInk);
    const QString number =
        SheetFormat::tr("Page %1 of %2").arg(m_format.number(page + 1), m_format.number(pageCount()));
    write(painter, m_pages.geometry.foot, number, SheetText::Small, kSheetSoftInk, Place::End);
}

void CalendarPrint::paintBox(QPainter &painter, const SheetBox &box) const
{
    switch (box.kind) {
    case BoxKind::Cell:
        return paintCell(painter, box);
    case BoxKind::Entry:
        return paintEntry(painter, box);
    case BoxKind::EntryHead:
        return paintEntryHead(painter, box);
    case BoxKind::Band:
        return paintBand(painter, box);
    case BoxKind::LegendState:
    case BoxKind::LegendChannel:
        return paintLegend(painter, box);
    case BoxKind::Weekday:
        return write(painter, box.rect, m_type.elided(SheetText::SmallBold, box.text, box.rect.width()),
                     SheetText::SmallBold, box.faded ? kSheetSoftInk : kSheetInk, Place::Centre);
    case BoxKind::DayNumber:
        return write(painter, box.rect, box.text, SheetText::SmallBold, box.faded ? QColor(0x8C, 0x86, 0x7D) : kSheetInk);
    case BoxKind::More:
        return write(painter, box.rect, box.text, SheetText::SmallBold, kSheetSoftInk);
    case BoxKind::DayHeading:
        write(painter, box.rect, m_type.elided(box.type, box.text, box.rect.width()), box.type, kSheetInk);
        painter.setPen(QPen(kSheetInk, pt(0.6)));
        return painter.drawLine(box.rect.bottomLeft(), box.rect.bottomRight());
    case BoxKind::Line:
        return paintLine(painter, box);
    case BoxKind::Note:
        return write(painter, box.rect, box.text, SheetText::Body, kSheetSoftInk);
    }
}

// What somebody wrote begins at its own side, what stands around it at the page's.
void CalendarPrint::paintLine(QPainter &painter, const SheetBox &box) const
{
    const bool isText = box.type == SheetText::Body;
    const Place place = isText && box.text.isRightToLeft() != m_mirrored ? Place::End : Place::Start;
    write(painter, box.rect, box.text, box.type, isText ? kSheetInk : kSheetSoftInk, place);
}

void CalendarPrint::paintCell(QPainter &painter, const SheetBox &box) const
{
    painter.setPen(QPen(kSheetLine, pt(0.5)));
    painter.setBrush(box.faded ? QBrush(kFaded) : QBrush(Qt::NoBrush));
    painter.drawRect(box.rect);
}

void CalendarPrint::paintBadge(QPainter &painter, QRectF &row, EntryState state) const
{
    const QRectF place = taken(row, kSheetBadgeRoom);
    const qreal x = m_mirrored ? place.right() - kSheetBadge : place.left();
    paintStateShape(painter, QRectF(x, row.center().y() - kSheetBadge / 2, kSheetBadge, kSheetBadge), state,
                    inkOf(state));
}

void CalendarPrint::paintMark(QPainter &painter, QRectF &row, int channel) const
{
    const QString mark = m_sheet.channels.at(channel).mark;
    QRectF place = taken(row, markWidth(m_type, mark));
    place = QRectF(place.left(), row.center().y() - pt(3.7), place.width(), pt(7.4));
    painter.setPen(QPen(kSheetSoftInk, pt(0.4)));
    painter.setBrush(kMarkGround);
    painter.drawRoundedRect(place, pt(1.6), pt(1.6));
    write(painter, place, mark, SheetText::Mark, kSheetInk, Place::Centre);
}

void CalendarPrint::paintEntry(QPainter &painter, const SheetBox &box) const
{
    const CalendarEntry &post = m_sheet.entries.at(box.entry);
    const qreal height = m_type.lineHeight(SheetText::Small);
    QRectF row(box.rect.left(), box.rect.top(), box.rect.width(), height);
    QRectF below = row.translated(0, height);
    taken(below, kSheetBadgeRoom);
    paintBadge(painter, row, box.state);
    if (post.timed) {
        const QString time = m_format.time(post.time);
        const qreal width = m_type.width(SheetText::SmallBold, time) + pt(3);
        write(painter, taken(row, width), time, SheetText::SmallBold, kSheetInk);
    }
    for (const int channel : box.marks) {
        paintMark(painter, row, channel);
        taken(row, pt(1.2));
    }
    if (box.moreMarks > 0) {
        const QString more = QLatin1Char('+') + m_format.number(box.moreMarks);
        write(painter, taken(row, m_type.width(SheetText::Mark, more) + pt(2)), more, SheetText::Mark, kSheetSoftInk);
    }
    taken(row, pt(1.5));
    const QColor ink = post.state == EntryState::Cancelled ? kSheetSoftInk : kSheetInk;
    for (int i = 0; i < box.lines.size(); ++i) {
        write(painter, i == 0 ? row : below, box.lines.at(i), SheetText::Small, ink);
        below.translate(0, i == 0 ? 0 : height);
    }
}

void CalendarPrint::paintEntryHead(QPainter &painter, const SheetBox &box) const
{
    const CalendarEntry &post = m_sheet.entries.at(box.entry);
    QRectF row(box.rect.left(), box.rect.top(), box.rect.width(), m_type.lineHeight(SheetText::BodyBold));
    QRectF below(box.rect.left(), row.bottom(), box.rect.width(), m_type.lineHeight(SheetText::Small));
    taken(below, kSheetBadgeRoom + pt(1));
    paintBadge(painter, row, box.state);
    taken(row, pt(1));
    write(painter, row, post.timed ? m_format.time(post.time) : SheetFormat::tr("no time yet"), SheetText::BodyBold,
          kSheetInk);
    write(painter, below, m_type.elided(SheetText::Small, box.text, below.width()), SheetText::Small, kSheetSoftInk);
}

// A holiday has a thin edge, what the client does a thick one: they are told apart without colour.
void CalendarPrint::paintBand(QPainter &painter, const SheetBox &box) const
{
    const CalendarBand &band = m_sheet.bands.at(box.band);
    QColor colour(band.colour);
    if (!colour.isValid())
        colour = band.kind == BandKind::Holiday ? kSheetSoftInk : m_sheet.colour;
    QColor ground = colour;
    ground.setAlphaF(0.12F);
    painter.fillRect(box.rect, ground);
    QRectF row = box.rect;
    painter.fillRect(taken(row, band.kind == BandKind::Holiday ? pt(0.8) : pt(2.4)), colour);
    taken(row, pt(3));
    const qreal height = row.height() / std::max<qsizetype>(1, box.lines.size());
    row.setHeight(height);
    for (const QString &line : box.lines) {
        write(painter, row, line, SheetText::SmallBold, kSheetInk);
        row.translate(0, height);
    }
}

void CalendarPrint::paintLegend(QPainter &painter, const SheetBox &box) const
{
    QRectF row = box.rect;
    if (box.kind == BoxKind::LegendState) {
        paintBadge(painter, row, box.state);
    } else {
        paintMark(painter, row, box.channel);
        taken(row, pt(3));
    }
    write(painter, row, box.text, SheetText::Small, kSheetSoftInk);
}

} // namespace perennial
