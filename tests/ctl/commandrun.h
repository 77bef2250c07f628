// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CommandRun: the real program on a profile of its own, with a sealed file for secrets. Thread: the test's.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace perennial::test {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QJsonObject error() const { return QJsonDocument::fromJson(err).object().value(QLatin1String("error")).toObject(); }
};

class CommandRun
{
public:
    CommandRun();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString profile() const { return path(QStringLiteral("profile")); }
    void setEnvironment(const QString &name, const QString &value) { m_environment << qMakePair(name, value); }
    void writeFile(const QString &name, const QByteArray &bytes) const;

    // With --profile in front.
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    Ran json(QStringList arguments, const QByteArray &input = {}) const;
    // Words split at blanks.
    Ran json(const char *arguments, const QByteArray &input = {}) const;
    Ran plain(const QStringList &arguments, const QByteArray &input = {}) const; // without --profile

private:
    QTemporaryDir m_folder;
    QList<QPair<QString, QString>> m_environment;
};

} // namespace perennial::test
