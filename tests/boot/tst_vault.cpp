// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/vault.h"

#include "boot/house.h"
#include "boot/profileid.h"
#include "boot/profilesecrets.h"
#include "secrets/sealedfilestore.h"
#include "store/channelstore.h"
#include "store/settingstore.h"
#include "store/workspacestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace perennial;

namespace {

const QByteArray kPassphrase = "pass";

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyNameBeginsWithTheProfilesId();
    void entriesOfBeforeAreCarriedOver();
    void aCopyTakesNothingOfItsFirst();
    void aRestoredProfilesSecretsBearItsOwnId();
    void whatIsRemovedLeavesNoKey();
    void theWindowUnlocks();
    void nothingElseTakesThePlaceOfALockedFile();
    void anotherProgramsMoveIsFollowed();

private:
    HouseOptions withPassphrase() const;
    std::unique_ptr<House> open(HouseOptions options) const;
    QStringList keys() const;
    Channel addChannel(House &house, const QByteArray &secret) const;
    void setProfileId(House &house, const QString &id) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVault::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain, whoever runs this
    m_folder = std::make_unique<QTemporaryDir>();
    // A cheap key, so that a test may open it often.
    SealedFileStore store(sealedFilePath(m_folder->path()), kPassphrase, KeyCost{1, 8192});
    QVERIFY(QCoro::waitFor(store.create()));
    QFile file(m_folder->filePath(QStringLiteral("passphrase")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kPassphrase);
}

HouseOptions TestVault::withPassphrase() const
{
    HouseOptions options;
    options.profile = m_folder->path();
    options.passphraseFile = m_folder->filePath(QStringLiteral("passphrase"));
    return options;
}

std::unique_ptr<House> TestVault::open(HouseOptions options) const
{
    auto house = QCoro::waitFor(House::open(std::move(options)));
    if (!house)
        qFatal("%s", qPrintable(house.error().message));
    return std::move(*house);
}

QStringList TestVault::keys() const
{
    SealedFileStore store(sealedFilePath(m_folder->path()), kPassphrase);
    return QCoro::waitFor(store.keys()).value_or(QStringList());
}

Channel TestVault::addChannel(House &house, const QByteArray &secret) const
{
    Workspace client;
    client.name = QStringLiteral("A");
    client.timeZone = "UTC";
    auto list = QCoro::waitFor(house.workspaces().list());
    if (list->isEmpty())
        (void)QCoro::waitFor(house.workspaces().add(client));
    list = QCoro::waitFor(house.workspaces().list());
    Channel channel;
    channel.workspace = list->first().id;
    channel.network = QStringLiteral("mastodon");
    channel.server = QStringLiteral("https://mastodon.example");
    channel.name = QStringLiteral("c");
    const auto added = QCoro::waitFor(house.channels().add(channel, secret));
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
    return *added;
}

void TestVault::setProfileId(House &house, const QString &id) const
{
    std::function<Result<void>(Connection &)> work = [id](Connection &connection) {
        return settingstore::setValue(connection, kProfileIdSetting, id);
    };
    QVERIFY(QCoro::waitFor(house.database().write<void>(std::move(work))));
}

void TestVault::everyNameBeginsWithTheProfilesId()
{
    Channel channel;
    {
        const auto house = open(withPassphrase());
        channel = addChannel(*house, "token");
    }
    QCOMPARE(keys().size(), 1);
    const QString name = keys().first();
    QVERIFY2(name.endsWith(QLatin1Char('/') + secretKey(channel.id)), qPrintable(name));
    // The same id when it is opened again, another one for another profile.
    const auto again = open(withPassphrase());
    QCOMPARE(*QCoro::waitFor(again->secrets().read(secretKey(channel.id))), QByteArray("token"));
    QTemporaryDir other;
    HouseOptions options = withPassphrase();
    options.profile = other.path();
    const auto neighbour = open(options);
    QVERIFY(QCoro::waitFor(neighbour->secrets().write(QStringLiteral("backup"), "x")));
    SealedFileStore theirs(sealedFilePath(other.path()), kPassphrase);
    const QString theirName = QCoro::waitFor(theirs.keys())->first();
    QVERIFY(theirName.section(QLatin1Char('/'), 0, 0) != name.section(QLatin1Char('/'), 0, 0));
}

void TestVault::entriesOfBeforeAreCarriedOver()
{
    ChannelId id;
    {
        // As a program of before left it: a channel, its secret under its bare name, and no id.
        const auto house = open(withPassphrase());
        id = addChannel(*house, {}).id;
        setProfileId(*house, QString());
    }
    SealedFileStore before(sealedFilePath(m_folder->path()), kPassphrase);
    QVERIFY(QCoro::waitFor(before.write(secretKey(id), "old")));
    const auto house = open(withPassphrase());
    QCOMPARE(*QCoro::waitFor(house->secrets().read(secretKey(id))), QByteArray("old"));
    QCOMPARE(keys().size(), 1);
    QVERIFY(keys().first() != secretKey(id));
    QCOMPARE(*QCoro::waitFor(house->secrets().read(secretKey(id))), QByteArray("old"));
}

void TestVault::aCopyTakesNothingOfItsFirst()
{
    ChannelId id;
    {
        const auto house = open(withPassphrase());
        id = addChannel(*house, {}).id;
        setProfileId(*house, QStringLiteral("4711")); // given by a restore
    }
    SealedFileStore before(sealedFilePath(m_folder->path()), kPassphrase);
    QVERIFY(QCoro::waitFor(before.write(secretKey(id), "of the first")));
    const auto house = open(withPassphrase());
    QCOMPARE(QCoro::waitFor(house->secrets().read(secretKey(id))).error().code, QStringLiteral("secret-missing"));
    QVERIFY(QCoro::waitFor(house->secrets().remove(secretKey(id))));
    QCOMPARE(*QCoro::waitFor(before.read(secretKey(id))), QByteArray("of the first"));
}

void TestVault::aRestoredProfilesSecretsBearItsOwnId()
{
    {
        const auto house = open(withPassphrase());
        setProfileId(*house, QStringLiteral("4711"));
    }
    const auto store = QCoro::waitFor(openProfileSecrets(withPassphrase(), m_folder->path()));
    QVERIFY(store);
    QVERIFY(QCoro::waitFor((*store)->write(QStringLiteral("channel/1"), "v")));
    QCOMPARE(keys(), QStringList{QStringLiteral("4711/channel/1")});
}

void TestVault::whatIsRemovedLeavesNoKey()
{
    const auto house = open(withPassphrase());
    const Channel channel = addChannel(*house, "token");
    QVERIFY(QCoro::waitFor(house->secrets().write(lockedSecretKey(channel.id), "locked away")));
    QCOMPARE(keys().size(), 2);
    QVERIFY(QCoro::waitFor(house->channels().remove(channel.workspace, channel.id)));
    QVERIFY(keys().isEmpty());
    const Channel second = addChannel(*house, "token");
    QVERIFY(QCoro::waitFor(house->secrets().write(lockedSecretKey(second.id), "locked away")));
    QVERIFY(QCoro::waitFor(house->workspaces().remove(second.workspace)));
    QVERIFY(keys().isEmpty());
}

void TestVault::theWindowUnlocks()
{
    ChannelId id;
    {
        const auto house = open(withPassphrase());
        id = addChannel(*house, "token").id;
    }
    HouseOptions options;
    options.profile = m_folder->path();
    const auto house = open(options);
    Vault &vault = house->vault();
    const VaultStatus locked = QCoro::waitFor(vault.look());
    QCOMPARE(int(locked.place), int(SecretPlace::SealedFile));
    QCOMPARE(int(locked.state), int(SecretState::Locked));
    QCOMPARE(QCoro::waitFor(house->secrets().read(secretKey(id))).error().code, QStringLiteral("sealed-file-locked"));
    QCOMPARE(QCoro::waitFor(vault.unlock("guessed")).error().code, QStringLiteral("passphrase-wrong"));
    QCOMPARE(int(QCoro::waitFor(vault.look()).state), int(SecretState::Locked));
    QVERIFY(QCoro::waitFor(vault.unlock(kPassphrase)));
    QCOMPARE(int(QCoro::waitFor(vault.look()).state), int(SecretState::Open));
    QCOMPARE(*QCoro::waitFor(house->secrets().read(secretKey(id))), QByteArray("token"));
}

void TestVault::nothingElseTakesThePlaceOfALockedFile()
{
    QVERIFY(rememberPlace(m_folder->path(), SecretPlace::SealedFile));
    QVERIFY(QFile::remove(sealedFilePath(m_folder->path())));
    HouseOptions options;
    options.profile = m_folder->path();
    const auto house = open(options);
    const VaultStatus gone = QCoro::waitFor(house->vault().look());
    QCOMPARE(int(gone.place), int(SecretPlace::SealedFile));
    QCOMPARE(int(gone.state), int(SecretState::Missing));
    QVERIFY(!QCoro::waitFor(house->secrets().write(QStringLiteral("backup"), "x")));
    QVERIFY(!QFile::exists(sealedFilePath(m_folder->path())));
}

void TestVault::anotherProgramsMoveIsFollowed()
{
    HouseOptions options;
    options.profile = m_folder->path();
    QVERIFY(rememberPlace(m_folder->path(), SecretPlace::Keychain));
    const auto house = open(options);
    QCOMPARE(house->secrets().describe(), QStringLiteral("keychain"));
    QVERIFY(rememberPlace(m_folder->path(), SecretPlace::SealedFile)); // as another program does it
    QCOMPARE(QCoro::waitFor(house->secrets().read(QStringLiteral("backup"))).error().code, QStringLiteral("sealed-file-locked"));
    QCOMPARE(int(house->vault().status().place), int(SecretPlace::SealedFile));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
