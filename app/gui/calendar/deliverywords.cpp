// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/deliverywords.h"

#include "boot/errortext.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct DeliveryWords
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryWords)
};

QTime timeIn(Instant at, const QByteArray &zone)
{
    ZoneResolver zones;
    const auto wall = zones.wallTime(at, zone);
    return wall ? wall->time : at.utc().time();
}

QString attemptText(const Attempt &attempt, const QString &code)
{
    switch (attempt.outcome) {
    case AttemptOutcome::Open:
        return DeliveryWords::tr("on its way");
    case AttemptOutcome::Sent: {
        const double seconds = attempt.endedAt ? double((*attempt.endedAt - attempt.startedAt).count()) / 1000 : 0;
        return DeliveryWords::tr("published in %1 s").arg(QLocale().toString(seconds, 'f', 1));
    }
    case AttemptOutcome::Released:
        return DeliveryWords::tr("given back");
    case AttemptOutcome::Retry:
    case AttemptOutcome::Failed:
    case AttemptOutcome::Unsure:
        break;
    }
    Error error(errorKindFromString(attempt.kind).value_or(ErrorKind::Transient), code, attempt.message);
    return wordsFor(error).what;
}

} // namespace

QString zoneCity(const QByteArray &zone)
{
    return QString::fromUtf8(zone).section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString otherZoneLine(std::optional<Instant> at, const QByteArray &zone)
{
    const QByteArray here = QTimeZone::systemTimeZoneId();
    if (!at || here == zone || here.isEmpty() || timeIn(*at, here) == timeIn(*at, zone))
        return {};
    return DeliveryWords::tr("For you in %1, %2").arg(zoneCity(here), QLocale().toString(timeIn(*at, here), QStringLiteral("HH:mm")));
}

DeliveryLine deliveryLine(const DeliveryDetails &details, EntryState state, const QByteArray &zone)
{
    DeliveryLine line{details.delivery.channel, state, {}};
    for (const Attempt &attempt : details.attempts) {
        const bool bad = attempt.outcome == AttemptOutcome::Failed || attempt.outcome == AttemptOutcome::Unsure;
        line.attempts << AttemptLine{timeIn(attempt.startedAt, zone), attemptText(attempt, details.delivery.reason), bad};
    }
    if (details.attempts.isEmpty() && !details.delivery.reason.isEmpty()) {
        const Error why(ErrorKind::Invalid, details.delivery.reason, details.delivery.message);
        line.attempts << AttemptLine{timeIn(details.delivery.stateAt, zone), wordsFor(why).what, false};
    }
    if (details.delivery.removedAt) {
        ZoneResolver zones;
        const auto wall = zones.wallTime(*details.delivery.removedAt, zone);
        const QString day = wall ? QLocale().toString(wall->date, QLocale::ShortFormat) : details.delivery.removedAt->toIso();
        line.attempts << AttemptLine{timeIn(*details.delivery.removedAt, zone), DeliveryWords::tr("deleted there on %1").arg(day), false};
    }
    return line;
}

PostAction unpublishAction(const Delivery &delivery, const QString &channel)
{
    return {QStringLiteral("unpublish:") + delivery.id.toString(), DeliveryWords::tr("Delete on %1…").arg(channel), ActionWeight::Outlined};
}

QList<PostAction> deliveryActions(const QList<DeliveryDetails> &deliveries, const QString &client)
{
    QList<PostAction> actions;
    bool filled = false;
    const auto add = [&](const char *verb, const Delivery &delivery, const QString &text, bool sends) {
        const ActionWeight weight = sends && !filled ? ActionWeight::Filled : ActionWeight::Outlined;
        filled = filled || sends;
        actions << PostAction{QLatin1String(verb) + QLatin1Char(':') + delivery.id.toString(), text, weight};
    };
    for (const DeliveryDetails &each : deliveries) {
        const Delivery &delivery = each.delivery;
        if (delivery.state == DeliveryState::Unsure) {
            add("there", delivery, DeliveryWords::tr("It is there"), false);
            add("not-there", delivery, DeliveryWords::tr("Not there: send for %1").arg(client), true);
        } else if (needsPerson(delivery.state)) {
            add("retry", delivery, DeliveryWords::tr("Send now for %1").arg(client), true);
            add("cancel", delivery, DeliveryWords::tr("Drop it"), false);
        }
    }
    return actions;
}

} // namespace perennial
