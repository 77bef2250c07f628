// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// QtHttpClient: HttpClient over QNetworkAccessManager. No redirects, no cookies, no kept connections, no HTTP/2,
// and never a request that is silently sent a second time. Thread: the one that made it. Errors: see HttpClient.
// Whoever still waits when the client dies gets Cancelled, inside the destructor.

#include "net/httpclient.h"

#include <QSet>
#include <QSslConfiguration>

namespace perennial {

class HttpExchange;
class Log;

class QtHttpClient final : public HttpClient
{
public:
    explicit QtHttpClient(Log &log);
    ~QtHttpClient() override;
    Q_DISABLE_COPY_MOVE(QtHttpClient)

    // Trusts these as well as the system's; Qt 6.4 reads neither SSL_CERT_FILE nor SSL_CERT_DIR. False: none read.
    bool trustCertificatesIn(const QString &pemFile);

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;

private:
    Log &m_log;
    QSslConfiguration m_tls;
    QSet<HttpExchange *> m_running;
};

} // namespace perennial
