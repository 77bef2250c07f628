// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ics/icsevent.h"

#include <libical/ical.h>

#include <QDateTime>
#include <QSet>

#include <memory>

namespace perennial {

namespace {

constexpr int kMostSteps = 20000;      // of one recurrence
constexpr int kMostOccurrences = 4000; // of one event: more than one a day for ten years
constexpr int kLongestText = 300;
constexpr qint64 kDayMs = 24 * 60 * 60 * 1000;

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, FreeIterator>;

// A time of the file with the zone it is meant in.
struct FileTime
{
    icaltimetype time = icaltime_null_time();
    QTimeZone zone; // invalid: the clock on the wall

    bool isDay() const { return time.is_date != 0; }
    QDate date() const { return {time.year, time.month, time.day}; }
    bool isValid() const
    {
        return !icaltime_is_null_time(time) && time.year >= 1 && time.year <= 9999 && date().isValid()
               && (isDay() || QTime(time.hour, time.minute, std::min(time.second, 59)).isValid());
    }
};

QDateTime momentOf(const FileTime &at)
{
    const QTime clock = at.isDay() ? QTime(0, 0) : QTime(at.time.hour, at.time.minute, std::min(at.time.second, 59));
    return at.zone.isValid() && !at.isDay() ? QDateTime(at.date(), clock, at.zone) : QDateTime(at.date(), clock, Qt::UTC);
}

qint64 keyOf(const FileTime &at)
{
    return momentOf(at).toMSecsSinceEpoch();
}

FileTime fileTime(icalproperty *property, const icaltimetype &time, IcsZones &zones)
{
    FileTime found{time, QTimeZone()};
    if (icaltime_is_utc(time)) {
        found.zone = QTimeZone::utc();
    } else if (icalparameter *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER)) {
        const char *id = icalparameter_get_tzid(zone);
        found.zone = zones.zone(QByteArray(id ? id : ""));
    }
    return found;
}

template <class Get> std::optional<FileTime> timeOf(icalcomponent *event, icalproperty_kind kind, Get get, IcsZones &zones)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    if (!property)
        return std::nullopt;
    const FileTime found = fileTime(property, get(property), zones);
    return found.isValid() ? std::optional(found) : std::nullopt;
}

QString textOf(const char *text)
{
    const QString shown = QString::fromUtf8(text ? text : "").simplified();
    return shown.size() <= kLongestText ? shown : shown.left(kLongestText - 1) + QChar(0x2026);
}

icaltimetype asTime(QDate date, bool isDay)
{
    icaltimetype time = isDay ? icaltime_null_date() : icaltime_null_time();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

class Expansion
{
public:
    Expansion(icalcomponent *event, const IcsWindow &window, IcsZones &zones, IcsEvent &into)
        : m_event(event), m_window(window), m_zones(zones), m_into(into)
    {
    }

    void run(const FileTime &start)
    {
        m_start = start;
        m_length = lengthOf();
        readExceptions();
        add(start);
        for (icalproperty *p = icalcomponent_get_first_property(m_event, ICAL_RRULE_PROPERTY); p;
             p = icalcomponent_get_next_property(m_event, ICAL_RRULE_PROPERTY))
            addRule(icalproperty_get_rrule(p));
        for (icalproperty *p = icalcomponent_get_first_property(m_event, ICAL_RDATE_PROPERTY); p;
             p = icalcomponent_get_next_property(m_event, ICAL_RDATE_PROPERTY))
            addDate(p);
    }

private:
    // Of a day's event in days; of a timed one in milliseconds.
    qint64 lengthOf() const
    {
        const auto end = timeOf(m_event, ICAL_DTEND_PROPERTY, icalproperty_get_dtend, m_zones);
        if (end && end->isDay() && m_start.isDay())
            return std::max<qint64>(m_start.date().daysTo(end->date()), 1);
        if (end && !m_start.isDay())
            return std::max<qint64>(keyOf(*end) - keyOf(m_start), 0);
        qint64 seconds = 0;
        if (icalproperty *p = icalcomponent_get_first_property(m_event, ICAL_DURATION_PROPERTY)) {
            const icaldurationtype length = icalproperty_get_duration(p);
            seconds = length.is_neg ? 0
                                    : ((qint64(length.weeks) * 7 + length.days) * 24 + length.hours) * 3600 + qint64(length.minutes) * 60
                                          + qint64(length.seconds);
        }
        return m_start.isDay() ? std::max<qint64>(seconds / 86400, 1) : seconds * 1000;
    }

    void readExceptions()
    {
        for (icalproperty *p = icalcomponent_get_first_property(m_event, ICAL_EXDATE_PROPERTY); p;
             p = icalcomponent_get_next_property(m_event, ICAL_EXDATE_PROPERTY)) {
            const FileTime out = fileTime(p, icalproperty_get_exdate(p), m_zones);
            if (!out.isValid())
                continue;
            if (out.isDay() || m_start.isDay())
                m_daysOut.insert(out.date());
            else
                m_out.insert(keyOf(out));
        }
    }

    void add(const FileTime &at)
    {
        const qint64 key = keyOf(at);
        if (m_out.contains(key) || m_daysOut.contains(at.date()) || m_seen.contains(key))
            return;
        m_seen.insert(key);
        IcsOccurrence found{at.date(), at.date(), key};
        // A day may be added to what has a time, and a time to a day: only its like has a length.
        const qint64 length = at.isDay() == m_start.isDay() ? m_length : at.isDay() ? 1 : 0;
        if (at.isDay()) {
            found.to = at.date().addDays(std::min<qint64>(length, 366 * 100) - 1);
        } else {
            const QTimeZone &shown = at.zone.isValid() ? m_window.zone : QTimeZone::utc();
            const QDateTime begin = momentOf(at).toTimeZone(shown);
            found.from = begin.date();
            found.to = length > 0 ? std::max(begin.addMSecs(std::min(length, 366 * 100 * kDayMs) - 1).date(), begin.date()) : begin.date();
        }
        if (found.to < m_window.from || found.from > m_window.to)
            return;
        if (m_into.occurrences.size() < kMostOccurrences)
            m_into.occurrences << found;
        else if (!m_into.remarks.contains(QStringLiteral("recurrence-cut")))
            m_into.remarks << QStringLiteral("recurrence-cut");
    }

    void addDate(icalproperty *property)
    {
        m_into.recurs = true;
        const icaldatetimeperiodtype date = icalproperty_get_rdate(property);
        const FileTime at = fileTime(property, icaltime_is_null_time(date.time) ? date.period.start : date.time, m_zones);
        if (at.isValid())
            add(at);
    }

    // Only days are wanted: what comes every second comes on every day. False: not to be told so simply.
    bool inDays(icalrecurrencetype &rule) const
    {
        qint64 unit = 0;
        if (rule.freq == ICAL_SECONDLY_RECURRENCE)
            unit = 1;
        else if (rule.freq == ICAL_MINUTELY_RECURRENCE)
            unit = 60;
        else if (rule.freq == ICAL_HOURLY_RECURRENCE)
            unit = 3600;
        else
            return true;
        const qint64 step = unit * std::max<int>(rule.interval, 1);
        if (step > 86400)
            return false;
        if (rule.count > 0) {
            const QDateTime last = momentOf(m_start).addSecs(std::min<qint64>((rule.count - 1) * step, 366 * 200 * qint64(86400)));
            rule.until = asTime(last.date().addDays(1), m_start.isDay());
            icaltime_adjust(&rule.until, 0, 0, 0, -1);
            rule.count = 0;
        }
        rule.freq = ICAL_DAILY_RECURRENCE;
        rule.interval = 1;
        for (short *list : {rule.by_second, rule.by_minute, rule.by_hour, rule.by_set_pos})
            list[0] = ICAL_RECURRENCE_ARRAY_MAX;
        return true;
    }

    // Impossible rules (the 30th of February) are looked for as far as `until` only: that is the end of the window.
    void boundBy(icalrecurrencetype &rule) const
    {
        const icaltimetype last = asTime(m_window.to.addDays(2), m_start.isDay());
        if (icaltime_is_null_time(rule.until) || icaltime_compare(last, rule.until) < 0)
            rule.until = last;
    }

    void addRule(icalrecurrencetype rule)
    {
        m_into.recurs = true;
        if (rule.freq == ICAL_NO_RECURRENCE || !inDays(rule)) {
            m_into.remarks << QStringLiteral("recurrence-unreadable");
            return;
        }
        boundBy(rule);
        const Iterator iterator(icalrecur_iterator_new(rule, m_start.time));
        if (!iterator) {
            m_into.remarks << QStringLiteral("recurrence-unreadable");
            return;
        }
        const qint64 lengthDays = m_start.isDay() ? m_length : m_length / kDayMs + 1;
        const QDate first = m_window.from.addDays(-std::min<qint64>(lengthDays, 366 * 100) - 2);
        if (rule.count == 0 && first > m_start.date())
            icalrecur_iterator_set_start(iterator.get(), asTime(first, m_start.isDay()));
        int steps = 0;
        for (icaltimetype at = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(at); at = icalrecur_iterator_next(iterator.get())) {
            const FileTime found{at, m_start.zone};
            if (!found.isValid() || found.date() > m_window.to.addDays(1))
                return;
            add(found);
            if (++steps < kMostSteps)
                continue;
            m_into.remarks << QStringLiteral("recurrence-cut");
            return;
        }
    }

    icalcomponent *m_event;
    const IcsWindow &m_window;
    IcsZones &m_zones;
    IcsEvent &m_into;
    FileTime m_start;
    qint64 m_length = 0;
    QSet<qint64> m_out;
    QSet<QDate> m_daysOut;
    QSet<qint64> m_seen;
};

} // namespace

const QTimeZone &IcsZones::zone(const QByteArray &id)
{
    const auto known = m_known.constFind(id);
    if (known != m_known.constEnd())
        return *known;
    // Some programs write "/example.org/20070129_1/Europe/Istanbul".
    QTimeZone zone;
    for (qsizetype at = 0; at >= 0 && !zone.isValid(); at = id.indexOf('/', at) < 0 ? -1 : id.indexOf('/', at) + 1) {
        const QByteArray name = id.mid(at);
        if (!name.isEmpty() && name.size() < 64 && QTimeZone::isTimeZoneIdAvailable(name))
            zone = QTimeZone(name);
    }
    return *m_known.insert(id, zone);
}

IcsEvent parseIcsEvent(const QByteArray &text, const IcsWindow &window, IcsZones &zones)
{
    IcsEvent found;
    const Component event(icalcomponent_new_from_string(text.constData()));
    if (!event || icalcomponent_isa(event.get()) != ICAL_VEVENT_COMPONENT) {
        found.remarks << QStringLiteral("event-unreadable");
        return found;
    }
    found.uid = textOf(icalcomponent_get_uid(event.get()));
    found.text = textOf(icalcomponent_get_summary(event.get()));
    found.cancelled = icalcomponent_get_status(event.get()) == ICAL_STATUS_CANCELLED;
    const auto start = timeOf(event.get(), ICAL_DTSTART_PROPERTY, icalproperty_get_dtstart, zones);
    if (!start) {
        found.remarks << QStringLiteral("event-without-start");
        return found;
    }
    if (const auto replaced = timeOf(event.get(), ICAL_RECURRENCEID_PROPERTY, icalproperty_get_recurrenceid, zones))
        found.replaces = keyOf(*replaced);
    Expansion(event.get(), window, zones, found).run(*start);
    if (text.contains("\nRRULE") && !found.recurs)
        found.remarks << QStringLiteral("recurrence-unreadable");
    return found;
}

} // namespace perennial
