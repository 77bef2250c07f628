// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/atsyntax.h"

#include <QDateTime>
#include <QRegularExpression>

namespace perennial {

namespace {

// atproto.com/specs/handle, RFC 1035.
constexpr int kLongestHandle = 253;
constexpr int kLongestDatetime = 64;

} // namespace

bool isAtHandle(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\z"));
    return text.size() <= kLongestHandle && pattern.match(text).hasMatch();
}

bool isAtDatetime(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{4}-[01][0-9]-[0-3][0-9])T([0-2][0-9]:[0-6][0-9]):([0-6][0-9])(?:\\.[0-9]{1,20})?"
                       "(?:Z|[+-]([0-2][0-9]):[0-5][0-9])\\z"));
    const auto match = pattern.match(text);
    if (!match.hasMatch() || text.size() > kLongestDatetime || text.endsWith(QLatin1String("-00:00")) ||
        text.startsWith(QLatin1String("000")))
        return false;
    return QDate::fromString(match.captured(1), Qt::ISODate).isValid() &&
           QTime::fromString(match.captured(2), QStringLiteral("HH:mm")).isValid() && match.captured(3).toInt() <= 60 &&
           match.captured(4).toInt() <= 23;
}

bool isAtLanguage(const QString &text)
{
    // BCP 47, RFC 5646, section 2.1: well-formed, not looked up.
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
            "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*"
            "(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+|i-[a-z]+(?:-[a-z]+)*|en-GB-oed|"
            "sgn-(?:BE-FR|BE-NL|CH-DE)|zh-(?:guoyu|hakka|min|min-nan|xiang)|art-lojban|cel-gaulish|no-(?:bok|nyn))\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

} // namespace perennial
