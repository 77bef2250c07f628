// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/desktop.h"

#include "boot/agentlauncher.h"
#include "boot/errortext.h"
#include "boot/vault.h"
#include "common/controlaccess.h"
#include "common/modalpanel.h"
#include "common/style.h"
#include "common/toast.h"
#include "composer/composerpage.h"
#include "keys/lockdownband.h"
#include "queue/resumepanel.h"
#include "settings/look.h"
#include "window/navigation.h"
#include "window/pagelist.h"
#include "window/welcome.h"
#include "workspaces/clientspanel.h"

#include <QApplication>
#include <QShortcut>
#include <QCoro/QCoroSignal>
#include <QCoro/QCoroTimer>
#include <QCloseEvent>
#include <QProcess>

namespace perennial {

namespace {

constexpr std::chrono::milliseconds kAskComposerEvery{50};

} // namespace

Desktop::Desktop(std::unique_ptr<House> house, std::unique_ptr<SettingsStore> settings, QString client, QObject *parent)
    : QObject(parent), m_client(std::move(client)), m_house(std::move(house)), m_settings(std::move(settings))
{
    m_services = std::make_unique<Services>(*m_house);
    applyLook();
    installControlAccessibility();
    m_window = std::make_unique<MainWindow>(m_theme, m_state, *m_settings, allPages(), m_services.get());
    m_binder = std::make_unique<ShellBinder>(*m_services, m_state, m_theme, *m_settings, *m_window);
    connect(m_binder.get(), &ShellBinder::postChosen, this, [this](PostId post) { navigation::openPost(*m_window, m_services->workspace().id, post); });
    connect(m_binder.get(), &ShellBinder::resumeRequested, this, &Desktop::endPause);
    m_window->installEventFilter(this);
    m_window->setNotice(new LockdownBand(*m_services, m_theme, m_window.get()));
    auto *lockdown = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), m_window.get());
    connect(lockdown, &QShortcut::activated, this, [this] {
        if (!m_window->findChild<ModalPanel *>())
            navigation::openLockdown(*m_window);
    });
    connect(m_window.get(), &MainWindow::newPostRequested, this, [this] { navigation::newPost(*m_window, *m_services, NewPost()); });
    connect(&m_theme, &Theme::changed, this, [this] { QApplication::setPalette(m_theme.palette()); });
    m_tray = std::make_unique<Tray>(*m_binder, m_theme);
    m_tray->setWanted(!isClientsOwn() && m_settings->value(settingskey::kTray, true).toBool());
    connect(m_window.get(), &MainWindow::trayChosen, m_tray.get(), &Tray::setWanted);
    connect(m_tray.get(), &Tray::openRequested, this, &Desktop::raise);
    connect(m_tray.get(), &Tray::quitRequested, this, [this] { quit(); });
    if (!isClientsOwn())
        watchNeeds();
    bindClients();
    bindWelcome(*m_services, m_theme, *m_window);
    addCommands();
}

Desktop::~Desktop() = default;

void Desktop::applyLook()
{
    platformLook(); // before our own style and palette hide it
    perennial::applyLook(m_theme, *m_settings);
    QApplication::setStyle(new Style(m_theme));
    QApplication::setPalette(m_theme.palette());
    QApplication::setFont(m_theme.font(TextType::Body));
}

void Desktop::show()
{
    connect(m_services.get(), &Services::workspaceChanged, this, &Desktop::ready, Qt::SingleShotConnection);
    openFirst();
    m_window->openPage(m_settings->value(settingskey::kPage, QStringLiteral("calendar")).toString());
    m_window->show();
    if (m_house->options().demo) {
        m_demo = std::make_unique<DemoPublisher>(*m_house);
        connect(m_demo.get(), &DemoPublisher::delivered, m_services.get(), &Services::tellDataChanged);
        return;
    }
    m_single = std::make_unique<SingleWindow>(windowPlace(m_house->profile(), m_client));
    connect(m_single.get(), &SingleWindow::raiseRequested, this, &Desktop::raise);
    // The publisher can't ask a person for a passphrase; this window may have it.
    connect(m_single.get(), &SingleWindow::keyRequested, this, [this] { m_house->vault().handOver(); });
    connect(&m_house->vault(), &Vault::changed, m_services.get(), &Services::tellDataChanged);
    if (const auto listening = m_single->listen(); !listening)
        m_house->log().warning("window", listening.error().message);
    ensureAgent(m_house->profile());
}

// The client of the window, or the one that was open last.
QCoro::Task<void> Desktop::openFirst()
{
    const auto remembered = WorkspaceId::fromString(m_settings->value(settingskey::kWorkspace, QString()).toString());
    WorkspaceId first = remembered.value_or(WorkspaceId());
    if (isClientsOwn()) {
        const QPointer<Desktop> self(this);
        const auto own = co_await m_house->workspaces().choose(m_client);
        if (!self)
            co_return;
        if (own)
            first = own->id;
        else
            m_window->notices().say(sentenceFor(own.error()), QStringLiteral("warning"));
    }
    m_services->openWorkspace(first);
}

void Desktop::bindClients()
{
    connect(m_window.get(), &MainWindow::allWorkspacesRequested, this, [this] {
        ClientsWishes wishes;
        wishes.say = [window = QPointer<MainWindow>(m_window.get())](const QString &said) {
            if (window)
                window->notices().say(said, QStringLiteral("check"));
        };
        if (!m_house->options().demo)
            wishes.openWindow = [self = QPointer<Desktop>(this)](WorkspaceId client) {
                if (self)
                    self->openClientWindow(client);
            };
        openClients(*m_services, m_theme, m_window.get(), std::move(wishes));
    });
}

// A program of its own over the same profile: what happens in one is seen in the other.
void Desktop::openClientWindow(WorkspaceId client)
{
    for (const Workspace &each : m_services->workspaces()) {
        if (each.id == client)
            QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--profile"), m_house->profile(), QStringLiteral("--client"), each.name});
    }
}

QCoro::Task<void> Desktop::openPost(PostId post)
{
    const QPointer<Desktop> self(this);
    const auto found = co_await m_house->posts().clientOf(post);
    if (!self)
        co_return;
    if (!found) {
        m_window->notices().say(sentenceFor(found.error()), QStringLiteral("warning"));
        co_return;
    }
    if (m_services->workspace().id.isNull()) { // the first client is still being opened
        connect(m_services.get(), &Services::workspaceChanged, this, [this, post] { openPost(post); }, Qt::SingleShotConnection);
        co_return;
    }
    openWhenLoaded(*found, [this, client = *found, post] { navigation::openPost(*m_window, client, post); });
}

void Desktop::raise()
{
    m_window->show();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

bool Desktop::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_window.get() && event->type() == QEvent::Close)
        closed();
    return QObject::eventFilter(object, event);
}

void Desktop::closed()
{
    // With a tray icon the program stays at hand; without one closing the window ends it.
    if (m_tray->isShown() && !m_house->options().demo)
        return;
    quit();
}

QCoro::Task<void> Desktop::quit()
{
    // What was typed last is on the disk before the program goes.
    if (auto *composer = m_window->findChild<ComposerPage *>()) {
        composer->leave();
        QTimer wait;
        wait.setInterval(kAskComposerEvery);
        wait.start();
        while (composer->isBusy())
            co_await qCoro(wait).waitForTimeout();
    }
    const bool publishOn = isClientsOwn() || m_settings->value(settingskey::kPublishWhenClosed, true).toBool();
    if (!publishOn && !m_house->options().demo) {
        const bool may = co_await mayEndAgent();
        if (!may)
            co_return;
        co_await endAgent(m_house->profile());
    }
    QApplication::quit();
}

QCoro::Task<bool> Desktop::mayEndAgent()
{
    using namespace std::chrono_literals;
    DeliveryFilter filter;
    filter.state = DeliveryState::Scheduled;
    filter.until = m_house->clock().now() + 24h;
    const QPointer<Desktop> self(this);
    const auto due = co_await m_house->deliveries().list(filter);
    if (!self || !due || due->isEmpty())
        co_return true;
    raise();
    auto *panel = new ModalPanel(m_theme, m_window.get(), PanelWidth::Small, tr("Quit and stop publishing?"));
    panel->setSubtitle(tr("%Ln posts are due within a day. They wait until Perennial runs again.", nullptr, int(due->size())));
    panel->addCancel();
    connect(panel->addButton(ButtonKind::Firm, tr("Quit")), &QAbstractButton::clicked, panel, &ModalPanel::accept);
    bool accepted = false;
    connect(panel, &ModalPanel::accepted, this, [&accepted] { accepted = true; });
    panel->open();
    co_await qCoro(panel, &QObject::destroyed);
    co_return accepted;
}

void Desktop::endPause(const PauseScope &scope, const QString &who)
{
    Resuming resuming{scope, who, {}, {}};
    resuming.asking = [this] {
        if (!m_window->isVisible() || m_window->isMinimized())
            raise(); // it was the tray
    };
    resuming.done = [self = QPointer<Desktop>(this), all = scope.workspace.isNull()](const QString &said) {
        if (!self)
            return;
        self->m_window->notices().say(said, QStringLiteral("play"));
        // The client's own pause has a question of its own.
        const Workspace client = self->m_services->workspace();
        if (all && client.pausedAt)
            self->endPause({client.id, {}}, client.name);
        self->m_services->reload();
    };
    resumeAsking(*m_services, m_theme, m_window.get(), resuming);
}

void Desktop::watchNeeds()
{
    m_needs = std::make_unique<NeedWatch>(*m_services, *m_settings, m_window.get());
    connect(m_needs.get(), &NeedWatch::news, this, [this](const NeedNews &news) {
        m_told = news;
        m_tray->say(news.title, news.text);
    });
    connect(m_tray.get(), &Tray::messageClicked, this, &Desktop::openNeed);
    if (m_house->options().demo)
        return; // nothing of it goes out
    m_logOut = std::make_unique<LogOutGuard>(*m_services);
    connect(m_logOut.get(), &LogOutGuard::heldBack, this, &Desktop::askBeforeLogOut);
}

void Desktop::openNeed()
{
    raise();
    openWhenLoaded(m_told.workspace, [this, client = m_told.workspace, post = m_told.post] {
        if (post)
            navigation::openPost(*m_window, client, post);
        else
            m_window->openPage(QStringLiteral("today"));
    });
}

// A post is opened with its client around it.
void Desktop::openWhenLoaded(WorkspaceId client, std::function<void()> then)
{
    if (client.isNull() || client == m_services->workspace().id) {
        then();
        return;
    }
    connect(m_services.get(), &Services::workspaceChanged, this, std::move(then), Qt::SingleShotConnection);
    m_services->openWorkspace(client);
}

void Desktop::askBeforeLogOut(int due)
{
    raise();
    auto *panel = new ModalPanel(m_theme, m_window.get(), PanelWidth::Medium, tr("%Ln posts are due within the hour", nullptr, due));
    panel->setObjectName(QStringLiteral("log-out-panel"));
    panel->setLeadingIcon(QStringLiteral("warning"), Tone::Amber);
    panel->setSubtitle(tr("Logging out ends the publisher with everything else, so they would wait until you log in again. "
                          "The log-out was held back once: log out again to go, or stay until they are out."));
    Button *stay = panel->addButton(ButtonKind::Firm, tr("Stay logged in"));
    connect(stay, &QAbstractButton::clicked, panel, &ModalPanel::accept);
    panel->setDefaultButton(stay);
    panel->open(stay);
}

void Desktop::addCommands()
{
    QList<Command> commands;
    commands << Command{QStringLiteral("queue"), CommandGroup::Do, QStringLiteral("send"), tr("Open the queue"), {}, {},
                        [this] { navigation::openQueue(*m_window); }};
    commands << Command{QStringLiteral("slots"), CommandGroup::Do, QStringLiteral("clock"), tr("Edit the publishing times"), QStringLiteral("Alt T"),
                        tr("slots schedule times week"), [this] { navigation::openSlots(*m_window, {}); }};
    commands << Command{QStringLiteral("quit"), CommandGroup::Do, QStringLiteral("close"), tr("Quit Perennial"), QStringLiteral("Ctrl Q"),
                        {}, [this] { quit(); }};
    commands << Command{QStringLiteral("import"), CommandGroup::Do, QStringLiteral("upload"), tr("Import a spreadsheet"), {},
                        QStringLiteral("csv"), [this] { navigation::openImport(*m_window, QString()); }};
    commands << Command{QStringLiteral("pause"), CommandGroup::Do, QStringLiteral("pause"), tr("Pause everything, or go on"),
                        QStringLiteral("Ctrl Shift P"), {}, [this] { m_binder->togglePause(); }};
    commands << Command{QStringLiteral("keys"), CommandGroup::Do, QStringLiteral("key"), tr("Who can publish: the register of keys"), QStringLiteral("Alt K"),
                        tr("keys passwords access people"), [this] { m_window->openPage(QStringLiteral("keys")); }};
    commands << Command{QStringLiteral("health"), CommandGroup::Do, QStringLiteral("health"), tr("How alive are the channels"), QStringLiteral("Alt H"),
                        tr("health quiet silent inactive revive maintenance close"), [this] { navigation::openHealth(*m_window, {}); }};
    commands << Command{QStringLiteral("leaves"), CommandGroup::Do, QStringLiteral("users"), tr("Somebody leaves: take their keys back"), {},
                        tr("people access offboarding"), [this] { navigation::openLeaving(*m_window); }};
    commands << Command{QStringLiteral("lockdown"), CommandGroup::Do, QStringLiteral("lock"), tr("Lock down this client"), QStringLiteral("Ctrl Shift L"),
                        tr("emergency keys stop revoke"), [this] { navigation::openLockdown(*m_window); }};
    m_window->setCommands(commands);
}

} // namespace perennial
