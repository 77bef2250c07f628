// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarywords.h"

namespace perennial::librarywords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(perennial::LibraryWords)
};

QString supplyOfDays(int days)
{
    return days < CategoryHealth::kDryDays ? Words::tr("%Ln days", nullptr, days) : Words::tr("%Ln weeks", nullptr, days / 7);
}

} // namespace

QString ofHealth(Health health)
{
    switch (health) {
    case Health::NoSlot:
        return Words::tr("No slot");
    case Health::OutOfSeason:
        return Words::tr("Resting", "a category out of its season");
    case Health::Dry:
        return Words::tr("Dry", "a category with nothing to give");
    case Health::Thinning:
        return Words::tr("Thinning", "a category that soon has nothing to give");
    case Health::Green:
        return Words::tr("Green", "a category with enough to give");
    }
    return {};
}

QString iconOf(Health health)
{
    switch (health) {
    case Health::NoSlot:
    case Health::OutOfSeason:
    case Health::Green:
        return QStringLiteral("leaf");
    case Health::Thinning:
        return QStringLiteral("thinning");
    case Health::Dry:
        return QStringLiteral("twig");
    }
    return {};
}

Tone toneOf(Health health)
{
    switch (health) {
    case Health::NoSlot:
    case Health::OutOfSeason:
        return Tone::Neutral;
    case Health::Dry:
        return Tone::Red;
    case Health::Thinning:
        return Tone::Amber;
    case Health::Green:
        return Tone::Green;
    }
    return Tone::Neutral;
}

QString supply(const CategoryHealth &health, const CalendarFormat &format)
{
    switch (health.health) {
    case Health::NoSlot:
        return {};
    case Health::OutOfSeason:
        //: %1 a day: "from 15 Nov"; when the season of a category begins
        return health.seasonFrom.isValid() ? Words::tr("from %1").arg(format.dayShort(health.seasonFrom)) : QString();
    case Health::Dry:
    case Health::Thinning:
    case Health::Green:
        break;
    }
    if (health.isSeasonal)
        return Words::tr("in season");
    return health.isEndless ? Words::tr("all year") : supplyOfDays(health.days);
}

QString healthSentence(const CategoryHealth &health, const CalendarFormat &format)
{
    switch (health.health) {
    case Health::NoSlot:
        return Words::tr("No slot draws from it");
    case Health::OutOfSeason:
        //: %1 a day
        return health.seasonFrom.isValid() ? Words::tr("Out of season until %1").arg(format.dayShort(health.seasonFrom)) : Words::tr("Out of season");
    case Health::Dry:
        //: %1 "9 days"
        return health.days > 0 ? Words::tr("Dry in %1").arg(supplyOfDays(health.days)) : Words::tr("Dry", "a category with nothing to give");
    case Health::Thinning:
        //: %1 "5 weeks"
        return Words::tr("Thinning: %1 left").arg(supplyOfDays(health.days));
    case Health::Green:
        break;
    }
    if (health.isSeasonal)
        return Words::tr("Green for the season");
    //: %1 "26 weeks"
    return health.isEndless ? Words::tr("Green all year") : Words::tr("Green for %1").arg(supplyOfDays(health.days));
}

QString ofStanding(Standing standing)
{
    switch (standing) {
    case Standing::Fresh:
        return Words::tr("Never used");
    case Standing::Planned:
        return Words::tr("Planned", "items of the library");
    case Standing::Resting:
        return Words::tr("Resting", "items used lately");
    case Standing::Expired:
        return Words::tr("Expired");
    case Standing::OutOfSeason:
        return Words::tr("Out of season");
    case Standing::UsedUp:
        return Words::tr("Used up");
    case Standing::Lost:
        return Words::tr("Picture gone");
    case Standing::Trashed:
        return Words::tr("In the trash");
    }
    return {};
}

QString whyNotNext(const LibraryEntry &row, bool hasSlot)
{
    if (!hasSlot)
        return Words::tr("no slot");
    for (Standing standing : {Standing::Lost, Standing::Expired, Standing::UsedUp, Standing::OutOfSeason, Standing::Resting}) {
        if (row.standing.testFlag(standing))
            return ofStanding(standing);
    }
    return Words::tr("not planned");
}

QString countSentence(int wordings, int uses)
{
    const QString said = Words::tr("%Ln wordings", nullptr, wordings);
    //: %1 "4 wordings", %2 "used 11 times"
    return uses > 0 ? Words::tr("%1, %2").arg(said, Words::tr("used %Ln times", nullptr, uses)) : Words::tr("%1, never used").arg(said);
}

QString ofOrder(LibraryKey key, Qt::SortOrder direction)
{
    const bool down = direction == Qt::DescendingOrder;
    switch (key) {
    case LibraryKey::LastUse:
        return down ? Words::tr("Used last first") : Words::tr("Rested longest first");
    case LibraryKey::Made:
        return down ? Words::tr("Newest first") : Words::tr("Oldest first");
    case LibraryKey::Uses:
        return down ? Words::tr("Most used first") : Words::tr("Least used first");
    case LibraryKey::Next:
        return down ? Words::tr("Next one last") : Words::tr("Next one first");
    case LibraryKey::Title:
        return Words::tr("By text");
    case LibraryKey::Category:
        return Words::tr("By category");
    case LibraryKey::Wordings:
        return Words::tr("By wordings");
    case LibraryKey::Expires:
        return Words::tr("By last day");
    case LibraryKey::Labels:
        return Words::tr("By label");
    }
    return {};
}

WordingState stateOf(WordingUse use)
{
    switch (use) {
    case WordingUse::Next:
        return {Words::tr("Next", "the wording that comes next"), Tone::Green};
    case WordingUse::Planned:
        return {Words::tr("Planned", "a wording"), Tone::Neutral};
    case WordingUse::Fresh:
        return {Words::tr("Fresh", "a wording that was never used"), Tone::Green};
    case WordingUse::Waits:
        return {};
    }
    return {};
}

} // namespace perennial::librarywords
