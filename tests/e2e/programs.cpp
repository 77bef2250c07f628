// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/programs.h"

#include "link/nudge.h"

#include <QCoro/QCoroCore>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTimer>

namespace perennial::test {

namespace {

using namespace std::chrono_literals;

constexpr auto kRunDeadline = 60s;
constexpr auto kLookEvery = 20ms;

QString passphraseFile(const QString &folder)
{
    return folder + QStringLiteral("/passphrase");
}

} // namespace

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString Answer::words() const
{
    return QStringLiteral("exit %1\n%2\n%3").arg(exitCode).arg(QString::fromUtf8(err), QString::fromUtf8(out.left(2000)));
}

Programs::Programs(QString folder) : m_folder(std::move(folder))
{
    QFile file(passphraseFile(m_folder));
    if (!file.exists() && file.open(QIODevice::WriteOnly)) {
        file.write("a long passphrase for this folder only\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

QProcessEnvironment Programs::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("PERENNIAL_DATABASE"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("PERENNIAL_SECRETS"), QStringLiteral("sealed-file"));
    environment.insert(QStringLiteral("PERENNIAL_PASSPHRASE_FILE"), passphraseFile(m_folder));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    for (auto it = m_variables.cbegin(); it != m_variables.cend(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

Answer Programs::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_folder);
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(kRunDeadline, &loop, &QEventLoop::quit);
    process.start(QStringLiteral(PERENNIALCTL), QStringList{QStringLiteral("--profile"), profile(), QStringLiteral("--json")} + arguments);
    process.write(input);
    process.closeWriteChannel();
    loop.exec();
    Answer answer;
    if (process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit)
        answer.exitCode = process.exitCode();
    else
        process.kill();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    process.waitForFinished();
    return answer;
}

std::unique_ptr<QProcess> Programs::startAgent(const QStringList &arguments)
{
    return start(QStringList{QStringLiteral("agent"), QStringLiteral("--verbose")} + arguments);
}

std::unique_ptr<QProcess> Programs::start(const QStringList &arguments)
{
    return startProgram(QStringLiteral(PERENNIALCTL), QStringList{QStringLiteral("--profile"), profile()} + arguments);
}

std::unique_ptr<QProcess> Programs::startWindow()
{
    const QString program = QFileInfo(QStringLiteral(PERENNIALCTL)).absolutePath() + QStringLiteral("/perennial");
    return startProgram(program, {QStringLiteral("--profile"), profile()});
}

std::unique_ptr<QProcess> Programs::startProgram(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->setWorkingDirectory(m_folder);
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(program, arguments);
    return process;
}

void Programs::wakeAgent()
{
    (void)QCoro::waitFor(sendNudge(profile(), NudgeTarget::Agent, NudgeWord::Wake));
}

bool Programs::windowAnswers()
{
    return QCoro::waitFor(sendNudge(profile(), NudgeTarget::Window, NudgeWord::Ping));
}

bool Programs::stopAgent()
{
    (void)QCoro::waitFor(sendNudge(profile(), NudgeTarget::Agent, NudgeWord::Stop));
    return waitUntil([this] { return !QCoro::waitFor(sendNudge(profile(), NudgeTarget::Agent, NudgeWord::Ping)); }, kRunDeadline);
}

bool waitUntil(const std::function<bool()> &condition, std::chrono::milliseconds deadline)
{
    QElapsedTimer since;
    since.start();
    QTimer tick; // so that processEvents() comes back though nothing happens
    tick.start(kLookEvery);
    while (!condition()) {
        if (std::chrono::milliseconds(since.elapsed()) > deadline)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

bool endCleanly(QProcess &process, std::chrono::milliseconds deadline)
{
    process.terminate();
    const bool ended = waitUntil([&process] { return process.state() == QProcess::NotRunning; }, deadline);
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace perennial::test
