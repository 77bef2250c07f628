// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/ledgerpage.h"
#include "boot/ledgertext.h"
#include "ctl/commands.h"
#include "ctl/interrupt.h"
#include "ctl/parsing.h"
#include "text/folding.h"

#include <QJsonArray>

namespace perennial {

namespace {

constexpr int kUsualLimit = 50;
constexpr int kShown = 60;

// A client that was removed is still in the ledger, with its name and nothing else.
struct Client
{
    WorkspaceId id;
    QString name;
    QByteArray timeZone = "UTC";
    CalendarSystem calendar = CalendarSystem::Gregorian;
};

QCoro::Task<Result<Client>> clientOf(CommandContext &context)
{
    const auto chosen = co_await context.workspace();
    if (chosen)
        co_return Client{chosen->id, chosen->name, chosen->timeZone, chosen->calendar};
    if (!context.namesWorkspace() || chosen.error().kind != ErrorKind::NotFound)
        co_return chosen.error();
    CO_TRY_ASSIGN(const auto clients, co_await context.house().ledger().clients());
    for (const ledgerstore::LedgerClient &client : clients) {
        if (foldForSearch(client.name) == foldForSearch(context.workspaceName()))
            co_return Client{client.id, client.name};
    }
    co_return chosen.error();
}

// Channels that were removed can still be named.
QCoro::Task<Result<QList<ChannelId>>> channelsOf(CommandContext &context, WorkspaceId workspace)
{
    QList<ChannelId> found;
    CO_TRY_ASSIGN(const auto known, co_await context.house().ledger().channels(workspace));
    for (const QString &name : splitList(context.values("channel"))) {
        const qsizetype before = found.size();
        for (const ledgerstore::LedgerChannel &channel : known) {
            if (foldForSearch(channel.name) == foldForSearch(name))
                found << channel.id;
        }
        if (found.size() > before)
            continue;
        const QStringList one{name};
        CO_TRY_ASSIGN(const QList<ChannelId> others, co_await context.channels(workspace, one));
        found << others;
    }
    co_return found;
}

QCoro::Task<Result<LedgerFilter>> filterOf(CommandContext &context, Client client)
{
    LedgerFilter filter;
    filter.workspace = client.id;
    if (context.has("from")) {
        CO_TRY_ASSIGN(filter.from, parseDay(context.value("from"), client.timeZone, DayEnd::Begin));
    }
    if (context.has("to")) {
        CO_TRY_ASSIGN(filter.until, parseDay(context.value("to"), client.timeZone, DayEnd::AfterIt));
    }
    CO_TRY_ASSIGN(filter.channels, co_await channelsOf(context, client.id));
    filter.search = context.value("search");
    co_return filter;
}

QTimeZone zoneOf(const Client &client)
{
    const QTimeZone zone(client.timeZone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QCoro::Task<Result<int>> verify(CommandContext &context)
{
    CO_TRY(co_await context.open());
    const Interrupt interrupt;
    LedgerWatch watch;
    watch.cancel = interrupt.flag();
    Output &out = context.out();
    watch.progress = [&out](qint64 done, qint64 total) { out.progress(Words::tr("%1 of %2 entries").arg(done).arg(total)); };
    const auto verdict = co_await context.house().ledger().verify(watch);
    out.endProgress();
    if (!verdict)
        co_return verdict.error();
    const QJsonValue firstBad = verdict->ok() ? QJsonValue() : QJsonValue(verdict->firstBad);
    out.document({{QStringLiteral("entries"), verdict->entries}, {QStringLiteral("ok"), verdict->ok()}, {QStringLiteral("firstBad"), firstBad}});
    out.line(sentenceFor(*verdict));
    if (verdict->ok() && verdict->entries > 0)
        out.line(Words::tr("The seal of the last one: %1").arg(verdict->head.hash));
    co_return verdict->ok() ? exitcode::kDone : exitcode::kPart;
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY_ASSIGN(const int limit, limitOption(context, kUsualLimit));
    CO_TRY_ASSIGN(const Client client, co_await clientOf(context));
    CO_TRY_ASSIGN(LedgerFilter filter, co_await filterOf(context, client));
    filter.limit = limit;
    CO_TRY_ASSIGN(const QList<qint64> numbers, co_await context.house().ledger().numbers(filter));
    CO_TRY_ASSIGN(const QList<LedgerEntry> entries, co_await context.house().ledger().load(client.id, numbers));
    QJsonArray array;
    TextTable table({Words::tr("Number"), Words::tr("Time"), Words::tr("Channel"), Words::tr("Text"), Words::tr("How it is known"), Words::tr("Address")});
    const QTimeZone zone = zoneOf(client);
    for (const LedgerEntry &entry : entries) {
        array << toJson(entry);
        const QString text = firstLineOf(ledgerContentFromJson(entry.content));
        table.add({QString::number(entry.number), entry.at.utc().toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")), entry.channelName,
                   text.size() <= kShown ? text : text.left(kShown) + QChar(0x2026), eventWords(entry.event), entry.url});
    }
    context.out().document({{QStringLiteral("entries"), array}});
    context.out().table(table, Words::tr("Nothing like that was published."));
    co_return exitcode::kDone;
}

// Null: the ending is none of ours.
std::shared_ptr<LedgerForm> formOf(const QString &path, const Client &client, const LedgerFilter &filter)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return makeLedgerCsv(zoneOf(client));
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return makeLedgerJson();
    if (!path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return nullptr;
    return makeLedgerPage({client.name, zoneOf(client), client.calendar, QLocale(), filter.from, filter.until});
}

QCoro::Task<Result<int>> exportTo(CommandContext &context)
{
    const QString path = context.argument(0);
    const Client nobody;
    const LedgerFilter everything;
    if (!formOf(path, nobody, everything))
        co_return usageError(Words::tr("“%1” must end in .csv, .json or .html.").arg(path));
    CO_TRY_ASSIGN(const Client client, co_await clientOf(context));
    CO_TRY_ASSIGN(const LedgerFilter filter, co_await filterOf(context, client));
    const std::shared_ptr<LedgerForm> form = formOf(path, client, filter);
    const Interrupt interrupt;
    LedgerWatch watch;
    watch.cancel = interrupt.flag();
    CO_TRY_ASSIGN(const qint64 count, co_await context.house().ledger().write(filter, form, path, watch));
    context.out().document({{QStringLiteral("file"), path}, {QStringLiteral("entries"), count}});
    context.out().line(Words::tr("%Ln entries are in %1.", nullptr, int(count)).arg(printable(path)));
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeLedgerCommand()
{
    const CommandOption from{QStringLiteral("from"), QStringLiteral("DAY"), Words::tr("Published on this day or later.")};
    const CommandOption to{QStringLiteral("to"), QStringLiteral("DAY"), Words::tr("Published on this day or earlier.")};
    const CommandOption channel{QStringLiteral("channel"), QStringLiteral("C[,C...]"), Words::tr("Only these channels; also those that were removed.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("ledger");
    command->summary = Words::tr("The record of what was published: nothing in it can be changed.");
    command->actions = {
        {QStringLiteral("verify"), Words::tr("Checks that no entry was changed or left out."), {}, {}, verify},
        {QStringLiteral("list"), Words::tr("Shows what was published, the newest first."), {},
         {from, to, channel,
          {QStringLiteral("search"), QStringLiteral("QUERY"), Words::tr("Words that must all occur; each may be the beginning of one.")},
          {QStringLiteral("limit"), QStringLiteral("N"), Words::tr("At most so many; 50 if not given.")}}, list},
        {QStringLiteral("export"), Words::tr("Writes what was published into a file for a client."),
         {{QStringLiteral("FILE"), Words::tr("Ends in .csv, .json or .html.")}}, {from, to, channel}, exportTo}};
    return command;
}

} // namespace perennial
