// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composercheck.h"

#include "guard/goingout.h"
#include "networks/publishtext.h"

#include <QLocale>

#include <map>

namespace perennial {

namespace {

bool sameRules(const TextRules &a, const TextRules &b)
{
    return a.counting == b.counting && a.limit == b.limit && a.byteLimit == b.byteLimit && a.urlLength == b.urlLength &&
           a.textRequired == b.textRequired;
}

const TextFinding *findCode(const TextCheck &check, QLatin1String code)
{
    const auto found = std::find_if(check.findings.cbegin(), check.findings.cend(), [code](const TextFinding &each) { return each.code == code; });
    return found == check.findings.cend() ? nullptr : &*found;
}

int overOf(const TextFinding &finding)
{
    return finding.args.value(0).toInt();
}

} // namespace

const ChannelCheck *ComposerReport::find(ChannelId channel) const
{
    const auto found = std::find_if(channels.cbegin(), channels.cend(), [channel](const ChannelCheck &each) { return each.channel == channel; });
    return found == channels.cend() ? nullptr : &*found;
}

QList<ChannelId> ComposerReport::stopped() const
{
    QList<ChannelId> ids;
    for (const ChannelCheck &check : channels) {
        if (!check.canGo)
            ids << check.channel;
    }
    return ids;
}

QString channelNames(const QList<ComposerChannel> &channels, const QList<ChannelId> &ids)
{
    QStringList names;
    for (const ComposerChannel &each : channels) {
        if (ids.contains(each.channel.id))
            names << each.channel.name;
    }
    return QLocale().createSeparatedList(names);
}

QString fixName(Fix fix, const QString &channel)
{
    switch (fix) {
    case Fix::SelectExcess:
        return ComposerCheck::tr("Shorten");
    case Fix::SplitThread:
        return ComposerCheck::tr("Split");
    case Fix::MakeVariant:
        return ComposerCheck::tr("Make a variant for %1").arg(channel);
    case Fix::Describe:
        return ComposerCheck::tr("Describe it");
    case Fix::RemoveMedia:
        return ComposerCheck::tr("Remove it");
    case Fix::OpenChannels:
        return ComposerCheck::tr("Open channels");
    }
    return {};
}

std::shared_ptr<const TextCheck> ComposerCheck::check(const TextRules &rules, const QString &sent, const QString &warning)
{
    for (const QList<Known> *known : {&m_used, &m_known}) {
        for (const Known &each : *known) {
            if (!sameRules(each.rules, rules) || each.sent != sent || each.warning != warning)
                continue;
            if (known == &m_known)
                m_used << Known(each);
            return each.check;
        }
    }
    const auto made = std::make_shared<const TextCheck>(checkText(rules, sent, warning));
    m_used << Known{rules, sent, warning, made};
    return made;
}

ChannelCheck ComposerCheck::checkChannel(const Post &post, const ComposerChannel &channel)
{
    const Content content = contentFor(post, channel.channel.id);
    const LinkPlace place = linkPlace(channel.network, content.media.size());
    ChannelCheck checked;
    checked.channel = channel.channel.id;
    checked.sent = publishedText(channel.network, content.text, content.link, content.contentWarning, content.media.size());
    checked.before = int(checked.sent.size() - textWithLink(content.text, content.link, place).size());
    TextRules rules = channel.text;
    rules.textRequired = rules.textRequired && content.media.isEmpty() && content.link.isEmpty();
    checked.text = check(rules, checked.sent, channel.network.can.contentWarning ? content.contentWarning : QString());
    return checked;
}

ComposerReport ComposerCheck::report(const Post &post, const QList<ComposerChannel> &channels, const QHash<MediaId, Media> &media,
                                     const ClientCheck *guard)
{
    ComposerReport made;
    m_used.clear();
    for (const ComposerChannel &channel : channels)
        made.channels << checkChannel(post, channel);
    addTextFindings(made, post, channels);
    addThreadFindings(made, post, channels);
    addMediaFindings(made, post, channels, media);
    addChannelFindings(made, channels);
    if (guard)
        addClientFindings(made, post, *guard);
    m_known = std::exchange(m_used, {});
    for (const ComposerFinding &finding : made.findings) {
        for (ChannelCheck &check : made.channels) {
            if (finding.severity == TextFinding::Severity::Error && finding.channels.contains(check.channel))
                check.canGo = false;
        }
    }
    return made;
}

void ComposerCheck::addClientFindings(ComposerReport &report, const Post &post, const ClientCheck &guard)
{
    for (const ClientFinding &finding : guard.findings(post)) {
        const bool mentions = finding.kind == ClientFinding::Kind::Mentions;
        const QString subject = mentions ? tr("Another client") : tr("Another language");
        report.findings << ComposerFinding{TextFinding::Severity::Warning, subject,
                                           mentions ? (finding.found.compare(finding.client, Qt::CaseInsensitive) == 0 ? tr("%1 is mentioned").arg(finding.client)
                                                                                                   : tr("“%1” is %2’s").arg(finding.found, finding.client))
                                                    : tr("%1, and %2 is expected here").arg(languageName(finding.found), languageName(finding.expected)),
                                           {}, {}, {}};
    }
}

void ComposerCheck::addTextFindings(ComposerReport &report, const Post &post, const QList<ComposerChannel> &channels)
{
    // Channels that are as much over stand in one row.
    std::map<std::pair<int, bool>, QList<ChannelId>> over;
    QList<ChannelId> bytes;
    QList<ChannelId> unsendable;
    for (const ChannelCheck &check : report.channels) {
        if (const TextFinding *found = findCode(*check.text, QLatin1String("text-too-long")))
            over[{overOf(*found), post.variantFor(check.channel)->text.has_value()}] << check.channel;
        else if (findCode(*check.text, QLatin1String("text-too-many-bytes")))
            bytes << check.channel;
        if (findCode(*check.text, QLatin1String("text-invalid-character")))
            unsendable << check.channel;
    }
    for (const auto &[key, ids] : over) {
        ComposerFinding finding{TextFinding::Severity::Error, channelNames(channels, ids),
                                tr("%Ln characters too many", nullptr, key.first), ids, {}, {}};
        const bool canThread = std::all_of(channels.cbegin(), channels.cend(), [&](const ComposerChannel &each) { return each.network.can.thread; });
        finding.fixes << Fix::SelectExcess;
        if (canThread && !key.second)
            finding.fixes << Fix::SplitThread;
        if (!key.second && channels.size() > 1)
            finding.fixes << Fix::MakeVariant;
        report.findings << finding;
    }
    if (!bytes.isEmpty())
        report.findings << ComposerFinding{TextFinding::Severity::Error, channelNames(channels, bytes),
                                           tr("takes more room than this network gives a post"), bytes, {Fix::SelectExcess}, {}};
    if (!unsendable.isEmpty())
        report.findings << ComposerFinding{TextFinding::Severity::Error, channelNames(channels, unsendable),
                                           tr("holds a character that can't be sent"), unsendable, {}, {}};
}

void ComposerCheck::addThreadFindings(ComposerReport &report, const Post &post, const QList<ComposerChannel> &channels)
{
    for (qsizetype i = 0; i < post.thread.size(); ++i) {
        QList<ChannelId> ids;
        int most = 0;
        for (const ComposerChannel &channel : channels) {
            const auto checked = check(channel.text, post.thread.at(i), QString());
            if (const TextFinding *found = findCode(*checked, QLatin1String("text-too-long"))) {
                ids << channel.channel.id;
                most = std::max(most, overOf(*found));
            }
        }
        if (!ids.isEmpty())
            report.findings << ComposerFinding{TextFinding::Severity::Error, tr("Part %1").arg(QLocale().toString(i + 2)),
                                               tr("%Ln characters too many for %1", nullptr, most).arg(channelNames(channels, ids)), ids, {}, {}};
    }
}

void ComposerCheck::addMediaFindings(ComposerReport &report, const Post &post, const QList<ComposerChannel> &channels,
                                     const QHash<MediaId, Media> &media)
{
    const auto picture = [](qsizetype index) { return tr("Picture %1").arg(QLocale().toString(index + 1)); };
    for (qsizetype i = 0; i < post.media.size(); ++i) {
        const MediaUse &use = post.media.at(i);
        const Media file = media.value(use.media);
        QList<ChannelId> tooBig;
        QList<ChannelId> refused;
        QList<ChannelId> talkative;
        qint64 smallest = std::numeric_limits<qint64>::max();
        for (const ComposerChannel &channel : channels) {
            if (channel.media.maxImageBytes > 0 && file.bytes > channel.media.maxImageBytes) {
                tooBig << channel.channel.id;
                smallest = std::min(smallest, channel.media.maxImageBytes);
            }
            if (!file.mimeType.isEmpty() && !channel.media.mimeTypes.isEmpty() && !channel.media.mimeTypes.contains(file.mimeType))
                refused << channel.channel.id;
            if (channel.media.maxAltCharacters > 0 && use.alt.size() > channel.media.maxAltCharacters)
                talkative << channel.channel.id;
        }
        if (!refused.isEmpty())
            report.findings << ComposerFinding{TextFinding::Severity::Error, picture(i),
                                               tr("is a kind of file that %1 does not take").arg(channelNames(channels, refused)), refused, {Fix::RemoveMedia}, use.media};
        if (!tooBig.isEmpty())
            report.findings << ComposerFinding{TextFinding::Severity::Warning, picture(i),
                                               tr("is larger than the %1 that %2 takes").arg(QLocale().formattedDataSize(smallest, 0), channelNames(channels, tooBig)),
                                               {}, {Fix::RemoveMedia}, use.media};
        if (!talkative.isEmpty())
            report.findings << ComposerFinding{TextFinding::Severity::Error, picture(i),
                                               tr("has a description that is too long for %1").arg(channelNames(channels, talkative)), talkative, {Fix::Describe}, use.media};
        if (use.alt.trimmed().isEmpty())
            report.findings << ComposerFinding{TextFinding::Severity::Warning, picture(i), tr("has no alternative text"), {}, {Fix::Describe}, use.media};
    }
    std::map<int, QList<ChannelId>> crowded;
    for (const ComposerChannel &channel : channels) {
        const qsizetype count = contentFor(post, channel.channel.id).media.size();
        if (count > channel.media.maxImages)
            crowded[channel.media.maxImages] << channel.channel.id;
    }
    for (const auto &[most, ids] : crowded)
        report.findings << ComposerFinding{TextFinding::Severity::Error, channelNames(channels, ids),
                                           most == 0 ? tr("takes no pictures") : tr("takes at most %Ln pictures", nullptr, most), ids, {}, {}};
}

void ComposerCheck::addChannelFindings(ComposerReport &report, const QList<ComposerChannel> &channels)
{
    for (const ComposerChannel &each : channels) {
        const Channel &channel = each.channel;
        if (channel.state == ChannelState::Reauth)
            report.findings << ComposerFinding{TextFinding::Severity::Error, channel.name, tr("must be connected again"), {channel.id}, {Fix::OpenChannels}, {}};
        else if (channel.lifecycle == Lifecycle::Closed)
            report.findings << ComposerFinding{TextFinding::Severity::Error, channel.name, tr("is closed"), {channel.id}, {Fix::OpenChannels}, {}};
        else if (channel.pausedAt)
            report.findings << ComposerFinding{TextFinding::Severity::Warning, channel.name, tr("is paused: the post waits until the pause ends"), {}, {Fix::OpenChannels}, {}};
    }
}

} // namespace perennial
