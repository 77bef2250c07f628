// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HttpExchange: one request of QtHttpClient, with a network access manager of its own: a shared one keeps
// connections and sends a request again when a kept one turns out to be dead. Thread: the one that made it.

#include "net/httpclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <coroutine>

class QNetworkAccessManager;

namespace perennial {

class Log;

class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    HttpExchange(HttpRequest request, const QSslConfiguration &tls, Log &log);
    ~HttpExchange() override;

    // Resumes the one waiter as soon as there is a result, inside the signal that brought it.
    struct Finished
    {
        HttpExchange &exchange;
        bool await_ready() const { return exchange.m_result.has_value(); }
        void await_suspend(std::coroutine_handle<> waiter) { exchange.m_waiter = waiter; }
        void await_resume() const {}
    };

    void start();
    void cancel();
    Finished finished() { return Finished{*this}; }
    Result<HttpResponse> takeResult() { return std::move(*m_result); }

private:
    void onMetaData();
    void onReadyRead();
    void onFinished();
    void finish(Result<HttpResponse> result);
    void fail(ErrorKind kind, const char *code, const QString &message);
    void failByNetwork(QNetworkReply::NetworkError error);
    void openReply();
    HttpResponse responseSoFar() const;

    HttpRequest m_request;
    Log &m_log;
    QSslConfiguration m_tls;
    std::unique_ptr<QIODevice> m_upload;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    QByteArray m_body;
    bool m_sent = false;      // the request, or a part of it, was handed to the socket
    bool m_encrypted = false; // the TLS handshake is through
    std::optional<Result<HttpResponse>> m_result;
    std::coroutine_handle<> m_waiter;
};

} // namespace perennial
