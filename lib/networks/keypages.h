// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// KeyPages: the pages of a network on which a person takes keys back where no call can: apps that were let in, people with
// access, the password. Plain data, also of networks that have no adapter here. Pure.

#include <QString>

namespace perennial {

struct KeyPages
{
    QString apps;     // apps and tools that were let in
    QString people;   // who else may publish
    QString password; // password and recovery address
    QString messages; // what people wrote to the account
    QString profile;  // where its text is changed
};
// Empty addresses where none is known. server: the channel's own, for networks that have many.
KeyPages keyPagesOf(const QString &network, const QString &server);

} // namespace perennial
