// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// FillPanel: chooses what the library puts into a place: another wording or another item, found by typing. It opens at once
// and deletes itself when it is closed. Thread: the window's.

#include "calendar/calendarsource.h"
#include "common/modalpanel.h"

class QListView;
class QSortFilterProxyModel;

namespace perennial {

class FillPanel : public ModalPanel
{
    Q_OBJECT
public:
    FillPanel(const Theme &theme, QWidget *host, const QList<FillChoice> &choices, std::function<void(const FillChoice &)> done);

private:
    void find(const QString &words);
    void take();

    QList<FillChoice> m_choices;
    QListView *m_list;
    QSortFilterProxyModel *m_found;
    Button *m_take;
    std::function<void(const FillChoice &)> m_done;
};

} // namespace perennial
