// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ReviewService: posts out to a client as one page, and the client's answers back. Every answer is bound to what the
// client was shown: one about a post that was changed since is refused, with its reason, and nothing is lost.
// Thread: the one that made it. Errors of write(): Invalid "review-too-many" (args: posts, most) | "review-nothing",
// Storage "file-unwritable", Cancelled. Of read(): service/reviewanswers.h's, Invalid "review-too-large" (args:
// megabytes) | "review-foreign", NotFound "review-pack-unknown", Storage "file-unreadable".

#include "service/postservice.h"
#include "service/reviewanswers.h"
#include "service/reviewforms.h"
#include "service/serviceparts.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace perennial {

struct ReviewOptions
{
    PostFilter filter;
    QString filePath;
    std::shared_ptr<ReviewForm> form;
};

struct ReviewWatch
{
    std::shared_ptr<std::atomic<bool>> cancel; // may be null
    std::function<void(qint64 done, qint64 total)> progress; // posts
};

struct ReviewWritten
{
    ReviewPackId pack;
    qint64 posts = 0;
    qint64 asked = 0;
};

enum class ReviewFate {
    Ready,   // would be taken
    Taken,   // was, just now
    Already, // was taken before: nothing changes
    Refused
};
QString toString(ReviewFate fate); // "ready", "taken", "already", "refused"

// Codes of refusals: "review-post-unknown" (was not in the pack), "review-twice" (another answer of this file is about
// the same post), "review-tampered" (not what was sent out), "review-post-gone", "review-changed" (since it was sent
// out), "post-sent", "post-under-way", and whatever refuses the change of the post ("time-past", "channel-missing" ...).
struct ReviewLine
{
    ReviewAnswerEntry entry;
    QString title; // of the post, as it is now
    ReviewFate fate = ReviewFate::Ready;
    QString code;
    QStringList args;
};

struct ReviewReading
{
    ReviewPack pack;
    QString reviewer;
    Instant savedAt;
    QList<ReviewLine> lines;

    qint64 count(ReviewFate fate) const;
};

// What is written onto the posts, in the words of the program.
struct ReviewWords
{
    QString changesWanted; // a label
    std::function<QString(const QString &reviewer, Instant at, const QString &comment)> note; // a line
};

struct ReviewOutcome
{
    ReviewReading reading;
    PostChange change; // with what takes it back
};

class ReviewService
{
public:
    ReviewService(ServiceParts parts, PostService &posts);
    ~ReviewService(); // waits for the page that is being written
    ReviewService(const ReviewService &) = delete;
    ReviewService &operator=(const ReviewService &) = delete;

    QCoro::Task<Result<ReviewWritten>> write(ReviewOptions options, ReviewWatch watch);
    QCoro::Task<Result<QList<ReviewPack>>> packs(WorkspaceId workspace);
    // Of all clients: whose pack the answers in this file are to.
    QCoro::Task<Result<WorkspaceId>> clientOf(QString path);
    // What applying it would do; changes nothing. Answers to another client's pack are to an unknown one.
    QCoro::Task<Result<ReviewReading>> read(WorkspaceId workspace, QString path);
    // Approved posts with a time become scheduled; where a change is wanted the post is a draft again, with the comment in
    // its notes and a label. Each post is changed together with the mark that its answer was taken, or not at all.
    QCoro::Task<Result<ReviewOutcome>> apply(ReviewReading reading, ReviewWords words);

private:
    struct Writing;
    struct Page;
    static Result<Page> loadPage(Connection &connection, WorkspaceId workspace, const QList<PostId> &ids);
    static Result<void> writePage(Writing &writing, const Page &page, const MediaFolder &media);
    QCoro::Task<Result<ReviewAnswers>> answersIn(QString path);
    QCoro::Task<Result<void>> writePosts(std::shared_ptr<Writing> writing, ReviewWatch watch);
    QCoro::Task<Result<void>> finish(std::shared_ptr<Writing> writing);
    static Result<ReviewReading> judge(Connection &connection, WorkspaceId workspace, const ReviewAnswers &answers);
    QCoro::Task<Result<void>> take(ReviewPack pack, QString reviewer, ReviewWords words, ReviewLine &line, PostChange &change);

    ServiceParts m_parts;
    PostService &m_posts;
    std::unique_ptr<QThreadPool> m_workers;
};

} // namespace perennial
