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
    const char *messages;
    const char *profile;
};

// %1: the channel's server.
constexpr Row kPages[] = {
    {"mastodon", "%1/oauth/authorized_applications", "", "%1/auth/edit", "%1/notifications", "%1/settings/profile"},
    {"bluesky", "https://bsky.app/settings/app-passwords", "", "https://bsky.app/settings/account",
     "https://bsky.app/notifications", "https://bsky.app/settings"},
    {"wordpress", "%1/wp-admin/profile.php", "%1/wp-admin/users.php", "%1/wp-admin/profile.php",
     "%1/wp-admin/edit-comments.php", "%1/wp-admin/options-general.php"},
    {"x", "https://x.com/settings/connected_apps", "https://x.com/settings/delegate", "https://x.com/settings/password",
     "https://x.com/messages", "https://x.com/settings/profile"},
    {"instagram", "https://www.instagram.com/accounts/manage_access/", "https://business.facebook.com/settings/people",
     "https://accountscenter.instagram.com/password_and_security/", "https://www.instagram.com/direct/inbox/",
     "https://www.instagram.com/accounts/edit/"},
    {"facebook", "https://www.facebook.com/settings?tab=applications", "https://business.facebook.com/settings/people",
     "https://accountscenter.facebook.com/password_and_security/", "https://business.facebook.com/latest/inbox", ""},
    {"linkedin", "https://www.linkedin.com/mypreferences/d/data-sharing-permitted-services", "",
     "https://www.linkedin.com/mypreferences/d/change-password", "https://www.linkedin.com/messaging/", ""},
    {"telegram", "https://t.me/BotFather", "", "", "", ""},
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
            return {filled(row.apps, server), filled(row.people, server), filled(row.password, server), filled(row.messages, server),
                    filled(row.profile, server)};
    }
    return {};
}

} // namespace perennial
