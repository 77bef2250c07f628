// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/error.h"
#include "base/id.h"
#include "base/log.h"
#include "base/redact.h"
#include "base/result.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace perennial;
using namespace perennial::test;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error(ErrorKind::Invalid, QStringLiteral("odd"), QStringLiteral("odd"), {QString::number(number)});
    return number / 2;
}

Result<int> quarter(int number)
{
    TRY_ASSIGN(const int once, half(number));
    TRY(half(once));
    return once / 2;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsHaveNamesThatComeBack()
    {
        for (int kind = int(ErrorKind::NotFound); kind <= int(ErrorKind::Cancelled); ++kind) {
            const QString name = toString(ErrorKind(kind));
            QVERIFY(!name.isEmpty());
            QVERIFY(errorKindFromString(name) == ErrorKind(kind));
        }
        QVERIFY(!errorKindFromString(QStringLiteral("nonsense")));
    }

    void anErrorLeavesTheFunction()
    {
        QCOMPARE(quarter(8).value(), 2);
        QCOMPARE(quarter(7).error().args, QStringList(QStringLiteral("7")));
        QCOMPARE(quarter(6).error().args, QStringList(QStringLiteral("3")));
    }

    void idsAreOrderedAndUniqueAcrossThreads()
    {
        FakeClock clock;
        IdSource source(clock);
        constexpr int kEach = 20000;
        std::vector<std::vector<qint64>> made(4);
        std::vector<std::unique_ptr<QThread>> threads;
        for (auto &ids : made) {
            threads.emplace_back(QThread::create([&] {
                for (int i = 0; i < kEach; ++i)
                    ids.push_back(source.nextValue());
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QSet<qint64> all;
        for (const auto &ids : made) {
            QVERIFY(std::is_sorted(ids.cbegin(), ids.cend()));
            all += QSet<qint64>(ids.cbegin(), ids.cend());
        }
        QCOMPARE(all.size(), 4 * kEach);
        const qint64 before = source.nextValue();
        clock.advance(std::chrono::hours(-5)); // a clock that is set back
        QVERIFY(source.nextValue() > before);
    }

    void anIdIsAWholeNumber()
    {
        using AnId = Id<struct SomeTag>;
        QVERIFY(AnId::fromString(QStringLiteral("42")) == AnId{42});
        for (const char *bad : {"", "0", "-1", "4x", "1.5", "99999999999999999999"})
            QVERIFY2(!AnId::fromString(QLatin1String(bad)), bad);
    }

    void instantsComeBackFromTheirText()
    {
        for (const qint64 ms : {qint64(0), qint64(1795420800000), qint64(1795420800123)})
            QVERIFY(Instant::fromIso(Instant{ms}.toIso()) == Instant{ms});
        QVERIFY(!Instant::fromIso(QStringLiteral("yesterday")));
    }

    void secretsNeverReachTheLog()
    {
        QTemporaryDir folder;
        FakeClock clock;
        Redactor redactor;
        redactor.add(QStringLiteral("abcd"));
        redactor.add(QByteArray("abcd-and-more/+"));
        redactor.add(QStringLiteral("abc")); // too short for a secret
        Log log(clock, redactor);
        const QString path = folder.filePath(QStringLiteral("log"));
        log.openFile(path);
        log.info("test", QStringLiteral("a abcd-and-more/+ b abcd-and-more%2F%2B c abcd\nforged line\rabc"));
        const QByteArray text = contents(path);
        QVERIFY(!text.contains("abcd") && !text.contains("more"));
        QVERIFY(text.contains("abc"));
        QCOMPARE(text.count('\n'), 1);
        QVERIFY(!text.contains('\r'));
        QCOMPARE(QFile::permissions(path) & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void theLogTurnsOver()
    {
        QTemporaryDir folder;
        FakeClock clock;
        const Redactor redactor;
        Log log(clock, redactor);
        const QString path = folder.filePath(QStringLiteral("log"));
        log.openFile(path);
        const QString line(1000 * 1000, QLatin1Char('x'));
        for (int i = 0; i < 14; ++i)
            log.warning("test", line);
        QVERIFY(QFileInfo(path).size() <= 5 * 1024 * 1024);
        QVERIFY(QFileInfo(path + QStringLiteral(".1")).size() > 4 * 1024 * 1024);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
        log.debug("test", QStringLiteral("not in the file"));
        QVERIFY(!contents(path).contains("not in the file"));
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
