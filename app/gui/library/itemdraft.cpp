// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/itemdraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace perennial::itemdraft {

namespace {

// A double can't hold an id.
template <class Tag> QString textOf(Id<Tag> id)
{
    return id.isNull() ? QString() : id.toString();
}

template <class TypedId> TypedId idFrom(const QJsonValue &value)
{
    return TypedId::fromString(value.toString()).value_or(TypedId());
}

QString textOf(const std::optional<Season> &season)
{
    return season ? QStringLiteral("%1-%2..%3-%4").arg(season->from.month).arg(season->from.day).arg(season->to.month).arg(season->to.day) : QString();
}

std::optional<Season> seasonFrom(const QString &text)
{
    const QStringList ends = text.split(QStringLiteral(".."));
    if (ends.size() != 2)
        return {};
    const auto dayOf = [](const QString &end) { return MonthDay{end.section(QLatin1Char('-'), 0, 0).toInt(), end.section(QLatin1Char('-'), 1, 1).toInt()}; };
    const Season season{dayOf(ends.at(0)), dayOf(ends.at(1))};
    return season.from.isValid() && season.to.isValid() ? std::optional(season) : std::nullopt;
}

QJsonArray arrayOf(const QList<MediaUse> &uses)
{
    QJsonArray array;
    for (const MediaUse &use : uses)
        array << QJsonObject{{QStringLiteral("media"), use.media.toString()}, {QStringLiteral("alt"), use.alt}};
    return array;
}

QList<MediaUse> usesFrom(const QJsonValue &value)
{
    QList<MediaUse> uses;
    for (const QJsonValue &each : value.toArray())
        uses << MediaUse{idFrom<MediaId>(each[QStringLiteral("media")]), each[QStringLiteral("alt")].toString()};
    return uses;
}

QJsonObject objectOf(const Wording &wording)
{
    QJsonObject variants;
    for (auto variant = wording.variants.cbegin(); variant != wording.variants.cend(); ++variant)
        variants.insert(variant.key(), variant.value());
    return {{QStringLiteral("id"), textOf(wording.id)}, {QStringLiteral("text"), wording.text}, {QStringLiteral("link"), wording.link},
            {QStringLiteral("media"), arrayOf(wording.media)}, {QStringLiteral("variants"), variants}};
}

Wording wordingFrom(const QJsonValue &value)
{
    Wording wording;
    wording.id = idFrom<WordingId>(value[QStringLiteral("id")]);
    wording.text = value[QStringLiteral("text")].toString();
    wording.link = value[QStringLiteral("link")].toString();
    wording.media = usesFrom(value[QStringLiteral("media")]);
    const QJsonObject variants = value[QStringLiteral("variants")].toObject();
    for (auto variant = variants.begin(); variant != variants.end(); ++variant)
        wording.variants.insert(variant.key(), variant.value().toString());
    return wording;
}

} // namespace

QString toText(const LibraryItem &item)
{
    QJsonArray wordings;
    for (const Wording &wording : item.wordings)
        wordings << objectOf(wording);
    QJsonArray channels;
    for (ChannelId channel : item.channels)
        channels << channel.toString();
    QJsonObject object{{QStringLiteral("id"), textOf(item.id)},
                       {QStringLiteral("version"), QString::number(item.version)},
                       {QStringLiteral("category"), textOf(item.category)},
                       {QStringLiteral("wordings"), wordings},
                       {QStringLiteral("season"), textOf(item.season)},
                       {QStringLiteral("expires"), item.expires ? item.expires->toString(Qt::ISODate) : QString()},
                       {QStringLiteral("mostUses"), item.mostUses.value_or(0)},
                       {QStringLiteral("weight"), item.weight},
                       {QStringLiteral("channels"), channels},
                       {QStringLiteral("notes"), item.notes},
                       {QStringLiteral("labels"), QJsonArray::fromStringList(item.labels)},
                       {QStringLiteral("source"), item.source},
                       {QStringLiteral("rights"), item.rights},
                       {QStringLiteral("media"), arrayOf(item.media)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<LibraryItem> fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonArray wordings = object[QStringLiteral("wordings")].toArray();
    if (wordings.isEmpty())
        return {};
    LibraryItem item;
    item.id = idFrom<EvergreenId>(object[QStringLiteral("id")]);
    item.version = object[QStringLiteral("version")].toString().toLongLong();
    item.category = idFrom<CategoryId>(object[QStringLiteral("category")]);
    for (const QJsonValue &wording : wordings)
        item.wordings << wordingFrom(wording);
    item.season = seasonFrom(object[QStringLiteral("season")].toString());
    if (const QDate expires = QDate::fromString(object[QStringLiteral("expires")].toString(), Qt::ISODate); expires.isValid())
        item.expires = expires;
    if (const int most = object[QStringLiteral("mostUses")].toInt(); most > 0)
        item.mostUses = most;
    item.weight = object[QStringLiteral("weight")].toInt(1);
    for (const QJsonValue &channel : object[QStringLiteral("channels")].toArray())
        item.channels << idFrom<ChannelId>(channel);
    item.notes = object[QStringLiteral("notes")].toString();
    item.labels = object[QStringLiteral("labels")].toVariant().toStringList();
    item.source = object[QStringLiteral("source")].toString();
    item.rights = object[QStringLiteral("rights")].toString();
    item.media = usesFrom(object[QStringLiteral("media")]);
    return item;
}

} // namespace perennial::itemdraft
