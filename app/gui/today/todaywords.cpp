// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todaywords.h"

#include "boot/errortext.h"

#include <QCoreApplication>

namespace perennial {

namespace {

using namespace std::chrono_literals;

struct TodayWords
{
    Q_DECLARE_TR_FUNCTIONS(TodayWords)
};

} // namespace

QString titleOf(const PostSummary &post)
{
    Post whole;
    whole.title = post.title;
    whole.text = post.text;
    return titleOf(whole);
}

QString inWords(std::chrono::milliseconds left)
{
    const qint64 minutes = (left + 30s) / 1min;
    if (minutes < 1)
        return TodayWords::tr("now");
    if (minutes < 60)
        return TodayWords::tr("in %Ln min", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return TodayWords::tr("in %Ln h", nullptr, int((minutes + 30) / 60));
    return TodayWords::tr("in %Ln days", nullptr, int((minutes + 720) / 1440));
}

QString whenWords(Instant at, Instant now, const QByteArray &zone)
{
    ZoneResolver zones;
    const auto wall = zones.wallTime(at, zone);
    const auto today = zones.wallTime(now, zone);
    if (!wall || !today)
        return at.toIso();
    const QLocale locale;
    const QString time = locale.toString(wall->time, QStringLiteral("HH:mm"));
    if (wall->date == today->date)
        return time;
    const bool near = std::abs(wall->date.daysTo(today->date)) < 7;
    return near ? TodayWords::tr("%1 %2").arg(locale.toString(wall->date, QStringLiteral("ddd")), time)
                : TodayWords::tr("%1, %2").arg(locale.toString(wall->date, QStringLiteral("d MMM")), time);
}

QString attemptWords(const Attempt &attempt, const Delivery &delivery)
{
    switch (attempt.outcome) {
    case AttemptOutcome::Open:
        return TodayWords::tr("On its way");
    case AttemptOutcome::Sent:
        return TodayWords::tr("Sent, and it was taken");
    case AttemptOutcome::Released:
        return TodayWords::tr("Given back untouched");
    case AttemptOutcome::Unsure:
        return TodayWords::tr("Sent, and the line broke before an answer came");
    case AttemptOutcome::Retry:
    case AttemptOutcome::Failed:
        break;
    }
    if (!attempt.message.isEmpty())
        return TodayWords::tr("Refused: %1").arg(attempt.message);
    return wordsFor(Error(errorKindFromString(attempt.kind).value_or(ErrorKind::Rejected), delivery.reason, {})).what;
}

QUrl lookAt(const Delivery &delivery, const Channel &channel)
{
    if (!delivery.url.isEmpty())
        return QUrl(delivery.url);
    const QString folder = channel.options.value(QLatin1String("folder")).toString();
    if (!folder.isEmpty())
        return QUrl::fromLocalFile(folder + QStringLiteral("/index.html"));
    if (channel.network == QLatin1String("bluesky"))
        return QUrl(QStringLiteral("https://bsky.app/profile/") + QString(channel.account).remove(QLatin1Char('@')));
    if (channel.server.isEmpty())
        return {};
    return QUrl(channel.server + QStringLiteral("/@") + channel.account.section(QLatin1Char('@'), 1, 1));
}

} // namespace perennial
