// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpexchange.h"

#include "base/log.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace perennial {

namespace {

const QByteArray kUserAgent = QByteArrayLiteral("Perennial/0.1 (+https://perennial.example)");

// A body that can be read once. Qt sends a request again, up to three times, when the connection is cut before the
// answer; it has to rewind the body for that, which a sequential device refuses. So nothing is ever sent twice.
class OneTimeBody final : public QIODevice
{
public:
    explicit OneTimeBody(QByteArray data) : m_data(std::move(data))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at >= m_data.size(); }
    bool touched() const { return m_at > 0; }
    qint64 bytesAvailable() const override { return m_data.size() - m_at; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *to, qint64 limit) override
    {
        if (atEnd())
            return -1;
        const qint64 count = std::min<qint64>(limit, m_data.size() - m_at);
        std::copy_n(m_data.constData() + m_at, count, to);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_at = 0;
};

bool hasLineBreak(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

bool isWellFormed(const HttpRequest &request)
{
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty() || !request.url.userInfo().isEmpty())
        return false;
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        return false;
    return std::none_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        return header.first.isEmpty() || hasLineBreak(header.first) || hasLineBreak(header.second);
    });
}

QNetworkRequest toQt(const HttpRequest &request, const QSslConfiguration &tls)
{
    QNetworkRequest result(request.url);
    if (!request.pinnedAddress.isEmpty()) {
        QUrl pinned = request.url;
        pinned.setHost(request.pinnedAddress);
        result.setUrl(pinned);
        result.setPeerVerifyName(request.url.host());
        QByteArray host = request.url.host(QUrl::FullyEncoded).toLatin1();
        if (host.contains(':'))
            host = '[' + host + ']';
        if (request.url.port() >= 0)
            host += ':' + QByteArray::number(request.url.port());
        result.setRawHeader("Host", host);
    }
    result.setSslConfiguration(tls);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    result.setRawHeader("User-Agent", kUserAgent);
    result.setRawHeader("Connection", "close");
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    return result;
}

// An answer that ends with the connection. Qt may take that end for a dropped connection, after all of it was read,
// and then wants to send the request again.
bool endsWithTheConnection(const HttpResponse &response)
{
    return response.header("Content-Length").isEmpty() && response.header("Transfer-Encoding").isEmpty();
}

// An answer, however bad its status; the rest of Qt's codes tell that there is none or not all of it.
bool isAnswer(QNetworkReply::NetworkError error, const HttpResponse &response)
{
    if (response.status <= 0)
        return false;
    // Qt rewinds the body at a 307 or 308 even if nobody follows it; the body of such an answer is not to be had.
    if (error == QNetworkReply::ContentReSendError)
        return response.status == 307 || response.status == 308 || endsWithTheConnection(response);
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError ||
           (error >= 200 && error < 300) || (error >= 400 && error < 500);
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, const QSslConfiguration &tls, Log &log)
    : m_request(std::move(request)), m_log(log), m_tls(tls)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(ErrorKind::Unsure, "http-timeout", QStringLiteral("no complete answer in time")); });
}

HttpExchange::~HttpExchange()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void HttpExchange::start()
{
    m_clock.start();
    if (!isWellFormed(m_request)) {
        fail(ErrorKind::Transient, "http-url", QStringLiteral("not an address or header that can be used"));
        return;
    }
    m_deadline.start(m_request.timeout);
    m_network = std::make_unique<QNetworkAccessManager>();
    openReply();
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
}

void HttpExchange::openReply()
{
    QNetworkRequest request = toQt(m_request, m_tls);
    if (m_request.method == "HEAD") { // as a custom verb Qt would wait for the body
        m_reply = m_network->head(request);
        return;
    }
    // Without a length Qt would copy the body into a buffer that it can rewind.
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    m_upload = std::make_unique<OneTimeBody>(m_request.body);
    m_reply = m_network->sendCustomRequest(request, m_request.method, m_upload.get());
}

void HttpExchange::cancel()
{
    // Called by the dying client, from no signal of the reply: its thread ends here and not at the next event.
    if (m_reply)
        m_reply->disconnect(this);
    m_reply = nullptr;
    m_network.reset();
    fail(ErrorKind::Cancelled, "cancelled", QStringLiteral("the exchange was cancelled"));
}

void HttpExchange::onMetaData()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_request.maxResponseBytes && m_request.method != "HEAD")
        fail(ErrorKind::Unsure, "http-too-long", QStringLiteral("the answer is announced as too long"));
}

void HttpExchange::onReadyRead()
{
    if (m_result)
        return;
    m_body += m_reply->read(m_request.maxResponseBytes - m_body.size() + 1);
    if (m_body.size() > m_request.maxResponseBytes)
        fail(ErrorKind::Unsure, "http-too-long", QStringLiteral("the answer is too long"));
}

void HttpExchange::onFinished()
{
    onReadyRead();
    if (m_result)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    HttpResponse response = responseSoFar();
    if (isAnswer(error, response)) {
        response.body = std::move(m_body);
        finish(std::move(response));
    } else {
        failByNetwork(error);
    }
}

HttpResponse HttpExchange::responseSoFar() const
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.append({name, value});
    return response;
}

void HttpExchange::failByNetwork(QNetworkReply::NetworkError error)
{
    const QString words = m_reply->errorString();
    const bool tls = m_request.url.scheme() == QLatin1String("https");
    // Qt does not tell when a request without a body was sent; under TLS nothing goes before the handshake.
    const bool bodyTouched = m_upload && static_cast<OneTimeBody *>(m_upload.get())->touched();
    const bool untouched = !m_sent && !bodyTouched && (tls ? !m_encrypted : !m_request.body.isEmpty());
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return fail(ErrorKind::Transient, "http-refused", words);
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return fail(ErrorKind::Transient, "http-dns", words);
    case QNetworkReply::SslHandshakeFailedError:
        return fail(ErrorKind::Transient, "http-tls", words);
    case QNetworkReply::ProtocolUnknownError:
        return fail(ErrorKind::Transient, "http-url", words);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return fail(ErrorKind::Unsure, "http-timeout", words);
    case QNetworkReply::UnknownNetworkError: // no route, network down: connect() said so
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        if (untouched)
            return fail(ErrorKind::Transient, "http-refused", words);
        break;
    default:
        if (tls && untouched)
            return fail(ErrorKind::Transient, "http-tls", words);
        break;
    }
    fail(ErrorKind::Unsure, "http-cut", words);
}

void HttpExchange::fail(ErrorKind kind, const char *code, const QString &message)
{
    const QString host = m_request.url.host();
    // Qt's words may name the whole address, whose query is nobody's business in a log.
    QString words = message;
    words.replace(m_request.url.toString(), host);
    words.replace(QString::fromLatin1(m_request.url.toEncoded()), host);
    finish(Error(kind, QLatin1String(code), words, {host}));
}

void HttpExchange::finish(Result<HttpResponse> result)
{
    if (m_result)
        return;
    m_deadline.stop();
    const QString outcome = result ? QString::number(result->status) : result.error().code;
    m_log.info("http", QStringLiteral("%1 %2 %3 %4 ms")
                           .arg(QString::fromLatin1(m_request.method), m_request.url.host(), outcome)
                           .arg(m_clock.elapsed()));
    m_result = std::move(result);
    if (m_reply)
        m_reply->disconnect(this); // it is aborted by its deletion
    if (const std::coroutine_handle<> waiter = std::exchange(m_waiter, {}))
        waiter.resume();
}

} // namespace perennial
