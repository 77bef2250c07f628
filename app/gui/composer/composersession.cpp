// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composersession.h"

#include "boot/house.h"

#include <QPointer>

namespace perennial {

namespace {

constexpr std::chrono::minutes kSoon(10);
constexpr int kMostWithoutChannels = 10;

bool isOutOrUnderWay(const DeliveryDetails &details)
{
    switch (details.delivery.state) {
    case DeliveryState::Claimed:
    case DeliveryState::Sending:
    case DeliveryState::Sent:
    case DeliveryState::Unsure:
        return true;
    default:
        return false;
    }
}

QString personName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QStringLiteral("person") : name;
}

QList<MediaUse> &mediaFor(Post &post, ChannelId channel)
{
    for (Variant &variant : post.variants) {
        if (variant.channel == channel && variant.media)
            return *variant.media;
    }
    return post.media;
}

} // namespace

bool saysNothing(const Post &post)
{
    const bool variantSays = std::any_of(post.variants.cbegin(), post.variants.cend(), [](const Variant &variant) {
        return (variant.text && !variant.text->trimmed().isEmpty()) || (variant.media && !variant.media->isEmpty());
    });
    return !variantSays && post.text.trimmed().isEmpty() && post.title.trimmed().isEmpty() && post.link.trimmed().isEmpty() &&
           post.firstComment.trimmed().isEmpty() && post.thread.join(QString()).trimmed().isEmpty() &&
           post.contentWarning.trimmed().isEmpty() && post.notes.trimmed().isEmpty() && post.media.isEmpty();
}

ComposerSession::ComposerSession(House &house, QObject *parent) : QObject(parent), m_house(house), m_saver(house.posts())
{
    connect(&m_saver, &DraftSaver::saved, this, &ComposerSession::whenSaved);
    connect(&m_saver, &DraftSaver::failed, this, &ComposerSession::whenFailed);
    connect(&m_saver, &DraftSaver::waiting, this, &ComposerSession::waiting);
}

ComposerSession::~ComposerSession() = default;

void ComposerSession::open(WorkspaceId client, PostId id)
{
    leave();
    const int generation = ++m_generation;
    m_loaded = false;
    QCoro::connect(m_house.posts().details(client, id), this, [this, generation](const Result<PostDetails> &details) {
        if (generation != m_generation)
            return;
        if (details)
            take(details->post, details->media, details->deliveries);
        else
            Q_EMIT problem(details.error());
    });
}

void ComposerSession::start(const Post &post)
{
    leave();
    ++m_generation;
    take(post, {}, {});
    if (!saysNothing(post))
        edit(PostPart::Everything, [](Post &) {});
}

void ComposerSession::take(const Post &post, const QHash<MediaId, Media> &media, const QList<DeliveryDetails> &deliveries)
{
    m_post = post;
    m_before = post.id ? std::optional(post) : std::nullopt;
    m_media = media;
    m_readOnly = post.status == PostStatus::Done || post.trashedAt || std::any_of(deliveries.cbegin(), deliveries.cend(), isOutOrUnderWay);
    m_conflicted = false;
    m_edited = false;
    m_settling.reset();
    m_leftBehind.clear();
    m_loaded = true;
    m_saver.begin(post);
    loadSurroundings();
    Q_EMIT changed(PostPart::Everything);
}

void ComposerSession::loadSurroundings()
{
    const int generation = m_generation;
    if (m_workspace.id != m_post.workspace) {
        m_channels.clear();
        m_workspace = Workspace();
    }
    QCoro::connect(m_house.workspaces().load(m_post.workspace), this, [this, generation](const Result<Workspace> &workspace) {
        if (generation != m_generation)
            return;
        if (!workspace) {
            Q_EMIT problem(workspace.error());
            return;
        }
        m_workspace = *workspace;
        Q_EMIT changed(PostPart::Surroundings);
    });
    QCoro::connect(m_house.channels().list(m_post.workspace), this, [this, generation](const Result<QList<Channel>> &channels) {
        if (generation != m_generation)
            return;
        if (channels)
            takeChannels(*channels);
        else
            Q_EMIT problem(channels.error());
    });
}

void ComposerSession::takeChannels(const QList<Channel> &channels)
{
    m_channels.clear();
    for (const Channel &channel : channels) {
        const Network *network = m_house.channels().network(channel.network);
        if (network)
            m_channels << ComposerChannel{channel, *network, textRulesFor(channel, *network), mediaRulesFor(channel, *network)};
    }
    Q_EMIT changed(PostPart::Surroundings);
}

const ComposerChannel *ComposerSession::channel(ChannelId id) const
{
    const auto found = std::find_if(m_channels.cbegin(), m_channels.cend(), [id](const ComposerChannel &each) { return each.channel.id == id; });
    return found == m_channels.cend() ? nullptr : &*found;
}

QList<ComposerChannel> ComposerSession::chosen() const
{
    QList<ComposerChannel> found;
    for (const Variant &variant : m_post.variants) {
        if (const ComposerChannel *known = channel(variant.channel))
            found << *known;
    }
    return found;
}

bool ComposerSession::isEmpty() const
{
    return saysNothing(m_post);
}

bool ComposerSession::goesOutSoon() const
{
    return m_post.status == PostStatus::Scheduled && m_post.dueAt && *m_post.dueAt - m_house.clock().now() < kSoon;
}

void ComposerSession::leave()
{
    if (!m_loaded)
        return;
    m_loaded = false;
    const bool discard = !m_readOnly && isEmpty() && (m_post.status == PostStatus::Draft || m_post.status == PostStatus::Idea);
    const bool isPlanned = m_post.status == PostStatus::Scheduled || m_post.status == PostStatus::Approved;
    const bool tellable = isPlanned && m_saver.isIdle() && !m_conflicted;
    if (m_conflicted && m_edited && !discard)
        m_saver.keepAsCopy(m_post);
    m_saver.flush();
    if (discard && m_post.id)
        m_house.posts().trash(m_post.workspace, {m_post.id});
    else if (tellable && m_edited && m_before && m_before->version != m_post.version)
        Q_EMIT undoable(tr("“%1” changed").arg(titleOf(m_post)), PostChange{{*m_before}, {m_post}});
    m_saver.begin(Post());
}

void ComposerSession::edit(PostPart part, const std::function<void(Post &)> &change)
{
    if (m_readOnly || !m_loaded)
        return;
    change(m_post);
    m_edited = true;
    Q_EMIT changed(part);
    // Somebody who only looks around leaves nothing behind: the first word, picture or link makes the draft.
    if (m_conflicted || (m_post.id.isNull() && isEmpty()))
        return;
    if (part == PostPart::Text && goesOutSoon())
        m_saver.keepForLater(m_post);
    else
        m_saver.keep(m_post);
}

void ComposerSession::chooseChannels(const QList<ChannelId> &ids)
{
    edit(PostPart::Channels, [&](Post &post) {
        QList<Variant> variants;
        for (const ChannelId id : ids) {
            const Variant *known = post.variantFor(id);
            variants << (known ? *known : Variant{id, std::nullopt, std::nullopt, {}});
        }
        post.variants = variants;
    });
}

void ComposerSession::setVariantText(ChannelId id, const std::optional<QString> &text)
{
    edit(PostPart::Text, [&](Post &post) {
        for (Variant &variant : post.variants) {
            if (variant.channel == id)
                variant.text = text;
        }
    });
}

void ComposerSession::addFiles(const QStringList &paths, ChannelId variant)
{
    ++m_uploads;
    takeFiles(paths, variant);
}

// One after the other: they come in their order, and no more than one is in memory.
QCoro::Task<void> ComposerSession::takeFiles(QStringList paths, ChannelId variant)
{
    const QPointer<ComposerSession> self(this);
    const int generation = m_generation;
    const WorkspaceId workspace = m_post.workspace;
    PostService &posts = m_house.posts();
    const Result<QList<Channel>> channels = co_await m_house.channels().list(workspace);
    if (!self)
        co_return;
    DropRules rules = dropRules(channels ? *channels : QList<Channel>());
    rules.most = std::max(0, rules.most - int(mediaFor(m_post, variant).size()));
    const DroppedFiles sorted = co_await posts.sortFiles(paths, rules);
    QList<Error> left = sorted.left;
    for (const QString &path : sorted.taken) {
        if (!self || generation != m_generation)
            break;
        const Result<Media> media = co_await posts.addMediaFile(workspace, path);
        if (!media)
            left << media.error();
        else if (self && generation == m_generation)
            takeMedia(*media, variant);
    }
    if (!self)
        co_return;
    --m_uploads;
    if (generation == m_generation && !left.isEmpty())
        Q_EMIT filesLeft(left);
}

// As many as the channel that takes most; the findings tell which takes fewer.
DropRules ComposerSession::dropRules(const QList<Channel> &channels) const
{
    DropRules rules;
    for (const Channel &channel : channels) {
        const Network *network = m_house.channels().network(channel.network);
        if (!network)
            continue;
        const MediaRules media = mediaRulesFor(channel, *network);
        rules.most = std::max(rules.most, media.maxImages);
        rules.mimeTypes << media.mimeTypes;
    }
    if (rules.most == 0)
        rules.most = kMostWithoutChannels;
    return rules;
}

void ComposerSession::addBytes(const QByteArray &bytes, const QString &name, ChannelId variant)
{
    ++m_uploads;
    QCoro::connect(m_house.posts().addMediaBytes(m_post.workspace, bytes, name), this,
                   [this, variant, generation = m_generation](const Result<Media> &media) {
                       --m_uploads;
                       if (generation != m_generation)
                           return;
                       if (media)
                           takeMedia(*media, variant);
                       else
                           Q_EMIT problem(media.error());
                   });
}

void ComposerSession::takeMedia(const Media &media, ChannelId variant)
{
    m_media.insert(media.id, media);
    edit(PostPart::Media, [&](Post &post) {
        QList<MediaUse> &uses = mediaFor(post, variant);
        const bool known = std::any_of(uses.cbegin(), uses.cend(), [&](const MediaUse &use) { return use.media == media.id; });
        if (!known)
            uses << MediaUse{media.id, QString()};
    });
}

void ComposerSession::confirmRights()
{
    const QString person = personName();
    for (Media &media : m_media) {
        if (!media.rightsConfirmedBy.isEmpty())
            continue;
        media.rightsConfirmedBy = person;
        QCoro::connect(m_house.posts().confirmRights(media.workspace, media.id, person), this, [this, id = media.id](const Result<void> &confirmed) {
            if (confirmed)
                return;
            m_media[id].rightsConfirmedBy.clear();
            Q_EMIT problem(confirmed.error());
            Q_EMIT changed(PostPart::Media);
        });
    }
    Q_EMIT changed(PostPart::Media);
}

void ComposerSession::schedule(const QList<ChannelId> &leftBehind)
{
    m_leftBehind = leftBehind;
    const qsizetype going = m_post.variants.size() - leftBehind.size();
    settle(PostStatus::Scheduled, tr("Scheduled for %Ln channels", nullptr, int(going)));
}

void ComposerSession::setStatus(PostStatus status)
{
    m_leftBehind.clear();
    settle(status, status == PostStatus::InReview ? tr("Sent for review") : tr("Back to draft"));
}

void ComposerSession::settle(PostStatus status, const QString &words)
{
    if (m_readOnly || !m_loaded || m_settling)
        return;
    m_settling = m_post;
    m_settlingWords = words;
    Post wanted = m_post;
    wanted.status = status;
    wanted.variants.removeIf([this](const Variant &variant) { return m_leftBehind.contains(variant.channel); });
    m_edited = true;
    m_saver.keepNow(wanted);
}

void ComposerSession::whenSaved(const Post &post)
{
    if (!m_loaded)
        return;
    const bool isNew = m_post.id.isNull();
    m_post.id = post.id;
    m_post.version = post.version;
    m_post.createdAt = post.createdAt;
    m_post.updatedAt = post.updatedAt;
    m_post.dueAt = post.dueAt;
    const bool settled = m_settling && (post.status != m_settling->status || post.variants.size() != m_settling->variants.size());
    if (!settled) {
        Q_EMIT saved(post);
        if (isNew)
            Q_EMIT changed(PostPart::Status);
        return;
    }
    const Post whole = *std::exchange(m_settling, std::nullopt);
    const QList<ChannelId> leftBehind = std::exchange(m_leftBehind, {});
    m_post.status = post.status;
    m_post.variants = post.variants;
    PostChange change;
    if (m_before)
        change.before << *m_before;
    change.after << post;
    m_before = post;
    m_edited = false;
    Q_EMIT saved(post);
    Q_EMIT changed(PostPart::Everything);
    if (leftBehind.isEmpty())
        Q_EMIT undoable(m_settlingWords, change);
    else
        leaveBehind(whole, leftBehind, change, m_settlingWords);
    Q_EMIT done(post);
}

void ComposerSession::leaveBehind(const Post &whole, const QList<ChannelId> &channels, PostChange change, const QString &words)
{
    Post rest = whole;
    rest.id = PostId();
    rest.version = 1;
    rest.batch = BatchId();
    rest.externalId.clear();
    rest.status = PostStatus::Draft;
    rest.variants.removeIf([&](const Variant &variant) { return !channels.contains(variant.channel); });
    QCoro::connect(m_house.posts().save(rest), this, [this, change, words](const Result<Post> &kept) {
        PostChange both = change;
        if (kept)
            both.after << *kept;
        else
            Q_EMIT problem(kept.error());
        Q_EMIT undoable(words, both);
    });
}

void ComposerSession::whenFailed(const Error &error, const Post &post)
{
    Q_UNUSED(post)
    m_settling.reset();
    m_leftBehind.clear();
    if (error.kind == ErrorKind::Conflict && error.code == QLatin1String("stale")) {
        m_conflicted = true;
        Q_EMIT conflicted();
        return;
    }
    if (error.code == QLatin1String("post-sent") || error.code == QLatin1String("post-under-way")) {
        m_conflicted = true; // it went out while it was edited
        Q_EMIT conflicted();
        return;
    }
    Q_EMIT problem(error);
    Q_EMIT changed(PostPart::Status);
}

void ComposerSession::keepMineAsCopy()
{
    m_conflicted = false;
    Post copy = m_post;
    copy.id = PostId();
    copy.status = PostStatus::Draft;
    m_post = copy;
    m_before.reset();
    m_saver.keepAsCopy(copy);
    Q_EMIT changed(PostPart::Everything);
}

void ComposerSession::takeTheirs()
{
    const PostId id = m_post.id;
    m_conflicted = false;
    m_edited = false;
    m_loaded = false;
    m_saver.forget();
    open(m_post.workspace, id);
}

void ComposerSession::copyAsNew()
{
    Post copy = m_post;
    copy.id = PostId();
    copy.version = 1;
    copy.batch = BatchId();
    copy.externalId.clear();
    copy.status = PostStatus::Draft;
    copy.wall.reset();
    copy.dueAt.reset();
    copy.trashedAt.reset();
    const QHash<MediaId, Media> media = m_media;
    m_loaded = false;
    ++m_generation;
    take(copy, media, {});
    edit(PostPart::Everything, [](Post &) {});
    m_saver.flush();
}

} // namespace perennial
