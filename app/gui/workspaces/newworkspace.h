// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ClientForm: name, time zone and colour of a new client; openNewWorkspace shows it in a panel. The client is stored
// and opened when it is done. Thread: the window's.

#include "common/theme.h"
#include "shell/services.h"

#include <QWidget>

class QLineEdit;

namespace perennial {

class ErrorLine;
class Swatches;
class ZoneField;

class ClientForm : public QWidget
{
    Q_OBJECT
public:
    ClientForm(Services &services, const Theme &theme, QWidget *parent = nullptr);

    void submit();
    QString clientName() const;
    QString colour() const;
    QLineEdit *nameField() const { return m_name; }

Q_SIGNALS:
    void changed();
    void submitted(); // Enter in the name
    void made(const perennial::Workspace &client);

private:
    Services &m_services;
    QLineEdit *m_name;
    ZoneField *m_zone;
    Swatches *m_colour;
    ErrorLine *m_error;
    bool m_busy = false;
};

using WorkspaceDone = std::function<void(const Workspace &)>;
void openNewWorkspace(Services &services, const Theme &theme, QWidget *host, WorkspaceDone done);

} // namespace perennial
