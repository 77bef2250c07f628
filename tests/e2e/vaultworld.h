// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// VaultWorld: a profile with channels of a server on loopback, for the tests of where keys lie. Thread: the test's.

#include "e2e/mastodonserver.h"
#include "e2e/programs.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace perennial::test {

#define VERIFY_RUN(expression) \
    do { \
        const Answer answer_ = (expression); \
        QVERIFY2(answer_.exitCode == 0, qPrintable(answer_.words())); \
    } while (false)

class VaultWorld
{
public:
    VaultWorld() : programs(m_folder.path()) {}

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }
    // Nothing in the environment says where keys lie; or it does again.
    void forgetPlace()
    {
        programs.setVariable(QStringLiteral("PERENNIAL_SECRETS"), QString());
        programs.setVariable(QStringLiteral("PERENNIAL_PASSPHRASE_FILE"), QString());
    }
    void usePassphrase(const QString &path) { programs.setVariable(QStringLiteral("PERENNIAL_PASSPHRASE_FILE"), path); }

    void addChannels(int count)
    {
        VERIFY_RUN(programs.run({QStringLiteral("workspace"), QStringLiteral("add"), QStringLiteral("A"), QStringLiteral("--time-zone"), QStringLiteral("UTC")}));
        for (int i = 0; i < count; ++i)
            VERIFY_RUN(programs.run({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("mastodon"), QStringLiteral("c%1").arg(i),
                                     QStringLiteral("--server"), server.url(), QStringLiteral("--secret-stdin")}, server.token()));
    }
    void addDuePost()
    {
        const QString at = QDateTime::currentDateTimeUtc().addSecs(-60).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
        VERIFY_RUN(programs.run({QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--channel"), QStringLiteral("c0"), QStringLiteral("--at"), at,
                                 QStringLiteral("--status"), QStringLiteral("approved"), QStringLiteral("--text"), QStringLiteral("hello")}));
    }
    bool checks(int count)
    {
        for (int i = 0; i < count; ++i) {
            const Answer answer = programs.run({QStringLiteral("channel"), QStringLiteral("check"), QStringLiteral("c%1").arg(i)});
            if (answer.exitCode != 0) {
                qWarning("%s", qPrintable(answer.words()));
                return false;
            }
        }
        return true;
    }
    QJsonObject secrets() { return programs.run({QStringLiteral("status")}).json().value(QStringLiteral("secrets")).toObject(); }
    QJsonObject delivery()
    {
        const Answer listed = programs.run({QStringLiteral("delivery"), QStringLiteral("list")});
        return listed.json().value(QStringLiteral("deliveries")).toArray().first().toObject();
    }

private:
    QTemporaryDir m_folder;

public:
    MastodonServer server;
    Programs programs;
};

} // namespace perennial::test
