// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/libraryoptions.h"
#include "ctl/parsing.h"

namespace perennial {

namespace {

struct OrderName
{
    const char *name;
    CategoryOrder order;
};

constexpr OrderName kOrders[] = {{"least-recent", CategoryOrder::LeastRecentlyUsed},
                                 {"oldest", CategoryOrder::OldestFirst},
                                 {"newest", CategoryOrder::NewestFirst},
                                 {"shuffle", CategoryOrder::Shuffle},
                                 {"weighted", CategoryOrder::Weighted}};

QString nameOf(CategoryOrder order)
{
    const auto *found = std::find_if(std::begin(kOrders), std::end(kOrders), [order](const OrderName &each) { return each.order == order; });
    return found == std::end(kOrders) ? QString() : QString::fromLatin1(found->name);
}

Result<void> takeOrder(const CommandContext &context, CategoryOrder &order)
{
    if (!context.has("order"))
        return {};
    QStringList names;
    for (const OrderName &each : kOrders) {
        if (context.value("order") == QLatin1String(each.name)) {
            order = each.order;
            return {};
        }
        names << QString::fromLatin1(each.name);
    }
    return badChoice(QStringLiteral("--order"), context.value("order"), names);
}

Result<void> takeNumbers(const CommandContext &context, CategoryPolicy &policy)
{
    TRY(takeOrder(context, policy.order));
    TRY(takeNumber(context, "gap", policy.itemGapDays));
    TRY(takeNumber(context, "wording-gap", policy.wordingGapDays));
    TRY(takeNumber(context, "channel-gap", policy.channelGapDays));
    TRY(takeNumber(context, "share", policy.shareOfAll));
    LibraryLimits limits{policy.season, policy.expires, policy.mostUses};
    TRY(takeLimits(context, limits));
    policy.season = limits.season;
    policy.expires = limits.expires;
    policy.mostUses = limits.mostUses;
    return {};
}

QCoro::Task<Result<void>> takePolicy(CommandContext &context, WorkspaceId workspace, CategoryPolicy &policy)
{
    CO_TRY(takeNumbers(context, policy));
    CO_TRY(co_await takeChannels(context, workspace, policy.channels));
    if (!context.has("borrow-from"))
        co_return {};
    policy.borrowFrom = {};
    if (!context.value("borrow-from").isEmpty()) {
        CO_TRY_ASSIGN(const LibraryCategory lender, co_await categoryNamed(context, workspace, context.value("borrow-from")));
        policy.borrowFrom = lender.category.id;
    }
    co_return {};
}

struct Names
{
    QHash<ChannelId, QString> channels;
    QHash<CategoryId, QString> categories;
    QHash<CategoryId, int> items;
};

QCoro::Task<Result<Names>> namesOf(CommandContext &context, WorkspaceId workspace)
{
    Names names;
    CO_TRY_ASSIGN(names.channels, co_await channelNamesOf(context, workspace));
    CO_TRY_ASSIGN(const QList<LibraryCategory> categories, co_await context.house().evergreen().categories(workspace));
    for (const LibraryCategory &each : categories)
        names.categories.insert(each.category.id, each.category.name);
    evergreenstore::Filter filter;
    filter.workspace = workspace;
    CO_TRY_ASSIGN(const QList<LibraryItem> items, co_await context.house().evergreen().list(filter));
    for (const LibraryItem &item : items)
        ++names.items[item.category];
    co_return names;
}

QJsonObject toJson(const LibraryCategory &category, const Names &names)
{
    const CategoryPolicy &policy = category.policy;
    return {{QStringLiteral("id"), category.category.id.toString()},
            {QStringLiteral("name"), category.category.name},
            {QStringLiteral("order"), nameOf(policy.order)},
            {QStringLiteral("gap"), policy.itemGapDays},
            {QStringLiteral("wordingGap"), policy.wordingGap()},
            {QStringLiteral("channelGap"), policy.channelGapDays},
            {QStringLiteral("maxUses"), numberJson(policy.mostUses)},
            {QStringLiteral("season"), seasonJson(policy.season)},
            {QStringLiteral("expires"), dayJson(policy.expires)},
            {QStringLiteral("channels"), channelNames(policy.channels, names.channels)},
            {QStringLiteral("share"), numberJson(policy.shareOfAll)},
            {QStringLiteral("borrowFrom"), policy.borrowFrom ? QJsonValue(names.categories.value(policy.borrowFrom)) : QJsonValue()},
            {QStringLiteral("items"), names.items.value(category.category.id)}};
}

TextTable tableOf(const QList<LibraryCategory> &categories, const Names &names)
{
    TextTable table({Words::tr("Category"), Words::tr("Items"), Words::tr("Order"), Words::tr("Gap"), Words::tr("Season"), Words::tr("Id")});
    for (const LibraryCategory &each : categories)
        table.add({each.category.name, QString::number(names.items.value(each.category.id)), nameOf(each.policy.order),
                   QString::number(each.policy.itemGapDays), each.policy.season ? toString(*each.policy.season) : QString(), each.category.id.toString()});
    return table;
}

QCoro::Task<Result<int>> put(CommandContext &context, WorkspaceId workspace, LibraryCategory category)
{
    CO_TRY(co_await takePolicy(context, workspace, category.policy));
    LibraryEdit edit;
    edit.categories << category;
    CO_TRY_ASSIGN(const LibraryChange changed, co_await context.house().evergreen().change(workspace, edit));
    CO_TRY_ASSIGN(const Names names, co_await namesOf(context, workspace));
    context.out().document({{QStringLiteral("category"), toJson(changed.categories.first(), names)}});
    context.out().table(tableOf(changed.categories, names), {});
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> add(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    LibraryCategory category;
    category.category.name = context.argument(0);
    co_return co_await put(context, workspace.id, category);
}

QCoro::Task<Result<int>> set(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(LibraryCategory category, co_await categoryNamed(context, workspace.id, context.argument(0)));
    if (context.has("name"))
        category.category.name = context.value("name");
    co_return co_await put(context, workspace.id, category);
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const QList<LibraryCategory> categories, co_await context.house().evergreen().categories(workspace.id));
    CO_TRY_ASSIGN(const Names names, co_await namesOf(context, workspace.id));
    QJsonArray array;
    for (const LibraryCategory &each : categories)
        array << toJson(each, names);
    context.out().document({{QStringLiteral("categories"), array}});
    context.out().table(tableOf(categories, names), Words::tr("There are no categories: “perennialctl category add NAME” makes one."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> remove(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const LibraryCategory category, co_await categoryNamed(context, workspace.id, context.argument(0)));
    CO_TRY_ASSIGN(const Names names, co_await namesOf(context, workspace.id));
    LibraryEdit edit;
    edit.categoriesGone << category.category.id;
    CO_TRY(co_await context.house().evergreen().change(workspace.id, edit));
    context.out().document({{QStringLiteral("removed"), toJson(category, names)}});
    context.out().line(Words::tr("The category is gone. Its slots stay, for what people plan."));
    co_return exitcode::kDone;
}

QList<CommandOption> policyOptions()
{
    QList<CommandOption> options{
        {QStringLiteral("gap"), QStringLiteral("DAYS"), Words::tr("Least days between two uses of an item on a channel; 28 if not given.")},
        {QStringLiteral("wording-gap"), QStringLiteral("DAYS"), Words::tr("The same for a wording; three times as many if not given.")},
        {QStringLiteral("channel-gap"), QStringLiteral("DAYS"), Words::tr("Least days from an item on a channel to it on another; 1 if not given.")},
        {QStringLiteral("order"), QStringLiteral("oldest|newest|shuffle|least-recent|weighted"), Words::tr("Whose turn it is.")},
        {QStringLiteral("share"), QStringLiteral("PERCENT"), Words::tr("At most this part of what goes out within seven days.")},
        {QStringLiteral("borrow-from"), QStringLiteral("C"), Words::tr("The category that helps out when this one has nothing to give.")}};
    return options + limitOptions();
}

} // namespace

std::unique_ptr<Command> makeCategoryCommand()
{
    const CommandArgument name{QStringLiteral("NAME"), Words::tr("The category's name.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("category");
    command->summary = Words::tr("Categories of the library: how their items take turns.");
    command->actions = {
        {QStringLiteral("add"), Words::tr("Adds a category."), {name}, policyOptions(), add},
        {QStringLiteral("set"), Words::tr("Changes a category; an empty value takes a limit away."), {name},
         QList<CommandOption>{{QStringLiteral("name"), QStringLiteral("NAME"), Words::tr("Its new name.")}} + policyOptions(), set},
        {QStringLiteral("list"), Words::tr("Lists the categories."), {}, {}, list},
        {QStringLiteral("remove"), Words::tr("Removes a category that has no items."), {name}, {}, remove},
    };
    return command;
}

} // namespace perennial
