// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetpaging.h"

#include "boot/statetext.h"

namespace perennial {

namespace {

constexpr qreal kSide = pt(96); // time, badge and state
constexpr qreal kHeadHeight = pt(25);
constexpr qreal kBetweenPosts = pt(7);
constexpr qreal kBetweenDays = pt(8);
constexpr qreal kKeepTogether = 0.3; // of a page: a post that is shorter is not broken

// One line of a post, as it stands beside its time.
struct Row
{
    QString text;
    SheetText type = SheetText::Body;
    bool isRightToLeft = false;
};

class AgendaSheet
{
public:
    explicit AgendaSheet(const SheetPaging &paging) : m_paging(paging), m_content(paging.geometry.content) {}

    QList<SheetPage> pages()
    {
        turn();
        m_pages.first().fact = m_paging.format.posts(int(m_paging.sheet.entries.size()));
        for (QDate date = m_paging.sheet.from; date <= m_paging.sheet.to; date = date.addDays(1))
            placeDay(date);
        if (m_pages.size() == 1 && m_pages.first().boxes.isEmpty())
            placeNothing();
        return m_pages;
    }

private:
    void turn()
    {
        SheetPage page;
        const QString range = m_paging.format.range(m_paging.sheet.from, m_paging.sheet.to);
        page.title = m_pages.isEmpty() ? range : SheetFormat::tr("%1, continued").arg(range);
        m_pages << page;
        m_y = m_content.top();
    }
    qreal room() const { return m_content.bottom() - m_y; }

    SheetBox box(BoxKind kind, qreal x, qreal width, qreal height, QDate day) const
    {
        SheetBox made;
        made.kind = kind;
        made.day = day;
        made.rect = QRectF(m_content.left() + x, m_y, width, height);
        return made;
    }

    void placeNothing()
    {
        SheetBox note = box(BoxKind::Note, 0, m_content.width(), pt(20), {});
        note.text = SheetFormat::tr("Nothing is planned in these days");
        m_pages.first().boxes << note;
    }

    void placeDay(QDate date)
    {
        const SheetDay day = m_paging.day(date);
        QList<int> bands = day.bands;
        for (const int bar : m_paging.bars(date, date)) {
            if (std::max(m_paging.sheet.bands.at(bar).from, m_paging.sheet.from) == date)
                bands << bar;
        }
        if (bands.isEmpty() && day.entries.isEmpty())
            return;
        const qreal first = day.entries.isEmpty() ? 0 : heightOf(rowsOf(day.entries.first()).mid(0, 3));
        if (room() < pt(22) + pt(13) * bands.size() + first)
            turn();
        placeHeading(date, m_paging.format.day(date));
        for (const int band : bands)
            placeBand(band, date);
        m_y += bands.isEmpty() ? 0 : pt(3);
        for (const int entry : day.entries)
            placePost(entry);
        m_y += kBetweenDays;
    }

    void placeHeading(QDate date, const QString &text)
    {
        SheetBox heading = box(BoxKind::DayHeading, 0, m_content.width(), pt(17), date);
        heading.text = text;
        heading.type = SheetText::Heading;
        m_pages.last().boxes << heading;
        m_y += pt(22);
    }

    void placeBand(int band, QDate date)
    {
        if (room() < pt(13))
            turn();
        const CalendarBand &shown = m_paging.sheet.bands.at(band);
        QString text = m_paging.bandText(band);
        if (isBar(shown))
            //: %1 a campaign, %2 its last day: "Advent, until 24 Dec"
            text = SheetFormat::tr("%1, until %2").arg(text, m_paging.format.dayShort(shown.to));
        SheetBox line = box(BoxKind::Band, 0, m_content.width(), pt(11), date);
        line.band = band;
        line.lines = {m_paging.type.elided(SheetText::SmallBold, text, m_content.width() - pt(8))};
        m_pages.last().boxes << line;
        m_y += pt(13);
    }

    qreal textWidth() const { return m_content.width() - kSide; }

    void addText(QList<Row> &rows, const QString &text, SheetText type) const
    {
        for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
            for (const QString &line : m_paging.type.wrapped(type, paragraph, textWidth(), textWidth(), 0))
                rows << Row{line, type, paragraph.isRightToLeft()};
            if (paragraph.isEmpty())
                rows << Row{};
        }
    }

    QList<Row> rowsOf(int entry) const
    {
        const CalendarEntry &post = m_paging.sheet.entries.at(entry);
        const SheetWords words = m_paging.sheet.words.value(post.post);
        QList<Row> rows;
        QStringList channels;
        for (const ChannelId id : post.channels) {
            const int channel = m_paging.channelIndex(id);
            if (channel >= 0)
                channels << m_paging.sheet.channels.at(channel).name;
        }
        const QString names = m_paging.format.locale().createSeparatedList(channels);
        addText(rows, names.isEmpty() ? SheetFormat::tr("Without a channel") : names, SheetText::SmallBold);
        for (const SheetPart &part : words.parts) {
            if (!part.label.isEmpty())
                addText(rows, part.label, SheetText::SmallBold);
            addText(rows, part.text, SheetText::Body);
        }
        if (words.parts.isEmpty())
            addText(rows, post.text, SheetText::Body);
        if (!words.labels.isEmpty())
            addText(rows, SheetFormat::tr("Labels: %1").arg(m_paging.format.locale().createSeparatedList(words.labels)),
                    SheetText::Small);
        return rows;
    }

    qreal heightOf(const QList<Row> &rows) const
    {
        qreal height = 0;
        for (const Row &row : rows)
            height += m_paging.type.lineHeight(row.type);
        return std::max(height, kHeadHeight);
    }

    void placePost(int entry)
    {
        const QList<Row> rows = rowsOf(entry);
        const QDate day = m_paging.sheet.entries.at(entry).date;
        const qreal height = heightOf(rows);
        const bool isShort = height < m_content.height() * kKeepTogether;
        if (room() < (isShort ? height : heightOf(rows.mid(0, 3)))) {
            turn();
            placeHeading(day, SheetFormat::tr("%1, continued").arg(m_paging.format.day(day)));
        }
        SheetBox head = box(BoxKind::EntryHead, 0, kSide - pt(8), kHeadHeight, day);
        head.entry = entry;
        head.state = m_paging.sheet.entries.at(entry).state;
        head.text = entryStateName(head.state);
        m_pages.last().boxes << head;
        const qreal top = m_y;
        const qsizetype pages = m_pages.size();
        for (const Row &row : rows)
            placeRow(entry, day, row);
        m_y = m_pages.size() == pages ? std::max(m_y, top + kHeadHeight) : m_y;
        m_y += kBetweenPosts;
    }

    void placeRow(int entry, QDate day, const Row &row)
    {
        const qreal height = m_paging.type.lineHeight(row.type);
        if (room() < height) {
            turn();
            placeHeading(day, SheetFormat::tr("%1, continued").arg(m_paging.format.day(day)));
        }
        SheetBox line = box(BoxKind::Line, kSide, textWidth(), height, day);
        line.entry = entry;
        line.text = row.text;
        line.type = row.type;
        line.faded = row.type == SheetText::Small;
        m_pages.last().boxes << line;
        m_y += height;
    }

    const SheetPaging &m_paging;
    QRectF m_content;
    QList<SheetPage> m_pages;
    qreal m_y = 0;
};

} // namespace

QList<SheetPage> agendaPages(const SheetPaging &paging)
{
    return AgendaSheet(paging).pages();
}

} // namespace perennial
