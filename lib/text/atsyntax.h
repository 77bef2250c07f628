// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The identifiers of the AT Protocol that we take from people or write into records. Thread: safe. Pure.

#include <QString>

namespace perennial {

bool isAtHandle(const QString &text);   // "anna.example.org"
bool isAtDatetime(const QString &text); // "2026-11-21T20:31:05.000Z"
bool isAtLanguage(const QString &text); // "pt-BR"

} // namespace perennial
