// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeshell.h"

#include "common/chip.h"
#include "common/flowlayout.h"
#include "common/modalpanel.h"
#include "common/searchfield.h"
#include "common/style.h"
#include "common/toast.h"
#include "shell/commandpalette.h"
#include "shell/fuzzy.h"
#include "shell/mainwindow.h"
#include "shell/rail.h"
#include "shell/workspaceswitcher.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace perennial;

namespace {

class LateProvider : public CommandProvider
{
public:
    void search(const QString &query, int ticket) override
    {
        lastQuery = query;
        tickets << ticket;
    }
    void answer(int ticket, const QString &text)
    {
        Q_EMIT found(
            ticket,
            {Command{QStringLiteral("post-1"), CommandGroup::Posts, QStringLiteral("check"), text, {}, {}, [this] {
                         ++done;
                     }}});
    }
    QString lastQuery;
    QList<int> tickets;
    int done = 0;
};

} // namespace

class TestShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theWindowOpensWithTheClientsNameAndColour();
    void pagesAreMadeWhenFirstShownAndKept();
    void anUnknownPageChangesNothing();
    void theRailIsWalkedByKeys();
    void whatIsDraggedOverTheRailComesToThePage();
    void theRailCollapsesByKeyAndRemembers();
    void theRailMakesRoomInNarrowWindowsAndForWriting();
    void theWindowRemembersPageAndSize();
    void keysReachWhatTheyName();
    void keysRestWhileAPanelWaits();
    void f6WalksTheAreas();
    void theFirstEntryOfThePaletteIsTheBestMatch_data();
    void theFirstEntryOfThePaletteIsTheBestMatch();
    void fuzzyMatchingFoldsScripts();
    void thePaletteDoesWhatIsChosen();
    void lateAnswersToOldWordsAreDropped();
    void clientsAreFoundByName();
    void theModelsKeepTheirContract();
    void aModalPanelKeepsTheFocusAndAnswersOnce();
    void undoIsOfferedAndTakenBack();
    void atMostThreeNoticesStand();
    void segmentsMoveByArrow();
    void everyControlOfTheFrameHasAName();
    void flowBreaksRowsAndMirrors();

private:
    std::unique_ptr<Theme> m_theme;
    ShellState *m_state = nullptr;
    MemorySettings m_settings;
    std::unique_ptr<MainWindow> m_window;

    void show();
    Rail *rail() { return m_window->findChild<Rail *>(); }
    template <class T = QWidget> T *child(const char *name)
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
};

void TestShell::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    QApplication::setStyle(new Style(*m_theme));
}

void TestShell::init()
{
    m_settings = MemorySettings();
    m_theme->setVariant(ThemeVariant::Light);
    m_state = new ShellState(this);
    fillShellState(*m_state);
    show();
}

void TestShell::show()
{
    m_window = std::make_unique<MainWindow>(*m_theme, *m_state, m_settings, fakePages());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShell::cleanup()
{
    m_window.reset();
    delete m_state;
}

void TestShell::theWindowOpensWithTheClientsNameAndColour()
{
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Acme Coffee")));
    QCOMPARE(m_window->grab().toImage().pixelColor(400, 2), m_theme->colour(Token::Accent));
    m_state->setCurrent(QStringLiteral("2"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Nordlys")));
    QCOMPARE(m_theme->client(), QColor(0x0B, 0x61, 0x70));
    QVERIFY(child("workspace-button")->accessibleName().contains(QStringLiteral("Nordlys")));
}

void TestShell::pagesAreMadeWhenFirstShownAndKept()
{
    QCOMPARE(m_window->currentPage(), QStringLiteral("today"));
    QVERIFY(!child("page-calendar"));
    m_window->openPage(QStringLiteral("calendar"));
    QWidget *made = child("page-calendar");
    QVERIFY(made && made->isVisible());
    m_window->openPage(QStringLiteral("posts"));
    m_window->openPage(QStringLiteral("calendar"));
    QCOMPARE(m_window->page(QStringLiteral("calendar")), made);
}

void TestShell::anUnknownPageChangesNothing()
{
    m_window->openPage(QStringLiteral("nowhere"));
    QCOMPARE(m_window->currentPage(), QStringLiteral("today"));
    QVERIFY(!m_window->page(QString()));
}

void TestShell::whatIsDraggedOverTheRailComesToThePage()
{
    auto *calendar = child<QAbstractButton>("nav-calendar");
    const QMimeData data;
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(calendar, &enter);
    QVERIFY(enter.isAccepted());
    QTRY_COMPARE(m_window->currentPage(), QStringLiteral("calendar"));
    QDropEvent drop(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(calendar, &drop);
    QCOMPARE(drop.dropAction(), Qt::IgnoreAction); // nothing happened to it
}

void TestShell::theRailIsWalkedByKeys()
{
    auto *today = child<QAbstractButton>("nav-today");
    today->setFocus();
    QTest::keyClick(today, Qt::Key_Down);
    QCOMPARE(m_window->focusWidget(), child("nav-calendar"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), QStringLiteral("posts"));
    QVERIFY(child<QAbstractButton>("nav-posts")->isChecked());
    QVERIFY(!today->isChecked());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Home);
    QCOMPARE(m_window->focusWidget(), child("workspace-button"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Up);
    QCOMPARE(m_window->focusWidget(), child("workspace-button"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_End);
    QCOMPARE(m_window->focusWidget(), child("nav-settings"));
}

void TestShell::theRailCollapsesByKeyAndRemembers()
{
    m_window->resize(1440, 900);
    QVERIFY(!rail()->isCollapsed());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(rail()->isCollapsed());
    QCOMPARE(rail()->width(), Rail::kNarrow);
    QVERIFY(!child("nav-posts")->toolTip().isEmpty());
    m_window->close();
    show();
    QVERIFY(rail()->isCollapsed());
}

void TestShell::theRailMakesRoomInNarrowWindowsAndForWriting()
{
    m_window->resize(1440, 900);
    m_window->openPage(QStringLiteral("composer"));
    QVERIFY(rail()->isCollapsed());
    m_window->openPage(QStringLiteral("posts"));
    QVERIFY(!rail()->isCollapsed());
    m_window->resize(1000, 700);
    QVERIFY(rail()->isCollapsed());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!rail()->isCollapsed());
    m_window->resize(1300, 700);
    QVERIFY(!rail()->isCollapsed());
    QVERIFY(!m_settings.value(settingskey::kRailCollapsed, false).toBool());
}

void TestShell::theWindowRemembersPageAndSize()
{
    m_window->resize(1201, 777);
    m_window->openPage(QStringLiteral("inbox"));
    m_window->openPage(QStringLiteral("composer")); // where one writes is no place to begin
    m_window->close();
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_theme, *m_state, m_settings, fakePages());
    QCOMPARE(m_window->currentPage(), QStringLiteral("inbox"));
}

void TestShell::keysReachWhatTheyName()
{
    QSignalSpy newPost(m_window.get(), &MainWindow::newPostRequested);
    QSignalSpy everything(m_window.get(), &MainWindow::pauseEverything);
    QSignalSpy workspace(m_window.get(), &MainWindow::workspaceChosen);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(newPost.count(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(everything.count(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(workspace.takeFirst().first().toString(), QStringLiteral("3"));
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier); // there are five
    QVERIFY(workspace.isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(qobject_cast<SearchField *>(m_window->focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(child("command-palette")->isVisible());
}

void TestShell::keysRestWhileAPanelWaits()
{
    QSignalSpy newPost(m_window.get(), &MainWindow::newPostRequested);
    auto *panel = new ModalPanel(*m_theme, m_window.get(), PanelWidth::Small, QStringLiteral("Nothing goes out"));
    panel->addCancel();
    panel->open();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(newPost.count(), 0);
    panel->reject();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(newPost.count(), 1);
}

void TestShell::f6WalksTheAreas()
{
    child("nav-today")->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    auto *header = m_window->findChild<PageHeader *>();
    QVERIFY(header->isAncestorOf(m_window->focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(m_window->focusWidget()->objectName(), QStringLiteral("content"));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(rail()->isAncestorOf(m_window->focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(m_window->focusWidget()->objectName(), QStringLiteral("content"));
}

void TestShell::theFirstEntryOfThePaletteIsTheBestMatch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the start of a word") << QStringLiteral("cal") << QStringLiteral("Go to Calendar");
    QTest::newRow("first letters") << QStringLiteral("np") << QStringLiteral("New post");
    QTest::newRow("two words in any order") << QStringLiteral("post new") << QStringLiteral("New post");
    QTest::newRow("case does not matter") << QStringLiteral("PAUSE") << QStringLiteral("Pause everything");
    QTest::newRow("another word for it") << QStringLiteral("crisis") << QStringLiteral("Pause everything");
    QTest::newRow("a whole word before scattered letters") << QStringLiteral("in") << QStringLiteral("Go to Inbox");
}

void TestShell::theFirstEntryOfThePaletteIsTheBestMatch()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    CommandModel model;
    const auto command = [](const char *text, const char *aliases = "") {
        return Command{QString::fromLatin1(text),
                       CommandGroup::Do,
                       QStringLiteral("plus"),
                       QString::fromLatin1(text),
                       {},
                       QString::fromLatin1(aliases),
                       {}};
    };
    model.setCommands({command("Go to Channels"), command("Print the calendar of this month"),
                       command("Go to Calendar"), command("Go to Inbox"), command("New campaign"), command("New post"),
                       command("Pause everything", "stop crisis")});
    model.setQuery(typed);
    QVERIFY(model.commandAt(model.firstCommand()));
    QCOMPARE(model.commandAt(model.firstCommand())->text, expected);
}

void TestShell::fuzzyMatchingFoldsScripts()
{
    QVERIFY(fuzzyScore(QStringLiteral("bakirkoy"), QString::fromUtf8("Bakırköy Kitabevi")));
    QVERIFY(fuzzyScore(QStringLiteral("zuti"), QString::fromUtf8("Žuti Festival")));
    QVERIFY(fuzzyScore(QString::fromUtf8("İstanbul"), QStringLiteral("istanbul")));
    QVERIFY(fuzzyScore(QString::fromUtf8("كافه"), QString::fromUtf8("کافه")));
    QVERIFY(!fuzzyScore(QStringLiteral("xyz"), QStringLiteral("Acme")));
    QVERIFY(!fuzzyScore(QStringLiteral("acme xyz"), QStringLiteral("Acme")));
    QCOMPARE(fuzzyScore(QString(), QStringLiteral("Acme")), std::optional<int>(0));
}

void TestShell::thePaletteDoesWhatIsChosen()
{
    m_window->openPalette();
    auto *palette = m_window->findChild<CommandPalette *>();
    auto *field = palette->findChild<QLineEdit *>();
    QCOMPARE(m_window->focusWidget(), field);
    QTest::keyClicks(field, QStringLiteral("go reports"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), QStringLiteral("reports"));
    QVERIFY(!palette->isVisible());
    m_window->openPalette();
    QVERIFY(field->text().isEmpty());
    QTest::keyClicks(field, QStringLiteral("nothing is called so"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void TestShell::lateAnswersToOldWordsAreDropped()
{
    LateProvider provider;
    m_window->addCommandProvider(&provider);
    m_window->openPalette();
    auto *palette = m_window->findChild<CommandPalette *>();
    auto *field = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QListView *>();
    QTest::keyClicks(field, QStringLiteral("g"));
    const int old = provider.tickets.last();
    QTest::keyClicks(field, QStringLiteral("uji"));
    QCOMPARE(provider.lastQuery, QStringLiteral("guji"));
    const int rows = list->model()->rowCount();
    provider.answer(old, QStringLiteral("stale"));
    QCOMPARE(list->model()->rowCount(), rows);
    provider.answer(provider.tickets.last(), QStringLiteral("Yeni kavrum geldi: Guji"));
    QCOMPARE(list->model()->rowCount(), rows + 2); // the heading and the post
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(provider.done, 1);
}

void TestShell::clientsAreFoundByName()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::workspaceChosen);
    child<QAbstractButton>("workspace-button")->click();
    auto *switcher = m_window->findChild<WorkspaceSwitcher *>();
    QVERIFY(switcher->isVisible());
    auto *field = switcher->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("bakir"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("3"));
    QVERIFY(!switcher->isVisible());
    QSignalSpy created(m_window.get(), &MainWindow::newWorkspaceRequested);
    child<QAbstractButton>("workspace-button")->click();
    child<QAbstractButton>("new-client")->click();
    QCOMPARE(created.count(), 1);
}

void TestShell::theModelsKeepTheirContract()
{
    CommandModel commands;
    QAbstractItemModelTester commandTester(&commands, QAbstractItemModelTester::FailureReportingMode::QtTest);
    commands.setCommands({Command{QStringLiteral("a"), CommandGroup::Do, {}, QStringLiteral("A"), {}, {}, {}}});
    commands.setFound(QStringLiteral("p"),
                      {Command{QStringLiteral("b"), CommandGroup::Posts, {}, QStringLiteral("B"), {}, {}, {}}});
    QCOMPARE(commands.rowCount(), 4);
    QVERIFY(!commands.commandAt(0));
    QVERIFY(!(commands.flags(commands.index(0)) & Qt::ItemIsSelectable));
    commands.setQuery(QStringLiteral("zzz"));
    commands.clearFound();
    QCOMPARE(commands.rowCount(), 0);
    WorkspaceModel clients;
    QAbstractItemModelTester clientTester(&clients, QAbstractItemModelTester::FailureReportingMode::QtTest);
    clients.show(m_state->workspaces(), QStringLiteral("1"), {});
    QCOMPARE(clients.rowCount(), 5);
    clients.show(m_state->workspaces(), QStringLiteral("1"), QStringLiteral("nord"));
    QCOMPARE(clients.rowCount(), 1);
    QCOMPARE(clients.index(0).data(WorkspaceModel::NumberRole).toInt(), 2); // Ctrl+2 stays Ctrl+2
}

void TestShell::aModalPanelKeepsTheFocusAndAnswersOnce()
{
    child("nav-today")->setFocus();
    QPointer<ModalPanel> panel =
        new ModalPanel(*m_theme, m_window.get(), PanelWidth::Medium, QStringLiteral("Did this go out on X?"));
    auto *field = new QLineEdit;
    panel->body()->addWidget(field);
    panel->addCancel();
    Button *main = panel->addButton(ButtonKind::Firm, QStringLiteral("Pause"));
    panel->setDefaultButton(main);
    connect(main, &Button::clicked, panel, &ModalPanel::accept);
    QSignalSpy accepted(panel, &ModalPanel::accepted);
    QSignalSpy rejected(panel, &ModalPanel::rejected);
    panel->open();
    QCOMPARE(m_window->focusWidget(), field);
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QVERIFY(panel->isAncestorOf(m_window->focusWidget()));
    }
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    panel->reject();
    QCOMPARE(rejected.count(), 0);
    QCOMPARE(m_window->focusWidget(), child("nav-today"));
    QTRY_VERIFY(!panel);
}

void TestShell::undoIsOfferedAndTakenBack()
{
    QSignalSpy undone(&m_window->undoBar(), &UndoBar::undoRequested);
    m_window->undoBar().say(QStringLiteral("Moved to Friday, 14:30"));
    m_window->undoBar().say(QStringLiteral("Moved to Friday, 15:00"));
    QWidget *bar = m_window->undoBar().bar();
    QVERIFY(bar && bar->isVisible());
    QCOMPARE(bar->accessibleName(), QStringLiteral("Moved to Friday, 15:00"));
    QVERIFY(bar->parentWidget()->rect().contains(bar->geometry()));
    bar->findChild<QAbstractButton *>(QStringLiteral("toast-action"))->click();
    QCOMPARE(undone.count(), 1);
    QVERIFY(!m_window->undoBar().bar());
}

void TestShell::atMostThreeNoticesStand()
{
    for (int i = 0; i < 5; ++i)
        m_window->notices().say(QStringLiteral("Notice %1").arg(i));
    QCOMPARE(m_window->notices().count(), 3);
}

void TestShell::segmentsMoveByArrow()
{
    m_window->openPage(QStringLiteral("calendar"));
    auto *views = m_window->page(QStringLiteral("calendar"))->findChild<Segmented *>();
    QSignalSpy chosen(views, &Segmented::chosen);
    QCOMPARE(views->current(), QStringLiteral("week"));
    auto *week = views->findChild<QAbstractButton *>(QStringLiteral("segment-week"));
    week->setFocus();
    QTest::keyClick(week, Qt::Key_Right);
    QCOMPARE(views->current(), QStringLiteral("day"));
    QCOMPARE(chosen.count(), 1);
    views->setCurrent(QStringLiteral("month"));
    QCOMPARE(chosen.count(), 1);
}

void TestShell::everyControlOfTheFrameHasAName()
{
    m_window->openPage(QStringLiteral("calendar"));
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    int controls = 0;
    for (QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        ++controls;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(widget->objectName() + QLatin1Char(' ') +
                                   QString::fromLatin1(widget->metaObject()->className())));
    }
    QVERIFY(controls > 15);
}

void TestShell::flowBreaksRowsAndMirrors()
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 8);
    for (int i = 0; i < 3; ++i) {
        auto *chip = new Chip(*m_theme, QStringLiteral("Chip number %1").arg(i));
        flow->addWidget(chip);
    }
    const int one = flow->itemAt(0)->sizeHint().width();
    box.resize(one * 2 + 20, 200);
    flow->setGeometry(box.rect());
    QCOMPARE(flow->itemAt(1)->geometry().top(), flow->itemAt(0)->geometry().top());
    QVERIFY(flow->itemAt(2)->geometry().top() > flow->itemAt(0)->geometry().bottom());
    QVERIFY(flow->itemAt(0)->geometry().left() < flow->itemAt(1)->geometry().left());
    box.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(box.rect());
    QVERIFY(flow->itemAt(0)->geometry().left() > flow->itemAt(1)->geometry().left());
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
