// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/rulecheck.h"

#include "networks/publishtext.h"
#include "text/textrules.h"

namespace perennial {

namespace {

// Shorter than any way of counting could make it: a link may count more than its letters, a letter three bytes. X refuses
// characters, too, and has weights of its own: it is always counted.
bool isSurelyShort(const TextRules &rules, const QString &text, const QString &warning)
{
    if (text.trimmed().isEmpty())
        return false;
    const qsizetype size = text.size() + warning.size();
    const qsizetype links = rules.urlLength > 0 ? text.count(QLatin1String("://")) * rules.urlLength : 0;
    const bool fits = rules.limit <= 0 || size + links <= rules.limit;
    const bool fitsBytes = rules.byteLimit <= 0 || size * 3 <= rules.byteLimit;
    return fits && fitsBytes && rules.counting != CountingRule::XWeighted;
}

class Checker
{
public:
    Checker(const Post &post, const CheckedChannel &channel, ChannelId id, const QHash<MediaId, Media> &media, QList<BrokenRule> &broken)
        : m_content(contentFor(post, id)), m_channel(channel), m_id(id), m_media(media), m_broken(broken)
    {
    }

    void run()
    {
        const Content &content = m_content;
        const QString sent = publishedText(m_channel.network, content.text, content.link, content.contentWarning, content.media.size());
        TextRules rules = m_channel.text;
        rules.textRequired = rules.textRequired && content.media.isEmpty() && content.link.isEmpty();
        checkPart(rules, sent, m_channel.network.can.contentWarning ? content.contentWarning : QString());
        if (m_channel.network.can.thread) {
            for (const QString &part : content.thread)
                checkPart(m_channel.text, part, {});
        }
        checkMedia();
    }

private:
    void add(const QString &code, const QStringList &args = {})
    {
        for (const BrokenRule &known : std::as_const(m_broken)) {
            if (known.channel == m_id && known.code == code)
                return;
        }
        m_broken.append({m_id, code, args});
    }

    void checkPart(const TextRules &rules, const QString &text, const QString &warning)
    {
        if (isSurelyShort(rules, text, warning))
            return;
        for (const TextFinding &finding : checkText(rules, text, warning).findings) {
            if (finding.severity == TextFinding::Severity::Error)
                add(finding.code, finding.args);
        }
    }

    void checkMedia()
    {
        const MediaRules &rules = m_channel.media;
        if (m_content.media.size() > rules.maxImages)
            add(QStringLiteral("media-too-many"), {QString::number(rules.maxImages)});
        for (const MediaUse &use : m_content.media) {
            const Media file = m_media.value(use.media);
            if (file.sha256.isEmpty() && !file.fetchError.isEmpty())
                add(QStringLiteral("media-missing"), {file.sourceUrl});
            if (!file.mimeType.isEmpty() && !rules.mimeTypes.isEmpty() && !rules.mimeTypes.contains(file.mimeType))
                add(QStringLiteral("media-type"), {file.mimeType});
            if (rules.maxAltCharacters > 0 && use.alt.size() > rules.maxAltCharacters)
                add(QStringLiteral("alt-too-long"), {QString::number(rules.maxAltCharacters)});
        }
    }

    Content m_content;
    const CheckedChannel &m_channel;
    ChannelId m_id;
    const QHash<MediaId, Media> &m_media;
    QList<BrokenRule> &m_broken;
};

} // namespace

CheckedChannels checkedChannels(const QList<Channel> &channels, const QList<Network> &networks)
{
    CheckedChannels checked;
    for (const Channel &channel : channels) {
        const auto network = std::find_if(networks.cbegin(), networks.cend(), [&channel](const Network &each) { return each.id == channel.network; });
        if (network != networks.cend())
            checked.insert(channel.id, {*network, textRulesFor(channel, *network), mediaRulesFor(channel, *network)});
    }
    return checked;
}

QList<BrokenRule> brokenRules(const Post &post, const CheckedChannels &channels, const QHash<MediaId, Media> &media)
{
    QList<BrokenRule> broken;
    for (const Variant &variant : post.variants) {
        const auto channel = channels.constFind(variant.channel);
        if (channel != channels.cend())
            Checker(post, *channel, variant.channel, media, broken).run();
    }
    return broken;
}

} // namespace perennial
