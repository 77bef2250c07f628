// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httperror.h"

#include "net/ratelimit.h"
#include "net/serverjson.h"

namespace perennial {

namespace {

constexpr qsizetype kLongestMessage = 300;
// A server that says 429 and not for how long.
constexpr std::chrono::milliseconds kUnknownWait = std::chrono::minutes(1);

QString clean(const QString &text)
{
    QString result;
    for (const char32_t letter : text.toUcs4()) {
        if (QChar::isSpace(letter))
            result += QLatin1Char(' ');
        else if (QChar::isPrint(letter) && QChar::category(letter) != QChar::Other_Format)
            result += QString::fromUcs4(&letter, 1);
    }
    result = result.simplified();
    if (result.size() <= kLongestMessage)
        return result;
    result.truncate(kLongestMessage - 1);
    if (result.back().isHighSurrogate())
        result.chop(1);
    return result + QChar(0x2026);
}

QString words(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return words(value.toArray().at(0));
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    for (const QLatin1String key : {QLatin1String("error_description"), QLatin1String("message"),
                                    QLatin1String("error"), QLatin1String("errors"), QLatin1String("detail"),
                                    QLatin1String("title")}) {
        if (const QString found = words(object.value(key)); !found.isEmpty())
            return found;
    }
    return {};
}

ErrorKind kindOf(int status, CallKind call)
{
    if (status == 401 || status == 403)
        return ErrorKind::Auth;
    if (status == 429)
        return ErrorKind::RateLimited;
    if (status >= 500 || status == 408 || status == 425)
        return call == CallKind::Publishing ? ErrorKind::Unsure : ErrorKind::Transient;
    return ErrorKind::Rejected;
}

const char *codeOf(int status)
{
    switch (status) {
    case 401:
        return "http-auth";
    case 403:
        return "http-forbidden";
    case 404:
    case 410:
        return "http-not-found";
    case 429:
        return "http-rate-limited";
    case 408:
    case 425:
        return "http-server";
    default:
        return status >= 500 ? "http-server" : "http-rejected";
    }
}

} // namespace

QString serverMessage(const QByteArray &body)
{
    const QJsonDocument document = serverJson(body);
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return clean(words(root));
}

QString serverCode(const QByteArray &body)
{
    const QJsonValue error = serverJson(body).object().value(QLatin1String("error"));
    if (!error.isObject())
        return clean(error.toString());
    const QJsonValue code = error.toObject().value(QLatin1String("code"));
    return clean(code.toVariant().toString());
}

Error httpError(const HttpResponse &response, CallKind call, const QString &host, Instant now)
{
    const QString said = serverMessage(response.body);
    const QString line = QStringLiteral("%1 answered %2").arg(host).arg(response.status);
    Error error(kindOf(response.status, call), QLatin1String(codeOf(response.status)),
                said.isEmpty() ? line : line + QStringLiteral(": ") + said, {host, said});
    error.httpStatus = response.status;
    error.retryAfter = parseRateLimit(response, now).retryAfter;
    if (response.status == 429 && !error.retryAfter)
        error.retryAfter = kUnknownWait;
    else if (response.status != 429 && response.status != 503)
        error.retryAfter.reset();
    return error;
}

Error unreadableAnswer(const HttpResponse &response, CallKind call, const QString &host)
{
    const ErrorKind kind = call == CallKind::Publishing ? ErrorKind::Unsure : ErrorKind::Transient;
    Error error(kind, QStringLiteral("http-unreadable"),
                QStringLiteral("%1 answered %2 with a body that can't be read").arg(host).arg(response.status), {host});
    error.httpStatus = response.status;
    return error;
}

Error forCall(Error error, CallKind call)
{
    if (error.kind == ErrorKind::Unsure && call == CallKind::Invisible)
        error.kind = ErrorKind::Transient;
    return error;
}

} // namespace perennial
