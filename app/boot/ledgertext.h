// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words for the ledger: how an entry is known, and what a check of the chain found, translated. Pure. Thread: any
// with a translator.

#include "domain/ledger.h"

namespace perennial {

// "Confirmed by the network": for a list.
QString eventWords(LedgerEvent event);
// One sentence with what is known of it; plain text.
QString eventSentence(const LedgerEntry &entry);
// Empty where the content is for certain what went out.
QString sourceSentence(LedgerSource source);
QString sentenceFor(const LedgerVerdict &verdict);
// The first line of what went out, for a list.
QString firstLineOf(const LedgerContent &content);
bool isWebAddress(const QString &url);
// What a browser may show: the web, and a page on this machine (the sandbox's). Addresses come from servers.
bool canBeOpened(const QString &url);

} // namespace perennial
