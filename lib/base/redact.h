// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Redactor: replaces every secret it was told about by "[secret]". Whoever holds a secret registers it before
// the first use; the log passes every line through. Thread-safe.

#include <QMutex>
#include <QString>
#include <QStringList>

namespace perennial {

class Redactor
{
public:
    // Shorter than 4 characters is not a secret but a word: ignored.
    void add(const QString &secret);
    void add(const QByteArray &secret);
    QString clean(QString text) const;

private:
    mutable QMutex m_mutex;
    QStringList m_secrets; // the longest first: one may hold another
};

} // namespace perennial
