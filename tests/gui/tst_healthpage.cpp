// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "common/button.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/segmented.h"
#include "health/healthdetail.h"
#include "health/healthlist.h"
#include "health/healthpage.h"
#include "service/channelplanservice.h"
#include "service/healthservice.h"
#include "store/database.h"
#include "store/healthstore.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace perennial;

namespace {

constexpr int kSilent = 41; // days

// A page over a client with a channel that was posted on 41 days ago, and one that was today.
struct HealthTestDesk : PagesDesk
{
    HealthTestDesk()
    {
        client = addClient(QStringLiteral("Acme Coffee"));
        silent = addChannel(QStringLiteral("Old account"), kSilent);
        addChannel(QStringLiteral("Busy account"), 0);
        services->reload();
        (void)QTest::qWaitFor([this] { return services->channels().size() == 2; });
        page = new HealthPage(*services, theme, *shell, settings);
        show(page);
    }
    ChannelId addChannel(const QString &name, int quiet)
    {
        Channel channel;
        channel.workspace = client.id;
        channel.network = QStringLiteral("sandbox");
        channel.name = name;
        channel.options.insert(QStringLiteral("folder"), folder.filePath(name));
        const auto added = QCoro::waitFor(house->channels().add(channel, QByteArray()));
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        ChannelHealth health;
        health.workspace = client.id;
        health.channel = added->id;
        health.networkAskedAt = house->clock().now();
        health.networkPostAt = house->clock().now() - std::chrono::hours(24 * quiet + 1);
        std::function<Result<void>(Connection &)> work = [health](Connection &connection) {
            return healthstore::saveAnswer(connection, health);
        };
        if (!QCoro::waitFor(house->database().write<void>(std::move(work))) ||
            !QCoro::waitFor(house->health().judgeAll()))
            qFatal("the channel is not judged");
        return added->id;
    }

    HealthDetail *detail() const { return page->findChild<HealthDetail *>(); }
    HealthList *list() const { return page->findChild<HealthList *>(); }
    bool isShown(const char *name) const
    {
        const QList<QWidget *> all = detail()->findChildren<QWidget *>(QLatin1String(name));
        return std::any_of(all.cbegin(), all.cend(), [](QWidget *each) { return each->isVisible(); });
    }
    Button *button(const QString &name) const
    {
        const QList<Button *> all =
            detail()->findChildren<Button *>(QRegularExpression(QStringLiteral("^%1").arg(name)));
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [](Button *each) { return each->isVisible() && each->isEnabled(); });
        return found == all.cend() ? nullptr : *found;
    }
    bool press(const char *name) const
    {
        const QString wanted = QLatin1String(name);
        if (!QTest::qWaitFor([&] { return button(wanted) != nullptr; }))
            return false;
        button(wanted)->click();
        return true;
    }
    ModalPanel *panel(const char *name) const
    {
        ModalPanel *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (ModalPanel *each : window.findChildren<ModalPanel *>(QLatin1String(name))) {
                if (each->isVisible())
                    found = each;
            }
            return found != nullptr;
        });
        return found;
    }
    Lifecycle lifecycle() const { return QCoro::waitFor(house->channels().load(services->workspace().id, silent))->lifecycle; }
    std::optional<PlanProgress> progress() const
    {
        return QCoro::waitFor(house->channelPlans().progress(client.id, silent)).value_or(std::nullopt);
    }
    int openTasks() const
    {
        const auto now = progress();
        return now ? int(std::count_if(now->tasks.cbegin(), now->tasks.cend(),
                                       [](const ChannelTask &task) { return task.isOpen(); }))
                   : 0;
    }

    QTemporaryDir folder;
    MemorySettings settings;
    Workspace client;
    ChannelId silent;
    HealthPage *page = nullptr;
};

} // namespace

class TestHealthPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSilentChannelIsFirstAndSaysWhy();
    void arrowsChooseAndAreRemembered();
    void theThresholdIsChanged();
    void fromSilenceThroughMaintenanceAndRevivalToClosingAndBack();
    void aTaskIsDoneAndTakenBack();
    void aNoteStandsInTheHistory();
    void aClientWithoutChannelsSaysSo();
};

void TestHealthPage::theSilentChannelIsFirstAndSaysWhy()
{
    HealthTestDesk desk;
    QTRY_COMPARE(desk.list()->model()->rowCount(), 2);
    QCOMPARE(desk.list()->model()->index(0, 0).data().toString(), QStringLiteral("Old account"));
    QTRY_VERIFY(desk.isShown("ways"));
    auto *why = desk.detail()->findChild<Label *>(QStringLiteral("health-why"));
    QVERIFY2(why->text().contains(QString::number(kSilent)), qPrintable(why->text()));
}

void TestHealthPage::arrowsChooseAndAreRemembered()
{
    HealthTestDesk desk;
    QTRY_COMPARE(desk.list()->model()->rowCount(), 2);
    QTRY_VERIFY(desk.detail()->shown());
    QTest::keyClick(desk.list(), Qt::Key_Down);
    QTRY_COMPARE(desk.detail()->shown()->standing.channel.name, QStringLiteral("Busy account"));
    auto *again = new HealthPage(*desk.services, desk.theme, *desk.shell, desk.settings);
    desk.show(again);
    QTRY_VERIFY(again->findChild<HealthDetail *>()->shown());
    QTRY_COMPARE(again->findChild<HealthDetail *>()->shown()->standing.channel.name, QStringLiteral("Busy account"));
    again->showChannel(desk.silent);
    QTRY_COMPARE(again->findChild<HealthDetail *>()->shown()->standing.channel.id, desk.silent);
}

void TestHealthPage::theThresholdIsChanged()
{
    HealthTestDesk desk;
    QVERIFY(desk.press("change-threshold"));
    ModalPanel *panel = desk.panel("threshold-panel");
    QVERIFY(panel);
    panel->findChild<QSpinBox *>(QStringLiteral("days"))->setValue(90);
    panel->findChild<Button *>(QStringLiteral("save"))->click();
    QTRY_COMPARE(desk.detail()->shown()->standing.health.reason.thresholdDays, 90);
    QCOMPARE(QCoro::waitFor(desk.house->channels().load(desk.services->workspace().id, desk.silent))->threshold, std::optional(90));
}

void TestHealthPage::fromSilenceThroughMaintenanceAndRevivalToClosingAndBack()
{
    HealthTestDesk desk;
    QVERIFY(desk.press("start-maintenance"));
    ModalPanel *panel = desk.panel("maintenance-panel");
    QVERIFY(panel);
    panel->findChild<QLineEdit *>(QStringLiteral("owner"))->setText(QStringLiteral("Mark"));
    panel->findChild<QPlainTextEdit *>(QStringLiteral("notice-profile"))
        ->setPlainText(QStringLiteral("We look in here once a week."));
    panel->findChild<Button *>(QStringLiteral("save"))->click();
    QTRY_VERIFY(desk.lifecycle() == Lifecycle::Maintenance);
    QTRY_VERIFY(desk.isShown("plan"));
    QVERIFY(!desk.isShown("ways"));

    QVERIFY(desk.press("end-plan"));
    panel = desk.panel("end-panel");
    QVERIFY(panel);
    panel->findChild<QAbstractButton *>(QStringLiteral("end-revival"))->click();
    panel = desk.panel("revival-panel");
    QVERIFY(panel);
    panel->findChild<QSpinBox *>(QStringLiteral("posts-1"))->setValue(2);
    panel->findChild<Button *>(QStringLiteral("save"))->click();
    QTRY_VERIFY(desk.lifecycle() == Lifecycle::Revival);
    QCOMPARE(desk.progress()->plan.revival.months.first().postsAWeek, 2);

    QVERIFY(desk.press("end-plan"));
    panel = desk.panel("end-panel");
    QVERIFY(panel);
    panel->findChild<QAbstractButton *>(QStringLiteral("end-closing"))->click();
    panel = desk.panel("closing-panel");
    QVERIFY(panel);
    panel->findChild<QLineEdit *>(QStringLiteral("redirect"))->setText(QStringLiteral("acme.example"));
    panel->findChild<Button *>(QStringLiteral("save"))->click();
    QTRY_VERIFY(desk.lifecycle() == Lifecycle::Closing);
    QTRY_VERIFY(desk.isShown("close-now"));
    QVERIFY(!desk.button(QStringLiteral("close-now"))); // tasks are open
    const auto running = desk.progress();
    for (const ChannelTask &task : running->tasks) {
        if (task.isOpen())
            QVERIFY(QCoro::waitFor(
                desk.house->channelPlans().finishTask(task.workspace, task.id, TaskOutcome::Skipped, {}, {})));
    }
    desk.page->refresh();
    QVERIFY(desk.press("close-now"));
    panel = desk.panel("close-panel");
    QVERIFY(panel);
    QTest::keyClick(panel, Qt::Key_Return);
    QTRY_VERIFY(desk.lifecycle() == Lifecycle::Closed);

    QVERIFY(desk.press("reopen"));
    panel = desk.panel("reopen-panel");
    QVERIFY(panel);
    panel->findChild<Button *>(QStringLiteral("save"))->click();
    QTRY_VERIFY(desk.lifecycle() == Lifecycle::Active);
    QTRY_VERIFY(desk.isShown("ways"));
}

void TestHealthPage::aTaskIsDoneAndTakenBack()
{
    HealthTestDesk desk;
    QVERIFY(desk.press("start-maintenance"));
    ModalPanel *panel = desk.panel("maintenance-panel");
    QVERIFY(panel);
    panel->findChild<QPlainTextEdit *>(QStringLiteral("notice-profile"))
        ->setPlainText(QStringLiteral("We look in here once a week."));
    panel->findChild<Button *>(QStringLiteral("save"))->click();
    QTRY_VERIFY(desk.lifecycle() == Lifecycle::Maintenance);
    QVERIFY(desk.press("task-copy-"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("We look in here once a week."));
    const int before = desk.openTasks();
    QVERIFY(desk.press("task-done-"));
    QTRY_COMPARE(desk.openTasks(), before - 1);
    QVERIFY(desk.press("task-reopen-"));
    QTRY_COMPARE(desk.openTasks(), before);
}

void TestHealthPage::aNoteStandsInTheHistory()
{
    HealthTestDesk desk;
    QTRY_VERIFY(desk.detail()->shown());
    auto *note = desk.detail()->findChild<QLineEdit *>(QStringLiteral("history-note"));
    QTest::keyClicks(note, QStringLiteral("the client wants to keep it"));
    QTest::keyClick(note, Qt::Key_Return);
    const auto isWritten = [&] {
        const auto events =
            QCoro::waitFor(desk.house->health().history(desk.client.id, desk.silent)).value_or(QList<ChannelEvent>());
        return std::any_of(events.cbegin(), events.cend(), [](const ChannelEvent &each) {
            return each.note == QLatin1String("the client wants to keep it");
        });
    };
    QTRY_VERIFY(isWritten());
    QTRY_VERIFY(note->text().isEmpty());
}

void TestHealthPage::aClientWithoutChannelsSaysSo()
{
    PagesDesk desk;
    desk.addClient(QStringLiteral("Nobody yet"));
    MemorySettings settings;
    auto *page = new HealthPage(*desk.services, desk.theme, *desk.shell, settings);
    desk.show(page);
    QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("health-empty"))->isVisible());
    QVERIFY(!page->findChild<Button *>(QStringLiteral("health-pdf"))->isEnabled());
}

QTEST_MAIN(TestHealthPage)
#include "tst_healthpage.moc"
