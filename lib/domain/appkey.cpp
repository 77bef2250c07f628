// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/appkey.h"

#include <algorithm>

namespace perennial {

namespace {

constexpr int kLongestClientId = 512;

} // namespace

Result<void> validate(const AppKey &app)
{
    const auto isVisible = [](QChar letter) { return letter.unicode() > 0x20 && letter.unicode() < 0x7f; };
    if (app.clientId.isEmpty() || app.clientId.size() > kLongestClientId ||
        !std::all_of(app.clientId.begin(), app.clientId.end(), isVisible))
        return Error(ErrorKind::Invalid, QStringLiteral("app-client-id"),
                     QStringLiteral("this is no client id of an app"));
    return {};
}

} // namespace perennial
