// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders what has to do with several clients, for the eye: clients_gallery [folder [how the names of those wanted begin]].

#include "pagesdesk.h"

#include "backups/backuppanels.h"
#include "backups/backupssection.h"
#include "boot/language.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "guard/goingout.h"
#include "service/clientarchive.h"
#include "settings/clientsection.h"
#include "shell/mainwindow.h"
#include "shell/shellbinder.h"
#include "window/starterror.h"
#include "workspaces/clientspanel.h"
#include "workspaces/handoverpanel.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>

using namespace perennial;

namespace {

struct Look
{
    const char *name;
    ThemeVariant variant;
    const char *language;
};

QByteArray drawnLogo()
{
    QImage image(96, 96, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x0b, 0x61, 0x70));
    painter.drawPolygon(QPolygon({QPoint(48, 12), QPoint(84, 80), QPoint(12, 80)}));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

class Gallery
{
public:
    Gallery(QDir folder, QString wanted) : m_folder(std::move(folder)), m_wanted(std::move(wanted)) {}

    void shoot(const Look &look)
    {
        m_look = look;
        applyLanguage(QString::fromLatin1(look.language));
        shot("guard", [this](PagesDesk &desk) { guard(desk); });
        shot("clients", [](PagesDesk &desk) { openClients(*desk.services, desk.theme, &desk.window, {[](WorkspaceId) {}, {}}); });
        shot("delete", [](PagesDesk &desk) { openDeleteClient(*desk.services, desk.theme, &desk.window, desk.services->workspaces().at(1), {}); });
        shot("handover", [this](PagesDesk &desk) { openHandOver(*desk.services, desk.theme, &desk.window, {doubtful(desk).id}, {}); });
        shot("section", [](PagesDesk &desk) { desk.show(onPage(desk, new ClientSection(*desk.services, desk.theme))); });
        shot("backups", [](PagesDesk &desk) { desk.show(onPage(desk, new BackupsSection(*desk.services, desk.theme))); });
        shot("backup-now", [](PagesDesk &desk) { openBackupNow(*desk.services, desk.theme, &desk.window, {}); });
        shot("backup-schedule", [](PagesDesk &desk) { openBackupSchedule(*desk.services, desk.theme, &desk.window, {}, {}); });
        shot("backup-back", [](PagesDesk &desk) { openBringBack(*desk.house, desk.theme, &desk.window, {}, {}); });
        shot("damaged", [](PagesDesk &desk) {
            HouseOptions options;
            options.profile = desk.house->profile();
            openStartError(desk.theme, &desk.window, options, Error(ErrorKind::Storage, QStringLiteral("database-damaged"), QString(), {options.profile}));
        });
        switcher();
    }

private:
    static QWidget *onPage(PagesDesk &desk, QWidget *section)
    {
        auto *page = new ScrollPage(desk.theme, 760);
        page->column()->addWidget(section);
        page->column()->addStretch(1);
        return page;
    }

    void shot(const char *name, const std::function<void(PagesDesk &)> &fill)
    {
        if (!QString::fromLatin1(name).startsWith(m_wanted))
            return;
        PagesDesk desk(m_look.variant);
        QApplication::setStyle(new Style(desk.theme));
        QApplication::setPalette(desk.theme.palette());
        prepare(desk);
        desk.window.setLayoutDirection(QGuiApplication::layoutDirection());
        desk.window.show();
        fill(desk);
        QTest::qWait(500);
        save(desk.window, name);
        QApplication::setStyle(QStringLiteral("Fusion"));
    }

    // The sample client, one with a logo, one paused, one in the archive.
    void prepare(PagesDesk &desk)
    {
        desk.openSample();
        const WorkspaceId sample = desk.services->workspace().id;
        int number = 1;
        for (const char *name : {"Nordlys Outdoor", "Bakırköy Kitabevi", "کافه یاس"}) {
            Workspace client = desk.addClient(QString::fromUtf8(name));
            client.colour = suggestedColour(number++);
            if (number == 2)
                client.logo = drawnLogo();
            if (number == 3)
                client.pausedAt = desk.house->clock().now();
            if (number == 4)
                client = putAway(client, desk.house->clock().now());
            (void)QCoro::waitFor(desk.house->workspaces().update(client));
        }
        desk.open(sample);
        (void)QTest::qWaitFor([&] { return desk.services->workspace().id == sample && desk.services->workspaces().size() == 3; });
    }

    Post doubtful(PagesDesk &desk)
    {
        Post post;
        post.workspace = desk.services->workspace().id;
        post.text = QStringLiteral("Nordlys Outdoor opens its winter sale on Monday. See you there!");
        post.labels = {QStringLiteral("winter")};
        for (const Channel &channel : desk.services->channels().mid(0, 2))
            post.variants << Variant{channel.id, {}, {}, {}};
        const auto saved = QCoro::waitFor(desk.house->posts().save(post));
        return saved ? *saved : post;
    }

    void guard(PagesDesk &desk)
    {
        Channel fresh;
        fresh.workspace = desk.services->workspace().id;
        fresh.network = QStringLiteral("mastodon");
        fresh.server = QStringLiteral("https://mastodon.example");
        fresh.name = QStringLiteral("Mastodon EN");
        fresh.account = QStringLiteral("@acmecoffee@mastodon.example");
        fresh.displayName = QStringLiteral("Acme Coffee");
        fresh.typeHandle = true;
        const auto added = QCoro::waitFor(desk.house->channels().add(fresh, {}));
        Post post = doubtful(desk);
        if (added)
            post.variants = {Variant{added->id, {}, {}, {}}};
        askBeforeGoingOut(*desk.house, desk.theme, &desk.window, post, [] {});
    }

    void switcher()
    {
        if (!QStringLiteral("switcher").startsWith(m_wanted))
            return;
        PagesDesk desk(m_look.variant);
        QApplication::setStyle(new Style(desk.theme));
        QApplication::setPalette(desk.theme.palette());
        prepare(desk);
        ShellState state;
        MemorySettings settings;
        PageEntry entry;
        entry.id = QStringLiteral("calendar");
        entry.icon = QStringLiteral("calendar");
        entry.title = [] { return MainWindow::tr("Calendar"); };
        entry.make = [](PageContext &) { return new QWidget; };
        MainWindow window(desk.theme, state, settings, {entry}, desk.services.get());
        window.resize(1100, 720);
        window.setLayoutDirection(QGuiApplication::layoutDirection());
        ShellBinder binder(*desk.services, state, desk.theme, settings, window);
        window.openPage(entry.id);
        window.show();
        desk.services->reload();
        QTest::qWait(300);
        if (auto *button = window.findChild<QAbstractButton *>(QStringLiteral("workspace-button")))
            button->click();
        QTest::qWait(300);
        save(window, "switcher");
        QApplication::setStyle(QStringLiteral("Fusion"));
    }

    void save(QWidget &window, const char *name)
    {
        window.grab().save(m_folder.filePath(QStringLiteral("%1-%2.png").arg(QString::fromLatin1(name), QString::fromLatin1(m_look.name))));
    }

    QDir m_folder;
    QString m_wanted;
    Look m_look{};
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    folder.mkpath(QStringLiteral("."));
    Gallery gallery(folder, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    for (const Look &look : {Look{"light", ThemeVariant::Light, "en"}, Look{"dark", ThemeVariant::Dark, "en"}, Look{"fa", ThemeVariant::Light, "fa"}})
        gallery.shoot(look);
    return 0;
}
