// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/objectjson.h"

#include <QJsonArray>

namespace perennial {

namespace {

const QStringList &weekDays()
{
    static const QStringList names{QStringLiteral("monday"),   QStringLiteral("tuesday"), QStringLiteral("wednesday"),
                                   QStringLiteral("thursday"), QStringLiteral("friday"),  QStringLiteral("saturday"),
                                   QStringLiteral("sunday")};
    return names;
}

QString nameOf(CountingRule rule)
{
    switch (rule) {
    case CountingRule::CodePoints:
        return QStringLiteral("code-points");
    case CountingRule::Graphemes:
        return QStringLiteral("graphemes");
    case CountingRule::Mastodon:
        return QStringLiteral("mastodon");
    case CountingRule::XWeighted:
        return QStringLiteral("x-weighted");
    }
    return {};
}

// 0 means that there is no limit.
QJsonValue limit(qint64 number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

QJsonObject limitsOf(const Network &network)
{
    return {{QStringLiteral("characters"), limit(network.text.limit)},
            {QStringLiteral("bytes"), limit(network.text.byteLimit)},
            {QStringLiteral("counting"), nameOf(network.text.counting)},
            {QStringLiteral("urlLength"), limit(network.text.urlLength)},
            {QStringLiteral("images"), network.media.maxImages},
            {QStringLiteral("imageBytes"), limit(network.media.maxImageBytes)},
            {QStringLiteral("imagePixels"), limit(network.media.maxImagePixels)},
            {QStringLiteral("altCharacters"), limit(network.media.maxAltCharacters)},
            {QStringLiteral("mimeTypes"), QJsonArray::fromStringList(network.media.mimeTypes)},
            {QStringLiteral("postsPerHour"), limit(network.rateLimitPerHour)}};
}

QJsonObject capabilitiesOf(const Capabilities &can)
{
    return {{QStringLiteral("thread"), can.thread},
            {QStringLiteral("firstComment"), can.firstComment},
            {QStringLiteral("contentWarning"), can.contentWarning},
            {QStringLiteral("visibility"), can.visibility},
            {QStringLiteral("linkCard"), can.linkCard},
            {QStringLiteral("delete"), can.remove},
            {QStringLiteral("find"), can.find},
            {QStringLiteral("idempotency"), toString(can.idempotency)},
            {QStringLiteral("nativeScheduling"), can.nativeScheduling},
            {QStringLiteral("metrics"), can.metrics},
            {QStringLiteral("inbox"), can.inbox},
            {QStringLiteral("lastPost"), can.lastPost},
            {QStringLiteral("testPost"), can.testPost}};
}

} // namespace

QJsonValue orNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(instant->toIso()) : QJsonValue();
}

QString weekDayName(Qt::DayOfWeek day)
{
    return weekDays().value(int(day) - 1);
}

std::optional<Qt::DayOfWeek> weekDayFromName(const QString &name)
{
    const QString folded = name.trimmed().toLower();
    for (int index = 0; folded.size() >= 3 && index < weekDays().size(); ++index) {
        if (weekDays().at(index).startsWith(folded))
            return Qt::DayOfWeek(index + 1);
    }
    return std::nullopt;
}

QString shownState(const Channel &channel)
{
    return channel.pausedAt ? QStringLiteral("paused") : toString(channel.state);
}

QJsonArray daysJson(const WeekdaySet &days)
{
    return QJsonArray::fromStringList(days.toString().split(QLatin1Char(','), Qt::SkipEmptyParts));
}

QJsonObject toJson(const Workspace &workspace)
{
    return {{QStringLiteral("id"), workspace.id.toString()},
            {QStringLiteral("name"), workspace.name},
            {QStringLiteral("timeZone"), QString::fromUtf8(workspace.timeZone)},
            {QStringLiteral("colour"), workspace.colour},
            {QStringLiteral("weekStart"), weekDayName(workspace.weekStart)},
            {QStringLiteral("calendar"), toString(workspace.calendar)},
            {QStringLiteral("secondCalendar"), workspace.secondCalendar ? QJsonValue(toString(*workspace.secondCalendar)) : QJsonValue()},
            {QStringLiteral("quiet"), workspace.quiet.isOff() ? QJsonValue() : QJsonValue(workspace.quiet.toString())},
            {QStringLiteral("freeDays"), daysJson(workspace.freeDays)},
            {QStringLiteral("language"), workspace.language},
            {QStringLiteral("guidelines"), workspace.guidelines},
            {QStringLiteral("archived"), workspace.archivedAt.has_value()},
            {QStringLiteral("paused"), workspace.pausedAt.has_value()},
            {QStringLiteral("pauseReason"), workspace.pauseReason},
            {QStringLiteral("createdAt"), workspace.createdAt.toIso()}};
}

QString healthState(const Channel &channel, Activity activity)
{
    return channel.lifecycle == Lifecycle::Active ? toString(activity) : toString(channel.lifecycle);
}

QJsonObject toJson(const Channel &channel, Activity activity)
{
    return {{QStringLiteral("id"), channel.id.toString()},
            {QStringLiteral("name"), channel.name},
            {QStringLiteral("network"), channel.network},
            {QStringLiteral("account"), channel.account},
            {QStringLiteral("accountId"), channel.accountId},
            {QStringLiteral("displayName"), channel.displayName},
            {QStringLiteral("server"), channel.server},
            {QStringLiteral("state"), shownState(channel)},
            {QStringLiteral("credential"), toString(channel.state)},
            {QStringLiteral("role"), toString(channel.role)},
            {QStringLiteral("quiet"), channel.quiet ? QJsonValue(channel.quiet->toString()) : QJsonValue()},
            {QStringLiteral("health"), healthState(channel, activity)},
            {QStringLiteral("late"), toString(channel.late)},
            {QStringLiteral("threshold"), channel.threshold ? QJsonValue(*channel.threshold) : QJsonValue()},
            {QStringLiteral("timeZone"), QString::fromUtf8(channel.timeZone)},
            {QStringLiteral("typeHandle"), channel.typeHandle},
            {QStringLiteral("locked"), channel.lockedAt.has_value()},
            {QStringLiteral("paused"), channel.pausedAt.has_value()},
            {QStringLiteral("pauseReason"), channel.pauseReason},
            {QStringLiteral("pausedBy"), channel.pausedBy},
            {QStringLiteral("options"), channel.options},
            {QStringLiteral("facts"), channel.facts},
            {QStringLiteral("createdAt"), channel.createdAt.toIso()}};
}

QJsonObject toJson(const Network &network)
{
    return {{QStringLiteral("id"), network.id},
            {QStringLiteral("name"), network.name},
            {QStringLiteral("auth"), toString(network.auth)},
            {QStringLiteral("needsServer"), network.needsServer},
            {QStringLiteral("server"), network.defaultServer},
            {QStringLiteral("limits"), limitsOf(network)},
            {QStringLiteral("visibilities"), QJsonArray::fromStringList(network.visibilities)},
            {QStringLiteral("options"), QJsonArray::fromStringList(network.options)},
            {QStringLiteral("capabilities"), capabilitiesOf(network.can)},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(network.scopes)},
            {QStringLiteral("app"), QJsonObject{{QStringLiteral("need"), toString(network.app.need)},
                                                {QStringLiteral("ownPossible"), network.app.ownPossible},
                                                {QStringLiteral("redirects"), QJsonArray::fromStringList(network.app.redirects)}}}};
}

QJsonObject toJson(const Batch &batch)
{
    return {{QStringLiteral("id"), batch.id.toString()},
            {QStringLiteral("file"), batch.fileName},
            {QStringLiteral("template"), batch.templateName},
            {QStringLiteral("rows"), batch.rows},
            {QStringLiteral("imported"), batch.imported},
            {QStringLiteral("updated"), batch.updated},
            {QStringLiteral("duplicates"), batch.duplicates},
            {QStringLiteral("refused"), batch.refused},
            {QStringLiteral("createdAt"), batch.createdAt.toIso()},
            {QStringLiteral("undoneAt"), orNull(batch.undoneAt)}};
}

} // namespace perennial
