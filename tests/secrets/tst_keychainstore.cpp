// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainstore.h"
#include "secrets/secretstorefactory.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace perennial;
using namespace std::chrono_literals;

// Run by keyring.sh, which says in PERENNIAL_KEYRING what there is on the bus: open, locked, none or hanging.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreKept();
    void bytesAreKept();
    void theErrorIsClearAndInTime();
    void theFactoryAsksFirst();

private:
    const QByteArray m_keyring = qgetenv("PERENNIAL_KEYRING");
};

void TestKeychainStore::secretsAreKept()
{
    if (m_keyring != "open")
        return; // the other states have their own test
    KeychainStore store;
    const QString key = QStringLiteral("channel/123");
    const auto missing = QCoro::waitFor(store.read(key));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, QStringLiteral("secret-missing"));
    QCOMPARE(int(missing.error().kind), int(ErrorKind::NotFound));
    for (const char *value : {"first", "second"}) {
        const auto written = QCoro::waitFor(store.write(key, value));
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        const auto read = QCoro::waitFor(store.read(key));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, QByteArray(value));
    }
    QVERIFY(QCoro::waitFor(store.write(QStringLiteral("channel/124"), "other")));
    QVERIFY(QCoro::waitFor(store.remove(key)));
    QCOMPARE(QCoro::waitFor(store.read(key)).error().code, QStringLiteral("secret-missing"));
    QVERIFY(QCoro::waitFor(store.remove(key)));
    QCOMPARE(*QCoro::waitFor(store.read(QStringLiteral("channel/124"))), QByteArray("other"));
}

void TestKeychainStore::bytesAreKept()
{
    if (m_keyring != "open")
        return;
    KeychainStore store;
    QByteArray bytes = "tök€n";
    for (int i = 0; i < 256; ++i)
        bytes += char(i);
    bytes += QByteArray(8000, 'x');
    for (const QByteArray &value : {bytes, QByteArray("\0", 1)}) {
        QVERIFY(QCoro::waitFor(store.write(QStringLiteral("bytes"), value)));
        QCOMPARE(*QCoro::waitFor(store.read(QStringLiteral("bytes"))), value);
    }
}

void TestKeychainStore::theErrorIsClearAndInTime()
{
    if (m_keyring == "open")
        return;
    const QString expected = m_keyring == "locked" ? QStringLiteral("keychain-locked")
                             : m_keyring == "none" ? QStringLiteral("keychain-missing")
                                                   : QStringLiteral("keychain-timeout");
    // What answers may take its time on a busy machine; what never answers is waited for as long as said here.
    KeychainStore store(m_keyring == "hanging" ? 3s : 60s);
    const auto read = QCoro::waitFor(store.read(QStringLiteral("channel/123")));
    QVERIFY(!read);
    QCOMPARE(read.error().code, expected);
    QCOMPARE(int(read.error().kind), int(ErrorKind::Keychain));
    const auto written = QCoro::waitFor(store.write(QStringLiteral("channel/123"), "v"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, expected);
    const auto removed = QCoro::waitFor(store.remove(QStringLiteral("channel/123")));
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, expected);
}

void TestKeychainStore::theFactoryAsksFirst()
{
    const auto store = QCoro::waitFor(makeSecretStore({}));
    QCOMPARE(store.has_value(), m_keyring == "open");
    if (store)
        QCOMPARE((*store)->describe(), QStringLiteral("keychain"));
    else
        QCOMPARE(int(store.error().kind), int(ErrorKind::Keychain));
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("PERENNIAL_KEYRING")) {
        puts("SKIP-ALL is run by keyring.sh");
        return 0;
    }
    QCoreApplication app(argc, argv);
    TestKeychainStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychainstore.moc"
