// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the pages for the eye: pages_gallery [folder [library]].

#include "librarysample.h"
#include "pagesdesk.h"

#include "channels/channelspage.h"
#include "channels/connectpanel.h"
#include "common/button.h"
#include "imports/checkstep.h"
#include "history/historymodel.h"
#include "history/historypage.h"
#include "history/historyview.h"
#include "imports/importpage.h"
#include "library/itempanel.h"
#include "library/librarymodel.h"
#include "library/libraryview.h"
#include "engine/absence.h"
#include "queue/queueview.h"
#include "queue/resumepanel.h"
#include "common/plate.h"
#include "settings/dayssection.h"
#include "settings/settingspage.h"
#include "settings/timessection.h"
#include "slots/slotpanel.h"
#include "store/database.h"
#include "today/todaypage.h"
#include "today/todayrows.h"
#include "workspaces/firststart.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTableView>

using namespace perennial;

namespace {

struct Look
{
    const char *name;
    ThemeVariant variant;
    const char *language;
};

const char *const kTable =
    "Date;Time;Channels;Text;Media;Labels\n"
    "2030-01-04;09:30;Mastodon,Bluesky;First roast of the year: a washed Guji with bergamot.;;beans\n"
    "2030-01-04;12:00;Mastodon;A cortado, a window seat, nothing planned until two.;cortado.jpg;mood\n"
    "03/04/2030;09:30;Bluesky;Three settings for your grinder, and how they taste.;;tips\n"
    "2030-01-05;17:30;Moda shop;Akşam menüsü: kakaolu kruvasan ve filtre kahve.;;menü\n"
    "2030-01-06;25:30;Mastodon;Cupping at home with two spoons and a kettle.;;tips\n"
    "2030-01-06;9.30;Bluesky;Why your water may be too hard for light roasts.;;tips\n"
    "2030-01-07;15:00;Twitter;Oat or whole? Tell us, we will stock more of it.;;\n"
    "9 Ocak 2030;10:00;Mastodon;Latte art class: six seats for Saturday.;;class\n"
    "2030-01-09;16:00;Bluesky;Water first: rinse the paper, warm the cup.;;tips\n"
    "2030-01-09;16:00;Bluesky;Water first: rinse the paper, warm the cup.;;tips\n"
    "2030-01-10;15:00;Mastodon;صبحانهٔ یکشنبه: نان تازه و قهوهٔ دمی;;fa\n"
    "04/05/2030;12:00;Mastodon;Cold brew, eight hours, one part to twelve.;;tips\n"
    "2030-01-13;12.00;Twitter;Three cups, one bean, three roasts.;;tips\n";

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

void openSampleSlots(PagesDesk &desk, QWidget *host)
{
    const Channel channel = desk.services->channels().first();
    SlotEdit edit;
    const auto add = [&](WeekdaySet days, QTime time, int every) {
        Slot slot;
        slot.channel = channel.id;
        slot.days = days;
        slot.time = time;
        slot.every = every;
        slot.anchor = QDate(2026, 11, 23);
        edit.put << slot;
    };
    add({Qt::Monday, Qt::Wednesday, Qt::Friday}, QTime(9, 30), 1);
    add({Qt::Tuesday}, QTime(17, 0), 2);
    add({Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday}, QTime(12, 15), 1);
    (void)QCoro::waitFor(desk.house->slotTimes().change(channel.workspace, edit));
    (new SlotPanel(*desk.services, desk.theme, host, channel))->open();
}

class Gallery
{
public:
    Gallery(const QDir &folder, const QString &only) : m_folder(folder), m_only(only) {}

    void shoot(const Look &look)
    {
        m_look = look;
        applyLanguage(QString::fromLatin1(look.language));
        if (m_only != QStringLiteral("library"))
            shootPages();
        shootLibrary();
    }

private:
    void shootPages()
    {
        page("today", [](PagesDesk &desk) { return new TodayPage(*desk.services, desk.theme, *desk.shell); });
        page("channels", [](PagesDesk &desk) { return new ChannelsPage(*desk.services, desk.theme, *desk.shell); });
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
        page("slots", [](PagesDesk &desk) {
            auto *ground = new QWidget;
            QTimer::singleShot(0, ground, [&desk, ground] { openSampleSlots(desk, ground); });
            return ground;
        });
        shootHistory();
        shootAway();
        shootQueue();
        shootResume();
        shootUnpublish();
        shootUnsure();
        shootConnect();
        shootImport();
        shootFirstStart();
    }
    void shootLibrary()
    {
        library("library", [](LibraryPage &page) {
            page.showCategory(categoryNamed(page, QStringLiteral("Brewing tips")));
            page.model().setOpen(0, true);
        });
        library("library-table", [](LibraryPage &page) { page.findChild<QAbstractButton *>(QStringLiteral("segment-table"))->click(); });
        library("library-many", [](LibraryPage &page) {
            page.findChild<QAbstractButton *>(QStringLiteral("narrow"))->click();
            page.view().selectAll();
        });
        library("library-search", [](LibraryPage &page) { page.setSearch(QStringLiteral("coffee fact 1")); });
        library("library-nothing", [](LibraryPage &page) { page.setSearch(QStringLiteral("espresso martini")); });
        library("library-none-in", [](LibraryPage &page) { page.showCategory(categoryNamed(page, QStringLiteral("Old campaigns"))); });
        library("library-item", [](LibraryPage &page) { page.editItem(page.model().idAt(0)); });
        library("library-new", [](LibraryPage &page) { page.newItem(); });
        library("library-rules", [](LibraryPage &page) { page.editRules(categoryNamed(page, QStringLiteral("Winter menu"))); });
        page("library-empty", [](PagesDesk &desk) {
            static MemorySettings settings;
            desk.addClient(QStringLiteral("Bakery"));
            return new LibraryPage(*desk.services, desk.theme, *desk.shell, settings);
        });
    }
    void library(const char *name, const std::function<void(LibraryPage &)> &prepare)
    {
        PagesDesk desk(m_look.variant);
        QApplication::setStyle(new Style(desk.theme));
        desk.openSample();
        fillLibrary(desk);
        desk.window.resize(1240, 896);
        MemorySettings settings;
        LibraryPage *page = openLibrary(desk, settings);
        prepare(*page);
        QTest::qWait(250);
        save(desk, name);
        delete page;
        QApplication::setStyle(QStringLiteral("Fusion"));
    }
    using Make = std::function<QWidget *(PagesDesk &)>;

    void save(PagesDesk &desk, const char *name)
    {
        QTest::qWait(120);
        desk.window.grab().save(m_folder.filePath(
            QStringLiteral("%1-%2.png").arg(QString::fromLatin1(name), QString::fromLatin1(m_look.name))));
    }
    void page(const char *name, const Make &make)
    {
        PagesDesk desk(m_look.variant);
        QApplication::setStyle(new Style(desk.theme));
        desk.openSample();
        desk.window.resize(1247, 896);
        desk.show(make(desk));
        QTest::qWait(300);
        save(desk, name);
        QApplication::setStyle(QStringLiteral("Fusion"));
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
                askAbout(*desk.services, desk.theme, today, id, Ask::Unpublish, {});
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
        save(desk, "import-done");
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
    QString m_only; // "library": only these pages
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
