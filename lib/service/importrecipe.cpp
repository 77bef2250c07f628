// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importrecipe.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace perennial {

namespace {

constexpr int kVersion = 1;
constexpr qint64 kEnds = 64 * 1024;

QString word(ChangedRows what)
{
    switch (what) {
    case ChangedRows::Add:
        return QStringLiteral("add");
    case ChangedRows::Update:
        return QStringLiteral("update");
    case ChangedRows::LeaveOut:
        return QStringLiteral("leave-out");
    }
    return {};
}

ChangedRows changedRowsFrom(const QString &text)
{
    for (const ChangedRows each : {ChangedRows::Update, ChangedRows::LeaveOut}) {
        if (text == word(each))
            return each;
    }
    return ChangedRows::Add;
}

QJsonArray toJson(const QList<ChannelId> &channels)
{
    QJsonArray array;
    for (const ChannelId channel : channels)
        array << channel.toString();
    return array;
}

QList<ChannelId> channelsFrom(const QJsonValue &value)
{
    QList<ChannelId> channels;
    for (const QJsonValue &each : value.toArray()) {
        if (const auto id = ChannelId::fromString(each.toString()))
            channels << *id;
    }
    return channels;
}

QJsonObject toJson(const RowDefaults &defaults)
{
    return {{QStringLiteral("channels"), toJson(defaults.channels)},
            {QStringLiteral("labels"), QJsonArray::fromStringList(defaults.labels)},
            {QStringLiteral("campaign"), defaults.campaign},
            {QStringLiteral("category"), defaults.category},
            {QStringLiteral("slots"), defaults.time == MissingTime::NextSlot}};
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list << each.toString();
    return list;
}

RowDefaults defaultsFrom(const QJsonObject &json)
{
    RowDefaults defaults;
    defaults.channels = channelsFrom(json.value(QLatin1String("channels")));
    defaults.labels = strings(json.value(QLatin1String("labels")));
    defaults.campaign = json.value(QLatin1String("campaign")).toString();
    defaults.category = json.value(QLatin1String("category")).toString();
    defaults.time = json.value(QLatin1String("slots")).toBool() ? MissingTime::NextSlot : MissingTime::Leave;
    return defaults;
}

QJsonArray toJson(const QList<ManualColumn> &manual)
{
    QJsonArray array;
    for (const ManualColumn &each : manual)
        array << QJsonArray{toString(each.field), each.column};
    return array;
}

QList<ManualColumn> manualFrom(const QJsonValue &value)
{
    QList<ManualColumn> manual;
    for (const QJsonValue &each : value.toArray()) {
        const QJsonArray pair = each.toArray();
        if (const auto field = fieldFromString(pair.at(0).toString()))
            manual << ManualColumn{*field, pair.at(1).toString()};
    }
    return manual;
}

// What a person did in the table: [row, column, cell] and rows.
QJsonArray mendedCells(const ImportOptions &options)
{
    QJsonArray array;
    for (auto row = options.mended.constBegin(); row != options.mended.constEnd(); ++row) {
        for (auto cell = row->constBegin(); cell != row->constEnd(); ++cell)
            array << QJsonArray{row.key(), cell.key(), cell.value()};
    }
    return array;
}

QJsonObject matchedNames(const ImportOptions &options)
{
    QJsonObject names;
    for (auto name = options.channelNames.constBegin(); name != options.channelNames.constEnd(); ++name)
        names.insert(name.key(), name->toString());
    return names;
}

void takeHandwork(ImportOptions &options, const QJsonObject &json)
{
    for (const QJsonValue &each : json.value(QLatin1String("mended")).toArray()) {
        const QJsonArray cell = each.toArray();
        options.mended[cell.at(0).toInteger()].insert(cell.at(1).toInt(), cell.at(2).toString());
    }
    for (const QJsonValue &row : json.value(QLatin1String("leftOut")).toArray())
        options.leftOut.insert(row.toInteger());
    for (const QString &code : strings(json.value(QLatin1String("mend"))))
        options.mend.insert(code);
    const QJsonObject names = json.value(QLatin1String("channelNames")).toObject();
    for (auto name = names.constBegin(); name != names.constEnd(); ++name) {
        if (const auto id = ChannelId::fromString(name->toString()))
            options.channelNames.insert(name.key(), *id);
    }
}

} // namespace

QByteArray recipeOf(const ImportOptions &options)
{
    QJsonArray leftOut;
    for (const qint64 row : options.leftOut)
        leftOut << row;
    const QJsonObject json{
        {QStringLiteral("version"), kVersion},
        {QStringLiteral("file"), options.filePath},
        {QStringLiteral("name"), options.shownName},
        {QStringLiteral("sheet"), options.sheet},
        {QStringLiteral("sheet"), options.sheet},
        {QStringLiteral("template"), options.templateId},
        {QStringLiteral("columns"), toJson(options.manual)},
        {QStringLiteral("encoding"), options.encoding ? QJsonValue(toString(*options.encoding)) : QJsonValue()},
        {QStringLiteral("delimiter"), options.delimiter ? QJsonValue(QString(QLatin1Char(*options.delimiter))) : QJsonValue()},
        {QStringLiteral("dateOrder"), options.dateOrder ? QJsonValue(toString(*options.dateOrder)) : QJsonValue()},
        {QStringLiteral("timeZone"), QString::fromUtf8(options.timeZone)},
        {QStringLiteral("channels"), toJson(options.channels)},
        {QStringLiteral("as"), options.as ? QJsonValue(toString(*options.as)) : QJsonValue()},
        {QStringLiteral("defaults"), toJson(options.defaults)},
        {QStringLiteral("changedRows"), word(options.changedRows)},
        {QStringLiteral("mediaFolder"), options.mediaFolder},
        {QStringLiteral("errorsFile"), options.errorsFile},
        {QStringLiteral("mended"), mendedCells(options)},
        {QStringLiteral("leftOut"), leftOut},
        {QStringLiteral("mend"), QJsonArray::fromStringList(QStringList(options.mend.cbegin(), options.mend.cend()))},
        {QStringLiteral("channelNames"), matchedNames(options)},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<ImportOptions> optionsFromRecipe(const QByteArray &recipe)
{
    const QJsonObject json = QJsonDocument::fromJson(recipe).object();
    if (json.value(QLatin1String("version")).toInt() != kVersion)
        return Error(ErrorKind::Invalid, QStringLiteral("import-recipe-unreadable"),
                     QStringLiteral("how this file was read is not known to this version"));
    const auto text = [&json](const char *name) { return json.value(QLatin1String(name)).toString(); };
    ImportOptions options;
    options.filePath = text("file");
    options.shownName = text("name");
    options.sheet = text("sheet");
    options.sheet = text("sheet");
    options.templateId = text("template");
    options.manual = manualFrom(json.value(QLatin1String("columns")));
    options.encoding = encodingFromString(text("encoding"));
    if (const QString delimiter = text("delimiter"); !delimiter.isEmpty())
        options.delimiter = delimiter.at(0).toLatin1();
    options.dateOrder = dateOrderFromString(text("dateOrder"));
    options.timeZone = text("timeZone").toUtf8();
    options.channels = channelsFrom(json.value(QLatin1String("channels")));
    options.as = postStatusFromString(text("as"));
    options.defaults = defaultsFrom(json.value(QLatin1String("defaults")).toObject());
    options.changedRows = changedRowsFrom(text("changedRows"));
    options.mediaFolder = text("mediaFolder");
    options.errorsFile = text("errorsFile");
    takeHandwork(options, json);
    return options;
}

Result<QString> fileDigest(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Invalid, QStringLiteral("file-unreadable"), QStringLiteral("the file can't be read"), {path});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(file.size()) + ' ' + QByteArray::number(QFileInfo(path).lastModified().toMSecsSinceEpoch()) + ' ');
    hash.addData(file.read(kEnds));
    file.seek(std::max<qint64>(0, file.size() - kEnds));
    hash.addData(file.read(kEnds));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace perennial
