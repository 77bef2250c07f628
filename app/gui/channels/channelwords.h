// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words for channels: how they stand, what happens to late posts, how one signs in. Pure. Thread: the window's.

#include "base/error.h"
#include "common/controlpaint.h"
#include "domain/channel.h"

#include <QColor>

namespace perennial {

struct ConnectionStanding
{
    QString word;
    QString icon;
    Tone tone = Tone::Neutral;
};
ConnectionStanding standingOf(const Channel &channel);
QString lateWords(LateChoice choice);    // "Ask me"
QString lateSentence(LateChoice choice); // "Late posts: ask"
// "@acme@mastodon.example", "@acme, mastodon.example"
QString accountLine(const Channel &channel, const QString &networkName);
// How one signs in to a network, in a few words, for its tile.
QString networkLine(const Network &network);
// The colour a person chose for a channel; invalid = the network's.
QColor channelColour(const Channel &channel);
// Where an app password or a token is made, if the network has a page for it.
QString credentialPage(const QString &networkId);
// A list as one reads it: "publish, upload and read".
QString listed(const QStringList &words);
// The sentence for a person who tried to connect: no command lines in a window.
struct WindowWords
{
    QString what;
    QString hint;
};
WindowWords windowWords(const Error &error);

} // namespace perennial
