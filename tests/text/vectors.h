// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The conformance vectors that lie beside the project; a test skips when they are not there.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace perennial::vectors {

inline QString folder()
{
    return qEnvironmentVariable("PERENNIAL_SOURCE_DIR") + QStringLiteral("/../shared/vectors");
}

inline QList<QByteArray> lines(const QString &name)
{
    QFile file(folder() + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> all = file.readAll().split('\n');
    for (QByteArray &line : all) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return all;
}

inline QList<QJsonObject> objects(const QString &name)
{
    QList<QJsonObject> all;
    for (const QByteArray &line : lines(name)) {
        if (!line.trimmed().isEmpty())
            all << QJsonDocument::fromJson(line).object();
    }
    return all;
}

} // namespace perennial::vectors

#define NEED_VECTORS                                                                                                   \
    if (!QDir(perennial::vectors::folder()).exists())                                                                  \
    QSKIP("the conformance vectors are not beside the project")
