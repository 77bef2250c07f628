// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SafeFetch: gets a picture or a page whose address somebody else wrote. Only http and https, only public addresses:
// the name is resolved once, checked, and the connection goes to that very address, at each of up to 5 redirects.
// Thread: the one that made it; it must outlive its fetches. Errors: Invalid "url-unusable", "url-private",
// "url-redirects", "url-type", "url-too-large"; Transient "http-..."; a bad status as in httperror.h. args: host.

#include "base/clock.h"
#include "net/httpclient.h"

#include <QHostAddress>

namespace perennial {

// False for loopback, private, link-local, multicast, reserved and documentation addresses, also inside IPv6.
bool isPublicAddress(const QHostAddress &address);

struct FetchRequest
{
    QUrl url;
    QList<QByteArray> contentTypes; // "image/" or "text/html"; empty: any
    qint64 maxBytes = 8 * 1024 * 1024;
    std::chrono::milliseconds timeout{20000}; // for all of it
};

struct Fetched
{
    QUrl url; // after the redirects
    QByteArray contentType;
    QByteArray body;
};

class SafeFetch
{
public:
    using AddressCheck = std::function<bool(const QHostAddress &)>;

    SafeFetch(HttpClient &http, const Clock &clock, AddressCheck isAllowed = isPublicAddress);

    QCoro::Task<Result<Fetched>> fetch(FetchRequest request);

private:
    QCoro::Task<Result<QHostAddress>> resolve(QString host, std::chrono::milliseconds limit);
    QCoro::Task<Result<HttpResponse>> hop(QUrl url, FetchRequest request, std::chrono::milliseconds limit);

    HttpClient &m_http;
    const Clock &m_clock;
    AddressCheck m_isAllowed;
};

} // namespace perennial
