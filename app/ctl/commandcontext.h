// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CommandContext: what an action gets: its options and arguments, the output, and the profile, opened when first asked
// for. Lives as long as the action runs. Thread: the main one. Errors: House::open's, "usage", NotFound.

#include "boot/house.h"
#include "ctl/command.h"
#include "ctl/exitcode.h"
#include "ctl/output.h"
#include "ctl/words.h"
#include "service/postjson.h"

#include <QHash>

namespace perennial {

struct CommandValues
{
    QString profile;
    QString workspace;
    QHash<QString, QStringList> options; // a switch that is set has one empty value
    QStringList arguments;
};

class CommandContext
{
public:
    CommandContext(CommandValues values, Output &output) : m_values(std::move(values)), m_output(output) {}

    bool has(const char *option) const { return m_values.options.contains(QLatin1String(option)); }
    // The last one wins.
    QString value(const char *option) const { return values(option).value(values(option).size() - 1); }
    QStringList values(const char *option) const { return m_values.options.value(QLatin1String(option)); }
    QString argument(int index) const { return m_values.arguments.value(index); }
    const QStringList &arguments() const { return m_values.arguments; }
    Output &out() { return m_output; }

    // What the environment and --profile say.
    HouseOptions houseOptions() const;
    QCoro::Task<Result<void>> open();
    House &house() { return *m_house; }
    // Before the program ends: what it told the publisher has arrived.
    QCoro::Task<void> settle();
    // --workspace, or the only one; opens the profile.
    QCoro::Task<Result<Workspace>> workspace();
    QCoro::Task<Result<Channel>> channel(WorkspaceId workspace, QString name);
    QCoro::Task<Result<QList<ChannelId>>> channels(WorkspaceId workspace, QStringList names);
    bool namesWorkspace() const { return !m_values.workspace.isEmpty(); }
    QString workspaceName() const { return m_values.workspace; } // as it was typed
    // Whose thing an id is: the client that --workspace names (of another one's nothing is found), without one the client
    // that `ask` finds in the whole profile. Opens the profile.
    using AskClient = std::function<QCoro::Task<Result<WorkspaceId>>(House &)>;
    QCoro::Task<Result<WorkspaceId>> clientOf(AskClient ask);
    // Names for JSON and tables.
    QCoro::Task<Result<PostNaming>> naming(WorkspaceId workspace);

private:
    CommandValues m_values;
    Output &m_output;
    std::unique_ptr<House> m_house;
};

// "a,b" and repeated options to one list, without blanks and empty ones.
QStringList splitList(const QStringList &values);

} // namespace perennial
