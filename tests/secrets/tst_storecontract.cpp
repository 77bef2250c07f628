// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What both places promise alike: the system's keychain and the sealed file. keyring.sh runs this program on a bus with
// an open keyring and on one with a locked keyring (PERENNIAL_KEYRING); the sealed file needs neither. Run with
// --write it is the other program: it goes on writing until it is killed, or writes its share and ends.

#include "secrets/keychainstore.h"
#include "secrets/sealedfilestore.h"

#include <QCoro/QCoroTask>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace perennial;
using namespace std::chrono_literals;

namespace {

constexpr KeyCost kCheap{1, 8192};
constexpr int kChannels = 500;
constexpr int kShare = 40;       // of each of two writers
constexpr int kKills = 12;
constexpr int kKillValues = 4;
constexpr int kTornBytes = 6000; // a value that takes more than one write to the disk

std::unique_ptr<SecretStore> makeStore(const QString &place, const QString &path)
{
    if (place == QLatin1String("keychain"))
        return std::make_unique<KeychainStore>(60s);
    return std::make_unique<SealedFileStore>(path, "pass", kCheap);
}

QString keyOf(const QString &writer, int number)
{
    return QStringLiteral("1/channel/%1%2").arg(writer).arg(number);
}

QByteArray versionOf(int version)
{
    return QByteArray(kTornBytes, char('a' + version % 26));
}

// A value that was torn holds two letters, or fewer of them.
bool isWhole(const QByteArray &value)
{
    return value.size() == kTornBytes && value.count(value.front()) == kTornBytes;
}

int writeShare(SecretStore &store, const QString &writer)
{
    for (int i = 0; i < kShare; ++i) {
        if (const auto written = QCoro::waitFor(store.write(keyOf(writer, i), writer.toUtf8())); !written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().code));
            return 1;
        }
    }
    return 0;
}

int writeForEver(SecretStore &store)
{
    for (int version = 0;; ++version) {
        if (!QCoro::waitFor(store.write(keyOf(QStringLiteral("k"), version % kKillValues), versionOf(version))))
            return 1;
        std::printf("w\n");
        std::fflush(stdout);
    }
}

// The disk is full at the size that the file has now.
int writeOnFullDisk(SecretStore &store, const QString &path)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{rlim_t(QFileInfo(path).size()), RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto written = QCoro::waitFor(store.write(keyOf(QStringLiteral("f"), 1), QByteArray(100000, 'x')));
    std::printf("%s\n", written ? "written" : qPrintable(written.error().code));
    return 0;
}

QString words(const Error &error)
{
    return error.code + QLatin1Char(' ') + error.message;
}

} // namespace

#define STORE_OF_ROW(store) \
    QFETCH(QString, place); \
    const auto store = makeStore(place, m_path)
#define VERIFY_DONE(expression) \
    do { \
        const auto result_ = QCoro::waitFor(expression); \
        QVERIFY2(result_, result_ ? "" : qPrintable(words(result_.error()))); \
    } while (false)

class TestStoreContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aSecretIsWrittenReadAndRemoved_data() { addOpenPlaces(); }
    void aSecretIsWrittenReadAndRemoved();
    void bytesAreKept_data() { addOpenPlaces(); }
    void bytesAreKept();
    void aRotatedSecretLeavesNothingBehind_data() { addOpenPlaces(); }
    void aRotatedSecretLeavesNothingBehind();
    void fiveHundredChannels_data() { addOpenPlaces(); }
    void fiveHundredChannels();
    void twoProgramsLoseNothing_data() { addOpenPlaces(); }
    void twoProgramsLoseNothing();
    void aProgramThatIsKilledTearsNothing_data() { addOpenPlaces(); }
    void aProgramThatIsKilledTearsNothing();
    void whatIsLockedSaysSo_data();
    void whatIsLockedSaysSo();
    void aFullDiskKeepsTheOldContent();

private:
    void addOpenPlaces();
    void start(QProcess &other, const QString &place, const QString &what) const;

    const QByteArray m_keyring = qgetenv("PERENNIAL_KEYRING");
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestStoreContract::initTestCase()
{
    if (m_keyring != "open" && m_keyring != "locked")
        QSKIP("the other states of a keyring have a test of their own");
}

void TestStoreContract::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("secrets.sealed"));
}

void TestStoreContract::addOpenPlaces()
{
    QTest::addColumn<QString>("place");
    if (m_keyring == "open")
        QTest::newRow("in the keychain") << QStringLiteral("keychain");
    QTest::newRow("in the sealed file") << QStringLiteral("sealed-file");
}

void TestStoreContract::start(QProcess &other, const QString &place, const QString &what) const
{
    other.setProcessChannelMode(QProcess::SeparateChannels);
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), place, m_path, what});
}

void TestStoreContract::aSecretIsWrittenReadAndRemoved()
{
    STORE_OF_ROW(store);
    const QString key = QStringLiteral("7/channel/123");
    const QString neighbour = QStringLiteral("8/channel/123");
    const auto missing = QCoro::waitFor(store->read(key));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, QStringLiteral("secret-missing"));
    QCOMPARE(int(missing.error().kind), int(ErrorKind::NotFound));
    VERIFY_DONE(store->write(key, "first"));
    VERIFY_DONE(store->write(neighbour, "of another profile"));
    VERIFY_DONE(store->write(key, "second"));
    QCOMPARE(*QCoro::waitFor(store->read(key)), QByteArray("second"));
    VERIFY_DONE(store->remove(key));
    VERIFY_DONE(store->remove(key));
    QCOMPARE(QCoro::waitFor(store->read(key)).error().code, QStringLiteral("secret-missing"));
    QCOMPARE(*QCoro::waitFor(store->read(neighbour)), QByteArray("of another profile"));
}

void TestStoreContract::bytesAreKept()
{
    STORE_OF_ROW(store);
    QByteArray all = "tök€n";
    for (int i = 0; i < 256; ++i)
        all += char(i);
    for (const QByteArray &value : {all, QByteArray("\0", 1), QByteArray("a\0b", 3), QByteArray(8192, '\0'), QByteArray(8192, 'x')}) {
        VERIFY_DONE(store->write(QStringLiteral("1/bytes"), value));
        QCOMPARE(*QCoro::waitFor(store->read(QStringLiteral("1/bytes"))), value);
    }
}

void TestStoreContract::aRotatedSecretLeavesNothingBehind()
{
    STORE_OF_ROW(store);
    const QString key = QStringLiteral("1/channel/5");
    for (int i = 0; i < 5; ++i)
        VERIFY_DONE(store->write(key, QByteArray(100 - 20 * i, char('a' + i))));
    // A second store knows nothing that the first one did not put down.
    const auto again = makeStore(place, m_path);
    QCOMPARE(*QCoro::waitFor(again->read(key)), QByteArray(20, 'e'));
    VERIFY_DONE(again->remove(key));
    QCOMPARE(QCoro::waitFor(store->read(key)).error().code, QStringLiteral("secret-missing"));
}

void TestStoreContract::fiveHundredChannels()
{
    STORE_OF_ROW(store);
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < kChannels; ++i)
        VERIFY_DONE(store->write(keyOf({}, i), QByteArray::number(i).repeated(20)));
    const qint64 written = time.restart();
    const auto again = makeStore(place, m_path);
    for (int i = 0; i < kChannels; ++i) {
        const auto value = QCoro::waitFor(again->read(keyOf({}, i)));
        QVERIFY2(value, value ? "" : qPrintable(words(value.error())));
        QCOMPARE(*value, QByteArray::number(i).repeated(20));
    }
    qInfo("%d written in %lld ms, read in %lld ms", kChannels, written, time.elapsed());
    if (place == QLatin1String("keychain")) {
        for (int i = 0; i < kChannels; ++i)
            VERIFY_DONE(again->remove(keyOf({}, i)));
    }
}

void TestStoreContract::twoProgramsLoseNothing()
{
    STORE_OF_ROW(store);
    QProcess agent;
    start(agent, place, QStringLiteral("agent"));
    QVERIFY(agent.waitForStarted());
    QCOMPARE(writeShare(*store, QStringLiteral("window")), 0);
    QTRY_COMPARE_WITH_TIMEOUT(agent.state(), QProcess::NotRunning, 60000);
    QVERIFY2(agent.exitCode() == 0, agent.readAllStandardError().constData());
    for (int i = 0; i < kShare; ++i) {
        for (const char *writer : {"window", "agent"}) {
            const auto value = QCoro::waitFor(store->read(keyOf(QLatin1String(writer), i)));
            QVERIFY2(value, value ? "" : qPrintable(words(value.error())));
            QCOMPARE(*value, QByteArray(writer));
        }
    }
}

void TestStoreContract::aProgramThatIsKilledTearsNothing()
{
    STORE_OF_ROW(store);
    for (int i = 0; i < kKillValues; ++i)
        VERIFY_DONE(store->write(keyOf(QStringLiteral("k"), i), versionOf(i)));
    VERIFY_DONE(store->write(QStringLiteral("1/beside"), "stays"));
    for (int round = 0; round < kKills; ++round) {
        QProcess victim;
        start(victim, place, QStringLiteral("for-ever"));
        QVERIFY(victim.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(victim.bytesAvailable() > 2 * round, 60000); // in the middle of a later write each time
        victim.kill();
        QVERIFY(victim.waitForFinished());
        const auto again = makeStore(place, m_path);
        for (int i = 0; i < kKillValues; ++i) {
            const auto value = QCoro::waitFor(again->read(keyOf(QStringLiteral("k"), i)));
            QVERIFY2(value, value ? "" : qPrintable(words(value.error())));
            QVERIFY2(isWhole(*value), value->left(20).constData());
        }
        QCOMPARE(*QCoro::waitFor(again->read(QStringLiteral("1/beside"))), QByteArray("stays"));
        VERIFY_DONE(again->write(QStringLiteral("1/beside"), "stays")); // nothing of the dead one is in the way
    }
}

void TestStoreContract::whatIsLockedSaysSo_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("code");
    if (m_keyring == "locked")
        QTest::newRow("a locked keyring") << QStringLiteral("keychain") << QStringLiteral("keychain-locked");
    QTest::newRow("a sealed file and a wrong passphrase") << QStringLiteral("wrong") << QStringLiteral("passphrase-wrong");
    QTest::newRow("a sealed file and no passphrase") << QStringLiteral("none") << QStringLiteral("sealed-file-locked");
}

void TestStoreContract::whatIsLockedSaysSo()
{
    QFETCH(QString, place);
    QFETCH(QString, code);
    std::unique_ptr<SecretStore> store;
    if (place == QLatin1String("keychain")) {
        store = makeStore(place, {});
    } else {
        VERIFY_DONE(makeStore(QStringLiteral("sealed-file"), m_path)->write(QStringLiteral("1/channel/1"), "v"));
        store = place == QLatin1String("none") ? std::make_unique<SealedFileStore>(m_path)
                                               : std::make_unique<SealedFileStore>(m_path, "guessed", kCheap);
    }
    const auto read = QCoro::waitFor(store->read(QStringLiteral("1/channel/1")));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(int(read.error().kind), int(ErrorKind::Keychain));
    QCOMPARE(QCoro::waitFor(store->write(QStringLiteral("1/channel/1"), "w")).error().code, code);
    QCOMPARE(QCoro::waitFor(store->remove(QStringLiteral("1/channel/1"))).error().code, code);
}

void TestStoreContract::aFullDiskKeepsTheOldContent()
{
    const auto store = makeStore(QStringLiteral("sealed-file"), m_path);
    VERIFY_DONE(store->write(keyOf(QStringLiteral("f"), 1), "old"));
    QProcess other;
    start(other, QStringLiteral("sealed-file"), QStringLiteral("full-disk"));
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, 60000);
    QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("sealed-file-unwritable"));
    QCOMPARE(*QCoro::waitFor(store->read(keyOf(QStringLiteral("f"), 1))), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{QStringLiteral("secrets.sealed"), QStringLiteral("secrets.sealed.lock")}));
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("PERENNIAL_KEYRING")) {
        puts("SKIP-ALL is run by keyring.sh");
        return 0;
    }
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("--write")) {
        const auto store = makeStore(arguments.at(2), arguments.at(3));
        if (arguments.at(4) == QLatin1String("for-ever"))
            return writeForEver(*store);
        if (arguments.at(4) == QLatin1String("full-disk"))
            return writeOnFullDisk(*store, arguments.at(3));
        return writeShare(*store, arguments.at(4));
    }
    TestStoreContract test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storecontract.moc"
