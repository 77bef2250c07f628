// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quiethours.h"

#include <QStringList>

namespace perennial {

namespace {

QTime timeOf(const QString &text)
{
    const QString shown = text.trimmed();
    const QTime time = QTime::fromString(shown, QStringLiteral("HH:mm"));
    return time.isValid() ? time : QTime::fromString(shown, QStringLiteral("H:mm"));
}

} // namespace

bool QuietHours::contains(QTime time) const
{
    if (isOff() || !time.isValid())
        return false;
    return from < to ? time >= from && time < to : time >= from || time < to;
}

QString QuietHours::toString() const
{
    if (isOff())
        return QStringLiteral("off");
    return from.toString(QStringLiteral("HH:mm")) + QLatin1Char('-') + to.toString(QStringLiteral("HH:mm"));
}

std::optional<QuietHours> QuietHours::fromString(const QString &text)
{
    if (text.trimmed().compare(QLatin1String("off"), Qt::CaseInsensitive) == 0)
        return QuietHours();
    const QStringList parts = QString(text).replace(QChar(0x2013), QLatin1Char('-')).split(QLatin1Char('-'));
    if (parts.size() != 2)
        return std::nullopt;
    const QuietHours hours{timeOf(parts[0]), timeOf(parts[1])};
    return hours.isOff() ? std::nullopt : std::optional(hours);
}

} // namespace perennial
