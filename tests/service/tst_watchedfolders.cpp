// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folders whose tables come in by themselves: once each, never half, never guessed. On both databases.

#include "base/systemclock.h"
#include "service/importhouse.h"
#include "service/tablefolder.h"
#include "service/watchservice.h"

#include <QCoro/QCoroCore>
#include <QDir>
#include <QTest>

using namespace perennial;
using namespace perennial::test;

namespace {

// As if everything in the folder had been written a while ago: files have the time of the machine.
class LaterClock final : public Clock
{
public:
    Instant now() const override { return m_machine.now() + std::chrono::hours(1); }

private:
    SystemClock m_machine;
};

struct Desk
{
    explicit Desk(std::optional<DatabaseLocation> location = {}) : house(location), parts(house.parts())
    {
        QDir(house.folder.path()).mkpath(QStringLiteral("inbox"));
    }
    QString inbox() const { return house.path(QStringLiteral("inbox")); }
    void put(const QString &name, const QByteArray &bytes) { house.write(QStringLiteral("inbox/") + name, bytes); }
    qsizetype look()
    {
        const auto done = QCoro::waitFor(service.look());
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return *done;
    }
    QList<WatchedFile> files()
    {
        const auto watched = QCoro::waitFor(service.watched(house.workspace));
        return watched && !watched->isEmpty() ? watched->first().files : QList<WatchedFile>();
    }

    ImportHouse house;
    LaterClock clock;
    ServiceParts parts;
    ServiceParts later{parts.database, clock, parts.ids, parts.registry, parts.secrets, parts.media, parts.log, parts.nudge};
    WatchService service{later, *house.imports};
};

const QByteArray kGood = "text,channels,date,time\nHello,Brand,2027-01-05,09:30\nAgain,Brand,2027-01-06,09:30\n";

} // namespace

#define DESK_OF_ROW(desk)                                                                                              \
    STORE_OF_ROW(desk##Store);                                                                                         \
    Desk desk(desk##Store.location())

class tst_WatchedFolders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTableComesInOnce_data() { StoreFixture::addBackendRows(); }
    void aTableComesInOnce()
    {
        DESK_OF_ROW(desk);
        QVERIFY(QCoro::waitFor(desk.service.watch(desk.house.workspace, desk.inbox(), PostStatus::Draft)).has_value());
        desk.put(QStringLiteral("plan.csv"), kGood);
        QCOMPARE(desk.look(), 1);
        QCOMPARE(desk.look(), 0);
        QCOMPARE(desk.house.posts().size(), 2);
        QCOMPARE(toString(desk.house.posts().first().post.status), QStringLiteral("draft"));
        QCOMPARE(desk.files().size(), 1);
        QCOMPARE(desk.files().first().imported, 2);
        QVERIFY(desk.files().first().batch);
        // Nothing was refused, so nothing lies about it.
        QVERIFY(!QFileInfo::exists(desk.inbox() + QStringLiteral("/refused")));
        // One more row: the file comes in again, its rows of before do not.
        desk.put(QStringLiteral("plan.csv"), kGood + "Third,Brand,2027-01-07,09:30\n");
        QCOMPARE(desk.look(), 1);
        QCOMPARE(desk.house.posts().size(), 3);
    }

    void whatStaysOpenIsRefusedAndLiesBesideIt_data() { StoreFixture::addBackendRows(); }
    void whatStaysOpenIsRefusedAndLiesBesideIt()
    {
        DESK_OF_ROW(desk);
        QVERIFY(QCoro::waitFor(desk.service.watch(desk.house.workspace, desk.inbox(), PostStatus::Approved)).has_value());
        desk.put(QStringLiteral("plan.csv"), "text,channels,date,time\nGood,Brand,2027-01-05,09:30\nWhich?,Brand,03/04/2027,09:30\n");
        QCOMPARE(desk.look(), 1);
        QCOMPARE(desk.house.posts().size(), 1);
        QCOMPARE(toString(desk.house.posts().first().post.status), QStringLiteral("scheduled"));
        QCOMPARE(desk.files().first().refused, 1);
        const QByteArray refused = desk.house.read(QStringLiteral("inbox/refused/plan.csv"));
        QVERIFY(refused.contains("Which?") && refused.contains("date-ambiguous"));
        QCOMPARE(desk.look(), 0); // the file of refused rows is no table to bring in
    }

    void aFileThatIsNoTableIsToldOnce()
    {
        Desk desk;
        QVERIFY(QCoro::waitFor(desk.service.watch(desk.house.workspace, desk.inbox(), PostStatus::Draft)).has_value());
        desk.put(QStringLiteral("picture.csv"), "\x89PNG\r\n\x1A\n and so on");
        QCOMPARE(desk.look(), 0);
        QCOMPARE(desk.files().size(), 1);
        QCOMPARE(toString(desk.files().first().state), QStringLiteral("refused"));
        QCOMPARE(desk.files().first().errorCode, QStringLiteral("csv-not-text"));
        desk.put(QStringLiteral("picture.csv"), kGood);
        QCOMPARE(desk.look(), 1);
    }

    void aFileThatIsStillWrittenWaits()
    {
        ImportHouse house;
        house.write(QStringLiteral("inbox.txt"), {});
        QDir(house.folder.path()).mkpath(QStringLiteral("inbox"));
        house.write(QStringLiteral("inbox/plan.csv"), kGood);
        SystemClock machine; // it was written this moment
        ServiceParts parts = house.parts();
        ServiceParts now{parts.database, machine, parts.ids, parts.registry, parts.secrets, parts.media, parts.log, parts.nudge};
        WatchService service(now, *house.imports);
        QVERIFY(QCoro::waitFor(service.watch(house.workspace, house.path(QStringLiteral("inbox")), PostStatus::Draft)).has_value());
        QCOMPARE(*QCoro::waitFor(service.look()), 0);
        QVERIFY(QCoro::waitFor(service.watched(house.workspace))->first().files.isEmpty());
    }

    void aFolderThatIsGoneIsSaidAndLetGo()
    {
        Desk desk;
        QCOMPARE(QCoro::waitFor(desk.service.watch(desk.house.workspace, desk.house.path(QStringLiteral("none")), PostStatus::Draft)).error().code,
                 QStringLiteral("folder-missing"));
        QVERIFY(QCoro::waitFor(desk.service.watch(desk.house.workspace, desk.inbox(), PostStatus::Draft)).has_value());
        QVERIFY(QDir(desk.inbox()).removeRecursively());
        QCOMPARE(desk.look(), 0);
        const auto watched = QCoro::waitFor(desk.service.watched(desk.house.workspace));
        QVERIFY(!watched->first().isThere);
        QVERIFY(QCoro::waitFor(desk.service.unwatch(desk.house.workspace, watched->first().folder.path)).has_value());
        QCOMPARE(QCoro::waitFor(desk.service.unwatch(desk.house.workspace, desk.inbox())).error().code, QStringLiteral("watched-folder-unknown"));
    }

    void aFolderOfPicturesHasItsTable()
    {
        ImportHouse house;
        QDir(house.folder.path()).mkpath(QStringLiteral("shoot"));
        const QString folder = house.path(QStringLiteral("shoot"));
        QCOMPARE(onlyTableIn(folder).error().code, QStringLiteral("folder-without-table"));
        house.write(QStringLiteral("shoot/one.jpg"), "picture");
        house.write(QStringLiteral("shoot/.~lock.plan.ods#"), "lock");
        house.write(QStringLiteral("shoot/~$plan.xlsx"), "lock");
        house.write(QStringLiteral("shoot/plan.csv"), kGood);
        QCOMPARE(*onlyTableIn(folder), folder + QStringLiteral("/plan.csv"));
        house.write(QStringLiteral("shoot/other.csv"), kGood);
        QCOMPARE(onlyTableIn(folder).error().args.value(1), QStringLiteral("other.csv, plan.csv"));
    }
};

QTEST_GUILESS_MAIN(tst_WatchedFolders)
#include "tst_watchedfolders.moc"
