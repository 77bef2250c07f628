// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What every service is made of. All references outlive the services. nudge wakes the publisher after a change.

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace perennial {

class Connection;
class Database;
class Log;
class MediaFolder;
class Registry;
class SecretStore;

struct ServiceParts
{
    Database &database;
    const Clock &clock;
    IdSource &ids;
    Registry &registry;
    SecretStore &secrets;
    MediaFolder &media;
    Log &log;
    std::function<void()> nudge;
};

} // namespace perennial
