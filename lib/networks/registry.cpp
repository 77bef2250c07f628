// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/registry.h"

#include "networks/bluesky/blueskyadapter.h"
#include "networks/mastodon/mastodonadapter.h"
#include "networks/sandbox/sandboxadapter.h"

namespace perennial {

Registry::Registry(std::vector<std::unique_ptr<Adapter>> adapters) : m_adapters(std::move(adapters)) {}

Registry Registry::standard(const AdapterContext &context)
{
    std::vector<std::unique_ptr<Adapter>> adapters;
    adapters.push_back(std::make_unique<BlueskyAdapter>(context));
    adapters.push_back(std::make_unique<MastodonAdapter>(context));
    adapters.push_back(std::make_unique<SandboxAdapter>(context));
    return Registry(std::move(adapters));
}

Adapter *Registry::find(const QString &network) const
{
    for (const auto &adapter : m_adapters) {
        if (adapter->network().id == network)
            return adapter.get();
    }
    return nullptr;
}

const Network *Registry::network(const QString &id) const
{
    const Adapter *adapter = find(id);
    return adapter ? &adapter->network() : nullptr;
}

QList<Network> Registry::networks() const
{
    QList<Network> networks;
    for (const auto &adapter : m_adapters)
        networks << adapter->network();
    return networks;
}

} // namespace perennial
