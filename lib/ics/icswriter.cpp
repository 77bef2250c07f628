// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ics/icswriter.h"

#include <libical/ical.h>

#include <memory>

namespace perennial {

namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

// libical takes C strings: a NUL would cut them. Other control characters may not stand in a text (RFC 5545, 3.3.11).
QByteArray textOf(const QString &text)
{
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    clean.removeIf([](QChar c) { return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7f; });
    return clean.toUtf8();
}

icaltimetype timeOf(Instant at)
{
    const QDateTime utc = at.utc();
    icaltimetype time = icaltime_null_time();
    time.year = utc.date().year();
    time.month = utc.date().month();
    time.day = utc.date().day();
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icaltimetype dayOf(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icalproperty_status statusOf(IcsStatus status)
{
    switch (status) {
    case IcsStatus::Tentative:
        return ICAL_STATUS_TENTATIVE;
    case IcsStatus::Cancelled:
        return ICAL_STATUS_CANCELLED;
    case IcsStatus::Confirmed:
        break;
    }
    return ICAL_STATUS_CONFIRMED;
}

QByteArray taken(char *text)
{
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

// At most 75 octets a line, and no letter in two (RFC 5545, 3.1).
QByteArray folded(const QByteArray &line)
{
    constexpr qsizetype kWidest = 75;
    QByteArray lines;
    qsizetype at = 0;
    while (line.size() - at > kWidest - (at > 0 ? 1 : 0)) {
        qsizetype end = at + kWidest - (at > 0 ? 1 : 0);
        while ((quint8(line[end]) & 0xc0) == 0x80)
            --end;
        lines += (at > 0 ? " " : "") + line.mid(at, end - at) + "\r\n";
        at = end;
    }
    return lines + (at > 0 ? " " : "") + line.mid(at) + "\r\n";
}

// libical leaves the commas of these as they are, and reads two values where one was meant.
QByteArray escapedLine(const QByteArray &name, const QString &value)
{
    icalvalue *text = icalvalue_new_text(textOf(value).constData());
    const QByteArray escaped = taken(icalvalue_as_ical_string_r(text));
    icalvalue_free(text);
    return folded(name + ':' + escaped);
}

} // namespace

QByteArray IcsWriter::begin(const QString &name) const
{
    QByteArray head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Perennial//Perennial//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n";
    head += escapedLine("X-WR-CALNAME", name);
    return head + "X-PUBLISHED-TTL:PT15M\r\n";
}

QByteArray IcsWriter::entry(const IcsEntry &entry) const
{
    if (!entry.at && !entry.day.isValid())
        return {};
    const Component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    const auto add = [&event](icalproperty *property) { icalcomponent_add_property(event.get(), property); };
    add(icalproperty_new_uid(textOf(entry.uid).constData()));
    add(icalproperty_new_dtstamp(timeOf(entry.stamp)));
    add(icalproperty_new_lastmodified(timeOf(entry.stamp)));
    add(icalproperty_new_sequence(int(std::clamp<qint64>(entry.sequence, 0, std::numeric_limits<int>::max()))));
    add(icalproperty_new_dtstart(entry.at ? timeOf(*entry.at) : dayOf(entry.day)));
    add(icalproperty_new_summary(textOf(entry.summary).constData()));
    if (!entry.description.isEmpty())
        add(icalproperty_new_description(textOf(entry.description).constData()));
    add(icalproperty_new_status(statusOf(entry.status)));
    // It says when something goes out, not when somebody is busy.
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    if (!entry.url.isEmpty())
        add(icalproperty_new_url(textOf(entry.url).replace('\n', "").constData()));
    QByteArray lines = taken(icalcomponent_as_ical_string_r(event.get()));
    lines.chop(qstrlen("END:VEVENT\r\n"));
    for (const QString &category : entry.categories)
        lines += escapedLine("CATEGORIES", category);
    return lines + "END:VEVENT\r\n";
}

QByteArray IcsWriter::end() const
{
    return "END:VCALENDAR\r\n";
}

} // namespace perennial
