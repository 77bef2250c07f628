// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/tablefolder.h"

#include "service/tablefile.h"

#include <QDir>

namespace perennial {

Result<QStringList> tablesIn(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return Error(ErrorKind::NotFound, QStringLiteral("folder-missing"), QStringLiteral("there is no such folder"), {folder});
    QStringList names = dir.entryList(tableWildcards().split(QLatin1Char(' ')), QDir::Files | QDir::Readable, QDir::Name);
    // "~$posts.xlsx" is Excel's lock, ".~lock.posts.ods#" LibreOffice's.
    names.removeIf([](const QString &name) { return name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('~')); });
    return names;
}

Result<QString> onlyTableIn(const QString &folder)
{
    TRY_ASSIGN(const QStringList names, tablesIn(folder));
    if (names.isEmpty())
        return Error(ErrorKind::NotFound, QStringLiteral("folder-without-table"), QStringLiteral("the folder holds no table"), {folder});
    if (names.size() > 1)
        return Error(ErrorKind::Invalid, QStringLiteral("folder-with-tables"), QStringLiteral("the folder holds several tables"),
                     {folder, names.join(QLatin1String(", "))});
    return QDir(folder).filePath(names.first());
}

} // namespace perennial
