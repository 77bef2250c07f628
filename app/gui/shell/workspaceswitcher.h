// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WorkspaceSwitcher: the clients by name, over the rail: type to find, arrows and Enter to choose, and the two ways to
// get a new one.

#include "common/popover.h"
#include "shell/shellstate.h"

#include <QAbstractListModel>

class QLineEdit;
class QListView;

namespace perennial {

// The clients that match what was typed. Snapshot; no I/O.
class WorkspaceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, ColourRole, SecondLineRole, PausedRole, CurrentRole, NumberRole, LogoRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<WorkspaceEntry> &workspaces, const QString &current, const QString &query);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        WorkspaceEntry entry;
        int number = 0; // of Ctrl+1 to 9; 0 = none
    };
    QList<Row> m_rows;
    QString m_current;
};

class WorkspaceSwitcher : public Popover
{
    Q_OBJECT
public:
    WorkspaceSwitcher(const Theme &theme, const ShellState &state, QWidget *host);

    void openBelow(const QWidget *button);

Q_SIGNALS:
    void workspaceChosen(const QString &id);
    void newWorkspaceRequested();
    void importWorkspaceRequested();
    void allWorkspacesRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void find(const QString &query);
    void take(const QModelIndex &index);

    const ShellState &m_state;
    WorkspaceModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
};

} // namespace perennial
