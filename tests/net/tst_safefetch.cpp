// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/log.h"
#include "base/redact.h"
#include "base/systemclock.h"
#include "net/qthttpclient.h"
#include "net/safefetch.h"
#include "support/scriptedserver.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace perennial;
using namespace perennial::test;

class TestSafeFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<ScriptedServer>(); }
    void onlyPublicAddressesPass_data();
    void onlyPublicAddressesPass();
    void aPrivateAddressIsNotEvenAsked_data();
    void aPrivateAddressIsNotEvenAsked();
    void aPictureComes();
    void theHostIsNamedAlthoughTheAddressIsPinned();
    void redirectsAreFollowedToALimit();
    void aRedirectToAnAddressThatIsNotAllowedIsRefused();
    void whatIsNotWantedIsRefused();

private:
    Result<Fetched> fetch(const QUrl &url, const QList<QByteArray> &types = {}, qint64 limit = 1000);

    SystemClock m_clock;
    Redactor m_redactor;
    Log m_log{m_clock, m_redactor};
    QtHttpClient m_http{m_log};
    std::unique_ptr<ScriptedServer> m_server;
    SafeFetch::AddressCheck m_check = [](const QHostAddress &address) {
        return address == QHostAddress(QStringLiteral("127.0.0.1")) || address == QHostAddress(QStringLiteral("::1"));
    };
};

Result<Fetched> TestSafeFetch::fetch(const QUrl &url, const QList<QByteArray> &types, qint64 limit)
{
    SafeFetch safe(m_http, m_clock, m_check);
    FetchRequest request;
    request.url = url;
    request.contentTypes = types;
    request.maxBytes = limit;
    return QCoro::waitFor(safe.fetch(std::move(request)));
}

void TestSafeFetch::onlyPublicAddressesPass_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *address : {"8.8.8.8", "1.1.1.1", "100.63.255.255", "172.15.0.1", "172.32.0.1", "223.255.255.255",
                                "2606:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::808:808"})
        QTest::newRow(address) << true;
    for (const char *address : {"0.0.0.0",
                                "0.1.2.3",
                                "10.0.0.1",
                                "100.64.0.1",
                                "127.0.0.1",
                                "127.255.255.255",
                                "169.254.169.254",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.168.1.1",
                                "192.0.2.1",
                                "198.18.0.1",
                                "203.0.113.5",
                                "224.0.0.1",
                                "240.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "fe80::1",
                                "fc00::1",
                                "fd12::1",
                                "ff02::1",
                                "::ffff:127.0.0.1",
                                "::ffff:10.0.0.1",
                                "::127.0.0.1",
                                "64:ff9b::7f00:1",
                                "64:ff9b:1::1",
                                "2001:db8::1",
                                "2002:7f00:1::",
                                "2001::1",
                                "100::1"})
        QTest::newRow(address) << false;
}

void TestSafeFetch::onlyPublicAddressesPass()
{
    QFETCH(bool, isPublic);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isPublicAddress(address), isPublic);
}

void TestSafeFetch::aPrivateAddressIsNotEvenAsked_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"127.0.0.1", "localhost", "LOCALHOST", "127.1", "2130706433", "0x7f000001", "0177.0.0.1",
                             "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestSafeFetch::aPrivateAddressIsNotEvenAsked()
{
    QFETCH(QString, host);
    SafeFetch safe(m_http, m_clock);
    FetchRequest request;
    request.url = QUrl(QStringLiteral("http://%1:%2/x").arg(host).arg(m_server->port()));
    const auto result = QCoro::waitFor(safe.fetch(std::move(request)));
    QVERIFY(!result);
    // A form that neither Qt nor the resolver takes for an address is no way in either.
    QVERIFY2(result.error().code == QLatin1String("url-private") ||
                 result.error().code == QLatin1String("url-unusable") ||
                 result.error().code == QLatin1String("http-dns"),
             qPrintable(result.error().code));
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestSafeFetch::aPictureComes()
{
    m_server->expect("GET", "/p.png?x=1").answer(200, "PNG", {{"Content-Type", "Image/PNG"}});
    const auto result = fetch(m_server->url(QStringLiteral("/p.png?x=1")), {"image/"});
    QVERIFY(result);
    QCOMPARE(result->body, QByteArray("PNG"));
    QCOMPARE(result->contentType, QByteArray("Image/PNG"));
    QCOMPARE(m_server->problem(), QString());
}

void TestSafeFetch::theHostIsNamedAlthoughTheAddressIsPinned()
{
    const QByteArray host = "localhost:" + QByteArray::number(m_server->port());
    m_server->expect("GET", "/x").header("Host", host);
    QUrl url = m_server->url(QStringLiteral("/x"));
    url.setHost(QStringLiteral("localhost"));
    const auto result = fetch(url);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->url, url);
    QCOMPARE(m_server->problem(), QString());
}

void TestSafeFetch::redirectsAreFollowedToALimit()
{
    m_server->always("GET", "/0").answer(302, "", {{"Location", "/1"}});
    m_server->always("GET", "/1").answer(308, "", {{"Location", m_server->url(QStringLiteral("/2")).toEncoded()}});
    m_server->always("GET", "/2").answer(200, "end");
    m_server->always("GET", "/loop").answer(301, "", {{"Location", "/loop"}});
    const auto result = fetch(m_server->url(QStringLiteral("/0")));
    QVERIFY2(result, result ? "" : qPrintable(result.error().code + result.error().message));
    QCOMPARE(result->url, m_server->url(QStringLiteral("/2")));
    QCOMPARE(result->body, QByteArray("end"));
    const int before = m_server->requestCount();
    const auto loop = fetch(m_server->url(QStringLiteral("/loop")));
    QVERIFY(!loop);
    QCOMPARE(loop.error().code, QStringLiteral("url-redirects"));
    QCOMPARE(m_server->requestCount() - before, 6);
}

void TestSafeFetch::aRedirectToAnAddressThatIsNotAllowedIsRefused()
{
    for (const char *target : {"http://10.0.0.1/", "http://169.254.169.254/latest", "//192.168.0.1/x"}) {
        m_server->expect("GET", "/r").answer(302, "", {{"Location", target}});
        const auto result = fetch(m_server->url(QStringLiteral("/r")));
        QVERIFY(!result);
        QCOMPARE(result.error().code, QStringLiteral("url-private"));
    }
    for (const char *target : {"file:///etc/passwd", "ftp://127.0.0.1/", "http://u:p@127.0.0.1/", "javascript:1"}) {
        m_server->expect("GET", "/r").answer(302, "", {{"Location", target}});
        const auto result = fetch(m_server->url(QStringLiteral("/r")));
        QVERIFY(!result);
        QCOMPARE(result.error().code, QStringLiteral("url-unusable"));
    }
    QCOMPARE(m_server->problem(), QString());
}

void TestSafeFetch::whatIsNotWantedIsRefused()
{
    m_server->expect("GET", "/html").answer(200, "x", {{"Content-Type", "text/html"}});
    QCOMPARE(fetch(m_server->url(QStringLiteral("/html")), {"image/"}).error().code, QStringLiteral("url-type"));
    m_server->expect("GET", "/long").answer(200, QByteArray(1001, 'x'));
    QCOMPARE(fetch(m_server->url(QStringLiteral("/long"))).error().code, QStringLiteral("url-too-large"));
    m_server->expect("GET", "/gone").answer(404);
    QCOMPARE(fetch(m_server->url(QStringLiteral("/gone"))).error().code, QStringLiteral("http-not-found"));
    m_server->expect("GET", "/cut").cut(Expectation::Way::CutAfterRequest);
    const auto cut = fetch(m_server->url(QStringLiteral("/cut")));
    QCOMPARE(int(cut.error().kind), int(ErrorKind::Transient));
    QCOMPARE(m_server->problem(), QString());
}

QTEST_GUILESS_MAIN(TestSafeFetch)
#include "tst_safefetch.moc"
