// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Channel: one account on one network inside a workspace. Its credential is in the secret store under
// secretKey(channel), never in here.

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/network.h"
#include "domain/quiethours.h"
#include "domain/secretkeys.h"

#include <QJsonObject>

namespace perennial {

enum class ChannelRole { Brand, Support };
QString toString(ChannelRole role);
std::optional<ChannelRole> channelRoleFromString(const QString &text);

enum class ChannelState { Unchecked, Ok, Reauth }; // "paused" on the command line is pausedAt
QString toString(ChannelState state);
std::optional<ChannelState> channelStateFromString(const QString &text);

enum class Lifecycle { Active, Revival, Maintenance, Closing, Closed };
QString toString(Lifecycle lifecycle);
std::optional<Lifecycle> lifecycleFromString(const QString &text);

enum class LateChoice { Publish, NextSlot, Ask, Drop };
QString toString(LateChoice choice); // "publish", "next-slot", "ask", "drop"
std::optional<LateChoice> lateChoiceFromString(const QString &text);

struct Channel
{
    ChannelId id;
    WorkspaceId workspace;
    QString network; // Network::id
    QString name;    // unique in the workspace, compared folded
    QString server;  // "https://mastodon.example"; empty where the network has one place
    QString account; // the handle as the network shows it
    QString accountId;
    QString displayName;
    QString avatarUrl;
    ChannelRole role = ChannelRole::Brand;
    ChannelState state = ChannelState::Unchecked;
    Lifecycle lifecycle = Lifecycle::Active;
    LateChoice late = LateChoice::Ask;
    int lateAfterMinutes = 15;     // before that a delivery is simply due
    int lateOldestHours = 72;      // older than this is dropped into "missed", whatever the choice
    QByteArray timeZone;           // empty = the workspace's
    std::optional<QuietHours> quiet; // absent = the workspace's; its own may be off
    std::optional<int> threshold;  // days without a post until it counts as inactive
    std::optional<Instant> pausedAt;
    QString pauseReason;
    QString pausedBy; // a person; empty: not known
    std::optional<Instant> lockedAt; // its key is out of play: lock-down
    bool typeHandle = false;         // whoever schedules a post in the window types the handle first
    std::optional<Instant> firstConfirmedAt; // a person said once that posts may go out here
    QJsonObject options; // what the user set: --option K=V
    QJsonObject facts;   // what the server told: limits, software, version
    std::optional<Instant> notBefore; // the network asked to be left alone until then; not written by update()
    int position = 0;    // order in the filter row
    qint64 version = 1;
    Instant createdAt;
};

// Errors: Invalid "channel-name-empty", "channel-name-long", "channel-name-list" (it holds ; or ,).
Result<void> validate(const Channel &channel);

// When the network stops to take the channel's key, as far as it told at connecting: facts.credentialEndsAt, ISO 8601.
std::optional<Instant> credentialEnd(const Channel &channel);
void setCredentialEnd(Channel &channel, std::optional<Instant> end);

// The text and media rules that hold for this channel: the network's, with what its own server told.
// facts: "maxCharacters", "urlLength", "counting" ("mastodon", "code-points", "graphemes"), "maxImages", "maxImageBytes",
// "maxImagePixels", "maxAltCharacters", "mimeTypes".
TextRules textRulesFor(const Channel &channel, const Network &network);
MediaRules mediaRulesFor(const Channel &channel, const Network &network);

} // namespace perennial
