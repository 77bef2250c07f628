// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the pages for the eye: pages_gallery [folder [how the names of those wanted begin]].

#include "importsample.h"
#include "librarysample.h"
#include "pagesdesk.h"

#include "channels/channelspage.h"
#include "channels/connectpanel.h"
#include "common/button.h"
#include "imports/checkstep.h"
#include "health/healthpage.h"
#include "history/historymodel.h"
#include "history/historypage.h"
#include "history/historyview.h"
#include "imports/importpage.h"
#include "imports/importpreview.h"
#include "imports/resultstep.h"
#include "imports/rowtable.h"
#include "engine/absence.h"
#include "queue/queueview.h"
#include "queue/resumepanel.h"
#include "common/plate.h"
#include "settings/dayssection.h"
#include "settings/settingspage.h"
#include "settings/timessection.h"
#include "slots/slotspage.h"
#include "store/database.h"
#include "today/todaypage.h"
#include "today/todayrows.h"
#include "workspaces/firststart.h"

#include <QDir>
#include <QTemporaryDir>
#include <QMouseEvent>
#include <QTableView>

using namespace perennial;

namespace {

struct Look
{
    const char *name;
    ThemeVariant variant;
    const char *language;
};

// Two calendars, one of them gone since, and a note.
QWidget *makeDays(PagesDesk &desk)
{
    static QTemporaryDir folder;
    const WorkspaceId client = desk.services->workspace().id;
    const QDate today = desk.house->clock().now().utc().date();
    for (const char *name : {"Resmi tatiller", "Awareness days"}) {
        QFile file(folder.filePath(QLatin1String(name) + QStringLiteral(".ics")));
        if (file.open(QIODevice::WriteOnly))
            file.write("BEGIN:VCALENDAR\r\nnonsense\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:A day\r\nDTSTART;VALUE=DATE:" + today.toString(QStringLiteral("yyyyMMdd")).toLatin1()
                       + "\r\nRRULE:FREQ=MONTHLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        file.close();
        (void)QCoro::waitFor(desk.house->calendarDays().addSource(client, file.fileName(), {}, {}));
    }
    QFile::remove(folder.filePath(QStringLiteral("Awareness days.ics")));
    (void)QCoro::waitFor(desk.house->calendarDays().refresh(client, CalendarDaysService::Refresh::All, {}));
    DayNote note;
    note.workspace = client;
    note.from = today;
    note.to = today.addDays(4);
    note.text = QStringLiteral("Inventory week");
    (void)QCoro::waitFor(desk.house->calendarDays().addNote(note));
    auto *ground = new ScrollPage(desk.theme, 760);
    ground->column()->addWidget(new DaysSection(*desk.services, desk.theme, *desk.shell));
    ground->column()->addStretch(1);
    return ground;
}

// Three a day for three channels, some from categories, one every two weeks, two by the month.
void addSampleSlots(PagesDesk &desk)
{
    const WorkspaceId client = desk.services->workspace().id;
    const Category tips = QCoro::waitFor(desk.house->slotTimes().categoryNamed(client, QStringLiteral("Tips"))).value_or(Category());
    const Category mood = QCoro::waitFor(desk.house->slotTimes().categoryNamed(client, QStringLiteral("Mood"))).value_or(Category());
    const WeekdaySet workdays{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
    const WeekdaySet all{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday};
    SlotEdit edit;
    const auto add = [&](int channel, WeekdaySet days, QTime time, CategoryId category, int every = 1) {
        Slot slot;
        slot.channel = desk.services->channels().at(channel).id;
        slot.days = days;
        slot.time = time;
        slot.category = category;
        slot.every = every;
        slot.anchor = QDate(2026, 11, 23);
        edit.put << slot;
    };
    for (int channel = 0; channel < 3; ++channel) {
        add(channel, workdays, QTime(9, 30), tips.id);
        add(channel, all, QTime(12, 15 * channel), {});
        add(channel, {Qt::Saturday, Qt::Sunday}, QTime(10, 45), mood.id);
        add(channel, all, QTime(17, channel == 0 ? 45 : 0), channel == 2 ? mood.id : CategoryId());
    }
    add(0, {Qt::Tuesday}, QTime(15, 0), tips.id, 2);
    Slot last = edit.put.last();
    last.repeat = SlotRepeat::MonthWeekday;
    last.nth = -1;
    last.days = {Qt::Friday};
    last.every = 1;
    edit.put << last;
    last.repeat = SlotRepeat::MonthDay;
    last.monthDay = 1;
    last.category = mood.id;
    edit.put << last;
    (void)QCoro::waitFor(desk.house->slotTimes().change(client, edit));
}

enum class Slots { None, One, Full };

QWidget *makeSlots(PagesDesk &desk, Slots kind)
{
    static MemorySettings settings;
    settings = MemorySettings();
    Workspace client = desk.services->workspace();
    client.quiet = {QTime(22, 0), QTime(7, 0)};
    (void)QCoro::waitFor(desk.house->workspaces().update(client));
    desk.services->reload();
    QTest::qWait(50);
    if (kind != Slots::None)
        addSampleSlots(desk);
    SlotMemory memory;
    const auto channels = desk.services->channels();
    for (const Channel &channel : channels.mid(kind == Slots::One ? 1 : 3))
        memory.hiddenChannels.insert(channel.id);
    writeSlotMemory(settings, client.id, memory);
    return new SlotsPage(*desk.services, desk.theme, *desk.shell, settings);
}

class Gallery
{
public:
    Gallery(const QDir &folder, const QString &wanted) : m_folder(folder), m_wanted(wanted) {}

    void shoot(const Look &look)
    {
        m_look = look;
        applyLanguage(QString::fromLatin1(look.language));
        page("today", [](PagesDesk &desk) { return new TodayPage(*desk.services, desk.theme, *desk.shell); });
        page("channels", [](PagesDesk &desk) { return new ChannelsPage(*desk.services, desk.theme, *desk.shell); });
        page("health", [settings = std::make_shared<MemorySettings>()](PagesDesk &desk) { return new HealthPage(*desk.services, desk.theme, *desk.shell, *settings); });
        page("settings", [](PagesDesk &desk) {
            static MemorySettings settings;
            return new SettingsPage(*desk.services, desk.theme, *desk.shell, settings);
        });
        page("settings-days", makeDays);
        page("settings-times", [](PagesDesk &desk) {
            auto *ground = new ScrollPage(desk.theme, 760);
            Workspace client = desk.services->workspace();
            client.quiet = {QTime(22, 0), QTime(7, 0)};
            (void)QCoro::waitFor(desk.house->workspaces().update(client));
            desk.services->reload();
            ground->column()->addWidget(new TimesSection(*desk.services, desk.theme));
            ground->column()->addStretch(1);
            return ground;
        });
        shootSlots();
        shootHistory();
        shootAway();
        shootQueue();
        shootResume();
        shootUnpublish();
        shootUnsure();
        shootConnect();
        if (m_wanted.isEmpty() || m_wanted == QLatin1String("import"))
            shootImport();
        if (m_wanted.isEmpty() || m_wanted == QLatin1String("import"))
            shootPreview();
        if (m_wanted.isEmpty())
            shootFirstStart();
    }

private:
    using Make = std::function<QWidget *(PagesDesk &)>;

    void save(PagesDesk &desk, const char *name)
    {
        QTest::qWait(120);
        desk.window.grab().save(m_folder.filePath(
            QStringLiteral("%1-%2.png").arg(QString::fromLatin1(name), QString::fromLatin1(m_look.name))));
    }
    void page(const char *name, const Make &make)
    {
        if (!QString::fromLatin1(name).startsWith(m_wanted))
            return;
        PagesDesk desk(m_look.variant);
        QApplication::setStyle(new Style(desk.theme));
        desk.openSample();
        desk.window.resize(1247, 896);
        desk.show(make(desk));
        QTest::qWait(300);
        save(desk, name);
        QApplication::setStyle(QStringLiteral("Fusion"));
    }
    void shootSlots()
    {
        for (const LibraryShot &shot : libraryShots())
            page(shot.name, [&shot](PagesDesk &desk) { return makeLibraryShot(desk, shot); });
        page("library-empty", makeEmptyLibrary);
        page("slots-none", [](PagesDesk &desk) { return makeSlots(desk, Slots::None); });
        page("slots-one", [](PagesDesk &desk) { return makeSlots(desk, Slots::One); });
        page("slots-full", [](PagesDesk &desk) { return makeSlots(desk, Slots::Full); });
        page("slots-changed", [](PagesDesk &desk) {
            QWidget *slots = makeSlots(desk, Slots::Full);
            QTimer::singleShot(200, slots, [slots] { changeSlots(*static_cast<SlotsPage *>(slots)); });
            return slots;
        });
        page("slots-drag", [](PagesDesk &desk) {
            QWidget *slots = makeSlots(desk, Slots::One);
            QTimer::singleShot(200, slots, [slots] { dragSlots(*static_cast<SlotsPage *>(slots)->grid()); });
            return slots;
        });
        page("slots-series", [](PagesDesk &desk) {
            QWidget *slots = makeSlots(desk, Slots::One);
            QTimer::singleShot(200, slots, [slots] {
                SlotGridView *grid = static_cast<SlotsPage *>(slots)->grid();
                grid->setFocus(Qt::TabFocusReason);
                QTest::keyClick(grid, Qt::Key_Down);
                hold(*grid, grid->pointOf(Qt::Thursday, QTime(12, 45)), grid->pointOf(Qt::Thursday, QTime(16, 0)));
            });
            return slots;
        });
        page("slots-editor", [](PagesDesk &desk) {
            QWidget *slots = makeSlots(desk, Slots::One);
            QTimer::singleShot(200, slots, [slots] {
                auto *grid = static_cast<SlotsPage *>(slots)->grid();
                const QList<SlotBlock> blocks = grid->blocksIn(15, grid->cursorColumn() + 1);
                if (!blocks.isEmpty())
                    grid->edit(blocks.first());
            });
            return slots;
        });
    }
    static void hold(SlotGridView &grid, QPoint from, QPoint to)
    {
        QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, from);
        for (const QPoint &point : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, point, grid.viewport()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(grid.viewport(), &move);
        }
    }
    static void dragSlots(SlotGridView &grid)
    {
        grid.select(grid.blocksIn(9, 0) + grid.blocksIn(9, 1) + grid.blocksIn(12, 1));
        const QPoint from = grid.blockRect(grid.blocksIn(9, 0).first()).center();
        hold(grid, from, from + QPoint(grid.headRect(grid.dayOf(2)).left() - grid.headRect(grid.dayOf(0)).left(), 80));
    }
    // Two moved onto others, all of a day away.
    static void changeSlots(SlotsPage &page)
    {
        SlotGridView *grid = page.grid();
        SlotSheet next = page.draft().sheet();
        next.remove(grid->blocksIn(12, 3) + grid->blocksIn(9, 3) + grid->blocksIn(9, 4));
        const QList<SlotBlock> moved = next.move(grid->blocksIn(17, 1), {0, 6 * 60});
        next.move(grid->blocksIn(10, 5), {0, 75});
        page.draft().apply(QStringLiteral("Move"), next);
        grid->select(moved);
    }
    void shootHistory()
    {
        page("history", [](PagesDesk &desk) {
            auto *history = new HistoryPage(*desk.services, desk.theme, *desk.shell);
            QTimer::singleShot(150, history, [history] {
                auto *list = history->findChild<HistoryView *>();
                for (int row = 0; row < history->model().rowCount(); ++row) {
                    const HistoryRow *shown = history->model().rowAt(row);
                    if (shown && !ledgerContentFromJson(shown->entry.content).media.isEmpty())
                        list->setCurrentIndex(history->model().index(row));
                }
                history->verify();
            });
            return history;
        });
        page("history-none", [](PagesDesk &desk) {
            auto *history = new HistoryPage(*desk.services, desk.theme, *desk.shell);
            history->setSearch(QStringLiteral("winter menu"));
            return history;
        });
    }
    static void write(PagesDesk &desk, std::function<Result<void>(Connection &)> work)
    {
        const auto done = QCoro::waitFor(desk.house->database().write<void>(std::move(work)));
        if (!done)
            qWarning("%s", qPrintable(done.error().message));
    }
    static QList<Delivery> planned(PagesDesk &desk)
    {
        DeliveryFilter filter;
        filter.workspace = desk.services->workspace().id;
        filter.state = DeliveryState::Scheduled;
        return QCoro::waitFor(desk.house->deliveries().list(filter)).value_or(QList<Delivery>());
    }
    void shootAway()
    {
        page("today-away", [](PagesDesk &desk) {
            write(desk, [now = desk.house->clock().now(), plan = planned(desk)](Connection &connection) -> Result<void> {
                TRY(absence::alive(connection, now - std::chrono::hours(34)));
                TRY(absence::alive(connection, now));
                for (qsizetype i = 0; i < 3; ++i) {
                    DeliveryChange change;
                    change.reason = i == 0 ? QStringLiteral("late-publish") : QStringLiteral("late-next-slot");
                    change.dueAt = now - std::chrono::hours(5 + i);
                    change.nextTryAt = now + std::chrono::minutes(i == 0 ? 4 : 2000);
                    TRY(deliverystore::move(connection, plan.at(i), DeliveryEvent::Reschedule, now, change));
                }
                return {};
            });
            return new TodayPage(*desk.services, desk.theme, *desk.shell);
        });
    }
    void shootQueue()
    {
        page("queue", [](PagesDesk &desk) {
            write(desk, [now = desk.house->clock().now(), plan = planned(desk)](Connection &connection) -> Result<void> {
                DeliveryChange change;
                change.claimedBy = QStringLiteral("gallery");
                change.leaseUntil = now + std::chrono::minutes(5);
                TRY_ASSIGN(const Delivery claimed, deliverystore::move(connection, plan.at(0), DeliveryEvent::Claim, now, change));
                TRY(deliverystore::move(connection, claimed, DeliveryEvent::Begin, now, {}));
                TRY_ASSIGN(const Delivery second, deliverystore::move(connection, plan.at(1), DeliveryEvent::Claim, now, change));
                DeliveryChange tried;
                tried.attemptsAdded = 2;
                TRY_ASSIGN(const Delivery begun, deliverystore::move(connection, second, DeliveryEvent::Begin, now, tried));
                DeliveryChange again;
                again.reason = QStringLiteral("transient");
                again.nextTryAt = now + std::chrono::minutes(8);
                TRY(deliverystore::move(connection, begun, DeliveryEvent::Retry, now, again));
                return {};
            });
            return new QueueView(*desk.services, desk.theme, *desk.shell);
        });
    }
    void shootResume()
    {
        page("resume", [](PagesDesk &desk) {
            const PauseScope everywhere;
            (void)QCoro::waitFor(desk.house->deliveries().pause(everywhere, {}));
            write(desk, [now = desk.house->clock().now(), plan = planned(desk)](Connection &connection) -> Result<void> {
                for (qsizetype i = 0; i < 6; ++i) {
                    DeliveryChange change;
                    change.reason = QStringLiteral("paused");
                    TRY(deliverystore::move(connection, plan.at(i), DeliveryEvent::Hold, now, change));
                }
                return {};
            });
            auto *today = new TodayPage(*desk.services, desk.theme, *desk.shell);
            QTimer::singleShot(150, today, [today, &desk] { resumeAsking(*desk.services, desk.theme, today, {}); });
            return today;
        });
    }
    void shootUnpublish()
    {
        page("unpublish", [](PagesDesk &desk) {
            DeliveryFilter filter;
            filter.workspace = desk.services->workspace().id;
            filter.state = DeliveryState::Sent;
            const auto sent = QCoro::waitFor(desk.house->deliveries().list(filter));
            auto *today = new TodayPage(*desk.services, desk.theme, *desk.shell);
            QTimer::singleShot(150, today, [today, &desk, id = sent->first().id] {
                askAbout(*desk.services, desk.theme, today, desk.services->workspace().id, id, Ask::Unpublish, {});
            });
            return today;
        });
    }
    void shootUnsure()
    {
        page("unsure", [](PagesDesk &desk) {
            auto *today = new TodayPage(*desk.services, desk.theme, *desk.shell);
            QTimer::singleShot(200, today, [today] {
                for (NeedRow *row : today->findChildren<NeedRow *>()) {
                    if (row->accessibleName().startsWith(QStringLiteral("Poll")))
                        row->findChild<Button *>(QStringLiteral("action"))->click();
                }
            });
            return today;
        });
    }
    void shootConnect()
    {
        page("networks", [](PagesDesk &desk) {
            auto *channels = new ChannelsPage(*desk.services, desk.theme, *desk.shell);
            QTimer::singleShot(150, channels, [channels] { channels->connectChannel(); });
            return channels;
        });
        page("connect", [](PagesDesk &desk) {
            auto *channels = new ChannelsPage(*desk.services, desk.theme, *desk.shell);
            QTimer::singleShot(150, channels, [channels, &desk] {
                Channel channel;
                channel.workspace = desk.services->workspace().id;
                channel.network = QStringLiteral("bluesky");
                openConnectPanel(*desk.services, desk.theme, channels, channel, {}, {});
            });
            return channels;
        });
    }
    void shootImport()
    {
        PagesDesk desk(m_look.variant);
        QApplication::setStyle(new Style(desk.theme));
        desk.openSample();
        desk.window.resize(1384, 896);
        auto *import = new ImportPage(*desk.services, desk.theme, *desk.shell);
        desk.show(import);
        save(desk, "import-file");
        import->openText(QString::fromUtf8(kTable));
        (void)QTest::qWaitFor([import] { return import->step() == ImportPage::Columns; });
        save(desk, "import-columns");
        import->startCheck();
        (void)QTest::qWaitFor(
            [import] { return import->session().checked().has_value() && !import->session().isChecking(); });
        import->checkStep().showRow(3);
        save(desk, "import-check");
        import->startImport();
        (void)QTest::qWaitFor([import] { return import->step() == ImportPage::Done; });
        import->findChild<ResultStep *>()->table()->selectRow(4);
        save(desk, "import-done");
        import->session().undo(import->session().done()->batch);
        (void)QTest::qWaitFor([import] { return import->session().model().counts().takenBack > 0; });
        save(desk, "import-undone");
        QApplication::setStyle(QStringLiteral("Fusion"));
    }
    void shootPreview()
    {
        PagesDesk desk(m_look.variant);
        QApplication::setStyle(new Style(desk.theme));
        desk.openSample();
        desk.window.resize(1384, 896);
        auto *import = new ImportPage(*desk.services, desk.theme, *desk.shell);
        desk.show(import);
        import->openText(weekTable(desk));
        (void)QTest::qWaitFor([import] { return import->step() == ImportPage::Columns; });
        import->startCheck();
        (void)QTest::qWaitFor([import] { return import->session().checked().has_value() && !import->session().isChecking(); });
        import->findChild<Button *>(QStringLiteral("preview"))->click();
        ImportPreview &preview = import->preview();
        (void)QTest::qWaitFor([&preview] { return preview.context().model.rowCount() > 0; });
        QTest::qWait(200);
        for (const CalendarEntry &entry : preview.context().model.entries()) {
            if (isImportRow(entry.post) && entry.date.dayOfWeek() > 2) {
                preview.context().selection.select(entry.post);
                break;
            }
        }
        save(desk, "import-week");
        preview.showView(QStringLiteral("month"));
        QTest::qWait(200);
        save(desk, "import-month");
        import->openText(QStringLiteral("Text\nOne\nTwo\n"));
        (void)QTest::qWaitFor([import] { return import->step() == ImportPage::Columns; });
        import->startCheck();
        (void)QTest::qWaitFor([import] { return import->session().checked().has_value() && !import->session().isChecking(); });
        import->findChild<Button *>(QStringLiteral("preview"))->click();
        save(desk, "import-week-empty");
        QApplication::setStyle(QStringLiteral("Fusion"));
    }
    void shootFirstStart()
    {
        PagesDesk desk(m_look.variant);
        QApplication::setStyle(new Style(desk.theme));
        desk.window.show();
        auto *first = new FirstStart(*desk.services, desk.theme, &desk.window);
        first->findChild<QLineEdit *>(QStringLiteral("client-name"))->setText(QStringLiteral("Acme Coffee"));
        save(desk, "first-client");
        first->findChild<Button *>(QStringLiteral("next"))->click();
        (void)QTest::qWaitFor([first] { return first->step() == FirstStart::ChannelStep; });
        QTest::qWait(150);
        save(desk, "first-channel");
        first->findChild<Button *>(QStringLiteral("later"))->click();
        save(desk, "first-posts");
        QApplication::setStyle(QStringLiteral("Fusion"));
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
    for (const Look &look : {Look{"light", ThemeVariant::Light, "en"}, Look{"dark", ThemeVariant::Dark, "en"},
                             Look{"fa", ThemeVariant::Light, "fa"}})
        gallery.shoot(look);
    return 0;
}
