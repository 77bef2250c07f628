// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What people decide about the places that the library fills, which places became posts, and how plans become posts.
// Plain functions over a Connection: whoever calls them owns the transaction. Thread: the database's. Errors: Storage.

#include "domain/evergreensetting.h"
#include "plan/evergreenplanner.h"
#include "store/connection.h"

namespace perennial::fillstore {

// In the place of what was there.
Result<void> setPin(Connection &connection, WorkspaceId workspace, const EvergreenPin &pin);
Result<void> removePin(Connection &connection, WorkspaceId workspace, const OccurrenceKey &place);
Result<std::optional<EvergreenPin>> pinAt(Connection &connection, WorkspaceId workspace, const OccurrenceKey &place);
// On a day from `from` on, by day and slot.
Result<QList<EvergreenPin>> pins(Connection &connection, WorkspaceId workspace, QDate from);

// Nothing happens where it is there already, or is not.
Result<void> addExclusion(Connection &connection, WorkspaceId workspace, const EvergreenExclusion &exclusion);
Result<void> removeExclusion(Connection &connection, WorkspaceId workspace, const EvergreenExclusion &exclusion);
Result<QList<EvergreenExclusion>> exclusions(Connection &connection, WorkspaceId workspace, QDate from);

// Places that are not filled again: their post stands somewhere, or a person threw it away.
Result<QSet<OccurrenceKey>> spokenFor(Connection &connection, WorkspaceId workspace, QDate from);
// What a post that was taken back filled is free to be filled again.
Result<void> freePlace(Connection &connection, const OccurrenceKey &place);
// A person threw the post away, or wants it again. What is out stays a use.
enum class Answer { Declined, Wanted };
Result<void> setAnswer(Connection &connection, PostId post, Answer answer);

// The usual ones if nobody chose others.
Result<EvergreenSetting> setting(Connection &connection, WorkspaceId workspace);
Result<void> setSetting(Connection &connection, const EvergreenSetting &setting);

} // namespace perennial::fillstore
