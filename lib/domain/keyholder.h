// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Who holds the keys of a client: KeyHolder is a person or a tool, KeyHolding one key of theirs, KeyFact what is known of a
// channel's own key. Plain values. Errors of validate(): Invalid "holder-name-empty" | "holder-name-long".

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"

#include <QDate>

#include <optional>

namespace perennial {

enum class HolderKind { Person, Tool };
QString toString(HolderKind kind); // "person", "tool"
std::optional<HolderKind> holderKindFromString(const QString &text);

struct KeyHolder
{
    KeyHolderId id;
    WorkspaceId workspace;
    QString name; // unique in the workspace, compared folded
    HolderKind kind = HolderKind::Person;
    QString contact;
    QString note;
    std::optional<Instant> leftAt;
    qint64 version = 1;
    Instant createdAt;
};
Result<void> validate(const KeyHolder &holder);

enum class KeyAccess {
    Owner,    // the account is theirs, or its sign-up address is
    Admin,
    Editor,
    Password, // they know the password
    Tool,     // an app that was let in
};
QString toString(KeyAccess access); // "owner", "admin", "editor", "password", "tool"
std::optional<KeyAccess> keyAccessFromString(const QString &text);

struct KeyHolding
{
    WorkspaceId workspace;
    KeyHolderId holder;
    ChannelId channel;
    KeyAccess access = KeyAccess::Admin;
    QDate since; // invalid: nobody knows
    QDate until; // agreed; invalid: open
    std::optional<Instant> endedAt; // it was taken back
    QString note;

    bool isOpen() const { return !endedAt; }
};

struct KeyFact
{
    WorkspaceId workspace;
    ChannelId channel;
    std::optional<Instant> connectedAt;
    QString connectedBy;
    std::optional<Instant> checkedAt; // the network was asked and took it
    QString recoveryAddress;
    QString note;
};

} // namespace perennial
