// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cases of PapaParse's own tests. What we do otherwise stands in kDifferent with the reason.

#include "csvrows.h"

#include <QFile>
#include <QTest>

using namespace perennial;

namespace {

struct Different
{
    const char *id;
    const char *reason;
};

constexpr Different kDifferent[] = {
    {"papa-core-060", "repeated headings keep their names; columns are told apart by place"},
    {"papa-core-062", "repeated headings keep their names"},
    {"papa-core-063", "repeated headings keep their names"},
};

// Settings of that library that no import of ours has.
bool isForeignSetting(const QJsonObject &config)
{
    const QString delimiter = config[QLatin1String("delimiter")].toString(QStringLiteral(","));
    return config.contains(QLatin1String("comments")) || config.contains(QLatin1String("escapeChar")) ||
           config.contains(QLatin1String("skipFirstNLines")) || delimiter.size() != 1 ||
           delimiter == QLatin1String("\n");
}

bool isGreedyBlank(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

QList<QStringList> expectedRows(const QJsonObject &test, const QStringList &headings)
{
    QList<QStringList> rows;
    for (const QJsonValue &value : test[QLatin1String("expected")].toArray()) {
        QStringList row;
        if (value.isArray()) {
            for (const QJsonValue &cell : value.toArray())
                row << cell.toString();
        } else {
            const QJsonObject object = value.toObject();
            for (const QString &heading : headings) {
                if (object.contains(heading))
                    row << object[heading].toString();
            }
            for (const QJsonValue &cell : object[QLatin1String("__parsed_extra")].toArray())
                row << cell.toString();
        }
        rows << row;
    }
    return rows;
}

} // namespace

class PapaParseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void PapaParseTest::reads_data()
{
    QTest::addColumn<QJsonObject>("test");
    QFile file(qEnvironmentVariable("PERENNIAL_SOURCE_DIR") +
               QStringLiteral("/../shared/vectors/csv/papaparse-cases.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the conformance vectors are not beside the sources");
    while (!file.atEnd()) {
        const QJsonObject test = QJsonDocument::fromJson(file.readLine()).object();
        QTest::newRow(qPrintable(test[QLatin1String("id")].toString())) << test;
    }
}

void PapaParseTest::reads()
{
    QFETCH(const QJsonObject, test);
    const QJsonObject config = test[QLatin1String("config")].toObject();
    for (const Different &different : kDifferent) {
        if (test[QLatin1String("id")].toString() == QLatin1String(different.id))
            QSKIP(different.reason);
    }
    if (isForeignSetting(config))
        QSKIP("a setting that our imports do not have");
    CsvOptions options;
    options.encoding = Encoding::Utf8;
    const QJsonValue skip = config[QLatin1String("skipEmptyLines")];
    options.blankLines = skip.isUndefined() ? BlankLines::Keep : BlankLines::Skip;
    if (config.contains(QLatin1String("delimiter")))
        options.delimiter = config[QLatin1String("delimiter")].toString().toLatin1().at(0);
    if (config.contains(QLatin1String("quoteChar")))
        options.quote = config[QLatin1String("quoteChar")].toString().toLatin1().at(0);

    const QByteArray input = test[QLatin1String("input")].toString().toUtf8();
    QList<QStringList> rows = readRows(input, options).rows;
    const bool header = config[QLatin1String("header")].toBool();
    const QStringList headings = header && !rows.isEmpty() ? rows.takeFirst() : QStringList();
    if (skip.toString() == QLatin1String("greedy"))
        rows.removeIf(isGreedyBlank);
    QList<QStringList> expected = expectedRows(test, headings);
    // A line end at the end of the file ends the last row; PapaParse sees one more row behind it.
    if (options.blankLines == BlankLines::Keep && input.endsWith('\n') && expected.size() == rows.size() + 1 &&
        expected.last() == QStringList{QString()})
        expected.removeLast();
    QCOMPARE(rows, expected);
}

QTEST_APPLESS_MAIN(PapaParseTest)
#include "tst_papaparse.moc"
