// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups in the window: made now, by themselves, brought back; and a damaged profile at the start.

#include "pagesdesk.h"

#include "backups/backuppanels.h"
#include "backups/backupssection.h"
#include "common/modalpanel.h"
#include "today/todaypage.h"
#include "window/starterror.h"

#include <QDir>
#include <QTemporaryDir>

using namespace perennial;

namespace {

// A profile on the disk, with its keys in a sealed file.
struct DiskDesk
{
    QTemporaryDir folder;
    Theme theme{ThemeVariant::Light};
    std::unique_ptr<House> house;
    std::unique_ptr<Services> services;
    QWidget window;
    QStringList said;

    DiskDesk()
    {
        QFile file(folder.filePath(QStringLiteral("passphrase")));
        if (file.open(QIODevice::WriteOnly))
            file.write("a long passphrase\n");
        file.close();
        HouseOptions options;
        options.profile = folder.filePath(QStringLiteral("profile"));
        options.secrets = QStringLiteral("sealed-file");
        options.passphraseFile = file.fileName();
        auto opened = QCoro::waitFor(House::open(options));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        house = std::move(*opened);
        services = std::make_unique<Services>(*house);
        Workspace client;
        client.name = QStringLiteral("Acme");
        client.timeZone = "UTC";
        const auto added = QCoro::waitFor(house->workspaces().add(client));
        services->openWorkspace(added ? added->id : WorkspaceId());
        new QVBoxLayout(&window);
        window.resize(1100, 800);
        window.show();
    }
    template <class T> T *part(const char *name) { return window.findChild<T *>(QLatin1String(name)); }
    BackupSaid telling()
    {
        return [this](const QString &words) { said << words; };
    }
};

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsMadeNow()
    {
        DiskDesk desk;
        openBackupNow(*desk.services, desk.theme, &desk.window, desk.telling());
        QTRY_VERIFY(desk.part<QAbstractButton>("make-backup"));
        const QString path = desk.folder.filePath(QStringLiteral("all.perennial"));
        desk.part<QLineEdit>("client-file")->setText(path);
        desk.part<QLineEdit>("passphrase")->setText(QStringLiteral("long enough"));
        QVERIFY2(!desk.part<QAbstractButton>("make-backup")->isEnabled(), "typed once only");
        desk.part<QLineEdit>("passphrase-again")->setText(QStringLiteral("long enough"));
        desk.part<QAbstractButton>("make-backup")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.said.size(), 1, 30000);
        QVERIFY(QFileInfo(path).size() > 1000);
    }

    void theyAreMadeByThemselvesAndTurnedOff()
    {
        DiskDesk desk;
        auto *section = new BackupsSection(*desk.services, desk.theme);
        desk.window.layout()->addWidget(section);
        const QString folder = desk.folder.filePath(QStringLiteral("backups"));
        QDir().mkpath(folder);
        openBackupSchedule(*desk.services, desk.theme, &desk.window, {}, desk.telling());
        QTRY_VERIFY(desk.part<QAbstractButton>("save-schedule"));
        desk.part<QLineEdit>("backup-folder")->setText(desk.folder.filePath(QStringLiteral("nowhere")));
        desk.part<QLineEdit>("passphrase")->setText(QStringLiteral("long enough"));
        QVERIFY2(!desk.part<QAbstractButton>("save-schedule")->isEnabled(), "typed once only");
        desk.part<QLineEdit>("passphrase-again")->setText(QStringLiteral("long enough"));
        desk.part<QAbstractButton>("save-schedule")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.part<QAbstractButton>("save-schedule")->isEnabled(), 20000);
        QVERIFY2(desk.said.isEmpty(), "the folder is not there");
        desk.part<QLineEdit>("backup-folder")->setText(folder);
        desk.part<QAbstractButton>("save-schedule")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.said.size(), 1, 20000);
        const auto made = QCoro::waitFor(desk.house->scheduledBackups().makeNow());
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        auto *fresh = new BackupsSection(*desk.services, desk.theme);
        desk.window.layout()->addWidget(fresh);
        QTRY_VERIFY_WITH_TIMEOUT(fresh->findChild<QAbstractButton *>(QStringLiteral("backup-off")), 20000);
        fresh->findChild<QAbstractButton *>(QStringLiteral("backup-off"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!QCoro::waitFor(desk.house->scheduledBackups().state())->schedule, 20000);
    }

    void aFailedBackupIsToldOnTodayUntilOneSucceeds()
    {
        DiskDesk desk;
        QuietShell shell(desk.theme, &desk.window);
        auto *today = new TodayPage(*desk.services, desk.theme, shell);
        desk.window.layout()->addWidget(today);
        BackupSchedule schedule;
        schedule.folder = desk.folder.filePath(QStringLiteral("backups"));
        QVERIFY(QDir().mkpath(schedule.folder));
        QVERIFY(QCoro::waitFor(desk.house->scheduledBackups().set(schedule, "long enough")));
        QVERIFY(QDir().rmdir(schedule.folder)); // a stick that was pulled out
        QVERIFY(!QCoro::waitFor(desk.house->scheduledBackups().makeNow()));
        desk.services->tellDataChanged();
        QTRY_VERIFY_WITH_TIMEOUT(desk.part<QWidget>("backup-notice"), 20000);
        desk.part<QAbstractButton>("backup-notice-open")->click();
        QCOMPARE(shell.opened, QStringList{QStringLiteral("settings")});
        QVERIFY(QDir().mkpath(schedule.folder));
        QVERIFY(QCoro::waitFor(desk.house->scheduledBackups().makeNow()));
        desk.services->tellDataChanged();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.part<QWidget>("backup-notice"), 20000);
    }

    void aDamagedProfileOffersItsBackups()
    {
        QTemporaryDir folder;
        Theme theme{ThemeVariant::Light};
        QWidget window;
        window.resize(720, 560);
        window.show();
        HouseOptions options;
        options.profile = folder.path();
        const Error damaged(ErrorKind::Storage, QStringLiteral("database-damaged"), QStringLiteral("not a database"), {folder.path()});
        ModalPanel *panel = openStartError(theme, &window, options, damaged);
        auto *choose = panel->findChild<QAbstractButton *>(QStringLiteral("choose-backup"));
        QVERIFY(choose);
        choose->click();
        QTRY_VERIFY(window.findChild<ModalPanel *>(QStringLiteral("restore-over")));
        auto *bring = window.findChild<QAbstractButton *>(QStringLiteral("restore"));
        QVERIFY(!bring->isEnabled());
        window.findChild<QLineEdit *>(QStringLiteral("client-file"))->setText(folder.filePath(QStringLiteral("none.perennial")));
        window.findChild<QLineEdit *>(QStringLiteral("passphrase"))->setText(QStringLiteral("x"));
        QVERIFY(bring->isEnabled());
        bring->click();
        QTRY_VERIFY_WITH_TIMEOUT(bring->isEnabled(), 20000); // refused in words, and one may try again
    }

    void anotherFaultOffersNone()
    {
        Theme theme{ThemeVariant::Light};
        QWidget window;
        window.show();
        ModalPanel *panel = openStartError(theme, &window, HouseOptions(), Error(ErrorKind::Storage, QStringLiteral("database-newer"), QString(), {}));
        QVERIFY(!panel->findChild<QAbstractButton *>(QStringLiteral("choose-backup")));
    }
};

QTEST_MAIN(TestBackups)
#include "tst_backups.moc"
