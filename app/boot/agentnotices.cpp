// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/agentnotices.h"

#include "link/nudge.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kTogether = 3s;   // what fails together is one notice
constexpr auto kLookEvery = 60s; // what was missed wakes nobody
constexpr int kHealthEvery = 30; // minutes: channels are judged no more often

bool isWanted()
{
    return QSettings(windowSettingsFile(), QSettings::IniFormat).value(QStringLiteral("window/tell-needs"), true).toBool();
}

} // namespace

QString windowSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/perennial/window.ini");
}

AgentNotices::AgentNotices(House &house, QDBusConnection bus, QObject *parent)
    : QObject(parent), m_house(house), m_needs(house), m_health(house), m_notice(std::move(bus))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTogether);
    connect(&m_soon, &QTimer::timeout, this, [this] { look(); });
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, [this] {
        look();
        if (++m_minutes % kHealthEvery == 2) // when the publisher has judged them for the first time
            lookAtHealth();
    });
    minute->setTimerType(Qt::VeryCoarseTimer);
    minute->start(kLookEvery);
    connect(&m_notice, &DesktopNotice::opened, this, &AgentNotices::openWindow);
    look();
}

void AgentNotices::wake()
{
    if (!m_soon.isActive())
        m_soon.start();
}

QCoro::Task<void> AgentNotices::look()
{
    const QPointer<AgentNotices> self(this);
    const auto news = co_await m_needs.look();
    if (!self || !news || !isWanted())
        co_return;
    const bool windowRuns = co_await sendNudge(m_house.profile(), NudgeTarget::Window, NudgeWord::Ping);
    if (!self || windowRuns)
        co_return;
    tell(*news);
}

// What is told to nobody now stays news.
QCoro::Task<void> AgentNotices::lookAtHealth()
{
    const QPointer<AgentNotices> self(this);
    if (!isWanted())
        co_return;
    const auto news = co_await m_health.look();
    if (!self || !news)
        co_return;
    const bool windowRuns = co_await sendNudge(m_house.profile(), NudgeTarget::Window, NudgeWord::Ping);
    if (!self || windowRuns)
        co_return;
    const auto kept = co_await m_health.told(*news);
    if (self && kept)
        tell(news->notice);
}

void AgentNotices::tell(const NeedNews &news)
{
    m_told = news;
    m_notice.show(news.title, news.text, tr("Open Perennial"));
    Q_EMIT told(news);
}

void AgentNotices::openWindow()
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/perennial");
    QStringList arguments{QStringLiteral("--profile"), m_house.profile()};
    if (m_told.post)
        arguments << QStringLiteral("--post") << m_told.post.toString();
    if (QFileInfo(program).isExecutable())
        QProcess::startDetached(program, arguments, m_house.profile());
}

} // namespace perennial
