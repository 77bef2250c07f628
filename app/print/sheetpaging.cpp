// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetpaging.h"

namespace perennial {

SheetPaging::SheetPaging(const CalendarSheet &aSheet, const SheetType &aType, const SheetGeometry &aGeometry)
    : sheet(aSheet), type(aType), geometry(aGeometry), format(aSheet)
{
    for (int i = 0; i < sheet.channels.size(); ++i)
        m_channels.insert(sheet.channels.at(i).id, i);
    for (int i = 0; i < sheet.bands.size(); ++i) {
        const CalendarBand &band = sheet.bands.at(i);
        const QDate last = std::min(band.to, sheet.to);
        for (QDate date = std::max(band.from, sheet.from); !isBar(band) && date <= last; date = date.addDays(1))
            m_days[date].bands << i;
    }
    for (int i = 0; i < sheet.entries.size(); ++i)
        m_days[sheet.entries.at(i).date].entries << i;
    for (auto &[date, day] : m_days) {
        std::sort(day.entries.begin(), day.entries.end(),
                  [this](int a, int b) { return comesBefore(sheet.entries.at(a), sheet.entries.at(b)); });
    }
}

SheetDay SheetPaging::day(QDate date) const
{
    const auto found = m_days.find(date);
    return found == m_days.end() ? SheetDay() : found->second;
}

int SheetPaging::count(QDate from, QDate to) const
{
    int count = 0;
    for (auto it = m_days.lower_bound(from); it != m_days.end() && it->first <= to; ++it)
        count += int(it->second.entries.size());
    return count;
}

QList<int> SheetPaging::bars(QDate from, QDate to) const
{
    QList<int> touching;
    for (int i = 0; i < sheet.bands.size(); ++i) {
        const CalendarBand &band = sheet.bands.at(i);
        if (isBar(band) && band.from <= to && band.to >= from)
            touching << i;
    }
    return touching;
}

QString SheetPaging::timeText(int entry) const
{
    const CalendarEntry &post = sheet.entries.at(entry);
    return post.timed ? format.time(post.time) : QString();
}

QString SheetPaging::bandText(int band) const
{
    const CalendarBand &shown = sheet.bands.at(band);
    //: %1 a campaign, %2 more about it: "Advent · 9 posts"
    return shown.detail.isEmpty() ? shown.text : SheetFormat::tr("%1 · %2").arg(shown.text, shown.detail);
}

SheetBox SheetPaging::entryBox(int entry, qreal width, int mostLines, int mostMarks) const
{
    const CalendarEntry &post = sheet.entries.at(entry);
    SheetBox box;
    box.kind = BoxKind::Entry;
    box.entry = entry;
    box.day = post.date;
    box.state = post.state;
    for (const ChannelId id : post.channels) {
        if (channelIndex(id) >= 0)
            box.marks << channelIndex(id);
    }
    std::sort(box.marks.begin(), box.marks.end());
    box.moreMarks = std::max(0, int(box.marks.size()) - mostMarks);
    box.marks.resize(box.marks.size() - box.moreMarks);
    const QString time = timeText(entry);
    box.indent = kSheetBadgeRoom;
    if (!time.isEmpty())
        box.indent += type.width(SheetText::SmallBold, time) + pt(3);
    for (const int channel : std::as_const(box.marks))
        box.indent += markWidth(type, sheet.channels.at(channel).mark) + pt(1.2);
    if (box.moreMarks > 0)
        box.indent += type.width(SheetText::Mark, QLatin1Char('+') + format.number(box.moreMarks)) + pt(2);
    box.indent += pt(1.5);
    const qreal first = std::max(width - box.indent, pt(12));
    box.lines = type.wrapped(SheetText::Small, post.text, first, width - kSheetBadgeRoom, mostLines);
    box.rect = QRectF(0, 0, width, type.lineHeight(SheetText::Small) * std::max<qsizetype>(1, box.lines.size()));
    return box;
}

SheetBox SheetPaging::bandBox(int band, qreal width) const
{
    SheetBox box;
    box.kind = BoxKind::Band;
    box.band = band;
    box.lines = type.wrapped(SheetText::SmallBold, bandText(band), width - pt(8), width - pt(8), 2);
    box.rect = QRectF(0, 0, width, type.lineHeight(SheetText::SmallBold) * box.lines.size());
    return box;
}

} // namespace perennial
