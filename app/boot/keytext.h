// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Words for the register of keys and lock-down, for both programs. Thread: any with a translator.

#include "domain/keyholder.h"
#include "domain/lockdown.h"
#include "service/keyregister.h"

namespace perennial {

QString accessWord(KeyAccess access);          // "Admin"
QString kindWord(HolderKind kind);             // "Person"
QString keyStateWord(const KeyRow &row);       // "Ends in 5 days"
QString leavingSentence(LeavingStep step, const QString &name); // "Remove Deniz from the people with access."
QString outcomeSentence(const ChannelOutcome &outcome);

} // namespace perennial
