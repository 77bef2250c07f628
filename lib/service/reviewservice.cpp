// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reviewservice.h"

#include "media/mediafolder.h"
#include "service/reviewpictures.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/deliverystore.h"
#include "store/mediastore.h"
#include "store/poststore.h"

#include <QCoro/QCoroFuture>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QtConcurrent>

namespace perennial {

namespace {

constexpr qsizetype kPage = 20; // pictures are read for each
constexpr qsizetype kMostPosts = 2000;

Error unwritable(const QSaveFile &file)
{
    return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), file.errorString(), {file.fileName()});
}

QString newToken()
{
    quint64 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex());
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Storage, QStringLiteral("file-unreadable"), file.errorString(), {path});
    const QByteArray bytes = file.read(kMostReviewBytes + 1);
    if (bytes.size() > kMostReviewBytes)
        return Error(ErrorKind::Invalid, QStringLiteral("review-too-large"), QStringLiteral("the file is too large"), {QString::number(kMostReviewBytes / (1024 * 1024))});
    return bytes;
}

// Empty: it may be changed.
Result<QString> whyFixed(Connection &connection, PostId post)
{
    TRY_ASSIGN(const QList<DeliveryState> states, deliverystore::statesOf(connection, post));
    for (const DeliveryState state : states) {
        if (state == DeliveryState::Sent)
            return QStringLiteral("post-sent");
        if (state == DeliveryState::Claimed || state == DeliveryState::Sending || state == DeliveryState::Unsure)
            return QStringLiteral("post-under-way");
    }
    return QString();
}

void refuse(ReviewLine &line, const QString &code, const QStringList &args = {})
{
    line.fate = ReviewFate::Refused;
    line.code = code;
    line.args = args;
}

// What the post looks like now, against what was sent out.
Result<void> compareWithNow(Connection &connection, WorkspaceId workspace, const ReviewPackPost &sent, ReviewLine &line)
{
    const auto post = poststore::load(connection, workspace, line.entry.post);
    if (!post && post.error().kind != ErrorKind::NotFound)
        return post.error();
    if (!post || post->trashedAt) {
        refuse(line, QStringLiteral("review-post-gone"));
        return {};
    }
    line.title = titleOf(*post);
    if (line.entry.contentHash != sent.contentHash || line.entry.version != sent.version) {
        refuse(line, QStringLiteral("review-tampered"));
        return {};
    }
    if (sent.answerHash == line.entry.hash) {
        line.fate = ReviewFate::Already;
        return {};
    }
    if (reviewHash(*post) != sent.contentHash) {
        refuse(line, QStringLiteral("review-changed"));
        return {};
    }
    TRY_ASSIGN(const QString fixed, whyFixed(connection, post->id));
    if (!fixed.isEmpty())
        refuse(line, fixed, {line.title});
    return {};
}

void edit(Post &post, const ReviewAnswerEntry &entry, const QString &reviewer, const ReviewWords &words)
{
    if (entry.answer == ReviewAnswer::Change || !entry.comment.trimmed().isEmpty()) {
        const QString line = words.note(reviewer, entry.answeredAt, entry.comment.trimmed());
        post.notes = post.notes.isEmpty() ? line : post.notes + QLatin1Char('\n') + line;
    }
    if (entry.answer == ReviewAnswer::Change) {
        if (post.status != PostStatus::Idea)
            post.status = PostStatus::Draft;
        if (!post.labels.contains(words.changesWanted))
            post.labels << words.changesWanted;
        return;
    }
    post.labels.removeAll(words.changesWanted);
    if (post.status == PostStatus::Idea || post.status == PostStatus::Draft || post.status == PostStatus::InReview)
        post.status = PostStatus::Approved;
}

} // namespace

QString toString(ReviewFate fate)
{
    switch (fate) {
    case ReviewFate::Ready:
        return QStringLiteral("ready");
    case ReviewFate::Taken:
        return QStringLiteral("taken");
    case ReviewFate::Already:
        return QStringLiteral("already");
    case ReviewFate::Refused:
        break;
    }
    return QStringLiteral("refused");
}

qint64 ReviewReading::count(ReviewFate fate) const
{
    return std::count_if(lines.cbegin(), lines.cend(), [fate](const ReviewLine &line) { return line.fate == fate; });
}

struct ReviewService::Page
{
    QList<PostDetails> posts;
};

struct ReviewService::Writing
{
    std::shared_ptr<ReviewForm> form;
    QSaveFile file;
    ReviewPack pack;
    QList<PostId> ids;
    QHash<ChannelId, QString> channels;
    QList<ReviewPackPost> sent;
    qint64 asked = 0;
    qint64 written = 0;

    Result<void> put(const QByteArray &bytes) { return file.write(bytes) == bytes.size() ? Result<void>() : unwritable(file); }
};

ReviewService::ReviewService(ServiceParts parts, PostService &posts)
    : m_parts(std::move(parts)), m_posts(posts), m_workers(std::make_unique<QThreadPool>())
{
    m_workers->setMaxThreadCount(1);
}

ReviewService::~ReviewService()
{
    m_workers->waitForDone();
}

Result<ReviewService::Page> ReviewService::loadPage(Connection &connection, WorkspaceId workspace, const QList<PostId> &ids)
{
    Page page;
    TRY_ASSIGN(const QList<Post> posts, poststore::loadMany(connection, workspace, ids));
    for (const Post &post : posts) {
        PostDetails details;
        details.post = post;
        TRY_ASSIGN(const QList<Delivery> deliveries, deliverystore::forPost(connection, post.id));
        for (const Delivery &delivery : deliveries)
            details.deliveries << DeliveryDetails{delivery, {}};
        for (const ReviewFace &face : reviewFaces(post)) {
            for (const MediaUse &use : face.content.media) {
                TRY_ASSIGN(const Media media, mediastore::load(connection, workspace, use.media));
                details.media.insert(use.media, media);
            }
        }
        page.posts << details;
    }
    return page;
}

Result<void> ReviewService::writePage(Writing &writing, const Page &page, const MediaFolder &media)
{
    for (const PostDetails &details : page.posts) {
        ReviewPost shown;
        shown.post = details.post;
        shown.state = reviewState(details);
        shown.asked = isAskedAbout(shown.state);
        shown.hash = reviewHash(details.post);
        for (const ReviewFace &face : reviewFaces(details.post)) {
            ReviewShown part{{}, face.content, {}};
            for (const ChannelId channel : face.channels)
                part.channels << writing.channels.value(channel, channel.toString());
            for (const MediaUse &use : face.content.media) {
                const Media known = details.media.value(use.media);
                part.pictures << reviewPicture(known.sha256.isEmpty() ? QString() : media.pathOf(known.sha256), known.fileName, use.alt);
            }
            shown.faces << part;
        }
        TRY(writing.put(writing.form->post(shown)));
        ++writing.written;
        if (!shown.asked)
            continue;
        ReviewPackPost sent;
        sent.post = details.post.id;
        sent.version = details.post.version;
        sent.contentHash = shown.hash;
        writing.sent << sent;
    }
    return {};
}

QCoro::Task<Result<ReviewWritten>> ReviewService::write(ReviewOptions options, ReviewWatch watch)
{
    const auto writing = std::make_shared<Writing>();
    writing->form = options.form;
    writing->file.setFileName(options.filePath);
    writing->pack = ReviewPack{m_parts.ids.next<ReviewPackId>(), options.filter.workspace, newToken(), QFileInfo(options.filePath).fileName(), m_parts.clock.now()};
    std::function<Result<void>(Connection &)> begin = [writing, options](Connection &connection) -> Result<void> {
        TRY_ASSIGN(writing->ids, postquery::ids(connection, options.filter));
        if (writing->ids.isEmpty())
            return Error(ErrorKind::Invalid, QStringLiteral("review-nothing"), QStringLiteral("there is no post to look at"));
        if (writing->ids.size() > kMostPosts)
            return Error(ErrorKind::Invalid, QStringLiteral("review-too-many"), QStringLiteral("too many posts for one page"),
                         {QString::number(writing->ids.size()), QString::number(kMostPosts)});
        TRY_ASSIGN(const QList<Channel> channels, channelstore::list(connection, options.filter.workspace));
        for (const Channel &channel : channels)
            writing->channels.insert(channel.id, channel.name);
        TRY_ASSIGN(const QList<PostSummary> summaries, postquery::summaries(connection, writing->pack.workspace, writing->ids));
        for (const PostSummary &summary : summaries) {
            QList<DeliveryState> states;
            for (const SummaryChannel &channel : summary.channels) {
                if (channel.state)
                    states << *channel.state;
            }
            writing->asked += isAskedAbout(entryState(summary.status, states)) ? 1 : 0;
        }
        if (!writing->file.open(QIODevice::WriteOnly))
            return unwritable(writing->file);
        return writing->put(writing->form->begin(writing->pack, writing->ids.size(), writing->asked));
    };
    CO_TRY(co_await m_parts.database.read<void>(std::move(begin)));
    CO_TRY(co_await writePosts(writing, watch));
    CO_TRY(co_await finish(writing));
    co_return ReviewWritten{writing->pack.id, writing->written, writing->sent.size()};
}

QCoro::Task<Result<void>> ReviewService::writePosts(std::shared_ptr<Writing> writing, ReviewWatch watch)
{
    for (qsizetype at = 0; at < writing->ids.size(); at += kPage) {
        if (watch.cancel && *watch.cancel)
            co_return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("stopped by a person"));
        std::function<Result<Page>(Connection &)> load = [workspace = writing->pack.workspace, some = writing->ids.mid(at, kPage)](Connection &connection) { return loadPage(connection, workspace, some); };
        CO_TRY_ASSIGN(const Page page, co_await m_parts.database.read<Page>(std::move(load)));
        std::function<Result<void>()> work = [writing, page, &media = m_parts.media] { return writePage(*writing, page, media); };
        QFuture<Result<void>> putting = QtConcurrent::run(m_workers.get(), std::move(work));
        CO_TRY(co_await putting);
        if (watch.progress)
            watch.progress(std::min(at + kPage, writing->ids.size()), writing->ids.size());
    }
    co_return {};
}

// The pack is known before the page is there: an answer to it can come as soon as it is.
QCoro::Task<Result<void>> ReviewService::finish(std::shared_ptr<Writing> writing)
{
    std::function<Result<void>(Connection &)> keep = [writing](Connection &connection) -> Result<void> {
        TRY(reviewstore::insert(connection, writing->pack));
        return reviewstore::insertPosts(connection, writing->pack, writing->sent);
    };
    CO_TRY(co_await m_parts.database.write<void>(std::move(keep)));
    std::function<Result<void>()> work = [writing]() -> Result<void> {
        TRY(writing->put(writing->form->end()));
        return writing->file.commit() ? Result<void>() : unwritable(writing->file);
    };
    QFuture<Result<void>> ending = QtConcurrent::run(m_workers.get(), std::move(work));
    const Result<void> ended = co_await ending;
    if (ended)
        co_return {};
    std::function<Result<void>(Connection &)> forget = [writing](Connection &connection) { return reviewstore::remove(connection, writing->pack.id); };
    CO_TRY(co_await m_parts.database.write<void>(std::move(forget)));
    co_return ended.error();
}

QCoro::Task<Result<QList<ReviewPack>>> ReviewService::packs(WorkspaceId workspace)
{
    std::function<Result<QList<ReviewPack>>(Connection &)> work = [workspace](Connection &connection) { return reviewstore::list(connection, workspace); };
    return m_parts.database.read<QList<ReviewPack>>(std::move(work));
}

Result<ReviewReading> ReviewService::judge(Connection &connection, WorkspaceId workspace, const ReviewAnswers &answers)
{
    ReviewReading reading;
    TRY_ASSIGN(reading.pack, reviewstore::load(connection, workspace, answers.pack));
    if (answers.token != reading.pack.token)
        return Error(ErrorKind::Invalid, QStringLiteral("review-foreign"), QStringLiteral("the answers are not to the pack that was sent out"));
    reading.reviewer = answers.reviewer;
    reading.savedAt = answers.savedAt;
    TRY_ASSIGN(const QList<ReviewPackPost> posts, reviewstore::posts(connection, answers.pack));
    QHash<PostId, ReviewPackPost> sent;
    for (const ReviewPackPost &post : posts)
        sent.insert(post.post, post);
    QSet<PostId> seen;
    for (const ReviewAnswerEntry &entry : answers.entries) {
        ReviewLine line;
        line.entry = entry;
        if (!sent.contains(entry.post))
            refuse(line, QStringLiteral("review-post-unknown"), {entry.post.toString()});
        else if (seen.contains(entry.post))
            refuse(line, QStringLiteral("review-twice"));
        else
            TRY(compareWithNow(connection, workspace, sent.value(entry.post), line));
        seen.insert(entry.post);
        reading.lines << line;
    }
    return reading;
}

QCoro::Task<Result<ReviewAnswers>> ReviewService::answersIn(QString path)
{
    std::function<Result<ReviewAnswers>()> work = [path]() -> Result<ReviewAnswers> {
        TRY_ASSIGN(const QByteArray bytes, bytesOf(path));
        return parseReviewAnswers(bytes);
    };
    QFuture<Result<ReviewAnswers>> reading = QtConcurrent::run(m_workers.get(), std::move(work));
    co_return co_await reading;
}

QCoro::Task<Result<WorkspaceId>> ReviewService::clientOf(QString path)
{
    CO_TRY_ASSIGN(const ReviewAnswers answers, co_await answersIn(path));
    std::function<Result<WorkspaceId>(Connection &)> look = [pack = answers.pack](Connection &connection) -> Result<WorkspaceId> {
        TRY_ASSIGN(const ReviewPack found, reviewstore::load(connection, pack));
        return found.workspace;
    };
    co_return co_await m_parts.database.read<WorkspaceId>(std::move(look));
}

QCoro::Task<Result<ReviewReading>> ReviewService::read(WorkspaceId workspace, QString path)
{
    CO_TRY_ASSIGN(const ReviewAnswers answers, co_await answersIn(path));
    std::function<Result<ReviewReading>(Connection &)> compare = [workspace, answers](Connection &connection) {
        return judge(connection, workspace, answers);
    };
    co_return co_await m_parts.database.read<ReviewReading>(std::move(compare));
}

QCoro::Task<Result<void>> ReviewService::take(ReviewPack pack, QString reviewer, ReviewWords words, ReviewLine &line, PostChange &change)
{
    // Once more: it may have been a while since the file was read.
    std::function<Result<ReviewLine>(Connection &)> look = [pack, given = line](Connection &connection) -> Result<ReviewLine> {
        ReviewLine now = given;
        TRY_ASSIGN(const QList<ReviewPackPost> posts, reviewstore::posts(connection, pack.id));
        for (const ReviewPackPost &sent : posts) {
            if (sent.post == given.entry.post)
                TRY(compareWithNow(connection, pack.workspace, sent, now));
        }
        return now;
    };
    CO_TRY_ASSIGN(line, co_await m_parts.database.read<ReviewLine>(std::move(look)));
    if (line.fate != ReviewFate::Ready)
        co_return {};
    CO_TRY_ASSIGN(const Post before, co_await m_posts.load(pack.workspace, line.entry.post));
    Post post = before;
    edit(post, line.entry, reviewer, words);
    ReviewPackPost answered;
    answered.post = post.id;
    answered.answer = toString(line.entry.answer);
    answered.answerHash = line.entry.hash;
    answered.answeredAt = m_parts.clock.now();
    std::function<Result<void>(Connection &)> mark = [pack, answered](Connection &connection) { return reviewstore::setAnswer(connection, pack.id, answered); };
    const auto saved = co_await m_posts.saveWith(post, std::move(mark));
    if (saved) {
        line.fate = ReviewFate::Taken;
        change.before << before;
        change.after << *saved;
    } else if (saved.error().kind == ErrorKind::Storage) {
        co_return saved.error();
    } else {
        refuse(line, saved.error().code == QLatin1String("stale") ? QStringLiteral("review-changed") : saved.error().code, saved.error().args);
    }
    co_return {};
}

QCoro::Task<Result<ReviewOutcome>> ReviewService::apply(ReviewReading reading, ReviewWords words)
{
    ReviewOutcome outcome;
    std::function<Result<ReviewPack>(Connection &)> look = [pack = reading.pack](Connection &connection) {
        return reviewstore::load(connection, pack.workspace, pack.id);
    };
    CO_TRY(co_await m_parts.database.read<ReviewPack>(std::move(look)));
    for (ReviewLine &line : reading.lines) {
        if (line.fate == ReviewFate::Ready) {
            CO_TRY(co_await take(reading.pack, reading.reviewer, words, line, outcome.change));
        }
    }
    outcome.reading = reading;
    co_return outcome;
}

} // namespace perennial
