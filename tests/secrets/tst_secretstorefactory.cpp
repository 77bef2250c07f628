// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/memorystore.h"
#include "secrets/secretstorefactory.h"

#include <QCoro/QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;

class TestSecretStoreFactory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassphraseFileMeansASealedFile();
    void aWrongPassphraseShowsAtTheStart();
    void aPassphraseFileThatIsNoneIsTold();
    void anUnknownKindIsRefused();
    void theEnvironmentWinsOverWhatWasRemembered();
    void aSealedFileThatIsThereComesLocked();
    void theKeychainIsTakenByName();
    void theMemoryKeeps();

private:
    QString write(const QString &name, const QByteArray &text);
    QTemporaryDir m_folder;
};

QString TestSecretStoreFactory::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(text);
    return file.fileName();
}

void TestSecretStoreFactory::aPassphraseFileMeansASealedFile()
{
    SecretStoreChoice choice;
    choice.passphraseFile = write(QStringLiteral("pass"), "correct horse\n");
    choice.sealedFilePath = m_folder.filePath(QStringLiteral("secrets"));
    const auto store = QCoro::waitFor(makeSecretStore(choice));
    QVERIFY(store);
    QCOMPARE((*store)->describe(), QStringLiteral("sealed-file"));
    QVERIFY(QCoro::waitFor((*store)->write(QStringLiteral("k"), "v")));
    choice.kind = QStringLiteral("sealed-file");
    const auto again = QCoro::waitFor(makeSecretStore(choice));
    QVERIFY(again);
    QCOMPARE(*QCoro::waitFor((*again)->read(QStringLiteral("k"))), QByteArray("v"));
}

void TestSecretStoreFactory::aWrongPassphraseShowsAtTheStart()
{
    SecretStoreChoice choice;
    choice.passphraseFile = write(QStringLiteral("wrong"), "wrong horse");
    choice.sealedFilePath = m_folder.filePath(QStringLiteral("secrets"));
    QVERIFY(QFile::exists(choice.sealedFilePath)); // made by the test before
    const auto store = QCoro::waitFor(makeSecretStore(choice));
    QVERIFY(!store);
    QCOMPARE(store.error().code, QStringLiteral("passphrase-wrong"));
}

void TestSecretStoreFactory::aPassphraseFileThatIsNoneIsTold()
{
    for (const QString &file : {m_folder.filePath(QStringLiteral("absent")), m_folder.path(),
                                write(QStringLiteral("empty"), "\n")}) {
        SecretStoreChoice choice;
        choice.kind = QStringLiteral("sealed-file");
        choice.passphraseFile = file;
        const auto store = QCoro::waitFor(makeSecretStore(choice));
        QVERIFY(!store);
        QCOMPARE(store.error().code, QStringLiteral("passphrase-file-unreadable"));
    }
    QCOMPARE(*readPassphraseFile(write(QStringLiteral("crlf"), " a b \r\n")), QByteArray(" a b "));
}

void TestSecretStoreFactory::anUnknownKindIsRefused()
{
    SecretStoreChoice choice;
    choice.kind = QStringLiteral("kechain");
    const auto store = QCoro::waitFor(makeSecretStore(choice));
    QVERIFY(!store);
    QCOMPARE(store.error().code, QStringLiteral("secrets-kind-unknown"));
    QCOMPARE(store.error().args, QStringList{QStringLiteral("kechain")});
}

void TestSecretStoreFactory::theEnvironmentWinsOverWhatWasRemembered()
{
    SecretStoreChoice choice;
    choice.kind = QStringLiteral("keychain");
    choice.remembered = QStringLiteral("sealed-file");
    QCOMPARE((*QCoro::waitFor(makeSecretStore(choice)))->describe(), QStringLiteral("keychain"));
    choice.kind.clear();
    QCOMPARE((*QCoro::waitFor(makeSecretStore(choice)))->describe(), QStringLiteral("sealed-file"));
    choice.remembered = QStringLiteral("keychain");
    QCOMPARE((*QCoro::waitFor(makeSecretStore(choice)))->describe(), QStringLiteral("keychain"));
}

void TestSecretStoreFactory::aSealedFileThatIsThereComesLocked()
{
    SecretStoreChoice choice;
    choice.sealedFilePath = m_folder.filePath(QStringLiteral("secrets"));
    QVERIFY(QFile::exists(choice.sealedFilePath)); // made by the first test
    for (const char *kind : {"", "sealed-file"}) {
        choice.kind = QLatin1String(kind);
        const auto store = QCoro::waitFor(makeSecretStore(choice));
        QVERIFY(store);
        QCOMPARE(QCoro::waitFor((*store)->read(QStringLiteral("k"))).error().code, QStringLiteral("sealed-file-locked"));
    }
    // Remembered and gone: nothing else takes its place.
    choice.kind.clear();
    choice.remembered = QStringLiteral("sealed-file");
    choice.sealedFilePath = m_folder.filePath(QStringLiteral("gone"));
    const auto store = QCoro::waitFor(makeSecretStore(choice));
    QCOMPARE(QCoro::waitFor((*store)->read(QStringLiteral("k"))).error().code, QStringLiteral("sealed-file-missing"));
}

void TestSecretStoreFactory::theKeychainIsTakenByName()
{
    SecretStoreChoice choice;
    choice.kind = QStringLiteral("keychain");
    choice.passphraseFile = QStringLiteral("/nowhere");
    const auto store = QCoro::waitFor(makeSecretStore(choice));
    QVERIFY(store);
    QCOMPARE((*store)->describe(), QStringLiteral("keychain"));
}

void TestSecretStoreFactory::theMemoryKeeps()
{
    MemoryStore store;
    const QString key = QStringLiteral("k");
    QCOMPARE(QCoro::waitFor(store.read(key)).error().code, QStringLiteral("secret-missing"));
    QVERIFY(QCoro::waitFor(store.write(key, "v")));
    QCOMPARE(*QCoro::waitFor(store.read(key)), QByteArray("v"));
    QVERIFY(QCoro::waitFor(store.remove(key)));
    QVERIFY(QCoro::waitFor(store.remove(key)));
    QVERIFY(!QCoro::waitFor(store.read(key)));
}

QTEST_GUILESS_MAIN(TestSecretStoreFactory)
#include "tst_secretstorefactory.moc"
