// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// NetworkCatalogue: what the networks are, without a profile: their descriptions, with nothing behind them that could
// make a call. Thread: the one that made it.

#include "networks/registry.h"

namespace perennial {

class NetworkCatalogue
{
public:
    NetworkCatalogue();
    ~NetworkCatalogue();

    const Registry &registry() const { return m_registry; }
    // The rules for texts; "x" has no adapter and is known by its rules alone. nullopt: nobody knows it.
    std::optional<TextRules> textRules(const QString &network) const;
    QStringList textNetworks() const;

private:
    struct Nothing;
    std::unique_ptr<Nothing> m_nothing;
    Registry m_registry;
};

} // namespace perennial
