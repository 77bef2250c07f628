// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetsample.h"

namespace perennial::test {

namespace {

constexpr qreal kSlack = 0.5; // of a unit, which is 1/20 point

bool isSolid(const SheetBox &box)
{
    return box.kind != BoxKind::Cell && box.kind != BoxKind::Weekday;
}

QString faultOfPage(const SheetPages &pages, const SheetPage &page)
{
    const QRectF paper(QPointF(), pages.geometry.page);
    for (qsizetype i = 0; i < page.boxes.size(); ++i) {
        const SheetBox &box = page.boxes.at(i);
        if (!paper.contains(box.rect))
            return QStringLiteral("a box leaves its page");
        if (box.kind == BoxKind::Entry && !pages.geometry.content.adjusted(-1, -1, 1, 1).contains(box.rect))
            return QStringLiteral("a post stands outside of the days");
        for (qsizetype j = 0; j < i && isSolid(box); ++j) {
            const QRectF common = box.rect.intersected(page.boxes.at(j).rect);
            if (isSolid(page.boxes.at(j)) && common.width() > kSlack && common.height() > kSlack)
                return QStringLiteral("two boxes overlap: %1 and %2")
                    .arg(int(box.kind))
                    .arg(int(page.boxes.at(j).kind));
        }
    }
    return {};
}

} // namespace

CalendarSheet emptySheet(SheetKind kind, const QLocale &locale)
{
    CalendarSheet sheet;
    sheet.kind = kind;
    sheet.from = QDate(2026, 12, 1);
    sheet.to = QDate(2026, 12, 31);
    sheet.client = QStringLiteral("Slow Coffee");
    sheet.colour = QColor(0x7A, 0x3B, 0x78);
    sheet.locale = locale;
    sheet.zoneName = QStringLiteral("Istanbul");
    sheet.printedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 30));
    const QStringList names{QStringLiteral("Mastodon"), QStringLiteral("Bluesky"), QStringLiteral("Mastodon two"),
                            QStringLiteral("X")};
    const QStringList marks = channelMarks(names);
    for (int i = 0; i < kSampleChannels; ++i)
        sheet.channels << SheetChannel{ChannelId{i + 1}, names.at(i), marks.at(i)};
    return sheet;
}

void addPost(CalendarSheet &sheet, int day, int minute, const QString &text)
{
    const int number = int(sheet.entries.size());
    CalendarEntry entry;
    entry.post = PostId{number + 1};
    entry.date = sheet.from.addDays(day);
    entry.timed = minute >= 0;
    if (entry.timed)
        entry.time = QTime(minute / 60, minute % 60);
    entry.text = text;
    entry.state = EntryState(number % (int(EntryState::Cancelled) + 1));
    for (int i = 0; i <= number % kSampleChannels; ++i)
        entry.channels << ChannelId{i + 1};
    sheet.entries << entry;
    sheet.words.insert(entry.post, {{{QString(), text}}, {QStringLiteral("launch")}});
}

void addPosts(CalendarSheet &sheet, int count, const QString &text)
{
    const int days = int(sheet.from.daysTo(sheet.to)) + 1;
    for (int i = 0; i < count; ++i)
        addPost(sheet, i * 7 % days, i * 37 % 1440, text);
}

QString faultOf(const CalendarSheet &sheet, const SheetPages &pages)
{
    QHash<int, int> times;
    for (const SheetPage &page : pages.pages) {
        const QString fault = faultOfPage(pages, page);
        if (!fault.isEmpty())
            return fault;
        for (const SheetBox &box : page.boxes) {
            if (box.kind == BoxKind::Entry || box.kind == BoxKind::EntryHead)
                ++times[box.entry];
        }
    }
    for (int i = 0; i < sheet.entries.size(); ++i) {
        if (times.value(i) != 1)
            return QStringLiteral("post %1 stands %2 times").arg(i).arg(times.value(i));
    }
    return {};
}

int moreOf(const SheetPages &pages)
{
    int count = 0;
    for (const SheetPage &page : pages.pages)
        count += int(std::count_if(page.boxes.cbegin(), page.boxes.cend(),
                                   [](const SheetBox &box) { return box.kind == BoxKind::More; }));
    return count;
}

} // namespace perennial::test
