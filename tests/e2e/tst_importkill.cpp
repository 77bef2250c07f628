// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An import killed in the middle, as a real process: it goes on where it was, every row comes in once, and the whole of it is
// one batch that can be taken back.

#include "e2e/programs.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

constexpr int kRows = 60000;

void writeTable(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("text,channels,date,time,status\n");
    for (int row = 1; row <= kRows; ++row)
        file.write("Post " + QByteArray::number(row) + ",box,2031-01-" + QByteArray::number(10 + row % 20) + ",09:30,approved\n");
}

QJsonObject onlyBatch(Programs &programs)
{
    const Answer answer = programs.run({QStringLiteral("import"), QStringLiteral("list")});
    const QJsonArray batches = answer.json().value(QLatin1String("batches")).toArray();
    return batches.size() == 1 ? batches.first().toObject() : QJsonObject();
}

} // namespace

class TestImportKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhereItWas()
    {
        QTemporaryDir folder;
        Programs programs(folder.path());
        QCOMPARE(programs.run({QStringLiteral("workspace"), QStringLiteral("add"), QStringLiteral("A"), QStringLiteral("--time-zone"), QStringLiteral("UTC")}).exitCode, 0);
        QCOMPARE(programs.run({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("sandbox"), QStringLiteral("box"), QStringLiteral("--option"),
                               QStringLiteral("folder=") + folder.filePath(QStringLiteral("network"))}).exitCode, 0);
        const QString table = folder.filePath(QStringLiteral("posts.csv"));
        writeTable(table);

        const auto import = programs.start({QStringLiteral("import"), table});
        QVERIFY(waitUntil([&] { return !onlyBatch(programs).isEmpty() || import->state() == QProcess::NotRunning; }, 60s));
        import->kill();
        QVERIFY(waitUntil([&] { return import->state() == QProcess::NotRunning; }, 30s));
        const QJsonObject broken = onlyBatch(programs);
        const qint64 before = broken.value(QLatin1String("rows")).toInteger();
        if (broken.value(QLatin1String("state")).toString() == QLatin1String("done"))
            QSKIP("the machine was done before it could be killed");
        QVERIFY(before > 0 && before < kRows);

        // It is taken for under way until it was silent for a while.
        const QString id = broken.value(QLatin1String("id")).toString();
        QVERIFY(waitUntil([&] { return onlyBatch(programs).value(QLatin1String("state")).toString() == QLatin1String("broken-off"); }, 60s));
        const Answer resumed = programs.run({QStringLiteral("import"), QStringLiteral("resume"), id});
        QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.words()));
        QCOMPARE(resumed.json().value(QLatin1String("imported")).toInteger(), kRows);
        QCOMPARE(onlyBatch(programs).value(QLatin1String("state")).toString(), QStringLiteral("done"));

        const Answer undone = programs.run({QStringLiteral("import"), QStringLiteral("undo"), id});
        QCOMPARE(undone.json().value(QLatin1String("removed")).toInteger(), kRows);
    }
};

QTEST_GUILESS_MAIN(TestImportKill)
#include "tst_importkill.moc"
