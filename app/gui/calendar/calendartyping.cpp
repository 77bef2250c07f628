// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendartyping.h"

#include "common/typedtimepopover.h"

#include <utility>

namespace perennial {

namespace {

const QTime kUsualTime(9, 0); // of a post that has none yet

} // namespace

CalendarTyping::CalendarTyping(CalendarContext &context, QWidget *host)
    : QObject(host), m_context(context), m_popover(new TypedTimePopover(context.theme, host))
{
    connect(m_popover, &TypedTimePopover::chosen, this, &CalendarTyping::take);
}

void CalendarTyping::openFor(PostId idea, const QRect &beside, const QString &begun)
{
    const CalendarSetting &setting = m_context.setting();
    const QDateTime now = m_context.now();
    m_idea = idea;
    m_popover->open(beside, {WallTime{now.date(), now.time(), setting.zone.id()}, kUsualTime, setting.weekStart, setting.system}, begun);
}

void CalendarTyping::open(const QRect &beside, const QString &begun)
{
    const CalendarSetting &setting = m_context.setting();
    const QDateTime now = m_context.now();
    m_idea = {};
    TypedTimeFrame frame{WallTime{now.date(), now.time(), setting.zone.id()}, std::nullopt, setting.weekStart, setting.system};
    const CalendarEntry *entry = m_context.model.find(m_context.selection.current());
    if (entry && !canMove(entry->state)) {
        Q_EMIT m_context.actions.said(refusalText(entry->state), false);
        return;
    }
    if (entry)
        frame.usual = entry->timed ? entry->time : kUsualTime;
    frame.pastIsWelcome = !entry;
    m_popover->open(beside, frame, begun);
}

void CalendarTyping::take(const WallTime &wall)
{
    if (m_idea)
        return m_context.actions.plan({{std::exchange(m_idea, {}), wall.date, wall.time, true}});
    const CalendarEntry *entry = m_context.model.find(m_context.selection.current());
    if (!entry) {
        Q_EMIT dateWanted(wall.date);
        return;
    }
    QList<EntryMove> moves;
    if (m_context.selection.posts().size() > 1 && entry->timed) {
        const int minutes = (wall.time.msecsSinceStartOfDay() - entry->time.msecsSinceStartOfDay()) / 60000;
        moves = m_context.shifted(entry->date.daysTo(wall.date), minutes);
    } else {
        moves = {{entry->post, wall.date, wall.time, true}};
    }
    m_context.actions.move(moves);
}

} // namespace perennial
