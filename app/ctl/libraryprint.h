// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Items of the evergreen library for people and as JSON, with the names of what they refer to. Thread: the main one.

#include "ctl/commandcontext.h"
#include "domain/libraryitem.h"

namespace perennial {

struct LibraryNames
{
    QHash<ChannelId, QString> channels;
    QHash<CategoryId, QString> categories;
};
QCoro::Task<Result<LibraryNames>> libraryNames(CommandContext &context, WorkspaceId workspace);

QJsonObject toJson(const LibraryItem &item, const LibraryNames &names);
TextTable libraryTable(const QList<LibraryItem> &items, const LibraryNames &names);

} // namespace perennial
