// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarformat.h"

#include "common/cardpainter.h"
#include "plan/calendardays.h"

namespace perennial {

CalendarFormat::CalendarFormat(const CalendarSetting &setting)
    : m_setting(setting), m_calendar(calendarOf(setting.system))
{
    m_setting.locale.setNumberOptions(QLocale::OmitGroupSeparator);
}

QString CalendarFormat::text(QDate date, const QString &format) const
{
    return m_setting.locale.toString(date, format, m_calendar);
}

QString CalendarFormat::number(int value) const
{
    return m_setting.locale.toString(value);
}

QString CalendarFormat::time(QTime time) const
{
    return m_setting.locale.toString(time, QStringLiteral("HH:mm"));
}

QString CalendarFormat::dayNumber(QDate date) const
{
    return number(date.day(m_calendar));
}

QString CalendarFormat::weekdayShort(QDate date) const
{
    return m_setting.locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
}

QString CalendarFormat::weekday(QDate date) const
{
    return weekdayOf(date.dayOfWeek());
}

QString CalendarFormat::weekdayOf(int dayOfWeek) const
{
    return m_setting.locale.standaloneDayName(dayOfWeek, QLocale::LongFormat);
}

QString CalendarFormat::weekdayNarrow(int dayOfWeek) const
{
    return m_setting.locale.standaloneDayName(dayOfWeek, QLocale::NarrowFormat);
}

QString CalendarFormat::monthShort(QDate date) const
{
    return text(date, QStringLiteral("MMM"));
}

QString CalendarFormat::year(QDate date) const
{
    return number(date.year(m_calendar));
}

QString CalendarFormat::day(QDate date) const
{
    //: %1 weekday, %2 day, %3 month: "Friday 27 November"
    return tr("%1 %2 %3").arg(weekday(date), dayNumber(date), text(date, QStringLiteral("MMMM")));
}

QString CalendarFormat::dayShort(QDate date) const
{
    //: %1 day, %2 month: "27 Nov"
    return tr("%1 %2").arg(dayNumber(date), monthShort(date));
}

QString CalendarFormat::dayOfYear(QDate date) const
{
    //: %1 day, %2 month: "27 November"
    return tr("%1 %2").arg(dayNumber(date), text(date, QStringLiteral("MMMM")));
}

QString CalendarFormat::moment(QDate date, QTime when) const
{
    //: %1 weekday, %2 day and month, %3 time: "Fri 27 Nov, 09:30"
    return tr("%1 %2, %3").arg(weekdayShort(date), dayShort(date), time(when));
}

QString CalendarFormat::range(QDate from, QDate to) const
{
    const QString lastMonth = text(to, QStringLiteral("MMMM"));
    if (from == to)
        return tr("%1 %2 %3").arg(dayNumber(to), lastMonth, year(to));
    if (from.year(m_calendar) != to.year(m_calendar))
        //: two days of different years: "28 December 2026 – 3 January 2027"
        return tr("%1 %2 %3 – %4 %5 %6")
            .arg(dayNumber(from), text(from, QStringLiteral("MMMM")), year(from), dayNumber(to), lastMonth, year(to));
    if (from.month(m_calendar) != to.month(m_calendar))
        //: two days of different months: "30 November – 6 December 2026"
        return tr("%1 %2 – %3 %4 %5")
            .arg(dayNumber(from), text(from, QStringLiteral("MMMM")), dayNumber(to), lastMonth, year(to));
    //: two days of one month: "23–29 November 2026"
    return tr("%1–%2 %3 %4").arg(dayNumber(from), dayNumber(to), lastMonth, year(to));
}

QString CalendarFormat::month(QDate date) const
{
    //: %1 month, %2 year
    return tr("%1 %2").arg(monthName(date), year(date));
}

QString CalendarFormat::monthName(QDate date) const
{
    return m_calendar.standaloneMonthName(m_setting.locale, date.month(m_calendar), date.year(m_calendar));
}

QString CalendarFormat::week(QDate date) const
{
    return tr("Week %1").arg(number(weekNumber(date, m_calendar, m_setting.weekStart)));
}

namespace {

// "Mastodon @acme"; a channel that is called by its network needs no second word.
QString nameOf(const CalendarChannel &channel)
{
    if (channel.networkName.isEmpty() || channel.name.contains(channel.networkName, Qt::CaseInsensitive))
        return channel.name;
    //: %1 a network, %2 the name of the channel: "Mastodon @acme"
    return CalendarFormat::tr("%1 %2", "channel").arg(channel.networkName, channel.name);
}

CalendarSetting inSecond(CalendarSetting setting)
{
    setting.system = *setting.second;
    return setting;
}

} // namespace

QString CalendarFormat::secondDay(QDate date) const
{
    if (!m_setting.second)
        return {};
    const CalendarFormat second(inSecond(m_setting));
    return second.dayOfMonth(date) == 1 ? second.dayShort(date) : second.dayNumber(date);
}

QString CalendarFormat::secondDayShort(QDate date) const
{
    return m_setting.second ? CalendarFormat(inSecond(m_setting)).dayShort(date) : QString();
}

QString CalendarFormat::secondRange(QDate from, QDate to) const
{
    return m_setting.second ? CalendarFormat(inSecond(m_setting)).range(from, to) : QString();
}

QString describeEntry(const CalendarEntry &entry, const CalendarFormat &format,
                      const QHash<ChannelId, CalendarChannel> &channels)
{
    QStringList names;
    for (ChannelId id : entry.channels)
        names.append(nameOf(channels.value(id)));
    QStringList facts{format.day(entry.date), entry.timed ? format.time(entry.time) : CalendarFormat::tr("no time yet")};
    if (!names.isEmpty())
        facts.append(format.locale().createSeparatedList(names));
    facts.append(entryStateName(entry.state));
    if (entry.conflict)
        facts.append(CalendarFormat::tr("in conflict"));
    if (entry.evergreen && entry.state != EntryState::PlannedFill)
        facts.append(CalendarFormat::tr("evergreen"));
    if (entry.pinned)
        facts.append(CalendarFormat::tr("kept here by a person"));
    const QString all = facts.join(CalendarFormat::tr(", "));
    //: %1 when, where and how it stands, %2 the words of the post
    return entry.text.isEmpty() ? all : CalendarFormat::tr("%1: %2").arg(all, entry.text.simplified());
}

QString refusalText(EntryState state)
{
    switch (state) {
    case EntryState::Sent:
        return CalendarFormat::tr("This post has gone out. It stays where it is; Ctrl+drag makes a copy.");
    case EntryState::Sending:
        return CalendarFormat::tr("This post is being sent right now. It cannot be moved.");
    default:
        return CalendarFormat::tr("It is not sure whether this post went out. Settle that first, then move it.");
    }
}

} // namespace perennial
