// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/libraryprint.h"

#include "ctl/libraryoptions.h"

namespace perennial {

namespace {

QJsonArray mediaJson(const QList<MediaUse> &media)
{
    QJsonArray array;
    for (const MediaUse &use : media)
        array << QJsonObject{{QStringLiteral("id"), use.media.toString()}, {QStringLiteral("alt"), use.alt}};
    return array;
}

QJsonObject toJson(const Wording &wording)
{
    QJsonObject variants;
    for (auto variant = wording.variants.cbegin(); variant != wording.variants.cend(); ++variant)
        variants.insert(variant.key(), variant.value());
    return {{QStringLiteral("id"), wording.id.toString()},
            {QStringLiteral("text"), wording.text},
            {QStringLiteral("link"), wording.link},
            {QStringLiteral("media"), mediaJson(wording.media)},
            {QStringLiteral("variants"), variants}};
}

} // namespace

QCoro::Task<Result<LibraryNames>> libraryNames(CommandContext &context, WorkspaceId workspace)
{
    LibraryNames names;
    CO_TRY_ASSIGN(names.channels, co_await channelNamesOf(context, workspace));
    CO_TRY_ASSIGN(const QList<Category> categories, co_await context.house().slotTimes().categories(workspace));
    for (const Category &category : categories)
        names.categories.insert(category.id, category.name);
    co_return names;
}

QJsonObject toJson(const LibraryItem &item, const LibraryNames &names)
{
    QJsonArray wordings;
    for (const Wording &wording : item.wordings)
        wordings << toJson(wording);
    return {{QStringLiteral("id"), item.id.toString()},
            {QStringLiteral("category"), item.category ? QJsonValue(names.categories.value(item.category)) : QJsonValue()},
            {QStringLiteral("text"), item.wordings.isEmpty() ? QString() : item.wordings.first().text},
            {QStringLiteral("wordings"), wordings},
            {QStringLiteral("media"), mediaJson(item.media)},
            {QStringLiteral("labels"), QJsonArray::fromStringList(item.labels)},
            {QStringLiteral("notes"), item.notes},
            {QStringLiteral("source"), item.source},
            {QStringLiteral("rights"), item.rights},
            {QStringLiteral("season"), seasonJson(item.season)},
            {QStringLiteral("expires"), dayJson(item.expires)},
            {QStringLiteral("maxUses"), numberJson(item.mostUses)},
            {QStringLiteral("weight"), item.weight},
            {QStringLiteral("channels"), channelNames(item.channels, names.channels)},
            {QStringLiteral("createdAt"), item.createdAt.toIso()}};
}

TextTable libraryTable(const QList<LibraryItem> &items, const LibraryNames &names)
{
    TextTable table({Words::tr("Category"), Words::tr("Text"), Words::tr("Wordings"), Words::tr("Id")});
    for (const LibraryItem &item : items)
        table.add({names.categories.value(item.category), item.title(), QString::number(item.wordings.size()), item.id.toString()});
    return table;
}

} // namespace perennial
