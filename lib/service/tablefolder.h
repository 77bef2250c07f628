// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Tables that lie in a folder, by their names. Looks at the file system: never on the window's thread. Errors: NotFound
// "folder-missing" | "folder-without-table" (args: folder), Invalid "folder-with-tables" (args: folder, their names).

#include "base/result.h"

#include <QStringList>

namespace perennial {

// Names that end like tables (service/tablefile.h), sorted; not hidden ones and what programs leave while they write.
Result<QStringList> tablesIn(const QString &folder);
// The path of a folder's only table: pictures with a table beside them.
Result<QString> onlyTableIn(const QString &folder);

} // namespace perennial
