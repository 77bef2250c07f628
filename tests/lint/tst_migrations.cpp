// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lint/sourcetree.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace perennial::lint;

namespace {

const QString kFolder = QStringLiteral("resources/sql/migrations");

struct Migration
{
    int number = 0;
    QString name;
    QString dialect; // "", "sqlite" or "postgres"
};

std::optional<Migration> parseName(const QString &fileName)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})_([a-z0-9_]+)(?:\\.(sqlite|postgres))?\\.sql$"));
    const auto match = form.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    return Migration{match.captured(1).toInt(), match.captured(2), match.captured(3)};
}

// One number, one step: a file for both databases, or one for each.
QStringList migrationFindings(const QStringList &fileNames)
{
    QStringList found;
    QMap<int, QSet<QString>> names;
    QMap<int, QStringList> dialects;
    for (const QString &fileName : fileNames) {
        const auto migration = parseName(fileName);
        if (!migration) {
            found << QStringLiteral("%1: not of the form NNNN_name.sql").arg(fileName);
            continue;
        }
        names[migration->number] << migration->name;
        dialects[migration->number] << migration->dialect;
    }
    int expected = 1;
    for (const int number : names.keys()) {
        if (number != expected)
            found << QStringLiteral("%1 follows %2").arg(number).arg(expected - 1);
        expected = number + 1;
        QStringList here = dialects[number];
        here.sort();
        if (names[number].size() != 1)
            found << QStringLiteral("%1 has more than one name").arg(number);
        if (here != QStringList{QString()} && here != QStringList{QStringLiteral("postgres"), QStringLiteral("sqlite")})
            found << QStringLiteral("%1 must be one file for both databases, or one for each").arg(number);
    }
    return found;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFaultIsFound_data();
    void aFaultIsFound();
    void theSeriesIsWhole();
    void theStepsToAddOneAreWritten();
};

void TestMigrations::initTestCase()
{
    if (!QFile::exists(sourceDir() + QStringLiteral("/lib/store/CMakeLists.txt")))
        QSKIP("there is no store in this tree");
}

void TestMigrations::aFaultIsFound_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("findings");
    const auto row = [](const char *name, const char *files, int findings) {
        QTest::newRow(name) << QString::fromLatin1(files).split(QLatin1Char(' ')) << findings;
    };
    row("a whole series", "0001_initial.sql 0002_search.postgres.sql 0002_search.sqlite.sql 0003_more.sql", 0);
    row("a gap", "0001_initial.sql 0003_more.sql", 1);
    row("one database is left out", "0001_initial.sql 0002_search.sqlite.sql", 1);
    row("two steps with one number", "0001_initial.sql 0001_second.sql", 2);
    row("a name that the program will not read", "0001_initial.sql 2_more.sql", 1);
}

void TestMigrations::aFaultIsFound()
{
    QFETCH(QStringList, files);
    QTEST(static_cast<int>(migrationFindings(files).size()), "findings");
}

void TestMigrations::theSeriesIsWhole()
{
    QStringList names;
    for (const SourceFile &file : readTree({kFolder}, {QStringLiteral(".sql")}))
        names << file.path.mid(kFolder.size() + 1);
    QVERIFY2(!names.isEmpty(), "there are no migrations");
    VERIFY_CLEAN(migrationFindings(names));
}

void TestMigrations::theStepsToAddOneAreWritten()
{
    QVERIFY(QFile::exists(sourceDir() + QLatin1Char('/') + kFolder + QStringLiteral("/README.md")));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
