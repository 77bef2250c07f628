// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/oauthcallback.h"

#include <QUrl>

#include <algorithm>

namespace perennial {

namespace {

constexpr qsizetype kLongestPaste = 16 * 1024;

QString field(const QUrlQuery &query, const char *name)
{
    return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

Error unusable(const char *code, const QStringList &args = {})
{
    return Error(ErrorKind::Invalid, QLatin1String(code), QStringLiteral("what was pasted can't be used"), args);
}

QUrlQuery queryOf(QString text)
{
    return QUrlQuery(text.replace(QLatin1Char('+'), QLatin1String("%20")));
}

// "127.0.0.1:4711/callback?..." as browsers show it: without its scheme.
bool looksLikeAddress(const QString &text)
{
    return text.contains(QLatin1String("://")) || text.contains(QLatin1Char('/')) || text.contains(QLatin1Char('?'));
}

bool isOurs(const QUrl &url, const QUrl &redirect)
{
    const bool isHere = url.host() == redirect.host() || url.host() == QLatin1String("localhost");
    return isHere && url.scheme() == redirect.scheme() && url.port() == redirect.port() &&
           url.path() == redirect.path() && url.userInfo().isEmpty();
}

Result<OAuthCallback> fromQuery(const QUrlQuery &query, const QByteArray &state)
{
    if (state.isEmpty() || !isSameSecret(field(query, "state").toUtf8(), state))
        return unusable("paste-state");
    return callbackFromQuery(query);
}

} // namespace

bool isSameSecret(const QByteArray &one, const QByteArray &other)
{
    volatile unsigned char different = one.size() == other.size() ? 0 : 1;
    const qsizetype length = std::min(one.size(), other.size());
    for (qsizetype i = 0; i < length; ++i)
        different = static_cast<unsigned char>(different | (one.at(i) ^ other.at(i)));
    return different == 0;
}

Result<OAuthCallback> callbackFromQuery(const QUrlQuery &query)
{
    const QString refused = field(query, "error");
    if (!refused.isEmpty())
        return Error(ErrorKind::Auth, QStringLiteral("oauth-denied"), QStringLiteral("the server sent back an error"),
                     {refused.left(100)});
    const QString code = field(query, "code");
    if (code.isEmpty())
        return unusable("paste-unusable");
    return OAuthCallback{code, field(query, "iss"), query};
}

Result<OAuthCallback> callbackFromPaste(const QString &text, const QString &redirectUri, const QByteArray &state)
{
    QString pasted = text.trimmed();
    if (pasted.isEmpty())
        return unusable("paste-empty");
    if (pasted.size() > kLongestPaste)
        return unusable("paste-unusable");
    if (looksLikeAddress(pasted) && !pasted.startsWith(QLatin1Char('?'))) {
        if (!pasted.contains(QLatin1String("://")))
            pasted.prepend(QLatin1String("http://"));
        const QUrl url(pasted, QUrl::TolerantMode);
        if (!url.isValid() || !isOurs(url, QUrl(redirectUri)))
            return unusable("paste-foreign", {url.host().left(100)});
        return fromQuery(queryOf(url.query(QUrl::FullyEncoded)), state);
    }
    if (pasted.startsWith(QLatin1Char('?')))
        pasted.remove(0, 1);
    if (pasted.contains(QLatin1String("state=")))
        return fromQuery(queryOf(pasted), state);
    // A bare code has no state; PKCE still ties it to this sign-in.
    const bool isPlain = std::all_of(pasted.begin(), pasted.end(),
                                     [](QChar letter) { return letter.unicode() > 0x20 && letter.unicode() < 0x7f; });
    if (!isPlain)
        return unusable("paste-unusable");
    return OAuthCallback{pasted, {}, {}};
}

} // namespace perennial
