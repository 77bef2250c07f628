// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ComposerCheck: what stands between a post and its channels: lengths, media, connections, with the ways to mend it.
// Counts what is really sent (networks/publishtext). Checks of one text by the same rules are done once for all channels
// and kept until the text changes. Thread: any with a translator. Pure but for that memory.

#include "composer/composersession.h"
#include "plan/clientcheck.h"
#include "text/textrules.h"

#include <QCoreApplication>

namespace perennial {

enum class Fix { SelectExcess, SplitThread, MakeVariant, Describe, RemoveMedia, OpenChannels };

struct ComposerFinding
{
    TextFinding::Severity severity = TextFinding::Severity::Error;
    QString subject; // "X", "Picture 3"
    QString words;
    QList<ChannelId> channels; // whom it stops; empty = nobody
    QList<Fix> fixes;
    MediaId media;
};

struct ChannelCheck
{
    ChannelId channel;
    QString sent;     // of the first part
    int before = 0;   // what stands in `sent` before the person's own text
    std::shared_ptr<const TextCheck> text;
    bool canGo = true;

    int left() const { return text->limit - text->length; }
};

struct ComposerReport
{
    QList<ChannelCheck> channels; // in the order of the post
    QList<ComposerFinding> findings;

    const ChannelCheck *find(ChannelId channel) const;
    QList<ChannelId> stopped() const;
};

class ComposerCheck
{
    Q_DECLARE_TR_FUNCTIONS(perennial::ComposerCheck)
public:
    ComposerReport report(const Post &post, const QList<ComposerChannel> &channels, const QHash<MediaId, Media> &media,
                          const ClientCheck *guard = nullptr);

private:
    struct Known
    {
        TextRules rules;
        QString sent;
        QString warning;
        std::shared_ptr<const TextCheck> check;
    };
    std::shared_ptr<const TextCheck> check(const TextRules &rules, const QString &sent, const QString &warning);
    ChannelCheck checkChannel(const Post &post, const ComposerChannel &channel);
    void addTextFindings(ComposerReport &report, const Post &post, const QList<ComposerChannel> &channels);
    void addThreadFindings(ComposerReport &report, const Post &post, const QList<ComposerChannel> &channels);
    void addMediaFindings(ComposerReport &report, const Post &post, const QList<ComposerChannel> &channels,
                          const QHash<MediaId, Media> &media);
    void addClientFindings(ComposerReport &report, const Post &post, const ClientCheck &guard);
    void addChannelFindings(ComposerReport &report, const QList<ComposerChannel> &channels);

    QList<Known> m_known;
    QList<Known> m_used; // by the report being made
};

// "Describe it": the words on the button.
QString fixName(Fix fix, const QString &channel);
// "Mastodon and Bluesky".
QString channelNames(const QList<ComposerChannel> &channels, const QList<ChannelId> &ids);

} // namespace perennial
