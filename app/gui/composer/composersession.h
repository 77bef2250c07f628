// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ComposerSession: the post in hand, what surrounds it (client, channels, media), and its keeping. Widgets read post()
// and change it with edit(); every change is kept by itself. Thread: the window's. Errors: told by problem().

#include "composer/draftsaver.h"
#include "domain/channel.h"
#include "domain/workspace.h"

#include <QSet>

namespace perennial {

class House;

// A channel with the rules that hold for it.
struct ComposerChannel
{
    Channel channel;
    Network network;
    TextRules text;
    MediaRules media;
};

enum class PostPart { Everything, Text, Media, Details, Channels, Time, Status, Surroundings };

class ComposerSession : public QObject
{
    Q_OBJECT
public:
    ComposerSession(House &house, QObject *parent = nullptr);
    ~ComposerSession() override;

    void open(WorkspaceId client, PostId id);
    void start(const Post &post);
    // Everything written is on its way to the disk; an empty draft goes away.
    void leave();

    const Post &post() const { return m_post; }
    const Workspace &workspace() const { return m_workspace; }
    const QList<ComposerChannel> &channels() const { return m_channels; }
    const ComposerChannel *channel(ChannelId id) const;
    // The chosen ones, in the order of the post.
    QList<ComposerChannel> chosen() const;
    const QHash<MediaId, Media> &media() const { return m_media; }
    bool isLoaded() const { return m_loaded; }
    bool isReadOnly() const { return m_readOnly; }
    bool isEmpty() const;
    // Half a sentence must not go out: what is typed now is saved when the text is left.
    bool goesOutSoon() const;
    bool isBusy() const { return !m_saver.isIdle() || m_uploads > 0; }

    void edit(PostPart part, const std::function<void(Post &)> &change);
    void chooseChannels(const QList<ChannelId> &ids);
    // nullopt: follows the post again.
    void setVariantText(ChannelId id, const std::optional<QString> &text);
    // Files, and the pictures of folders, as far as the channels have room; filesLeft() tells what was not taken and why.
    void addFiles(const QStringList &paths, ChannelId variant);
    void addBytes(const QByteArray &bytes, const QString &name, ChannelId variant);
    void confirmRights();
    void saveSoon() { m_saver.flush(); }

    // The channels named stay behind as a draft of their own.
    void schedule(const QList<ChannelId> &leftBehind);
    void setStatus(PostStatus status);
    void copyAsNew();
    void keepMineAsCopy();
    void takeTheirs();

Q_SIGNALS:
    void changed(perennial::PostPart part);
    void saved(const perennial::Post &post);
    void waiting();
    void problem(const perennial::Error &error);
    void filesLeft(const QList<perennial::Error> &reasons);
    void conflicted();
    void undoable(const QString &words, const perennial::PostChange &change);
    void done(const perennial::Post &post); // scheduled, or sent for review

private:
    void take(const Post &post, const QHash<MediaId, Media> &media, const QList<DeliveryDetails> &deliveries);
    void loadSurroundings();
    void takeChannels(const QList<Channel> &channels);
    QCoro::Task<void> takeFiles(QStringList paths, ChannelId variant);
    DropRules dropRules(const QList<Channel> &channels) const;
    void takeMedia(const Media &media, ChannelId variant);
    void whenSaved(const Post &post);
    void whenFailed(const Error &error, const Post &post);
    void settle(PostStatus status, const QString &words);
    void leaveBehind(const Post &whole, const QList<ChannelId> &channels, PostChange change, const QString &words);

    House &m_house;
    DraftSaver m_saver;
    Workspace m_workspace;
    Post m_post;
    std::optional<Post> m_before; // as it was when it was opened or last told of
    QList<ComposerChannel> m_channels;
    QHash<MediaId, Media> m_media;
    QList<ChannelId> m_leftBehind;
    std::optional<Post> m_settling; // as it was before the status it is given now
    QString m_settlingWords;
    bool m_loaded = false;
    bool m_readOnly = false;
    bool m_conflicted = false;
    bool m_edited = false;
    int m_uploads = 0;
    int m_generation = 0; // answers for an earlier post are dropped
};

// Nothing that a person wrote, pasted or added.
bool saysNothing(const Post &post);

} // namespace perennial
