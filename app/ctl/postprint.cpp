// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/postprint.h"

#include "ctl/parsing.h"
#include "ctl/postoptions.h"

#include <QJsonArray>

namespace perennial {

namespace {

constexpr int kUsualLimit = 100;
constexpr int kMostPosts = 100000;
constexpr int kShownTitle = 50;

QString channelNames(const Post &post, const PostNaming &naming)
{
    QStringList names;
    for (const ChannelId channel : post.channels())
        names << naming.channel(channel);
    return names.join(QStringLiteral(", "));
}

void printForPeople(Output &out, const PostDetails &details, const PostNaming &naming)
{
    const Post &post = details.post;
    out.line(Words::tr("Post %1, %2").arg(post.id.toString(), toString(post.status)));
    if (post.wall)
        out.line(Words::tr("Time: %1").arg(shownTime(post)));
    out.line(Words::tr("Channels: %1").arg(printable(channelNames(post, naming))));
    for (const QString &line : post.text.split(QLatin1Char('\n')))
        out.line(QStringLiteral("  ") + printable(line));
    if (details.deliveries.isEmpty())
        return;
    TextTable table({Words::tr("Delivery"), Words::tr("Channel"), Words::tr("Due"), Words::tr("State"), Words::tr("Reason"), Words::tr("Address")});
    for (const DeliveryDetails &each : details.deliveries)
        table.add({each.delivery.id.toString(), naming.channel(each.delivery.channel), each.delivery.dueAt.toIso(),
                   toString(each.delivery.state), each.delivery.reason, each.delivery.url});
    out.table(table, {});
}

Result<void> takeFilter(const CommandContext &context, const Workspace &workspace, PostFilter &filter)
{
    filter.workspace = workspace.id;
    if (context.has("from")) {
        TRY_ASSIGN(filter.from, parseDay(context.value("from"), workspace.timeZone, DayEnd::Begin));
    }
    if (context.has("to")) {
        TRY_ASSIGN(filter.until, parseDay(context.value("to"), workspace.timeZone, DayEnd::AfterIt));
    }
    for (const QString &text : splitList(context.values("status"))) {
        const auto status = postStatusFromString(text);
        if (!status)
            return badChoice(QStringLiteral("--status"), text, {QStringLiteral("idea"), QStringLiteral("draft"), QStringLiteral("in-review"), QStringLiteral("approved"), QStringLiteral("scheduled"), QStringLiteral("done")});
        filter.statuses << *status;
    }
    filter.search = context.value("search");
    filter.label = context.value("label");
    filter.trashed = context.has("trash");
    if (context.has("batch")) {
        TRY_ASSIGN(filter.batch, parseId<BatchId>(context.value("batch")));
    }
    return {};
}

// From behind --after on, one more than asked for, which tells whether there is a next page.
Result<QList<PostId>> pageOf(const CommandContext &context, const QList<PostId> &ids, int limit)
{
    if (!context.has("after"))
        return ids.mid(0, limit + 1);
    TRY_ASSIGN(const PostId after, parseId<PostId>(context.value("after")));
    const qsizetype at = ids.indexOf(after);
    if (at < 0)
        return Error(ErrorKind::NotFound, QStringLiteral("post-unknown"), QStringLiteral("the post is not in this list"), {after.toString()});
    return ids.mid(at + 1, limit + 1);
}

} // namespace

QString shownTime(const Post &post)
{
    if (!post.wall)
        return {};
    if (!post.wall->time.isValid())
        return post.wall->date.toString(Qt::ISODate);
    return post.wall->toIso().replace(QLatin1Char('T'), QLatin1Char(' ')) + QLatin1Char(' ') + QString::fromUtf8(post.wall->timeZone);
}

QCoro::Task<Result<void>> printPost(CommandContext &context, WorkspaceId client, PostId id, QList<PostRemark> remarks)
{
    CO_TRY_ASSIGN(const PostDetails details, co_await context.house().posts().details(client, id));
    CO_TRY_ASSIGN(const PostNaming naming, co_await context.naming(client));
    context.out().document({{QStringLiteral("post"), toJson(details, naming)}, {QStringLiteral("warnings"), toJson(remarks)}});
    if (!context.out().isJson())
        printForPeople(context.out(), details, naming);
    for (const PostRemark &remark : remarks)
        context.out().note(remark.message);
    co_return {};
}

QCoro::Task<Result<int>> listPosts(CommandContext &context)
{
    CO_TRY_ASSIGN(const int wanted, limitOption(context, kUsualLimit));
    const int limit = std::min(wanted, kMostPosts);
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    PostFilter filter;
    CO_TRY(takeFilter(context, workspace, filter));
    CO_TRY_ASSIGN(filter.channels, co_await context.channels(workspace.id, splitList(context.values("channel"))));
    CO_TRY_ASSIGN(const QList<PostId> ids, co_await context.house().posts().ids(filter));
    CO_TRY_ASSIGN(QList<PostId> page, pageOf(context, ids, limit));
    const bool hasMore = page.size() > limit;
    page = page.mid(0, limit);
    CO_TRY_ASSIGN(const PostNaming naming, co_await context.naming(workspace.id));
    QJsonArray array;
    TextTable table({Words::tr("Time"), Words::tr("Status"), Words::tr("Channels"), Words::tr("Text"), Words::tr("Id")});
    for (const PostId id : page) {
        CO_TRY_ASSIGN(const PostDetails details, co_await context.house().posts().details(workspace.id, id));
        array << toJson(details, naming);
        table.add({shownTime(details.post), toString(details.post.status), channelNames(details.post, naming),
                   titleOf(details.post).left(kShownTitle), id.toString()});
    }
    const QJsonValue next = hasMore ? QJsonValue(page.last().toString()) : QJsonValue();
    context.out().document({{QStringLiteral("posts"), array}, {QStringLiteral("next"), next}});
    context.out().table(table, Words::tr("No post is like that."));
    if (hasMore)
        context.out().note(Words::tr("There are more: --after %1 goes on.").arg(page.last().toString()));
    co_return exitcode::kDone;
}

} // namespace perennial
