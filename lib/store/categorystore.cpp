// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/categorystore.h"

#include "text/folding.h"

namespace perennial::categorystore {

namespace {

const QString kColumns = QStringLiteral("id, workspace_id, name, created_at");

Category fromRow(const Query &row)
{
    return {row.id<CategoryId>(0), row.id<WorkspaceId>(1), row.text(2), row.instant(3)};
}

} // namespace

Result<void> insert(Connection &connection, const Category &category)
{
    TRY_ASSIGN(const auto twin, findByName(connection, category.workspace, category.name));
    if (twin)
        return Error(ErrorKind::Conflict, QStringLiteral("category-exists"), QStringLiteral("a category with this name exists"), {twin->name});
    TRY(connection.change(QStringLiteral("INSERT INTO category (%1, name_folded) VALUES (?,?,?,?,?)").arg(kColumns), category.id, category.workspace,
                          category.name, category.createdAt, foldForSearch(category.name)));
    return {};
}

Result<void> remove(Connection &connection, CategoryId id)
{
    TRY_ASSIGN(const qint64 changed, connection.change(QStringLiteral("DELETE FROM category WHERE id=?"), id));
    if (changed == 0)
        return Error(ErrorKind::NotFound, QStringLiteral("category-unknown"), QStringLiteral("no such category"), {id.toString()});
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

} // namespace perennial::categorystore
