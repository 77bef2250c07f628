// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PublisherSecrets: how the place of the keys stands for the publisher that runs, which is what counts for what goes out,
// and how this program finds it. Thread: the main one. Errors: Storage.

#include "boot/vault.h"
#include "ctl/commandcontext.h"

#include <QJsonObject>

namespace perennial {

// {"place","state"}; empty: none runs, or it said nothing.
QCoro::Task<Result<QJsonObject>> publisherSecrets(House &house);
// {"place","state","message"}
QJsonObject secretsJson(const VaultStatus &status);
// "sealed-file, locked"
QString stateWordsFor(const QJsonObject &secrets);

} // namespace perennial
