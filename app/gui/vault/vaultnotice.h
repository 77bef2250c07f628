// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// VaultNotice: what Today says while the keys can't be read: where they lie, how many posts wait, and the button that
// unlocks. Thread: the window's. Ownership: the caller's; borrows services, theme and host.

#include "boot/vault.h"
#include "vault/vaultpanels.h"

namespace perennial {

class ErrorLine;

struct VaultFacts
{
    VaultStatus status;
    int waiting = 0; // posts of any client
};

// Asks the place while it is shut or something waits for it: the publisher may lack the key that this window has.
QCoro::Task<VaultFacts> lookAtVault(House *house);
// Null while they can be read.
ErrorLine *vaultNotice(Services &services, const Theme &theme, QWidget *host, const VaultFacts &facts, VaultSaid done);

} // namespace perennial
