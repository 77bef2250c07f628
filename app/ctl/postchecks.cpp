// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/postchecks.h"

#include "ctl/words.h"
#include "networks/publishtext.h"
#include "text/textrules.h"

namespace perennial {

namespace {

PostRemark remarkOf(const TextFinding &finding, const QString &channel)
{
    PostRemark remark{finding.code, finding.args, finding.message, channel, finding.severity == TextFinding::Severity::Error};
    const QString over = finding.args.value(0);
    if (finding.code == QLatin1String("text-too-long"))
        remark.message = Words::tr("The text is %1 characters too long for %2, which takes %3.").arg(over, channel, finding.args.value(1));
    else if (finding.code == QLatin1String("text-too-many-bytes"))
        remark.message = Words::tr("The text is %1 bytes too long for %2, which takes %3.").arg(over, channel, finding.args.value(1));
    else if (finding.code == QLatin1String("text-empty"))
        remark.message = Words::tr("%1 takes no post without a text.").arg(channel);
    return remark;
}

void addTextRemarks(const Post &post, const Channel &channel, const Network &network, QList<PostRemark> &remarks)
{
    const TextRules rules = textRulesFor(channel, network);
    const Content content = contentFor(post, channel.id);
    const QString sent = publishedText(network, content.text, content.link, content.contentWarning, content.media.size());
    const QString warning = network.can.contentWarning ? content.contentWarning : QString();
    for (const TextFinding &finding : checkText(rules, sent, warning).findings) {
        // A picture is enough of a post.
        if (finding.code != QLatin1String("text-empty") || content.media.isEmpty())
            remarks << remarkOf(finding, channel.name);
    }
    for (const QString &part : content.thread) {
        for (const TextFinding &finding : checkText(rules, part).findings)
            remarks << remarkOf(finding, channel.name);
    }
}

void addTimeRemarks(const Post &post, QList<PostRemark> &remarks)
{
    if (!post.wall || !post.wall->time.isValid())
        return;
    ZoneResolver zones;
    const auto resolved = zones.resolve(*post.wall);
    if (!resolved || resolved->kind == WallTimeKind::Unique)
        return;
    const QString zone = QString::fromUtf8(post.wall->timeZone);
    const auto real = zones.wallTime(resolved->instant, post.wall->timeZone);
    const QString lands = real ? real->toIso() : resolved->instant.toIso();
    if (resolved->kind == WallTimeKind::Gap)
        remarks << PostRemark{QStringLiteral("time-gap"), {post.wall->toIso(), zone, lands},
                              Words::tr("%1 does not exist in %2, the clocks go forward: it will be %3.").arg(post.wall->toIso(), zone, lands), {}, false};
    else
        remarks << PostRemark{QStringLiteral("time-overlap"), {post.wall->toIso(), zone},
                              Words::tr("%1 comes twice in %2, the clocks go back: the first one is taken.").arg(post.wall->toIso(), zone), {}, false};
}

} // namespace

QList<PostRemark> remarksOn(const Post &post, const QList<Channel> &channels, const ChannelService &service)
{
    QList<PostRemark> remarks;
    addTimeRemarks(post, remarks);
    for (const Channel &channel : channels) {
        const Network *network = service.network(channel.network);
        if (network && post.variantFor(channel.id))
            addTextRemarks(post, channel, *network, remarks);
    }
    return remarks;
}

QList<PostRemark> remarksOn(const QList<ClientFinding> &findings)
{
    QList<PostRemark> remarks;
    for (const ClientFinding &finding : findings) {
        if (finding.kind == ClientFinding::Kind::Mentions)
            remarks << PostRemark{QStringLiteral("mentions-client"), {finding.found, finding.client},
                                  Words::tr("The post mentions “%1”, a mark of your client %2.").arg(finding.found, finding.client), {}, false};
        else
            remarks << PostRemark{QStringLiteral("language-differs"), {finding.found, finding.expected},
                                  Words::tr("The text is in another language (%1) than is expected here (%2).").arg(finding.found, finding.expected), {}, false};
    }
    return remarks;
}

QJsonArray toJson(const QList<PostRemark> &remarks)
{
    QJsonArray array;
    for (const PostRemark &remark : remarks)
        array << QJsonObject{{QStringLiteral("code"), remark.code},
                             {QStringLiteral("channel"), remark.channel.isEmpty() ? QJsonValue() : QJsonValue(remark.channel)},
                             {QStringLiteral("message"), remark.message}};
    return array;
}

Result<void> refuseFaults(const Post &post, const QList<PostRemark> &remarks)
{
    if (post.status != PostStatus::Approved && post.status != PostStatus::Scheduled)
        return {};
    for (const PostRemark &remark : remarks) {
        if (remark.isFault)
            return Error(ErrorKind::Invalid, remark.code, remark.message, {remark.args.value(0), remark.channel});
    }
    return {};
}

} // namespace perennial
