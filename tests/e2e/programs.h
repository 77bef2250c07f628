// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Programs: one profile in a temporary folder and the real perennialctl as processes over it: short runs that are
// waited for, and publishers that stay. Secrets lie in a sealed file. Thread: one with an event loop, which runs while
// a program is waited for (the servers of the test live in it). Every wait has a deadline.

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace perennial::test {

struct Answer
{
    int exitCode = -1; // -1: it did not end in time, or crashed
    QByteArray out;
    QByteArray err;

    QJsonObject json() const;
    QString words() const; // what a person reads when it went wrong
};

class Programs
{
public:
    // folder exists; the profile becomes folder/profile.
    explicit Programs(QString folder);

    QString folder() const { return m_folder; }
    QString profile() const { return m_profile.isEmpty() ? m_folder + QStringLiteral("/profile") : m_profile; }
    // perennialctl --profile ... --json ARGUMENTS
    Answer run(const QStringList &arguments, const QByteArray &input = {});
    // perennialctl agent ARGUMENTS, started; killed if it still lives when it is destroyed.
    std::unique_ptr<QProcess> startAgent(const QStringList &arguments = {});
    // perennialctl --profile ... ARGUMENTS, likewise.
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    // The window of the profile.
    std::unique_ptr<QProcess> startWindow();
    bool windowAnswers();
    // The publisher of the profile, whoever started it, has ended.
    bool stopAgent();
    // For every program started from now on.
    void setVariable(const QString &name, const QString &value) { m_variables.insert(name, value); }
    // Another profile, instead of folder/profile.
    void setProfile(const QString &path) { m_profile = path; }

    // What the window does after a change: the publisher looks at once.
    void wakeAgent();

private:
    QProcessEnvironment environment() const;
    std::unique_ptr<QProcess> startProgram(const QString &program, const QStringList &arguments);

    QString m_folder;
    QString m_profile;
    QHash<QString, QString> m_variables;
};

// Runs the event loop until the condition holds; false after the deadline.
bool waitUntil(const std::function<bool()> &condition, std::chrono::milliseconds deadline);
// Asks for a clean end (SIGTERM) and waits for it.
bool endCleanly(QProcess &process, std::chrono::milliseconds deadline);

} // namespace perennial::test
