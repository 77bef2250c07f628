// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Hardening: what a program that holds keys does first: no core dump and no other process of this user may look into its
// memory, and what it makes is for its user only. Thread: the main one, before anything else.

namespace perennial {

void hardenProcess();

} // namespace perennial
