// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/redact.h"

#include <QUrl>

namespace perennial {

namespace {

constexpr int kShortestSecret = 4;

} // namespace

void Redactor::add(const QString &secret)
{
    if (secret.size() < kShortestSecret)
        return;
    const QMutexLocker lock(&m_mutex);
    // A secret in a query or a form stands there percent-encoded.
    for (const QString &form : {secret, QString::fromLatin1(QUrl::toPercentEncoding(secret))}) {
        if (!m_secrets.contains(form))
            m_secrets << form;
    }
    std::sort(m_secrets.begin(), m_secrets.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void Redactor::add(const QByteArray &secret)
{
    add(QString::fromUtf8(secret));
}

QString Redactor::clean(QString text) const
{
    const QMutexLocker lock(&m_mutex);
    for (const QString &secret : m_secrets)
        text.replace(secret, QStringLiteral("[secret]"));
    return text;
}

} // namespace perennial
