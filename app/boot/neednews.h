// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// NeedLook: which deliveries newly need a person: failed, unsure, missed, held for something else than a pause. What
// needed one at the first look is not news. The window looks while it runs, the publisher while no window does.
// Thread: the one that made it. Ownership: borrows the house.

#include "boot/house.h"

#include <QSet>

namespace perennial {

// For a desktop notification. Several at once are one.
struct NeedNews
{
    QString title;
    QString text;
    PostId post; // null: several, and Today shows them
    WorkspaceId workspace;
};

class NeedLook
{
public:
    explicit NeedLook(House &house) : m_house(house), m_alive(std::make_shared<bool>(true)) {}

    QCoro::Task<std::optional<NeedNews>> look();

private:
    QCoro::Task<std::optional<NeedNews>> newsOf(QList<Delivery> fresh);

    House &m_house;
    std::shared_ptr<bool> m_alive; // a look may outlive whoever asked for it
    std::optional<QSet<QString>> m_known; // nullopt: not looked yet
    int m_asked = 0;
};

} // namespace perennial
