// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/network.h"

#include "domain/enumnames.h"

#include <QUrl>

namespace perennial {

namespace {

constexpr EnumNames<AuthMethod, 4> kAuthMethods{{{
    {AuthMethod::None, "none"},
    {AuthMethod::OAuth, "oauth"},
    {AuthMethod::AppPassword, "app-password"},
    {AuthMethod::Token, "token"},
}}};

constexpr EnumNames<IdempotencyProof, 3> kProofs{{{
    {IdempotencyProof::Exact, "exact"},
    {IdempotencyProof::Key, "key"},
    {IdempotencyProof::None, "none"},
}}};

constexpr EnumNames<AppNeed, 3> kAppNeeds{{{
    {AppNeed::None, "none"},
    {AppNeed::ByItself, "by-itself"},
    {AppNeed::Own, "own"},
}}};

} // namespace

QString serverOrigin(const QString &typed)
{
    static const QStringList here{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (!text.contains(QLatin1String("://")))
        text = QStringLiteral("https://") + text.section(QLatin1Char('@'), -1);
    const QUrl url(text, QUrl::StrictMode);
    const bool isSafe = url.scheme() == QLatin1String("https") ||
                        (url.scheme() == QLatin1String("http") && here.contains(url.host()));
    if (!url.isValid() || !isSafe || url.host().isEmpty())
        return {};
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QString toString(AppNeed need)
{
    return kAppNeeds.name(need);
}

QString toString(AuthMethod method)
{
    return kAuthMethods.name(method);
}

QString toString(IdempotencyProof proof)
{
    return kProofs.name(proof);
}

} // namespace perennial
