// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/shellbinder.h"

#include "boot/agentlauncher.h"
#include "boot/errortext.h"
#include "common/postundo.h"
#include "common/toast.h"
#include "service/healthservice.h"
#include "shell/postsprovider.h"

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kRefreshEvery = 20s;
// The store says "alive" for three minutes after a publisher died; its heartbeat tells sooner.
constexpr auto kHeartbeatWithin = 130s;

QString spanText(std::chrono::milliseconds span)
{
    const auto minutes = std::max<qint64>(0, std::chrono::ceil<std::chrono::minutes>(span).count());
    if (minutes < 60)
        return ShellBinder::tr("Next post in %Ln min", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return ShellBinder::tr("Next post in %Ln h", nullptr, int(minutes / 60));
    return ShellBinder::tr("Next post in %Ln days", nullptr, int(minutes / (24 * 60)));
}

} // namespace

ShellBinder::ShellBinder(Services &services, ShellState &state, Theme &theme, SettingsStore &settings, MainWindow &window)
    : m_services(services), m_state(state), m_theme(theme), m_settings(settings), m_window(window),
      m_provider(new PostsProvider(services, window, this))
{
    connect(&services, &Services::workspaceChanged, this, &ShellBinder::showWorkspaces);
    connect(&services, &Services::settled, this, [this] {
        refreshPublisher();
        refreshBadges();
    });
    connect(&services, &Services::failed, this, &ShellBinder::complain);
    const PostUndo &undo = PostUndo::of(services.undo, services.house.posts());
    connect(&undo, &PostUndo::changed, &services, &Services::tellDataChanged);
    connect(&undo, &PostUndo::failed, this, &ShellBinder::complain);
    connect(&window, &MainWindow::workspaceChosen, this, [this](const QString &id) {
        if (const auto chosen = WorkspaceId::fromString(id))
            m_services.openWorkspace(*chosen);
    });
    connect(&window, &MainWindow::pauseClicked, this, &ShellBinder::pauseClicked);
    connect(&window, &MainWindow::pauseEverything, this, &ShellBinder::togglePause);
    connect(&window.undoBar(), &UndoBar::undoRequested, &services.undo, &QUndoStack::undo);
    connect(m_provider, &PostsProvider::postChosen, this, &ShellBinder::postChosen);
    window.addCommandProvider(m_provider);
    m_minute.setInterval(kRefreshEvery);
    connect(&m_minute, &QTimer::timeout, this, [this] { refreshPublisher(); });
    m_minute.start();
}

void ShellBinder::complain(const Error &error)
{
    m_window.notices().say(sentenceFor(error), QStringLiteral("warning"));
}

void ShellBinder::showWorkspaces()
{
    QList<WorkspaceEntry> entries;
    for (const Workspace &workspace : m_services.workspaces()) {
        const bool current = workspace.id == m_services.workspace().id;
        WorkspaceEntry entry{workspace.id.toString(), workspace.name, QColor(workspace.colour), {}, workspace.pausedAt.has_value(), {}};
        entry.logo.loadFromData(workspace.logo, "PNG");
        if (entry.paused)
            entry.secondLine = tr("Paused");
        else if (current)
            entry.secondLine = tr("%Ln channels", nullptr, int(m_services.channels().size()));
        entries << entry;
    }
    m_state.setWorkspaces(entries);
    m_state.setCurrent(m_services.workspace().id.toString());
    m_theme.setClient(QColor(m_services.workspace().colour));
    m_settings.setValue(settingskey::kWorkspace, m_services.workspace().id.toString());
    m_window.setWindowTitle(m_services.workspace().name.isEmpty() ? QStringLiteral("Perennial")
                                                                   : tr("%1 – Perennial").arg(m_services.workspace().name));
}

QCoro::Task<void> ShellBinder::refreshPublisher()
{
    QPointer<ShellBinder> self(this);
    const auto status = co_await m_services.house.deliveries().publisher();
    if (!self || !status)
        co_return;
    DeliveryFilter filter;
    filter.workspace = m_services.workspace().id;
    filter.state = DeliveryState::Scheduled;
    filter.from = m_services.house.clock().now();
    filter.limit = 1;
    const auto next = co_await m_services.house.deliveries().list(filter);
    if (!self)
        co_return;
    m_facts = factsFor(*status, next ? *next : QList<Delivery>());
    m_state.setPublisher(m_facts);
    Q_EMIT factsChanged();
}

PublisherFacts ShellBinder::factsFor(const PublisherStatus &status, const QList<Delivery> &next) const
{
    PublisherFacts facts;
    const Instant now = m_services.house.clock().now();
    const bool running = status.alive && status.lease && now - status.lease->heartbeatAt < kHeartbeatWithin;
    if (status.pause.everywhere || m_services.workspace().pausedAt) {
        facts.state = PublisherState::Paused;
        facts.firstLine = tr("Paused");
        facts.secondLine = status.pause.everywhere ? tr("Nothing goes out for anybody") : tr("Nothing goes out for this client");
        return facts;
    }
    facts.state = running || m_services.house.options().demo ? PublisherState::Running : PublisherState::Stopped;
    if (facts.state == PublisherState::Stopped) {
        facts.firstLine = tr("Not running");
        facts.secondLine = tr("Press to start publishing");
        return facts;
    }
    if (next.isEmpty()) {
        facts.firstLine = tr("Nothing planned");
        facts.secondLine = tr("The publisher is ready");
        return facts;
    }
    facts.firstLine = spanText(next.first().dueAt - now);
    const Channel *channel = m_services.channel(next.first().channel);
    ZoneResolver zones;
    const auto wall = zones.wallTime(next.first().dueAt, m_services.workspace().timeZone);
    facts.secondLine = tr("%1, %2").arg(channel ? channel->name : QString(),
                                        wall ? QLocale().toString(wall->time, QStringLiteral("HH:mm")) : QString());
    return facts;
}

QCoro::Task<void> ShellBinder::refreshBadges()
{
    QPointer<ShellBinder> self(this);
    const Instant now = m_services.house.clock().now();
    const auto counts = co_await m_services.house.deliveries().counts(m_services.workspace().id, now, now);
    if (!self)
        co_return;
    if (counts)
        m_state.setBadge(QStringLiteral("today"), NavBadge{counts->needsPerson, Tone::Red});
    const WorkspaceId client = m_services.workspace().id;
    if (client.isNull())
        co_return;
    const auto standings = co_await m_services.house.health().list(client);
    if (!self || !standings)
        co_return;
    const auto needs = std::count_if(standings->cbegin(), standings->cend(), [](const ChannelStanding &each) { return each.needsPerson(); });
    m_state.setBadge(QStringLiteral("health"), NavBadge{int(needs), Tone::Amber});
}

void ShellBinder::pauseClicked()
{
    if (m_facts.state == PublisherState::Stopped)
        startAgent();
    else
        togglePause();
}

void ShellBinder::togglePause()
{
    if (isPaused())
        goOn();
    else
        pauseAll();
}

QCoro::Task<void> ShellBinder::pauseAll()
{
    QPointer<ShellBinder> self(this);
    const PauseScope everywhere;
    const auto done = co_await m_services.house.deliveries().pause(everywhere, QString());
    if (!self)
        co_return;
    if (!done)
        m_window.notices().say(sentenceFor(done.error()), QStringLiteral("warning"));
    else
        m_window.notices().say(tr("Nothing goes out until you let it go on. What falls due is held."), QStringLiteral("pause"));
    m_services.reload();
}

// A pause of everything ends first; the client's own, if there is one, after it.
QCoro::Task<void> ShellBinder::goOn()
{
    QPointer<ShellBinder> self(this);
    const auto status = co_await m_services.house.deliveries().publisher();
    if (!self)
        co_return;
    if (!status)
        m_window.notices().say(sentenceFor(status.error()), QStringLiteral("warning"));
    else if (status->pause.everywhere)
        Q_EMIT resumeRequested(PauseScope(), QString());
    else if (m_services.workspace().pausedAt)
        Q_EMIT resumeRequested({m_services.workspace().id, {}}, m_services.workspace().name);
    else
        m_services.reload(); // somebody else ended it
}

QCoro::Task<void> ShellBinder::startAgent()
{
    QPointer<ShellBinder> self(this);
    const auto started = co_await ensureAgent(m_services.house.profile());
    if (!self)
        co_return;
    if (!started)
        m_window.notices().say(sentenceFor(started.error()), QStringLiteral("warning"));
    co_await refreshPublisher();
}

} // namespace perennial
