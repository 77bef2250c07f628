// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ItemHistory: when and where an item of the library went out or is to go, in which wording, and what became of it; a double
// click opens it where it is out. Thread: the window's. Ownership: borrows Services.

#include "domain/libraryitem.h"
#include "shell/services.h"

#include <QListWidget>

namespace perennial {

class ItemHistory : public QListWidget
{
    Q_OBJECT
public:
    // Hidden until something is found.
    ItemHistory(Services &services, const LibraryItem &item, QWidget *parent = nullptr);

Q_SIGNALS:
    void found();

private:
    void take(const QList<evergreenstore::PastUse> &uses);
    QString lineOf(const evergreenstore::PastUse &use) const;

    Services &m_services;
    LibraryItem m_item;
};

} // namespace perennial
