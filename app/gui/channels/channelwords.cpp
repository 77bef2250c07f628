// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelwords.h"

#include "boot/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace perennial {

namespace {

struct ChannelWords
{
    Q_DECLARE_TR_FUNCTIONS(ChannelWords)
};

} // namespace

ConnectionStanding standingOf(const Channel &channel)
{
    if (channel.lockedAt)
        return {ChannelWords::tr("Locked down"), QStringLiteral("lock"), Tone::Red};
    if (channel.pausedAt)
        return {ChannelWords::tr("Paused"), QStringLiteral("pause"), Tone::Neutral};
    switch (channel.state) {
    case ChannelState::Ok:
        return {ChannelWords::tr("Connected"), QStringLiteral("check"), Tone::Green};
    case ChannelState::Unchecked:
        return {ChannelWords::tr("Not checked yet"), QStringLiteral("help"), Tone::Amber};
    case ChannelState::Reauth:
        return {ChannelWords::tr("Connect again"), QStringLiteral("key"), Tone::Red};
    }
    return {};
}

QString lateWords(LateChoice choice)
{
    switch (choice) {
    case LateChoice::Publish:
        return ChannelWords::tr("Send it all the same");
    case LateChoice::NextSlot:
        return ChannelWords::tr("Move it to the next free time");
    case LateChoice::Ask:
        return ChannelWords::tr("Ask me");
    case LateChoice::Drop:
        return ChannelWords::tr("Drop it");
    }
    return {};
}

QString lateSentence(LateChoice choice)
{
    switch (choice) {
    case LateChoice::Publish:
        return ChannelWords::tr("Late posts are sent");
    case LateChoice::NextSlot:
        return ChannelWords::tr("Late posts move on");
    case LateChoice::Ask:
        return ChannelWords::tr("Late posts wait for you");
    case LateChoice::Drop:
        return ChannelWords::tr("Late posts are dropped");
    }
    return {};
}

QString accountLine(const Channel &channel, const QString &networkName)
{
    const QString host = QUrl(channel.server).host();
    const QString handle = channel.account.isEmpty() ? channel.displayName : channel.account;
    QStringList parts;
    if (!handle.isEmpty())
        parts << QChar(0x2068) + handle + QChar(0x2069);
    if (!host.isEmpty() && !handle.contains(host))
        parts << QChar(0x2068) + host + QChar(0x2069);
    parts << networkName;
    return parts.join(QStringLiteral(" · "));
}

QString networkLine(const Network &network)
{
    switch (network.auth) {
    case AuthMethod::None:
        return ChannelWords::tr("Writes to a folder, no account");
    case AuthMethod::OAuth:
        return network.needsServer ? ChannelWords::tr("and servers that speak like it")
                                   : ChannelWords::tr("signs in by the browser");
    case AuthMethod::AppPassword:
        return ChannelWords::tr("with an app password");
    case AuthMethod::Token:
        return ChannelWords::tr("with a key of its own");
    }
    return {};
}

QColor channelColour(const Channel &channel)
{
    return QColor(channel.options.value(QLatin1String("colour")).toString());
}

QString credentialPage(const QString &networkId)
{
    return networkId == QLatin1String("bluesky") ? QStringLiteral("https://bsky.app/settings/app-passwords")
                                                 : QString();
}

QString listed(const QStringList &words)
{
    return QLocale().createSeparatedList(words);
}

WindowWords windowWords(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    if (error.code == QLatin1String("sandbox-folder"))
        return {words.what, ChannelWords::tr("Choose another folder.")};
    if (error.code == QLatin1String("server-address"))
        return {words.what, ChannelWords::tr("Write the name that stands in your handle, such as mastodon.example.")};
    if (error.code == QLatin1String("loopback-port"))
        return {words.what, ChannelWords::tr("Close the other sign-in that waits, and try again.")};
    if (error.code == QLatin1String("keychain-locked"))
        return {
            words.what,
            ChannelWords::tr("Unlock it in your system, then press the button again. What you typed is still here.")};
    return {words.what, words.hint};
}

} // namespace perennial
