// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/safefetch.h"

#include "net/httperror.h"

#include <QCoro/QCoroFuture>
#include <QElapsedTimer>
#include <QHostInfo>
#include <QPromise>
#include <QTimer>

#include <array>

namespace perennial {

namespace {

using std::chrono::milliseconds;

constexpr int kMostRedirects = 5;

struct Block
{
    quint32 network;
    int bits;
};

// IANA's IPv4 Special-Purpose Address Registry, multicast and the reserved rest.
constexpr std::array<Block, 16> kSpecialV4{{
    {0x00000000, 8},
    {0x0A000000, 8},
    {0x64400000, 10},
    {0x7F000000, 8},
    {0xA9FE0000, 16},
    {0xAC100000, 12},
    {0xC0000000, 24},
    {0xC0000200, 24},
    {0xC0586300, 24},
    {0xC0A80000, 16},
    {0xC6120000, 15},
    {0xC6336400, 24},
    {0xCB007100, 24},
    {0xE0000000, 4},
    {0xF0000000, 4},
    {0xC01FC400, 24},
}};

bool isPublicV4(quint32 address)
{
    return std::none_of(kSpecialV4.begin(), kSpecialV4.end(), [address](const Block &block) {
        return (address >> (32 - block.bits)) == (block.network >> (32 - block.bits));
    });
}

quint32 v4At(const Q_IPV6ADDR &bytes, int at)
{
    return quint32(bytes[at]) << 24 | quint32(bytes[at + 1]) << 16 | quint32(bytes[at + 2]) << 8 | bytes[at + 3];
}

bool isPublicV6(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (address.isInSubnet(QHostAddress(QStringLiteral("::ffff:0:0")), 96))
        return isPublicV4(v4At(bytes, 12));
    if (address.isInSubnet(QHostAddress(QStringLiteral("64:ff9b::")), 96)) // NAT64
        return isPublicV4(v4At(bytes, 12));
    if ((bytes[0] & 0xE0) != 0x20) // global unicast is 2000::/3
        return false;
    static const QList<QPair<QHostAddress, int>> kSpecial{
        {QHostAddress(QStringLiteral("2001::")), 23},     // Teredo and other protocols
        {QHostAddress(QStringLiteral("2001:db8::")), 32}, // documentation
        {QHostAddress(QStringLiteral("2002::")), 16},     // 6to4
        {QHostAddress(QStringLiteral("3fff::")), 20},     // documentation
    };
    return std::none_of(kSpecial.begin(), kSpecial.end(),
                        [&address](const auto &block) { return address.isInSubnet(block.first, block.second); });
}

Error urlError(const char *code, const QUrl &url, const char *message)
{
    return Error(ErrorKind::Invalid, QLatin1String(code), QLatin1String(message), {url.host()});
}

bool isUsable(const QUrl &url)
{
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
}

// DNS with a deadline; what comes later is not heard.
QFuture<QHostInfo> lookUp(const QString &host, milliseconds limit)
{
    auto promise = std::make_shared<QPromise<QHostInfo>>();
    promise->start();
    auto *context = new QObject;
    const auto settle = [promise, context](const QHostInfo &info) {
        if (promise->future().resultCount() > 0)
            return;
        promise->addResult(info);
        promise->finish();
        context->deleteLater();
    };
    QHostInfo late;
    late.setError(QHostInfo::UnknownError);
    late.setErrorString(QStringLiteral("no answer in time"));
    QTimer::singleShot(limit, context, [settle, late] { settle(late); });
    QHostInfo::lookupHost(host, context, settle);
    return promise->future();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isWanted(const QByteArray &contentType, const QList<QByteArray> &wanted)
{
    const QByteArray lower = contentType.toLower();
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(),
                                           [&lower](const QByteArray &type) { return lower.startsWith(type); });
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublicV4(address.toIPv4Address());
    return address.protocol() == QAbstractSocket::IPv6Protocol && isPublicV6(address);
}

SafeFetch::SafeFetch(HttpClient &http, const Clock &clock, AddressCheck isAllowed)
    : m_http(http), m_clock(clock), m_isAllowed(std::move(isAllowed))
{
}

QCoro::Task<Result<QHostAddress>> SafeFetch::resolve(QString host, milliseconds limit)
{
    const auto future = lookUp(host, limit);
    const QHostInfo info = co_await future;
    const QList<QHostAddress> addresses = info.addresses();
    if (addresses.isEmpty())
        co_return Error(ErrorKind::Transient, QStringLiteral("http-dns"), info.errorString(), {host});
    // All of them: a name with one private address among public ones is a trick, or will be one at the next try.
    if (!std::all_of(addresses.begin(), addresses.end(), m_isAllowed))
        co_return Error(ErrorKind::Invalid, QStringLiteral("url-private"), QStringLiteral("not a public address"),
                        {host});
    for (const QHostAddress &address : addresses) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol)
            co_return address; // not every machine that resolves IPv6 has a way to it
    }
    co_return addresses.first();
}

QCoro::Task<Result<HttpResponse>> SafeFetch::hop(QUrl url, FetchRequest request, milliseconds limit)
{
    CO_TRY_ASSIGN(const QHostAddress address, co_await resolve(url.host(), limit));
    HttpRequest sent;
    sent.url = url;
    sent.pinnedAddress = address.toString();
    sent.timeout = limit;
    sent.maxResponseBytes = request.maxBytes;
    auto result = co_await m_http.send(std::move(sent));
    if (result)
        co_return result;
    if (result.error().code == QLatin1String("http-too-long"))
        co_return urlError("url-too-large", url, "the answer is too long");
    co_return forCall(result.error(), CallKind::Invisible);
}

QCoro::Task<Result<Fetched>> SafeFetch::fetch(FetchRequest request)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QUrl url = request.url;
    for (int redirects = 0; redirects <= kMostRedirects; ++redirects) {
        if (!isUsable(url))
            co_return urlError("url-unusable", url, "only http and https addresses without a name and password");
        const milliseconds left = std::max(request.timeout - milliseconds(elapsed.elapsed()), milliseconds(1));
        CO_TRY_ASSIGN(HttpResponse response, co_await hop(url, request, left));
        if (isRedirect(response.status)) {
            url = url.resolved(QUrl::fromEncoded(response.header("Location")));
            url.setFragment(QString());
            continue;
        }
        if (!response.isSuccess())
            co_return httpError(response, CallKind::Invisible, url.host(), m_clock.now());
        const QByteArray type = response.header("Content-Type").trimmed();
        if (!isWanted(type, request.contentTypes))
            co_return urlError("url-type", url, "not the kind of content that was asked for");
        co_return Fetched{url, type, std::move(response.body)};
    }
    co_return urlError("url-redirects", url, "too many redirects");
}

} // namespace perennial
