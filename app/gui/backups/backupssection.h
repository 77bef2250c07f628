// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// BackupsSection: how old the last good backup is, what went wrong with the next one, those that are kept, and what can
// be done. Thread: the window's. Ownership: borrows services and theme.

#include "common/theme.h"
#include "service/scheduledbackups.h"
#include "shell/services.h"

#include <QWidget>

class QVBoxLayout;

namespace perennial {

class Plate;

class BackupsSection : public QWidget
{
    Q_OBJECT
public:
    BackupsSection(Services &services, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &words);

private:
    void load();
    void show(const BackupState &state, const QList<KeptBackup> &kept);
    void addStatus(Plate *plate, const BackupState &state);
    void addKept(Plate *plate, const KeptBackup &kept);
    void turnOff();
    std::function<void(const QString &)> telling();

    Services &m_services;
    const Theme &m_theme;
    QVBoxLayout *m_column;
    int m_asked = 0; // an answer that is not the newest is dropped
};

} // namespace perennial
