// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/postoptions.h"

#include "ctl/parsing.h"
#include "ctl/stdinput.h"

#include <QFileInfo>

namespace perennial {

namespace {

constexpr QLatin1String kPartSeparator{"||"};

QStringList parts(const QString &value)
{
    QStringList all;
    for (const QString &part : value.split(kPartSeparator)) {
        if (!part.trimmed().isEmpty())
            all << part.trimmed();
    }
    return all;
}

Result<void> takeText(const CommandContext &context, Post &post)
{
    if (context.has("text") && context.has("text-stdin"))
        return usageError(Words::tr("--text and --text-stdin can't both be given."));
    if (context.has("text"))
        post.text = context.value("text");
    if (context.has("text-stdin")) {
        TRY_ASSIGN(post.text, stdinput::text());
    }
    return {};
}

Result<void> takeSmallThings(const CommandContext &context, Post &post)
{
    TRY(takeText(context, post));
    if (context.has("status")) {
        TRY_ASSIGN(post.status, parsePostStatus(context.value("status")));
    }
    if (context.has("label"))
        post.labels = splitList(context.values("label"));
    for (const QString &text : context.values("option")) {
        TRY_ASSIGN(const KeyValue option, parseKeyValue(text));
        takeOption(post, option.key, option.value);
    }
    return {};
}

// A channel that stays keeps what was written for it alone.
void setChannels(Post &post, const QList<ChannelId> &channels)
{
    QList<Variant> variants;
    for (const ChannelId channel : channels) {
        const Variant *known = post.variantFor(channel);
        Variant fresh;
        fresh.channel = channel;
        variants << (known ? *known : fresh);
    }
    post.variants = variants;
}

QCoro::Task<Result<void>> takeMedia(CommandContext &context, Workspace workspace, Post &post)
{
    if (!context.has("media"))
        co_return {};
    QList<MediaUse> media;
    for (const QString &text : context.values("media")) {
        if (text.isEmpty())
            continue; // --media "" takes all of them away
        const MediaArgument argument = parseMediaArgument(text);
        CO_TRY_ASSIGN(const Media added, co_await context.house().posts().addMediaFile(workspace.id, argument.path));
        media << MediaUse{added.id, argument.alt};
    }
    post.media = media;
    co_return {};
}

QCoro::Task<Result<void>> takeTime(CommandContext &context, Workspace workspace, Post &post)
{
    if (context.has("at") && context.has("next-slot"))
        co_return usageError(Words::tr("--at and --next-slot can't both be given."));
    const QByteArray before = post.wall ? post.wall->timeZone : workspace.timeZone;
    CO_TRY_ASSIGN(const QByteArray zone, timeZoneOption(context, before));
    if (context.has("at")) {
        CO_TRY_ASSIGN(post.wall, parseWhen(context.value("at"), zone, workspace, context.house().clock().now()));
    } else if (context.has("next-slot")) {
        CO_TRY_ASSIGN(post.wall, co_await context.house().posts().nextFreeTime(workspace.id, post.channels(), zone));
    } else if (post.wall) {
        post.wall->timeZone = zone;
    }
    co_return {};
}

} // namespace

Result<PostStatus> parsePostStatus(const QString &text)
{
    const auto status = postStatusFromString(text);
    if (status && *status != PostStatus::Done)
        return *status;
    return badChoice(QStringLiteral("--status"), text,
                     {toString(PostStatus::Idea), toString(PostStatus::Draft), toString(PostStatus::InReview), toString(PostStatus::Approved)});
}

MediaArgument parseMediaArgument(const QString &text)
{
    if (QFileInfo::exists(text))
        return {text, {}};
    for (qsizetype at = text.indexOf(QLatin1Char('=')); at > 0; at = text.indexOf(QLatin1Char('='), at + 1)) {
        if (QFileInfo::exists(text.left(at)))
            return {text.left(at), text.mid(at + 1)};
    }
    return {text.section(QLatin1Char('='), 0, 0), text.section(QLatin1Char('='), 1)};
}

void takeOption(Post &post, const QString &key, const QString &value)
{
    struct Place
    {
        const char *key;
        QString Post::*field;
    };
    static constexpr Place places[] = {
        {"title", &Post::title},           {"link", &Post::link},
        {"first_comment", &Post::firstComment}, {"content_warning", &Post::contentWarning},
        {"visibility", &Post::visibility}, {"language", &Post::language},
        {"notes", &Post::notes},           {"external_id", &Post::externalId},
        {"campaign", &Post::campaign},     {"category", &Post::category},
    };
    const QString name = QString(key).replace(QLatin1Char('-'), QLatin1Char('_'));
    for (const Place &place : places) {
        if (name == QLatin1String(place.key)) {
            post.*place.field = value;
            return;
        }
    }
    if (name == QLatin1String("thread"))
        post.thread = parts(value);
    else if (value.isEmpty())
        post.options.remove(key);
    else
        post.options.insert(key, value);
}

QCoro::Task<Result<void>> takePostOptions(CommandContext &context, Workspace workspace, Post &post)
{
    CO_TRY(takeSmallThings(context, post));
    if (context.has("channel")) {
        CO_TRY_ASSIGN(const QList<ChannelId> channels, co_await context.channels(workspace.id, splitList(context.values("channel"))));
        setChannels(post, channels);
    }
    CO_TRY(co_await takeTime(context, workspace, post));
    co_return co_await takeMedia(context, workspace, post);
}

QList<CommandOption> postOptions()
{
    return {
        {QStringLiteral("channel"), QStringLiteral("C[,C...]"), Words::tr("The channels by name; may be repeated.")},
        {QStringLiteral("at"), QStringLiteral("LOCAL"), Words::tr("When: 2026-11-23T09:30, or “fri 14:30”, “tomorrow 9”, “in 2 weeks 10:00”.")},
        {QStringLiteral("next-slot"), {}, Words::tr("At the next free time.")},
        {QStringLiteral("time-zone"), QStringLiteral("ZONE"), Words::tr("The zone of --at; default: the client's.")},
        {QStringLiteral("text"), QStringLiteral("TEXT"), Words::tr("What it says.")},
        {QStringLiteral("text-stdin"), {}, Words::tr("Reads the text from standard input.")},
        {QStringLiteral("media"), QStringLiteral("FILE[=ALT]"), Words::tr("A picture with its description; may be repeated.")},
        {QStringLiteral("status"), QStringLiteral("STATUS"), Words::tr("draft (default), idea, in-review or approved; approved posts are scheduled.")},
        {QStringLiteral("label"), QStringLiteral("LABEL"), Words::tr("A label; may be repeated.")},
        {QStringLiteral("option"), QStringLiteral("K=V"), Words::tr("title, link, first-comment, thread (parts split by ||), content-warning, visibility, language, campaign, category, notes, or the network's own.")},
    };
}

} // namespace perennial
