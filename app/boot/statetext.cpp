// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/statetext.h"

#include "service/icsforms.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

struct CalendarFileWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)
};

} // namespace

QString entryStateName(EntryState state)
{
    switch (state) {
    case EntryState::Idea:
        return CardWords::tr("Idea");
    case EntryState::Draft:
        return CardWords::tr("Draft");
    case EntryState::InReview:
        return CardWords::tr("In review");
    case EntryState::Approved:
        return CardWords::tr("Scheduled");
    case EntryState::Sending:
        return CardWords::tr("Sending");
    case EntryState::PlannedFill:
        return CardWords::tr("Planned fill");
    case EntryState::Sent:
        return CardWords::tr("Sent");
    case EntryState::Failed:
        return CardWords::tr("Failed");
    case EntryState::Unsure:
        return CardWords::tr("Unsure");
    case EntryState::Held:
        return CardWords::tr("Held");
    case EntryState::Missed:
        return CardWords::tr("Missed");
    case EntryState::Cancelled:
        return CardWords::tr("Cancelled");
    }
    return {};
}

IcsWords icsWords()
{
    IcsWords words;
    words.state = entryStateName;
    words.untitled = CalendarFileWords::tr("A post without a text");
    words.channels = CalendarFileWords::tr("Channels: %1");
    words.campaign = CalendarFileWords::tr("Campaign: %1");
    return words;
}

} // namespace perennial
