// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// JSON in a text column: empty values are '', so that most rows carry nothing. Pure.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace perennial::jsoncolumn {

inline QString text(const QJsonObject &object)
{
    return object.isEmpty() ? QStringLiteral("")
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline QString text(const QStringList &list)
{
    return list.isEmpty() ? QStringLiteral("")
                          : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

inline QJsonObject object(const QString &text)
{
    return text.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

inline QStringList list(const QString &text)
{
    QStringList items;
    if (text.isEmpty())
        return items;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        items << value.toString();
    return items;
}

} // namespace perennial::jsoncolumn
