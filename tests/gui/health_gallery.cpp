// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the health of channels for the eye: every state, every panel, and Today: health_gallery [folder] [filter].

#include "healthsample.h"
#include "pagesdesk.h"

#include "common/plate.h"
#include "common/segmented.h"
#include "health/healthdetail.h"
#include "health/healthlist.h"
#include "health/healthpanels.h"
#include "shell/pageheader.h"
#include "today/quietrows.h"

#include <QDir>
#include <QSplitter>

using namespace perennial;

namespace {

struct Look
{
    const char *name;
    ThemeVariant variant;
    const char *language;
    int width;
};

struct Shot
{
    const char *name;
    int row; // of the sample; -1: no detail
    const char *panel;
};

// The page as HealthPage puts it together, on hand-made values.
struct GalleryPage
{
    explicit GalleryPage(PagesDesk &desk)
    {
        header = new PageHeader(desk.theme, QStringLiteral("Health"));
        auto *clients = new Segmented(desk.theme);
        clients->addSegment(QStringLiteral("one"), QStringLiteral("This client"));
        clients->addSegment(QStringLiteral("all"), QStringLiteral("All clients"));
        clients->setCurrent(QStringLiteral("one"));
        header->addView(clients);
        header->search();
        columns = new QSplitter(Qt::Horizontal);
        columns->setHandleWidth(1);
        model = new HealthModel(columns);
        list = new HealthList(*model, desk.theme);
        detail = new HealthDetail(desk.theme);
        columns->addWidget(list);
        columns->addWidget(detail);
        columns->setStretchFactor(1, 1);
        columns->setSizes({344, 1000});
    }

    PageHeader *header;
    QSplitter *columns;
    HealthModel *model;
    HealthList *list;
    HealthDetail *detail;
};

void openPanel(PagesDesk &desk, const QString &name, const HealthSnapshot &snapshot)
{
    HealthPanelDesk panels{desk.services.get(), &desk.theme,    &desk.window,
                           snapshot.standing,   snapshot.frame, [](const QString &) {}};
    panels.standing.channel.workspace = desk.services->workspace().id;
    WaysOut ways = healthWays(snapshot.standing);
    for (WayOut *way : {&ways.revival, &ways.maintenance, &ways.closing})
        way->plan.workspace = desk.services->workspace().id;
    if (name == QLatin1String("maintain"))
        openMaintenancePanel(panels, ways.maintenance.plan);
    else if (name == QLatin1String("revive"))
        openRevivalPanel(panels, ways.revival.plan);
    else if (name == QLatin1String("close"))
        openClosingPanel(panels, ways.closing.plan);
    else if (name == QLatin1String("end"))
        openEndPanel(panels, snapshot.progress->plan, [](PlanKind) {});
    else if (name == QLatin1String("record"))
        openTaskRecord(panels, snapshot.progress->tasks.at(1));
    else if (name == QLatin1String("threshold"))
        openThresholdPanel(panels);
    else if (name == QLatin1String("archive"))
        openArchivePanel(panels, {});
    else if (name == QLatin1String("texts"))
        openGuidePanel(panels, QStringLiteral("en"));
}

void addToday(PagesDesk &desk)
{
    auto *scroll = new ScrollPage(desk.theme, 1200);
    PlanProgress progress = healthProgress(healthStandings().at(3), PlanKind::Maintenance);
    const HealthToday facts = HealthToday::of(healthStandings(), progress.tasks, healthFrame());
    scroll->addHead(QStringLiteral("Gone quiet"));
    scroll->column()->addWidget(quietPlate(desk.theme, facts, [](ChannelId) {}));
    scroll->addHead(QStringLiteral("Tasks"));
    scroll->column()->addWidget(dueTasksPlate(
        desk.theme, facts, [](const ChannelTask &, TaskAct) {}, [](ChannelId) {}));
    scroll->column()->addStretch(1);
    desk.window.layout()->addWidget(scroll);
}

void shoot(const QDir &folder, const Look &look, const Shot &shot)
{
    PagesDesk desk(look.variant);
    QApplication::setStyle(new Style(desk.theme));
    QApplication::setPalette(desk.theme.palette());
    desk.openSample();
    desk.window.resize(look.width, 896);
    desk.window.layout()->setSpacing(0);
    const QString panel = QString::fromLatin1(shot.panel);
    if (panel == QLatin1String("today")) {
        addToday(desk);
        desk.window.show();
    } else {
        GalleryPage page(desk);
        static_cast<QBoxLayout *>(desk.window.layout())->addWidget(page.header);
        static_cast<QBoxLayout *>(desk.window.layout())->addWidget(page.columns, 1);
        QList<ChannelStanding> standings = healthStandings();
        const bool all = panel == QLatin1String("all");
        if (all)
            standings[1].client = QStringLiteral("Nordlys Outdoor");
        page.model->setStandings(standings, QList<HealthFrame>(standings.size(), healthFrame()),
                                 all ? HealthModel::Clients::All : HealthModel::Clients::One);
        page.list->setCurrentIndex(page.model->index(shot.row));
        desk.window.show();
        const HealthSnapshot snapshot = healthSnapshot(standings.at(shot.row));
        page.detail->present(snapshot);
        QTest::qWait(150);
        openPanel(desk, panel, snapshot);
    }
    QTest::qWait(300);
    desk.window.grab().save(folder.filePath(
        QStringLiteral("health-%1-%2.png").arg(QString::fromLatin1(shot.name), QString::fromLatin1(look.name))));
    QApplication::setStyle(QStringLiteral("Fusion"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    folder.mkpath(QStringLiteral("."));
    const QString filter = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const Shot shots[] = {{"ways", 0, ""},
                          {"quiet", 1, ""},
                          {"thinning", 2, ""},
                          {"maintenance", 3, ""},
                          {"revival", 4, ""},
                          {"active", 5, ""},
                          {"closing", 7, ""},
                          {"closed", 8, ""},
                          {"all", 1, "all"},
                          {"maintain-panel", 0, "maintain"},
                          {"revive-panel", 0, "revive"},
                          {"close-panel", 0, "close"},
                          {"end-panel", 3, "end"},
                          {"record-panel", 3, "record"},
                          {"threshold-panel", 0, "threshold"},
                          {"archive-panel", 8, "archive"},
                          {"texts-panel", 0, "texts"},
                          {"today", 0, "today"}};
    for (const Look &look :
         {Look{"light", ThemeVariant::Light, "en", 1240}, Look{"dark", ThemeVariant::Dark, "en", 1240},
          Look{"fa", ThemeVariant::Light, "fa", 1240}, Look{"narrow", ThemeVariant::Light, "en", 800}}) {
        applyLanguage(QString::fromLatin1(look.language));
        for (const Shot &shot : shots) {
            const QString name =
                QStringLiteral("%1-%2").arg(QString::fromLatin1(shot.name), QString::fromLatin1(look.name));
            if (filter.isEmpty() || name.contains(filter))
                shoot(folder, look, shot);
        }
    }
    return 0;
}
