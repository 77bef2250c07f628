// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// DemoPublisher: the engine of the demo, in this very process. Only the agent publishes otherwise: it is refused for a
// house that is no demo. Thread: the house's. Ownership: the caller; the house outlives it.

#include "boot/house.h"
#include "engine/engine.h"

namespace perennial {

class DemoPublisher : public QObject
{
    Q_OBJECT
public:
    explicit DemoPublisher(House &house, QObject *parent = nullptr);

Q_SIGNALS:
    void delivered();

private:
    Engine m_engine;
};

} // namespace perennial
