// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HttpRequest and HttpResponse: plain values, header names compared without case.

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <utility>

namespace perennial {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    std::chrono::milliseconds timeout{30000};  // for the whole exchange
    qint64 maxResponseBytes = 8 * 1024 * 1024; // a longer answer ends the exchange with an error
    QString pinnedAddress; // connect to this IP address; TLS and Host still go by the url. Empty: ask DNS
};

struct HttpResponse
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const; // empty if absent
    bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace perennial
