// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WatchedFolders: the folders whose tables come in by themselves, what became of the last files, and the buttons to add, look
// at once and stop. Thread: the window's.

#include "common/theme.h"
#include "shell/services.h"

#include <QWidget>

class QVBoxLayout;

namespace perennial {

class Plate;

class WatchedFolders : public QWidget
{
    Q_OBJECT
public:
    WatchedFolders(Services &services, const Theme &theme, QWidget *parent = nullptr);

    void refresh();
    void watch(const QString &folder);

Q_SIGNALS:
    void failed(const perennial::Error &error);
    void said(const QString &sentence);

private:
    void show(const QList<WatchService::Watched> &folders);
    void addFolder(Plate *plate, const WatchService::Watched &watched);
    void addFile(Plate *plate, const WatchedFile &file);
    void choose();
    void look();

    Services &m_services;
    const Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace perennial
