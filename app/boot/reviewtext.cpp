// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/reviewtext.h"

#include "boot/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace perennial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

} // namespace

QString sentenceFor(const ReviewLine &line)
{
    if (line.fate == ReviewFate::Already)
        return Words::tr("This answer was taken before.");
    if (line.fate != ReviewFate::Refused)
        return {};
    if (line.code == QLatin1String("review-post-unknown"))
        return Words::tr("There was no such post in this review.");
    if (line.code == QLatin1String("review-twice"))
        return Words::tr("Another answer in the file is about the same post.");
    if (line.code == QLatin1String("review-tampered"))
        return Words::tr("The answer is about something else than what was sent out.");
    if (line.code == QLatin1String("review-post-gone"))
        return Words::tr("The post was deleted since.");
    if (line.code == QLatin1String("review-changed"))
        return Words::tr("The post was changed since it was sent out. Send it out again.");
    return sentenceFor(Error(ErrorKind::Conflict, line.code, line.code, line.args));
}

QString answerWords(ReviewAnswer answer)
{
    return answer == ReviewAnswer::Approve ? Words::tr("Approve") : Words::tr("Change");
}

ReviewWords reviewWords()
{
    ReviewWords words;
    words.changesWanted = Words::tr("changes wanted");
    words.note = [](const QString &reviewer, Instant at, const QString &comment) {
        const QString day = QLocale().toString(at.utc().date(), QLocale::ShortFormat);
        if (comment.isEmpty())
            return Words::tr("Review, %1, %2: changes wanted").arg(reviewer, day);
        return Words::tr("Review, %1, %2: %3").arg(reviewer, day, comment);
    };
    return words;
}

} // namespace perennial
