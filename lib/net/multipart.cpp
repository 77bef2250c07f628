// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/multipart.h"

#include <QRandomGenerator>
#include <QUrl>

#include <array>

namespace perennial {

namespace {

// As browsers do (HTML standard, "multipart/form-data encoding"): UTF-8, with these three escaped.
QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + bytes + '"';
}

QByteArray oneLine(QByteArray value)
{
    value.replace('\r', "").replace('\n', "");
    return value;
}

} // namespace

QByteArray formEncode(const FormFields &fields)
{
    QByteArray result;
    for (const auto &[name, value] : fields) {
        if (!result.isEmpty())
            result += '&';
        result += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return result;
}

Multipart::Multipart(QByteArray boundary) : m_boundary(std::move(boundary)) {}

QByteArray Multipart::makeBoundary()
{
    std::array<quint32, 6> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return "perennial-" + QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

void Multipart::startPart(const QString &name)
{
    m_parts += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name);
}

void Multipart::addField(const QString &name, const QString &value)
{
    startPart(name);
    m_parts += "\r\n\r\n" + value.toUtf8() + "\r\n";
}

void Multipart::addFile(const QString &name, const QString &fileName, const QByteArray &contentType,
                        const QByteArray &bytes)
{
    startPart(name);
    m_parts += "; filename=" + quoted(fileName) + "\r\nContent-Type: " + oneLine(contentType) + "\r\n\r\n";
    m_parts += bytes;
    m_parts += "\r\n";
}

QByteArray Multipart::contentType() const
{
    return "multipart/form-data; boundary=" + m_boundary;
}

QByteArray Multipart::body() const
{
    return m_parts + "--" + m_boundary + "--\r\n";
}

} // namespace perennial
