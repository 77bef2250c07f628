// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/qthttpclient.h"

#include "net/httpexchange.h"

#include <QSslCertificate>

namespace perennial {

QtHttpClient::QtHttpClient(Log &log) : m_log(log), m_tls(QSslConfiguration::defaultConfiguration()) {}

QtHttpClient::~QtHttpClient()
{
    // A waiter that is resumed here may remove its exchange from the set.
    const QSet<HttpExchange *> running = m_running;
    for (HttpExchange *exchange : running)
        exchange->cancel();
}

bool QtHttpClient::trustCertificatesIn(const QString &pemFile)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(pemFile);
    m_tls.addCaCertificates(certificates);
    return !certificates.isEmpty();
}

QCoro::Task<Result<HttpResponse>> QtHttpClient::send(HttpRequest request)
{
    // Deleted later: the end comes from inside a signal of the reply that the exchange owns.
    const std::unique_ptr<HttpExchange, void (*)(HttpExchange *)> exchange(
        new HttpExchange(std::move(request), m_tls, m_log), [](HttpExchange *done) { done->deleteLater(); });
    m_running.insert(exchange.get());
    exchange->start();
    co_await exchange->finished();
    m_running.remove(exchange.get());
    co_return exchange->takeResult();
}

} // namespace perennial
