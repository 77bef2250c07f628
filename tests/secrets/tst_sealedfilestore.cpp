// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/sealedfilestore.h"

#include <QCoro/QCoroTask>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;

namespace {

constexpr KeyCost kCheap{1, 8192};

// A file as version 1 of its form: what is sealed is {"channel/5":"b2xk","channel/6":"AP8="}, with “pass”.
const QByteArray kFirstVersion =
    "504552454e4e49414c2d53454352455400000001000000000000000100000000000020009d1e7891a4535fe80db1bdbb26c7"
    "2d4bcc7c37766d6b1e542b82bd68f52d02a5b7128cc66d89ad030589ab16a268a300ddb42b9f67e7b5fe283de51e0dcee3cf"
    "0371cb62a4500fa9e01697770683c7265907bdb30750d57d7f05ffe13bdd4360107b3ed9030187823916ee4b8881257238fa"
    "003b120cb0b6c26010d078462a";

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("the file can't be written");
}

// Another process: writes 20 secrets of its own.
int writeMany(const QString &path, const QString &prefix)
{
    SealedFileStore store(path, "pass", kCheap);
    for (int i = 0; i < 20; ++i) {
        if (!QCoro::waitFor(store.write(prefix + QString::number(i), prefix.toUtf8())))
            return 1;
    }
    return 0;
}

} // namespace

class TestSealedFileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secretsAreKept();
    void theFileIsForItsOwnerAndTellsNothing();
    void aWrongPassphraseIsTold();
    void aDamagedFileIsToldAndLeftAlone();
    void anotherStoreSeesTheChange();
    void twoProcessesLoseNothing();
    void aFileThatCanNotBeWrittenIsTold();
    void aFileOfTheFirstVersionIsRead();
    void itIsLockedUntilThePassphraseIsKnown();
    void theKeyOfAnotherProgramOpensIt();
    void whatIsNotThereIsNotMade();
    void thePassphraseIsChanged();
    void aChangeThatFailsChangesNothing();
    void whoKnowsOnlyTheOldKeyIsLockedOut();
    void onlyAnEmptyFileIsRemoved();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSealedFileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("deep/secrets.sealed"));
}

void TestSealedFileStore::secretsAreKept()
{
    const QByteArray bytes = QByteArray("\0\xff\n", 3) + "tök€n";
    {
        SealedFileStore store(m_path, "pass", kCheap);
        QCOMPARE(QCoro::waitFor(store.read(QStringLiteral("a"))).error().code, QStringLiteral("secret-missing"));
        QVERIFY(QCoro::waitFor(store.write(QStringLiteral("a"), "1")));
        QVERIFY(QCoro::waitFor(store.write(QStringLiteral("a"), bytes)));
        QVERIFY(QCoro::waitFor(store.write(QStringLiteral("b"), "2")));
        QVERIFY(QCoro::waitFor(store.remove(QStringLiteral("b"))));
        QVERIFY(QCoro::waitFor(store.remove(QStringLiteral("b"))));
    }
    SealedFileStore store(m_path, "pass", kCheap);
    QCOMPARE(*QCoro::waitFor(store.read(QStringLiteral("a"))), bytes);
    QCOMPARE(int(QCoro::waitFor(store.read(QStringLiteral("b"))).error().kind), int(ErrorKind::NotFound));
}

void TestSealedFileStore::theFileIsForItsOwnerAndTellsNothing()
{
    SealedFileStore store(m_path, "pass", kCheap);
    QVERIFY(QCoro::waitFor(store.write(QStringLiteral("channel/1"), "value")));
    const QByteArray before = content(m_path);
    QVERIFY(QCoro::waitFor(store.write(QStringLiteral("channel/1"), "value")));
    QVERIFY2(before != content(m_path), "the same nonce twice");
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(!before.contains("channel") && !before.contains("value") &&
            !before.contains(QByteArray("value").toBase64()));
}

void TestSealedFileStore::aWrongPassphraseIsTold()
{
    QVERIFY(QCoro::waitFor(SealedFileStore(m_path, "pass", kCheap).write(QStringLiteral("a"), "1")));
    const QByteArray before = content(m_path);
    SealedFileStore store(m_path, "Pass", kCheap);
    QCOMPARE(QCoro::waitFor(store.read(QStringLiteral("a"))).error().code, QStringLiteral("passphrase-wrong"));
    QCOMPARE(QCoro::waitFor(store.write(QStringLiteral("b"), "2")).error().code, QStringLiteral("passphrase-wrong"));
    QCOMPARE(content(m_path), before);
}

void TestSealedFileStore::aDamagedFileIsToldAndLeftAlone()
{
    SealedFileStore store(m_path, "pass", kCheap);
    QVERIFY(QCoro::waitFor(store.write(QStringLiteral("a"), "1")));
    const QByteArray whole = content(m_path);
    QList<QByteArray> broken{QByteArray(), QByteArray("x"), QByteArray(5000, 'x')};
    for (qsizetype i = 0; i < whole.size(); i += 7) {
        QByteArray flipped = whole;
        flipped[i] = char(flipped[i] ^ 1);
        broken << flipped << whole.left(i) << whole + whole.left(i + 1);
    }
    for (const QByteArray &bytes : broken) {
        setContent(m_path, bytes);
        QCOMPARE(QCoro::waitFor(store.read(QStringLiteral("a"))).error().code, QStringLiteral("sealed-file-damaged"));
        const auto written = QCoro::waitFor(store.write(QStringLiteral("b"), "2"));
        QCOMPARE(written.error().code, QStringLiteral("sealed-file-damaged"));
        QCOMPARE(content(m_path), bytes);
    }
}

void TestSealedFileStore::anotherStoreSeesTheChange()
{
    SealedFileStore window(m_path, "pass", kCheap);
    SealedFileStore agent(m_path, "pass", kCheap);
    QVERIFY(QCoro::waitFor(window.write(QStringLiteral("a"), "1")));
    QCOMPARE(*QCoro::waitFor(agent.read(QStringLiteral("a"))), QByteArray("1"));
    QVERIFY(QCoro::waitFor(agent.write(QStringLiteral("a"), "2")));
    QCOMPARE(*QCoro::waitFor(window.read(QStringLiteral("a"))), QByteArray("2"));
    QVERIFY(QFile::remove(m_path)); // a new one, with another salt
    QVERIFY(QCoro::waitFor(SealedFileStore(m_path, "pass", kCheap).write(QStringLiteral("a"), "3")));
    QCOMPARE(*QCoro::waitFor(window.read(QStringLiteral("a"))), QByteArray("3"));
}

void TestSealedFileStore::twoProcessesLoseNothing()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), m_path});
    QCOMPARE(writeMany(m_path, QStringLiteral("here")), 0);
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, 60000);
    QCOMPARE(other.exitCode(), 0);
    SealedFileStore store(m_path, "pass", kCheap);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(QCoro::waitFor(store.read(QStringLiteral("here%1").arg(i))));
        QVERIFY(QCoro::waitFor(store.read(QStringLiteral("there%1").arg(i))));
    }
}

void TestSealedFileStore::aFileThatCanNotBeWrittenIsTold()
{
    const QString file = m_folder->filePath(QStringLiteral("file"));
    setContent(file, "x");
    SealedFileStore store(file + QStringLiteral("/secrets"), "pass", kCheap);
    const auto written = QCoro::waitFor(store.write(QStringLiteral("a"), "1"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, QStringLiteral("sealed-file-unwritable"));
    QCOMPARE(int(written.error().kind), int(ErrorKind::Storage));
}

void TestSealedFileStore::aFileOfTheFirstVersionIsRead()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    setContent(m_path, QByteArray::fromHex(kFirstVersion));
    SealedFileStore store(m_path, "pass", kCheap);
    QCOMPARE(*QCoro::waitFor(store.read(QStringLiteral("channel/5"))), QByteArray("old"));
    QCOMPARE(*QCoro::waitFor(store.read(QStringLiteral("channel/6"))), QByteArray("\0\xff", 2));
    QVERIFY(QCoro::waitFor(store.write(QStringLiteral("channel/7"), "new")));
    SealedFileStore again(m_path, "pass", kCheap);
    QCOMPARE(*QCoro::waitFor(again.read(QStringLiteral("channel/5"))), QByteArray("old"));
    QCOMPARE(QCoro::waitFor(again.keys())->size(), 3);
}

void TestSealedFileStore::itIsLockedUntilThePassphraseIsKnown()
{
    QVERIFY(QCoro::waitFor(SealedFileStore(m_path, "pass", kCheap).write(QStringLiteral("a"), "1")));
    const QByteArray before = content(m_path);
    SealedFileStore store(m_path);
    const QString locked = QStringLiteral("sealed-file-locked");
    QCOMPARE(QCoro::waitFor(store.read(QStringLiteral("a"))).error().code, locked);
    QCOMPARE(QCoro::waitFor(store.write(QStringLiteral("a"), "2")).error().code, locked);
    QCOMPARE(QCoro::waitFor(store.remove(QStringLiteral("a"))).error().code, locked);
    QCOMPARE(QCoro::waitFor(store.probe()).error().code, locked);
    QCOMPARE(content(m_path), before);
    for (const QByteArray &wrong : {QByteArray("Pass"), QByteArray()})
        QCOMPARE(QCoro::waitFor(store.unlock(wrong)).error().code, QStringLiteral("passphrase-wrong"));
    QCOMPARE(QCoro::waitFor(store.probe()).error().code, locked);
    QVERIFY(QCoro::waitFor(store.unlock("pass")));
    QCOMPARE(*QCoro::waitFor(store.read(QStringLiteral("a"))), QByteArray("1"));
    // A wrong one afterwards locks nobody out.
    QVERIFY(!QCoro::waitFor(store.unlock("Pass")));
    QCOMPARE(*QCoro::waitFor(store.read(QStringLiteral("a"))), QByteArray("1"));
}

void TestSealedFileStore::theKeyOfAnotherProgramOpensIt()
{
    SealedFileStore window(m_path, "pass", kCheap);
    QVERIFY(QCoro::waitFor(window.write(QStringLiteral("a"), "1")));
    const auto key = QCoro::waitFor(window.key());
    QVERIFY(key);
    // As it travels.
    auto arrived = unpacked(packed(**key));
    QVERIFY(arrived);
    SealedFileStore agent(m_path);
    auto wrong = std::make_shared<SealKey>(SealKey{SecretBytes(QByteArray(kSealKeyBytes, 'x')), (*key)->salt, (*key)->cost});
    QCOMPARE(QCoro::waitFor(agent.unlockWith(wrong)).error().code, QStringLiteral("passphrase-wrong"));
    QCOMPARE(QCoro::waitFor(agent.probe()).error().code, QStringLiteral("sealed-file-locked"));
    QVERIFY(QCoro::waitFor(agent.unlockWith(std::make_shared<SealKey>(std::move(*arrived)))));
    QVERIFY(QCoro::waitFor(agent.write(QStringLiteral("a"), "2")));
    QCOMPARE(*QCoro::waitFor(window.read(QStringLiteral("a"))), QByteArray("2"));
    QVERIFY(!unpacked(SecretBytes(QByteArray(int(kPackedKeyBytes) - 1, 'x'))));
}

void TestSealedFileStore::whatIsNotThereIsNotMade()
{
    SealedFileStore store(m_path);
    const QString missing = QStringLiteral("sealed-file-missing");
    QCOMPARE(QCoro::waitFor(store.read(QStringLiteral("a"))).error().code, missing);
    QCOMPARE(QCoro::waitFor(store.unlock("pass")).error().code, missing);
    QCOMPARE(QCoro::waitFor(store.write(QStringLiteral("a"), "1")).error().code, missing);
    QVERIFY(!QFileInfo::exists(m_path));
}

void TestSealedFileStore::thePassphraseIsChanged()
{
    SealedFileStore store(m_path, "pass", kCheap);
    QVERIFY(QCoro::waitFor(store.write(QStringLiteral("a"), "1")));
    const auto before = QCoro::waitFor(store.key());
    QVERIFY(QCoro::waitFor(store.changePassphrase("pass", "new pass")));
    const auto after = QCoro::waitFor(store.key());
    QVERIFY(before && after && (*before)->salt != (*after)->salt);
    QCOMPARE(*QCoro::waitFor(store.read(QStringLiteral("a"))), QByteArray("1"));
    QVERIFY(QCoro::waitFor(store.write(QStringLiteral("b"), "2")));
    SealedFileStore old(m_path, "pass", kCheap);
    QCOMPARE(QCoro::waitFor(old.read(QStringLiteral("a"))).error().code, QStringLiteral("passphrase-wrong"));
    SealedFileStore fresh(m_path, "new pass", kCheap);
    QCOMPARE(*QCoro::waitFor(fresh.read(QStringLiteral("a"))), QByteArray("1"));
    QCOMPARE(*QCoro::waitFor(fresh.read(QStringLiteral("b"))), QByteArray("2"));
}

void TestSealedFileStore::aChangeThatFailsChangesNothing()
{
    SealedFileStore store(m_path, "pass", kCheap);
    QVERIFY(QCoro::waitFor(store.write(QStringLiteral("a"), "1")));
    const QByteArray before = content(m_path);
    QCOMPARE(QCoro::waitFor(store.changePassphrase("Pass", "new")).error().code, QStringLiteral("passphrase-wrong"));
    QCOMPARE(QCoro::waitFor(store.changePassphrase("", "new")).error().code, QStringLiteral("passphrase-wrong"));
    QCOMPARE(QCoro::waitFor(store.changePassphrase("pass", "")).error().code, QStringLiteral("passphrase-empty"));
    QCOMPARE(content(m_path), before);
    QCOMPARE(*QCoro::waitFor(store.read(QStringLiteral("a"))), QByteArray("1"));
}

void TestSealedFileStore::whoKnowsOnlyTheOldKeyIsLockedOut()
{
    SealedFileStore window(m_path, "pass", kCheap);
    QVERIFY(QCoro::waitFor(window.write(QStringLiteral("a"), "1")));
    SealedFileStore agent(m_path);
    QVERIFY(QCoro::waitFor(agent.unlockWith(*QCoro::waitFor(window.key()))));
    QVERIFY(QCoro::waitFor(window.changePassphrase("pass", "new")));
    QCOMPARE(QCoro::waitFor(agent.read(QStringLiteral("a"))).error().code, QStringLiteral("sealed-file-locked"));
    QVERIFY(QCoro::waitFor(agent.unlockWith(*QCoro::waitFor(window.key()))));
    QCOMPARE(*QCoro::waitFor(agent.read(QStringLiteral("a"))), QByteArray("1"));
}

void TestSealedFileStore::onlyAnEmptyFileIsRemoved()
{
    SealedFileStore store(m_path, "pass", kCheap);
    QVERIFY(QCoro::waitFor(store.write(QStringLiteral("a"), "1")));
    QVERIFY(QCoro::waitFor(store.removeIfEmpty()));
    QVERIFY(QFileInfo::exists(m_path));
    QVERIFY(QCoro::waitFor(store.remove(QStringLiteral("a"))));
    QVERIFY(QCoro::waitFor(store.removeIfEmpty()));
    QVERIFY(!QFileInfo::exists(m_path));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--write")
        return writeMany(QString::fromLocal8Bit(argv[2]), QStringLiteral("there"));
    TestSealedFileStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sealedfilestore.moc"
