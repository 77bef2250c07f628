// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CommandPalette (Ctrl+K): every action, post, channel and client by name. Providers answer in their own time; what
// comes for an older query is dropped. Enter does the chosen row, Up and Down choose, Escape closes.

#include "common/popover.h"
#include "shell/commandmodel.h"

#include <QListView>

class QLineEdit;

namespace perennial {

// Owned by its maker; must live as long as the palette or be destroyed as a QObject.
class CommandProvider : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    // Answers with found() once or more, at once or later, with the same ticket.
    virtual void search(const QString &query, int ticket) = 0;

Q_SIGNALS:
    void found(int ticket, const QList<perennial::Command> &commands);
};

class CommandPalette : public Popover
{
    Q_OBJECT
public:
    CommandPalette(const Theme &theme, QWidget *host);

    void setCommands(const QList<Command> &commands);
    // Whose posts and channels are found: said in the field.
    void setClient(const QString &name);
    void addProvider(CommandProvider *provider);
    void open();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void ask(const QString &query);
    void choose(int row);
    void step(int by);
    void run();
    void fit();

    CommandModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QList<QPointer<CommandProvider>> m_providers;
    QString m_chosen;
    int m_ticket = 0;
};

} // namespace perennial
