// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PublisherSecrets: how the place of the keys stands, for people and as JSON: as the publisher that runs says
// (boot/secretswatch.h), which is what counts for what goes out, or as this program finds it. Thread: any.

#include "boot/secretswatch.h"

#include <QJsonObject>

namespace perennial {

// {"place","state","message"}
QJsonObject secretsJson(const VaultStatus &status);
// "sealed-file, locked"
QString stateWordsFor(const QJsonObject &secrets);

} // namespace perennial
