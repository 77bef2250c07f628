// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/scopetext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace perennial {

namespace {

struct Scopes
{
    Q_DECLARE_TR_FUNCTIONS(Scopes)
};

enum class Ability {
    Publish,
    Upload,
    ReadAccount,
    ReadPosts,
    ReadNotifications,
    ReadMessages,
    ChangeProfile,
    Follow,
    OwnAccount, // password, mail address, deleting it
};

// In the order in which they are shown.
const QList<Ability> kAll{Ability::Publish,           Ability::Upload,       Ability::ReadAccount,
                          Ability::ReadPosts,         Ability::ReadNotifications, Ability::ReadMessages,
                          Ability::ChangeProfile,     Ability::Follow,       Ability::OwnAccount};
const QList<Ability> kWorries{Ability::ReadMessages, Ability::ChangeProfile, Ability::Follow, Ability::OwnAccount};

struct Meaning
{
    const char *scope;
    QList<Ability> abilities;
};

// Mastodon's API: whoever reads statuses reads those that are addressed to the account alone, too.
const QList<Meaning> kMeanings{
    {"read",
     {Ability::ReadAccount, Ability::ReadPosts, Ability::ReadNotifications, Ability::ReadMessages}},
    {"write", {Ability::Publish, Ability::Upload, Ability::ChangeProfile, Ability::Follow}},
    {"follow", {Ability::Follow}},
    {"profile", {Ability::ReadAccount}},
    {"read:accounts", {Ability::ReadAccount}},
    {"read:statuses", {Ability::ReadPosts, Ability::ReadMessages}},
    {"read:notifications", {Ability::ReadNotifications}},
    {"write:statuses", {Ability::Publish}},
    {"write:media", {Ability::Upload}},
    {"write:accounts", {Ability::ChangeProfile}},
    {"write:follows", {Ability::Follow}},
    // the AT Protocol
    {"com.atproto.appPass",
     {Ability::Publish, Ability::Upload, Ability::ReadAccount, Ability::ReadPosts, Ability::ReadNotifications,
      Ability::ChangeProfile, Ability::Follow}},
    {"com.atproto.appPassPrivileged",
     {Ability::Publish, Ability::Upload, Ability::ReadAccount, Ability::ReadPosts, Ability::ReadNotifications,
      Ability::ReadMessages, Ability::ChangeProfile, Ability::Follow}},
    {"com.atproto.access", kAll},
};

QString wordsOf(Ability ability)
{
    switch (ability) {
    case Ability::Publish:
        return Scopes::tr("publish and delete posts");
    case Ability::Upload:
        return Scopes::tr("upload pictures");
    case Ability::ReadAccount:
        return Scopes::tr("read the account’s name and picture");
    case Ability::ReadPosts:
        return Scopes::tr("read the account’s posts");
    case Ability::ReadNotifications:
        return Scopes::tr("read notifications: replies, likes, who follows");
    case Ability::ReadMessages:
        return Scopes::tr("read private messages");
    case Ability::ChangeProfile:
        return Scopes::tr("change the profile");
    case Ability::Follow:
        return Scopes::tr("follow and unfollow people");
    case Ability::OwnAccount:
        return Scopes::tr("change the password or delete the account");
    }
    return {};
}

} // namespace

ScopeWords scopeWords(const QStringList &scopes)
{
    ScopeWords words;
    if (scopes.isEmpty())
        return words;
    QList<Ability> may;
    QStringList unknown;
    for (const QString &scope : scopes) {
        const auto known = std::find_if(kMeanings.cbegin(), kMeanings.cend(),
                                        [&scope](const Meaning &each) { return scope == QLatin1String(each.scope); });
        if (known != kMeanings.cend())
            may << known->abilities;
        else
            unknown << scope;
    }
    for (const Ability ability : kAll) {
        if (may.contains(ability))
            words.may << wordsOf(ability);
        else if (kWorries.contains(ability) && unknown.isEmpty())
            words.mayNot << wordsOf(ability);
    }
    for (const QString &scope : std::as_const(unknown))
        words.may << Scopes::tr("what the network calls “%1”").arg(scope);
    return words;
}

QStringList grantedScopes(const Channel &channel)
{
    QStringList scopes;
    for (const QJsonValue &scope : channel.facts.value(QLatin1String("scopes")).toArray())
        scopes << scope.toString();
    scopes.removeAll(QString());
    return scopes;
}

} // namespace perennial
