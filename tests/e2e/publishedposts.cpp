// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/publishedposts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace perennial::test {

namespace {

QByteArray feedBytes(const QString &folder)
{
    QFile file(folder + QStringLiteral("/posts.jsonl"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString quoted(const QString &text)
{
    return QStringLiteral("\"%1\"").arg(text.simplified().left(60));
}

} // namespace

QList<Published> readFeed(const QString &folder)
{
    QList<Published> posts;
    const QList<QByteArray> lines = feedBytes(folder).split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        posts << Published{object.value(QLatin1String("text")).toString(QStringLiteral("(a line that is no JSON)")),
                           object.value(QLatin1String("media")).toArray().size(),
                           object.value(QLatin1String("publishedAt")).toString()};
    }
    return posts;
}

QList<Published> readServer(const MastodonServer &server)
{
    QList<Published> posts;
    const QList<ArrivedStatus> statuses = server.statuses();
    for (const ArrivedStatus &status : statuses)
        posts << Published{status.text, status.pictures, status.arrivedAt};
    return posts;
}

qsizetype feedLength(const QString &folder)
{
    return feedBytes(folder).count('\n');
}

QStringList differences(const QList<PlannedPost> &expected, const QList<Published> &published)
{
    QStringList wrong;
    QHash<QString, QList<Published>> byText;
    for (const Published &post : published)
        byText[post.text] << post;
    for (const PlannedPost &post : expected) {
        const QList<Published> found = byText.take(post.text);
        if (found.isEmpty())
            wrong << QStringLiteral("missing: %1").arg(quoted(post.text));
        else if (found.size() > 1)
            wrong << QStringLiteral("%1 times: %2").arg(found.size()).arg(quoted(post.text));
        else if (found.first().pictures != (post.picture.isEmpty() ? 0 : 1))
            wrong << QStringLiteral("%1 pictures: %2").arg(found.first().pictures).arg(quoted(post.text));
    }
    for (auto rest = byText.cbegin(); rest != byText.cend(); ++rest)
        wrong << QStringLiteral("not planned: %1").arg(quoted(rest.key()));
    return wrong;
}

} // namespace perennial::test
