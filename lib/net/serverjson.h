// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// JSON that a server sent: read with a limit of its depth, so that no answer makes us climb. Its size is limited by
// HttpRequest::maxResponseBytes. Pure.

#include <QJsonDocument>

namespace perennial {

inline constexpr int kDeepestJson = 32;

// Null if it is no JSON, or deeper than kDeepestJson.
QJsonDocument serverJson(const QByteArray &body);

} // namespace perennial
