// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lint/cppscan.h"
#include "lint/sourcetree.h"

#include <QDir>
#include <QtTest>

using namespace perennial::lint;

// A network is a folder under lib/networks with a <name>adapter.cpp; it counts once the registry knows it and a
// test plays its server.
class TestNetworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyNetworkIsRegistered_data() { networkRows(); }
    void everyNetworkIsRegistered();
    void everyNetworkHasATest_data() { networkRows(); }
    void everyNetworkHasATest();

private:
    void networkRows() const;

    QStringList m_networks;
    QString m_registry;
    QList<SourceFile> m_tests;
};

void TestNetworks::initTestCase()
{
    if (!QFile::exists(sourceDir() + QStringLiteral("/lib/networks/CMakeLists.txt")))
        QSKIP("there are no networks in this tree");
    const QDir networks(sourceDir() + QStringLiteral("/lib/networks"));
    for (const QString &name : networks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(networks.filePath(name + QLatin1Char('/') + name + QStringLiteral("adapter.cpp"))))
            m_networks << name;
    }
    for (const SourceFile &file : readTree({QStringLiteral("lib/networks")}, {QStringLiteral("/registry.cpp")}))
        m_registry += blanked(file.text, Blank::Comments);
    m_tests = readTree({QStringLiteral("tests/networks")}, {QStringLiteral(".cpp")});
    QVERIFY2(!m_networks.isEmpty(), "there is no lib/networks/<name>/<name>adapter.cpp");
}

void TestNetworks::networkRows() const
{
    QTest::addColumn<QString>("network");
    for (const QString &name : m_networks)
        QTest::newRow(qPrintable(name)) << name;
}

void TestNetworks::everyNetworkIsRegistered()
{
    QFETCH(QString, network);
    const QString header = QStringLiteral("networks/%1/%1adapter.h").arg(network);
    QVERIFY2(m_registry.contains(header),
             qPrintable(QStringLiteral("lib/networks/registry.cpp does not include ") + header));
}

void TestNetworks::everyNetworkHasATest()
{
    QFETCH(QString, network);
    const bool named = std::any_of(m_tests.begin(), m_tests.end(), [&](const SourceFile &file) {
        return file.path.section(QLatin1Char('/'), -1).startsWith(QStringLiteral("tst_") + network);
    });
    QVERIFY2(named, qPrintable(QStringLiteral("there is no tests/networks/tst_%1*.cpp").arg(network)));
}

QTEST_GUILESS_MAIN(TestNetworks)
#include "tst_networks.moc"
