// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/storefixture.h"

#include "support/postgrescluster.h"

#include <QCoreApplication>
#include <QUuid>

namespace perennial::test {

void StoreFixture::addBackendRows()
{
    QTest::addColumn<QString>("backend");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("postgres") << QStringLiteral("postgres");
}

bool StoreFixture::mustHavePostgres()
{
    return qgetenv("CI") == "true";
}

std::unique_ptr<StoreFixture> StoreFixture::make(const QString &backend)
{
    auto fixture = std::make_unique<StoreFixture>();
    if (backend == QLatin1String("sqlite")) {
        fixture->m_location = {Backend::Sqlite, fixture->m_folder.filePath(QStringLiteral("profile/perennial.db")), {}};
    } else {
        PostgresCluster *cluster = PostgresCluster::shared();
        if (!cluster)
            return nullptr;
        static const bool stops = (qAddPostRoutine(&PostgresCluster::stopShared), true);
        Q_UNUSED(stops)
        const auto location = DatabaseLocation::parse(cluster->newDatabase(), {});
        if (!location)
            return nullptr;
        fixture->m_location = *location;
    }
    if (const auto opened = fixture->open(); !opened) {
        qWarning("%s: %s", qPrintable(opened.error().code), qPrintable(opened.error().message));
        return nullptr;
    }
    return fixture;
}

std::unique_ptr<StoreFixture> StoreFixture::inMemory()
{
    auto fixture = std::make_unique<StoreFixture>();
    fixture->m_location = {Backend::Sqlite, QStringLiteral(":memory:"), {}};
    return fixture->open() ? std::move(fixture) : nullptr;
}

Result<void> StoreFixture::open()
{
    TRY_ASSIGN(m_database, Database::open(m_location));
    return {};
}

std::unique_ptr<Connection> StoreFixture::connect() const
{
    const Dialect dialect{m_location.backend};
    auto opened = dialect.open(m_location, QUuid::createUuid().toString());
    if (!opened)
        return nullptr;
    return std::make_unique<Connection>(std::move(*opened), dialect, m_location.display());
}

Result<void> StoreFixture::sql(const QString &statement)
{
    return write<void>([statement](Connection &connection) { return connection.execute(statement); });
}

QString StoreFixture::value(const QString &query)
{
    const auto read = this->read<QString>([query](Connection &connection) -> Result<QString> {
        TRY_ASSIGN(Query rows, connection.prepare(query));
        TRY(rows.run());
        return rows.next() ? rows.text(0) : QStringLiteral("(none)");
    });
    return read ? *read : QStringLiteral("error ") + read.error().message;
}

} // namespace perennial::test
