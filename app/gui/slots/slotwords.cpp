// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotwords.h"

#include "common/paint.h"
#include "plan/calendardays.h"

namespace perennial {

namespace {

struct SlotWords
{
    Q_DECLARE_TR_FUNCTIONS(perennial::SlotWords)
};

QString weekList(const WeekdaySet &days)
{
    QStringList names;
    for (Qt::DayOfWeek day : days.days())
        names << QLocale().dayName(int(day), days.count() == 1 ? QLocale::LongFormat : QLocale::ShortFormat);
    return QLocale().createSeparatedList(names);
}

QString monthText(const Slot &slot)
{
    if (slot.repeat == SlotRepeat::MonthDay)
        return slot.monthDay == -1 ? SlotWords::tr("Last day of the month") : SlotWords::tr("Day %1 of the month").arg(QLocale().toString(slot.monthDay));
    if (slot.nth == -1)
        //: %1 a day of the week
        return SlotWords::tr("Last %1 of the month").arg(weekList(slot.days));
    //: %1 a number, %2 a day of the week: "Friday no. 2 of the month"
    return SlotWords::tr("%2 no. %1 of the month").arg(QLocale().toString(slot.nth), weekList(slot.days));
}

QString joined(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(SlotWords::tr(", ", "between facts"));
}

QString categoryText(const SlotNames &names)
{
    return names.category.isEmpty() ? SlotWords::tr("any post") : names.category;
}

} // namespace

QString slotDaysText(const Slot &slot)
{
    switch (slot.repeat) {
    case SlotRepeat::Weekly: {
        const QString days = slot.days.count() == 7 ? SlotWords::tr("Every day") : weekList(slot.days);
        //: %1 days of the week
        return slot.every > 1 ? SlotWords::tr("%1, every %Ln weeks", nullptr, slot.every).arg(days) : days;
    }
    case SlotRepeat::MonthDay:
    case SlotRepeat::MonthWeekday:
        return slot.every > 1 ? SlotWords::tr("%1, every %Ln months", nullptr, slot.every).arg(monthText(slot)) : monthText(slot);
    case SlotRepeat::Rule:
        return slot.rule;
    }
    return {};
}

QString slotTimeText(QTime time)
{
    return QLocale().toString(time, QStringLiteral("HH:mm"));
}

QString weekdayText(Qt::DayOfWeek day, QLocale::FormatType format)
{
    return QLocale().standaloneDayName(int(day), format);
}

QString dayTimeText(Qt::DayOfWeek day, QTime time)
{
    //: %1 a day of the week, %2 a time
    return SlotWords::tr("%1 %2").arg(weekdayText(day), slotTimeText(time));
}

QString slotEveryText(const Slot &slot)
{
    return slot.repeat == SlotRepeat::Weekly && slot.every > 1 ? SlotWords::tr("every %Ln weeks", nullptr, slot.every) : QString();
}

QString slotSpanText(const Slot &slot, CalendarSystem calendar)
{
    const auto day = [calendar](QDate date) { return QLocale().toString(date, QStringLiteral("d MMM yyyy"), calendarOf(calendar)); };
    if (slot.first.isValid() && slot.last.isValid())
        return SlotWords::tr("from %1 to %2").arg(day(slot.first), day(slot.last));
    if (slot.first.isValid())
        return SlotWords::tr("from %1").arg(day(slot.first));
    return slot.last.isValid() ? SlotWords::tr("until %1").arg(day(slot.last)) : QString();
}

QString blockText(const Slot &slot, Qt::DayOfWeek day, const SlotNames &names)
{
    return joined({dayTimeText(day, slot.time), categoryText(names), isolate(names.channel), slotEveryText(slot)});
}

QString slotText(const Slot &slot, const SlotNames &names)
{
    return joined({slotDaysText(slot), slotTimeText(slot.time), names.category.isEmpty() ? QString() : names.category});
}

QString findingText(const SlotFinding &finding, const Slot &slot, const SlotNames &names)
{
    const QString channel = isolate(names.channel);
    const QString when = joined({slotDaysText(slot), slotTimeText(slot.time)});
    switch (finding.kind) {
    case SlotFindingKind::SameMinute:
        return SlotWords::tr("%1 has more than one slot at %2 on the same day. Only one of them counts.").arg(channel, slotTimeText(slot.time));
    case SlotFindingKind::QuietHours:
        return SlotWords::tr("%1 (%2) is in the quiet hours and is not used.").arg(when, channel);
    case SlotFindingKind::FreeDay:
        return SlotWords::tr("%1 (%2) falls on days that are kept free and is not used.").arg(when, channel);
    case SlotFindingKind::NeverComes:
        return SlotWords::tr("%1 (%2) does not come within the next two years.").arg(when, channel);
    case SlotFindingKind::Over:
        return SlotWords::tr("%1 (%2) is over: its last day has passed.").arg(when, channel);
    case SlotFindingKind::EmptyCategory:
        return SlotWords::tr("“%1” has nothing in the library yet. %Ln slots draw from it.", nullptr, int(finding.slots.size())).arg(names.category);
    case SlotFindingKind::NoSlots:
        return SlotWords::tr("%1 has no publishing time: its posts get the next free half hour.").arg(channel);
    }
    return {};
}

QList<Qt::DayOfWeek> weekFrom(Qt::DayOfWeek first)
{
    QList<Qt::DayOfWeek> days;
    for (int i = 0; i < 7; ++i)
        days << Qt::DayOfWeek((int(first) - 1 + i) % 7 + 1);
    return days;
}

} // namespace perennial
