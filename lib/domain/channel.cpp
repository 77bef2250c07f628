// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/channel.h"

#include "domain/enumnames.h"

#include <QJsonArray>

namespace perennial {

namespace {

constexpr EnumNames<ChannelRole, 2> kRoles{{{{ChannelRole::Brand, "brand"}, {ChannelRole::Support, "support"}}}};
constexpr EnumNames<ChannelState, 3> kStates{{{
    {ChannelState::Unchecked, "unchecked"},
    {ChannelState::Ok, "ok"},
    {ChannelState::Reauth, "reauth"},
}}};
constexpr EnumNames<Lifecycle, 5> kLifecycles{{{
    {Lifecycle::Active, "active"},
    {Lifecycle::Revival, "revival"},
    {Lifecycle::Maintenance, "maintenance"},
    {Lifecycle::Closing, "closing"},
    {Lifecycle::Closed, "closed"},
}}};
constexpr EnumNames<LateChoice, 4> kLateChoices{{{
    {LateChoice::Publish, "publish"},
    {LateChoice::NextSlot, "next-slot"},
    {LateChoice::Ask, "ask"},
    {LateChoice::Drop, "drop"},
}}};
constexpr EnumNames<CountingRule, 4> kCountingRules{{{
    {CountingRule::CodePoints, "code-points"},
    {CountingRule::Graphemes, "graphemes"},
    {CountingRule::Mastodon, "mastodon"},
    {CountingRule::XWeighted, "x-weighted"},
}}};

constexpr int kLongestName = 120;

} // namespace

QString toString(ChannelRole role)
{
    return kRoles.name(role);
}
std::optional<ChannelRole> channelRoleFromString(const QString &text)
{
    return kRoles.value(text);
}
QString toString(ChannelState state)
{
    return kStates.name(state);
}
std::optional<ChannelState> channelStateFromString(const QString &text)
{
    return kStates.value(text);
}
QString toString(Lifecycle lifecycle)
{
    return kLifecycles.name(lifecycle);
}
std::optional<Lifecycle> lifecycleFromString(const QString &text)
{
    return kLifecycles.value(text);
}
QString toString(LateChoice choice)
{
    return kLateChoices.name(choice);
}
std::optional<LateChoice> lateChoiceFromString(const QString &text)
{
    return kLateChoices.value(text);
}

Result<void> validate(const Channel &channel)
{
    if (channel.name.trimmed().isEmpty())
        return Error(ErrorKind::Invalid, QStringLiteral("channel-name-empty"),
                     QStringLiteral("a channel needs a name"));
    if (channel.name.size() > kLongestName)
        return Error(ErrorKind::Invalid, QStringLiteral("channel-name-long"),
                     QStringLiteral("a channel's name has at most 120 characters"), {QString::number(kLongestName)});
    // Names stand in lists on the command line (,) and in CSV cells (;).
    if (channel.name.contains(QLatin1Char(';')) || channel.name.contains(QLatin1Char(',')))
        return Error(ErrorKind::Invalid, QStringLiteral("channel-name-list"),
                     QStringLiteral("a channel's name has no comma and no semicolon"), {channel.name});
    return {};
}

namespace {

const QString kCredentialEnd = QStringLiteral("credentialEndsAt");

} // namespace

std::optional<Instant> credentialEnd(const Channel &channel)
{
    return Instant::fromIso(channel.facts.value(kCredentialEnd).toString());
}

void setCredentialEnd(Channel &channel, std::optional<Instant> end)
{
    channel.facts.remove(kCredentialEnd);
    if (end)
        channel.facts.insert(kCredentialEnd, end->toIso());
}

TextRules textRulesFor(const Channel &channel, const Network &network)
{
    TextRules rules = network.text;
    rules.limit = channel.facts.value(QLatin1String("maxCharacters")).toInt(rules.limit);
    rules.urlLength = channel.facts.value(QLatin1String("urlLength")).toInt(rules.urlLength);
    if (const auto counting = kCountingRules.value(channel.facts.value(QLatin1String("counting")).toString()))
        rules.counting = *counting;
    return rules;
}

MediaRules mediaRulesFor(const Channel &channel, const Network &network)
{
    MediaRules rules = network.media;
    const QJsonObject &facts = channel.facts;
    rules.maxImages = facts.value(QLatin1String("maxImages")).toInt(rules.maxImages);
    rules.maxImageBytes = facts.value(QLatin1String("maxImageBytes")).toInteger(rules.maxImageBytes);
    rules.maxImagePixels = facts.value(QLatin1String("maxImagePixels")).toInteger(rules.maxImagePixels);
    rules.maxAltCharacters = facts.value(QLatin1String("maxAltCharacters")).toInt(rules.maxAltCharacters);
    const QJsonArray types = facts.value(QLatin1String("mimeTypes")).toArray();
    if (!types.isEmpty()) {
        rules.mimeTypes.clear();
        for (const QJsonValue &type : types)
            rules.mimeTypes << type.toString();
    }
    return rules;
}

} // namespace perennial
