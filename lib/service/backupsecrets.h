// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The secrets that a backup takes along, of all clients or of one. Thread: the one that made the parts.
// Errors: Keychain, Storage. One that is not in the store is left out.

#include "domain/ids.h"
#include "service/serviceparts.h"

#include <QHash>

namespace perennial {

QCoro::Task<Result<QHash<QString, QByteArray>>> readBackupSecrets(ServiceParts parts, WorkspaceId client);
QByteArray toJson(const QHash<QString, QByteArray> &secrets);
QHash<QString, QByteArray> secretsFromJson(const QByteArray &json);

} // namespace perennial
