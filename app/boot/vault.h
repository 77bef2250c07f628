// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Vault: where the secrets of the open profile lie, whether they are open, and how they move. Thread: the one that made it.

namespace perennial {

class House;

class Vault
{
public:
    explicit Vault(House &house) : m_house(house) {}
    House &house() { return m_house; }

private:
    House &m_house;
};

} // namespace perennial
