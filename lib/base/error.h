// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Errors are values. A kind that code switches on, a stable code that the programs turn into words, the names
// that belong into that sentence, and an English message for the log.
// Thread: plain values, usable everywhere. Ownership: by value.

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace perennial {

enum class ErrorKind {
    NotFound,    // the thing asked for is not there
    Invalid,     // the caller's value breaks a rule
    Conflict,    // somebody else changed it, or it is there already
    Auth,        // the credential is missing, wrong, expired or lacks a scope
    RateLimited, // try again after retryAfter
    Transient,   // nothing has happened at the other side; trying again may help
    Rejected,    // the other side refused for good
    Unsure,      // it may have happened; never try blindly again
    Storage,     // database or files
    Keychain,    // the secret store is missing, locked or refuses
    Cancelled,   // a person or a shutdown stopped it
};

struct Error
{
    ErrorKind kind = ErrorKind::Invalid;
    QString code;      // kebab-case, stable: "channel-unknown"; app/boot/errortext.cpp has its words
    QStringList args;  // what the sentence names, in order
    QString message;   // English, one line, for the log; never holds a secret
    std::optional<std::chrono::milliseconds> retryAfter;
    int httpStatus = 0; // 0 = no answer

    Error() = default;
    Error(ErrorKind kind, QString code, QString message, QStringList args = {});
};

// "not-found", "rate-limited", ...: as written in JSON and in the database.
QString toString(ErrorKind kind);
std::optional<ErrorKind> errorKindFromString(const QString &text);

} // namespace perennial
