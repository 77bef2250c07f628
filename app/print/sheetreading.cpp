// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetreading.h"

#include "plan/calendardays.h"

#include <QCoro/QCoroFuture>
#include <QPagedPaintDevice>
#include <QtConcurrent>

namespace perennial {

namespace {

Result<void> check(const SheetQuestion &question)
{
    if (!question.from.isValid() || question.to < question.from || question.from.daysTo(question.to) >= kMostSheetDays)
        return Error(ErrorKind::Invalid, QStringLiteral("print-range"),
                     QStringLiteral("too many days for paper, or none"), {QString::number(kMostSheetDays)});
    return {};
}

bool isAsked(const SheetQuestion &question, const CalendarEntry &entry)
{
    if (entry.date < question.from || entry.date > question.to)
        return false;
    return question.channels.isEmpty() || std::any_of(entry.channels.cbegin(), entry.channels.cend(),
                                                      [&](ChannelId id) { return question.channels.contains(id); });
}

QList<SheetChannel> sheetChannels(const QList<Channel> &channels)
{
    QStringList names;
    for (const Channel &channel : channels)
        names << channel.name;
    const QStringList marks = channelMarks(names);
    QList<SheetChannel> made;
    for (int i = 0; i < channels.size(); ++i)
        made << SheetChannel{channels.at(i).id, names.at(i), marks.at(i)};
    return made;
}

QString wholeText(const QString &title, const QString &text, const QStringList &thread)
{
    QStringList parts;
    for (const QString &part : QStringList{title, text} + thread) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts.join(QStringLiteral("\n\n"));
}

SheetWords wordsOf(const Post &post, const QList<SheetChannel> &channels)
{
    SheetWords words;
    words.labels = post.labels;
    words.parts << SheetPart{{}, wholeText(post.title, post.text, post.thread)};
    for (const SheetChannel &channel : channels) {
        const Variant *variant = post.variantFor(channel.id);
        if (variant && variant->text && variant->text->trimmed() != post.text.trimmed())
            words.parts << SheetPart{SheetFormat::tr("On %1").arg(channel.name), variant->text->trimmed()};
    }
    return words;
}

QCoro::Task<Result<void>> readWords(House &house, WorkspaceId client, CalendarSheet &sheet, PrintWatch watch)
{
    for (int i = 0; i < sheet.entries.size(); ++i) {
        if (watch.cancel && *watch.cancel)
            co_return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("reading for print"));
        const PostId id = sheet.entries.at(i).post;
        const auto post = co_await house.posts().load(client, id);
        if (post)
            sheet.words.insert(id, wordsOf(*post, sheet.channels));
        else if (post.error().kind != ErrorKind::NotFound) // thrown away just now: the short text is left
            co_return post.error();
        if (watch.progress)
            watch.progress(i + 1, int(sheet.entries.size()));
    }
    co_return {};
}

} // namespace

std::pair<QDate, QDate> sheetDays(SheetKind kind, QDate within, const Workspace &client)
{
    if (kind == SheetKind::Week) {
        const QDate first = startOfWeek(within, client.weekStart);
        return {first, first.addDays(6)};
    }
    const MonthSpan span = monthSpan(within, calendarOf(client.calendar), client.weekStart);
    return {span.first, span.last};
}

QCoro::Task<Result<CalendarSheet>> readSheet(House &house, SheetQuestion question, PrintWatch watch)
{
    CO_TRY(check(question));
    const Workspace client = question.client;
    CO_TRY_ASSIGN(const QList<Channel> channels, co_await house.channels().list(client.id));
    CalendarSheet sheet;
    sheet.kind = question.kind;
    sheet.from = question.from;
    sheet.to = question.to;
    sheet.channels = sheetChannels(channels);
    sheet.client = client.name;
    sheet.colour = QColor(client.colour);
    sheet.locale = question.locale;
    sheet.system = client.calendar;
    sheet.weekStart = client.weekStart;
    sheet.zoneName =
        QString::fromUtf8(client.timeZone).section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
    sheet.paper = paperOf(question.locale).size(QPageSize::Point);
    ZoneResolver zones;
    CO_TRY_ASSIGN(const WallTime now, zones.wallTime(house.clock().now(), client.timeZone));
    sheet.printedAt = QDateTime(now.date, now.time);
    // A day more at both ends: what has a day only may have been planned in another zone.
    CalendarQuestion posts{
        client.id, client.timeZone, question.from.addDays(-1), question.to.addDays(1), question.filter, {}};
    CO_TRY_ASSIGN(CalendarReading reading, co_await house.calendar().read(std::move(posts)));
    for (const CalendarEntry &entry : std::as_const(reading.entries)) {
        if (isAsked(question, entry))
            sheet.entries << entry;
    }
    CO_TRY_ASSIGN(sheet.bands, co_await house.calendarDays().bands(client.id, question.from, question.to));
    if (sheet.kind == SheetKind::Agenda) {
        CO_TRY(co_await readWords(house, client.id, sheet, watch));
    }
    co_return sheet;
}

QCoro::Task<Result<int>> writePdf(CalendarSheet sheet, QString path, PrintWatch watch)
{
    std::function<Result<int>()> work = [sheet, path, watch] { return CalendarPrint::writePdf(sheet, path, watch); };
    QFuture<Result<int>> writing = QtConcurrent::run(std::move(work));
    co_return co_await writing;
}

QCoro::Task<Result<int>> printOnto(CalendarSheet sheet, std::shared_ptr<QPagedPaintDevice> device, PrintWatch watch)
{
    std::function<Result<int>()> work = [sheet, device, watch] { return CalendarPrint::paint(sheet, *device, watch); };
    QFuture<Result<int>> printing = QtConcurrent::run(std::move(work));
    co_return co_await printing;
}

} // namespace perennial
