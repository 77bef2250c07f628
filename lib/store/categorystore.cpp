// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/categorystore.h"

#include "store/evergreencolumns.h"
#include "text/folding.h"

namespace perennial::categorystore {

namespace {

namespace columns = evergreencolumns;

const QString kColumns = QStringLiteral("id, workspace_id, name, created_at");
const QString kPolicyColumns = QStringLiteral("item_order, item_gap, wording_gap, channel_gap, most_uses, season_from, season_to, expires, channels, "
                                              "share_of_all, borrow_from");

Category fromRow(const Query &row)
{
    return {row.id<CategoryId>(0), row.id<WorkspaceId>(1), row.text(2), row.instant(3)};
}

std::optional<int> maybeNumber(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.number(column)));
}

// From the fifth column on.
CategoryPolicy policyFromRow(const Query &row)
{
    CategoryPolicy policy;
    policy.category = row.id<CategoryId>(0);
    policy.order = categoryOrderFromString(row.text(4)).value_or(CategoryOrder::LeastRecentlyUsed);
    policy.itemGapDays = int(row.number(5));
    policy.wordingGapDays = maybeNumber(row, 6);
    policy.channelGapDays = int(row.number(7));
    policy.mostUses = maybeNumber(row, 8);
    policy.season = columns::season(row.text(9), row.text(10));
    policy.expires = columns::day(row.text(11));
    policy.channels = columns::channels(row.text(12));
    policy.shareOfAll = maybeNumber(row, 13);
    policy.borrowFrom = row.id<CategoryId>(14);
    return policy;
}

Error unknown(CategoryId id)
{
    return Error(ErrorKind::NotFound, QStringLiteral("category-unknown"), QStringLiteral("no such category"), {id.toString()});
}

Error exists(const QString &name)
{
    return Error(ErrorKind::Conflict, QStringLiteral("category-exists"), QStringLiteral("a category with this name exists"), {name});
}

} // namespace

Result<void> insert(Connection &connection, const Category &category)
{
    TRY_ASSIGN(const auto twin, findByName(connection, category.workspace, category.name));
    if (twin)
        return exists(twin->name);
    TRY(connection.change(QStringLiteral("INSERT INTO category (%1, name_folded) VALUES (?,?,?,?,?)").arg(kColumns), category.id, category.workspace,
                          category.name, category.createdAt, foldForSearch(category.name)));
    return {};
}

Result<void> update(Connection &connection, const LibraryCategory &category)
{
    const CategoryPolicy &policy = category.policy;
    TRY_ASSIGN(const auto twin, findByName(connection, category.category.workspace, category.category.name));
    if (twin && twin->id != category.category.id)
        return exists(twin->name);
    TRY_ASSIGN(const qint64 changed,
               connection.change(QStringLiteral("UPDATE category SET name=?, name_folded=?, item_order=?, item_gap=?, wording_gap=?, channel_gap=?, most_uses=?, "
                                                "season_from=?, season_to=?, expires=?, channels=?, share_of_all=?, borrow_from=? WHERE id=? AND workspace_id=?"),
                                 category.category.name, foldForSearch(category.category.name), toString(policy.order), policy.itemGapDays, policy.wordingGapDays,
                                 policy.channelGapDays, policy.mostUses, columns::from(policy.season), columns::to(policy.season), columns::text(policy.expires),
                                 columns::text(policy.channels), policy.shareOfAll, policy.borrowFrom, category.category.id, category.category.workspace));
    return changed == 0 ? Result<void>(unknown(category.category.id)) : Result<void>();
}

Result<void> remove(Connection &connection, CategoryId id)
{
    TRY_ASSIGN(const qint64 changed, connection.change(QStringLiteral("DELETE FROM category WHERE id=?"), id));
    if (changed == 0)
        return unknown(id);
    return {};
}

Result<std::optional<Category>> findByName(Connection &connection, WorkspaceId workspace, const QString &name)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM category WHERE workspace_id=? AND name_folded=?").arg(kColumns)));
    TRY(query.run(workspace, foldForSearch(name)));
    if (!query.next())
        return std::optional<Category>();
    return std::optional<Category>(fromRow(query));
}

Result<QList<Category>> list(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM category WHERE workspace_id=? ORDER BY name_folded").arg(kColumns)));
    TRY(query.run(workspace));
    QList<Category> found;
    while (query.next())
        found << fromRow(query);
    return found;
}

Result<QList<LibraryCategory>> listWithPolicies(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query, connection.prepare(
                                QStringLiteral("SELECT %1, %2 FROM category WHERE workspace_id=? ORDER BY name_folded").arg(kColumns, kPolicyColumns)));
    TRY(query.run(workspace));
    QList<LibraryCategory> found;
    while (query.next())
        found.append({fromRow(query), policyFromRow(query)});
    return found;
}

} // namespace perennial::categorystore
