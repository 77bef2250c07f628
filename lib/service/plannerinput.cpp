// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/plannerinput.h"

#include "media/mediafolder.h"
#include "service/libraryedit.h"
#include "store/categorystore.h"
#include "store/channelstore.h"
#include "store/fillstore.h"
#include "store/slotstore.h"
#include "store/workspacestore.h"

#include <QFileInfo>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kShareReach = 24h * 8; // the share of a category looks a week back

class Reader
{
public:
    Reader(Connection &connection, const PlannerQuestion &question) : m_connection(connection), m_question(question) {}

    Result<PlannerReading> run()
    {
        TRY_ASSIGN(const Workspace client, workspacestore::load(m_connection, m_question.workspace));
        TRY_ASSIGN(m_reading.setting, fillstore::setting(m_connection, m_question.workspace));
        m_input.timeZone = client.timeZone;
        m_input.start = m_question.from;
        m_input.seed = m_question.seed.value_or(m_reading.setting.seed);
        TRY(readLibrary());
        TRY(readUses());
        TRY(readDecisions());
        TRY(readPlaces());
        return std::move(m_reading);
    }

private:
    Result<void> readLibrary()
    {
        TRY_ASSIGN(m_input.items, evergreenstore::itemsForPlan(m_connection, m_question.workspace));
        for (const EvergreenItem &item : std::as_const(m_input.items)) {
            if (const auto sound = validate(item); !sound)
                return naming(sound.error(), titleOf(item));
        }
        TRY_ASSIGN(m_reading.files, evergreenstore::neededFiles(m_connection, m_question.workspace));
        TRY_ASSIGN(const QList<LibraryCategory> categories, categorystore::listWithPolicies(m_connection, m_question.workspace));
        for (const LibraryCategory &each : categories) {
            m_reading.categories.insert(each.category.id, each.category.name);
            m_input.policies << policyFor(each.policy);
        }
        return {};
    }

    CategoryPolicy policyFor(const CategoryPolicy &kept) const
    {
        for (const CategoryPolicy &policy : m_question.policies) {
            if (policy.category == kept.category)
                return policy;
        }
        return kept;
    }

    // All that ever was: an item may be used so many times and no more.
    Result<void> readUses()
    {
        TRY_ASSIGN(const auto uses, evergreenstore::uses(m_connection, m_question.workspace, Instant{0}, m_question.until + kShareReach));
        for (const evergreenstore::RecordedUse &use : uses) {
            m_input.history << use.use;
            if (use.post)
                m_fromLibrary.insert(use.post);
        }
        return {};
    }

    Result<void> readDecisions()
    {
        const QDate first = m_question.from.utc().date().addDays(-2); // whatever the channel's zone
        TRY_ASSIGN(m_input.pins, fillstore::pins(m_connection, m_question.workspace, first));
        TRY_ASSIGN(m_input.exclusions, fillstore::exclusions(m_connection, m_question.workspace, first));
        TRY_ASSIGN(m_spokenFor, fillstore::spokenFor(m_connection, m_question.workspace, first));
        return {};
    }

    Result<void> readPlaces()
    {
        TRY_ASSIGN(const QList<Slot> slots, slotstore::list(m_connection, m_question.workspace));
        TRY_ASSIGN(const QList<SlotPlace> places,
                   placesOfSlots(m_connection, m_question.workspace, slotsAfter(slots, m_question.slots), m_question.from, m_question.until));
        // A plan says what goes out there, or nothing does any more.
        TRY_ASSIGN(const QList<Channel> channels, channelstore::list(m_connection, m_question.workspace));
        QSet<ChannelId> planned;
        for (const Channel &channel : channels) {
            if (channel.lifecycle == Lifecycle::Maintenance || channel.lifecycle == Lifecycle::Closing || channel.lifecycle == Lifecycle::Closed)
                planned << channel.id;
        }
        for (const SlotPlace &place : places) {
            if (!planned.contains(place.occurrence.channel) && place.isFree() && place.occurrence.category && !m_spokenFor.contains(keyOf(place.occurrence)))
                m_input.places << place.occurrence;
        }
        return countOthers();
    }

    // Counts for the share: each post that stands on a channel, but for those that came from the library.
    Result<void> countOthers()
    {
        ZoneResolver zones;
        TRY_ASSIGN(const QTimeZone zone, zones.zone(m_input.timeZone));
        TRY_ASSIGN(const QList<TakenTime> taken,
                   slotstore::takenTimes(m_connection, m_question.workspace, {}, m_question.from - kShareReach, m_question.until + kShareReach));
        for (const TakenTime &each : taken) {
            if (!m_fromLibrary.contains(each.post))
                ++m_input.otherPosts[each.at.utc().toTimeZone(zone).date()];
        }
        return {};
    }

    Connection &m_connection;
    const PlannerQuestion &m_question;
    PlannerReading m_reading;
    EvergreenInput &m_input = m_reading.input;
    QSet<PostId> m_fromLibrary;
    QSet<OccurrenceKey> m_spokenFor;
};

} // namespace

Result<PlannerReading> readPlannerInput(Connection &connection, const PlannerQuestion &question)
{
    return Reader(connection, question).run();
}

QSet<EvergreenId> leaveOutLost(PlannerReading &reading, const MediaFolder &media)
{
    QHash<QString, bool> present;
    const auto isThere = [&](const evergreenstore::NeededFile &file) {
        if (file.sha256.isEmpty())
            return !file.failed; // it may still be fetched
        const auto known = present.constFind(file.sha256);
        return known != present.cend() ? *known : *present.insert(file.sha256, QFileInfo::exists(media.pathOf(file.sha256)));
    };
    QSet<EvergreenId> lost;
    QSet<WordingId> lostWordings;
    QSet<EvergreenId> lostItems;
    for (const evergreenstore::NeededFile &file : std::as_const(reading.files)) {
        if (isThere(file))
            continue;
        lost.insert(file.item);
        if (file.wording)
            lostWordings.insert(file.wording);
        else
            lostItems.insert(file.item);
    }
    if (lost.isEmpty())
        return lost;
    for (EvergreenItem &item : reading.input.items)
        item.wordings.removeIf([&](const Wording &wording) {
            return lostWordings.contains(wording.id) || (wording.media.isEmpty() && lostItems.contains(item.id));
        });
    reading.input.items.removeIf([](const EvergreenItem &item) { return item.wordings.isEmpty(); });
    return lost;
}

Result<Instant> weeksLater(Connection &connection, WorkspaceId workspace, Instant now, int weeks)
{
    TRY_ASSIGN(const Workspace client, workspacestore::load(connection, workspace));
    ZoneResolver zones;
    TRY_ASSIGN(WallTime wall, zones.wallTime(now, client.timeZone));
    wall.date = wall.date.addDays(7 * weeks);
    TRY_ASSIGN(const ResolvedTime end, zones.resolve(wall));
    return end.instant;
}

} // namespace perennial
