// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/ratelimit.h"

#include <QLocale>

namespace perennial {

namespace {

using std::chrono::milliseconds;

// Longer waits are a mistake of the server or of a clock; a person would rather try.
constexpr milliseconds kLongestWait = std::chrono::hours(24 * 7);
// A bare number from here on is a time and not a span: seconds, or milliseconds (both mean 2001 and later).
constexpr double kFirstEpochSeconds = 1e9;
constexpr double kFirstEpochMilliseconds = 1e12;

milliseconds bounded(double ms)
{
    return milliseconds(qint64(std::clamp(ms, 0.0, double(kLongestWait.count()))));
}

std::optional<double> number(const QByteArray &text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    if (!ok || !qIsFinite(value))
        return std::nullopt;
    return value;
}

std::optional<milliseconds> waitUntil(const QByteArray &value, Instant serverNow)
{
    if (value.trimmed().isEmpty())
        return std::nullopt;
    if (const auto count = number(value)) {
        if (*count >= kFirstEpochMilliseconds)
            return bounded(*count - double(serverNow.ms));
        if (*count >= kFirstEpochSeconds)
            return bounded(*count * 1000 - double(serverNow.ms));
        return bounded(std::ceil(*count * 1000));
    }
    auto instant = Instant::fromIso(QString::fromLatin1(value.trimmed()));
    if (!instant)
        instant = parseHttpDate(value);
    if (!instant)
        return std::nullopt;
    return bounded(double(instant->ms) - double(serverNow.ms));
}

QByteArray firstOf(const HttpResponse &response, const QList<QByteArray> &names)
{
    for (const QByteArray &name : names) {
        if (const QByteArray value = response.header(name); !value.trimmed().isEmpty())
            return value;
    }
    return {};
}

// RateLimit: limit=100, remaining=0, reset=50  or  "default";r=0;t=50 (drafts of the IETF, early and late).
QByteArray combined(const QByteArray &header, const QList<QByteArray> &keys)
{
    QByteArray flat = header;
    for (const QByteArray &item : flat.replace(';', ',').split(',')) {
        const qsizetype equals = item.indexOf('=');
        if (equals > 0 && keys.contains(item.left(equals).trimmed().toLower()))
            return item.mid(equals + 1).trimmed();
    }
    return {};
}

std::optional<qint64> count(const QByteArray &value)
{
    bool ok = false;
    // "100, 100;w=60": the first is the one that counts.
    const qint64 result = value.split(',').value(0).split(';').value(0).trimmed().toLongLong(&ok);
    if (!ok || result < 0)
        return std::nullopt;
    return result;
}

} // namespace

std::optional<Instant> parseHttpDate(const QByteArray &text)
{
    QString words = QString::fromLatin1(text).simplified();
    words.remove(QStringLiteral(" GMT"));
    words = words.section(QLatin1Char(' '), 1); // without the day of the week, which says nothing
    static const QStringList kForms{QStringLiteral("dd MMM yyyy hh:mm:ss"), QStringLiteral("dd-MMM-yy hh:mm:ss"),
                                    QStringLiteral("MMM d hh:mm:ss yyyy")};
    for (const QString &form : kForms) {
        QDateTime time = QLocale::c().toDateTime(words, form);
        if (!time.isValid())
            continue;
        if (!form.contains(QStringLiteral("yyyy")) && time.date().year() < 1970)
            time = time.addYears(100);
        return Instant{QDateTime(time.date(), time.time(), Qt::UTC).toMSecsSinceEpoch()};
    }
    return std::nullopt;
}

RateLimit parseRateLimit(const HttpResponse &response, Instant now)
{
    const Instant serverNow = parseHttpDate(response.header("Date")).value_or(now);
    const QByteArray all = response.header("RateLimit");
    RateLimit result;
    result.limit = count(firstOf(response, {"X-RateLimit-Limit", "RateLimit-Limit"}));
    result.remaining = count(firstOf(response, {"X-RateLimit-Remaining", "RateLimit-Remaining"}));
    if (!result.limit)
        result.limit = count(combined(all, {"limit", "q"}));
    if (!result.remaining)
        result.remaining = count(combined(all, {"remaining", "r"}));
    result.retryAfter = waitUntil(response.header("Retry-After"), serverNow);
    if (!result.retryAfter)
        result.retryAfter = waitUntil(firstOf(response, {"X-RateLimit-Reset", "RateLimit-Reset"}), serverNow);
    if (!result.retryAfter)
        result.retryAfter = waitUntil(combined(all, {"reset", "t"}), serverNow);
    return result;
}

} // namespace perennial
