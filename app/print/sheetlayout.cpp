// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetlayout.h"

#include "boot/statetext.h"
#include "print/sheetpaging.h"

#include <set>

namespace perennial {

namespace {

constexpr qreal kMargin = pt(28);
constexpr qreal kHeadHeight = pt(25);
constexpr qreal kTitleHeight = pt(32);
constexpr qreal kFootHeight = pt(13);
constexpr qreal kLegendRow = pt(11);
constexpr int kMostLegendRows = 3; // on every page; a longer legend has pages of its own

// States and channels that the sheet shows, flowing into rows of this width from (0, 0).
class Legend
{
public:
    Legend(const CalendarSheet &sheet, const SheetType &type, qreal width) : m_type(type), m_width(width)
    {
        std::set<EntryState> states;
        QSet<ChannelId> used;
        for (const CalendarEntry &entry : sheet.entries) {
            states.insert(entry.state);
            for (const ChannelId id : entry.channels)
                used.insert(id);
        }
        for (const EntryState state : states) {
            SheetBox box;
            box.kind = BoxKind::LegendState;
            box.state = state;
            add(box, entryStateName(state), kSheetBadgeRoom);
        }
        if (!used.isEmpty() && !states.empty())
            m_x += pt(8);
        for (int i = 0; i < sheet.channels.size(); ++i) {
            SheetBox box;
            box.kind = BoxKind::LegendChannel;
            box.channel = i;
            if (used.contains(sheet.channels.at(i).id))
                add(box, sheet.channels.at(i).name, markWidth(type, sheet.channels.at(i).mark) + pt(3));
        }
    }

    QList<SheetBox> boxes;
    int rows() const { return boxes.isEmpty() ? 0 : m_row + 1; }

private:
    void add(SheetBox box, const QString &text, qreal mark)
    {
        box.text = m_type.elided(SheetText::Small, text, m_width / 2);
        box.indent = mark;
        const qreal width = box.indent + m_type.width(SheetText::Small, box.text) + pt(1);
        if (m_x + width > m_width && m_x > 0) {
            m_x = 0;
            ++m_row;
        }
        box.rect = QRectF(m_x, m_row * kLegendRow, width, kLegendRow - pt(1));
        m_x += width + pt(10);
        boxes << box;
    }

    const SheetType &m_type;
    qreal m_width;
    qreal m_x = 0;
    int m_row = 0;
};

SheetGeometry geometryOf(const CalendarSheet &sheet)
{
    const QSizeF upright = sheet.paper * kSheetUnits;
    SheetGeometry geometry;
    geometry.page = sheet.kind == SheetKind::Agenda ? upright : upright.transposed();
    const QRectF inner = QRectF(QPointF(), geometry.page).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    geometry.head = QRectF(inner.topLeft(), QSizeF(inner.width(), kHeadHeight));
    geometry.title = QRectF(inner.left(), geometry.head.bottom() + pt(6), inner.width(), kTitleHeight);
    geometry.foot = QRectF(inner.left(), inner.bottom() - kFootHeight, inner.width(), kFootHeight);
    geometry.content = QRectF(QPointF(inner.left(), geometry.title.bottom() + pt(2)),
                              QPointF(inner.right(), geometry.foot.top() - pt(4)));
    return geometry;
}

void legendOnEach(QList<SheetPage> &pages, const Legend &legend, const QPointF &at)
{
    for (SheetPage &page : pages) {
        for (SheetBox box : legend.boxes) {
            box.rect.translate(at);
            page.boxes << box;
        }
    }
}

void legendOnItsOwn(QList<SheetPage> &pages, const Legend &legend, const QRectF &content)
{
    const int perPage = std::max(1, int(content.height() / kLegendRow));
    int done = -1; // pages of it
    for (SheetBox box : legend.boxes) {
        const int row = qRound(box.rect.top() / kLegendRow);
        if (row / perPage > done) {
            ++done;
            SheetPage page;
            page.title = SheetFormat::tr("Signs and channels");
            pages << page;
        }
        box.rect.translate(content.left(), content.top() - done * perPage * kLegendRow);
        pages.last().boxes << box;
    }
}

void mirror(SheetPages &made)
{
    const qreal width = made.geometry.page.width();
    const auto flip = [width](QRectF &rect) { rect.moveLeft(width - rect.right()); };
    for (QRectF *rect : {&made.geometry.head, &made.geometry.title, &made.geometry.content, &made.geometry.foot})
        flip(*rect);
    for (SheetPage &page : made.pages) {
        for (SheetBox &box : page.boxes)
            flip(box.rect);
    }
}

} // namespace

qreal markWidth(const SheetType &type, const QString &mark)
{
    return std::max(pt(7.4), type.width(SheetText::Mark, mark) + pt(3));
}

SheetPages layoutSheet(const CalendarSheet &sheet, const SheetType &type)
{
    SheetPages made;
    made.geometry = geometryOf(sheet);
    const Legend legend(sheet, type, made.geometry.content.width());
    const bool isOnEach = legend.rows() <= kMostLegendRows;
    if (isOnEach)
        made.geometry.content.setBottom(made.geometry.content.bottom() - legend.rows() * kLegendRow - pt(3));
    const SheetPaging paging(sheet, type, made.geometry);
    switch (sheet.kind) {
    case SheetKind::Month:
        made.pages = monthPages(paging);
        break;
    case SheetKind::Week:
        made.pages = weekPages(paging);
        break;
    case SheetKind::Agenda:
        made.pages = agendaPages(paging);
        break;
    }
    if (isOnEach)
        legendOnEach(made.pages, legend, QPointF(made.geometry.content.left(), made.geometry.content.bottom() + pt(5)));
    else
        legendOnItsOwn(made.pages, legend, made.geometry.content);
    // A month that is written small within a sentence begins a title.
    for (SheetPage &page : made.pages)
        page.title.replace(0, 1, sheet.locale.toUpper(page.title.left(1)));
    if (sheet.locale.textDirection() == Qt::RightToLeft)
        mirror(made);
    return made;
}

} // namespace perennial
