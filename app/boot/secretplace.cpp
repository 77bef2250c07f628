// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/secretplace.h"

#include <QFile>
#include <QSaveFile>

namespace perennial {

namespace {

constexpr qint64 kMostBytes = 64;

QString placeFile(const QString &profile)
{
    return profile + QStringLiteral("/secrets.place");
}

} // namespace

QString toString(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return QStringLiteral("keychain");
    case SecretPlace::SealedFile:
        return QStringLiteral("sealed-file");
    case SecretPlace::Memory:
        break;
    }
    return QStringLiteral("memory");
}

std::optional<SecretPlace> secretPlaceFromString(const QString &text)
{
    for (const SecretPlace place : {SecretPlace::Keychain, SecretPlace::SealedFile, SecretPlace::Memory}) {
        if (toString(place) == text)
            return place;
    }
    return std::nullopt;
}

QString sealedFilePath(const QString &profile)
{
    return profile + QStringLiteral("/secrets.sealed");
}

QString rememberedPlace(const QString &profile)
{
    QFile file(placeFile(profile));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(kMostBytes)).trimmed() : QString();
}

Result<void> rememberPlace(const QString &profile, SecretPlace place)
{
    QSaveFile file(placeFile(profile));
    const QByteArray line = toString(place).toLatin1() + '\n';
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (file.write(line) == line.size() && file.commit())
            return {};
    }
    return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), file.errorString(), {file.fileName()});
}

} // namespace perennial
