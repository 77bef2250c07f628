// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/watchedfolder.h"

#include "domain/enumnames.h"

namespace perennial {

namespace {

constexpr EnumNames<WatchedFileState, 3> kStates{{{
    {WatchedFileState::Importing, "importing"},
    {WatchedFileState::Done, "done"},
    {WatchedFileState::Refused, "refused"},
}}};

} // namespace

QString toString(WatchedFileState state)
{
    return kStates.name(state);
}

std::optional<WatchedFileState> watchedFileStateFromString(const QString &text)
{
    return kStates.value(text);
}

} // namespace perennial
