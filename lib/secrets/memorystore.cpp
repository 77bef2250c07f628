// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/memorystore.h"

namespace perennial {

QCoro::Task<Result<QByteArray>> MemoryStore::read(QString key)
{
    const auto found = m_values.constFind(key);
    if (found == m_values.constEnd())
        co_return Error(ErrorKind::NotFound, QStringLiteral("secret-missing"), QStringLiteral("no such secret"));
    co_return *found;
}

QCoro::Task<Result<void>> MemoryStore::write(QString key, QByteArray value)
{
    m_values.insert(key, value);
    co_return {};
}

QCoro::Task<Result<void>> MemoryStore::remove(QString key)
{
    m_values.remove(key);
    co_return {};
}

} // namespace perennial
