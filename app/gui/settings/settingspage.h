// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SettingsPage: how the program looks and speaks, when it publishes, and the open client's own settings. Everything
// holds at once; there is no Save. Thread: the window's. Ownership: borrows what it is given.

#include "shell/pages.h"
#include "shell/services.h"

#include <QWidget>

class QComboBox;

namespace perennial {

class Plate;
class ScrollPage;
class Segmented;

class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(Services &services, Theme &theme, Shell &shell, SettingsStore &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void trayChosen(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addLook(ScrollPage *page);
    void addPublisher(ScrollPage *page);
    void addKeys(ScrollPage *page);
    QComboBox *combo();
    void addSwitch(Plate *plate, const QString &name, const QString &hint, const QString &key, bool fallback);
    void addStartAtLogin(Plate *plate);

    Services &m_services;
    Theme &m_theme;
    Shell &m_shell;
    SettingsStore &m_settings;
};

} // namespace perennial
