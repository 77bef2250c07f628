// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/parsing.h"
#include "ctl/postchecks.h"
#include "ctl/postoptions.h"
#include "ctl/postprint.h"
#include "service/clientguard.h"
#include "service/clientmoving.h"

namespace perennial {

namespace {

// Of this id, and of the client that --workspace names.
QCoro::Task<Result<Post>> named(CommandContext &context)
{
    CO_TRY_ASSIGN(const PostId id, parseId<PostId>(context.argument(0)));
    const CommandContext::AskClient ask = [id](House &house) { return house.posts().clientOf(id); };
    CO_TRY_ASSIGN(const WorkspaceId client, co_await context.clientOf(ask));
    co_return co_await context.house().posts().load(client, id);
}

QCoro::Task<Result<QList<PostRemark>>> judge(CommandContext &context, Post post)
{
    CO_TRY_ASSIGN(const QList<Channel> channels, co_await context.house().channels().list(post.workspace));
    QList<PostRemark> remarks = remarksOn(post, channels, context.house().channels());
    CO_TRY_ASSIGN(const auto guard, co_await context.house().clientGuard().checkFor(post.workspace));
    remarks << remarksOn(guard->findings(post));
    CO_TRY(refuseFaults(post, remarks));
    co_return remarks;
}

QCoro::Task<Result<int>> save(CommandContext &context, Post post)
{
    CO_TRY_ASSIGN(const QList<PostRemark> remarks, co_await judge(context, post));
    CO_TRY_ASSIGN(const Post saved, co_await context.house().posts().save(post));
    CO_TRY(co_await printPost(context, saved.workspace, saved.id, remarks));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> add(CommandContext &context)
{
    if (!context.has("channel"))
        co_return usageError(Words::tr("Say where it goes: --channel NAME."));
    if (!context.has("text") && !context.has("text-stdin") && !context.has("media"))
        co_return usageError(Words::tr("Say what it says: --text TEXT or --text-stdin."));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    Post post;
    post.workspace = workspace.id;
    CO_TRY(co_await takePostOptions(context, workspace, post));
    co_return co_await save(context, post);
}

// What is on its way or out is what was read there: it stays as it was written.
Result<void> refuseIfOut(const PostDetails &details)
{
    for (const DeliveryDetails &each : details.deliveries) {
        const DeliveryState state = each.delivery.state;
        if (state == DeliveryState::Sent)
            return Error(ErrorKind::Conflict, QStringLiteral("post-sent"), QStringLiteral("the post is out"), {titleOf(details.post)});
        if (state == DeliveryState::Claimed || state == DeliveryState::Sending || state == DeliveryState::Unsure)
            return Error(ErrorKind::Conflict, QStringLiteral("post-under-way"), QStringLiteral("the post is on its way"), {titleOf(details.post)});
    }
    return {};
}

QCoro::Task<Result<int>> edit(CommandContext &context)
{
    CO_TRY_ASSIGN(Post post, co_await named(context));
    CO_TRY_ASSIGN(const PostDetails details, co_await context.house().posts().details(post.workspace, post.id));
    CO_TRY(refuseIfOut(details));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.house().workspaces().load(post.workspace));
    CO_TRY(co_await takePostOptions(context, workspace, post));
    co_return co_await save(context, post);
}

QCoro::Task<Result<int>> show(CommandContext &context)
{
    CO_TRY_ASSIGN(const Post post, co_await named(context));
    const QList<PostRemark> none;
    CO_TRY(co_await printPost(context, post.workspace, post.id, none));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> approve(CommandContext &context)
{
    CO_TRY_ASSIGN(Post post, co_await named(context));
    post.status = PostStatus::Approved;
    CO_TRY_ASSIGN(const QList<PostRemark> remarks, co_await judge(context, post));
    const QList<PostId> ids{post.id};
    CO_TRY(co_await context.house().posts().setStatus(post.workspace, ids, PostStatus::Approved));
    CO_TRY(co_await printPost(context, post.workspace, post.id, remarks));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> move(CommandContext &context)
{
    if (!context.has("at"))
        co_return usageError(Words::tr("Say when: --at LOCAL."));
    CO_TRY_ASSIGN(Post post, co_await named(context));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.house().workspaces().load(post.workspace));
    const QByteArray before = post.wall ? post.wall->timeZone : workspace.timeZone;
    CO_TRY_ASSIGN(const QByteArray zone, timeZoneOption(context, before));
    CO_TRY_ASSIGN(const WallTime wall, parseWhen(context.value("at"), zone, workspace, context.house().clock().now()));
    post.wall = wall;
    const QList<Channel> none;
    const QList<PostRemark> remarks = remarksOn(post, none, context.house().channels());
    const QList<PostPlace> places{PostPlace{post.id, wall}};
    CO_TRY(co_await context.house().posts().moveAll(post.workspace, places));
    CO_TRY(co_await printPost(context, post.workspace, post.id, remarks));
    co_return exitcode::kDone;
}

// To another client, as a draft; what stays behind is said.
QCoro::Task<Result<int>> handOver(CommandContext &context)
{
    if (!context.has("to"))
        co_return usageError(Words::tr("Say to which client: --to NAME."));
    CO_TRY_ASSIGN(const Post post, co_await named(context));
    CO_TRY_ASSIGN(const Workspace to, co_await context.house().workspaces().choose(context.value("to")));
    const QList<PostId> ids{post.id};
    CO_TRY_ASSIGN(const LeftBehind left, co_await context.house().clientMoving().look(post.workspace, ids));
    CO_TRY_ASSIGN(const PostChange moved, co_await context.house().clientMoving().move(post.workspace, ids, to.id));
    if (!left.isNothing())
        context.out().line(Words::tr("Left behind: what belongs to the client it came from (channels, plan, labels, campaign, rights)."));
    const QList<PostRemark> none;
    CO_TRY(co_await printPost(context, to.id, moved.after.last().id, none));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> remove(CommandContext &context)
{
    CO_TRY(requireYes(context, Words::tr("This takes the post out of the plan and into the trash, for 30 days.")));
    CO_TRY_ASSIGN(const Post post, co_await named(context));
    const QList<PostId> ids{post.id};
    CO_TRY(co_await context.house().posts().trash(post.workspace, ids));
    context.out().document({{QStringLiteral("removed"), QJsonObject{{QStringLiteral("id"), post.id.toString()}}}});
    context.out().line(Words::tr("In the trash. “perennialctl post restore %1” takes it out again, for 30 days.").arg(post.id.toString()));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> restore(CommandContext &context)
{
    CO_TRY_ASSIGN(const Post post, co_await named(context));
    const QList<PostId> ids{post.id};
    CO_TRY(co_await context.house().posts().restore(post.workspace, ids));
    const QList<PostRemark> none;
    CO_TRY(co_await printPost(context, post.workspace, post.id, none));
    co_return exitcode::kDone;
}

QList<CommandOption> listOptions()
{
    return {
        {QStringLiteral("from"), QStringLiteral("DAY"), Words::tr("Planned on this day or later.")},
        {QStringLiteral("to"), QStringLiteral("DAY"), Words::tr("Planned on this day or earlier.")},
        {QStringLiteral("status"), QStringLiteral("STATUS"), Words::tr("idea, draft, in-review, approved, scheduled or done; may be repeated.")},
        {QStringLiteral("channel"), QStringLiteral("C[,C...]"), Words::tr("Only these channels.")},
        {QStringLiteral("search"), QStringLiteral("QUERY"), Words::tr("Only what holds all these words.")},
        {QStringLiteral("label"), QStringLiteral("LABEL"), Words::tr("Only what carries this label.")},
        {QStringLiteral("batch"), QStringLiteral("ID"), Words::tr("Only what this import brought.")},
        {QStringLiteral("trash"), {}, Words::tr("What lies in the trash.")},
        {QStringLiteral("limit"), QStringLiteral("N"), Words::tr("At most so many; 100 if not given.")},
        {QStringLiteral("after"), QStringLiteral("ID"), Words::tr("Goes on behind this one (“next” of the last list).")},
    };
}

} // namespace

std::unique_ptr<Command> makePostCommand()
{
    const CommandArgument id{QStringLiteral("ID"), Words::tr("The post's id.")};
    const CommandOption at{QStringLiteral("at"), QStringLiteral("LOCAL"), Words::tr("When: 2026-11-23T09:30, or “fri 14:30”, “tomorrow 9”, “in 2 weeks 10:00”.")};
    const CommandOption zone{QStringLiteral("time-zone"), QStringLiteral("ZONE"), Words::tr("The zone of --at; default: the post's.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("post");
    command->summary = Words::tr("Posts: written, planned, moved, thrown away.");
    command->actions = {
        {QStringLiteral("add"), Words::tr("Makes a post."), {}, postOptions(), add},
        {QStringLiteral("list"), Words::tr("Lists posts by time."), {}, listOptions(), listPosts},
        {QStringLiteral("show"), Words::tr("Shows a post and its deliveries."), {id}, {}, show},
        {QStringLiteral("edit"), Words::tr("Changes a post; what is not named stays."), {id}, postOptions(), edit},
        {QStringLiteral("approve"), Words::tr("Approves a post: with a time it is scheduled."), {id}, {}, approve},
        {QStringLiteral("move"), Words::tr("Gives a post another time."), {id}, {at, zone}, move},
        {QStringLiteral("hand-over"), Words::tr("Moves a post to another client, as a draft."), {id}, {{QStringLiteral("to"), QStringLiteral("NAME"), Words::tr("The client it is meant for.")}}, handOver},
        {QStringLiteral("remove"), Words::tr("Puts a post into the trash."), {id}, {yesOption()}, remove},
        {QStringLiteral("restore"), Words::tr("Takes a post out of the trash."), {id}, {}, restore},
    };
    return command;
}

} // namespace perennial
