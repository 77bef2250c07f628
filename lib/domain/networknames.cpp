// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/networknames.h"

#include <QHash>
#include <QStringList>

namespace perennial {

namespace {

struct NetworkNames
{
    const char *id;
    const char *names; // by "|", lower case, letters and digits alone
};

constexpr NetworkNames kNames[] = {
    {"facebook", "facebook|fb|facebookpage|facebookpages|facebookgroup|meta"},
    {"instagram", "instagram|ig|insta|instagrambusiness|instagramprofessional"},
    {"x", "x|twitter|twitterx|xtwitter|xformerlytwitter|tweet"},
    {"linkedin", "linkedin|li|linkedinpage|linkedinprofile|linkedincompany"},
    {"google-business", "gbp|gmb|google|googlebusiness|googlebusinessprofile|googlemybusiness"},
    {"pinterest", "pinterest|pin|pins"},
    {"youtube", "youtube|yt|youtubeshorts"},
    {"tiktok", "tiktok|tt|tiktokbusiness"},
    {"threads", "threads|thread|th"},
    {"bluesky", "bluesky|bsky|blueskysocial"},
    {"mastodon", "mastodon|fediverse"},
    {"telegram", "telegram|tg"},
    {"reddit", "reddit"},
    {"tumblr", "tumblr"},
    {"wordpress", "wordpress|wp"},
    {"discord", "discord"},
    {"sandbox", "sandbox"},
};

QHash<QString, QString> makeNames()
{
    QHash<QString, QString> names;
    for (const NetworkNames &each : kNames) {
        for (const QString &name : QString::fromLatin1(each.names).split(QLatin1Char('|')))
            names.insert(name, QString::fromLatin1(each.id));
    }
    return names;
}

} // namespace

QString networkFromName(const QString &name)
{
    static const QHash<QString, QString> kById = makeNames();
    QString plain;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return kById.value(plain);
}

} // namespace perennial
