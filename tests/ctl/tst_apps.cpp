// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Apps of one's own and test posts, from the outside.

#include "ctl/commandrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace perennial::test;

class TestApps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTestPostIsMarkedAndTakenBack()
    {
        CommandRun cli;
        QTemporaryDir folder;
        QCOMPARE(cli.json("workspace add Acme --time-zone Europe/Istanbul").code, 0);
        QCOMPARE(cli.json(QStringLiteral("channel add sandbox Feed --option folder=%1").arg(folder.path()).toUtf8().constData()).code, 0);
        const Ran sent = cli.json("channel test Feed");
        QCOMPARE(sent.code, 0);
        QCOMPARE(sent.json().value(QLatin1String("test")).toObject().value(QLatin1String("removed")).toBool(), true);
        QFile posts(folder.filePath(QStringLiteral("posts.jsonl")));
        QVERIFY(!posts.open(QIODevice::ReadOnly) || posts.readAll().trimmed().isEmpty());
        posts.close();
        QCOMPARE(cli.json("channel test Feed --keep").code, 0);
        QVERIFY(posts.open(QIODevice::ReadOnly));
        QVERIFY(posts.readAll().contains("\"test\":true"));
        QCOMPARE(cli.json("channel add bluesky Sky --account ana.bsky.social").code, 0);
        QVERIFY(cli.json("channel test Sky").code != 0);
    }

    void theGuideAndTheListNeedNoAccount()
    {
        CommandRun cli;
        const Ran guide = cli.json("app guide mastodon --server social.example");
        QCOMPARE(guide.code, 0);
        const QByteArray said = QJsonDocument(guide.json()).toJson();
        QVERIFY2(said.contains("https://social.example/settings/applications/new"), said.constData());
        QVERIFY(said.contains("http://127.0.0.1:47113/callback"));
        QVERIFY(said.contains("write:statuses"));
        const Ran none = cli.json("app list");
        QCOMPARE(none.code, 0);
        QVERIFY(none.json().value(QLatin1String("apps")).toArray().isEmpty());
    }

    void whatCantBeKeptIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("a network without apps") << QByteArray("app guide sandbox");
        QTest::newRow("no such network") << QByteArray("app add nowhere --client-id x");
        QTest::newRow("no client id") << QByteArray("app add mastodon --server social.example");
        QTest::newRow("no server") << QByteArray("app add mastodon --client-id x");
        QTest::newRow("a server without TLS") << QByteArray("app add mastodon --client-id x --server http://social.example");
        QTest::newRow("no secret") << QByteArray("app add mastodon --client-id x --server social.example");
        QTest::newRow("an app that is not there") << QByteArray("app remove 7 --yes");
        QTest::newRow("without yes") << QByteArray("app remove 7");
    }
    void whatCantBeKeptIsRefused()
    {
        QFETCH(QByteArray, line);
        CommandRun cli;
        const Ran ran = cli.json(line.constData());
        QVERIFY2(ran.code > 0 && ran.code < 100, qPrintable(QString::number(ran.code))); // refused, not crashed
    }
};

QTEST_GUILESS_MAIN(TestApps)
#include "tst_apps.moc"
