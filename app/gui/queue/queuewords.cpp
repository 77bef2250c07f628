// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue/queuewords.h"

#include "today/todaywords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace perennial {

namespace {

struct QueueWords
{
    Q_DECLARE_TR_FUNCTIONS(QueueWords)
};

// Adapters keep what each finished step returned under a name of their own.
int finished(const QJsonObject &progress, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        if (const QJsonValue steps = progress.value(name); steps.isArray())
            return int(steps.toArray().size());
    }
    return 0;
}

} // namespace

QString stepWords(const QJsonObject &progress, QueueSize size)
{
    const int parts = finished(progress, {QLatin1String("partIds"), QLatin1String("parts")});
    const int pictures = finished(progress, {QLatin1String("mediaIds"), QLatin1String("blobs")});
    if (parts == 0 && pictures < size.pictures)
        return QueueWords::tr("Uploading picture %1 of %2")
            .arg(QLocale().toString(pictures + 1), QLocale().toString(size.pictures));
    if (size.parts > 1)
        return QueueWords::tr("Sending part %1 of %2")
            .arg(QLocale().toString(std::min(parts + 1, size.parts)), QLocale().toString(size.parts));
    return QueueWords::tr("Is being sent");
}

QueuePlace placeOf(const Delivery &delivery, const Channel &channel, Instant now)
{
    if (delivery.state == DeliveryState::Claimed || delivery.state == DeliveryState::Sending)
        return QueuePlace::UnderWay;
    if (delivery.attempts > 0)
        return QueuePlace::TriedAgain;
    // Only what the network's wish delays: what is due later anyway is simply next.
    const bool delayed = channel.notBefore && *channel.notBefore > now && delivery.nextTryAt < *channel.notBefore;
    return delayed ? QueuePlace::Waiting : QueuePlace::Next;
}

QueueLine queueLine(const Delivery &delivery, const Channel &channel, QueueSize size, Instant now,
                    const QByteArray &zone)
{
    const bool asked = channel.notBefore && *channel.notBefore > std::max(now, delivery.nextTryAt);
    const Instant at = asked ? *channel.notBefore : delivery.nextTryAt;
    const QString when = whenWords(at, now, zone);
    switch (placeOf(delivery, channel, now)) {
    case QueuePlace::UnderWay:
        return {QStringLiteral("badge-sending"),
                delivery.state == DeliveryState::Sending ? stepWords(delivery.progress, size)
                                                         : QueueWords::tr("Is about to be sent"),
                {},
                false};
    case QueuePlace::TriedAgain: {
        const QString tries = QueueWords::tr("%Ln tries so far", nullptr, delivery.attempts);
        const QString why = delivery.reason.isEmpty() ? QString() : causeOf(delivery, channel);
        return {QStringLiteral("badge-planned"), why.isEmpty() ? tries : QueueWords::tr("%1 %2").arg(why, tries), when};
    }
    case QueuePlace::Waiting:
        return {QStringLiteral("badge-planned"),
                QueueWords::tr("%1 asks to be left alone until %2").arg(channel.name, when), when};
    case QueuePlace::Next:
        break;
    }
    const QString icon = QStringLiteral("badge-approved");
    if (channel.pausedAt)
        return {QStringLiteral("badge-held"), QueueWords::tr("%1 is paused").arg(channel.name), when};
    if (channel.state == ChannelState::Reauth)
        return {QStringLiteral("badge-held"), QueueWords::tr("%1 must be connected again").arg(channel.name), when};
    return {icon,
            delivery.reason.isEmpty() ? QueueWords::tr("Planned for %1").arg(channel.name) : causeOf(delivery, channel),
            when};
}

} // namespace perennial
