// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/batch.h"

#include "domain/enumnames.h"

namespace perennial {

namespace {

// An import tells of itself with each group of rows, several times a second. Whoever was silent for longer and still lives
// finds that it was taken over and stops (store/batchstore.h).
constexpr std::chrono::seconds kSilence{15};

constexpr EnumNames<BatchState, 4> kStates{{{
    {BatchState::Running, "running"},
    {BatchState::BrokenOff, "broken-off"},
    {BatchState::Done, "done"},
    {BatchState::Undone, "undone"},
}}};

} // namespace

BatchState Batch::stateAt(Instant now) const
{
    if (undoneAt)
        return BatchState::Undone;
    if (finishedAt)
        return BatchState::Done;
    return now - seenAt > kSilence ? BatchState::BrokenOff : BatchState::Running;
}

QString toString(BatchState state)
{
    return kStates.name(state);
}

} // namespace perennial
