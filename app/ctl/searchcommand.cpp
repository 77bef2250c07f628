// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/parsing.h"

#include <QJsonArray>

namespace perennial {

namespace {

constexpr int kUsualLimit = 50;
constexpr int kMostLooked = 10000; // deliveries whose messages are read
constexpr int kSnippet = 120;

struct Hit
{
    QString kind; // "post", "draft", "library", "import", "error"
    QString id;
    QString title;
    QString snippet;
    QString client = {};
};

QString snippetOf(const QString &text, const QString &query)
{
    const QString flat = text.simplified();
    const QString word = query.simplified().section(QLatin1Char(' '), 0, 0);
    const qsizetype at = std::max<qsizetype>(0, flat.indexOf(word, 0, Qt::CaseInsensitive) - kSnippet / 3);
    return (at > 0 ? QStringLiteral("…") : QString()) + flat.mid(at, kSnippet) + (at + kSnippet < flat.size() ? QStringLiteral("…") : QString());
}

bool holdsAll(const QString &text, const QString &query)
{
    for (const QString &word : query.simplified().split(QLatin1Char(' '))) {
        if (!text.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

QCoro::Task<Result<QList<Hit>>> inPosts(CommandContext &context, WorkspaceId workspace, QString query, int limit)
{
    PostFilter filter;
    filter.workspace = workspace;
    filter.search = query;
    filter.order = PostOrder::UpdatedFirst;
    CO_TRY_ASSIGN(const QList<PostId> ids, co_await context.house().posts().ids(filter));
    QList<Hit> hits;
    for (const PostId id : ids.mid(0, limit)) {
        CO_TRY_ASSIGN(const Post post, co_await context.house().posts().load(workspace, id));
        const bool isDraft = post.status == PostStatus::Draft || post.status == PostStatus::Idea;
        hits << Hit{isDraft ? QStringLiteral("draft") : QStringLiteral("post"), id.toString(), titleOf(post), snippetOf(post.text, query)};
    }
    co_return hits;
}

QCoro::Task<Result<QList<Hit>>> inLibrary(CommandContext &context, WorkspaceId workspace, QString query)
{
    evergreenstore::Filter filter;
    filter.workspace = workspace;
    filter.words = query;
    CO_TRY_ASSIGN(const QList<LibraryItem> items, co_await context.house().evergreen().list(filter));
    QList<Hit> hits;
    for (const LibraryItem &item : items) {
        QStringList texts;
        for (const Wording &wording : item.wordings)
            texts << wording.text;
        hits << Hit{QStringLiteral("library"), item.id.toString(), item.title(), snippetOf(texts.join(QLatin1Char(' ')), query)};
    }
    co_return hits;
}

QCoro::Task<Result<QList<Hit>>> inImports(CommandContext &context, WorkspaceId workspace, QString query)
{
    CO_TRY_ASSIGN(const QList<Batch> batches, co_await context.house().imports().batches(workspace));
    QList<Hit> hits;
    for (const Batch &batch : batches) {
        if (holdsAll(batch.fileName, query))
            hits << Hit{QStringLiteral("import"), batch.id.toString(), batch.fileName,
                        Words::tr("%1 rows, %2 imported, %3 refused").arg(batch.rows).arg(batch.imported).arg(batch.refused)};
    }
    co_return hits;
}

QCoro::Task<Result<QList<Hit>>> inErrors(CommandContext &context, WorkspaceId workspace, QString query)
{
    DeliveryFilter filter;
    filter.workspace = workspace;
    filter.onlyNeedsPerson = true;
    filter.limit = kMostLooked;
    CO_TRY_ASSIGN(const QList<Delivery> deliveries, co_await context.house().deliveries().list(filter));
    QList<Hit> hits;
    for (const Delivery &delivery : deliveries) {
        const QString text = delivery.reason + QLatin1Char(' ') + delivery.message;
        if (holdsAll(text, query))
            hits << Hit{QStringLiteral("error"), delivery.id.toString(), delivery.reason, snippetOf(delivery.message, query)};
    }
    co_return hits;
}

QCoro::Task<Result<QList<Hit>>> inClient(CommandContext &context, Workspace client, QString query, int limit)
{
    CO_TRY_ASSIGN(QList<Hit> hits, co_await inPosts(context, client.id, query, limit));
    CO_TRY_ASSIGN(const QList<Hit> library, co_await inLibrary(context, client.id, query));
    CO_TRY_ASSIGN(const QList<Hit> errors, co_await inErrors(context, client.id, query));
    CO_TRY_ASSIGN(const QList<Hit> imports, co_await inImports(context, client.id, query));
    hits << library << errors << imports;
    for (Hit &hit : hits)
        hit.client = client.name;
    co_return hits;
}

QCoro::Task<Result<QList<Workspace>>> searched(CommandContext &context)
{
    if (context.has("everywhere")) {
        CO_TRY(co_await context.open());
        co_return co_await context.house().workspaces().list();
    }
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    co_return QList<Workspace>{workspace};
}

QCoro::Task<Result<int>> search(CommandContext &context)
{
    const QString query = context.argument(0);
    if (query.trimmed().isEmpty())
        co_return usageError(Words::tr("Say what to look for."));
    CO_TRY_ASSIGN(const int limit, limitOption(context, kUsualLimit));
    CO_TRY_ASSIGN(const QList<Workspace> clients, co_await searched(context));
    QList<Hit> hits;
    for (const Workspace &client : clients) {
        CO_TRY_ASSIGN(const QList<Hit> some, co_await inClient(context, client, query, limit));
        hits << some;
    }
    hits = hits.mid(0, limit);
    QJsonArray array;
    TextTable table({Words::tr("Client"), Words::tr("Kind"), Words::tr("Found"), Words::tr("Id")});
    for (const Hit &hit : hits) {
        array << QJsonObject{{QStringLiteral("kind"), hit.kind}, {QStringLiteral("id"), hit.id},
                             {QStringLiteral("title"), hit.title}, {QStringLiteral("snippet"), hit.snippet},
                             {QStringLiteral("workspace"), hit.client}};
        table.add({hit.client, hit.kind, hit.snippet.isEmpty() ? hit.title : hit.snippet, hit.id});
    }
    context.out().document({{QStringLiteral("hits"), array}});
    context.out().table(table, Words::tr("Nothing was found."));
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeSearchCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("search");
    command->summary = Words::tr("Looks for words in posts, drafts, the library, errors and imports.");
    command->actions = {{{}, command->summary, {{QStringLiteral("QUERY"), Words::tr("Words that must all occur; each may be the beginning of one.")}},
                         {{QStringLiteral("limit"), QStringLiteral("N"), Words::tr("At most so many; 50 if not given.")},
                          {QStringLiteral("everywhere"), {}, Words::tr("In all clients, not in one.")}}, search}};
    return command;
}

} // namespace perennial
