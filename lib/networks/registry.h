// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Registry: every network this program knows, one line each in registry.cpp. Owns the adapters.
// Thread: the thread that made it.

#include "networks/adapter.h"

#include <memory>
#include <vector>

namespace perennial {

class Clock;
class HttpClient;
class Redactor;
class SecretStore;

struct AdapterContext
{
    HttpClient &http;
    SecretStore &secrets;
    const Clock &clock;
    Redactor &redactor; // told of every secret before its first use
    QString lockFolder = {}; // where programs of one profile take turns; empty: there is only this one
};

class Registry
{
public:
    explicit Registry(std::vector<std::unique_ptr<Adapter>> adapters);
    static Registry standard(const AdapterContext &context);

    // nullptr for a network nobody knows.
    Adapter *find(const QString &network) const;
    const Network *network(const QString &id) const;
    QList<Network> networks() const;

private:
    std::vector<std::unique_ptr<Adapter>> m_adapters;
};

} // namespace perennial
