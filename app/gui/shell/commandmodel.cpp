// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commandmodel.h"

#include "shell/fuzzy.h"

namespace perennial {

QString commandGroupName(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Do:
        return CommandModel::tr("Do");
    case CommandGroup::Posts:
        return CommandModel::tr("Posts");
    case CommandGroup::Channels:
        return CommandModel::tr("Channels");
    case CommandGroup::Clients:
        return CommandModel::tr("Clients");
    }
    return {};
}

void CommandModel::setCommands(const QList<Command> &commands)
{
    m_commands = commands;
    rebuild();
}

void CommandModel::setQuery(const QString &query)
{
    m_query = query;
    rebuild();
}

void CommandModel::setFound(const QString &provider, const QList<Command> &commands)
{
    for (auto &[name, found] : m_found) {
        if (name == provider) {
            found = commands;
            return rebuild();
        }
    }
    m_found.append({provider, commands});
    rebuild();
}

void CommandModel::clearFound()
{
    m_found.clear();
    rebuild();
}

QList<Command> CommandModel::matching() const
{
    QList<std::pair<int, Command>> scored;
    for (const Command &command : m_commands) {
        std::optional<int> score = fuzzyScore(m_query, command.text);
        // A further word that finds it counts less than its own name.
        if (!score && !command.aliases.isEmpty())
            if (const std::optional<int> other = fuzzyScore(m_query, command.text + QLatin1Char(' ') + command.aliases))
                score = *other / 2;
        if (score)
            scored.append({*score, command});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Command> matched;
    for (const auto &[score, command] : scored)
        matched << command;
    return matched;
}

void CommandModel::rebuild()
{
    QList<Command> all;
    // What a provider understood of the very words ("guji fri 14:30") stands before what only has a like name.
    for (const auto &[provider, found] : m_found)
        all << found;
    all << matching();
    QList<Row> rows;
    for (const auto group : {CommandGroup::Do, CommandGroup::Posts, CommandGroup::Channels, CommandGroup::Clients}) {
        int shown = 0;
        for (const Command &command : std::as_const(all)) {
            if (command.group != group || shown == kMostInGroup)
                continue;
            if (shown++ == 0)
                rows << Row{true, group, {}};
            rows << Row{false, group, command};
        }
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.heading ? commandGroupName(row.group) : row.command.text;
    case Qt::AccessibleDescriptionRole:
    case HintRole:
        return row.command.hint;
    case HeadingRole:
        return row.heading;
    case IconRole:
        return row.command.icon;
    case ToneRole:
        return static_cast<int>(row.command.tone);
    case IdRole:
        return row.command.id;
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags leaf = Qt::ItemNeverHasChildren;
    return commandAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | leaf : leaf;
}

QHash<int, QByteArray> CommandModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(HeadingRole, "heading");
    names.insert(IconRole, "icon");
    names.insert(HintRole, "hint");
    names.insert(ToneRole, "tone");
    names.insert(IdRole, "id");
    return names;
}

const Command *CommandModel::commandAt(int row) const
{
    return row >= 0 && row < m_rows.size() && !m_rows.at(row).heading ? &m_rows.at(row).command : nullptr;
}

int CommandModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).heading && m_rows.at(row).command.id == id)
            return row;
    }
    return -1;
}

int CommandModel::firstCommand() const
{
    return m_rows.size() > 1 ? 1 : -1;
}

} // namespace perennial
