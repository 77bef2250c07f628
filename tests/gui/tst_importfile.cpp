// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first step of the import: a folder with a table, folders that are watched, an import that was broken off.

#include "pagesdesk.h"

#include "common/button.h"
#include "common/errorline.h"
#include "engine/engine.h"
#include "imports/filestep.h"
#include "imports/importpage.h"
#include "imports/watchedfolders.h"
#include "store/database.h"

#include <QDir>
#include <QTemporaryDir>

using namespace perennial;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

const QByteArray kTable = "date,time,text\n2030-01-04,09:30,One\n2030-01-05,09:30,Two\n2030-01-06,09:30,Three\n";

// As a crash after the first row leaves it.
void breakOff(House &house, BatchId batch)
{
    std::function<Result<void>(Connection &)> work = [batch](Connection &connection) -> Result<void> {
        TRY(connection.change(QStringLiteral("DELETE FROM post WHERE batch_id=? AND import_row>1"), batch));
        TRY(connection.change(QStringLiteral("UPDATE batch SET row_count=1, finished_at=NULL, seen_at=0 WHERE id=?"), batch));
        return {};
    };
    if (const auto done = QCoro::waitFor(house.engineParts().database.write<void>(std::move(work))); !done)
        qFatal("%s", qPrintable(done.error().message));
}

qint64 posts(PagesDesk &desk)
{
    PostFilter filter;
    filter.workspace = desk.services->workspace().id;
    return QCoro::waitFor(desk.house->posts().ids(filter))->size();
}

} // namespace

class TestImportFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aFolderIsItsOnlyTable()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        auto *page = new ImportPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        const QString folder = m_folder.filePath(QStringLiteral("shoot"));
        write(folder + QStringLiteral("/plan.csv"), kTable);
        write(folder + QStringLiteral("/one.jpg"), "picture");
        page->openFile(folder);
        QTRY_COMPARE(page->step(), ImportPage::Columns);
        QCOMPARE(page->session().shownName(), QStringLiteral("plan.csv"));
        QCOMPARE(page->session().options.mediaFolder, QFileInfo(folder).absoluteFilePath());
    }

    void aFolderWithoutATableIsSaid()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        auto *page = new ImportPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        QDir(m_folder.path()).mkpath(QStringLiteral("empty"));
        page->openFile(m_folder.filePath(QStringLiteral("empty")));
        auto *error = page->findChild<ErrorLine *>();
        QTRY_VERIFY(error && error->isVisible());
        QCOMPARE(page->step(), ImportPage::File);
    }

    void aWatchedFolderIsListedAndLetGo()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        auto *page = new ImportPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        auto *folders = page->findChild<WatchedFolders *>();
        QTRY_VERIFY(folders->findChild<QAbstractButton *>(QStringLiteral("watch")));
        QVERIFY(!folders->findChild<QAbstractButton *>(QStringLiteral("unwatch")));
        QDir(m_folder.path()).mkpath(QStringLiteral("watched"));
        folders->watch(m_folder.filePath(QStringLiteral("watched")));
        QTRY_VERIFY(folders->findChild<QAbstractButton *>(QStringLiteral("unwatch")));
        QTRY_VERIFY(!folders->findChild<QAbstractButton *>(QStringLiteral("unwatch"))->accessibleDescription().isEmpty());
        folders->findChild<QAbstractButton *>(QStringLiteral("unwatch"))->click();
        QTRY_VERIFY(!folders->findChild<QAbstractButton *>(QStringLiteral("unwatch")));
    }

    void anImportThatWasBrokenOffGoesOn()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        const QString path = m_folder.filePath(QStringLiteral("plan.csv"));
        write(path, kTable);
        ImportOptions options;
        options.workspace = desk.services->workspace().id;
        options.filePath = path;
        const auto report = QCoro::waitFor(desk.house->imports().run(options, {}));
        QVERIFY(report.has_value());
        breakOff(*desk.house, report->batch);
        QCOMPARE(posts(desk), 1);
        auto *page = new ImportPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        QTRY_VERIFY(page->findChild<QAbstractButton *>(QStringLiteral("resume")));
        page->findChild<QAbstractButton *>(QStringLiteral("resume"))->click();
        QTRY_COMPARE(page->step(), ImportPage::Done);
        QCOMPARE(posts(desk), 3);
        QCOMPARE(page->session().done()->imported, 3);
    }
};

QTEST_MAIN(TestImportFile)
#include "tst_importfile.moc"
