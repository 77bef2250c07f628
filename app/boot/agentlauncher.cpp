// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/agentlauncher.h"

#include "link/nudge.h"

#include <QCoreApplication>
#include <QCoro/QCoroTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kAskEvery = 300ms;
constexpr int kMostAsks = 150;

QString agentProgram()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + QStringLiteral("/perennialctl.exe");
#else
    return QCoreApplication::applicationDirPath() + QStringLiteral("/perennialctl");
#endif
}

QString autostartFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart/perennial-agent.desktop");
}

} // namespace

QCoro::Task<Result<bool>> ensureAgent(QString profile)
{
    const bool alive = co_await sendNudge(profile, NudgeTarget::Agent, NudgeWord::Ping);
    if (alive)
        co_return true;
    const QString program = agentProgram();
    if (!QFileInfo(program).isExecutable())
        co_return Error(ErrorKind::NotFound, QStringLiteral("agent-program"), QStringLiteral("perennialctl is not beside perennial"), {program});
    const QStringList arguments{QStringLiteral("--profile"), profile, QStringLiteral("agent")};
    co_return QProcess::startDetached(program, arguments, profile);
}

QCoro::Task<bool> endAgent(QString profile)
{
    bool alive = co_await sendNudge(profile, NudgeTarget::Agent, NudgeWord::Stop);
    for (int ask = 0; alive && ask < kMostAsks; ++ask) {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(kAskEvery);
        co_await qCoro(timer).waitForTimeout();
        alive = co_await sendNudge(profile, NudgeTarget::Agent, NudgeWord::Ping);
    }
    co_return !alive;
}

bool startsAtLogin()
{
    return QFileInfo::exists(autostartFile());
}

Result<void> setStartsAtLogin(bool on, const QString &profile)
{
    const QString path = autostartFile();
    if (!on) {
        QFile::remove(path);
        return {};
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    // XDG autostart: the entry runs at the start of every desktop session.
    const QByteArray entry = QStringLiteral("[Desktop Entry]\nType=Application\nName=Perennial publisher\nNoDisplay=true\n"
                                            "Exec=\"%1\" --profile \"%2\" agent\nX-GNOME-Autostart-enabled=true\n")
                                 .arg(agentProgram(), profile)
                                 .toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() || !file.commit())
        return Error(ErrorKind::Storage, QStringLiteral("autostart"), file.errorString(), {path});
    return {};
}

} // namespace perennial
