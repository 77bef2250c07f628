// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PostsProvider: posts and channels of the open client for the command palette. Thread: the window's.

#include "shell/commandpalette.h"
#include "shell/pages.h"
#include "shell/services.h"

namespace perennial {

class PostsProvider : public CommandProvider
{
    Q_OBJECT
public:
    PostsProvider(Services &services, Shell &shell, QObject *parent);
    void search(const QString &query, int ticket) override;

Q_SIGNALS:
    void postChosen(perennial::PostId post);

private:
    QCoro::Task<void> look(QString query, int ticket);
    Services &m_services;
    Shell &m_shell;
};

} // namespace perennial
