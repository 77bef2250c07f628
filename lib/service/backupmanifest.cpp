// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/backupmanifest.h"

#include "service/profilearchive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace perennial {

namespace {

constexpr double kMostExact = 9007199254740992.0; // what a double of JSON can hold

Error damaged(const char *message)
{
    return Error(ErrorKind::Invalid, QStringLiteral("backup-damaged"), QLatin1String(message));
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

Result<qint64> count(const QJsonObject &object, const char *name)
{
    const double number = object.value(QLatin1String(name)).toDouble(-1);
    if (number < 0 || number > kMostExact)
        return damaged("a number in the manifest is out of bounds");
    return qint64(number);
}

Result<ManifestFile> fileFrom(const QJsonObject &object)
{
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    ManifestFile file;
    file.name = text(object, "name");
    const QString sha256 = text(object, "sha256");
    if (!isArchiveName(file.name) || !hash.match(sha256).hasMatch())
        return damaged("the manifest names a file that does not belong there");
    file.sha256 = sha256.toLatin1();
    TRY_ASSIGN(file.bytes, count(object, "bytes"));
    return file;
}

Result<QList<ManifestFile>> filesFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return damaged("the manifest has no files");
    QList<ManifestFile> files;
    QSet<QString> names;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        TRY_ASSIGN(const ManifestFile file, fileFrom(each.toObject()));
        if (names.contains(file.name))
            return damaged("the manifest names a file twice");
        names.insert(file.name);
        files << file;
    }
    return files;
}

} // namespace

QByteArray toJson(const BackupManifest &manifest)
{
    QJsonArray files;
    for (const ManifestFile &file : manifest.files)
        files << QJsonObject{{QStringLiteral("name"), file.name}, {QStringLiteral("bytes"), file.bytes},
                             {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)}};
    const QJsonObject object{{QStringLiteral("kind"), manifest.kind == BackupKind::Profile ? QStringLiteral("profile") : QStringLiteral("workspace")},
                             {QStringLiteral("madeAt"), manifest.madeAt.toIso()},
                             {QStringLiteral("program"), manifest.program},
                             {QStringLiteral("host"), manifest.host},
                             {QStringLiteral("profileId"), manifest.profileId},
                             {QStringLiteral("name"), manifest.name},
                             {QStringLiteral("template"), manifest.asTemplate},
                             {QStringLiteral("schema"), manifest.schema},
                             {QStringLiteral("clients"), manifest.clients},
                             {QStringLiteral("channels"), manifest.channels},
                             {QStringLiteral("posts"), manifest.posts},
                             {QStringLiteral("secrets"), manifest.secrets},
                             {QStringLiteral("files"), files}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<BackupManifest> manifestFromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject())
        return damaged("the manifest can't be read");
    const QJsonObject object = document.object();
    BackupManifest manifest;
    const QString kind = text(object, "kind");
    const auto madeAt = Instant::fromIso(text(object, "madeAt"));
    if ((kind != QLatin1String("profile") && kind != QLatin1String("workspace")) || !madeAt)
        return damaged("the manifest does not say what it is of");
    manifest.kind = kind == QLatin1String("profile") ? BackupKind::Profile : BackupKind::Workspace;
    manifest.madeAt = *madeAt;
    manifest.program = text(object, "program");
    manifest.host = text(object, "host");
    manifest.profileId = text(object, "profileId");
    manifest.name = text(object, "name");
    manifest.asTemplate = object.value(QLatin1String("template")).toBool();
    manifest.secrets = object.value(QLatin1String("secrets")).toBool();
    TRY_ASSIGN(const qint64 schema, count(object, "schema"));
    manifest.schema = int(std::min<qint64>(schema, std::numeric_limits<int>::max()));
    TRY_ASSIGN(manifest.clients, count(object, "clients"));
    TRY_ASSIGN(manifest.channels, count(object, "channels"));
    TRY_ASSIGN(manifest.posts, count(object, "posts"));
    TRY_ASSIGN(manifest.files, filesFrom(object.value(QLatin1String("files"))));
    return manifest;
}

} // namespace perennial
