// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/healthsheet.h"

#include "plan/calendardays.h"
#include "print/sheetink.h"

#include <QCalendar>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace perennial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(perennial::HealthPrint)
};

constexpr int kPdfResolution = int(72 * kSheetUnits); // so that a unit is a dot
constexpr qreal kMargin = pt(32);
constexpr qreal kHead = pt(24);
constexpr qreal kUnderHead = pt(12);
constexpr qreal kTitle = pt(24);
constexpr qreal kFoot = pt(12);
constexpr qreal kRowPad = pt(8);
constexpr qreal kYear = pt(20);
constexpr qreal kYearRoom = pt(26);
constexpr int kMostLines = 6;

Error unwritable(const QSaveFile &file)
{
    return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), file.errorString(), {file.fileName()});
}

QString dayWords(const HealthSheet &sheet)
{
    return sheet.locale.toString(sheet.printedAt.date(), QStringLiteral("d MMMM yyyy"), calendarOf(sheet.system));
}

} // namespace

HealthPrint::HealthPrint(const HealthSheet &sheet)
    : m_sheet(sheet), m_page(QPointF(), sheet.paper * kSheetUnits),
      m_inner(m_page.adjusted(kMargin, kMargin, -kMargin, -kMargin)),
      m_mirrored(sheet.locale.textDirection() == Qt::RightToLeft)
{
    layOut();
}

QStringList HealthPrint::linesOf(const HealthSheetChannel &channel) const
{
    QStringList lines = m_type.wrapped(SheetText::Body, channel.sentence, m_inner.width(), m_inner.width(), kMostLines);
    for (const QString &more : {channel.plan, channel.next}) {
        if (!more.isEmpty())
            lines << m_type.elided(SheetText::Body, more, m_inner.width());
    }
    return lines;
}

qreal HealthPrint::heightOf(const HealthSheetChannel &channel) const
{
    return 2 * kRowPad + m_type.lineHeight(SheetText::Heading) + kYearRoom +
           m_type.lineHeight(SheetText::Body) * qreal(linesOf(channel).size());
}

void HealthPrint::layOut()
{
    const qreal room = m_inner.height() - kHead - kUnderHead - kTitle - kFoot - pt(8);
    m_pages = {{}};
    qreal used = 0;
    for (int i = 0; i < m_sheet.channels.size(); ++i) {
        const qreal tall = heightOf(m_sheet.channels.at(i));
        if (used + tall > room && !m_pages.last().isEmpty()) {
            m_pages << QList<int>();
            used = 0;
        }
        m_pages.last() << i;
        used += tall;
    }
}

QRectF HealthPrint::mirrored(const QRectF &rect) const
{
    return m_mirrored ? QRectF(m_page.width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

void HealthPrint::write(QPainter &painter, const QRectF &rect, const QString &text, SheetText type, const QColor &ink,
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

void HealthPrint::paintPage(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    qreal top = m_inner.top() + kHead + kUnderHead + kTitle;
    if (m_sheet.channels.isEmpty())
        write(painter, QRectF(m_inner.left(), top, m_inner.width(), pt(20)), Words::tr("This client has no channel."),
              SheetText::Body, kSheetSoftInk);
    for (const int each : m_pages.at(page)) {
        const HealthSheetChannel &channel = m_sheet.channels.at(each);
        const QRectF row(m_inner.left(), top, m_inner.width(), heightOf(channel));
        paintChannel(painter, row, channel);
        top = row.bottom();
    }
    paintFoot(painter, page);
}

void HealthPrint::paintHead(QPainter &painter) const
{
    const QColor colour = m_sheet.colour.isValid() ? m_sheet.colour : kSheetSoftInk;
    const QRectF head(m_inner.left(), m_inner.top(), m_inner.width(), kHead);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(head, pt(3), pt(3));
    const QRectF row = head.adjusted(pt(9), 0, -pt(9), 0);
    const QString day = dayWords(m_sheet);
    write(painter, row, day, SheetText::Small, sheetTextOn(colour), Place::End);
    write(painter, row,
          m_type.elided(SheetText::Client, m_sheet.client, row.width() - m_type.width(SheetText::Small, day) - pt(16)),
          SheetText::Client, sheetTextOn(colour));
    const QRectF title(m_inner.left(), head.bottom() + kUnderHead - pt(4), m_inner.width(), kTitle);
    write(painter, title, Words::tr("Health of the channels"), SheetText::Title, kSheetInk);
}

void HealthPrint::paintFoot(QPainter &painter, int page) const
{
    const QRectF foot(m_inner.left(), m_inner.bottom() - kFoot, m_inner.width(), kFoot);
    write(painter, foot, Words::tr("Bars: posts in each of the last 52 weeks. Open bars: weeks of silence."),
          SheetText::Small, kSheetSoftInk);
    const QString number =
        Words::tr("Page %1 of %2").arg(m_sheet.locale.toString(page + 1), m_sheet.locale.toString(pageCount()));
    write(painter, foot, number, SheetText::Small, kSheetSoftInk, Place::End);
}

void HealthPrint::paintChannel(QPainter &painter, const QRectF &row, const HealthSheetChannel &channel) const
{
    painter.setPen(QPen(kSheetLine, pt(0.6)));
    painter.drawLine(row.topLeft(), row.topRight());
    QRectF line(row.left(), row.top() + kRowPad, row.width(), m_type.lineHeight(SheetText::Heading));
    const qreal state = m_type.width(SheetText::SmallBold, channel.state) + pt(12);
    const QString name = m_type.elided(SheetText::Heading, channel.name, row.width() * 0.6);
    write(painter, line, name, SheetText::Heading, kSheetInk);
    const qreal named = m_type.width(SheetText::Heading, name) + pt(8);
    const QRectF network =
        mirrored(QRectF(line.left() + named, line.top(), row.width() - named - state - pt(8), line.height()));
    write(painter, network, m_type.elided(SheetText::Small, channel.network, network.width()), SheetText::Small,
          kSheetSoftInk);
    const QRectF pill = mirrored(QRectF(line.right() - state, line.top() + pt(1), state, line.height() - pt(2)));
    painter.setPen(QPen(kSheetSoftInk, pt(0.6)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    write(painter, pill, channel.state, SheetText::SmallBold, kSheetInk, Place::Centre);
    paintYear(painter, QRectF(row.left(), line.bottom() + pt(3), row.width(), kYear), channel);
    line = QRectF(row.left(), line.bottom() + kYearRoom, row.width(), m_type.lineHeight(SheetText::Body));
    const qsizetype said = linesOf(channel).size();
    const qsizetype sentence = said - (channel.plan.isEmpty() ? 0 : 1) - (channel.next.isEmpty() ? 0 : 1);
    for (qsizetype i = 0; i < said; ++i) {
        write(painter, line, linesOf(channel).at(i), SheetText::Body, i < sentence ? kSheetInk : kSheetSoftInk);
        line.translate(0, line.height());
    }
}

void HealthPrint::paintYear(QPainter &painter, const QRectF &box, const HealthSheetChannel &channel) const
{
    if (channel.weeks.isEmpty())
        return;
    const int most = std::max(1, *std::max_element(channel.weeks.cbegin(), channel.weeks.cend()));
    const qreal pitch = box.width() / qreal(channel.weeks.size());
    painter.setPen(QPen(kSheetLine, pt(0.4)));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    for (qsizetype i = 0; i < channel.weeks.size(); ++i) {
        const int value = channel.weeks.at(i);
        const bool silent = i >= channel.weeks.size() - channel.silent;
        const qreal tall = value > 0 ? std::max(pt(2), box.height() * value / most) : silent ? pt(2) : pt(0.6);
        const QRectF bar =
            mirrored(QRectF(box.left() + pitch * qreal(i) + pitch * 0.12, box.bottom() - tall, pitch * 0.76, tall));
        painter.setPen(silent && value == 0 ? QPen(kSheetSoftInk, pt(0.5)) : QPen(Qt::NoPen));
        painter.setBrush(silent && value == 0 ? QBrush(Qt::NoBrush) : QBrush(value > 0 ? kSheetSoftInk : kSheetLine));
        painter.drawRect(bar);
    }
}

Result<int> HealthPrint::writePdf(const QList<HealthSheet> &sheets, const QString &path)
{
    if (QFontDatabase::families().isEmpty())
        return Error(ErrorKind::Storage, QStringLiteral("fonts-missing"), QStringLiteral("no font is installed"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    int pages = 0;
    {
        QPdfWriter writer(&file);
        writer.setResolution(kPdfResolution);
        writer.setCreator(QStringLiteral("Perennial"));
        const HealthSheet first = sheets.value(0);
        writer.setPageSize(QPageSize(first.paper, QPageSize::Point, QString(), QPageSize::FuzzyMatch));
        writer.setPageMargins({});
        //: %1 a client
        writer.setTitle(Words::tr("%1: health of the channels").arg(first.client));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error(ErrorKind::Storage, QStringLiteral("print-refused"),
                         QStringLiteral("the device takes no painting"));
        for (const HealthSheet &sheet : sheets) {
            const HealthPrint print(sheet);
            for (int page = 0; page < print.pageCount(); ++page) {
                if (pages++ > 0 && !writer.newPage())
                    return Error(ErrorKind::Storage, QStringLiteral("print-refused"),
                                 QStringLiteral("the device takes no further page"));
                print.paintPage(painter, page);
            }
        }
    }
    if (!file.commit())
        return unwritable(file);
    return pages;
}

} // namespace perennial
