// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/keypages.h"

namespace perennial {

namespace {

struct Row
{
    const char *network;
    const char *apps;
    const char *people;
    const char *password;
};

// %1: the channel's server.
constexpr Row kPages[] = {
    {"mastodon", "%1/oauth/authorized_applications", "", "%1/auth/edit"},
    {"bluesky", "https://bsky.app/settings/app-passwords", "", "https://bsky.app/settings/account"},
    {"wordpress", "%1/wp-admin/profile.php", "%1/wp-admin/users.php", "%1/wp-admin/profile.php"},
    {"x", "https://x.com/settings/connected_apps", "https://x.com/settings/delegate", "https://x.com/settings/password"},
    {"instagram", "https://www.instagram.com/accounts/manage_access/", "https://business.facebook.com/settings/people",
     "https://accountscenter.instagram.com/password_and_security/"},
    {"facebook", "https://www.facebook.com/settings?tab=applications", "https://business.facebook.com/settings/people",
     "https://accountscenter.facebook.com/password_and_security/"},
    {"linkedin", "https://www.linkedin.com/mypreferences/d/data-sharing-permitted-services", "",
     "https://www.linkedin.com/mypreferences/d/change-password"},
    {"telegram", "https://t.me/BotFather", "", ""},
};

QString filled(const char *page, const QString &server)
{
    const QString text = QString::fromLatin1(page);
    if (!text.contains(QLatin1String("%1")))
        return text;
    return server.isEmpty() ? QString() : text.arg(server);
}

} // namespace

KeyPages keyPagesOf(const QString &network, const QString &server)
{
    for (const Row &row : kPages) {
        if (network == QLatin1String(row.network))
            return {filled(row.apps, server), filled(row.people, server), filled(row.password, server)};
    }
    return {};
}

} // namespace perennial
