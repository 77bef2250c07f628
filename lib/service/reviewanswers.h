// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The file of answers that a review page saves: read strictly, because it comes from outside. Pure.
// Errors: Invalid "review-not-answers" | "review-newer" | "review-damaged" (args: what is wrong where).

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"

namespace perennial {

enum class ReviewAnswer { Approve, Change };
QString toString(ReviewAnswer answer); // "approve", "change"

struct ReviewAnswerEntry
{
    PostId post;
    qint64 version = 0;
    QString contentHash;
    ReviewAnswer answer = ReviewAnswer::Approve;
    QString comment;
    Instant answeredAt;
    QString hash; // of this answer with the name of who gave it: the same answer again changes nothing
};

struct ReviewAnswers
{
    ReviewPackId pack;
    QString token;
    QString reviewer;
    Instant savedAt;
    QList<ReviewAnswerEntry> entries;
};

constexpr qint64 kMostReviewBytes = 8 * 1024 * 1024;
constexpr int kLongestReviewComment = 4000;

Result<ReviewAnswers> parseReviewAnswers(const QByteArray &bytes);

} // namespace perennial
