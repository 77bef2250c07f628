// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Multipart and formEncode: the two bodies of HTTP forms, as bytes. Pure values.

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace perennial {

using FormFields = QList<std::pair<QString, QString>>;

// application/x-www-form-urlencoded, also right for the query of an address.
QByteArray formEncode(const FormFields &fields);

class Multipart
{
public:
    // Only tests give a boundary; the usual one is random, so that no content can hold it.
    explicit Multipart(QByteArray boundary = makeBoundary());

    void addField(const QString &name, const QString &value);
    void addFile(const QString &name, const QString &fileName, const QByteArray &contentType, const QByteArray &bytes);

    QByteArray contentType() const; // the header's value
    QByteArray body() const;

    static QByteArray makeBoundary();

private:
    void startPart(const QString &name);

    QByteArray m_boundary;
    QByteArray m_parts;
};

} // namespace perennial
