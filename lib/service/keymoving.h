// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Moving a channel's key between the place from which it is used and the place where nothing looks for it. What is where can
// always be seen, so a move that broke off is completed by asking for it again: the key is written to its new place, read
// back, and only then removed from the old one. Thread: the store's. Errors: the store's, Keychain "secret-not-kept".

#include "domain/secretkeys.h"
#include "secrets/secretstore.h"

namespace perennial::keymoving {

enum class Moved { Yes, NothingThere };

// What lies at the place of use is the newer one, if both are there: a session may have been renewed meanwhile.
QCoro::Task<Result<Moved>> lock(SecretStore &secrets, ChannelId channel);
QCoro::Task<Result<Moved>> unlock(SecretStore &secrets, ChannelId channel);

// The name under which the key lies; empty: there is none.
QCoro::Task<Result<QString>> placeOf(SecretStore &secrets, ChannelId channel);
// From both places.
QCoro::Task<Result<void>> removeAll(SecretStore &secrets, ChannelId channel);

} // namespace perennial::keymoving
