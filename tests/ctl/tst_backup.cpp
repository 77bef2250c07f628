// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandrun.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace perennial::test;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aProfileComesBackPausedWithItsPicturesAndKeys();
    void itTellsNothingWithoutThePassphrase();
    void aWrongPassphraseChangesNothing();
    void aDamagedOneIsRefused_data();
    void aDamagedOneIsRefused();
    void aFolderWithSomethingInItIsLeftAlone();

private:
    Ran restore(const QString &file, const QString &folder) const;
    QByteArray bytes() const;
    CommandRun m_cli;
    QString m_file;
};

namespace {

const QByteArray kSecret = "tok-5ecret-value-99";

}

void TestBackup::initTestCase()
{
    m_file = m_cli.path(QStringLiteral("profile.backup"));
    m_cli.json("workspace add Acme --time-zone UTC");
    QCOMPARE(m_cli.json("channel add mastodon M --server http://127.0.0.1:9 --secret-stdin", kSecret).code, 0);
    m_cli.writeFile(QStringLiteral("note.txt"), "the bytes of a medium");
    QCOMPARE(m_cli.json({QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--channel"), QStringLiteral("M"), QStringLiteral("--text"), QStringLiteral("Unmistakable"),
                         QStringLiteral("--media"), m_cli.path(QStringLiteral("note.txt"))}).code, 0);
    const Ran made = m_cli.json({QStringLiteral("backup"), m_file, QStringLiteral("--with-secrets")});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.json().value(QLatin1String("media")).toInt(), 1);
    QCOMPARE(made.json().value(QLatin1String("secrets")).toInt(), 1);
}

Ran TestBackup::restore(const QString &file, const QString &folder) const
{
    return m_cli.plain({QStringLiteral("restore"), file, QStringLiteral("--into"), folder, QStringLiteral("--json")});
}

QByteArray TestBackup::bytes() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestBackup::aProfileComesBackPausedWithItsPicturesAndKeys()
{
    const QString folder = m_cli.path(QStringLiteral("back"));
    const Ran restored = restore(m_file, folder);
    QCOMPARE(restored.code, 0);
    QCOMPARE(restored.json().value(QLatin1String("secrets")).toInt(), 1);
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder) & others));
    const Ran status = m_cli.plain({QStringLiteral("--profile"), folder, QStringLiteral("status"), QStringLiteral("--json")});
    QVERIFY(status.json().value(QLatin1String("paused")).toObject().value(QLatin1String("everywhere")).toBool());
    const Ran list = m_cli.plain({QStringLiteral("--profile"), folder, QStringLiteral("post"), QStringLiteral("list"), QStringLiteral("--json")});
    const QJsonObject post = list.json().value(QLatin1String("posts")).toArray().first().toObject();
    QCOMPARE(post.value(QLatin1String("text")).toString(), QStringLiteral("Unmistakable"));
    QFile medium(post.value(QLatin1String("media")).toArray().first().toObject().value(QLatin1String("path")).toString());
    QVERIFY(medium.open(QIODevice::ReadOnly));
    QCOMPARE(medium.readAll(), QByteArray("the bytes of a medium"));
    QVERIFY(medium.fileName().startsWith(folder));
}

void TestBackup::itTellsNothingWithoutThePassphrase()
{
    for (const QByteArray &told : {kSecret, QByteArray("Unmistakable"), QByteArray("SQLite format"), QByteArray("the bytes of a medium")})
        QVERIFY2(!bytes().contains(told), told.constData());
}

void TestBackup::aWrongPassphraseChangesNothing()
{
    const QString folder = m_cli.path(QStringLiteral("wrong"));
    const Ran ran = m_cli.plain({QStringLiteral("restore"), m_file, QStringLiteral("--into"), folder, QStringLiteral("--passphrase-stdin"), QStringLiteral("--json")}, "guess\n");
    QCOMPARE(ran.code, 6);
    QCOMPARE(ran.error().value(QLatin1String("code")).toString(), QStringLiteral("passphrase-wrong"));
    QVERIFY(!QFile::exists(folder));
}

void TestBackup::aDamagedOneIsRefused_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<bool>("flipped");
    const int size = int(bytes().size());
    QTest::newRow("its end is missing") << size - 100 << false;
    QTest::newRow("a byte in its middle is another") << size << true;
    QTest::newRow("it is empty") << 0 << false;
}

void TestBackup::aDamagedOneIsRefused()
{
    QFETCH(int, kept);
    QFETCH(bool, flipped);
    QByteArray spoilt = bytes().left(kept);
    if (flipped)
        spoilt[spoilt.size() / 2] = char(spoilt.at(spoilt.size() / 2) ^ 1);
    m_cli.writeFile(QStringLiteral("spoilt"), spoilt);
    const QString folder = m_cli.path(QStringLiteral("nothing"));
    QCOMPARE(restore(m_cli.path(QStringLiteral("spoilt")), folder).code, 5);
    QVERIFY(!QFile::exists(folder));
    QVERIFY(QDir(m_cli.path(QString())).entryList({QStringLiteral(".perennial-restore-*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

void TestBackup::aFolderWithSomethingInItIsLeftAlone()
{
    const QString folder = m_cli.path(QStringLiteral("full"));
    QVERIFY(QDir().mkpath(folder));
    m_cli.writeFile(QStringLiteral("full/mine"), "x");
    const Ran ran = restore(m_file, folder);
    QCOMPARE(ran.code, 5);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("mine")});
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
