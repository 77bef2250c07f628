// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/demopublisher.h"

namespace perennial {

namespace {

EngineIdentity demoIdentity()
{
    EngineIdentity identity;
    identity.holder = QStringLiteral("demo");
    return identity;
}

} // namespace

DemoPublisher::DemoPublisher(House &house, QObject *parent) : QObject(parent), m_engine(house.engineParts(), demoIdentity())
{
    if (!house.options().demo)
        return;
    house.setLocalWake([this] { m_engine.wake(); });
    connect(&m_engine, &Engine::delivered, this, &DemoPublisher::delivered);
    m_engine.start(Engine::Mode::Forever);
}

} // namespace perennial
