// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CommandModel: what the palette lists: commands in groups, each group under its heading. A snapshot per query;
// results that arrive later are put into their group without moving the chosen row's command. No I/O.

#include "common/controlpaint.h"

#include <QAbstractListModel>
#include <QList>

#include <functional>

namespace perennial {

enum class CommandGroup { Do, Posts, Channels, Clients };
QString commandGroupName(CommandGroup group);

struct Command
{
    QString id; // unique within its group
    CommandGroup group = CommandGroup::Do;
    QString icon;
    QString text;
    QString hint;    // "Ctrl N", "Mon 08:30"
    QString aliases; // further words that find it
    std::function<void()> act;
    Tone tone = Tone::Neutral; // of the icon
};

class CommandModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole + 1, IconRole, HintRole, ToneRole, IdRole };
    static constexpr int kMostInGroup = 8;

    using QAbstractListModel::QAbstractListModel;

    // What is always there; matched and ordered here.
    void setCommands(const QList<Command> &commands);
    void setQuery(const QString &query);
    // What a provider found for the present query, in its order; replaces what it gave before.
    void setFound(const QString &provider, const QList<Command> &commands);
    void clearFound();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

    const Command *commandAt(int row) const; // nullptr for a heading
    int rowOf(const QString &id) const;
    int firstCommand() const;

private:
    struct Row
    {
        bool heading = false;
        CommandGroup group = CommandGroup::Do;
        Command command;
    };
    QList<Command> matching() const;
    void rebuild();

    QList<Command> m_commands;
    QList<std::pair<QString, QList<Command>>> m_found;
    QString m_query;
    QList<Row> m_rows;
};

} // namespace perennial
