// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A post as an event of a calendar file. The words in it come from the program. Pure; thread: any, if the words are.

#include "ics/icswriter.h"
#include "plan/entrystate.h"
#include "service/postjson.h"

namespace perennial {

struct IcsWords
{
    std::function<QString(EntryState)> state; // "Draft"
    QString untitled; // for a post without a text
    QString channels; // "Channels: %1"
    QString campaign; // "Campaign: %1"
};

// Without an instant or a day for a post that has none yet: the writer leaves it out.
IcsEntry icsEntryOf(const PostDetails &details, const PostNaming &naming, const IcsWords &words);

} // namespace perennial
