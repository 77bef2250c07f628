// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panels about where keys lie: to unlock the key file, to change its passphrase, to move the keys. What goes wrong is
// said in the panel. Thread: the window's. Ownership: each deletes itself; they borrow services and theme.

#include "boot/secretplace.h"
#include "shell/services.h"

namespace perennial {

class ModalPanel;
class Theme;
struct VaultStatus;

// done: what is to be said afterwards.
using VaultSaid = std::function<void(const QString &said)>;

ModalPanel *openUnlockPanel(Services &services, const Theme &theme, QWidget *host, int waiting, VaultSaid done);
ModalPanel *openPassphrasePanel(Services &services, const Theme &theme, QWidget *host, VaultSaid done);
ModalPanel *openMovePanel(Services &services, const Theme &theme, QWidget *host, SecretPlace place, VaultSaid done);

} // namespace perennial
