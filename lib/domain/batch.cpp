// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/batch.h"

namespace perennial {

namespace {

// An import tells of itself with each group of rows, several times a second. Whoever was silent for longer and still lives
// finds that it was taken over and stops (store/batchstore.h).
constexpr std::chrono::seconds kSilence{15};

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
    switch (state) {
    case BatchState::Running:
        return QStringLiteral("running");
    case BatchState::BrokenOff:
        return QStringLiteral("broken-off");
    case BatchState::Done:
        return QStringLiteral("done");
    case BatchState::Undone:
        return QStringLiteral("undone");
    }
    return {};
}

} // namespace perennial
