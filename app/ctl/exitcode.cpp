// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/exitcode.h"

namespace perennial::exitcode {

namespace {

// Storage is the profile's, but for files that the user named.
bool isUsersFile(const QString &code)
{
    static const QStringList codes{QStringLiteral("file-unwritable"), QStringLiteral("restore-not-empty"),
                                   QStringLiteral("backup-damaged"), QStringLiteral("backup-exists"), QStringLiteral("backup-no-room"),
                                   QStringLiteral("backup-unverified"), QStringLiteral("restore-not-damaged"), QStringLiteral("backup-folder-missing")};
    return codes.contains(code);
}

bool isUsage(const QString &code)
{
    return code == QLatin1String("usage") || code == QLatin1String("workspace-needed")
           || code == QLatin1String("map-malformed") || code == QLatin1String("match-malformed") || code == QLatin1String("map-field-unknown")
           || code == QLatin1String("secrets-kind-unknown") || code == QLatin1String("database-address");
}

} // namespace

int of(const Error &error)
{
    if (isUsage(error.code))
        return kUsage;
    if (error.code == QLatin1String("sealed-file-damaged"))
        return kProfile;
    if (error.code == QLatin1String("file-unreadable"))
        return kNotFound;
    switch (error.kind) {
    case ErrorKind::NotFound:
        return kNotFound;
    case ErrorKind::Invalid:
    case ErrorKind::Conflict:
        return kRefused;
    case ErrorKind::Storage:
        return isUsersFile(error.code) ? kRefused : kProfile;
    case ErrorKind::Auth:
    case ErrorKind::RateLimited:
    case ErrorKind::Transient:
    case ErrorKind::Rejected:
    case ErrorKind::Unsure:
    case ErrorKind::Keychain:
        return kNetwork;
    case ErrorKind::Cancelled:
        return kPart;
    }
    return kPart;
}

} // namespace perennial::exitcode
