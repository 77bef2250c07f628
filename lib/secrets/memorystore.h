// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MemoryStore: secrets that end with the program, for --demo and tests. Thread: the one that made it.

#include "secrets/secretstore.h"

#include <QHash>

namespace perennial {

class MemoryStore final : public SecretStore
{
public:
    QCoro::Task<Result<QByteArray>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, QByteArray value) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    QString describe() const override { return QStringLiteral("memory"); }

private:
    QHash<QString, QByteArray> m_values;
};

} // namespace perennial
