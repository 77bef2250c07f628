// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// VaultSection: where the keys of the channels lie, whether they are open, and what can be done about it: unlock, another
// passphrase, another place. Thread: the window's. Ownership: borrows what it is given.

#include "shell/pages.h"
#include "shell/services.h"

#include <QWidget>

class QVBoxLayout;

namespace perennial {

class VaultSection : public QWidget
{
    Q_OBJECT
public:
    VaultSection(Services &services, const Theme &theme, Shell &shell, QWidget *parent = nullptr);

private:
    void look();
    void show(int waiting);
    void say(const QString &what);

    Services &m_services;
    const Theme &m_theme;
    Shell &m_shell;
    QVBoxLayout *m_rows;
};

} // namespace perennial
