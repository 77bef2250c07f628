// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reviewanswers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace perennial {

namespace {

constexpr int kLongestName = 200;
constexpr double kMostExact = 9007199254740992.0; // 2^53

Error damaged(const QString &where)
{
    return Error(ErrorKind::Invalid, QStringLiteral("review-damaged"), QStringLiteral("the answers are not as they must be: ") + where, {where});
}

Result<QString> textAt(const QJsonObject &object, const char *name, qsizetype longest)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (!value.isString() || value.toString().size() > longest)
        return damaged(QLatin1String(name));
    return value.toString();
}

Result<qint64> numberAt(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > kMostExact || std::floor(number) != number)
        return damaged(QLatin1String(name));
    return qint64(number);
}

template <class TypedId> Result<TypedId> idAt(const QJsonObject &object, const char *name)
{
    TRY_ASSIGN(const QString text, textAt(object, name, 20));
    const auto id = TypedId::fromString(text);
    if (!id)
        return damaged(QLatin1String(name));
    return *id;
}

Result<Instant> instantAt(const QJsonObject &object, const char *name)
{
    TRY_ASSIGN(const QString text, textAt(object, name, 40));
    const auto at = Instant::fromIso(text);
    if (!at)
        return damaged(QLatin1String(name));
    return *at;
}

Result<QString> hashAt(const QJsonObject &object, const char *name)
{
    TRY_ASSIGN(const QString text, textAt(object, name, 64));
    const bool hex = text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
    if (!hex)
        return damaged(QLatin1String(name));
    return text;
}

Result<ReviewAnswerEntry> entryOf(const QJsonValue &value, const QString &reviewer)
{
    if (!value.isObject())
        return damaged(QStringLiteral("answers"));
    const QJsonObject object = value.toObject();
    ReviewAnswerEntry entry;
    TRY_ASSIGN(entry.post, idAt<PostId>(object, "post"));
    TRY_ASSIGN(entry.version, numberAt(object, "version"));
    TRY_ASSIGN(entry.contentHash, hashAt(object, "sha256"));
    TRY_ASSIGN(const QString answer, textAt(object, "answer", 20));
    if (answer != toString(ReviewAnswer::Approve) && answer != toString(ReviewAnswer::Change))
        return damaged(QStringLiteral("answer"));
    entry.answer = answer == toString(ReviewAnswer::Approve) ? ReviewAnswer::Approve : ReviewAnswer::Change;
    TRY_ASSIGN(entry.comment, textAt(object, "comment", kLongestReviewComment));
    TRY_ASSIGN(entry.answeredAt, instantAt(object, "answeredAt"));
    const QJsonArray parts{answer, entry.comment, reviewer, entry.answeredAt.toIso()};
    entry.hash = QString::fromLatin1(QCryptographicHash::hash(QJsonDocument(parts).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256).toHex());
    return entry;
}

} // namespace

QString toString(ReviewAnswer answer)
{
    return answer == ReviewAnswer::Approve ? QStringLiteral("approve") : QStringLiteral("change");
}

Result<ReviewAnswers> parseReviewAnswers(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    const QJsonObject object = document.object();
    if (!document.isObject() || object.value(QLatin1String("format")).toString() != QLatin1String("perennial-review"))
        return Error(ErrorKind::Invalid, QStringLiteral("review-not-answers"), QStringLiteral("this is no file of answers: ") + problem.errorString());
    TRY_ASSIGN(const qint64 version, numberAt(object, "version"));
    if (version > 1)
        return Error(ErrorKind::Invalid, QStringLiteral("review-newer"), QStringLiteral("the answers are of a newer form"));
    ReviewAnswers answers;
    TRY_ASSIGN(answers.pack, idAt<ReviewPackId>(object, "pack"));
    TRY_ASSIGN(answers.token, textAt(object, "token", 128));
    TRY_ASSIGN(answers.reviewer, textAt(object, "reviewer", kLongestName));
    answers.reviewer = answers.reviewer.simplified();
    if (answers.reviewer.isEmpty())
        return damaged(QStringLiteral("reviewer"));
    TRY_ASSIGN(answers.savedAt, instantAt(object, "savedAt"));
    const QJsonValue entries = object.value(QLatin1String("answers"));
    if (!entries.isArray())
        return damaged(QStringLiteral("answers"));
    for (const QJsonValue &each : entries.toArray()) {
        TRY_ASSIGN(const ReviewAnswerEntry entry, entryOf(each, answers.reviewer));
        answers.entries << entry;
    }
    return answers;
}

} // namespace perennial
